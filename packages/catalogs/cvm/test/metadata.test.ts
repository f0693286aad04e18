import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

/** The name, access level and granularity of each action, in one order. */
const levels = (actions: typeof facts.actions) =>
  actions.map(({ name, access, granularity }) => `${name} ${access} ${granularity}`).sort();

describe("the facts about cvm", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("cvm");
    expect(catalog.actions).toHaveLength(172);
    expect(catalog.resourceTypes).toHaveLength(13);
    expect(catalog.conditionKeys).toHaveLength(9);
    expect(catalog.sources).toHaveLength(10);
  });

  it("give each action its access level and granularity", () => {
    expect(levels(catalog.actions)).toEqual(levels(facts.actions));
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([40, 6, 126]);
  });

  it("keep both sides where documents disagree", () => {
    const disputed = catalog.actions.filter((it) => it.conflicts !== undefined);
    expect(disputed.map((it) => it.name)).toEqual([
      "AdjustPublicAddress",
      "ApplySnapshot",
      "AssociateAddress",
      "AssociateInstancesKeyPairs",
    ]);
  });
});
