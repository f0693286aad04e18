import type { Policy, Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { merge } from "../../src/index.js";

const of = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });
const allowed = (action: Statement["action"], resource: Statement["resource"], more: Partial<Statement> = {}) =>
  ({ effect: "allow", action, ...(resource === undefined ? {} : { resource }), ...more }) as const;

const [a, b, c] = ["qcs::cos:::a/*", "qcs::cos:::b/*", "qcs::cos:::c/*"] as const;
const [get, put, del] = ["cos:GetObject", "cos:PutObject", "cos:DeleteObject"] as const;
const office = { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };

const merged = (...statements: readonly Statement[]) => merge(of(...statements)).statement;

describe("what becomes one statement", () => {
  it.each<[string, readonly Statement[], readonly Statement[]]>([
    [
      "resources, where the actions are equal",
      [allowed([get, put], [a]), allowed([put, get], [b])],
      [allowed([get, put], [a, b])],
    ],
    ["actions, where the resources are equal", [allowed([get], [a]), allowed([put], [a])], [allowed([get, put], [a])]],
    [
      "one after the other, where the first makes the second possible",
      [allowed([get], [a]), allowed([put], [a, b]), allowed([get], [b])],
      [allowed([get, put], [a, b])],
    ],
    [
      "in whatever spelling, which stays the first one's",
      [allowed(["name/cos:GetObject"], ["qcs::cos:gz::x"]), allowed([get], ["qcs::cos:ap-guangzhou::x", b])],
      [allowed(["name/cos:GetObject"], ["qcs::cos:gz::x", b])],
    ],
    [
      "under one condition, written as the first has it",
      [
        allowed([get], [a], { condition: { numeric_equal: { mfa: [1.0] } } }),
        allowed([get], [b], { condition: { numeric_equal: { mfa: ["1.0"] } } }),
      ],
      [allowed([get], [a, b], { condition: { numeric_equal: { mfa: [1] } } })],
    ],
    ["with a star, which is written as it was", [allowed([get], "*"), allowed([put], "*")], [allowed([get, put], "*")]],
    ["an element that the star covers", [allowed([get], [a]), allowed([get], "*")], [allowed([get], "*")]],
    ["and nothing of an empty list", [allowed([], [a]), allowed([get], [a])], [allowed([get], [a])]],
    [
      "with the same variables",
      [allowed([get], ["qcs::cos:::a/${uin}"]), allowed([get], ["qcs::cos:::b/${uin}"])],
      [allowed([get], ["qcs::cos:::a/${uin}", "qcs::cos:::b/${uin}"])],
    ],
    [
      "actions, where the resources have variables",
      [allowed([get], ["qcs::cos:::a/${uin}"]), allowed([put], ["qcs::cos:::a/${uin}"])],
      [allowed([get, put], ["qcs::cos:::a/${uin}"])],
    ],
    [
      "without resources, as trust policies have it",
      [
        allowed(["sts:AssumeRole"], undefined, { principal: { service: ["cls.cloud.tencent.com"] } }),
        allowed(["sts:TagSession"], undefined, { principal: { service: ["cls.cloud.tencent.com"] } }),
      ],
      [allowed(["sts:AssumeRole", "sts:TagSession"], undefined, { principal: { service: ["cls.cloud.tencent.com"] } })],
    ],
    [
      "where a root account goes by both of its names",
      [
        allowed([get], [a], { principal: { qcs: ["qcs::cam::uin/1:root"] } }),
        allowed([get], [b], { principal: { qcs: ["qcs::cam::uin/1:uin/1"] } }),
      ],
      [allowed([get], [a, b], { principal: { qcs: ["qcs::cam::uin/1:root"] } })],
    ],
    ["of one sid, where they are equal", [allowed([get], [a], { sid: "x" })], [allowed([get], [a], { sid: "x" })]],
  ])("%s", (_, given, expected) => {
    expect(merged(...given)).toEqual(expected);
  });
});

describe("what stays apart", () => {
  it.each<[string, readonly Statement[]]>([
    ["different actions on different resources", [allowed([get], [a]), allowed([put], [b])]],
    ["an allow and a deny", [allowed([get], [a]), { effect: "deny", action: [get], resource: [b] }]],
    ["a statement with and one without condition", [allowed([get], [a]), allowed([get], [b], { condition: office })]],
    ["a statement with and one without principal", [allowed([get], [a], { principal: "*" }), allowed([get], [b])]],
    [
      "different principals, though everything else is equal",
      [
        allowed([get], [a], { principal: { qcs: ["qcs::cam::uin/1:uin/1"] } }),
        allowed([get], [a], { principal: { qcs: ["qcs::cam::uin/2:uin/2"] } }),
      ],
    ],
    ["a statement with and one without resource", [allowed([get], undefined), allowed([get], [a])]],
    ["a resource with a variable and one without (A-19)", [allowed([get], ["qcs::cos:::${uin}"]), allowed([get], [a])]],
    ["different variables", [allowed([get], ["qcs::cos:::${uin}"]), allowed([get], ["qcs::cos:::${app_id}"])]],
    ["two sids", [allowed([get], [a], { sid: "x" }), allowed([get], [b], { sid: "y" })]],
    ["two sids of the same statement", [allowed([get], [a], { sid: "x" }), allowed([get], [a], { sid: "y" })]],
    ["a statement with and one without sid", [allowed([get], [a], { sid: "x" }), allowed([get], [b])]],
  ])("%s", (_, given) => {
    expect(merged(...given)).toEqual(given);
  });
});

describe("merge", () => {
  it("keeps the order of what comes first", () => {
    const result = merge(of(allowed([get], [a]), allowed([del], [c])), of(allowed([put], "*"), allowed([get], [b])));
    expect(result.statement).toEqual([allowed([get], [a, b]), allowed([del], [c]), allowed([put], "*")]);
  });

  it("takes a statement that several policies share once, with its sid", () => {
    const shared = allowed([get], [a], { sid: "shared" });
    expect(merge(of(shared), of(allowed([put], [b]), shared)).statement).toEqual([shared, allowed([put], [b])]);
  });

  it("refuses a sid that names two statements", () => {
    const [one, other] = [allowed([get], [a], { sid: "x" }), allowed([get], [b], { sid: "x" })];
    expect(() => merge(of(one), of(other))).toThrow("the policies to merge: two statements have the sid `x`");
    expect(() => merge(of(allowed([get], [c])), of(one, one))).toThrow("policy 1 of those to merge");
  });

  it("needs a statement", () => {
    expect(() => merge()).toThrow("a policy needs at least one statement");
    expect(() => merge(of(), of())).toThrow(TypeError);
  });

  it("joins twenty thousand statements without comparing each with each", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => allowed([get], [`qcs::cos:::${index}`]));
    const [one, ...others] = merged(...many);
    expect(others).toEqual([]);
    expect(one?.resource).toHaveLength(20_000);
  });

  it("takes a ladder, each rung of which needs the one before", () => {
    const rungs = Array.from({ length: 60 }, (_, rung): Statement => {
      const [actions, resources] = [Math.ceil(rung / 2), Math.floor(rung / 2) + 1].map((count, part) =>
        Array.from({ length: count }, (__, index) => (part === 0 ? `cos:A${index}` : `qcs::cos:::${index}`)),
      );
      return rung % 2 === 0
        ? allowed([...(actions ?? []), "cos:Z"], [`qcs::cos:::${rung / 2}`])
        : allowed([`cos:A${(rung - 1) / 2}`], resources ?? []);
    });
    expect(merged(...rungs)).toHaveLength(1);
  });
});
