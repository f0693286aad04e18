import type { AccessLevel } from "./access-level.js";
import type { ActionFacts } from "./action-facts.js";
import type { Catalog } from "./catalog.js";
import type { ConditionKeyFacts } from "./condition-key-facts.js";
import type { ResourceTypeFacts } from "./resource-type-facts.js";

/**
 * The facts about one action, `undefined` if the catalog has none of the name. Takes the bare name, `service:Name` and
 * every other form with a prefix that the documents use (`name/asr:…`). Case counts: `cos:getobject` is not found.
 *
 * ```ts
 * import { findAction } from "@camwright/catalog";
 * import { catalog } from "@camwright/catalog-asr/metadata";
 *
 * findAction(catalog, "name/asr:CreateModel")?.granularity; // => "resource"
 * findAction(catalog, "cos:GetObject"); // => undefined
 * ```
 */
export const findAction = (catalog: Catalog, action: string): ActionFacts | undefined => {
  const prefix = [...catalog.actionForms, `${catalog.service}:`].find((form) => action.startsWith(form)) ?? "";
  const name = action.slice(prefix.length);
  return catalog.actions.find((candidate) => candidate.name === name);
};

/** The actions of one access level, in the order of the catalog. */
export const actionsOf = (catalog: Catalog, level: AccessLevel): readonly ActionFacts[] =>
  catalog.actions.filter((action) => action.access === level);

/** The facts about one resource type, by the name of its function. */
export const findResourceType = (catalog: Catalog, id: string): ResourceTypeFacts | undefined =>
  catalog.resourceTypes.find((candidate) => candidate.id === id);

/** The facts about one condition key, by its full text. */
export const findConditionKey = (catalog: Catalog, key: string): ConditionKeyFacts | undefined =>
  catalog.conditionKeys.find((candidate) => candidate.key === key);
