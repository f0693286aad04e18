import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

describe("the facts about privatedns", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("privatedns");
    expect(catalog.actions).toHaveLength(45);
    expect(catalog.resourceTypes).toHaveLength(1);
    expect(catalog.conditionKeys).toHaveLength(2);
    expect(catalog.sources).toHaveLength(9);
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([13, 17, 15]);
  });
});
