import type { Catalog } from "@camwright/catalog";
import type { LoadedCatalog } from "@camwright/catalog-loader";
import type { CardSource } from "../card.js";

/** The sources of a catalog that have these ids, each once. */
export const sourcesOf = ({ sources }: Pick<Catalog, "sources">, ids: readonly string[]): readonly CardSource[] => {
  const wanted = new Set(ids);
  return sources.filter(({ id }) => wanted.has(id)).map(({ id, title, ref, date }) => ({ id, title, ref, date }));
};

/** The SDK as a source, by the catalog that is made from it. */
export const sdkSource = (loaded: Extract<LoadedCatalog, { kind: "sdk" }>): CardSource => ({
  id: "sdk",
  title: `tencentcloud-sdk-nodejs ${loaded.catalog.catalogVersion}`,
  ref: `${loaded.catalog.service} ${loaded.catalog.apiVersions.join(", ")}`,
  date: loaded.catalog.catalogDate,
});
