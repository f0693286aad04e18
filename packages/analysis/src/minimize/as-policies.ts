import type { Policy, PolicyKind } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";

/** What a document without more looks like: principals with resources are of a bucket, without of a role. */
export const kindOf = ({ statement }: Policy): PolicyKind => {
  const named = statement.filter(({ principal }) => principal !== undefined);
  if (named.length === 0) return "identity";
  return named.every(({ resource }) => resource === undefined) ? "trust" : "bucket";
};

/**
 * A document as all the policies that there are, to ask questions about it. One that caps, such as a boundary, is asked as what grants:
 * its statements say the same of a request.
 *
 * @example
 * ```ts
 * import { asPolicies, isEquivalent } from "@camwright/analysis";
 *
 * const boundary = (action: string) => ({ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }) as const;
 * isEquivalent(asPolicies(boundary("cos:*"), "boundary"), asPolicies(boundary("name/cos:*"), "boundary")).answer; // => "yes"
 * asPolicies(boundary("cos:*"), "bucket").identity; // => []
 * ```
 */
export const asPolicies = (policy: Policy, kind: PolicyKind): Policies => {
  if (kind === "bucket") return { identity: [], bucket: policy };
  return kind === "trust" ? { identity: [], trust: policy } : { identity: [policy] };
};
