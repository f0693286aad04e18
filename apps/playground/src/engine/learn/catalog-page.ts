import type { Catalog } from "@camwright/catalog";
import { type PrefixFact, prefixFacts, type SdkCatalog } from "@camwright/catalog-all";
import {
  actionsOfCatalog,
  type CataloguedAction,
  catalogPlaces,
  loadCatalog,
  placesOf,
} from "@camwright/catalog-loader";
import { prefixesAt } from "./services.js";

/** What there is to show of one service. */
export type CatalogPage = DocumentedPage | SdkPage | { readonly _tag: "missing" };

interface Common {
  readonly actions: readonly CataloguedAction[];
  readonly prefixes: readonly string[];
  /** Why its actions have another prefix, or may have. */
  readonly prefixFacts: readonly PrefixFact[];
  /** Other services whose actions have one of its prefixes. */
  readonly beside: readonly string[];
}

/** A product whose documents were read: facts with their sources. */
export interface DocumentedPage extends Common {
  readonly _tag: "documented";
  readonly catalog: Omit<Catalog, "actions">;
}

/** A service of which the SDK's names are known, and nothing else. */
export interface SdkPage extends Common {
  readonly _tag: "sdk";
  readonly catalog: Omit<SdkCatalog, "byName">;
}

/** What is known of a service, by the name that the list of services has. */
export const loadCatalogPage = async (service: string): Promise<CatalogPage> => {
  const place = catalogPlaces.find((each) => each.service === service);
  if (place === undefined) return { _tag: "missing" };
  const loaded = await loadCatalog(place);
  const prefixes = prefixesAt(place);
  const common: Common = {
    actions: actionsOfCatalog(loaded),
    prefixes,
    prefixFacts: prefixFacts.filter((fact) => fact.service === service),
    beside: [...new Set(prefixes.flatMap(placesOf).map((each) => each.service))].filter((each) => each !== service),
  };
  if (loaded.kind === "curated") {
    const { actions: _actions, ...catalog } = loaded.catalog;
    return { _tag: "documented", catalog, ...common };
  }
  const { byName: _byName, ...catalog } = loaded.catalog;
  return { _tag: "sdk", catalog, ...common };
};
