import type { PreparedRequest } from "../compile/prepare.js";
import type { Decision, Layer, MatchedStatement, Note, Reason } from "../decision.js";
import { undecidedNotes } from "../explain/undecided.js";
import { type Truth, unknown } from "../truth.js";
import type { EffectResult } from "./layer-result.js";

/**
 * One step of the order of evaluation (598/10605 and the pages of the layers): the request passes, is refused for a reason,
 * or it cannot be said. A request is allowed if it passes every step.
 */
export interface Gate {
  readonly passes: Truth;
  /** The reason of a refusal here. */
  readonly reason: Reason;
  /** What the statements say that were asked. */
  readonly results: readonly EffectResult[];
  /** Makes the remarks on a refusal, where there may be some. */
  readonly notes?: (gate: Gate, prepared: PreparedRequest) => readonly Note[];
}

/** The layers in the order in which they are asked. */
const layers: readonly Layer[] = ["scp", "general", "identity", "bucket", "trust", "boundary", "session"];

const inOrder = (left: MatchedStatement, right: MatchedStatement): number =>
  layers.indexOf(left.layer) - layers.indexOf(right.layer) ||
  (left.level ?? 0) - (right.level ?? 0) ||
  left.policy - right.policy ||
  left.statement - right.statement;

const placesOf = (results: readonly EffectResult[], list: "certain" | "undecided"): readonly MatchedStatement[] => {
  const places: MatchedStatement[] = [];
  for (const result of results) for (const { place } of result[list]) places.push(place);
  return places.length > 1 ? places.sort(inOrder) : places;
};

const isDeny = ({ effect }: EffectResult): boolean => effect === "deny";

/** The answer of the first step that refuses for certain: by denies, or because nothing allows. */
export const refusedBy = (gate: Gate, prepared: PreparedRequest): Decision => ({
  decision: "deny",
  reason: gate.reason,
  matched: placesOf(gate.results.filter(isDeny), "certain"),
  notes: gate.notes === undefined ? [] : gate.notes(gate, prepared),
});

/** The answer of steps none of which refuses for certain. */
export const passedBy = (gates: readonly Gate[], prepared: PreparedRequest): Decision => {
  const open = gates.filter(({ passes }) => passes === unknown);
  const [first] = open;
  if (first === undefined) {
    const allows = gates.flatMap(({ results }) => results.filter((result) => !isDeny(result)));
    return { decision: "allow", reason: "allow", matched: placesOf(allows, "certain"), notes: [] };
  }
  const undecided = open.flatMap(({ results }) => results.filter(({ truth }) => truth === unknown));
  return {
    decision: "unknown",
    reason: first.reason,
    matched: placesOf(undecided, "undecided"),
    notes: undecided.flatMap((result) => undecidedNotes(result, prepared)),
  };
};
