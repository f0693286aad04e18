import type { Policy } from "@camwright/core";
import type { Decision, Layer } from "../decision.js";
import { type CompiledLayer, compileLayer } from "../layers/ask.js";
import { type CompiledLayers, decide, stepsOf } from "../layers/order.js";
import type { Request } from "../request.js";
import { checkLevels, checkPolicies, checkPolicy } from "./check-policy.js";
import { prepare } from "./prepare.js";

/** The policies that bear on the requests of one caller, by layer. */
export interface Policies {
  /** The policies attached to the caller, directly and through groups, or to the role it acts as. */
  readonly identity: readonly Policy[];
  /** The permissions boundary of the caller. */
  readonly boundary?: Policy | undefined;
  /** The session policy of the temporary key that the caller uses. */
  readonly session?: Policy | undefined;
  /** The policy of the one bucket that is asked about. */
  readonly bucket?: Policy | undefined;
  /** The trust policy of the role that is asked for. */
  readonly trust?: Policy | undefined;
  /** Service control policies: levels from the account upwards. A level without policies allows nothing. */
  readonly scp?: readonly (readonly Policy[])[] | undefined;
  /** The built-in general policies, where they are to apply. */
  readonly general?: readonly Policy[] | undefined;
}

/**
 * Answers requests. Pure: the same request always has the same answer. Total for values of these types; throws a `TypeError`
 * that names the member for what is no request, such as an action that is no text.
 */
export type Decide = (request: Request) => Decision;

/** A trust policy belongs to one role; a `resource` in it has no meaning (598/19381). */
export const aboutEveryResource = (policy: Policy): Policy => ({
  ...policy,
  statement: policy.statement.map((statement) => ({ ...statement, resource: "*" })),
});

const single = (layer: Layer, policy: Policy | undefined): CompiledLayer | undefined => {
  if (policy === undefined) return undefined;
  checkPolicy(policy, `policies.${layer}`);
  return compileLayer(layer, [layer === "trust" ? aboutEveryResource(policy) : policy]);
};

const several = (layer: Layer, policies: readonly Policy[]): CompiledLayer => {
  checkPolicies(policies, `policies.${layer}`);
  return compileLayer(layer, policies);
};

const compileLayers = ({ identity, boundary, session, bucket, trust, scp = [], general }: Policies): CompiledLayers => {
  checkLevels(scp, "policies.scp");
  return {
    identity: several("identity", identity),
    boundary: single("boundary", boundary),
    session: single("session", session),
    bucket: single("bucket", bucket),
    trust: single("trust", trust),
    scp: scp.map((level, index) => compileLayer("scp", level, index)),
    general: general === undefined ? undefined : several("general", general),
  };
};

/** How much a decision says. */
export interface CompileOptions {
  /**
   * Which statements a decision names in `matched`. `enough`, the default: of several that allow, or that deny, one; which is
   * not said. The search ends there, so that time does not grow with what is granted twice. `every`: all of them.
   */
  readonly matched?: "enough" | "every";
}

/**
 * Prepares policies once for many requests. Each request then meets only the statements that its resource and action can
 * match.
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
export const compile = (policies: Policies, { matched = "enough" }: CompileOptions = {}): Decide => {
  const steps = stepsOf(compileLayers(policies));
  const wantsEvery = matched === "every";
  return (request) => decide(steps, prepare(request, wantsEvery));
};

/**
 * Answers one request and names every statement that decided. For several requests against the same policies use {@link compile}.
 *
 * @example
 * ```ts
 * import { evaluate } from "@camwright/evaluator";
 *
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * evaluate({ identity: [] }, { principal, action: "cvm:RunInstances", resource: "*" }).reason; // => "implicit-deny"
 * ```
 */
export const evaluate = (policies: Policies, request: Request): Decision =>
  compile(policies, { matched: "every" })(request);
