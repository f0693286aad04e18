import { describe, expectTypeOf, it } from "vitest";
import {
  type Condition,
  type Finding,
  inspectPolicy,
  type Policy,
  type RuleId,
  type rules,
  type Statement,
} from "../src/index.js";

describe("a policy", () => {
  it("has the one version", () => {
    // @ts-expect-error there is no version 3.0
    const wrong: Policy = { version: "3.0", statement: [] };
    // @ts-expect-error the version is a text
    const number: Policy = { version: 2, statement: [] };
    expectTypeOf<Policy["version"]>().toEqualTypeOf<"2.0">();
    expectTypeOf([wrong, number]).toEqualTypeOf<Policy[]>();
  });

  it("has statements with one of two effects", () => {
    // @ts-expect-error effects are lower case
    const capital: Statement = { effect: "Allow", action: "*", resource: "*" };
    // @ts-expect-error a statement has an effect
    const none: Statement = { action: "*", resource: "*" };
    expectTypeOf([capital, none]).toEqualTypeOf<Statement[]>();
    expectTypeOf<Statement["effect"]>().toEqualTypeOf<"allow" | "deny">();
  });

  it("has lists where it has no star", () => {
    // @ts-expect-error a text other than a star is no list
    const bare: Statement = { effect: "allow", action: "cos:GetObject", resource: "*" };
    // @ts-expect-error condition values are lists
    const condition: Condition = { string_equal: { "cos:prefix": "a" } };
    expectTypeOf(bare).toEqualTypeOf<Statement>();
    expectTypeOf(condition).toEqualTypeOf<Condition>();
  });

  it("cannot be changed once read", () => {
    const policy = {} as Policy;
    // @ts-expect-error statements are read-only
    policy.statement = [];
    expectTypeOf(policy.statement).toEqualTypeOf<readonly Statement[]>();
  });
});

describe("a finding", () => {
  it("names a rule of the table", () => {
    expectTypeOf<Finding["rule"]>().toEqualTypeOf<RuleId>();
    expectTypeOf<RuleId>().toEqualTypeOf<keyof typeof rules>();
    expectTypeOf<"no-such-rule">().not.toExtend<RuleId>();
    expectTypeOf(inspectPolicy).returns.toHaveProperty("findings").toEqualTypeOf<readonly Finding[]>();
  });
});
