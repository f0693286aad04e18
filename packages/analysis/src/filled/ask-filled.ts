import type { Caller } from "@camwright/evaluator";
import { ask } from "../ask.js";
import { type Budget, isSpent } from "../budget.js";
import type { Claim } from "../claim.js";
import { newAtoms } from "../language/atom.js";
import { scenesOf } from "../scenes.js";
import { find } from "../search/find.js";
import { sidesOf } from "../sides.js";
import type { Witness } from "../witness.js";
import { fill, type Values, valuesFor } from "./fill.js";

/** A claim about filled policies, and a request that shows it. */
export interface FilledWitness {
  readonly values: Values;
  readonly claim: Claim;
  readonly witness: Witness;
}

/** Whether there is a request as claimed whatever text each unknown variable stands for; it may be another one for each text. */
const isThereAlways = (claim: Claim, caller: Caller | undefined, budget: Budget): boolean =>
  scenesOf(claim, caller).list.some((scene) => {
    if (isSpent(budget)) return false;
    const atoms = newAtoms();
    const sides = sidesOf(claim, atoms, scene);
    return sides !== undefined && find(sides, atoms, scene, "filled", budget)._tag === "found";
  });

/**
 * A claim whose answer hangs on unknown variables, asked for all that they may stand for: an unknown variable is some text, the
 * same on both sides. If the claim is true for every such text, the witness shows it for one.
 */
export const askFilled = (claim: Claim, caller: Caller | undefined, budget: Budget): FilledWitness | undefined => {
  if (!isThereAlways(claim, caller, budget)) return undefined;
  const { allow, deny } = claim;
  const values = valuesFor(deny === undefined ? allow : [...allow, deny]);
  const filled: Claim = {
    ...claim,
    allow: allow.map((policies) => fill(policies, values)),
    ...(deny === undefined ? {} : { deny: fill(deny, values) }),
  };
  const answer = ask(filled, caller, budget);
  return answer._tag === "witness" ? { values, claim: filled, witness: answer.witness } : undefined;
};
