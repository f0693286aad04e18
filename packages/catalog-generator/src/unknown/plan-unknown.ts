import { actionsOf } from "../check/removals.js";
import { decode, type TextFile } from "../facts/decode.js";
import type { Plan } from "../plan.js";
import { type Explanations, explanations } from "./explanations.js";
import { renderUnknown } from "./render-unknown.js";
import { checkExplanations, unknownActions } from "./unknown-actions.js";
import { usedActions } from "./used-actions.js";

/** What the report of unknown actions is made from. */
export interface UnknownFacts {
  readonly explanations: TextFile;
  /** Published documents, a JSON object in each line. */
  readonly corpus: TextFile;
}

/** The name of the report. */
export const report = "UNKNOWN-ACTIONS.md";

/**
 * The report of the actions of published documents that none of the generated files has; or what is not explained, and what
 * is explained without need.
 */
export const planUnknown = (facts: UnknownFacts, generated: readonly TextFile[]): Plan => {
  const said = decode<Explanations>(explanations, facts.explanations);
  if (said._tag === "refused") return said;
  const used = usedActions(facts.corpus);
  const findings = checkExplanations(said.value, unknownActions(used, actionsOf(generated)));
  return findings.length > 0
    ? { _tag: "refused", findings: findings.map((it) => ({ file: said.file, ...it })) }
    : { _tag: "planned", files: [{ path: report, text: renderUnknown(said.value, used) }] };
};
