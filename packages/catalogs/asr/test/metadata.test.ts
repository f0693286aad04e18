import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about asr", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("asr");
    expect(catalog.actions).toHaveLength(52);
    expect(catalog.resourceTypes).toHaveLength(5);
    expect(catalog.conditionKeys).toHaveLength(2);
    expect(catalog.sources).toHaveLength(8);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([21, 16, 15]);
  });
});
