import type { Miss, StatementExplanation } from "@camwright/evaluator";

/** What a statement is compared with a request by, in the order in which people write it. */
export const elements = ["principal", "action", "resource", "condition", "variable"] as const;
export type Element = (typeof elements)[number];

/** Whether an element matches, does not, or may; `untold` where the misses that are told end before it. */
export type CheckState = "match" | "miss" | "open" | "untold";

/** One element of a statement, with why it does not match. */
export interface Check {
  readonly element: Element;
  readonly state: CheckState;
  readonly misses: readonly Miss[];
}

const stateOf = (misses: readonly Miss[], isCut: boolean): CheckState => {
  if (misses.length === 0) return isCut ? "untold" : "match";
  return misses.some(({ certain }) => certain) ? "miss" : "open";
};

/**
 * The elements that a statement has, each with its state. Variables are among them only where one has no value. A statement that is not
 * asked has none: nothing of it was compared.
 */
export const checksOf = (
  { outcome, misses, omittedMisses = 0 }: StatementExplanation,
  written: readonly Element[],
): readonly Check[] =>
  outcome === "not-asked"
    ? []
    : elements.flatMap((element): readonly Check[] => {
        const own = misses.filter((miss) => miss.element === element);
        if (own.length === 0 && !written.includes(element)) return [];
        return [{ element, state: stateOf(own, omittedMisses > 0), misses: own }];
      });
