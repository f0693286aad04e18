import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about finance", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("finance");
    expect(catalog.actions).toHaveLength(123);
    expect(catalog.resourceTypes).toHaveLength(1);
    expect(catalog.conditionKeys).toHaveLength(0);
    expect(catalog.sources).toHaveLength(8);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([1, 25, 97]);
  });
});
