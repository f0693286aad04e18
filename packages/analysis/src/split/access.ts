import type { Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import { circumstancesOf } from "../circumstances.js";
import type { AnalysisOptions } from "../compare.js";
import { isWidened, type Piece } from "./piece.js";

/** What is attached at one moment: the statements of each document, by its name. */
export type Attached = ReadonlyMap<string, readonly Piece[]>;

interface Sets {
  readonly allows: ReadonlyMap<string, Piece>;
  readonly denies: ReadonlyMap<string, Piece>;
}

/** The two ends of a change, between which nothing may be lost or gained. */
export interface Ends {
  readonly before: Sets;
  readonly after: Sets;
  /** Whether a state between the ends is safe, of which the statements alone say too little. */
  readonly prove: (state: Sets) => boolean;
}

/** The statements that are attached, each once. */
export const setsOf = (attached: Attached): Sets => {
  const pieces = [...attached.values()].flat();
  const ofEffect = (effect: string): ReadonlyMap<string, Piece> =>
    new Map(pieces.filter(({ statement }) => statement.effect === effect).map((piece) => [piece.key, piece]));
  return { allows: ofEffect("allow"), denies: ofEffect("deny") };
};

type Keyed = ReadonlyMap<string, Piece>;

/** Whether all statements are there, or wider ones for them. */
const includes = (all: Keyed, some: Keyed): boolean =>
  [...some.values()].every((piece) => all.has(piece.key) || [...all.values()].some((wide) => isWidened(wide, piece)));

const union = (left: Keyed, right: Keyed): Keyed => new Map([...left, ...right]);

/** Every request that both ends allow is allowed: no deny is new to both, and all allows of one end are there. */
const losesNothing = ({ allows, denies }: Sets, { before, after }: Ends): boolean =>
  includes(union(before.denies, after.denies), denies) &&
  (includes(allows, before.allows) || includes(allows, after.allows));

/** Every request that both ends refuse is refused: the allows are those of an end, or of both, and its denies are all there. */
const gainsNothing = ({ allows, denies }: Sets, { before, after }: Ends): boolean => {
  const isWithin = ({ allows: most, denies: least }: Sets): boolean =>
    includes(most, allows) && includes(denies, least);
  return (
    isWithin(before) ||
    isWithin(after) ||
    isWithin({ allows: union(before.allows, after.allows), denies: union(before.denies, after.denies) })
  );
};

/** Whether the statements alone show that no request loses what both ends allow or gains what both refuse. */
export const isPlainlySafe = (state: Sets, ends: Ends): boolean =>
  losesNothing(state, ends) && gainsNothing(state, ends);

const policiesOf = (...statements: readonly Keyed[]): Policies => ({
  identity: [
    { version: "2.0", statement: statements.flatMap((each) => [...each.values()].map(({ statement }) => statement)) },
  ],
});

const without = (all: Keyed, some: Keyed): Keyed => new Map([...all].filter(([key]) => !some.has(key)));

/** What denies refuse, as policies that allow it. */
const refusedBy = (denies: Policies): Policies => ({
  identity: denies.identity.map(({ version, statement }) => ({
    version,
    statement: statement
      .filter(({ effect }) => effect === "deny")
      .map((deny): Statement => ({ ...deny, effect: "allow" })),
  })),
});

/** The ends of a change, with the analysis at hand. */
export const endsOf = (from: Attached, to: Attached, { principal }: AnalysisOptions, budget: Budget): Ends => {
  const [before, after] = [setsOf(from), setsOf(to)];
  const denies = union(before.denies, after.denies);
  /** Whether no request is allowed by all of the first and refused by the other. */
  const isNone = (allow: readonly Policies[], deny: Policies): boolean =>
    ask({ allow, deny }, principal, budget)._tag === "none";
  const isAlways = (all: readonly Policies[], holds: (...all: readonly Policies[]) => boolean): boolean =>
    holds(...all) && circumstancesOf(all).every(({ applied }) => holds(...all.map(applied)));
  // What both ends allow is lost only where each end has an allow for it that is missing now.
  const keeps = ({ allows }: Sets): boolean =>
    isAlways(
      [without(before.allows, allows), without(after.allows, allows), allows].map((each) => policiesOf(each)),
      (old, next, now) => isNone([old, next], now),
    );
  // What both ends refuse is gained only where a deny of an end is missing now.
  const refuses = (state: Sets): boolean => {
    const missing = without(denies, state.denies);
    if (missing.size === 0) return true;
    return isAlways(
      [
        policiesOf(state.allows, state.denies),
        policiesOf(missing),
        ...[before, after].map((end) => policiesOf(end.allows, end.denies)),
      ],
      (now, denied, ...ends) => ends.some((end) => isNone([now, refusedBy(denied)], end)),
    );
  };
  return { before, after, prove: (state) => keeps(state) && refuses(state) };
};
