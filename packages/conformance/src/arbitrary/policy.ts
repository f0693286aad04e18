import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { actionPattern } from "./action.js";
import { condition } from "./condition.js";
import { resourcePattern } from "./resource.js";
import { pick, sometimes } from "./text.js";

type Element = "*" | readonly string[];

const action: fc.Arbitrary<Element> = element(actionPattern);
const resource: fc.Arbitrary<Element> = element(resourcePattern);

/** A statement of an identity policy with this effect. */
export function statementThat(effect: Statement["effect"]): fc.Arbitrary<Statement> {
  return sometimes<Statement>(
    [5, fc.record({ effect: fc.constant(effect), action, resource })],
    [5, fc.record({ effect: fc.constant(effect), action, resource, condition })],
    [1, fc.record({ effect: fc.constant(effect), action, condition }, { requiredKeys: ["effect", "action"] })],
  );
}

/** A statement of an identity policy; allows are more frequent, since without one everything is denied. */
export const statement: fc.Arbitrary<Statement> = sometimes([7, statementThat("allow")], [3, statementThat("deny")]);

/** An identity policy in canonical form. */
export const policy: fc.Arbitrary<Policy> = policyOf(statement);

/** An identity policy of such statements. */
export function policyOf(one: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> {
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((statements) => ({ version: "2.0", statement: statements }));
}

/** The policies attached to one caller. */
export const policies: fc.Arbitrary<readonly Policy[]> = fc.array(policy, { minLength: 1, maxLength: 3 });

function element(pattern: fc.Arbitrary<string>): fc.Arbitrary<Element> {
  return sometimes<Element>(
    [2, pick<Element>(["*"])],
    [12, fc.array(pattern, { minLength: 1, maxLength: 3 })],
    [1, pick<Element>([[]])],
  );
}
