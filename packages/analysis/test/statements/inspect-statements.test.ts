import type { Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { type InspectOptions, inspectStatements, type StatementFinding } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const shown = (finding: StatementFinding): string => {
  const { kind, at } = finding;
  const by = kind === "shadowed" || kind === "redundant" ? finding.by.map(({ statement }) => statement) : [];
  const question = kind === "unknown" ? ` whether ${finding.question}` : "";
  return `${at.layer} ${String(at.statement)} ${kind}${question}${by.length === 0 ? "" : ` by ${by.join(" and ")}`}`;
};

const inspect = (statements: readonly Statement[], options?: InspectOptions): readonly string[] =>
  inspectStatements(policies(...statements), options).findings.map(shown);

const home = { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };
const elsewhere = { ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] } };

const cases: readonly (readonly [string, readonly Statement[], readonly string[]])[] = [
  ["nothing to say", [allow("cos:Get*"), allow("cos:Put*")], []],
  ["a wider statement", [allow("cos:Get*"), allow("cos:GetObject")], ["identity 1 redundant by 0"]],
  ["the same twice", [allow("cos:*"), allow("cos:*")], ["identity 0 redundant by 1", "identity 1 redundant by 0"]],
  [
    "two halves",
    [
      allow("cos:*", "*", home),
      allow("cos:*", "*", elsewhere),
      allow("cos:*", "*", { null_equal: { "qcs:ip": ["false"] } }),
    ],
    ["identity 0 redundant by 2", "identity 1 redundant by 2", "identity 2 redundant"],
  ],
  ["a deny of the same", [allow("cos:Get*"), allow("cvm:*"), deny("cos:*")], ["identity 0 shadowed by 2"]],
  [
    "two denies",
    [allow("cos:Get*"), deny("cvm:*"), deny("cos:*", "*", home), deny("cos:*", "*", elsewhere), allow("cvm:*")],
    ["identity 4 shadowed by 1"],
  ],
  ["a deny of nothing", [allow("cos:Get*"), deny("cos:Put*")], ["identity 1 redundant"]],
  [
    "contradictory conditions",
    [allow("cos:*", "*", { string_equal: { k: ["a"] }, null_equal: { k: ["true"] } })],
    ["identity 0 vacuous"],
  ],
  [
    "no numbers between",
    [deny("cos:*", "*", { "for_all_value:numeric_less_than": { k: ["1"] }, numeric_greater_than: { k: ["1"] } })],
    ["identity 0 vacuous"],
  ],
  ["no resource", [{ effect: "allow", action: ["cos:*"], resource: [] }], ["identity 0 vacuous"]],
  ["no action that there can be", [allow("cos")], ["identity 0 vacuous"]],
  [
    "an action set",
    [allow("cos:*"), allow("permid/1")],
    [
      "identity 0 unknown whether redundant",
      "identity 0 unknown whether overlapping",
      "identity 1 unknown whether vacuous",
      "identity 1 unknown whether redundant",
    ],
  ],
];

describe("inspectStatements", () => {
  it.each(cases)("finds %s", (_, statements, findings) => {
    expect(inspect(statements)).toStrictEqual(findings);
  });

  it("says where a redundant statement counts nevertheless", () => {
    const found = inspectStatements(policies(allow("cos:Get*"), deny("cos:Put*"))).findings;
    expect(found).toMatchObject([{ unless: "where other policies of the caller allow everything" }]);
    const foreign = inspectStatements(policies(allow("cos:*", "*"), allow("cos:*", "qcs::cos::uid/*:*"))).findings;
    expect(foreign).toMatchObject([{ by: [], unless: "about what another account owns and grants" }]);
  });

  it("names the layer and the level", () => {
    const [only] = policies(allow("cos:*"), allow("cos:Get*")).identity;
    const [free] = policies(allow("*")).identity;
    if (only === undefined || free === undefined) throw new Error("no policy");
    const { findings } = inspectStatements({ identity: [free], boundary: only, scp: [[free], [free, only]] });
    expect(
      findings.map(({ at: { layer, level, policy, statement }, kind }) => [layer, level, policy, statement, kind]),
    ).toStrictEqual([
      ["boundary", undefined, 0, 1, "redundant"],
      ["scp", 1, 0, 0, "redundant"],
      ["scp", 1, 1, 0, "redundant"],
      ["scp", 1, 1, 1, "redundant"],
    ]);
  });

  it("finds pairs that match the same request, with a request", () => {
    const { overlaps } = inspectStatements(policies(allow("cos:Get*"), deny("cos:*Object"), allow("cvm:*")));
    expect(overlaps).toMatchObject([{ at: { statement: 0 }, with: { statement: 1 }, witness: { resource: "*" } }]);
    expect(overlaps[0]?.witness.action).toMatch(/^cos:Get.*Object$/);
  });

  it("stops at so many pairs, and says how many it left", () => {
    const { overlaps, omitted } = inspectStatements(policies(...Array.from({ length: 5 }, () => allow("cos:*"))), {
      overlaps: 3,
    });
    expect([overlaps.length, omitted]).toStrictEqual([3, 7]);
  });

  it("finds entries without an action in a catalog", () => {
    const catalog = { version: "1.2.3", services: { cos: ["GetObject", "PutObject"] } };
    const statement: Statement = {
      effect: "allow",
      action: ["cos:Get*", "cos:List*", "name/cos:PutObject", "cvm:*", "c*:Head*"],
      resource: "*",
    };
    const { findings } = inspectStatements(policies(statement), { catalog });
    expect(findings).toMatchObject([
      { kind: "matches-nothing", entry: 1, action: "cos:List*" },
      { kind: "unknown", question: "matches-nothing" },
      { kind: "matches-nothing", entry: 4, action: "c*:Head*" },
    ]);
  });

  it("says what it did not find out for want of steps", () => {
    const found = inspect([allow("cos:*a*b*c*"), allow("cos:*c*b*a*")], { steps: 20 });
    expect(found).toContain("identity 1 unknown whether redundant");
  });
});
