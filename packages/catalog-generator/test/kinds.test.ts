import type { ResourceTypeFacts } from "@camwright/catalog";
import { describe, expect, it } from "vitest";
import { type Corrections, corrections } from "../src/facts/corrections.js";
import { type Decoded, decode } from "../src/facts/decode.js";
import { type FactFile, factFile } from "../src/facts/fact-file.js";
import { toCatalog } from "../src/model/catalog.js";
import type { Product } from "../src/plan.js";
import { readProducts } from "../src/read.js";

const values = <A>(decoded: Decoded<A>): readonly A[] => (decoded._tag === "decoded" ? [decoded.value] : []);

const catalogsOf = (product: Product) => {
  const said = product.corrections === undefined ? [] : values(decode<Corrections>(corrections, product.corrections));
  return product.facts
    .flatMap((file) => values(decode<FactFile>(factFile, file)))
    .map((facts) => toCatalog(facts, said[0] ?? { resourceTypes: [] }));
};

const catalogs = readProducts(new URL("../../catalogs", import.meta.url).pathname).flatMap(catalogsOf);

/** A template with a star for each placeholder, so that two catalogs may call a parameter differently. */
const shape = ({ template }: ResourceTypeFacts): string => template.replace(/\$\{\w+\}/g, "*");

const types = catalogs.flatMap(({ service, resourceTypes }) => resourceTypes.map((type) => ({ service, type })));

const pairs = types.flatMap(({ service, type }) =>
  types
    .filter((other) => other.service > service && shape(other.type) === shape(type))
    .map((other) => ({ form: shape(type), kinds: [type.kind, other.type.kind] })),
);

const given: ReadonlySet<string> = new Set(types.map(({ type }) => type.kind));

describe("the kinds of all catalogs", () => {
  it("are one for one form, in whichever catalog it stands", () => {
    expect(pairs).toHaveLength(6);
    expect(pairs.filter(({ kinds: [one, other] }) => one !== other)).toEqual([]);
  });

  it("that a resource covers are kinds of a catalog", () => {
    const covered = types.flatMap(({ type }) => [...(type.covers ?? []), ...(type.coversWhen?.covers ?? [])]);
    expect(covered.filter((kind) => !given.has(kind))).toEqual([]);
  });
});
