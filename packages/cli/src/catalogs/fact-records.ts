import {
  type CatalogSource,
  type ConditionKeyFacts,
  type RegionUse,
  type ResourceTypeFacts,
  regionUse,
} from "@camwright/catalog";
import type { LoadedCatalog } from "@camwright/catalog-loader";
import { sourceOf } from "./source-of.js";

interface Origin {
  readonly service: string;
  readonly catalog: string;
  /** `null` where a fact is of no catalog. */
  readonly catalogVersion: string | null;
}

/** A resource type as the JSON answer has it. */
export interface ResourceRecord extends Omit<ResourceTypeFacts, "source">, Origin {
  readonly region: RegionUse;
  readonly source: CatalogSource;
  /** The actions of the catalog that take it. */
  readonly actions: readonly string[];
}

/** A condition key as the JSON answer has it. */
export interface ConditionRecord extends Omit<Partial<ConditionKeyFacts>, "source" | "operatorsSource">, Origin {
  readonly key: string;
  readonly source: CatalogSource;
  readonly operatorsSource?: CatalogSource;
  /** What no document says, as JSON pointers into this record. */
  readonly unknown: readonly string[];
}

const originOf = ({ module, catalog }: LoadedCatalog): Origin => ({
  service: catalog.service,
  catalog: module,
  catalogVersion: catalog.catalogVersion,
});

/** The resource types of a catalog. Of the SDK's services none is known. */
export const resourceRecords = (loaded: LoadedCatalog): readonly ResourceRecord[] => {
  if (loaded.kind === "sdk") return [];
  const { actions, resourceTypes, service } = loaded.catalog;
  return resourceTypes.map((type) => ({
    ...type,
    region: regionUse(type),
    source: sourceOf(loaded, type.source),
    actions: actions.filter((it) => it.resourceTypes.includes(type.id)).map(({ name }) => `${service}:${name}`),
    ...originOf(loaded),
  }));
};

const unknownOf = ({ actions, operators }: ConditionKeyFacts): readonly string[] => [
  ...(actions.length === 0 ? ["/actions"] : []),
  ...((operators ?? []).length === 0 ? ["/operators"] : []),
];

/** The condition keys of a catalog. */
export const conditionRecords = (loaded: LoadedCatalog): readonly ConditionRecord[] => {
  if (loaded.kind === "sdk") return [];
  return loaded.catalog.conditionKeys.map(({ operatorsSource, ...facts }) => ({
    ...facts,
    source: sourceOf(loaded, facts.source),
    ...(operatorsSource === undefined ? {} : { operatorsSource: sourceOf(loaded, operatorsSource) }),
    ...originOf(loaded),
    unknown: unknownOf(facts),
  }));
};
