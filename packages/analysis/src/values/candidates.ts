import { type ConditionValue, type Decimal, type IpRange, readDate, readDecimal, readIpRange } from "@camwright/core";
import { machineOf } from "../automaton/machine.js";
import type { Budget } from "../budget.js";
import type { TestAtom } from "../language/atom.js";
import { datesAround, respellDate } from "./date.js";
import { type Form, wordsOfForm } from "./forms/form.js";
import { ipv4Form } from "./forms/ipv4.js";
import { dateLooks, ipv6Looks } from "./forms/looks.js";
import { numberForm } from "./forms/numbers.js";
import { spellingForm } from "./forms/spellings.js";
import { textForm } from "./forms/texts.js";
import { freshText } from "./fresh.js";
import { addressesAround } from "./ip.js";
import { numbersAround, respellNumber } from "./number.js";
import { caseVariants, wordsOf } from "./text.js";

/** Values of a condition key such that every value that there is answers all tests of the key as one of them does. */
export interface Candidates {
  readonly values: readonly string[];
  /** Whether that is not proven, because patterns tell dates or addresses of IPv6 apart in more ways than are looked at. */
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

/** Values that patterns tell apart, among all texts and among those of the types that other tests read. */
interface LikeWords {
  readonly words: readonly string[];
  readonly isPartial: boolean;
}

interface Typed {
  readonly numbers: readonly Decimal[] | undefined;
  readonly ranges: readonly IpRange[] | undefined;
  readonly hasDates: boolean;
  readonly ignoring: readonly string[];
  /** Whether numbers are told from other texts also where no test is about numbers (C-31). */
  readonly isMfa: boolean;
}

const likeWords = (
  likes: readonly string[],
  texts: readonly string[],
  prefixes: readonly string[],
  { numbers, ranges, hasDates, ignoring, isMfa }: Typed,
  budget: Budget,
): LikeWords => {
  const patterns = [...new Set([...likes, ...prefixes.map((prefix) => `${prefix}*`)])].map((text) => text.split("*"));
  if (patterns.length === 0) return { words: [], isPartial: false };
  const all = [...patterns, ...texts.map((text) => [text])];
  const machines = all.map(machineOf);
  const likeMachines = patterns.map(machineOf);
  const ofForm = <State>(form: Form<State>): readonly string[] =>
    wordsOfForm(form, machines, budget).map(({ word }) => word);
  const areTold = <State>(form: Form<State>): boolean => wordsOfForm(form, likeMachines, budget).length > 1;
  return {
    words: [
      ...wordsOf(all, [], budget),
      ...(isMfa ? ofForm(textForm(all.flat())) : []),
      ...(numbers === undefined ? [] : ofForm(numberForm(numbers))),
      ...(ranges === undefined ? [] : ofForm(ipv4Form(ranges))),
      ...ignoring.flatMap((text) => ofForm(spellingForm(text))),
    ],
    isPartial: (hasDates && areTold(dateLooks())) || (ranges !== undefined && areTold(ipv6Looks)),
  };
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
  const bounds = read(wantedBy(numeric), readDecimal);
  const numbers = respelled(numbersAround(bounds), respellNumber, taken);
  const dated = tests.filter((test) => isType(test, "date"));
  const dates = respelled(datesAround(read(wantedBy(dated), readDate)), respellDate, taken);
  const addressed = tests.filter((test) => isType(test, "ip"));
  const ranges = read(wantedBy(addressed), readIpRange);
  const addresses = addressesAround(ranges, taken);
  const bools = tests.some((test) => isType(test, "bool")) ? ["true", "false"] : [];
  const typed = [...addresses, ...numbers, ...dates, ...bools];
  const asked: Typed = {
    numbers: numeric.length > 0 ? bounds : undefined,
    ranges: addressed.length > 0 ? ranges : undefined,
    hasDates: dated.length > 0,
    ignoring,
    isMfa: tests.some(isMfa),
  };
  const { words, isPartial } = likeWords(likes, texts, prefixes, asked, budget);
  const values = [...new Set([...typed, ...texts, ...words, freshText(new Set([...taken, ...typed]), "other"), ""])];
  return { values, isPartial };
};

const isMfa = ({ key }: TestAtom): boolean => key === "mfa" || key === "qcs:mfa";
