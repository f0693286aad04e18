import { describe, expect, it } from "vitest";
import { catalog } from "../src/lmp-metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about lmp", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("lmp");
    expect(catalog.actions).toHaveLength(0);
    expect(catalog.resourceTypes).toHaveLength(1);
    expect(catalog.conditionKeys).toHaveLength(0);
    expect(catalog.sources).toHaveLength(1);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([0, 0, 0]);
  });
});
