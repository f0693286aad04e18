import { type ConditionValue, hasVariable, type Operator, readDecimal } from "@camwright/core";
import { compileTemplate, fillPattern, fillTemplate } from "../match/template.js";
import type { Caller } from "../request.js";
import { truthOf } from "../truth.js";
import { anyOf, type Comparer, compareLike, comparerOf, textOf, undecidable } from "./comparer.js";

/** What one test of a policy wants of a key, its variables filled in. */
export interface Wanted {
  readonly values: readonly ConditionValue[];
  /** Whether there is one more value, with a variable that nobody can fill in. */
  readonly hasUnknown: boolean;
  /** Holds for a request value if one of the values compares so. */
  readonly compare: Comparer;
  /** The same by number, where that may be asked for (C-31). */
  readonly compareNumber: Comparer | undefined;
}

/** Many plain texts are looked up, not searched. */
const manyTexts = 4;

const comparePlain = (operator: Operator, values: readonly ConditionValue[]): Comparer => {
  if (operator.type !== "string" || operator.comparison !== "equal" || values.length < manyTexts) {
    return anyOf(values.map((value) => comparerOf(operator, value)));
  }
  const texts = new Set(values.map(textOf));
  return (requestValue) => truthOf(texts.has(textOf(requestValue)));
};

/** `mfa` is written as text and as number; under equality it is a number where every value is one (C-31). */
const compareMfa = (operator: Operator, key: string, values: readonly ConditionValue[]): Comparer | undefined => {
  const isMfa = (key === "mfa" || key === "qcs:mfa") && operator.type === "string" && operator.comparison === "equal";
  if (!isMfa || !values.every((value) => readDecimal(value) !== undefined)) return undefined;
  return anyOf(values.map((value) => comparerOf({ type: "numeric", comparison: "equal" }, value)));
};

const isTemplate = (value: ConditionValue): value is string => typeof value === "string" && hasVariable(value);

/** Prepares the values of one operator and key, so that only those with variables are made for each caller. */
export const compileWanted = (
  operator: Operator,
  key: string,
  values: readonly ConditionValue[],
): ((caller: Caller) => Wanted) => {
  const plain = values.filter((value) => !isTemplate(value));
  const comparesPlain = comparePlain(operator, plain);
  if (plain.length === values.length) {
    const compareNumber = compareMfa(operator, key, plain);
    const wanted = { values, hasUnknown: false, compare: comparesPlain, compareNumber };
    return () => wanted;
  }
  const templates = values.filter(isTemplate).map(compileTemplate);
  const known = templates.filter((template) => !template.hasUnknown);
  const hasUnknown = known.length < templates.length;
  return (caller) => {
    const texts = known.flatMap((template) => fillTemplate(template, caller));
    const comparers =
      operator.comparison === "like"
        ? known.flatMap((template) => fillPattern(template, caller)).map(compareLike)
        : texts.map((text) => comparerOf(operator, text));
    const all = [...plain, ...texts];
    return {
      values: all,
      hasUnknown,
      compare: anyOf([comparesPlain, ...comparers, ...(hasUnknown ? [undecidable] : [])]),
      compareNumber: hasUnknown ? undefined : compareMfa(operator, key, all),
    };
  };
};
