import type { Policy } from "@camwright/core";
import type { QuestionOptions } from "../compare.js";
import { neverAllows } from "../questions.js";
import { doubtsOf } from "./doubts.js";
import { type GateAnswer, gateAnswer, together } from "./gate.js";
import { policiesOfOutsider } from "./outsider-policies.js";
import { outsidersOf } from "./outsiders.js";

/** Who may take a role, and how much work each question may be. */
export interface TrustOptions extends Omit<QuestionOptions, "principal"> {
  /** Root accounts, by uin, that may take the role, with their users, roles and providers. The account of the role is one only if it is named. */
  readonly accounts?: readonly string[] | undefined;
  /** Services such as `cvm.qcloud.com`, and other principals by the names that policies have, that may take the role. */
  readonly principals?: readonly string[] | undefined;
}

/** What takes a role: with the caller's own identity, or by a login (598/19381). */
const action = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"] as const;

/**
 * Whether a trust policy takes nobody outside the lists: no account, no service, and no provider of an account outside. Accounts outside are taken
 * to let their users assume every role. A failure has a request by somebody outside that gets the role, whatever its conditions are.
 *
 * The answer is `unknown` where an allow names a principal with a star, of which no document says whom it takes.
 *
 * @example
 * ```ts
 * import { noCrossAccountTrust } from "@camwright/analysis";
 *
 * const trust = { version: "2.0", statement: [
 *   { effect: "allow", principal: { qcs: ["qcs::cam::uin/100000000001:root"] }, action: ["sts:AssumeRole"] },
 *   { effect: "allow", principal: { service: ["cvm.qcloud.com"] }, action: ["sts:AssumeRole"] },
 * ] } as const;
 * noCrossAccountTrust(trust, { accounts: ["100000000001"], principals: ["cvm.qcloud.com"] }).answer; // => "pass"
 * const { failures } = noCrossAccountTrust(trust, { accounts: ["100000000001"] });
 * failures.map(({ witness, statements }) => [witness.principal.service, statements[0]?.statement]); // => [["cvm.qcloud.com", 1]]
 * ```
 */
export const noCrossAccountTrust = (trust: Policy, options: TrustOptions = {}): GateAnswer => {
  const { accounts = [], principals = [], ...rest } = options;
  const { anonymous, strangers, named, services } = outsidersOf(trust, { accounts, principals });
  const answers = [...strangers, anonymous, ...named, ...services].map((principal) => {
    const policies = { ...policiesOfOutsider(principal), trust };
    return gateAnswer(neverAllows(policies, { action, owner: "other" }, { ...rest, principal }), "trust", policies);
  });
  return together([...answers, ...doubtsOf(trust)]);
};
