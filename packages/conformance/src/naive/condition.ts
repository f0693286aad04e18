import type { CasePrincipal, CaseRequest, ContextValue } from "../case.js";
import { type Comparison, numbers, sameText, type Wanted } from "./compare.js";
import { lookUp } from "./context.js";
import { readDecimal } from "./decimal.js";
import { patternOf } from "./glob.js";
import { type Operator, readOperator } from "./operator.js";
import type { Test } from "./read.js";
import { templateOf } from "./template.js";
import { allOf, anyOf, not, type Truth, truth } from "./truth.js";
import { fill, hasUnknownVariable } from "./variable.js";

/** A value of the policy, or that it cannot be resolved. */
type WantedOrUnknown = Wanted | "unknown";

/** Whether one test of a condition, an operator with a key and its values, holds for a request (598/10608). */
export function testHolds(test: Test, request: CaseRequest): Truth {
  const operator = readOperator(test.operator);
  if (operator === undefined) return "unknown";
  const actual = lookUp(test.key, request);
  if (actual === "unknown") return "unknown";
  const wanted = test.values.flatMap((value) => wantedFrom(value, request.principal));
  if (operator.name === "null_equal") return anyOf(wanted.map((value) => isEmpty(value, actual)));
  if (actual === "absent") return truth(operator.passesIfAbsent);
  const compare = comparisonFor(operator, test.key, wanted, actual);
  const passes = actual.map((value) => valuePasses(operator, compare, wanted, value));
  return operator.qualifier === "for_all_value" ? allOf(passes) : anyOf(passes);
}

/** One is enough of the policy's values; a negative operator wants none of them (U-1). */
function valuePasses(
  operator: Operator,
  compare: Comparison,
  wanted: readonly WantedOrUnknown[],
  actual: ContextValue,
): Truth {
  const equalsOne = anyOf(wanted.map((value) => (value === "unknown" ? "unknown" : compare(value, actual))));
  return operator.isNegative ? not(equalsOne) : equalsOne;
}

/** `null_equal`: `"true"` wants the key absent or empty texts only, `"false"` the opposite (U-2). */
function isEmpty(wanted: WantedOrUnknown, actual: readonly ContextValue[] | "absent"): Truth {
  const empty = truth(actual === "absent" || actual.every((value) => value === ""));
  if (wanted === "unknown") return "unknown";
  if (String(wanted.value) === "true") return empty;
  return String(wanted.value) === "false" ? not(empty) : "unknown";
}

/** The state of multi-factor authentication is a number, also under string operators, if all values are numbers (C-31). */
function comparisonFor(
  operator: Operator,
  key: string,
  wanted: readonly WantedOrUnknown[],
  actual: readonly ContextValue[],
): Comparison {
  const isMfa = key === "mfa" || key === "qcs:mfa";
  const isEquality = operator.name === "string_equal" || operator.name === "string_not_equal";
  const areNumbers =
    wanted.every((value) => value !== "unknown" && readDecimal(value.value) !== undefined) &&
    actual.every((value) => readDecimal(value) !== undefined);
  return isMfa && isEquality && areNumbers ? numbers((order) => order === 0) : (operator.compare ?? sameText);
}

function wantedFrom(value: ContextValue, principal: CasePrincipal): readonly WantedOrUnknown[] {
  if (typeof value !== "string") return [{ value, pattern: patternOf(String(value)) }];
  const template = templateOf(value);
  if (hasUnknownVariable(template)) return ["unknown"];
  return fill(template, principal).map(({ text, pattern }) => ({ value: text, pattern }));
}
