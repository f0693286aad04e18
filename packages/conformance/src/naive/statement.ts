import type { CaseRequest } from "../case.js";
import { actionMatches } from "./action.js";
import { testHolds } from "./condition.js";
import type { ReadStatement } from "./read.js";
import { type Circumstances, resourceMatches } from "./resource.js";
import { policySegments } from "./six-segments.js";
import { templateOf } from "./template.js";
import { allOf, anyOf, type Truth } from "./truth.js";
import { lacksValue } from "./variable.js";

/** Whether a statement applies to one of the resources of a request: its action, its resource and its condition do. */
export function statementApplies(
  statement: ReadStatement,
  request: CaseRequest,
  resource: string,
  accounts: Circumstances["accounts"],
): Truth {
  const given: Circumstances = { effect: statement.effect, principal: request.principal, accounts };
  if (textsWithVariables(statement).some((text) => lacksValue(templateOf(text), request.principal))) return "false";
  return allOf([
    anyOf(statement.action.map((pattern) => actionMatches(pattern, request.action))),
    anyOf(statement.resource.map((pattern) => resourceMatches(pattern, resource, given))),
    allOf(statement.condition.map((test) => testHolds(test, request))),
  ]);
}

/** Where variables are filled in: the last segment of a resource and the values of a condition (598/10607, A-18). */
function textsWithVariables(statement: ReadStatement): readonly string[] {
  const paths = statement.resource.map((resource) => policySegments(resource)?.path ?? "");
  const values = statement.condition.flatMap((test) => test.values).map(String);
  return [...paths, ...values];
}
