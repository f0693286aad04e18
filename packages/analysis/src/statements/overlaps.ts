import type { Asker } from "./asker.js";
import type { Overlap, Undecided } from "./finding.js";
import { matchedBy } from "./matching.js";
import { placeText } from "./place-text.js";
import { isTogether, type Placed } from "./placed.js";
import { undecided } from "./undecided.js";

/** The pairs of statements that match the same request, as far as they were looked at. */
export interface Overlaps {
  readonly pairs: readonly Overlap[];
  readonly unknown: readonly Undecided[];
  /** How many pairs were not looked at, because there were enough before them. */
  readonly omitted: number;
}

const pairsOf = (all: readonly Placed[]): readonly (readonly [Placed, Placed])[] =>
  all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (isTogether(one.place, other.place) ? [[one, other] as const] : [])),
  );

/** Finds at most so many pairs of statements that match the same request. */
export const findOverlaps = (all: readonly Placed[], most: number, asker: Asker): Overlaps => {
  const pairs: Overlap[] = [];
  const unknown: Undecided[] = [];
  const candidates = pairsOf(all);
  for (const [index, [one, other]] of candidates.entries()) {
    if (pairs.length + unknown.length >= most) return { pairs, unknown, omitted: candidates.length - index };
    const { answer, witness, reason = "" } = asker({ allow: [matchedBy(one), matchedBy(other)] });
    if (witness !== undefined) pairs.push({ at: one.place, with: other.place, witness });
    if (answer === "unknown")
      unknown.push(undecided("overlapping", one.place, `whether it overlaps with ${placeText(other.place)}`, reason));
  }
  return { pairs, unknown, omitted: 0 };
};
