import { compileGlob, matchesGlob } from "@camwright/evaluator";

/** Whether one pattern matches all texts that another matches: it does if it matches the other, stars and all. */
export const coversGlob = (outer: string, inner: string): boolean => {
  if (outer === inner || outer === "*") return true;
  const star = outer.indexOf("*");
  if (star === -1) return false;
  return star === outer.length - 1 ? inner.startsWith(outer.slice(0, star)) : matchesGlob(compileGlob(outer), inner);
};

/** The patterns of a list that no other of it covers, each once. */
export const uncovered = <A>(list: readonly A[], covers: (outer: A, inner: A) => boolean): readonly A[] =>
  list.filter((one, index) =>
    list.every((other, at) => at === index || !covers(other, one) || (at > index && covers(one, other))),
  );

/** More patterns than that are not written down for what two have in common, and more work is not done to find them. */
const mostPatterns = 32;
const mostWork = 250_000;

const joined = (head: string, tails: readonly string[]): readonly string[] =>
  tails.map((tail) => (head === "*" && tail.startsWith("*") ? tail : head + tail));

/** Whether two patterns begin and end so that a text can match both. */
const mayMeet = (left: string, right: string): boolean => {
  const starts = [left, right].map((each) => each.slice(0, each.indexOf("*")));
  const ends = [left, right].map((each) => each.slice(each.lastIndexOf("*") + 1));
  const [start = "", otherStart = ""] = starts;
  const [end = "", otherEnd = ""] = ends;
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  );
};

/** The patterns for what comes after these places of two patterns, given those for the places behind them. */
const step = (
  left: string | undefined,
  right: string | undefined,
  both: readonly string[],
  onLeft: readonly string[],
  onRight: readonly string[],
): readonly string[] => {
  if (left === "*" && right === "*") return joined("*", [...onLeft, ...onRight]);
  if (left === "*") return right === undefined ? onLeft : [...onLeft, ...joined(right, onRight)];
  if (right === "*") return left === undefined ? onRight : [...onRight, ...joined(left, onLeft)];
  return left === right && left !== undefined ? joined(left, both) : [];
};

/**
 * Patterns that together match what two patterns both match; `undefined` if these would be too many. `*a*` and `*b*` have `*a*b*`
 * and `*b*a*` in common.
 */
export const meetGlobs = (left: string, right: string): readonly string[] | undefined => {
  if (coversGlob(left, right)) return [right];
  if (coversGlob(right, left)) return [left];
  if (!left.includes("*") || !right.includes("*") || !mayMeet(left, right)) return [];
  if (left.length * right.length > mostWork) return undefined;
  // From the ends of both patterns to their starts, a row of places of the right one for each place of the left one.
  let below: (readonly string[])[] = [];
  for (let at = left.length; at >= 0; at -= 1) {
    const row: (readonly string[])[] = [];
    for (let to = right.length; to >= 0; to -= 1) {
      const isEnd = at === left.length && to === right.length;
      const found = isEnd ? [""] : step(left[at], right[to], below[to + 1] ?? [], below[to] ?? [], row[to + 1] ?? []);
      const kept = uncovered([...new Set(found)], coversGlob);
      if (kept.length > mostPatterns) return undefined;
      row[to] = kept;
    }
    below = row;
  }
  return below[0] ?? [];
};
