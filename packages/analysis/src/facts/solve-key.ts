import type { Element, KeyTable, Quantifier } from "./key-table.js";
import type { Truth } from "./truth.js";

/** What a test of a key must say. */
export interface Want {
  /** The index of the test in the table. */
  readonly test: number;
  readonly holds: boolean;
}

/**
 * How certain the answer must be: for the evaluator as it is, whatever text each unknown variable is filled with, or if what is open
 * turns out so.
 */
export type Certainty = "certain" | "filled" | "possible";

/** What a request says of a key. */
export type Fact = "absent" | readonly string[];

const fits = (truth: Truth | undefined, { holds }: Want): boolean => truth === (holds ? 2 : 0);

/** Whether each value has to pass so, or one is enough. */
const isForEach = (quantifier: Quantifier | undefined, { holds }: Want): boolean => (quantifier === "all") === holds;

/** The wants that values decide; `undefined` if nothing can fulfil one of them. */
const decidable = ({ tests }: KeyTable, wants: readonly Want[], certainty: Certainty): readonly Want[] | undefined => {
  if (certainty === "possible") return wants.filter(({ test }) => tests[test]?.open === undefined);
  return wants.some(({ test }) => tests[test]?.lacksCaller === true) ? undefined : wants;
};

type Pick = (element: Element) => readonly Truth[];

const several = (
  { quantifiers }: KeyTable,
  elements: readonly Element[],
  wants: readonly Want[],
  truths: Pick,
  also: ((element: Element) => boolean) | undefined,
): readonly string[] | undefined => {
  const forEach = wants.filter((want) => isForEach(quantifiers[want.test], want));
  const forOne = wants.filter((want) => !isForEach(quantifiers[want.test], want));
  const allowed = elements.filter((element) => forEach.every((want) => fits(truths(element)[want.test], want)));
  const found = forOne.map((want) => allowed.find((element) => fits(truths(element)[want.test], want)));
  if (also !== undefined) found.push(allowed.find(also));
  if (found.length === 0) return undefined;
  const values = found.map((element) => element?.value);
  return values.every((value) => value !== undefined) ? [...new Set(values)] : undefined;
};

const asValue: Pick = ({ truths }) => truths;
const asText: Pick = ({ asText: truths }) => truths;

/** A present key that says to each test what it must say. `avoid` are beginnings that no value may have. */
export const solvePresent = (
  table: KeyTable,
  all: readonly Want[],
  certainty: Certainty,
  avoid: readonly number[] = [],
): readonly string[] | undefined => {
  const wants = decidable(table, all, certainty);
  if (wants === undefined) return undefined;
  const elements = table.elements.filter(({ prefixes }) => !avoid.some((prefix) => prefixes[prefix] === true));
  const single = elements.find(({ truths }) => wants.every((want) => fits(truths[want.test], want)));
  if (single !== undefined) return [single.value];
  if (table.isSingle) return undefined;
  if (wants.every((want) => fits(table.empty[want.test], want))) return [];
  if (!table.isMfa) return several(table, elements, wants, asValue, undefined);
  const numbers = elements.filter(({ isNumber }) => isNumber);
  return (
    several(table, numbers, wants, asValue, undefined) ??
    several(table, elements, wants, asText, ({ isNumber }) => !isNumber)
  );
};

/** Whether the tests say what they must say where the key is absent. */
export const solvesAbsent = (table: KeyTable, all: readonly Want[], certainty: Certainty): boolean => {
  const wants = decidable(table, all, certainty);
  return wants?.every((want) => fits(table.absent[want.test], want)) === true;
};
