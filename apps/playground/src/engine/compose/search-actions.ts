import {
  actionsOfCatalog,
  type CatalogPlace,
  catalogPlaces,
  catalogPrefixes,
  loadCatalog,
  placesOf,
} from "@camwright/catalog-loader";
import { type ActionIndex, actionIndex, type FoundAction } from "./action-index.js";

/** A service that may be chosen: the beginning of its actions. */
interface FoundService {
  readonly prefix: string;
  /** The product's name, where a catalog with documents has it. */
  readonly product: string;
}

/** What a search finds, and how far it has come. */
export interface FoundActions {
  readonly services: readonly FoundService[];
  readonly actions: readonly FoundAction[];
  /** How many actions fit, those that are not listed among them. */
  readonly total: number;
  /** How many catalogs have been read, of how many. */
  readonly read: number;
  readonly of: number;
}

/** What is looked for. */
interface ActionQuery {
  /** `cos:Get`: actions of a service; without a colon: services and actions of all of them. */
  readonly text: string;
  /** The prefixes that the documents name, which come first. */
  readonly named: readonly string[];
}

/** Searches catalogs, which it loads and keeps. */
export type SearchActions = (query: ActionQuery) => Promise<FoundActions>;

const mostActions = 40;
const mostServices = 6;

const curated = catalogPlaces.filter(({ kind }) => kind === "curated");
const searched = [...new Set(catalogPrefixes.flatMap(placesOf))];

const products: ReadonlyMap<string, string> = new Map(
  catalogPlaces.flatMap((place) => (place.kind === "curated" ? [[place.service, place.name] as const] : [])),
);

const servicesLike = (text: string, named: readonly string[]): readonly FoundService[] => {
  const wanted = text.toLowerCase();
  const score = (prefix: string): number => {
    if (prefix === wanted) return 0;
    const isNamed = named.includes(prefix);
    const isCurated = products.has(prefix);
    return isNamed ? 1 : isCurated ? 2 : 3;
  };
  const fits = (prefix: string): boolean =>
    prefix.toLowerCase().startsWith(wanted) ||
    (wanted !== "" && products.get(prefix)?.toLowerCase().includes(wanted) === true);
  const all = wanted === "" ? catalogPrefixes.filter((prefix) => score(prefix) < 3) : catalogPrefixes.filter(fits);
  return all
    .toSorted((one, other) => score(one) - score(other))
    .slice(0, wanted === "" ? 2 * mostServices : mostServices)
    .map((prefix) => ({ prefix, product: products.get(prefix) ?? "" }));
};

/**
 * Makes a search that loads what it needs: at once the service that is typed in, those that the documents name and the products with
 * documented facts; and from the first word on all others meanwhile, so that asking again finds more.
 */
export const actionSearch = (wait: () => Promise<unknown>): SearchActions => {
  const index: ActionIndex = actionIndex();
  const byPlace = new Map<CatalogPlace, Promise<void>>();
  const done = new Set<CatalogPlace>();

  const read = async (place: CatalogPlace): Promise<void> => {
    const loaded = await loadCatalog(place).catch((error: unknown) => {
      byPlace.delete(place);
      throw error;
    });
    index.add(actionsOfCatalog(loaded));
    done.add(place);
  };
  /** What could not be loaded is tried again by the next search. */
  const ensure = (places: readonly CatalogPlace[]): Promise<unknown> =>
    Promise.allSettled(
      places.map((place) => {
        const reading = byPlace.get(place) ?? read(place);
        byPlace.set(place, reading);
        return reading;
      }),
    );

  return async ({ text, named }) => {
    const query = text.trim().replace(/^name\//, "");
    const colon = query.indexOf(":");
    const prefix = colon < 0 ? "" : query.slice(0, colon);
    const services = colon < 0 ? servicesLike(query, named) : [];
    if (query === "") return { services, actions: [], total: 0, read: done.size, of: searched.length };
    // Documented catalogs first, so that an action has their facts.
    await ensure([...curated, ...named.flatMap(placesOf), ...placesOf(prefix)]);
    if (colon < 0) await Promise.race([ensure(searched), wait()]);
    const words = colon < 0 ? query : query.slice(colon + 1);
    const found = index.search({ words, preferred: named, ...(colon < 0 ? {} : { prefix }) });
    return {
      services,
      actions: found.slice(0, mostActions),
      total: found.length,
      read: done.size,
      of: searched.length,
    };
  };
};
