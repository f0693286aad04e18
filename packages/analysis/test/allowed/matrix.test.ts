import { catalog as asr } from "@camwright/catalog-asr/metadata";
import { catalog as cam } from "@camwright/catalog-cam/metadata";
import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as finance } from "@camwright/catalog-finance/metadata";
import { catalog as privatedns } from "@camwright/catalog-privatedns/metadata";
import { catalog as sts } from "@camwright/catalog-sts/metadata";
import { catalog as tag } from "@camwright/catalog-tag/metadata";
import { catalog as tokenhub } from "@camwright/catalog-tokenhub/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import type { Policies } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { accessMatrix, alwaysAllows, canAllow, type LeveledCatalog } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const leveled = (...catalogs: readonly (typeof cos)[]): LeveledCatalog => ({
  version: "test",
  services: Object.fromEntries(
    catalogs.map(({ service, actions }) => [
      service,
      Object.fromEntries(actions.map(({ name, access }) => [name, access])),
    ]),
  ),
});
const all = leveled(asr, cam, cos, cvm, finance, privatedns, sts, tag, tokenhub, vpc);

const small: LeveledCatalog = {
  version: "1",
  services: {
    a: { Get: "read", Put: "write", Delete: "write" },
    sts: { AssumeRole: "read", AssumeRoleWithSAML: "read" },
  },
};
const cellsOf = (asked: Policies): readonly unknown[] =>
  accessMatrix(asked, small).cells.map(({ service, level, granted, limits }) => [
    `${service} ${level}`,
    granted,
    ...limits,
  ]);
const mfa = { string_equal: { mfa: ["1"] } };

describe("cells", () => {
  it.each([
    [
      "nothing",
      [],
      [
        ["a read", "none"],
        ["a write", "none"],
        ["sts read", "none"],
      ],
    ],
    [
      "everything, but for what nobody signs",
      [allow("*")],
      [
        ["a read", "all"],
        ["a write", "all"],
        ["sts read", "some"],
      ],
    ],
    [
      "some",
      [allow("a:Put")],
      [
        ["a read", "none"],
        ["a write", "some"],
        ["sts read", "none"],
      ],
    ],
    [
      "on some resources",
      [allow("a:*", "qcs::a:::x")],
      [
        ["a read", "all", "resources"],
        ["a write", "all", "resources"],
        ["sts read", "none"],
      ],
    ],
    [
      "under conditions",
      [allow("a:*", "*", mfa)],
      [
        ["a read", "all", "conditions"],
        ["a write", "all", "conditions"],
        ["sts read", "none"],
      ],
    ],
    [
      "under conditions on some resources",
      [allow("a:Get", "qcs::a:::x", mfa)],
      [
        ["a read", "all", "resources", "conditions"],
        ["a write", "none"],
        ["sts read", "none"],
      ],
    ],
    [
      "denied on some",
      [allow("a:*"), deny("a:Put", "qcs::a:::x"), deny("a:Delete")],
      [
        ["a read", "all"],
        ["a write", "some", "resources"],
        ["sts read", "none"],
      ],
    ],
    [
      "denied under conditions",
      [allow("a:*"), deny("a:*", "*", mfa)],
      [
        ["a read", "all", "conditions"],
        ["a write", "all", "conditions"],
        ["sts read", "none"],
      ],
    ],
    [
      "what nobody knows",
      [allow("permid/7")],
      [
        ["a read", "unknown"],
        ["a write", "unknown"],
        ["sts read", "unknown"],
      ],
    ],
  ])("%s", (_, statements, expected) => {
    expect(cellsOf(policies(...statements))).toStrictEqual(expected);
  });
});

describe("the catalogs", () => {
  const asked: Policies = {
    ...policies(
      allow("cos:Get*"),
      allow("*:Describe*", "qcs::cvm:gz::*"),
      allow("*:*Tag*", "*", mfa),
      deny("cos:*Acl"),
      allow("vpc:*"),
      deny("vpc:Delete*", "*", mfa),
    ),
    scp: [policies(allow("*"), deny("cam:*")).identity],
  };

  it("give every action its place, as it is asked for by itself", () => {
    const actions = accessMatrix(asked, all).cells.flatMap((cell) => cell.actions);
    expect(actions.length).toBeGreaterThan(1200);
    expect(new Set(actions.map(({ action }) => action)).size).toBe(actions.length);
    for (const { action, allowed } of actions.filter((_, index) => index % 9 === 0)) {
      const some = canAllow(asked, { action }).answer;
      const always = alwaysAllows(asked, { action }).answer;
      expect([action, allowed]).toStrictEqual([
        action,
        always === "yes" ? "always" : some === "yes" ? "limited" : "never",
      ]);
    }
  });

  it("are asked about by classes of actions", () => {
    // One question for each of 1,285 actions would take many times the steps.
    const { cells } = accessMatrix(asked, all, { steps: 30_000 });
    expect(cells.filter(({ granted }) => granted === "unknown")).toStrictEqual([]);
  });
});
