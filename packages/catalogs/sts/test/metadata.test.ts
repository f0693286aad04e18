import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const count = (granularity: string): number => catalog.actions.filter((it) => it.granularity === granularity).length;

/** The name, access level and granularity of each action, in one order. */
const levels = (actions: typeof facts.actions) =>
  actions.map(({ name, access, granularity }) => `${name} ${access} ${granularity}`).sort();

describe("the facts about sts", () => {
  it("are as many as the documents give", () => {
    expect(catalog.service).toBe("sts");
    expect(catalog.actions).toHaveLength(7);
    expect(catalog.resourceTypes).toHaveLength(1);
    expect(catalog.conditionKeys).toHaveLength(8);
    expect(catalog.sources).toHaveLength(11);
  });

  it("give each action its access level and granularity", () => {
    expect(levels(catalog.actions)).toEqual(levels(facts.actions));
  });

  it("leave unknown what no document states", () => {
    expect([count("resource"), count("operation"), count("unknown")]).toEqual([1, 2, 4]);
  });

  it("keep both sides where documents disagree", () => {
    const disputed = catalog.actions.filter((it) => it.conflicts !== undefined);
    expect(disputed.map((it) => it.name)).toEqual(["AssumeRole"]);
  });

  it("give an assertion or token its condition keys, which only their own entries name", () => {
    const keysOf = (name: string) => catalog.actions.find((it) => it.name === name)?.conditionKeys;
    expect(keysOf("AssumeRoleWithSAML")).toEqual(["saml:aud", "saml:iss", "saml:sub", "saml:sub_type"]);
    expect(keysOf("AssumeRoleWithWebIdentity")).toEqual(["oidc:iss", "oidc:aud", "oidc:sub"]);
    expect(catalog.conditionKeys.map((it) => it.context)).toEqual(Array(8).fill("trust policy"));
  });
});
