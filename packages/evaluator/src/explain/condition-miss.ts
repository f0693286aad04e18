import {
  type Condition,
  type ConditionValue,
  hasVariable,
  type Operator,
  parseOperator,
  quote,
  readBool,
} from "@camwright/core";
import { comparerOf, undecidable } from "../condition/comparer.js";
import { type Fact, factOf } from "../condition/facts.js";
import { type CompiledTest, compileCondition } from "../condition/test.js";
import { compileTemplate, fillTemplate, hasValue } from "../match/template.js";
import type { Caller, Request } from "../request.js";
import { no, unknown, yes } from "../truth.js";
import type { ConditionMissReason, Found } from "./miss.js";
import { below, listed, sample } from "./sample.js";

/** One operator and key of a condition as the policy has it. */
interface Written {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly ConditionValue[];
  readonly path: string;
}

const whyNot = (operator: Operator, fact: Exclude<Fact, "unknown">, { values }: Written): ConditionMissReason => {
  if (values.length === 0) return "empty";
  if (operator.type === "null") {
    // Empty texts count as absent.
    return fact === "absent" || fact.every((value) => value === "") ? "key-absent" : "key-present";
  }
  if (fact === "absent") return "key-absent";
  if (fact.length === 0) return "key-empty";
  return operator.negated ? "value-excluded" : "value-differs";
};

/** A value of the policy with its variables filled in; more than one, where the caller has several tags. */
const filled = (value: ConditionValue, caller: Caller): readonly ConditionValue[] =>
  typeof value === "string" ? fillTemplate(compileTemplate(value), caller) : [value];

const isUnreadable = (operator: Operator, value: ConditionValue): boolean =>
  operator.type === "null" ? readBool(value) === undefined : comparerOf(operator, value) === undecidable;

const hasUnknownVariable = (value: ConditionValue): boolean =>
  typeof value === "string" && compileTemplate(value).hasUnknown;

const whyUnknown = (operator: Operator, { values }: Written, caller: Caller): ConditionMissReason => {
  if (values.some(hasUnknownVariable)) return "variable-unknown";
  const texts = values.flatMap((value) => filled(value, caller));
  return texts.some((value) => isUnreadable(operator, value)) ? "pattern-unreadable" : "value-unreadable";
};

const reasonOf = (truth: number, fact: Fact, written: Written, caller: Caller): ConditionMissReason => {
  const operator = parseOperator(written.operator);
  if (operator._tag === "Left") return "operator-unknown";
  if (fact === "unknown") return "key-unknown";
  return truth === no ? whyNot(operator.right, fact, written) : whyUnknown(operator.right, written, caller);
};

const says: Readonly<Record<ConditionMissReason, (values: string, asked: string) => string>> = {
  "key-absent": (values) => `wants ${values}, and the request does not have it`,
  "key-present": (values, asked) => `wants ${values}, and the request has ${asked}`,
  "key-empty": (values) => `wants ${values}, and the request has it without a value`,
  "key-unknown": () => "asks for what is not known",
  "value-differs": (values, asked) => `wants ${values}, and the request has ${asked}`,
  "value-excluded": (values, asked) => `excludes ${values}, and the request has ${asked}`,
  "value-unreadable": (values, asked) => `wants ${values}, and cannot read ${asked}`,
  "pattern-unreadable": (values) => `wants ${values}, which cannot be read`,
  "operator-unknown": () => "is no operator that a document describes",
  "variable-unknown": (values) => `wants ${values}, with a variable that no document describes`,
  empty: () => "names no value",
};

/** The nearer, the fewer values differ; what is not known, or absent, is asked for first. */
const kinds: Readonly<Record<ConditionMissReason, number>> = {
  "key-unknown": 0,
  "key-absent": 1,
  "key-empty": 1,
  "key-present": 1,
  "value-differs": 2,
  "value-excluded": 2,
  "value-unreadable": 2,
  "pattern-unreadable": 3,
  "variable-unknown": 3,
  "operator-unknown": 3,
  empty: 3,
};

/** The values that a test wants, and what variables in them stand for. */
const wanted = (values: readonly ConditionValue[], caller: Caller): string => {
  const templates = values.filter(
    (value) => typeof value === "string" && hasVariable(value) && !hasUnknownVariable(value),
  );
  const here = templates.length === 0 ? "" : ` (here ${listed(templates.flatMap((value) => filled(value, caller)))})`;
  return `${listed(values)}${here}`;
};

const foundOf = ({ key: lookup, test }: CompiledTest, written: Written, request: Request): Found | undefined => {
  const truth = test(request);
  if (truth === yes) return undefined;
  const { operator, key, values, path } = written;
  const fact = factOf(request, lookup);
  const asked = typeof fact === "string" ? [] : fact;
  const reason = reasonOf(truth, fact, written, request.principal);
  return {
    element: "condition",
    certain: truth !== unknown,
    tell: () => ({
      element: "condition",
      reason,
      certain: truth !== unknown,
      path,
      operator,
      key,
      patterns: sample(values),
      patternCount: values.length,
      values: sample(asked),
      valueCount: asked.length,
      message: `${quote(operator)} of ${quote(key)} ${says[reason](wanted(values, request.principal), listed(asked))}`,
    }),
    kind: kinds[reason],
    shared: 0,
  };
};

const writtenTests = (condition: Condition, path: string): readonly Written[] =>
  Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values, path: below(below(path, operator), key) })),
  );

/**
 * The tests of a condition that do not hold. One with a variable that has no value for the caller is left out: that variable
 * is a miss of its own.
 */
export const conditionMisses = (condition: Condition | undefined, path: string, request: Request): readonly Found[] => {
  const tests = compileCondition(condition);
  return writtenTests(condition ?? {}, path).flatMap((written, index) => {
    const compiled = tests[index];
    const isComplete = compiled?.variables.every((name) => hasValue(request.principal, name)) === true;
    return isComplete ? (foundOf(compiled, written, request) ?? []) : [];
  });
};
