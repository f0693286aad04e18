import type { Policy, Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { isEquivalent, type MinimizeOptions, minimize } from "../../src/index.js";
import { allow, deny } from "../support.js";

const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

const smaller = (statements: readonly Statement[], options?: MinimizeOptions): readonly Statement[] => {
  const policy = policyOf(...statements);
  const result = minimize(policy, options);
  expect(result.reason).toBeUndefined();
  expect(result.after).toBeLessThanOrEqual(result.before);
  expect(minimize(result.policy, options).policy).toStrictEqual(result.policy);
  return result.policy.statement;
};

const on = (...resource: readonly string[]): Statement => ({ effect: "allow", action: ["cos:GetObject"], resource });
const act = (...action: readonly string[]): Statement => ({ effect: "allow", action, resource: "*" });
const at = (...ip: readonly string[]): NonNullable<Statement["condition"]> => ({ ip_equal: { "qcs:ip": ip } });

const cases: readonly (readonly [string, readonly Statement[], readonly Statement[]])[] = [
  ["nothing", [allow("cos:Get*"), deny("cos:PutObject")], [allow("cos:Get*"), deny("cos:PutObject")]],
  ["aliases", [{ ...act("name/cos:Get*", "*:*"), resource: ["*"] }], [{ effect: "allow", action: "*", resource: "*" }]],
  ["an empty condition", [allow("cos:*", "*", {})], [allow("cos:*")]],
  [
    "what a wider action covers",
    [act("cos:GetObject", "cos:Get*", "cos:Put*", "cos:Get*Acl")],
    [act("cos:Get*", "cos:Put*")],
  ],
  [
    "what a wider resource covers",
    [on("qcs::cos:gz:uid/1:b-1/*", "qcs::cos:ap-guangzhou:uid/1:b-1/x/*", "qcs::cos:*:uid/1:c-1/*")],
    [on("qcs::cos:gz:uid/1:b-1/*", "qcs::cos::uid/1:c-1/*")],
  ],
  ["older paths", [on("qcs::cos::uid/1:prefix//1/b/*")], [on("qcs::cos::uid/1:b-1/*")]],
  ["resources apart", [on("qcs::cos:::a/*"), on("qcs::cos:::b/*")], [on("qcs::cos:::a/*", "qcs::cos:::b/*")]],
  ["actions apart", [allow("cos:Get*"), allow("cos:Put*")], [act("cos:Get*", "cos:Put*")]],
  [
    "conditions of their own",
    [allow("cos:Get*", "*", at("10.0.0.0/8")), allow("cos:Put*")],
    [allow("cos:Get*", "*", at("10.0.0.0/8")), allow("cos:Put*")],
  ],
  [
    "values apart",
    [allow("cos:Get*", "*", at("10.0.0.0/8")), allow("cos:Get*", "*", at("11.0.0.1"))],
    [allow("cos:Get*", "*", at("10.0.0.0/8", "11.0.0.1"))],
  ],
  [
    "values that a wider one covers",
    [allow("cos:Get*", "*", at("10.1.0.0/16", "10.0.0.0/8", "10.2.2.2"))],
    [allow("cos:Get*", "*", at("10.0.0.0/8"))],
  ],
  [
    "a test that another one says",
    [allow("cos:*", "*", { string_equal: { k: ["a"] }, null_equal: { k: ["false"] } })],
    [allow("cos:*", "*", { string_equal: { k: ["a"] } })],
  ],
  ["a statement that another covers", [allow("cos:*"), allow("cos:Get*", "*", at("10.0.0.0/8"))], [allow("cos:*")]],
  [
    "a part that another statement covers",
    [allow("cos:*"), { ...act("cos:Get*", "cvm:*"), condition: at("10.0.0.0/8") }],
    [allow("cos:*"), { ...act("cvm:*"), condition: at("10.0.0.0/8") }],
  ],
  ["what is denied anyway", [act("cos:Get*", "cvm:*"), deny("cvm:*")], [allow("cos:Get*"), deny("cvm:*")]],
  [
    "what matches nothing",
    [allow("cos:*"), deny("cvm:*", "*", { string_equal: { k: ["a"] }, null_equal: { k: ["true"] } })],
    [allow("cos:*")],
  ],
  [
    "callers without a value",
    [on("qcs::cos:::a/*"), on("qcs::cos:::${uin}/*")],
    [on("qcs::cos:::a/*"), on("qcs::cos:::${uin}/*")],
  ],
  [
    "what other accounts grant",
    [allow("cos:*"), allow("cos:Get*", "qcs::cos::uid/*:*")],
    [allow("cos:*"), allow("cos:Get*", "qcs::cos::uid/*:*")],
  ],
  ["action sets", [act("permid/1", "cos:Get*", "cos:GetObject")], [act("permid/1", "cos:Get*")]],
  [
    "names of statements",
    [{ ...on("qcs::cos:::a/*"), sid: "a" }, on("qcs::cos:::b/*")],
    [{ ...on("qcs::cos:::a/*"), sid: "a" }, on("qcs::cos:::b/*")],
  ],
];

describe("minimize", () => {
  it.each(cases)("keeps or takes: %s", (_, before, after) => {
    expect(smaller(before)).toStrictEqual(after);
  });

  it("takes a deny of nothing from a policy that stands alone", () => {
    const policy = [allow("cos:Get*"), deny("cos:PutObject")];
    expect(smaller(policy)).toStrictEqual(policy);
    expect(smaller(policy, { alone: true })).toStrictEqual([allow("cos:Get*")]);
  });

  it("shrinks actions over a catalog alone, and names its version", () => {
    const catalog = { version: "1.2.3", services: { cos: ["GetBucket", "GetObject", "PutObject"] } };
    const list = act("cos:GetBucket", "cos:GetObject", "cos:NewOne", "cvm:RunInstances");
    expect(smaller([list])).toStrictEqual([list]);
    expect(smaller([list], { catalog })).toStrictEqual([act("cos:Get*", "cos:NewOne", "cvm:RunInstances")]);
    expect(minimize(policyOf(list), { catalog })).toMatchObject({ exact: "catalog", version: "1.2.3" });
    expect(minimize(policyOf(list))).toMatchObject({ exact: "language" });
  });

  it("is equivalent over a catalog where it is not over the language", () => {
    const catalog = { version: "1", services: { cos: ["GetBucket", "GetObject"] } };
    const policy = policyOf(act("cos:GetBucket", "cos:GetObject"), deny("cos:*", "*", at("10.0.0.0/8")));
    const { policy: less } = minimize(policy, { catalog });
    expect(less.statement[0]?.action).toStrictEqual(["cos:Get*"]);
    expect(isEquivalent({ identity: [policy] }, { identity: [less] }).answer).toBe("no");
  });

  it("counts as the kind does", () => {
    const statement: Statement = { ...on("qcs::cos:::日志/*"), principal: "*" };
    expect(minimize(policyOf(statement))).toMatchObject({
      unit: "bytes",
      before: JSON.stringify(policyOf(statement)).length + 4,
    });
    expect(minimize(policyOf(statement), { kind: "scp" })).toMatchObject({ unit: "characters" });
  });
});
