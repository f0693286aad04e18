import type { CaseRequest } from "../case.js";
import type { Accounts } from "./account.js";
import { actionMatches } from "./action.js";
import { testHolds } from "./condition.js";
import type { ReadStatement } from "./read.js";
import { type Reach, resourceMatches } from "./resource.js";
import { policySegments } from "./six-segments.js";
import { templateOf } from "./template.js";
import { allOf, anyOf, type Truth } from "./truth.js";
import { lacksValue } from "./variable.js";

/** Whether a statement applies to one of the resources of a request: its action, its resource and its condition do. */
export function statementApplies(
  statement: ReadStatement,
  request: CaseRequest,
  resource: string,
  given: { readonly accounts: Accounts; readonly reach: Reach },
): Truth {
  const circumstances = { ...given, effect: statement.effect, principal: request.principal };
  return allOf([
    actionAndConditionHold(statement, request),
    anyOf(statement.resource.map((pattern) => resourceMatches(pattern, resource, circumstances))),
  ]);
}

/** Whether a statement applies to a request as far as its action and its condition say; of trust policies nothing else does. */
export function actionAndConditionHold(statement: ReadStatement, request: CaseRequest): Truth {
  if (textsWithVariables(statement).some((text) => lacksValue(templateOf(text), request.principal))) return "false";
  return allOf([
    anyOf(statement.action.map((pattern) => actionMatches(pattern, request.action))),
    allOf(statement.condition.map((test) => testHolds(test, request))),
  ]);
}

/** Where variables are filled in: the last segment of a resource and the values of a condition (598/10607, A-18). */
function textsWithVariables(statement: ReadStatement): readonly string[] {
  const paths = statement.resource.map((resource) => policySegments(resource)?.path ?? "");
  const values = statement.condition.flatMap((test) => test.values).map(String);
  return [...paths, ...values];
}
