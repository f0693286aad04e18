import type { RepairEdit } from "@camwright/analysis";
import { decodePolicyOrThrow, equalPolicies, type Policy } from "@camwright/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editText } from "../../../src/engine/propose/edit-text.js";

const text = `{
    "Version": "2.0",
    "Statement": [
        { "Effect": "allow", "Action": ["cos:Get*", "cos:Put*"], "Resource": "*" },
        {
            "effect": "deny",
            "action": "cos:PutObject",
            "resource": ["*"]
        }
    ]
}`;

const statementsAfter = (...edits: readonly RepairEdit[]): Policy["statement"] =>
  decodePolicyOrThrow(editText(text, edits) ?? "").statement;

describe("an edit in a text", () => {
  it("adds a pattern to a list, and makes a list of what stands alone", () => {
    const add = { edit: "add-pattern", element: "action", pattern: "cos:HeadObject" } as const;
    const [first, second] = statementsAfter({ ...add, statement: 0 }, { ...add, statement: 1 });
    expect(first?.action).toEqual(["cos:Get*", "cos:Put*", "cos:HeadObject"]);
    expect(second?.action).toEqual(["cos:PutObject", "cos:HeadObject"]);
  });

  it("takes a pattern away, and puts another in its place", () => {
    const [first, second] = statementsAfter(
      { edit: "remove-pattern", statement: 0, element: "action", pattern: "cos:Get*" },
      { edit: "narrow-pattern", statement: 1, element: "resource", pattern: "*", to: "qcs::cos:::a-1/*" },
    );
    expect(first?.action).toEqual(["cos:Put*"]);
    expect(second?.resource).toEqual(["qcs::cos:::a-1/*"]);
  });

  it("adds statements, and takes them away with those that name nothing any more", () => {
    const add = { effect: "allow", action: ["a:B"], resource: ["*"] } as const;
    expect(
      statementsAfter(
        { edit: "remove-pattern", statement: 0, element: "action", pattern: "cos:Get*" },
        { edit: "remove-pattern", statement: 0, element: "action", pattern: "cos:Put*" },
        { edit: "remove-statement", statement: 1 },
        { edit: "add-statement", add },
      ),
    ).toEqual([add]);
  });

  it("leaves the rest as it is written", () => {
    const edited = editText(text, [{ edit: "remove-statement", statement: 0 }]);
    expect(edited).toContain('            "action": "cos:PutObject",\n');
    expect(edited).toContain('"Version": "2.0"');
  });

  it("makes a list of a statement that is in none", () => {
    const one = '{"version": "2.0", "statement": {"effect": "allow", "action": "a:B", "resource": "*"}}';
    const add = { effect: "deny", action: ["a:C"], resource: ["*"] } as const;
    const edited = editText(one, [{ edit: "add-statement", add }]) ?? "";
    expect(decodePolicyOrThrow(edited).statement.map(({ effect }) => effect)).toEqual(["allow", "deny"]);
  });

  it.each(["", "[", "{}", '"text"', "[1]"])("is none in %j", (broken) => {
    expect(editText(broken, [{ edit: "remove-statement", statement: 0 }])).toBeUndefined();
  });

  it("undoes itself: a pattern that is added and taken away", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}:[A-Za-z]{1,8}$/), fc.constantFrom(0, 1), (pattern, statement) => {
        const at = { statement, element: "action", pattern } as const;
        const before = decodePolicyOrThrow(text);
        fc.pre(!before.statement[statement]?.action.includes(pattern));
        const added = editText(text, [{ edit: "add-pattern", ...at }]) ?? "";
        const back = editText(added, [{ edit: "remove-pattern", ...at }]) ?? "";
        expect(equalPolicies(decodePolicyOrThrow(back), before)).toBe(true);
      }),
    );
  });
});
