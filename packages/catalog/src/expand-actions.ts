import { splitAction } from "./action-pattern.js";
import { matchesName } from "./matches-name.js";

interface Named {
  readonly action: string;
  readonly operation: string;
}

type ByService = ReadonlyMap<string, readonly Named[]>;

const byServiceOf = (actions: readonly string[]): ByService => {
  const groups = new Map<string, Named[]>();
  for (const action of new Set(actions)) {
    const { service, operation } = splitAction(action) ?? { service: "", operation: "" };
    const group = groups.get(service);
    if (group === undefined) groups.set(service, [{ action, operation }]);
    else group.push({ action, operation });
  }
  return groups;
};

const fitting = (pattern: string, known: ByService): readonly string[] => {
  const parts = splitAction(pattern);
  if (parts === undefined) return [];
  const services = parts.service.includes("*")
    ? [...known.keys()].filter((service) => matchesName(parts.service, service))
    : [parts.service];
  return services
    .flatMap((service) => known.get(service) ?? [])
    .filter(({ operation }) => matchesName(parts.operation, operation))
    .map(({ action }) => action);
};

/**
 * What each pattern stands for among the actions of a catalog, by the pattern. A pattern that matches nothing has an empty
 * list; so has what is no pattern of actions, such as `permid/…`, which the service alone can expand.
 *
 * A catalog can miss actions, so that a pattern may stand for more than is listed. The time is that of one comparison for each
 * pattern and each action of the services that it is about.
 *
 * ```ts
 * import { actionsByPattern } from "@camwright/catalog";
 *
 * const known = ["cos:GetBucket", "cos:GetObject", "cos:PutObject"];
 * actionsByPattern(["cos:Get*", "cos:Head*"], known).get("cos:Get*"); // => ["cos:GetBucket", "cos:GetObject"]
 * actionsByPattern(["cos:Get*", "cos:Head*"], known).get("cos:Head*"); // => []
 * ```
 */
export const actionsByPattern = (
  patterns: readonly string[],
  actions: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const known = byServiceOf(actions);
  return new Map([...new Set(patterns)].map((pattern) => [pattern, fitting(pattern, known)]));
};

/**
 * The actions of a catalog for which at least one pattern stands, each once, in the order of the catalog. The patterns are
 * those of the element `action`: `*` stands for any run of characters in the service and in the operation, `name/` before
 * them says nothing, and letter case counts (598/10603, 598/10604).
 *
 * ```ts
 * import { expandActions } from "@camwright/catalog";
 *
 * const known = ["cos:GetObject", "cos:PutObject", "cvm:DescribeImages", "vpc:DescribeVpcs"];
 * expandActions(["name/cos:Get*", "*:Describe*"], known); // => ["cos:GetObject", "cvm:DescribeImages", "vpc:DescribeVpcs"]
 * expandActions(["cos:get*"], known); // => []
 * ```
 */
export const expandActions = (patterns: readonly string[], actions: readonly string[]): readonly string[] => {
  const found = new Set([...actionsByPattern(patterns, actions).values()].flat());
  return [...new Set(actions)].filter((action) => found.has(action));
};
