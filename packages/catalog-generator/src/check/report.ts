import type { Corrections } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";

/** What a check says: where and what. */
export interface Remark {
  readonly path: string;
  readonly message: string;
}

/** One question to a file of facts. A check never stops at the first fault. */
export type Check = (facts: FactFile) => readonly Remark[];

/** One question to the corrections of a product, beside all its facts. */
export type CorrectionsCheck = (corrections: Corrections, facts: readonly FactFile[]) => readonly Remark[];

/** The remarks about each item of a list, with the item's place. */
export const each = <A>(
  path: string,
  items: readonly A[],
  messages: (item: A, index: number) => readonly string[],
): readonly Remark[] =>
  items.flatMap((item, index) => messages(item, index).map((message) => ({ path: `${path}/${index}`, message })));

/** The messages about those of `names` that are not known. */
export const unknown = (what: string, names: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  names.filter((name) => !known.has(name)).map((name) => `unknown ${what} \`${name}\``);
