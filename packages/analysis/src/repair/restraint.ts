import type { Policy, Statement } from "@camwright/core";
import { evaluate } from "@camwright/evaluator";
import { ask, type Claim } from "../ask.js";
import type { Budget } from "../budget.js";
import { allowAll } from "../policies.js";
import { claimOf, type Shape } from "../shape.js";
import { type Candidate, costOf, ofAddition } from "./candidates.js";
import { type Demand, isRequest, statementOf } from "./demand.js";

/** Whether a set of edits can be part of a repair that no other is cheaper than. */
export type Restraint = (chosen: readonly Candidate[]) => boolean;

const policiesOf = (...statement: readonly Statement[]): { readonly identity: readonly Policy[] } => ({
  identity: [{ version: "2.0", statement }],
});

const hasVariable = (value: unknown): boolean => JSON.stringify(value).includes("${");

/**
 * Leaves out edits that overreach where they cannot be worth it. In place of all that give too much, a repair can have a statement
 * for each demand, if these allow what is demanded and nothing that is forbidden. In place of all that take too much, it can have a
 * deny for each shape that is forbidden, if these deny all of it and nothing that is demanded. So either kind has to be cheaper than those
 * statements. Where a statement has a variable, one pattern more may make it match less, and nothing is left out.
 */
export const restraintOf = (
  { statement: statements }: Policy,
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Shape[],
  budget: Budget,
): Restraint => {
  const words = mustAllow.map((demand) => [demand.action, demand.resource, isRequest(demand) ? {} : demand.context]);
  if (hasVariable([statements, words, mustNeverAllow])) return () => true;

  const isNone = (claim: Claim): boolean => ask(claim, undefined, budget)._tag === "none";
  const grants = mustAllow.map((demand) => ({ demand, grant: policiesOf(statementOf(demand, "allow")) }));
  const areGrantsEnough =
    grants.every(({ demand, grant }) =>
      isRequest(demand)
        ? evaluate(grant, demand).decision === "allow"
        : isNone({ allow: [], ...claimOf(demand), deny: grant }),
    ) && mustNeverAllow.every((shape) => grants.every(({ grant }) => isNone({ allow: [grant], ...claimOf(shape) })));
  const areDeniesEnough = mustNeverAllow.every((shape) => {
    const denied = policiesOf(statementOf(shape, "allow"));
    const spares = (demand: Demand): boolean =>
      isRequest(demand)
        ? evaluate(denied, demand).decision === "deny"
        : isNone({ allow: [denied], ...claimOf(demand) });
    return (
      isNone({ allow: [policiesOf(allowAll, statementOf(shape, "deny"))], ...claimOf(shape) }) &&
      mustAllow.every(spares)
    );
  });

  const isGift = ({ edit }: Candidate): boolean =>
    edit.edit === "add-pattern" && statements[edit.statement]?.effect === "allow";
  const isTaking = ({ edit }: Candidate): boolean =>
    edit.edit !== "add-statement" && (edit.edit === "add-pattern") === (statements[edit.statement]?.effect === "deny");
  const isWorthIt = (chosen: readonly Candidate[], demands: number): boolean => {
    const dear = chosen.filter(({ overreaches }) => overreaches());
    return dear.length === 0 || dear.reduce((cost, each) => cost + costOf(each), 0) < demands * ofAddition;
  };
  return (chosen) =>
    (!areGrantsEnough || isWorthIt(chosen.filter(isGift), mustAllow.length)) &&
    (!areDeniesEnough || isWorthIt(chosen.filter(isTaking), mustNeverAllow.length));
};
