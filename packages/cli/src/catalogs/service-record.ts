import type { AccessLevel, CatalogSource, Granularity, LeftOutName } from "@camwright/catalog";
import { type PrefixFact, prefixFacts } from "@camwright/catalog-all";
import { actionsOfCatalog, type LoadedCatalog } from "@camwright/catalog-loader";
import { sourcesOf } from "./source-of.js";

/** A service as the JSON answer has it. */
export interface ServiceRecord {
  readonly service: string;
  /** The product's name; the SDK gives none. */
  readonly name: string | null;
  /** Whether documents were read for it, or the SDK alone shows it. */
  readonly basis: "documents" | "sdk";
  readonly catalog: string;
  readonly catalogVersion: string;
  readonly catalogDate: string | null;
  /** The prefixes that its actions have in CAM. */
  readonly prefixes: readonly string[];
  readonly actions: number;
  readonly access: Readonly<Partial<Record<AccessLevel | "unknown", number>>>;
  readonly granularity: Readonly<Partial<Record<Granularity, number>>>;
  readonly resourceTypes: number | null;
  readonly conditionKeys: number | null;
  /** What is known of other prefixes. */
  readonly prefixFacts: readonly PrefixFact[];
  readonly sources: readonly CatalogSource[];
  readonly notes: readonly string[];
  readonly leftOut: readonly LeftOutName[];
}

const countBy = <K extends string>(keys: readonly K[]): Readonly<Partial<Record<K, number>>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** What documents say about a service as a whole; of the SDK's services nobody read any. */
const documented = (loaded: LoadedCatalog) => {
  if (loaded.kind === "sdk") return { resourceTypes: null, conditionKeys: null, notes: [], leftOut: [] };
  const { resourceTypes, conditionKeys, notes, leftOut = [] } = loaded.catalog;
  return { resourceTypes: resourceTypes.length, conditionKeys: conditionKeys.length, notes, leftOut };
};

/** The record of a service. */
export const serviceRecord = (loaded: LoadedCatalog): ServiceRecord => {
  const actions = actionsOfCatalog(loaded);
  const { service, catalogVersion, catalogDate } = loaded.catalog;
  return {
    service,
    name: loaded.kind === "curated" ? loaded.catalog.name : null,
    basis: loaded.kind === "curated" ? "documents" : "sdk",
    catalog: loaded.module,
    catalogVersion,
    catalogDate: catalogDate ?? null,
    prefixes: actions.length === 0 ? [service] : [...new Set(actions.map(({ prefix }) => prefix))].toSorted(),
    actions: actions.length,
    access: countBy(actions.map(({ access }) => access)),
    granularity: countBy(actions.map(({ granularity }) => granularity)),
    ...documented(loaded),
    prefixFacts: prefixFacts.filter((fact) => fact.service === service),
    sources: sourcesOf(loaded),
  };
};
