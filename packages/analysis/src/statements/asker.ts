import { ask, type Claim } from "../ask.js";
import { type Budget, isSpent } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import type { Answer } from "../questions.js";
import { verify } from "../witness.js";

/** Whether no request is as claimed; otherwise the witness is one. The questions of one inspection share their steps. */
export type Asker = (claim: Claim) => Answer;

/** Asks questions that share a budget, of which each may take so many steps, so that a hard one leaves some to the others. */
export const askerOf =
  ({ principal }: AnalysisOptions, budget: Budget, each: number): Asker =>
  (claim) => {
    const most = Math.min(budget.left, each);
    if (most <= 0) return { answer: "unknown", reason: "the budget of steps is spent" };
    const own: Budget = { left: most };
    const found = ask(claim, principal, own);
    budget.left -= isSpent(own) ? most : most - own.left;
    if (found._tag === "none") return { answer: "yes" };
    if (found._tag === "undecided") return { answer: "unknown", reason: found.reason };
    for (const policies of claim.allow) verify(policies, found.witness, "allow");
    if (claim.deny !== undefined) verify(claim.deny, found.witness, "deny");
    return { answer: "no", witness: found.witness };
  };

/** The first answer that is not `yes`, asked in turn. */
export const firstDoubt = (claims: readonly (() => Answer)[]): Answer => {
  for (const each of claims) {
    const answer = each();
    if (answer.answer !== "yes") return answer;
  }
  return { answer: "yes" };
};
