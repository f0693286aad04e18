import { action, allow, type IdentityPolicy, type IdentityStatement, policy, resource } from "@camwright/builder";
import { widest } from "./covers.js";
import type { Note } from "./note.js";
import { type Call, joinRecordings, type Recording } from "./recording.js";

/** The policy of what was recorded, and what there is to know about it. */
export interface LeastPolicy {
  /** Absent where no call is known: a policy has at least one statement. */
  readonly policy?: IdentityPolicy;
  /** Everything that was assumed, and what the policy leaves out. */
  readonly notes: readonly Note[];
}

/** The resources of each action over all its calls, none of which another covers. */
const resourcesByAction = (calls: readonly Call[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const call of calls) {
    const known = found.get(call.action) ?? new Set();
    for (const each of call.resources) known.add(each);
    found.set(call.action, known);
  }
  return new Map([...found].map(([name, resources]) => [name, widest(resources)]));
};

const statement = (actions: readonly string[], resources: readonly string[]): IdentityStatement => {
  const [only] = resources;
  return allow({
    action: actions.map((name) => action(name)),
    resource: only === "*" && resources.length === 1 ? resource("*") : resources.map(resource),
  });
};

/**
 * The least policy that allows what was recorded: a statement for each set of resources, with the actions that have just that
 * set. Actions, resources and statements are sorted, so equal calls in another order give an equal policy.
 *
 * ```ts
 * import { policyOf } from "@camwright/recorder";
 *
 * const reports = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/reports/*";
 * const { policy } = policyOf({
 *   calls: [
 *     { method: "putObject", action: "cos:PutObject", resources: [reports] },
 *     { method: "getObject", action: "cos:GetObject", resources: [reports] },
 *     { method: "getService", action: "cos:GetService", resources: ["*"] },
 *   ],
 *   notes: [],
 * });
 *
 * policy?.statement; // => [
 * //   { effect: "allow", action: ["cos:GetObject", "cos:PutObject"], resource: [reports] },
 * //   { effect: "allow", action: ["cos:GetService"], resource: "*" },
 * // ]
 * ```
 *
 * @throws TypeError if a recording that was made elsewhere has a text that is no action or resource.
 */
export const policyOf = (...recordings: readonly Recording[]): LeastPolicy => {
  const { calls, notes } = joinRecordings(recordings);
  const groups = new Map<string, { readonly actions: string[]; readonly resources: readonly string[] }>();
  for (const [name, resources] of [...resourcesByAction(calls)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const id = JSON.stringify(resources);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { actions: [name], resources });
    else group.actions.push(name);
  }
  const statements = [...groups.values()].map(({ actions, resources }) => statement(actions, resources));
  return Object.freeze(statements.length === 0 ? { notes } : { policy: policy(...statements), notes });
};
