import { describe, expect, it } from "vitest";
import { type Condition, equalPolicies, normalPolicy, type Policy, type Statement } from "../../src/index.js";

const base: Statement = { effect: "allow", action: ["cos:GetObject"], resource: ["*"] };
const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });
const normal = (changes: Partial<Statement>): Statement | undefined =>
  normalPolicy(policyOf({ ...base, ...changes })).statement[0];

describe("actions in normal form", () => {
  it.each([
    [["name/cos:GetObject"], ["cos:GetObject"]],
    ["*", ["*"]],
    [["*:*"], ["*"]],
    [["name/*:*"], ["*"]],
    [["name/*"], ["*"]],
    [
      ["cos:b", "cos:a", "name/cos:b"],
      ["cos:a", "cos:b"],
    ],
    [["cos:GetObject", "*", "nonsense"], ["*"]],
    [
      ["name/permid/280649", "cos:a", "*:*"],
      ["*", "permid/280649"],
    ],
    [["name/name/cos:Get"], ["name/name/cos:Get"]],
    [["name/nonsense"], ["name/nonsense"]],
    [["cos:getObject"], ["cos:getObject"]],
    [["**:*"], ["**:*"]],
    [[], []],
  ] as const)("%j is %j", (action, expected) => {
    expect(normal({ action })?.action).toEqual(expected);
  });
});

describe("resources in normal form", () => {
  it.each([
    ["*", ["*"]],
    [["qcs::*:*:uin/1:a"], ["qcs::::uin/1:a"]],
    [["qcs::cvm:gz::instance/*"], ["qcs::cvm:ap-guangzhou::instance/*"]],
    [["qcs::cvm:cn-east::a"], ["qcs::cvm:ap-shanghai::a"]],
    [["qcs::gz:::gz"], ["qcs::gz:::gz"]],
    [["qcs::cos:gz:uid/125:prefix//125/bkt/a/*"], ["qcs::cos:ap-guangzhou:uid/125:bkt-125/a/*"]],
    [["qcs::cos:::prefix//125/bkt"], ["qcs::cos:::prefix//125/bkt"]],
    [["qcs::cls:::prefix//125/bkt/a"], ["qcs::cls:::prefix//125/bkt/a"]],
    [["qcs:::::prefix//125/bkt/a"], ["qcs:::::prefix//125/bkt/a"]],
    [["qcs::cos:::prefix//${uin}/${app_id}/a"], ["qcs::cos:::${app_id}-${uin}/a"]],
    [["qcs::cos:::prefix//${a/b}/${uin}"], ["qcs::cos:::prefix//${a/b}/${uin}"]],
    [["qcs::cvm::*:a"], ["qcs::cvm::*:a"]],
    [["qcs::cvm:uin/1:a"], ["qcs::cvm:uin/1:a"]],
    [
      ["*", "qcs::cvm:::a", "qcs::cvm::uin/2:a", "qcs::cvm:::${uin}"],
      ["*", "qcs::cvm:::${uin}", "qcs::cvm::uin/2:a"],
    ],
    [[], []],
  ] as const)("%j is %j", (resource, expected) => {
    expect(normal({ resource })?.resource).toEqual(expected);
    expect(normal({ resource, effect: "deny" })?.resource).toEqual(expected);
  });

  it("stay away where there are none", () => {
    expect(normalPolicy(policyOf({ effect: "allow", action: "*" })).statement).toStrictEqual([
      { effect: "allow", action: ["*"] },
    ]);
  });
});

describe("principals in normal form", () => {
  it.each([
    ["*", "*"],
    [{ qcs: ["qcs::cam::uin/1:root"] }, { qcs: ["qcs::cam::uin/1:uin/1"] }],
    [{ qcs: ["qcs::cam::uin/1:uin/1", "qcs::cam::uin/1:root"] }, { qcs: ["qcs::cam::uin/1:uin/1"] }],
    [{ qcs: ["qcs::cam::anyone:anyone"] }, { qcs: ["qcs::cam::anyone:anyone"] }],
    [{ qcs: ["qcs::cam::anonymous:anonymous"] }, { qcs: ["qcs::cam::anonymous:anonymous"] }],
    [{ qcs: ["qcs::cam::uin/x:root"] }, { qcs: ["qcs::cam::uin/x:root"] }],
    [{ service: ["b.c", "a.c", "b.c"], qcs: [] }, { service: ["a.c", "b.c"] }],
    [{}, {}],
  ] as const)("%j is %j", (principal, expected) => {
    expect(normal({ principal })?.principal).toStrictEqual(expected);
  });
});

