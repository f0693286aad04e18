import { describe, expect, it } from "vitest";
import { type CasePolicies, decideNaively, type Json, type PolicyDocument, UnreadablePolicy } from "../../src/index.js";

const request = { principal: { type: "user", ownerUin: "100" }, action: "cvm:Get", resource: "*" } as const;
const granting = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] } as const;

function decide(policies: CasePolicies): unknown {
  return decideNaively({ policies, request }).decision;
}

describe("documents that cannot be read", () => {
  const statement = { effect: "allow", action: "*", resource: "*" };
  const unreadable: Readonly<Record<string, PolicyDocument>> = {
    "no object": "allow",
    null: null,
    "no statement": { version: "2.0" },
    "a text as statement": { statement: "allow" },
    "no effect": { statement: [{ action: "*", resource: "*" }] },
    "another effect": { statement: [{ ...statement, effect: "permit" }] },
    "a blank in the effect": { statement: [{ ...statement, effect: "allow " }] },
    "a number as action": { statement: [{ ...statement, action: 1 }] },
    "null among the actions": { statement: [{ ...statement, action: ["*", null] }] },
    "an object as resource": { statement: [{ ...statement, resource: {} }] },
    "a text as condition": { statement: [{ ...statement, condition: "x" }] },
    "null as condition": { statement: [{ ...statement, condition: null }] },
    "a full list as condition": { statement: [{ ...statement, condition: [{}] }] },
    "a list of keys": { statement: [{ ...statement, condition: { string_equal: [] } }] },
    "null as value": { statement: [{ ...statement, condition: { string_equal: { k: null } } }] },
    "a list in a list of values": { statement: [{ ...statement, condition: { string_equal: { k: [[]] } } }] },
    "one element in two spellings": { statement: [{ ...statement, Action: "*" }] },
  };

  it.each(Object.entries(unreadable))("%s", (_, document) => {
    expect(() => decide({ identity: [document] })).toThrow(UnreadablePolicy);
    expect(() => decide({ identity: [granting, document] })).toThrow("unreadable policy");
  });

  it("are refused for callers whom no policy applies to as well", () => {
    const question = {
      policies: { identity: ["x"] },
      request: { ...request, principal: { type: "anonymous" } },
    } as const;
    expect(() => decideNaively(question)).toThrow(UnreadablePolicy);
  });
});

describe("other layers", () => {
  const unreadable = { version: "2.0", statement: "allow" } as const;

  it.each<[string, CasePolicies]>([
    ["boundary", { boundary: unreadable }],
    ["session", { session: unreadable }],
    ["bucket", { bucket: unreadable }],
    ["trust", { trust: unreadable }],
    ["scp", { scp: [[granting], [unreadable]] }],
    ["general", { general: [unreadable] }],
  ])("%s must be readable, whether or not the answer depends on it", (_, policies) => {
    expect(() => decide({ identity: [granting], ...policies })).toThrow(UnreadablePolicy);
  });

  it.each<[string, Json]>([
    ["a text", "qcs::cam::uin/100:uin/1"],
    ["null", null],
    ["a list", ["*"]],
    ["a number as name", { qcs: [1] }],
  ])("a principal of a bucket or trust policy must not be %s", (_, principal) => {
    const statement = [{ effect: "allow", action: "*", resource: "*", principal }];
    expect(() => decide({ bucket: { statement } })).toThrow(UnreadablePolicy);
    expect(() => decide({ trust: { principal, statement: [] } })).toThrow(UnreadablePolicy);
    expect(() => decide({ identity: [{ principal, statement }] })).not.toThrow();
  });

  it("need an effect, except for general policies", () => {
    const statement = [{ action: "*", resource: "*" }];
    expect(() => decide({ boundary: { statement } })).toThrow(UnreadablePolicy);
    expect(decide({ identity: [granting], general: [{ statement }] })).toBe("deny");
  });

  it("count as absent when they are null or empty", () => {
    const none = { boundary: null, session: null, bucket: null, trust: null, scp: [], general: [] };
    expect(decide({ identity: [granting], ...none })).toBe("allow");
    expect(decide({ identity: [granting], scp: null, general: null })).toBe("allow");
  });

  it("leave identity policies that are not there", () => {
    expect(decide({})).toBe("deny");
    expect(decide({ identity: null })).toBe("deny");
  });
});

describe("requests", () => {
  it("must name a resource", () => {
    expect(() => decideNaively({ policies: { identity: [granting] }, request: { ...request, resource: [] } })).toThrow(
      "no resource",
    );
  });
});
