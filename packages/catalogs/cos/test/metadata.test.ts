import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about cos", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("cos");
    expect(catalog.actions).toHaveLength(108);
    expect(catalog.resourceTypes).toHaveLength(7);
    expect(catalog.conditionKeys).toHaveLength(13);
    expect(catalog.sources).toHaveLength(19);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([52, 14, 42]);
  });
});
