import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

/** The name, access level and granularity of each action, in one order. */
const levels = (actions: typeof facts.actions) =>
  actions.map(({ name, access, granularity }) => `${name} ${access} ${granularity}`).sort();

describe("the facts about cam", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("cam");
    expect(catalog.actions).toHaveLength(170);
    expect(catalog.resourceTypes).toHaveLength(11);
    expect(catalog.conditionKeys).toHaveLength(13);
    expect(catalog.sources).toHaveLength(18);
  });

  it("give each action its access level and granularity", () => {
    expect(levels(catalog.actions)).toEqual(levels(facts.actions));
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([5, 28, 137]);
  });

  it("keep both sides where documents disagree", () => {
    const disputed = catalog.actions.filter((it) => it.conflicts !== undefined);
    expect(disputed.map((it) => it.name)).toEqual(["AddSubAccountCheckingMFA"]);
  });
});
