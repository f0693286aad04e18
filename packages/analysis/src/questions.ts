import type { Policies } from "@camwright/evaluator";
import { ask, type Claim } from "./ask.js";
import { usualSteps } from "./budget.js";
import type { QuestionOptions } from "./compare.js";
import { claimOf, type Shape } from "./shape.js";
import { verify, verifyWithin, type Witness } from "./witness.js";

/** An answer for all requests. */
export interface Answer {
  readonly answer: "yes" | "no" | "unknown";
  /** The request that shows it, where one request is enough. */
  readonly witness?: Witness;
  /** Why it is unknown. */
  readonly reason?: string;
}

/** Asks for a request as claimed; `found` is the answer if there is one. */
export const answerTo = (
  claim: Claim,
  found: "yes" | "no",
  { principal, steps = usualSteps, singleValued }: QuestionOptions,
): Answer => {
  const answer = ask({ ...claim, singleValued }, principal, { left: steps });
  if (answer._tag === "none") return { answer: found === "yes" ? "no" : "yes" };
  if (answer._tag === "undecided") return { answer: "unknown", reason: answer.reason };
  const { witness } = answer;
  for (const policies of claim.allow) verify(policies, witness, "allow");
  for (const policy of claim.within ?? []) verifyWithin(policy, witness);
  if (claim.deny !== undefined) verify(claim.deny, witness, "deny");
  return { answer: found, witness };
};

/**
 * Whether `outer` allows everything that `inner` allows; otherwise the witness is a request that only `inner` allows.
 *
 * @example
 * ```ts
 * import { isSubset } from "@camwright/analysis";
 *
 * const allow = (action: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }] }) as const;
 * isSubset(allow("cos:GetObject"), allow("cos:Get*")).answer; // => "yes"
 * isSubset(allow("cos:Get*"), allow("cos:GetObject")).answer; // => "no"
 * ```
 */
export const isSubset = (inner: Policies, outer: Policies, options: QuestionOptions = {}): Answer =>
  answerTo({ allow: [inner], deny: outer }, "no", options);

/**
 * Whether two sets of policies allow the same; otherwise the witness is a request that one of them alone allows. `compare` says which.
 *
 * @example
 * ```ts
 * import { isEquivalent } from "@camwright/analysis";
 *
 * const on = (region: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: "*", resource: [`qcs::cvm:${region}::*`] }] }] }) as const;
 * isEquivalent(on("gz"), on("ap-guangzhou")).answer; // => "yes"
 * ```
 */
export const isEquivalent = (base: Policies, next: Policies, options: QuestionOptions = {}): Answer => {
  const forth = isSubset(base, next, options);
  if (forth.answer === "no") return forth;
  const back = isSubset(next, base, options);
  return back.answer === "yes" ? forth : back;
};

/**
 * Whether no request is allowed by both; otherwise the witness is one.
 *
 * @example
 * ```ts
 * import { areDisjoint } from "@camwright/analysis";
 *
 * const allow = (action: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }] }) as const;
 * areDisjoint(allow("cos:Get*"), allow("cos:Put*")).answer; // => "yes"
 * areDisjoint(allow("cos:Get*"), allow("cos:*Object")).answer; // => "no"
 * ```
 */
export const areDisjoint = (left: Policies, right: Policies, options: QuestionOptions = {}): Answer =>
  answerTo({ allow: [left, right] }, "no", options);

/**
 * Whether policies allow a request of this shape; the witness is one. Throws a `TypeError` for a pattern in the shape that
 * would match nothing.
 *
 * @example
 * ```ts
 * import { canAllow } from "@camwright/analysis";
 *
 * const policies = {
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cos:*"], resource: "*" },
 *     { effect: "deny", action: ["cos:Delete*"], resource: "*", condition: { ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] } } },
 *   ] }],
 * } as const;
 * canAllow(policies, { action: "cos:DeleteObject" }).answer; // => "yes"
 * canAllow(policies, { action: "cos:DeleteObject", context: { "qcs:ip": "9.9.9.9" } }).answer; // => "no"
 * ```
 */
export const canAllow = (policies: Policies, shape: Shape = {}, options: QuestionOptions = {}): Answer =>
  answerTo({ allow: [policies], ...claimOf(shape) }, "yes", options);

/**
 * Whether policies allow no request of this shape; otherwise the witness is one that they allow.
 *
 * @example
 * ```ts
 * import { neverAllows } from "@camwright/analysis";
 *
 * const policies = { identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:Get*"], resource: "*" }] }] } as const;
 * neverAllows(policies, { action: ["cos:Put*", "cam:*"] }).answer; // => "yes"
 * ```
 */
export const neverAllows = (policies: Policies, shape: Shape = {}, options: QuestionOptions = {}): Answer =>
  answerTo({ allow: [policies], ...claimOf(shape) }, "no", options);

/**
 * Whether policies allow every request of this shape; otherwise the witness is one that they refuse.
 *
 * @example
 * ```ts
 * import { alwaysAllows } from "@camwright/analysis";
 *
 * const policies = { identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:*"], resource: ["qcs::cos:::*"] }] }] } as const;
 * alwaysAllows(policies, { action: "cos:GetObject", resource: "qcs::cos:ap-guangzhou::*" }).answer; // => "yes"
 * alwaysAllows(policies, { action: "cos:GetObject" }).witness?.resource; // => "*"
 * ```
 */
export const alwaysAllows = (policies: Policies, shape: Shape = {}, options: QuestionOptions = {}): Answer =>
  answerTo({ allow: [], ...claimOf(shape), deny: policies }, "no", options);
