import { accepted, asPolicies } from "@camwright/analysis";
import type { Policy, PolicyKind } from "@camwright/core/model";
// By the package's entry, so that the build makes no third file of what both entries have.
import { merge as mergeByWords, type SameKind } from "./index.js";

/** A policy with principals is one of a bucket, or without resources of a role; those of callers name none. */
const kindOf = ({ statement }: Policy): PolicyKind => {
  if (statement.every(({ principal }) => principal === undefined)) return "identity";
  return statement.some(({ resource }) => resource !== undefined) ? "bucket" : "trust";
};

/** The statements as they are, frozen copies like those of every policy. */
const besideEachOther = (policies: readonly Policy[]): Policy => {
  const statements = policies.flatMap(({ statement }) => statement);
  const copies = statements.flatMap((each) => mergeByWords<Policy>({ version: "2.0", statement: [each] }).statement);
  return Object.freeze({ version: "2.0", statement: Object.freeze(copies) });
};

/**
 * `merge` of `@camwright/builder` with a proof: the merged policy is the answer only if `accepted` of `@camwright/analysis` says that it allows
 * what the policies together do, also beside other policies. If that cannot be proven, the answer has all statements side by side, as they
 * were.
 *
 * It is a subpath of its own, so that programs which build policies do not load the analysis.
 *
 * @throws TypeError if there is no statement, or two different statements have the same `sid`.
 *
 * @example
 * ```ts
 * import { action, allow, everything, policy } from "@camwright/builder";
 * import { merge } from "@camwright/builder/merge";
 *
 * const [get, put] = ["cos:GetObject", "cos:PutObject"].map((name) => policy(allow({ action: action(name), resource: everything })));
 * merge(get ?? policy(), put ?? policy()).statement.map(({ action }) => action); // => [["cos:GetObject", "cos:PutObject"]]
 * ```
 */
export const merge = <P extends Policy>(...policies: readonly P[]): SameKind<P> => {
  const merged = mergeByWords(...policies);
  const sideBySide = besideEachOther(policies);
  const kind = kindOf(sideBySide);
  const { answer } = accepted(asPolicies(sideBySide, kind), asPolicies(merged, kind));
  return answer === "yes" ? merged : (sideBySide as SameKind<P>);
};
