import { prefixAdvice, prefixFacts } from "@camwright/catalog-all";
import type { Catalogs, ServiceFacts } from "@camwright/lint";
import { catalogPlaces, catalogPrefixes } from "./catalog-places.js";
import { actionsOfCatalog } from "./catalogued-action.js";
import { type LoadedCatalog, loadCatalogsOf } from "./load-catalog.js";

/** Every prefix that the catalogs know anything of, those among them that another one replaces. */
const prefixes: readonly string[] = [
  ...new Set([
    ...catalogPrefixes,
    ...catalogPlaces.map(({ service }) => service),
    ...prefixFacts.flatMap(({ service, prefix }) => [service, prefix]),
  ]),
];

const factsOf = (prefix: string, loaded: readonly LoadedCatalog[]): ServiceFacts | undefined => {
  const curated = loaded.find((each) => each.kind === "curated" && each.catalog.service === prefix);
  const names = loaded
    .flatMap((each) => (each.kind === "sdk" ? actionsOfCatalog(each) : []))
    .filter((action) => action.prefix === prefix)
    .map(({ name }) => name);
  if (curated?.kind === "curated") return { catalog: curated.catalog, names };
  return names.length === 0 ? undefined : { names };
};

/** The facts about the services with these prefixes, from the catalogs that have them. */
export const loadFacts = async (wanted: readonly string[]): Promise<Catalogs> => {
  const loaded = await loadCatalogsOf(wanted);
  const facts = new Map(wanted.map((prefix) => [prefix, factsOf(prefix, loaded)]));
  return { find: (prefix) => facts.get(prefix), prefixes, prefixAdvice };
};
