import type { Policy, Statement } from "@camwright/core/model";
import { policyWith } from "../policy.js";
import type { SameKind } from "./same-kind.js";
import { indexBySid } from "./sids.js";

const replaceIn = (base: readonly Statement[], statements: readonly Statement[]): readonly Statement[] => {
  const places = indexBySid(base, "the policy to override");
  const replacements = indexBySid(statements, "the overriding statements");
  const replaced = base.map((statement) => {
    const index = statement.sid === undefined ? undefined : replacements.get(statement.sid);
    return (index === undefined ? undefined : statements[index]) ?? statement;
  });
  return [...replaced, ...statements.filter(({ sid }) => sid === undefined || !places.has(sid))];
};

/**
 * The policy with some of its statements replaced: a statement with the `sid` of one in `base` takes that one's place, the
 * others follow at the end in their order. A statement without `sid` replaces nothing.
 *
 * A `sid` has a meaning for COS bucket policies alone (436/139787); in other kinds CAM's grammar does not have it.
 *
 * @throws TypeError if two statements of `base`, or two of the given ones, have the same `sid`.
 *
 * @example
 * ```ts
 * import { action, allow, deny, everything, override, policy } from "@camwright/builder";
 *
 * const base = policy(
 *   allow({ sid: "read", action: action("cos:Get*"), resource: everything }),
 *   deny({ sid: "no-delete", action: action("cos:Delete*"), resource: everything }),
 * );
 * const narrower = override(base, allow({ sid: "read", action: action("cos:GetObject"), resource: everything }));
 * narrower.statement.map(({ action }) => action); // => [["cos:GetObject"], ["cos:Delete*"]]
 * ```
 */
export const override = <P extends Policy>(
  base: P,
  ...statements: readonly SameKind<P>["statement"][number][]
): SameKind<P> => policyWith(replaceIn(base.statement, statements)) as SameKind<P>;
