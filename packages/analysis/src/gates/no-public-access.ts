import type { Policy } from "@camwright/core";
import type { QuestionOptions } from "../compare.js";
import { neverAllows } from "../questions.js";
import { doubtsOf } from "./doubts.js";
import { type GateAnswer, gateAnswer, together } from "./gate.js";
import { policiesOfOutsider } from "./outsider-policies.js";
import { outsidersOf } from "./outsiders.js";

/** Who is no outsider of a bucket, and how much work each question may be. */
export interface PublicAccessOptions extends Omit<QuestionOptions, "principal"> {
  /** Root accounts, by uin, that may have access. The owner of the bucket is one only if it is named. */
  readonly accounts?: readonly string[] | undefined;
}

/**
 * Whether the policy of a bucket gives nothing to the public: to unsigned visitors, and to any account that is not in the list. Accounts
 * outside are taken to grant their users everything. A failure has a request that the bucket policy lets through, whatever its conditions
 * are, one for each statement or set of statements that does; the requests are made by nobody, by a user and the root of an account that the policy does
 * not know, and by everybody whom it names.
 *
 * The answer is `unknown` where an allow names a principal with a star, of which no document says whom it takes.
 *
 * @example
 * ```ts
 * import { noPublicAccess } from "@camwright/analysis";
 *
 * const policy = (qcs: string) => ({ version: "2.0", statement: [{ effect: "allow", principal: { qcs: [qcs] }, action: ["cos:GetObject"], resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"] }] }) as const;
 * noPublicAccess(policy("qcs::cam::anyone:anyone")).failures[0]?.witness.principal.type; // => "anonymous"
 * const partner = policy("qcs::cam::uin/100000000009:root");
 * noPublicAccess(partner).failures[0]?.witness.principal.ownerUin; // => "100000000009"
 * noPublicAccess(partner, { accounts: ["100000000009"] }).answer; // => "pass"
 * ```
 */
export const noPublicAccess = (bucket: Policy, options: PublicAccessOptions = {}): GateAnswer => {
  const { accounts = [], ...rest } = options;
  const { anonymous, strangers, named } = outsidersOf(bucket, { accounts, principals: [] });
  const answers = [anonymous, ...strangers, ...named].map((principal) => {
    const policies = { ...policiesOfOutsider(principal), bucket };
    return gateAnswer(neverAllows(policies, { owner: "other" }, { ...rest, principal }), "bucket", policies);
  });
  return together([...answers, ...doubtsOf(bucket)]);
};
