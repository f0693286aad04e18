import type { CatalogSource } from "@camwright/catalog";
import type { LoadedCatalog } from "@camwright/catalog-loader";

const sdkSource = (service: string, version: string, date: string): CatalogSource => ({
  id: "sdk",
  title: `the SDK's client of ${service}`,
  ref: `npm tencentcloud-sdk-nodejs@${version}`,
  date,
});

/** The documents and packages behind a catalog. */
export const sourcesOf = (loaded: LoadedCatalog): readonly CatalogSource[] => {
  if (loaded.kind === "curated") return loaded.catalog.sources;
  const { service, catalogVersion, catalogDate } = loaded.catalog;
  return [sdkSource(service, catalogVersion, catalogDate)];
};

/** What an id stands for in a catalog; an id of which the catalog says nothing stays an id. */
export const sourceOf = (loaded: LoadedCatalog, id: string): CatalogSource =>
  sourcesOf(loaded).find((source) => source.id === id) ?? { id, title: id, ref: "unknown", date: "unknown" };

/** The version of a catalog, with its day where one is known. */
const versionOf = ({ catalog: { catalogVersion, catalogDate } }: LoadedCatalog): string =>
  catalogDate === undefined ? catalogVersion : `${catalogVersion} of ${catalogDate}`;

const packageOf = ({ kind, module }: LoadedCatalog): string => (kind === "sdk" ? "@camwright/catalog-all" : module);

/** The packages of catalogs with their versions, each once; those of the SDK have one version. */
export const versionsOf = (loaded: readonly LoadedCatalog[]): readonly string[] => [
  ...new Set(loaded.map((each) => `${packageOf(each)} ${versionOf(each)}`)),
];

/** Whether a source is meant by a text: its id, or a part of its title or reference in any letter case. */
export const isSource = ({ id, title, ref }: CatalogSource, wanted: string): boolean =>
  id === wanted || [title, ref].some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
