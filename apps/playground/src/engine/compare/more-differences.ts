import { compare, type Difference, subjectOf, type Verdict } from "@camwright/analysis";
import type { Policy } from "@camwright/core";
import type { TabKind } from "../workspace.js";
import { type SinglePatterns, singlePatterns, without } from "./single-patterns.js";

/** A policy of a kind. */
export interface Typed {
  readonly policy: Policy;
  readonly kind: TabKind;
}

/** The work of one comparison, so that all of them are done in about a second. */
const steps = 200_000;

/** Differences shown in each direction. */
const most = 5;

const withOrigins = (verdict: Verdict, { origins }: SinglePatterns): Verdict => {
  const places = verdict.matched.map((each) => ({ ...each, statement: origins[each.statement] ?? each.statement }));
  return {
    ...verdict,
    matched: places.filter((each, index) => places.findIndex((other) => other.statement === each.statement) === index),
  };
};

const placesOf = (verdict: Verdict, effect: "allow" | "deny"): ReadonlySet<number> =>
  new Set(verdict.matched.flatMap((each) => (each.effect === effect ? [each.statement] : [])));

/**
 * Further requests that one policy allows and the other refuses. After each of them the statements that make the difference are left out: the
 * denies of the side that refuses, or else the allows of the side that allows. That takes from the one what it allows and gives to the
 * other, so that whatever is still a difference is one between the policies themselves.
 */
export const allDifferences = (base: Typed, next: Typed, direction: "gained" | "lost"): readonly Difference[] => {
  const found: Difference[] = [];
  let left = singlePatterns(base.policy);
  let right = singlePatterns(next.policy);
  while (found.length < most) {
    const compared = compare(subjectOf(left.policy, base.kind), subjectOf(right.policy, next.kind), { steps });
    const [difference] = compared[direction];
    if (difference === undefined) break;
    found.push({ ...difference, base: withOrigins(difference.base, left), next: withOrigins(difference.next, right) });
    const [refusing, allowing] =
      direction === "gained" ? [difference.base, difference.next] : [difference.next, difference.base];
    const denies = placesOf(refusing, "deny");
    const allows = placesOf(allowing, "allow");
    if (denies.size === 0 && allows.size === 0) break;
    const gone = denies.size > 0 ? denies : allows;
    const isLeft = denies.size > 0 === (direction === "gained");
    if (isLeft) left = without(left, gone);
    else right = without(right, gone);
  }
  return found;
};
