import type { Catalog } from "@camwright/catalog";
import { type Corrections, corrections } from "../src/facts/corrections.js";
import { type Decoded, decode } from "../src/facts/decode.js";
import { type FactFile, factFile } from "../src/facts/fact-file.js";
import { toCatalog } from "../src/model/catalog.js";
import type { Product } from "../src/plan.js";
import { readProducts } from "../src/read.js";

const values = <A>(decoded: Decoded<A>): readonly A[] => (decoded._tag === "decoded" ? [decoded.value] : []);

const catalogsOf = (product: Product): readonly Catalog[] => {
  const said = product.corrections === undefined ? [] : values(decode<Corrections>(corrections, product.corrections));
  return product.facts
    .flatMap((file) => values(decode<FactFile>(factFile, file)))
    .map((facts) => toCatalog(facts, said[0] ?? { resourceTypes: [] }));
};

/** What was read for every curated catalog. */
export const workspaceProducts: readonly Product[] = readProducts(new URL("../../catalogs", import.meta.url).pathname);

/** Every curated catalog, as the generator makes it. */
export const workspaceCatalogs: readonly Catalog[] = workspaceProducts.flatMap(catalogsOf);
