import type { Catalog } from "@camwright/catalog";
import { prefixFacts, type SdkCatalog } from "@camwright/catalog-all";
import { loaders } from "@camwright/catalog-all/load";

/** Where the catalog of a service is, and how to load it. */
export type CatalogPlace = CuratedPlace | SdkPlace;

/** A product with documented facts. Its service is its prefix in CAM. */
interface CuratedPlace {
  readonly kind: "curated";
  readonly service: string;
  /** The product's name, as the catalog has it, to be shown before it is loaded. */
  readonly name: string;
  readonly module: string;
  readonly load: () => Promise<Catalog>;
}

/** A service of which the SDK's names are known. */
interface SdkPlace {
  readonly kind: "sdk";
  /** The service's name in the SDK. */
  readonly service: string;
  readonly module: string;
  readonly load: () => Promise<SdkCatalog>;
}

type Module<A> = Promise<{ readonly catalog: A }>;

const curated = (service: string, name: string, module: string, load: () => Module<Catalog>): CuratedPlace => ({
  kind: "curated",
  service,
  name,
  module,
  load: async () => (await load()).catalog,
});

const curatedPlaces: readonly CuratedPlace[] = [
  curated(
    "asr",
    "Automatic Speech Recognition",
    "@camwright/catalog-asr",
    () => import("@camwright/catalog-asr/metadata"),
  ),
  curated("cam", "Cloud Access Management", "@camwright/catalog-cam", () => import("@camwright/catalog-cam/metadata")),
  curated("cos", "Cloud Object Storage", "@camwright/catalog-cos", () => import("@camwright/catalog-cos/metadata")),
  curated("cvm", "Cloud Virtual Machine", "@camwright/catalog-cvm", () => import("@camwright/catalog-cvm/metadata")),
  curated(
    "finance",
    "Billing Center (finance)",
    "@camwright/catalog-finance",
    () => import("@camwright/catalog-finance/metadata"),
  ),
  curated(
    "lmp",
    "lmp (product behind Token Plan billing; full name not documented)",
    "@camwright/catalog-finance/lmp",
    () => import("@camwright/catalog-finance/lmp/metadata"),
  ),
  curated(
    "privatedns",
    "Private DNS",
    "@camwright/catalog-privatedns",
    () => import("@camwright/catalog-privatedns/metadata"),
  ),
  curated("sts", "Security Token Service", "@camwright/catalog-sts", () => import("@camwright/catalog-sts/metadata")),
  curated("tag", "Tag", "@camwright/catalog-tag", () => import("@camwright/catalog-tag/metadata")),
  curated(
    "tokenhub",
    "LLM Service TokenHub",
    "@camwright/catalog-tokenhub",
    () => import("@camwright/catalog-tokenhub/metadata"),
  ),
  curated("vpc", "Virtual Private Cloud", "@camwright/catalog-vpc", () => import("@camwright/catalog-vpc/metadata")),
];

const sdkPlace = (service: string, load: () => Module<SdkCatalog>): SdkPlace => ({
  kind: "sdk",
  service,
  module: `@camwright/catalog-all/${service}`,
  load: async () => (await load()).catalog,
});

/** All catalogs, those with documented facts first. No service has two. */
export const catalogPlaces: readonly CatalogPlace[] = [
  ...curatedPlaces,
  ...Object.entries(loaders).map(([service, load]) => sdkPlace(service, load)),
];

/** The prefixes that the actions of a catalog have: its service, if no other one stands in its place. */
const prefixesOf = ({ kind, service }: CatalogPlace): readonly string[] => {
  if (kind === "curated") return [service];
  const instead = prefixFacts.filter((fact) => fact.service === service && fact.relation === "instead");
  const own = instead.some(({ actions }) => actions === undefined) ? [] : [service];
  return [...own, ...instead.map(({ prefix }) => prefix)];
};

const withPrefixes = catalogPlaces.map((place) => ({ place, prefixes: prefixesOf(place) }));

/** The prefixes in CAM of the actions of all catalogs, such as `cos`, in alphabetical order. */
export const catalogPrefixes: readonly string[] = [
  ...new Set(withPrefixes.flatMap(({ prefixes }) => prefixes)),
].toSorted();

/**
 * The catalogs that have the actions of a prefix. `cvm` has two: that of CVM and that of the SDK's `cbs`, whose actions CAM
 * knows under `cvm:`. Empty for a prefix of which no catalog has an action.
 */
export const placesOf = (prefix: string): readonly CatalogPlace[] =>
  withPrefixes.filter(({ prefixes }) => prefixes.includes(prefix)).map(({ place }) => place);
