/** A piece of text; what policies and requests say is code. */
export type Run = string | { readonly code: string };

/** A line of text in pieces. */
export type Line = readonly Run[];

/** An entry of a list, with those below it. */
export interface Item {
  readonly line: Line;
  readonly items: readonly Item[];
}

/** A part of a report. */
export type Block =
  | { readonly _tag: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly _tag: "paragraph"; readonly line: Line }
  | { readonly _tag: "fields"; readonly fields: readonly (readonly [name: string, value: Line])[] }
  | { readonly _tag: "list"; readonly items: readonly Item[] };

/** A decision told in words, for paper and for other programs: the same for both. */
export type Report = readonly Block[];

/** A text in which what stands between backticks is code. */
export const runsOf = (text: string): Line =>
  text
    .split("`")
    .map((part, index): Run => (index % 2 === 1 ? { code: part } : part))
    .filter((run) => run !== "");

/** An entry without others below it. */
export const itemOf = (line: Line, items: readonly Item[] = []): Item => ({ line, items });
