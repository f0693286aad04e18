import type { Condition } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { allowed, isEquivalent } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const user: Caller = { type: "user", ownerUin: "100000000001", uin: "100000000002", appId: "1250000000" };
const a = "qcs::cos:::a-1/*";
const b = "qcs::cos:::b-1/*";
const from = (...ranges: readonly string[]): Condition => ({ ip_equal: { "qcs:ip": ranges } });
const row = (
  actions: readonly string[],
  resources: readonly string[],
  condition?: Condition,
  ...exceptions: object[]
) => ({
  actions,
  resources,
  conditions: condition === undefined ? [] : [condition],
  exceptions,
});
const except = (actions: readonly string[], resources: readonly string[], condition?: Condition) => ({
  actions,
  resources,
  conditions: condition === undefined ? [] : [condition],
});

describe("rows", () => {
  it.each([
    ["nothing", [], []],
    ["everything", [allow("*:*")], [row(["*"], ["*"])]],
    ["a prefix that says nothing", [allow("name/cos:GetObject", a)], [row(["cos:GetObject"], [a])]],
    ["what no action is", [allow("cos"), allow("cos:*", "not a resource")], []],
    ["what is covered", [allow("cos:Get*"), allow("cos:GetObject", a)], [row(["cos:Get*"], ["*"])]],
    ["the same on two resources", [allow("cos:Get*", a), allow("cos:Get*", b)], [row(["cos:Get*"], [a, b])]],
    ["two actions on the same", [allow("cos:Get*", a), allow("cos:Put*", a)], [row(["cos:Get*", "cos:Put*"], [a])]],
    [
      "two ranges for the same",
      [allow("cos:*", a, from("10.0.0.0/8")), allow("cos:*", a, from("11.0.0.0/8"))],
      [row(["cos:*"], [a], from("10.0.0.0/8", "11.0.0.0/8"))],
    ],
    [
      "two tests that cannot be one",
      [
        allow("cos:*", a, { "for_all_value:string_equal": { k: ["x"] } }),
        allow("cos:*", a, { "for_all_value:string_equal": { k: ["y"] } }),
      ],
      [
        row(["cos:*"], [a], { "for_all_value:string_equal": { k: ["x"] } }),
        row(["cos:*"], [a], { "for_all_value:string_equal": { k: ["y"] } }),
      ],
    ],
    [
      "a range within another",
      [allow("cos:Get*", a, from("10.1.0.0/16")), allow("cos:*", "*", from("10.0.0.0/8"))],
      [row(["cos:*"], ["*"], from("10.0.0.0/8"))],
    ],
    [
      "conditions that contradict each other",
      [allow("cos:*", a, { string_equal: { k: ["x"] }, "for_all_value:string_equal": { k: ["y"] } })],
      [],
    ],
    [
      "tests of which one is enough",
      [
        allow("cos:*", a, {
          ip_equal: { "qcs:ip": ["10.1.0.0/16"] },
          "for_any_value:ip_equal": { "qcs:ip": ["10.0.0.0/8"] },
        }),
      ],
      [row(["cos:*"], [a], from("10.1.0.0/16"))],
    ],
  ])("%s", (_, statements, rows) => {
    expect(allowed(policies(...statements))).toStrictEqual({ rows, proof: "equivalent" });
  });
});

describe("denies", () => {
  it.each([
    ["take all", [allow("cos:*"), deny("*")], []],
    ["take actions", [allow("cos:Get*", a), allow("cos:Put*", a), deny("cos:Put*")], [row(["cos:Get*"], [a])]],
    ["take resources", [allow("cos:Get*", a), allow("cos:Get*", b), deny("*", b)], [row(["cos:Get*"], [a])]],
    [
      "are exceptions",
      [allow("cos:Get*", a), deny("cos:*Acl", "*", from("10.0.0.0/8"))],
      [row(["cos:Get*"], [a], undefined, except(["cos:Get*Acl"], [a], from("10.0.0.0/8")))],
    ],
    [
      "are none where they are about something else",
      [allow("cos:Get*", a), deny("cos:Put*"), deny("*", b)],
      [row(["cos:Get*"], [a])],
    ],
    [
      "are none where conditions keep them apart",
      [
        allow("cos:Get*", a, from("10.0.0.0/8")),
        deny("cos:*", "*", { ip_equal: { "qcs:ip": ["11.0.0.0/8"] }, null_equal: { k: ["x"] } }),
      ],
      [
        row(
          ["cos:Get*"],
          [a],
          from("10.0.0.0/8"),
          except(["cos:Get*"], [a], { ip_equal: { "qcs:ip": ["11.0.0.0/8"] }, null_equal: { k: ["x"] } }),
        ),
      ],
    ],
    [
      "under a condition take what is allowed under it",
      [
        allow("cos:Get*", a, { string_equal: { k: ["x"] } }),
        deny("cos:GetObject", a, { "for_any_value:string_like": { k: ["*"] } }),
        deny("cos:Get*", b),
      ],
      [
        row(
          ["cos:Get*"],
          [a],
          { string_equal: { k: ["x"] } },
          except(["cos:GetObject"], [a], { "for_any_value:string_like": { k: ["*"] } }),
        ),
      ],
    ],
  ])("%s", (_, statements, rows) => {
    expect(allowed(policies(...statements)).rows).toStrictEqual(rows);
  });
});

