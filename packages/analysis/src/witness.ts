import {
  type Caller,
  type ContextValue,
  type Decision,
  evaluate,
  type Policies,
  type Request,
} from "@camwright/evaluator";

/** What policies say to a witness: the evaluator's answer with the statements that decided. */
export type Verdict = Pick<Decision, "decision" | "reason" | "matched">;

/** A request that proves a claim about policies, as the evaluator itself answers it. */
export interface Witness {
  readonly principal: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, ContextValue>>;
}

/** A witness of a difference, with the answers of both sides. */
export interface Difference extends Witness {
  readonly base: Verdict;
  readonly next: Verdict;
}

const defect = (request: Request, claim: string, { decision }: Verdict): Error =>
  new Error(`defect of the analysis: the evaluator says ${decision}, not ${claim}, to ${JSON.stringify(request)}`);

/** The evaluator's answer to a request. Throws if it is not what was claimed: a defect of ours. */
export const verify = (policies: Policies, witness: Witness, claim: "allow" | "deny"): Verdict => {
  const { principal, action, resource, context } = witness;
  const request: Request = { principal, action, resource, context };
  const { decision, reason, matched } = evaluate(policies, request);
  const verdict: Verdict = { decision, reason, matched };
  if (decision !== claim) throw defect(request, claim, verdict);
  return verdict;
};
