import { type ConditionValue, readDate, readDecimal, readIpRange } from "@camwright/core";
import type { Budget } from "../budget.js";
import type { TestAtom } from "../language/atom.js";
import { datesAround, respellDate } from "./date.js";
import { freshText } from "./fresh.js";
import { addressesAround } from "./ip.js";
import { numbersAround, respellNumber } from "./number.js";
import { caseVariants, wordsOf } from "./text.js";

/** Values of a condition key such that every value that there is answers all tests of the key as one of them does. */
export interface Candidates {
  readonly values: readonly string[];
  /** Whether that is not proven, because the tests mix types whose classes cannot be told apart by end points alone. */
  readonly isPartial: boolean;
}

const isType = (test: TestAtom, ...types: readonly string[]): boolean =>
  test.operator !== undefined && types.includes(test.operator.type);

const isComparison = (test: TestAtom, comparison: string): boolean =>
  isType(test, "string", "binary") && test.operator?.comparison === comparison;

const wantedBy = (tests: readonly TestAtom[]): readonly ConditionValue[] => tests.flatMap(({ wanted }) => wanted);

const textsBy = (tests: readonly TestAtom[]): readonly string[] => wantedBy(tests).map(String);

const read = <A>(values: readonly ConditionValue[], reader: (value: ConditionValue) => A | undefined): readonly A[] =>
  values.flatMap((value) => {
    const one = reader(value);
    return one === undefined ? [] : [one];
  });

/** A second spelling of each value that no text test names, so that texts and what they stand for are told apart. */
const respelled = (
  texts: readonly string[],
  respell: (text: string) => string,
  taken: ReadonlySet<string>,
): readonly string[] =>
  texts.flatMap((text) => {
    let other = respell(text);
    while (taken.has(other)) other = respell(other);
    return [text, other];
  });

const likeWords = (
  patterns: readonly string[],
  texts: readonly string[],
  prefixes: readonly string[],
  budget: Budget,
): readonly string[] => {
  if (patterns.length + prefixes.length === 0) return [];
  const all = [...new Set([...patterns, ...prefixes.map((prefix) => `${prefix}*`)])];
  return wordsOf([...all.map((pattern) => pattern.split("*")), ...texts.map((text) => [text])], [], budget);
};

/**
 * The candidates of one key. `prefixes` are beginnings of values that matter beside the tests: those of tags that are asked for
 * by name.
 */
export const candidatesOf = (tests: readonly TestAtom[], prefixes: readonly string[], budget: Budget): Candidates => {
  const likes = textsBy(tests.filter((test) => isComparison(test, "like")));
  const ignoring = textsBy(tests.filter((test) => isComparison(test, "equal-ignore-case")));
  const equals = textsBy(tests.filter((test) => isComparison(test, "equal")));
  const variants = ignoring.flatMap(caseVariants);
  const texts = [...new Set([...equals, ...variants])];
  const taken = new Set(texts);
  const numeric = tests.filter((test) => isType(test, "numeric") || isMfa(test));
  const numbers = respelled(numbersAround(read(wantedBy(numeric), readDecimal)), respellNumber, taken);
  const dates = respelled(
    datesAround(read(wantedBy(tests.filter((test) => isType(test, "date"))), readDate)),
    respellDate,
    taken,
  );
  const addresses = addressesAround(read(wantedBy(tests.filter((test) => isType(test, "ip"))), readIpRange), taken);
  const bools = tests.some((test) => isType(test, "bool")) ? ["true", "false"] : [];
  const typed = [...addresses, ...numbers, ...dates, ...bools];
  const words = likeWords(likes, texts, prefixes, budget);
  const values = [...new Set([...typed, ...texts, ...words, freshText(new Set([...taken, ...typed]), "other"), ""])];
  const hasTyped = typed.length > 0;
  const wildcard = likes.length > 0;
  return { values, isPartial: (wildcard && (hasTyped || ignoring.length > 0)) || isMixed(tests) };
};

const isMfa = ({ key }: TestAtom): boolean => key === "mfa" || key === "qcs:mfa";

/** Whether tests read one value as numbers, dates or addresses at the same time; no text is two of these. */
const isMixed = (tests: readonly TestAtom[]): boolean =>
  tests.some((test) => isComparison(test, "equal-ignore-case")) &&
  tests.some((test) => isType(test, "numeric", "date", "ip", "bool"));
