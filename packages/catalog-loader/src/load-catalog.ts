import type { Catalog } from "@camwright/catalog";
import type { SdkCatalog } from "@camwright/catalog-all";
import { type CatalogPlace, placesOf } from "./catalog-places.js";

/** A catalog, and the module that has it: what documents say about a product, or what the SDK alone shows of a service. */
export type LoadedCatalog =
  | { readonly kind: "curated"; readonly module: string; readonly catalog: Catalog }
  | { readonly kind: "sdk"; readonly module: string; readonly catalog: SdkCatalog };

/** Loads one catalog. What is loaded stays loaded, so asking again costs nothing. */
export const loadCatalog = async (place: CatalogPlace): Promise<LoadedCatalog> =>
  place.kind === "curated"
    ? { kind: "curated", module: place.module, catalog: await place.load() }
    : { kind: "sdk", module: place.module, catalog: await place.load() };

/**
 * Loads the catalogs that have the actions of these prefixes in CAM, each once and no others. A prefix may have several
 * catalogs, and an unknown one has none.
 */
export const loadCatalogsOf = (prefixes: readonly string[]): Promise<readonly LoadedCatalog[]> =>
  Promise.all([...new Set(prefixes.flatMap(placesOf))].map(loadCatalog));
