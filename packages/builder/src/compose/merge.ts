import type { Policy, Statement } from "@camwright/core/model";
import { policyWith } from "../policy.js";
import type { SameKind } from "./same-kind.js";
import { indexBySid } from "./sids.js";
import { type Compared, compared, groupBy, keyOf, uniteBy } from "./unite.js";

/** Every step leaves fewer statements, or none is left to take. */
const uniteAll = (statements: readonly Compared[]): readonly Compared[] => {
  let current = statements;
  for (;;) {
    const next = uniteBy("action", uniteBy("resource", current));
    if (next.length === current.length) return next;
    current = next;
  }
};

const mergedStatements = (policies: readonly Policy[]): readonly Statement[] => {
  for (const [index, { statement }] of policies.entries()) indexBySid(statement, `policy ${index} of those to merge`);
  const statements = policies.flatMap(({ statement }) => statement.map(compared));
  const different = groupBy(statements, (statement) => keyOf(statement)).map(([first]) => first);
  indexBySid(
    different.map(({ written }) => written),
    "the policies to merge",
  );
  return uniteAll(different).map(({ written }) => written);
};

/**
 * One policy that decides every request as all the given ones together do, with fewer statements where that is certain.
 *
 * - Equal statements stand once. Two become one with the resources of both where effect, principal, actions and condition are
 *   equal, and with the actions of both where effect, principal, resources and condition are. Never both at once, which would
 *   allow the actions of the one on the resources of the other.
 * - Equal means the same normal form (`normalPolicy` of core); what stays is written as it was first.
 * - Resources are joined only where they name the same policy variables: one that has no value makes its whole statement
 *   match nothing (598/10607, A-19), so it would take the other resources along.
 * - A statement with a `sid` is one only with its equal of the same `sid`.
 * - The order is that of the first statement of each; `merge(merge(p), q)` means the same as `merge(p, q)`, and
 *   `merge(p, p)` is `merge(p)`.
 *
 * That the words allow this is a rule of the language; `merge` of `@camwright/builder/merge` has each answer proven as well.
 *
 * The policies are of one kind: an identity policy merged with a bucket policy would be neither, and does not compile.
 *
 * @throws TypeError if there is no statement, or two different statements have the same `sid`.
 *
 * @example
 * ```ts
 * import { action, allow, everything, merge, policy, resource } from "@camwright/builder";
 *
 * const [inbox, outbox] = ["in/*", "out/*"].map((key) => resource(`qcs::cos::uid/1250000000:docs-1250000000/${key}`));
 * const read = action("cos:GetObject");
 * const one = policy(allow({ action: read, resource: [inbox ?? everything] }));
 * const other = policy(allow({ action: read, resource: [outbox ?? everything] }));
 * merge(one, other).statement.map(({ resource }) => resource); // => [[inbox, outbox]]
 * ```
 */
export const merge = <P extends Policy>(...policies: readonly P[]): SameKind<P> =>
  policyWith(mergedStatements(policies)) as SameKind<P>;
