import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import type { Decision, MatchedStatement, Note, Reason } from "../decision.js";
import { undecidedNotes } from "../explain/undecided.js";
import { all, always, type Formula } from "../residual/formula.js";
import { residualOf } from "../residual/residual.js";
import { type Truth, unknown } from "../truth.js";
import { type EffectResult, tidy } from "./effect-result.js";

/**
 * One step of the order of evaluation (598/10605 and the pages of the layers): the request passes, is refused for a reason,
 * or it cannot be said. A request is allowed if it passes every step.
 */
export interface Gate {
  readonly passes: Truth;
  /** The reason of a refusal here. */
  readonly reason: Reason;
  /** What the denying and the allowing statements say that were asked. */
  readonly denies: EffectResult;
  readonly allows: EffectResult;
  /** What has to be so for the request to pass, where it cannot be said whether it does. */
  readonly requires?: Formula | undefined;
  /** Makes the remarks on a refusal, where there may be some. */
  readonly notes?: (gate: Gate, prepared: PreparedRequest) => readonly Note[];
}

const noPlaces: readonly MatchedStatement[] = [];
const noNotes: readonly Note[] = [];

const placeOf = ({ place }: CompiledStatement): MatchedStatement => place;
const placesOf = (statements: readonly CompiledStatement[]): readonly MatchedStatement[] =>
  statements.length === 0 ? noPlaces : statements.map(placeOf);

/** The answer of the first step that refuses for certain: by denies, or because nothing allows. */
export const refusedBy = (gate: Gate, prepared: PreparedRequest): Decision => ({
  decision: "deny",
  reason: gate.reason,
  matched: placesOf(gate.denies.certain),
  notes: gate.notes === undefined ? noNotes : gate.notes(gate, prepared),
});

/** The statements that allow, or `undefined` if a step is open. The steps come in the order of the layers. */
const allowing = (gates: readonly Gate[]): readonly CompiledStatement[] | undefined => {
  let statements: readonly CompiledStatement[] | undefined;
  for (const { passes, allows } of gates) {
    if (passes === unknown) return undefined;
    if (allows.certain.length > 0)
      statements = statements === undefined ? allows.certain : [...statements, ...allows.certain];
  }
  return statements ?? [];
};

/** The answer where a step is open: allow, if what all the open steps require is so. */
const openAt = (gates: readonly Gate[], prepared: PreparedRequest): Decision => {
  const [first] = gates;
  const results = gates.flatMap(({ denies, allows }) => [denies, allows]).filter(({ truth }) => truth === unknown);
  const undecided = tidy(results.flatMap((result) => result.undecided));
  return {
    decision: "unknown",
    reason: first?.reason ?? "implicit-deny",
    matched: placesOf(undecided),
    notes: undecided.flatMap((statement) => undecidedNotes(statement, prepared)),
    residual: residualOf(all(gates.map(({ requires = always }) => requires))),
  };
};

/** The answer of steps none of which refuses for certain. */
export const passedBy = (gates: readonly Gate[], prepared: PreparedRequest): Decision => {
  const statements = allowing(gates);
  return statements === undefined
    ? openAt(
        gates.filter(({ passes }) => passes === unknown),
        prepared,
      )
    : { decision: "allow", reason: "allow", matched: placesOf(statements), notes: noNotes };
};
