import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

/** The name, access level and granularity of each action, in one order. */
const levels = (actions: typeof facts.actions) =>
  actions.map(({ name, access, granularity }) => `${name} ${access} ${granularity}`).sort();

describe("the facts about tag", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("tag");
    expect(catalog.actions).toHaveLength(48);
    expect(catalog.resourceTypes).toHaveLength(0);
    expect(catalog.conditionKeys).toHaveLength(1);
    expect(catalog.sources).toHaveLength(5);
  });

  it("give each action its access level and granularity", () => {
    expect(levels(catalog.actions)).toEqual(levels(facts.actions));
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([0, 21, 27]);
  });
});
