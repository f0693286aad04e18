import {
  type Condition,
  type ConditionValue,
  hasVariable,
  type Operator,
  type PolicyVariable,
  parseOperator,
  readBool,
  readDecimal,
} from "@camwright/core";
import { compileTemplate } from "../match/template.js";
import type { Request } from "../request.js";
import { and, no, not, or, type Truth, truthOf, unknown, yes } from "../truth.js";
import type { Comparer } from "./comparer.js";
import { type ConditionKey, compileKey, type Fact, factOf, singleValue } from "./facts.js";
import { compileWanted, type Wanted } from "./wanted.js";

/** One operator, one key and its values, ready to be tested. */
export interface CompiledTest {
  readonly operatorText: string;
  readonly key: ConditionKey;
  /** The values of the policy as they are written. */
  readonly values: readonly ConditionValue[];
  readonly variables: readonly PolicyVariable[];
  readonly test: (request: Request) => Truth;
}

/** Applies the qualifier over the values of the request; without one, one value is enough (U-15). */
const overRequestValues = (
  { qualifier, negated }: Operator,
  values: readonly ConditionValue[],
  compare: Comparer,
): Truth => {
  const everyValue = qualifier === "for_all_value";
  let result: Truth = everyValue ? yes : no;
  for (const value of values) {
    const passes = negated ? not(compare(value)) : compare(value);
    result = everyValue ? and(result, passes) : or(result, passes);
  }
  return result;
};

/** `null_equal`: absent or only empty texts is what `"true"` asks for (U-2). */
const testNull = (fact: Exclude<Fact, "unknown">, { values, hasUnknown }: Wanted): Truth => {
  const isNull = fact === "absent" || fact.every((value) => value === "");
  const initial = hasUnknown ? unknown : no;
  return values.reduce<Truth>((result, value) => {
    const wanted = readBool(value);
    return or(result, wanted === undefined ? unknown : truthOf(wanted === isNull));
  }, initial);
};

const testerOf = (operator: Operator, key: ConditionKey, values: readonly ConditionValue[]): CompiledTest["test"] => {
  const wantedBy = compileWanted(operator, key.name, values);
  return (request) => {
    const single = operator.type === "null" ? undefined : singleValue(request, key);
    if (single !== undefined) {
      const { compare, compareNumber } = wantedBy(request.principal);
      const byNumber = compareNumber !== undefined && readDecimal(single) !== undefined;
      // Of one value, "one of them" and "all of them" say the same.
      const passes = (byNumber ? compareNumber : compare)(single);
      return operator.negated ? not(passes) : passes;
    }
    const fact = factOf(request, key);
    if (fact === "unknown") return unknown;
    if (operator.type === "null") return testNull(fact, wantedBy(request.principal));
    if (fact === "absent") return truthOf(operator.ifExists);
    const { compare, compareNumber } = wantedBy(request.principal);
    const byNumber = compareNumber !== undefined && fact.every((value) => readDecimal(value) !== undefined);
    return overRequestValues(operator, fact, byNumber ? compareNumber : compare);
  };
};

const noVariables: readonly PolicyVariable[] = [];

const variablesOf = (values: readonly ConditionValue[]): readonly PolicyVariable[] => {
  const templates = values.filter((value): value is string => typeof value === "string" && hasVariable(value));
  return templates.length === 0 ? noVariables : templates.flatMap((text) => compileTemplate(text).variables);
};

const compileTest = (operatorText: string, name: string, values: readonly ConditionValue[]): CompiledTest => {
  const key = compileKey(name);
  const operator = parseOperator(operatorText);
  // What an unknown operator asks cannot be said, so neither can its answer.
  const test = operator._tag === "Left" ? (): Truth => unknown : testerOf(operator.right, key, values);
  return { operatorText, key, values, variables: variablesOf(values), test };
};

const noTests: readonly CompiledTest[] = [];

/** Prepares a condition: one test for each operator and key, all of which must hold (598/10608). */
export const compileCondition = (condition: Condition | undefined): readonly CompiledTest[] =>
  condition === undefined
    ? noTests
    : Object.entries(condition).flatMap(([operator, keys]) =>
        Object.entries(keys).map(([key, values]) => compileTest(operator, key, values)),
      );

/** Whether all tests hold. */
export const testAll = (tests: readonly CompiledTest[], request: Request): Truth => {
  let result: Truth = yes;
  for (const { test } of tests) {
    result = and(result, test(request));
    if (result === no) break;
  }
  return result;
};
