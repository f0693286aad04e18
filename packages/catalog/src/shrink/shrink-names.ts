import { candidatesOf, type PatternRule } from "./candidates.js";
import { type Cover, fewCovers } from "./few-covers.js";
import { fits, formatPattern, type NamePattern } from "./name-pattern.js";
import { narrow } from "./narrow.js";

interface Candidate extends Cover {
  readonly pattern: NamePattern;
  readonly text: string;
}

/** `Get*` before `Get*Acl` before `*Acl` before `*Acl*`. */
const oddity = ({ start, middle, end }: NamePattern): number =>
  middle !== "" ? 3 : end === "" ? 0 : start === "" ? 2 : 1;

const byOddity = (one: Candidate, other: Candidate): number =>
  oddity(one.pattern) - oddity(other.pattern) || (one.text < other.text ? -1 : 1);

const patternsFor = (wanted: readonly string[], others: readonly string[], rule: PatternRule): readonly string[] => {
  const candidates = candidatesOf(wanted, others, rule)
    .map((pattern) => ({
      pattern,
      text: formatPattern(pattern),
      members: wanted.flatMap((name, index) => (fits(pattern, name) ? [index] : [])),
    }))
    .filter(({ members }) => members.length > 1)
    .toSorted(byOddity);
  const chosen = fewCovers(candidates, wanted.length);
  const covered = new Set(chosen.flatMap(({ members }) => members));
  const patterns = chosen.map(({ pattern, members }) =>
    narrow(
      pattern,
      members.map((index) => wanted[index] ?? ""),
    ),
  );
  return [...patterns, ...wanted.filter((_, index) => !covered.has(index))];
};

/**
 * Few patterns that match the wanted names and none of the others. Those of the form `start*` are the fewest of that form;
 * other forms are used only where that makes fewer.
 */
export const shrinkNames = (
  wanted: readonly string[],
  others: readonly string[],
  rule: PatternRule,
): readonly string[] => {
  const simple = patternsFor(wanted, others, { ...rule, prefixOnly: true });
  if (rule.prefixOnly || simple.length < 2) return simple;
  const free = patternsFor(wanted, others, rule);
  return free.length < simple.length ? free : simple;
};
