import type { Policy } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import type { QuestionOptions } from "../compare.js";
import { anyResource } from "../subject.js";
import { askCaller } from "./ask-caller.js";
import { type GateAnswer, undecided } from "./gate.js";

const everything: Policy = {
  version: "2.0",
  statement: [{ effect: "allow", action: "*", resource: ["*", anyResource] }],
};

/**
 * Whether everything that policies allow is allowed by a ceiling, a document that is read as a permissions boundary: its `*` and its empty
 * account segments are no limit. The ceiling need not be attached to anybody. A failure has a request above the ceiling, and in
 * `against` what the ceiling says to it.
 *
 * What another account owns counts as well, as far as the policies allow it once that account grants it; `where` says so of a failure.
 *
 * A boundary binds callers; who gets in by a bucket or trust policy is not its matter, so with these the answer is `unknown`.
 *
 * @example
 * ```ts
 * import { withinBoundary } from "@camwright/analysis";
 *
 * const allow = (...action: string[]) => ({ version: "2.0", statement: [{ effect: "allow", action, resource: "*" }] }) as const;
 * withinBoundary({ identity: [allow("cos:GetObject")] }, allow("cos:*", "cvm:Describe*")).answer; // => "pass"
 * const { failures } = withinBoundary({ identity: [allow("c*:*")] }, allow("cos:*"));
 * failures[0]?.against?.reason; // => "boundary"
 * ```
 */
export const withinBoundary = (policies: Policies, ceiling: Policy, options: QuestionOptions = {}): GateAnswer => {
  if (policies.bucket !== undefined || policies.trust !== undefined) {
    return undecided("a boundary binds callers, and says nothing of the policy of a bucket or role");
  }
  return askCaller(policies, { deny: { identity: [everything], boundary: ceiling } }, options);
};
