import type { Policy } from "@camwright/core";
import { compile, type Request } from "@camwright/evaluator";
import { ask } from "../ask.js";
import { type Budget, isSpent, spend } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import { claimOf, type Shape } from "../shape.js";
import { verify } from "../witness.js";
import { type Demand, isRequest } from "./demand.js";

/** A request that is decided as it must not be. */
export interface Violation {
  readonly request: Request;
  /** What it has to be. */
  readonly wanted: "allow" | "deny";
}

/** Whether a policy is as demanded: a request that shows that it is not, or why it cannot be said. */
export type Checked =
  | { readonly _tag: "holds" }
  | { readonly _tag: "violated"; readonly violation: Violation }
  | { readonly _tag: "undecided"; readonly reason: string };

/** To prepare a statement for a question takes longer than most questions count steps. */
export const questionSteps = 200;
const decisionSteps = 20;

/** Why an answer is unknown for want of steps. */
export const spent = "the budget of steps is spent";

const undecided = (reason: string): Checked => ({ _tag: "undecided", reason });

/** Asks policies for what is demanded of them. It remembers the requests that refuted one, which are asked first of the next. */
export const checker = (
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Shape[],
  { principal }: AnalysisOptions,
  budget: Budget,
): ((policy: Policy) => Checked) => {
  const known: Violation[] = mustAllow.flatMap((demand) =>
    isRequest(demand) ? [{ request: demand, wanted: "allow" }] : [],
  );
  const shapes = [
    ...mustNeverAllow.map((shape) => ({ claim: claimOf(shape), wanted: "deny" as const })),
    ...mustAllow.flatMap((demand) => (isRequest(demand) ? [] : [{ claim: claimOf(demand), wanted: "allow" as const }])),
  ];
  return (policy) => {
    const policies = { identity: [policy] };
    const decide = compile(policies);
    const { length } = policy.statement;
    if (!spend(budget, (known.length + 1) * decisionSteps * (length + 1))) return undecided(spent);
    let doubt: string | undefined;
    for (const violation of known) {
      const { decision } = decide(violation.request);
      if (decision === "unknown") doubt ??= `whether \`${violation.request.action}\` is allowed is unknown`;
      else if (decision !== violation.wanted) return { _tag: "violated", violation };
    }
    for (const { claim, wanted } of shapes) {
      const question = wanted === "deny" ? { allow: [policies], ...claim } : { allow: [], deny: policies, ...claim };
      spend(budget, questionSteps * (length + 1));
      const answer = ask(question, principal, budget);
      if (isSpent(budget)) return undecided(spent);
      if (answer._tag === "undecided") doubt ??= answer.reason;
      if (answer._tag !== "witness") continue;
      verify(policies, answer.witness, wanted === "deny" ? "allow" : "deny");
      const violation = { request: answer.witness, wanted };
      known.push(violation);
      return { _tag: "violated", violation };
    }
    return doubt === undefined ? { _tag: "holds" } : undecided(doubt);
  };
};
