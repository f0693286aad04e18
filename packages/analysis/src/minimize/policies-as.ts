import type { Policy, PolicyKind } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";

/** What a document without more looks like: principals with resources are of a bucket, without of a role. */
export const kindOf = ({ statement }: Policy): PolicyKind => {
  const named = statement.filter(({ principal }) => principal !== undefined);
  if (named.length === 0) return "identity";
  return named.every(({ resource }) => resource === undefined) ? "trust" : "bucket";
};

/** A document as all the policies that there are. One that caps is asked as what grants: both say the same of a request. */
export const policiesAs = (policy: Policy, kind: PolicyKind): Policies => {
  if (kind === "bucket") return { identity: [], bucket: policy };
  return kind === "trust" ? { identity: [], trust: policy } : { identity: [policy] };
};