describe("layers", () => {
  const [cap] = policies(allow("cos:*Object", "qcs::cos:ap-guangzhou::*", from("10.0.0.0/9"))).identity;
  const own = policies(allow("cos:Get*", "qcs::cos:gz::a-1/*", from("10.0.0.0/8")));
  const narrow = row(["cos:Get*Object"], ["qcs::cos:gz::a-1/*"], {
    "for_any_value:ip_equal": { "qcs:ip": ["10.0.0.0/9"] },
  });

  it.each([
    ["a boundary", { ...own, boundary: cap }],
    ["a session policy", { ...own, session: cap }],
    ["service control policies", { ...own, scp: [policies(allow("*")).identity, cap === undefined ? [] : [cap]] }],
  ] satisfies readonly (readonly [string, Policies])[])("%s has its place in the rows", (_, asked) => {
    expect(allowed(asked)).toStrictEqual({ rows: [narrow], proof: "equivalent" });
  });

  it("that deny are exceptions", () => {
    const general = policies(deny("cos:*Object", "*", { string_equal: { mfa: ["0"] } })).identity;
    const { rows, proof } = allowed({ ...policies(allow("cos:Get*", a)), general });
    expect(rows[0]?.exceptions).toStrictEqual([except(["cos:Get*Object"], [a], { string_equal: { mfa: ["0"] } })]);
    expect(proof).toBe("equivalent");
    expect(
      allowed({ ...policies(allow("cos:Get*", a)), general }, { principal: { ...user, type: "role" } }).rows[0]
        ?.exceptions,
    ).toStrictEqual([]);
  });

  it("around a root account bind it", () => {
    const root: Caller = { type: "root", ownerUin: "100000000001", appId: "1250000000" };
    const { rows, proof } = allowed({ identity: [], boundary: cap }, { principal: root });
    expect([rows.length, proof]).toStrictEqual([1, "equivalent"]);
  });

  it("are not told apart by what is proven where they cannot be", () => {
    const [bucket] = policies(allow("cos:*")).identity;
    expect(allowed({ ...own, bucket })).toMatchObject({ proof: "unknown" });
    const three = [1, 2, 3].map((id) => policies(allow("cos:*", "*", { string_equal: { k: [String(id)] } })).identity);
    const { rows, proof, reason } = allowed({ ...policies(allow("cos:*")), scp: three });
    expect(rows[0]?.conditions.length).toBe(2);
    expect(proof).toBe("unknown");
    expect(reason).toContain("room");
  });
});

describe("callers", () => {
  it("keep what is of their account", () => {
    const asked = policies(
      allow("cos:Get*", "qcs::cos::uid/1250000000:a-1/*"),
      allow("cos:Get*", "qcs::cos::uid/1300000000:b-1/*"),
    );
    expect(allowed(asked, { principal: user }).rows).toStrictEqual([
      row(["cos:Get*"], ["qcs::cos::uid/1250000000:a-1/*"]),
    ]);
    expect(allowed(asked).rows[0]?.resources.length).toBe(2);
  });

  it("keep variables as they are written", () => {
    const own = "qcs::cos:::home/${uin}/*";
    const asked = policies(allow("cos:Get*", own), deny("cos:Get*Acl", own));
    const expected = [row(["cos:Get*"], [own], undefined, except(["cos:Get*Acl"], [own]))];
    expect(allowed(asked)).toStrictEqual({ rows: expected, proof: "equivalent" });
    expect(allowed(asked, { principal: user })).toStrictEqual({ rows: expected, proof: "equivalent" });
  });
});

describe("a catalog", () => {
  const catalog = { version: "7", services: { cos: ["GetObject", "GetBucket", "PutObject"], cvm: ["RunInstances"] } };

  it("has the actions of the rows", () => {
    const asked = policies(allow("cos:Get*"), allow("cos:*Object", a), allow("cls:*"), deny("cos:GetBucket", a));
    expect(allowed(asked, { catalog })).toStrictEqual({
      rows: [
        row(["cos:GetObject", "cos:GetBucket"], ["*"], undefined, except(["cos:GetBucket"], [a])),
        row(["cos:PutObject"], [a]),
      ],
      proof: "equivalent",
      catalogVersion: "7",
    });
  });

  it("does not say what action sets have", () => {
    expect(allowed(policies(allow("permid/7")), { catalog })).toMatchObject({ rows: [], proof: "unknown" });
    expect(allowed(policies(allow("permid/7")))).toMatchObject({
      rows: [{ actions: ["permid/7"] }],
      proof: "equivalent",
    });
  });
});

it("says so if the budget is spent", () => {
  expect(allowed(policies(allow("cos:*", a), deny("cos:Get*", "*", from("10.0.0.0/8"))), { steps: 3 })).toMatchObject({
    proof: "unknown",
  });
});

it("is again the same table, read as a policy", () => {
  const asked = policies(
    allow("cos:Get*", a),
    allow("cos:*Object", b),
    deny("cos:GetBucket*", "*", from("10.0.0.0/8")),
  );
  const { rows } = allowed(asked);
  const again = policies(
    ...rows.map(({ actions, resources }) => ({ effect: "allow", action: actions, resource: resources }) as const),
    ...rows
      .flatMap(({ exceptions }) => exceptions)
      .map(
        ({ actions, resources, conditions: [condition = {}] }) =>
          ({ effect: "deny", action: actions, resource: resources, condition }) as const,
      ),
  );
  expect(isEquivalent(asked, again).answer).toBe("yes");
  expect(allowed(again).rows).toStrictEqual(rows);
});
