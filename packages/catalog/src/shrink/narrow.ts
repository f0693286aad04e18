import { fits, formatPattern, type NamePattern } from "./name-pattern.js";
import { bordersOf, commonEnd, commonStart } from "./words.js";

const reverse = (name: string): readonly number[] => bordersOf(name).map((border) => name.length - border);

/** The longest part, of `most` characters at most and of `least` at least, that ends between words in all of the names. */
const wholeWords = (borders: readonly (readonly number[])[], least: number, most: number): number => {
  const [first = [], ...others] = borders;
  const shared = first.filter((at) => at <= most && others.every((each) => each.includes(at)));
  const longest = Math.max(0, ...shared);
  // Where the pattern has to end inside a word, it may as well say all that the names have in common.
  return longest >= least ? longest : most;
};

/**
 * The pattern with a longer start and end, which still matches all of these names: the more it says, the fewer names that
 * the catalog does not know it matches too. Of `start*` the end stays open, because people read it more easily.
 */
export const narrow = (pattern: NamePattern, names: readonly string[]): string => {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  const starts = Math.min(...others.map((name) => commonStart(first, name)));
  const start = first.slice(0, wholeWords(names.map(bordersOf), pattern.start.length, starts));
  const ends = pattern.end === "" ? 0 : Math.min(...others.map((name) => commonEnd(first, name)));
  const end = first.slice(first.length - wholeWords(names.map(reverse), pattern.end.length, ends));
  const narrower = { start, middle: pattern.middle, end };
  return formatPattern(names.every((name) => fits(narrower, name)) ? narrower : pattern);
};
