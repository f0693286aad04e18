import type { Catalog, ConditionKeyFacts } from "@camwright/catalog";
import { camelCase, exportName, keyPrefix } from "./name.js";

/** A fact and the name under which the package exports it. */
export interface Exported<A> {
  readonly name: string;
  readonly fact: A;
}

const exported =
  <A>(nameOf: (fact: A) => string) =>
  (fact: A): Exported<A> => ({ name: exportName(nameOf(fact)), fact });

/** The actions with their names. */
export const exportedActions = (catalog: Catalog): readonly Exported<Catalog["actions"][number]>[] =>
  catalog.actions.map(exported((action) => action.name));

/** The resource types with their names. */
export const exportedResourceTypes = (catalog: Catalog): readonly Exported<Catalog["resourceTypes"][number]>[] =>
  catalog.resourceTypes.map(exported((type) => type.id));

/** Keys of CAM itself are exported by `@camwright/catalog/global`. */
const isGlobal = (key: ConditionKeyFacts): boolean => ["", "qcs"].includes(keyPrefix(key.key));

/**
 * The condition keys with their names: without the prefix if it is the service's own, and with `Key` at the end where an
 * action or a resource type has the name already.
 */
export const exportedKeys = (catalog: Catalog): readonly Exported<ConditionKeyFacts>[] => {
  const taken = new Set([...exportedActions(catalog), ...exportedResourceTypes(catalog)].map((it) => it.name));
  const nameOf = ({ key }: ConditionKeyFacts): string => {
    const name = camelCase(keyPrefix(key) === catalog.service ? key.slice(catalog.service.length + 1) : key);
    return taken.has(name) ? `${name}Key` : name;
  };
  return catalog.conditionKeys.filter((key) => !isGlobal(key)).map(exported(nameOf));
};
