import { failureTable } from "./failure-table.js";

/**
 * A pattern of CAM taken apart at its stars: `a*b*c` starts with `a`, ends with `c` and has `b` in the middle. `*` stands for
 * any run of characters, also `/`, `:`, line breaks and none; every other character, `?` included, for itself (598/10604,
 * U-16).
 */
export interface Glob {
  /** What stands before the first star; the whole text of a pattern without stars. */
  readonly start: string;
  readonly middle: readonly Piece[];
  /** What stands after the last star; absent if there is none. */
  readonly end: string | undefined;
}

/** A run of plain characters between two stars. Long ones carry the table that lets them be searched in linear time. */
export interface Piece {
  readonly text: string;
  readonly failure: readonly number[] | undefined;
}

/** Up to this length `indexOf` is linear in the text by a small factor; beyond it the worst case is guarded against. */
const shortPiece = 16;

const search = (piece: string, failure: readonly number[], text: string, from: number): number => {
  let matched = 0;
  for (let index = from; index < text.length; index += 1) {
    while (matched > 0 && text.charCodeAt(index) !== piece.charCodeAt(matched)) matched = failure[matched - 1] ?? 0;
    if (text.charCodeAt(index) === piece.charCodeAt(matched)) matched += 1;
    if (matched === piece.length) return index + 1 - matched;
  }
  return -1;
};

const find = ({ text: piece, failure }: Piece, text: string, from: number): number =>
  failure === undefined ? text.indexOf(piece, from) : search(piece, failure, text, from);

const pieceOf = (text: string): Piece => ({
  text,
  failure: text.length > shortPiece ? failureTable(text) : undefined,
});

const noPieces: readonly Piece[] = [];

/** The pattern of these texts with a star between each two; stars in them are plain characters. */
export const globOf = ([start = "", ...rest]: readonly string[]): Glob => ({
  start,
  middle: rest.length > 1 ? rest.slice(0, -1).map(pieceOf) : noPieces,
  end: rest.at(-1),
});

/** Takes a pattern apart. */
export const compileGlob = (pattern: string): Glob =>
  pattern.includes("*") ? globOf(pattern.split("*")) : { start: pattern, middle: noPieces, end: undefined };

/** {@link compileGlob} that gives the same pattern for the same text: policies repeat services, regions and accounts. */
export const sharedGlobs = (): ((pattern: string) => Glob) => {
  const known = new Map<string, Glob>();
  return (pattern) => {
    const shared = known.get(pattern);
    if (shared !== undefined) return shared;
    const glob = compileGlob(pattern);
    known.set(pattern, glob);
    return glob;
  };
};

/** The text of a pattern. */
export const globText = ({ start, middle, end }: Glob): string =>
  end === undefined ? start : [start, ...middle.map(({ text }) => text), end].join("*");

/** Whether a pattern has no star, so that it matches one text alone. */
export const isPlain = ({ end }: Glob): boolean => end === undefined;

/**
 * Whether a text matches a pattern as a whole. Time is linear in the lengths of both: each piece is looked for once, from
 * where the one before it ended, and the first place is as good as any later one.
 *
 * @example
 * ```ts
 * import { compileGlob, matchesGlob } from "@camwright/evaluator";
 *
 * matchesGlob(compileGlob("Get*Object"), "GetBucketObject"); // => true
 * matchesGlob(compileGlob("dir1/*"), "dir1"); // => false
 * ```
 */
export const matchesGlob = ({ start, middle, end }: Glob, text: string): boolean => {
  if (end === undefined) return text === start;
  const limit = text.length - end.length;
  if (limit < start.length || !text.startsWith(start) || !text.endsWith(end)) return false;
  let from = start.length;
  for (const piece of middle) {
    const found = find(piece, text, from);
    from = found + piece.text.length;
    if (found < 0 || from > limit) return false;
  }
  return true;
};
