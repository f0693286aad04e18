import type { Caller, Policies } from "@camwright/evaluator";
import { ask, type Claim } from "./ask.js";
import { usualSteps } from "./budget.js";
import type { SingleValued } from "./facts/single-valued.js";
import { askFilled } from "./filled/ask-filled.js";
import { fill, type Values } from "./filled/fill.js";
import { aboutSubject, kindOf, pairsOf, type Subject } from "./subject.js";
import { type Difference, verify, type Witness } from "./witness.js";

/** What is known of the requests that are asked about, and how much work a question may be. */
export interface AnalysisOptions {
  /**
   * Who asks. Without it any user: of any account, with any uin. Where a bucket or trust policy is in question, everybody: unsigned visitors;
   * services, roles, providers and sessions that are named, and others; users, roles and roots of each named account and of any other; and
   * members of named groups. The identity policies, boundary and session policy count as those of whoever asks.
   */
  readonly principal?: Caller | undefined;
  /** How many steps a question may take; beyond them the answer is `unknown`. Four million take a few seconds. */
  readonly steps?: number | undefined;
}

/** What is known of the requests beside. */
export interface QuestionOptions extends AnalysisOptions {
  /**
   * Which condition keys a request has with one value or not at all: `all`, `usual` (all but the tags of resources and requests, 598/58420), or
   * those that are named. Without it any key may have several values, or none, and a witness may have values that no service sends.
   */
  readonly singleValued?: SingleValued | undefined;
}

/** How the next policies are to the base: `narrower` allow strictly less, `broader` strictly more. */
export type Relation = "equivalent" | "narrower" | "broader" | "incomparable" | "unknown";

/** What a change of policies does. */
export interface Comparison {
  readonly relation: Relation;
  /** A request that the next policies allow and the base does not, if there is one. */
  readonly gained: readonly Difference[];
  /** A request that the base allows and the next policies do not, if there is one. */
  readonly lost: readonly Difference[];
  /** Why the relation is unknown. */
  readonly reason?: string;
  /** The differences that are there whatever unknown variables stand for, where no request shows them before that is known. */
  readonly filled?: FilledDifferences;
}

/** Differences between policies once their unknown variables are filled in. */
export interface FilledDifferences {
  /** What the variables are filled with here, by their names: any other texts would show a difference as well. */
  readonly values: Values;
  readonly gained: readonly Difference[];
  readonly lost: readonly Difference[];
}

/** Two sides of which policies are compared. */
interface Sides {
  readonly base: Policies;
  readonly next: Policies;
  readonly kind: ReturnType<typeof kindOf>;
}

/** A request with what both sides say to it: one refuses it, the other allows it. */
const differenceOf = (witness: Witness, { base, next, kind }: Sides, isGained: boolean): Difference => ({
  ...witness,
  base: aboutSubject(verify(base, witness, isGained ? "deny" : "allow"), kind),
  next: aboutSubject(verify(next, witness, isGained ? "allow" : "deny"), kind),
});

/** What is known of one direction. */
interface Direction {
  readonly differences: readonly Difference[];
  readonly filled: { readonly values: Values; readonly difference: Difference } | undefined;
  readonly reason: string | undefined;
}

const alike: Direction = { differences: [], filled: undefined, reason: undefined };

const directionOf = (sides: Sides, isGained: boolean, options: QuestionOptions): Direction => {
  const { base, next } = sides;
  const { principal, steps = usualSteps, singleValued } = options;
  const asked = isGained ? { allow: [next], deny: base } : { allow: [base], deny: next };
  const claim: Claim = { ...asked, singleValued };
  const budget = { left: steps };
  const answer = ask(claim, principal, budget);
  if (answer._tag === "witness") return { ...alike, differences: [differenceOf(answer.witness, sides, isGained)] };
  if (answer._tag === "none") return alike;
  const found = askFilled(claim, principal, budget);
  if (found === undefined) return { ...alike, reason: answer.reason };
  const { values, witness } = found;
  const filled: Sides = { ...sides, base: fill(base, values), next: fill(next, values) };
  return { ...alike, filled: { values, difference: differenceOf(witness, filled, isGained) } };
};

/** What is known of one direction from all that is asked about it: a difference in one question is one. */
const merged = (directions: readonly Direction[]): Direction =>
  directions.find(({ differences }) => differences.length > 0) ??
  directions.find(({ filled }) => filled !== undefined) ??
  directions.find(({ reason }) => reason !== undefined) ??
  alike;

const relationOf = (gains: boolean, loses: boolean): Relation => {
  if (gains) return loses ? "incomparable" : "broader";
  return loses ? "narrower" : "equivalent";
};

const isDifferent = ({ differences, filled }: Direction): boolean => differences.length > 0 || filled !== undefined;

const filledOf = (gain: Direction, loss: Direction): FilledDifferences | undefined => {
  const values = gain.filled?.values ?? loss.filled?.values;
  if (values === undefined) return undefined;
  const list = ({ filled }: Direction): readonly Difference[] => (filled === undefined ? [] : [filled.difference]);
  return { values, gained: list(gain), lost: list(loss) };
};

/**
 * Compares what two sets of policies allow, over all requests at once. Each difference comes with a request that the evaluator
 * answers so; without a difference the answer is a proof.
 *
 * The requests are those about what the caller's account owns, and about what another account owns where a bucket or trust policy may grant
 * it; by the given caller, or by everybody whom the policies tell apart; with known facts. Requests that one side cannot decide, because a
 * value has not the type of the operator, are not counted as a difference. What policies leave open (action sets, operators that do not
 * exist) makes the answer `unknown` where it matters, with the reason. So does a budget that is spent.
 *
 * An unknown variable such as `${local.bucket}` is a text that is filled in later, the same on both sides. A difference that is there
 * for every such text counts, and `filled` shows it for one; one that hangs on the text makes the answer `unknown`. What is said to be no
 * difference is none even if the variable matches nothing.
 *
 * `{ bucket }` or `{ trust }` without `identity`, on both sides, is the policy of a bucket or role by itself: its callers may have any policies
 * of their own, and a difference to any of them is one. Throws a `TypeError` if one side is such a policy and the other is not.
 *
 * @example
 * ```ts
 * import { compare } from "@camwright/analysis";
 *
 * const allow = (action: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }] }) as const;
 * const { relation, gained } = compare(allow("cos:Get*"), allow("cos:*"));
 * relation; // => "broader"
 * gained.length; // => 1
 * compare(allow("cos:*"), allow("name/cos:*")).relation; // => "equivalent"
 * ```
 */
export const compare = (base: Subject, next: Subject, options: QuestionOptions = {}): Comparison => {
  const pairs = pairsOf(base, next).map(
    ([before, after]): Sides => ({ base: before, next: after, kind: kindOf(base) }),
  );
  const gain = merged(pairs.map((sides) => directionOf(sides, true, options)));
  const loss = merged(pairs.map((sides) => directionOf(sides, false, options)));
  const filled = filledOf(gain, loss);
  const reason = gain.reason ?? loss.reason;
  return {
    relation: reason === undefined ? relationOf(isDifferent(gain), isDifferent(loss)) : "unknown",
    gained: gain.differences,
    lost: loss.differences,
    ...(reason === undefined ? {} : { reason }),
    ...(filled === undefined ? {} : { filled }),
  };
};
