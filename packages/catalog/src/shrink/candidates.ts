import { formatPattern, type NamePattern } from "./name-pattern.js";
import { bordersOf, commonEnd, commonStart } from "./words.js";

/** Which patterns may be made. */
export interface PatternRule {
  /** Only `start*`. */
  readonly prefixOnly: boolean;
  /** Only patterns that are cut between words. */
  readonly wholeWords: boolean;
  /** How many characters stand before the first star at least. */
  readonly minPrefix: number;
}

/**
 * For each length of the start, how long the end has to be so that `start*end` of the name matches none of the others: 0
 * where the start alone is enough. Never grows with the start.
 */
const endsNeeded = (name: string, others: readonly string[]): readonly number[] => {
  const needed = Array.from({ length: name.length + 1 }, () => 0);
  for (const other of others) {
    const end = commonEnd(name, other);
    for (let start = commonStart(name, other); start >= 0; start -= 1) {
      needed[start] = Math.max(needed[start] ?? 0, Math.min(end, other.length - start) + 1);
    }
  }
  return needed;
};

/** The shortest `start*` that matches the name and none of the others. */
const startsOf = (name: string, others: readonly string[], rule: PatternRule): readonly NamePattern[] => {
  const shared = others.reduce((most, other) => Math.max(most, commonStart(name, other)), -1);
  const least = Math.max(shared + 1, rule.minPrefix);
  const length = rule.wholeWords ? bordersOf(name).find((at) => at >= least) : least;
  return length === undefined || length > name.length ? [] : [{ start: name.slice(0, length), middle: "", end: "" }];
};

/**
 * The patterns `start*end` of whole words that match the name and none of the others, and that match the most: with a
 * shorter start each would need a longer end. Every other pattern of this form matches less than one of them.
 */
const edgesOf = (name: string, others: readonly string[], { minPrefix }: PatternRule): readonly NamePattern[] => {
  const needed = endsNeeded(name, others);
  const borders = bordersOf(name);
  const found: NamePattern[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const start of borders.filter((at) => at >= minPrefix)) {
    const cut = borders.findLast((at) => at >= start && name.length - at >= (needed[start] ?? 0));
    const end = cut === undefined ? last : name.length - cut;
    if (end >= last) continue;
    last = end;
    found.push({ start: name.slice(0, start), middle: "", end: name.slice(name.length - end) });
  }
  return found;
};

/** The shortest runs of whole words of the name that none of the others has, as `*run*`. */
const middlesOf = (name: string, isForeign: (run: string) => boolean): readonly NamePattern[] => {
  const borders = bordersOf(name);
  const found: NamePattern[] = [];
  let shortest = borders.length;
  for (let first = borders.length - 2; first >= 0; first -= 1) {
    let last = first + 1;
    while (last < shortest && isForeign(name.slice(borders[first], borders[last]))) last += 1;
    if (last >= shortest) continue;
    shortest = last;
    found.push({ start: "", middle: name.slice(borders[first], borders[last]), end: "" });
  }
  return found;
};

const foreignRuns = (others: readonly string[]): ((run: string) => boolean) => {
  // No name has a line feed, so that no run goes over from one to the next.
  const text = others.join("\n");
  const answers = new Map<string, boolean>();
  return (run) => {
    const known = answers.get(run) ?? text.includes(run);
    answers.set(run, known);
    return known;
  };
};

/** Patterns that match wanted names and none of the others, each once. */
export const candidatesOf = (
  wanted: readonly string[],
  others: readonly string[],
  rule: PatternRule,
): readonly NamePattern[] => {
  const isForeign = foreignRuns(others);
  const patternsOf = (name: string): readonly NamePattern[] => {
    const starts = startsOf(name, others, rule);
    if (rule.prefixOnly) return starts;
    const middles = rule.minPrefix === 0 ? middlesOf(name, isForeign) : [];
    return [...starts, ...edgesOf(name, others, rule), ...middles];
  };
  return [...new Map(wanted.flatMap(patternsOf).map((pattern) => [formatPattern(pattern), pattern])).values()];
};
