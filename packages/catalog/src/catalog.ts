import type { ActionFacts } from "./action-facts.js";
import type { ConditionKeyFacts } from "./condition-key-facts.js";
import type { ResourceTypeFacts } from "./resource-type-facts.js";

/**
 * What the documents of one service say about its actions, resource types and condition keys: plain data, every fact with
 * its sources. An action that is missing was not seen; it does not follow that the service has none of that name.
 */
export interface Catalog {
  /** The service's name in CAM: the part before `:` of an action, the third segment of a resource. */
  readonly service: string;
  /** The product's name. */
  readonly name: string;
  /** A digest of the facts: another one whenever they say something else. */
  readonly catalogVersion: string;
  /** The newest day that a source of the facts shows; absent where none shows a day. */
  readonly catalogDate?: string;
  /** The prefixes with which the documents write the actions. */
  readonly actionForms: readonly string[];
  /** How the account segment is written: `uin/<root uin>`, or `uid/<appid>`. */
  readonly accountForm: "uin" | "uid";
  readonly notes: readonly string[];
  readonly sources: readonly CatalogSource[];
  readonly resourceTypes: readonly ResourceTypeFacts[];
  readonly conditionKeys: readonly ConditionKeyFacts[];
  readonly actions: readonly ActionFacts[];
  /** Names that were seen somewhere and are not counted as actions. */
  readonly leftOut?: readonly LeftOutName[];
}

/** A document, SDK or repository from which facts come. */
export interface CatalogSource {
  /** The id by which facts refer to it; valid inside one catalog. */
  readonly id: string;
  readonly title: string;
  /** Document and product number, repository and path, or package and version. */
  readonly ref: string;
  /** The date of the version used; `undated` or `unknown` where it shows none. */
  readonly date: string;
}

/** A name that is not in the catalog, and why. */
export interface LeftOutName {
  readonly name: string;
  readonly reason: string;
  /** The id of the source. */
  readonly source?: string;
}
