import type { Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import type { Piece } from "./piece.js";

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
  /** Says of a state that the statements alone do not settle whether it is safe; it remembers nothing. */
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

const includes = (all: Keyed, some: Keyed): boolean => [...some.keys()].every((key) => all.has(key));

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

const policies = ({ allows, denies }: Sets): Policies => ({
  identity: [{ version: "2.0", statement: [...allows.values(), ...denies.values()].map(({ statement }) => statement) }],
});

/** The ends of a change, with the analysis at hand. */
export const endsOf = (from: Attached, to: Attached, { principal }: AnalysisOptions, budget: Budget): Ends => {
  const [before, after] = [setsOf(from), setsOf(to)];
  // Everything that it allows one of the ends allows as well.
  const both: Sets = { allows: union(before.allows, after.allows), denies: union(before.denies, after.denies) };
  const isNone = (allow: readonly Sets[], deny: Sets): boolean =>
    ask({ allow: allow.map(policies), deny: policies(deny) }, principal, budget)._tag === "none";
  const prove = (state: Sets): boolean =>
    isNone([before, after], state) && [both, before, after].some((bound) => isNone([state], bound));
  return { before, after, prove };
};
