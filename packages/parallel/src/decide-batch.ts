import {
  type Case,
  compile,
  type Decision,
  decideAll,
  decideCases,
  type Policies,
  type Request,
} from "@camwright/evaluator";
import { unpacked } from "./packed.js";

/** What a thread decides: requests against the same policies, or cases. Bytes are what `packed` gives. */
export type Task = { readonly _tag: "requests"; readonly policies: Uint8Array } | { readonly _tag: "cases" };

/** The decisions up to the first question that cannot be decided; the side that asks says why it cannot. */
const asFarAsDecided = (decisions: Iterable<Decision>): readonly Decision[] => {
  const decided: Decision[] = [];
  try {
    for (const decision of decisions) decided.push(decision);
  } catch {
    return decided;
  }
  return decided;
};

/** Decides batch after batch of one task. A batch is answered as far as it can be. */
export const batchDecider = (task: Task): ((batch: Uint8Array) => readonly Decision[]) => {
  if (task._tag === "cases") return (batch) => asFarAsDecided(decideCases(unpacked<readonly Case[]>(batch)));
  const decide = compile(unpacked<Policies>(task.policies));
  return (batch) => asFarAsDecided(decideAll(decide, unpacked<readonly Request[]>(batch)));
};
