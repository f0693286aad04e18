import type { Policy } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { compile, evaluate, type Policies } from "../../src/index.js";
import { allow, caller, deny } from "../ask.js";

const request = { principal: caller, action: "cos:GetService", resource: "*" } as const;
const of = (...statement: readonly unknown[]): Policies => ({ identity: [{ version: "2.0", statement } as Policy] });

describe("compile", () => {
  it("answers many requests as evaluate answers each", () => {
    const policies = of(allow({ action: ["cos:*"] }), deny({ action: ["cos:Delete*"] }));
    const decide = compile(policies);
    for (const action of ["cos:GetService", "cos:DeleteBucket", "cvm:RunInstances"]) {
      expect(decide({ ...request, action })).toEqual(evaluate(policies, { ...request, action }));
    }
  });

  it("takes no policies at all", () => {
    expect(evaluate({ identity: [] }, request)).toEqual({
      decision: "deny",
      reason: "implicit-deny",
      matched: [],
      notes: [],
    });
  });

  it("is not affected by what becomes of the policies afterwards", () => {
    const action = ["cos:GetService"];
    const decide = compile(of(allow({ action })));
    action[0] = "cvm:RunInstances";
    expect(decide(request).decision).toBe("allow");
  });
});

/** A document as it was written and not as `decodePolicy` reads it: its deny must never be passed over in silence. */
describe("a document in the place of a policy is refused with a TypeError", () => {
  it.each([
    ["a capitalised effect", { ...deny(), effect: "Deny" }, "policies.identity[0].statement[0].effect "],
    ["a capitalised element", { Effect: "deny", Action: "*", Resource: "*" }, ".effect "],
    ["a bare action", allow({ action: "cos:Get*" as "*" }), ".action "],
    ["no action", { effect: "deny", resource: "*" }, ".action "],
    ["an action that is no text", allow({ action: [1] as never }), ".action "],
    ["a bare resource", allow({ resource: "qcs::cos:::*" as "*" }), ".resource "],
    ["a condition that is a list", allow({ condition: [] as never }), ".condition "],
    ["a bare condition value", allow({ condition: { string_equal: { k: "a" as never } } }), ".condition "],
    ["a condition value that is null", allow({ condition: { string_equal: { k: [null as never] } } }), ".condition "],
    ["condition keys that are a list", allow({ condition: { string_equal: [] as never } }), ".condition "],
    ["a statement that is none", null, "policies.identity[0].statement[0] "],
  ])("%s", (_, statement, message) => {
    expect(() => compile(of(statement))).toThrow(TypeError);
    expect(() => compile(of(statement))).toThrow(message);
  });

  it.each([
    ["a statement that is an object", { version: "2.0", statement: allow() }, "policies.identity[0].statement "],
    ["a text", '{"version":"2.0","statement":[]}', "policies.identity[0] "],
    ["null", null, "policies.identity[0] "],
  ])("%s", (_, policy, message) => {
    expect(() => compile({ identity: [policy as unknown as Policy] })).toThrow(message);
  });

  it.each([undefined, null, {}, "x"])("%j in the place of the list", (identity) => {
    expect(() => compile({ identity: identity as never })).toThrow("policies.identity ");
  });

  it.each([
    [{ boundary: 7 }, "policies.boundary is not a policy"],
    [{ bucket: { version: "2.0" } }, "policies.bucket.statement is not a list of statements"],
    [{ trust: 7 }, "policies.trust is not a policy"],
    [{ trust: { version: "2.0", statement: [{ effect: "Deny" }] } }, "policies.trust.statement[0].effect is not"],
    [{ trust: { version: "2.0", statement: [7] } }, "policies.trust.statement[0] is not a statement"],
    [{ scp: 7 }, "policies.scp is not a list of levels"],
    [{ scp: [[], 7] }, "policies.scp[1] is not a list of policies"],
    [{ general: 7 }, "policies.general is not a list of policies"],
  ])("names the place of what is no policy on another layer: %j", (layers, message) => {
    expect(() => compile({ identity: [], ...layers } as never)).toThrow(message);
    expect(() => compile({ identity: [], ...layers } as never)).toThrow(TypeError);
  });
});
