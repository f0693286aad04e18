import { readBool, readDecimal } from "@camwright/core";
import type { Caller } from "@camwright/evaluator";
import type { Budget } from "../budget.js";
import { spend } from "../budget.js";
import type { TestAtom } from "../language/atom.js";
import { candidatesOf } from "../values/candidates.js";
import { isSingleValued, type SingleValued } from "./single-valued.js";
import { type Truth, truthOf } from "./truth.js";

/** A value of a key, with what each test of the key says of a request that has it alone. */
export interface Element {
  readonly value: string;
  readonly truths: readonly Truth[];
  /** The same where the key is compared as text because another value beside it is no number (C-31). */
  readonly asText: readonly Truth[];
  readonly isNumber: boolean;
  /** The beginnings in question that the value has. */
  readonly prefixes: readonly boolean[];
}

/** How a test is asked of several values: one must pass, or every one. */
export type Quantifier = "any" | "all";

/** Everything that a request may say of one condition key, as far as the tests of the key tell it apart. */
export interface KeyTable {
  readonly key: string;
  readonly tests: readonly TestAtom[];
  readonly quantifiers: readonly Quantifier[];
  readonly absent: readonly Truth[];
  /** Present without values. */
  readonly empty: readonly Truth[];
  readonly elements: readonly Element[];
  readonly isMfa: boolean;
  /** Whether a request has the key with one value or not at all. */
  readonly isSingle: boolean;
  readonly isPartial: boolean;
}

/** `null_equal` with `"true"` holds if every value is empty, with `"false"` if one is not (U-2). */
const quantifierOf = ({ operator, values }: TestAtom): Quantifier => {
  if (operator?.type === "null") return values.every((value) => readBool(value) === true) ? "all" : "any";
  return operator?.qualifier === "for_all_value" ? "all" : "any";
};

/** A key like `mfa` that is not compared as a number. */
const textKey = (key: string): string => `text:${key}`;

const keyOfElement = ({ truths, asText, isNumber, prefixes }: Element): string =>
  `${truths.join("")}|${asText.join("")}|${String(isNumber)}|${prefixes.map(Number).join("")}`;

const distinct = (elements: readonly Element[]): readonly Element[] => {
  const seen = new Map<string, Element>();
  for (const element of elements) {
    const key = keyOfElement(element);
    if (!seen.has(key)) seen.set(key, element);
  }
  return [...seen.values()];
};

/** Asks the evaluator what each test of a key says of each value that matters. */
export const keyTable = (
  key: string,
  tests: readonly TestAtom[],
  prefixes: readonly string[],
  caller: Caller | undefined,
  budget: Budget,
  singleValued: SingleValued | undefined,
): KeyTable => {
  const isMfa = key === "mfa" || key === "qcs:mfa";
  const askers = tests.map(({ operatorText, values }) => truthOf(operatorText, key, values, caller));
  const textAskers = isMfa ? tests.map(({ operatorText, values }) => truthOf(operatorText, textKey(key), values, caller)) : askers;
  const { values, isPartial } = candidatesOf(tests, prefixes, budget);
  spend(budget, values.length * tests.length);
  const elements = values.map((value): Element => {
    const truths = askers.map((ask) => ask(value));
    return {
      value,
      truths,
      asText: isMfa ? textAskers.map((ask) => ask(value)) : truths,
      isNumber: isMfa && readDecimal(value) !== undefined,
      prefixes: prefixes.map((prefix) => value.startsWith(prefix)),
    };
  });
  return {
    key,
    tests,
    quantifiers: tests.map(quantifierOf),
    absent: askers.map((ask) => ask()),
    empty: askers.map((ask) => ask([])),
    elements: distinct(elements),
    isMfa,
    isSingle: isSingleValued(key, singleValued),
    isPartial,
  };
};
