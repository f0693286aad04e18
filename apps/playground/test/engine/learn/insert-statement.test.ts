import { inspectPolicy } from "@camwright/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertStatement } from "../../../src/engine/learn/insert-statement.js";
import { tabKinds } from "../../../src/engine/workspace.js";

const added = { action: "cos:GetObject", resource: "*", principal: "qcs::cam::uin/1:uin/2" };
const one = { effect: "allow", action: ["cos:PutObject"], resource: ["*"] };

const actionsIn = (text: string | undefined): readonly unknown[] =>
  inspectPolicy(text ?? "").policy?.statement.map(({ action }) => action) ?? [];

describe("a statement that is put into a document", () => {
  it("stands behind the others, in their layout", () => {
    const text = insertStatement(JSON.stringify({ version: "2.0", statement: [one] }, null, 2), "identity", added);
    expect(text).toBe(`{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": [
        "cos:PutObject"
      ],
      "resource": [
        "*"
      ]
    },
    {
      "effect": "allow",
      "action": [
        "cos:GetObject"
      ],
      "resource": [
        "*"
      ]
    }
  ]
}`);
  });

  it.each([
    ["an empty list", '{"version": "2.0", "statement": []}', [["cos:GetObject"]]],
    [
      "a statement in no list",
      JSON.stringify({ version: "2.0", statement: one }),
      [["cos:PutObject"], ["cos:GetObject"]],
    ],
    ["the spelling of COS", '{"version": "2.0", "Statement": [ ]}', [["cos:GetObject"]]],
  ])("takes %s", (_, text, actions) => {
    expect(actionsIn(insertStatement(text, "identity", added))).toEqual(actions);
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["no statements", '{"version": "2.0"}'],
    ["statements that are none", '{"statement": 1}'],
  ])("is nowhere in %s", (_, text) => {
    expect(insertStatement(text, "identity", added)).toBeUndefined();
  });

  it("has the elements that the kind of document takes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...tabKinds), fc.nat({ max: 3 }), fc.boolean(), (kind, count, capitals) => {
        const principal = kind === "bucket" || kind === "trust" ? { principal: { qcs: [added.principal] } } : {};
        const { resource, ...rest } = { ...one, ...principal };
        const statement = kind === "trust" ? rest : { ...rest, resource };
        const key = capitals ? "Statement" : "statement";
        const before = JSON.stringify({ version: "2.0", [key]: Array(count).fill(statement) });
        const text = insertStatement(before, kind, added) ?? "";
        const { findings, policy } = inspectPolicy(text, { kind });
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(policy?.statement.length).toBe(count + 1);
      }),
    );
  });
});
