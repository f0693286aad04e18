import type { LeveledCatalog } from "@camwright/analysis";
import { actionsOfCatalog, catalogPlaces, type LoadedCatalog, loadCatalog, placesOf } from "@camwright/catalog-loader";

/** Beyond so many catalogs their versions tell nothing to people. */
const mostVersions = 4;

const versionOf = (loaded: readonly LoadedCatalog[]): string =>
  loaded.length > mostVersions
    ? String(loaded.length)
    : loaded.map(({ catalog }) => `${catalog.service} ${catalog.catalogVersion}`).join(", ");

/** The actions of services with their access levels, from the catalogs that have some. */
export const loadLevels = async (prefixes: readonly string[] | "all"): Promise<LeveledCatalog> => {
  const places = prefixes === "all" ? catalogPlaces : [...new Set(prefixes.flatMap(placesOf))];
  const loaded = await Promise.all(places.map(loadCatalog));
  const services = new Map<string, Map<string, string>>();
  for (const { prefix, name, access } of loaded.flatMap(actionsOfCatalog)) {
    services.set(prefix, (services.get(prefix) ?? new Map()).set(name, access));
  }
  return {
    version: versionOf(loaded),
    services: Object.fromEntries([...services].map(([service, levels]) => [service, Object.fromEntries(levels)])),
  };
};
