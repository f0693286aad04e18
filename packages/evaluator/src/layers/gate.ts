import type { PreparedRequest } from "../compile/prepare.js";
import type { Decision, Layer, MatchedStatement, Note, Reason } from "../decision.js";
import { undecidedNotes } from "../explain/undecided.js";
import { no, type Truth, unknown } from "../truth.js";
import type { EffectResult } from "./layer-result.js";

/**
 * One step of the order of evaluation (section 7.3 of the sources, 598/10605 and the pages of the layers): the request passes,
 * is refused for a reason, or it cannot be said. A request is allowed if it passes every step.
 */
export interface Gate {
  readonly passes: Truth;
  /** The reason of a refusal here. */
  readonly reason: Reason;
  /** What let the request pass, or refused it. */
  readonly deciding: readonly EffectResult[];
  /** What could not be decided, where it matters. */
  readonly open: readonly EffectResult[];
  readonly notes: readonly Note[];
}

/** The layers in the order in which they are asked. */
const layers: readonly Layer[] = ["scp", "general", "identity", "bucket", "trust", "boundary", "session"];

const inOrder = (left: MatchedStatement, right: MatchedStatement): number =>
  layers.indexOf(left.layer) - layers.indexOf(right.layer) ||
  (left.level ?? 0) - (right.level ?? 0) ||
  left.policy - right.policy ||
  left.statement - right.statement;

const placesOf = (results: readonly EffectResult[], list: "certain" | "undecided"): readonly MatchedStatement[] =>
  results
    .flatMap((result) => {
      const { layer, level } = result.from;
      const place = level === undefined ? { layer } : { layer, level };
      return result[list].map(({ policy, statement, effect }) => ({ ...place, policy, statement, effect }));
    })
    .sort(inOrder);

/** The answer after the first step that refuses for certain. */
export const refusedBy = ({ reason, deciding, notes }: Gate): Decision => ({
  decision: "deny",
  reason,
  matched: placesOf(deciding, "certain"),
  notes,
});

/** The answer after all steps, none of which refuses for certain. */
export const passedBy = (gates: readonly Gate[], prepared: PreparedRequest): Decision => {
  const [first, ...others] = gates.filter(({ passes }) => passes === unknown);
  if (first === undefined) {
    const deciding = gates.flatMap((gate) => gate.deciding);
    return { decision: "allow", reason: "allow", matched: placesOf(deciding, "certain"), notes: [] };
  }
  const open = [first, ...others].flatMap((gate) => gate.open);
  return {
    decision: "unknown",
    reason: first.reason,
    matched: placesOf(open, "undecided"),
    notes: open.flatMap((result) => undecidedNotes(result, prepared)),
  };
};

/** The results that are unknown, which is where an open step hangs. */
export const undecidedOf = (results: readonly EffectResult[]): readonly EffectResult[] =>
  results.filter(({ truth }) => truth === unknown);

/** The results that say something for certain. */
export const certainOf = (results: readonly EffectResult[]): readonly EffectResult[] =>
  results.filter(({ certain }) => certain.length > 0);

/** A step that refuses. */
export const refuses = ({ passes }: Gate): boolean => passes === no;
