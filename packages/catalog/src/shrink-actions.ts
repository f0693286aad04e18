import { bareAction, isBareAction, splitAction } from "./action-pattern.js";
import { expandActions } from "./expand-actions.js";
import { shrinkNames } from "./shrink/shrink-names.js";

/** What patterns {@link shrinkActions} may make. */
export interface ShrinkOptions {
  /** Only patterns that end with their one star, such as `cos:Get*`. */
  readonly prefixOnly?: boolean;
  /** Only patterns that are cut between words: `cos:Get*`, and not `cos:G*` where nothing else begins with `G`. */
  readonly wholeWords?: boolean;
  /** How many characters of the operation stand before the first star at least; 0 if it is not given. */
  readonly minPrefix?: number;
}

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

const operationsByService = (actions: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { service, operation } of actions.flatMap((action) => splitAction(action) ?? [])) {
    const operations = found.get(service);
    if (operations === undefined) found.set(service, [operation]);
    else operations.push(operation);
  }
  return found;
};

const shrinkServices = (
  wanted: readonly string[],
  others: readonly string[],
  { prefixOnly = false, wholeWords = false, minPrefix = 0 }: ShrinkOptions,
): readonly string[] => {
  const rule = { prefixOnly, wholeWords, minPrefix };
  const othersOf = operationsByService(others);
  return [...operationsByService(wanted)].flatMap(([service, operations]) =>
    shrinkNames(operations, othersOf.get(service) ?? [], rule).map((name) => `${service}:${name}`),
  );
};

/**
 * Few patterns that stand for the same actions of a catalog as a list of actions does: for each of those that the catalog has,
 * and for no other. An action that the catalog does not have stays in the list as it is, and so does a
 * pattern: expand it first.
 *
 * The answer has no more entries than the list, is in alphabetical order, and is the same whatever the order of the list. No
 * shorter list can be made of patterns such as `Get*`, which end with their star. Patterns of whole words such as `*Bucket`,
 * `Get*Acl` and `*Bucket*` are used beside them where they make it shorter still; whether it is the shortest then is not
 * tried. A pattern says as much of the names as it can, and stays within one service, but for `*` if all actions of the
 * catalog are wanted.
 *
 * What is equal today need not be tomorrow: a pattern also stands for actions that the service has or gets and the catalog
 * does not know. The time grows, for each service, with the wanted times the other actions.
 *
 * ```ts
 * import { shrinkActions } from "@camwright/catalog";
 *
 * const known = ["cos:DeleteObject", "cos:GetBucket", "cos:GetObject", "cos:GetObjectAcl", "cos:HeadBucket", "cvm:RunInstances"];
 * shrinkActions(["cos:GetObject", "cos:GetObjectAcl", "cos:New"], known); // => ["cos:GetObject*", "cos:New"]
 * shrinkActions(["cos:GetBucket", "cos:HeadBucket"], known); // => ["cos:*Bucket"]
 * shrinkActions(["cos:GetBucket", "cos:HeadBucket"], known, { prefixOnly: true }); // => ["cos:GetBucket", "cos:HeadBucket"]
 * ```
 *
 * @throws Error when the answer does not stand for the same actions, which is a defect and is looked for before it is given.
 */
export const shrinkActions = (
  wanted: readonly string[],
  actions: readonly string[],
  options: ShrinkOptions = {},
): readonly string[] => {
  const known = new Set(actions.filter(isBareAction));
  const own = new Set(wanted.map(bareAction).filter((action) => known.has(action)));
  const others = [...known].filter((action) => !own.has(action));
  const unknown = new Set(wanted.filter((action) => !own.has(bareAction(action))));
  const isAll = others.length === 0 && operationsByService([...own]).size > 1 && (options.minPrefix ?? 0) === 0;
  const patterns = isAll ? ["*"] : shrinkServices([...own].toSorted(byText), others, options);
  const expanded = expandActions(patterns, [...known]);
  if (expanded.length !== own.size || expanded.some((action) => !own.has(action))) {
    throw new Error("defect: the patterns do not stand for the same actions");
  }
  return [...patterns, ...unknown].toSorted(byText);
};
