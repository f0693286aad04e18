import type { Policy } from "@camwright/core";
import type { Decision } from "../decision.js";
import { decideByIdentity } from "../layers/identity.js";
import { compileLayer } from "../layers/layer-result.js";
import type { Request } from "../request.js";
import { checkPolicies } from "./check-policy.js";
import { prepare } from "./prepare.js";

/** The policies that bear on the requests of one caller, by layer. */
export interface Policies {
  /** The policies attached to the caller, directly and through groups, or to the role it acts as. */
  readonly identity: readonly Policy[];
}

/**
 * Answers requests. Pure: the same request always has the same answer. Total for values of these types; throws a `TypeError`
 * that names the member for what is no request, such as an action that is no text.
 */
export type Decide = (request: Request) => Decision;

/**
 * Prepares policies once for many requests. Each request then meets only the statements that its action can match.
 *
 * Takes policies as `decodePolicy` or the builder give them. Throws a `TypeError` that names the place for a document in the
 * place of a policy, of which statements would be lost: see `compileDocuments`.
 *
 * @example
 * ```ts
 * import { compile } from "@camwright/evaluator";
 *
 * const decide = compile({
 *   identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["asr:*"], resource: ["qcs::asr::uin/1:model/*"] }] }],
 * });
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * decide({ principal, action: "name/asr:CreateModel", resource: "qcs::asr::uin/1:model/m1" }).decision; // => "allow"
 * decide({ principal, action: "asr:CreateModel", resource: "qcs::asr::uin/9:model/m1" }).decision; // => "deny"
 * ```
 */
export const compile = (policies: Policies): Decide => {
  checkPolicies(policies.identity, "policies.identity");
  const identity = compileLayer(policies.identity);
  return (request) => decideByIdentity(identity, prepare(request));
};

/**
 * Answers one request. For several requests against the same policies use {@link compile}.
 *
 * @example
 * ```ts
 * import { evaluate } from "@camwright/evaluator";
 *
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * evaluate({ identity: [] }, { principal, action: "cvm:RunInstances", resource: "*" }).reason; // => "implicit-deny"
 * ```
 */
export const evaluate = (policies: Policies, request: Request): Decision => compile(policies)(request);
