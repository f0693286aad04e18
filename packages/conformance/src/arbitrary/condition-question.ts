import type { Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseRequest } from "../case.js";
import { type TestedKey, testedKey } from "./condition.js";
import type { IdentityQuestion } from "./question.js";
import { principal } from "./request.js";
import { pick, sometimes } from "./text.js";

const resource = "qcs::cos:ap-guangzhou:uid/125:bkt-125/a";

const isUnknown: fc.Arbitrary<boolean> = sometimes([9, pick([false])], [1, pick([true])]);

/**
 * A question that one test of one condition key decides: everything else in the policy matches. Every operator meets every
 * kind of value with every qualifier and suffix.
 */
export const conditionQuestion: fc.Arbitrary<IdentityQuestion> = fc
  .record({ tested: testedKey, principal, effect: pick<Statement["effect"]>(["allow", "allow", "deny"]), isUnknown })
  .map(({ tested, effect, principal: asking, isUnknown: open }) => ({
    policies: { identity: [{ version: "2.0", statement: statementsOf(tested, effect) }] },
    request: requestOf(tested, asking, open),
  }));

function statementsOf({ condition }: TestedKey, effect: Statement["effect"]): readonly Statement[] {
  const all = { action: "*", resource: "*" } as const;
  return [{ effect, ...all, condition }, ...(effect === "deny" ? [{ effect: "allow", ...all } as const] : [])];
}

function requestOf({ key, context }: TestedKey, asking: CaseRequest["principal"], open: boolean): CaseRequest {
  const given = { principal: asking, action: "cos:GetObject", resource, context };
  return open ? { ...given, unknown: [key] } : given;
}
