import type { LeveledCatalog } from "@camwright/analysis";
import { actionsOfCatalog, catalogPlaces, loadCatalog, placesOf } from "@camwright/catalog-loader";

/** Products that a picture shows where policies name none, such as `*`. */
const curated = catalogPlaces.filter(({ kind }) => kind === "curated");

/** The actions of services with their access levels, from the catalogs that have some. */
export const loadLevels = async (prefixes: readonly string[]): Promise<LeveledCatalog> => {
  const named = [...new Set(prefixes.flatMap(placesOf))];
  const loaded = await Promise.all((named.length === 0 ? curated : named).map(loadCatalog));
  const services = new Map<string, Map<string, string>>();
  for (const { prefix, name, access } of loaded.flatMap(actionsOfCatalog)) {
    services.set(prefix, (services.get(prefix) ?? new Map()).set(name, access));
  }
  return {
    version: loaded.map(({ catalog }) => `${catalog.service} ${catalog.catalogVersion}`).join(", "),
    services: Object.fromEntries([...services].map(([service, levels]) => [service, Object.fromEntries(levels)])),
  };
};
