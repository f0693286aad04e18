import type { CatalogPlace, LoadedCatalog } from "@camwright/catalog-loader";
import { actionsOfCatalog } from "@camwright/catalog-loader";
import MiniSearch from "minisearch";
import { wordsOf } from "./words-of.js";

/** A service or an action that a search found. */
export interface Hit {
  readonly _tag: "service" | "action";
  /** The name of a service, or an action with its prefix. */
  readonly name: string;
  /** The service whose catalog has it. */
  readonly service: string;
  /** What a document says of it; absent where none was read. */
  readonly meaning?: string;
}

/** What a search found in the catalogs that are loaded by now, and how many these are. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly loaded: number;
  readonly total: number;
}

/** A search whose index grows by some catalogs with each question, so that the first answer is there soon. */
export interface Search {
  readonly find: (text: string) => Promise<Found>;
}

interface Entry extends Hit {
  readonly id: number;
}

const most = 60;

const hitsOf = ({ kind, catalog, ...rest }: LoadedCatalog): readonly Hit[] => {
  const { service } = catalog;
  const product = kind === "curated" && "name" in catalog ? { meaning: catalog.name } : {};
  const actions = actionsOfCatalog({ kind, catalog, ...rest } as LoadedCatalog).map(({ action, facts }): Hit => {
    const meaning = facts === undefined ? {} : { meaning: facts.description };
    return { _tag: "action", name: action, service, ...meaning };
  });
  return [{ _tag: "service", name: service, service, ...product }, ...actions];
};

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: ["name", "meaning"],
    tokenize: wordsOf,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3 },
    },
  });

/**
 * A search over the names and meanings of all services and actions. Each question loads the next `step` catalogs first; ask again
 * until `loaded` is `total`.
 */
export const searchOf = (
  places: readonly CatalogPlace[],
  load: (place: CatalogPlace) => Promise<LoadedCatalog>,
  step = 24,
): Search => {
  const index = emptyIndex();
  const hits: Hit[] = [];
  let loaded = 0;

  const grow = async (): Promise<void> => {
    const next = places.slice(loaded, loaded + step);
    const found = (await Promise.all(next.map(load))).flatMap(hitsOf);
    index.addAll(found.map((hit, at) => ({ ...hit, id: hits.length + at })));
    hits.push(...found);
    loaded += next.length;
  };

  const find = async (text: string): Promise<Found> => {
    if (loaded < places.length) await grow();
    const ids = index.search(text, {
      boostDocument: (id: number) => (hits[id]?._tag === "service" ? 2 : 1),
    });
    return {
      hits: ids.slice(0, most).flatMap(({ id }: { readonly id: number }) => hits[id] ?? []),
      loaded,
      total: places.length,
    };
  };
  return { find };
};
