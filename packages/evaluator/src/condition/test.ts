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
import { compileTemplate, fillPattern, fillTemplate, type Template, type VariableValues } from "../match/template.js";
import type { Request } from "../request.js";
import { and, no, not, or, type Truth, truthOf, unknown, yes } from "../truth.js";
import { anyOf, type Comparer, comparerOf, compareLike } from "./comparer.js";
import { type Fact, factOf } from "./facts.js";

/** A policy value with variables, made into a comparer for each request. */
type Filled = (values: VariableValues) => Comparer;

/** One operator, one key and its values, ready to be tested. */
export interface CompiledTest {
  readonly operatorText: string;
  readonly key: string;
  readonly variables: readonly PolicyVariable[];
  readonly test: (request: Request, values: VariableValues) => Truth;
}

const undecidable = (): Truth => unknown;

const filled = (operator: Operator, template: Template): Filled => {
  if (template.hasUnknown) return () => undecidable;
  if (operator.comparison === "like") return (values) => anyOf(fillPattern(template, values).map(compareLike));
  return (values) => anyOf(fillTemplate(template, values).map((text) => comparerOf(operator, text)));
};

/** Holds for a request value if one of the policy's values compares so; many plain texts are looked up, not searched. */
const compilePlain = (operator: Operator, values: readonly ConditionValue[]): Comparer => {
  if (operator.type !== "string" || operator.comparison !== "equal" || values.length < 4) {
    return anyOf(values.map((value) => comparerOf(operator, value)));
  }
  const texts = new Set(values.map(String));
  return (requestValue) => truthOf(texts.has(String(requestValue)));
};

const isMfa = (key: string): boolean => key === "mfa" || key === "qcs:mfa";

/** `mfa` is written as text and as number; it is compared as a number where every value is one (C-31). */
const comparesMfa = (operator: Operator, key: string, values: readonly ConditionValue[]): boolean =>
  isMfa(key) &&
  operator.type === "string" &&
  operator.comparison === "equal" &&
  values.every((value) => readDecimal(value) !== undefined);

/** Applies the qualifier over the values of the request; without one, one value is enough (U-15). */
const overRequestValues = (
  { qualifier, negated }: Operator,
  fact: readonly ConditionValue[],
  compare: Comparer,
): Truth => {
  const passes = (value: ConditionValue): Truth => (negated ? not(compare(value)) : compare(value));
  if (qualifier === "for_all_value") return fact.reduce<Truth>((result, value) => and(result, passes(value)), yes);
  return fact.reduce<Truth>((result, value) => or(result, passes(value)), no);
};

/** `null_equal`: absent or only empty texts is what `"true"` asks for (U-2). */
const testNull = (fact: Exclude<Fact, "unknown">, values: readonly ConditionValue[]): Truth => {
  const isNull = fact === "absent" || fact.every((value) => value === "");
  return values.reduce<Truth>((result, value) => {
    const wanted = readBool(value);
    return or(result, wanted === undefined ? unknown : truthOf(wanted === isNull));
  }, no);
};

const testerOf = (operator: Operator, key: string, values: readonly ConditionValue[]): CompiledTest["test"] => {
  const isTemplate = (value: ConditionValue): value is string => typeof value === "string" && hasVariable(value);
  const plainValues = values.filter((value) => !isTemplate(value));
  const plain = compilePlain(operator, plainValues);
  const templates = values.filter(isTemplate).map((text) => filled(operator, compileTemplate(text)));
  const numeric = comparesMfa(operator, key, values)
    ? anyOf(values.map((value) => comparerOf({ type: "numeric", comparison: "equal" }, value)))
    : undefined;
  return (request, variableValues) => {
    const fact = factOf(request, key);
    if (fact === "unknown") return unknown;
    if (operator.type === "null") return testNull(fact, values);
    if (fact === "absent") return truthOf(operator.ifExists);
    if (numeric !== undefined && fact.every((value) => readDecimal(value) !== undefined)) {
      return overRequestValues(operator, fact, numeric);
    }
    const compare =
      templates.length === 0 ? plain : anyOf([plain, ...templates.map((template) => template(variableValues))]);
    return overRequestValues(operator, fact, compare);
  };
};

const variablesOf = (values: readonly ConditionValue[]): readonly PolicyVariable[] =>
  values.flatMap((value) => (typeof value === "string" && hasVariable(value) ? compileTemplate(value).variables : []));

const compileTest = (operatorText: string, key: string, values: readonly ConditionValue[]): CompiledTest => {
  const operator = parseOperator(operatorText);
  // What an unknown operator asks cannot be said, so neither can its answer.
  const test = operator._tag === "Left" ? undecidable : testerOf(operator.right, key, values);
  return { operatorText, key, variables: variablesOf(values), test };
};

/** Prepares a condition: one test for each operator and key, all of which must hold (598/10608). */
export const compileCondition = (condition: Condition | undefined): readonly CompiledTest[] =>
  Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => compileTest(operator, key, values)),
  );

/** Whether all tests hold. */
export const testAll = (tests: readonly CompiledTest[], request: Request, values: VariableValues): Truth => {
  let result: Truth = yes;
  for (const { test } of tests) {
    result = and(result, test(request, values));
    if (result === no) break;
  }
  return result;
};
