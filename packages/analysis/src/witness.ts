import type { Policy } from "@camwright/core";
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

/** Everything, of whichever account, to whoever asks. */
const everything: Policy = {
  version: "2.0",
  statement: [{ effect: "allow", principal: "*", action: "*", resource: ["*", "qcs::::*:*"] }],
};

/**
 * Has the evaluator say that a request keeps to a policy that shapes it: as a service control policy, which binds every caller but the
 * roles that are exempt by their names. Throws if it does not: a defect of ours.
 */
export const verifyWithin = (policy: Policy, { principal, action, resource, context }: Witness): void => {
  const { qcs: _qcs, ...nameless } = principal;
  const request: Request = { principal: nameless, action, resource, context };
  const around = { identity: [everything], bucket: everything, trust: everything, scp: [[policy]] };
  const verdict = evaluate(around, request);
  // Nothing grants operation-level calls to unsigned visitors, after the service control policies were asked.
  const isWithin = verdict.decision === "allow" || (principal.type === "anonymous" && verdict.reason !== "scp");
  if (!isWithin) throw defect(request, "allow", verdict);
};
