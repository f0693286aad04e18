import { type CatalogPlace, catalogPlaces, catalogPrefixes, placesOf } from "@camwright/catalog-loader";

/** A service in the list of all: what is known of it without loading its catalog. */
export interface ServiceRow {
  readonly service: string;
  /** `curated`: documents of the product were read; `sdk`: only the SDK's names are known. */
  readonly kind: CatalogPlace["kind"];
  /** Absent for a service of the SDK, which names no product. */
  readonly product?: string;
  /** What stands before the colon in its actions; empty where no action is known. */
  readonly prefixes: readonly string[];
}

/** The prefixes of the actions that a catalog has. */
export const prefixesAt = (place: CatalogPlace): readonly string[] =>
  catalogPrefixes.filter((prefix) => placesOf(prefix).includes(place));

/** All services: those with documents first, each group in the order of its names. */
export const listServices = (): readonly ServiceRow[] =>
  catalogPlaces.map((place) => ({
    service: place.service,
    kind: place.kind,
    ...(place.kind === "curated" ? { product: place.name } : {}),
    prefixes: prefixesAt(place),
  }));
