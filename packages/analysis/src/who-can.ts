import type { Policies } from "@camwright/evaluator";
import { askEach } from "./ask.js";
import { usualSteps } from "./budget.js";
import type { QuestionOptions } from "./compare.js";
import { claimOf, type Shape } from "./shape.js";
import { verify, verifyWithin, type Witness } from "./witness.js";

/** Who is allowed a request of a shape. */
export interface AllowedCallers {
  readonly answer: "yes" | "no" | "unknown";
  /** A request of each caller, or kind of callers, to whom one is allowed. */
  readonly witnesses: readonly Witness[];
  /** Why it is unknown of others. */
  readonly reasons: readonly string[];
}

/**
 * Who is allowed a request of this shape: everybody whom the bucket and trust policies tell apart is asked about, and for each to whom
 * something is allowed there is a request. The witness of a user, root or role of an account that no policy names stands for any such account.
 * The answer is `unknown` if nobody was found and it is unknown of somebody; `reasons` are not empty wherever somebody may be missing.
 * Identity policies count as those of whoever asks. Throws a `TypeError` for a pattern in the shape that would match nothing.
 *
 * @example
 * ```ts
 * import { whoCan } from "@camwright/analysis";
 *
 * const trust = {
 *   version: "2.0",
 *   statement: [
 *     { effect: "allow", principal: { service: ["scf.qcloud.com"] }, action: ["sts:AssumeRole"] },
 *     { effect: "allow", principal: { qcs: ["qcs::cam::uin/100000000009:uin/100000000010"] }, action: ["sts:AssumeRole"] },
 *   ],
 * } as const;
 * const identity = [{ version: "2.0", statement: [{ effect: "allow", action: ["sts:AssumeRole"], resource: "*" }] }] as const;
 * const { witnesses } = whoCan({ identity, trust }, { action: "sts:AssumeRole" });
 * witnesses.map(({ principal }) => principal.qcs); // => ["qcs::cam::uin/100000000009:uin/100000000010", "scf.qcloud.com"]
 * whoCan({ identity: [], trust }, { action: "sts:AssumeRole" }).witnesses.length; // => 1
 * ```
 */
export const whoCan = (
  policies: Policies,
  shape: Shape = {},
  { principal, steps = usualSteps, singleValued }: QuestionOptions = {},
): AllowedCallers => {
  const claim = { allow: [policies], ...claimOf(shape), singleValued };
  const answers = askEach(claim, principal, { left: steps });
  const witnesses = answers.flatMap((answer) => (answer._tag === "witness" ? [answer.witness] : []));
  const reasons = answers.flatMap((answer) => (answer._tag === "undecided" ? [answer.reason] : []));
  for (const witness of witnesses) {
    verify(policies, witness, "allow");
    for (const policy of claim.within) verifyWithin(policy, witness);
  }
  const answer = witnesses.length > 0 ? "yes" : reasons.length > 0 ? "unknown" : "no";
  return { answer, witnesses, reasons: [...new Set(reasons)] };
};