describe("condition values in normal form", () => {
  it.each([
    ["string_equal", [1, "1", true], ["1", "true"]],
    ["string_equal", ["1.0"], ["1.0"]],
    ["string_equal", ["B", "a"], ["B", "a"]],
    ["string_equal_ignore_case", ["É", "B", "b", "${Uin}"], ["${Uin}", "b", "É"]],
    ["string_like", ["${uin}*", 5], ["${uin}*", "5"]],
    ["numeric_equal", [1, "1", "01.0", "1.50", -0], ["0", "1", "1.5"]],
    ["numeric_less_than", [1e21, "-0.50", "1e3"], ["-0.5", "1000000000000000000000", "1e3"]],
    [
      "date_equal",
      ["2026-01-01T08:00:00+08:00", "2026-01-01", "2026-01-01 00:00:00.50", "soon"],
      ["2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00Z", "soon"],
    ],
    ["bool_equal", [true, "true", "True"], ["True", "true"]],
    ["null_equal", [false], ["false"]],
    ["ip_equal", ["10.217.182.3/24", "10.0.0.1/32", "x"], ["10.0.0.1", "10.217.182.0/24", "x"]],
    ["ip_not_equal", ["2001:DB8::1/32", "::/0"], ["0:0:0:0:0:0:0:0/0", "2001:db8:0:0:0:0:0:0/32"]],
    ["StringEquals", [1, "1", 1], ["1", 1]],
    ["numeric_equal", [], []],
  ])("%s %j is %j", (operator, values, expected) => {
    const { condition } = normal({ condition: { [operator]: { k: values } } }) ?? {};
    expect(condition).toStrictEqual({ [operator]: { k: expected } });
  });

  it("keep a number of which the text would be none", () => {
    const condition = { string_equal: { mfa: [1e21] } };
    expect(normal({ condition })?.condition).toStrictEqual(condition);
  });
});

describe("conditions in normal form", () => {
  it("are gone where they test nothing", () => {
    expect(normal({ condition: {} })).toStrictEqual(base);
    expect(normal({ condition: { string_equal: {} } })).toStrictEqual(base);
  });

  it("are sorted by operator and key, whatever these are called", () => {
    const keys = Object.fromEntries(["b", "__proto__", "a"].map((key) => [key, ["x"]]));
    const condition: Condition = { string_not_equal: keys, string_equal: { k: ["x"] } };
    expect(JSON.stringify(normal({ condition })?.condition)).toBe(
      '{"string_equal":{"k":["x"]},"string_not_equal":{"__proto__":["x"],"a":["x"],"b":["x"]}}',
    );
  });
});

describe("statements in normal form", () => {
  it("stand once, in an order of their own, without names", () => {
    const deny: Statement = { ...base, effect: "deny", sid: "a" };
    const policy = policyOf(deny, base, { ...base, action: ["name/cos:GetObject"], sid: "b" });
    expect(normalPolicy(policy).statement).toStrictEqual([base, { ...base, effect: "deny" }]);
  });
});

describe("equal policies", () => {
  it("are not those that differ in what they say", () => {
    const differing: readonly Partial<Statement>[] = [
      {},
      { effect: "deny" },
      { action: ["cos:getObject"] },
      { resource: [] },
      { principal: "*" },
      { principal: { qcs: ["qcs::cam::anyone:anyone"] } },
      { principal: { qcs: ["qcs::cam::anonymous:anonymous"] } },
      { resource: ["qcs::cos::uin/1:a"] },
      { resource: ["qcs::cos::uid/1:a"] },
      { condition: { string_equal: { mfa: ["1"] } } },
      { condition: { string_equal: { "qcs:mfa": ["1"] } } },
      { condition: { numeric_equal: { mfa: ["1"] } } },
      { condition: { string_equal_if_exist: { mfa: ["1"] } } },
    ];
    const policies = differing.map((changes) => policyOf({ ...base, ...changes }));
    for (const [index, one] of policies.entries()) {
      expect(policies.map((other) => equalPolicies(one, other))).toEqual(policies.map((_, other) => other === index));
    }
  });
});
