import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about vpc", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("vpc");
    expect(catalog.actions).toHaveLength(509);
    expect(catalog.resourceTypes).toHaveLength(29);
    expect(catalog.conditionKeys).toHaveLength(13);
    expect(catalog.sources).toHaveLength(19);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([110, 10, 389]);
  });
});
