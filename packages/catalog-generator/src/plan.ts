import type { Catalog } from "@camwright/catalog";
import { checkFacts, checkProduct } from "./check/check.js";
import { type Corrections, corrections } from "./facts/corrections.js";
import { type Decoded, decode, type PartOfFile, type TextFile } from "./facts/decode.js";
import { type FactFile, factFile } from "./facts/fact-file.js";
import type { Finding } from "./finding.js";
import { toCatalog } from "./model/catalog.js";
import { setsOf } from "./model/sets.js";
import { renderActions } from "./render/actions.js";
import { renderKeys } from "./render/keys.js";
import { renderMetadata } from "./render/metadata.js";
import { renderResources } from "./render/resources.js";
import { renderSets } from "./render/sets.js";

/** A catalog package as it was read: the name of its folder, its files of facts, and its corrections if it has any. */
export interface Product {
  readonly name: string;
  readonly facts: readonly TextFile[];
  readonly corrections?: PartOfFile;
}

/** The files to write, with paths from the folder of all catalogs; or everything that is wrong with the facts. */
export type Plan =
  | { readonly _tag: "planned"; readonly files: readonly TextFile[] }
  | { readonly _tag: "refused"; readonly findings: readonly Finding[] };

const refusals = (decoded: readonly Decoded<unknown>[]): readonly Finding[] =>
  decoded.flatMap((it) => (it._tag === "refused" ? it.findings : []));

const values = <A>(decoded: readonly Decoded<A>[]) => decoded.flatMap((it) => (it._tag === "decoded" ? [it] : []));

/** What a catalog's modules are called in their own examples, and what they say that they come from. */
export interface Naming {
  readonly packageName: string;
  /** The file of facts and the command. */
  readonly origin: string;
}

const namingOf = (product: string, { service }: Catalog): Naming => ({
  packageName: `@camwright/catalog-${product}${service === product ? "" : `/${service}`}`,
  origin: `facts/${service}.json by \`npm run generate\``,
});

/**
 * The modules of one catalog. The service that has the package's name is its root; another one, such as lmp in finance, a
 * subpath and a file prefix.
 */
export const filesOf = (
  product: string,
  catalog: Catalog,
  { packageName, origin }: Naming = namingOf(product, catalog),
): readonly TextFile[] => {
  const root = catalog.service === product;
  const folder = `${product}/src/generated/${root ? "" : `${catalog.service}-`}`;
  return [
    { path: `${folder}actions.ts`, text: renderActions(catalog, origin) },
    { path: `${folder}keys.ts`, text: renderKeys(catalog, origin) },
    { path: `${folder}metadata.ts`, text: renderMetadata(catalog, origin) },
    { path: `${folder}resources.ts`, text: renderResources(catalog, packageName, origin) },
    {
      path: `${folder}sets.ts`,
      text: renderSets(setsOf(catalog, origin, `./${root ? "" : `${catalog.service}-`}actions.js`)),
    },
  ];
};

/** What was said about a product without corrections: nothing, which is checked too. */
const saidOrNothing = (product: Product, said: readonly Decoded<Corrections>[]): readonly Decoded<Corrections>[] =>
  product.corrections === undefined
    ? [{ _tag: "decoded", file: "corrections.json", at: `/${product.name}`, value: { resourceTypes: [] } }]
    : said;

const planProduct = (product: Product): Plan => {
  const said = product.corrections === undefined ? [] : [decode<Corrections>(corrections, product.corrections)];
  const decoded = product.facts.map((file) => decode<FactFile>(factFile, file));
  const facts = values(decoded);
  const services = facts.map((it) => it.value);
  // A correction of a file that was refused would seem to be about nothing.
  const checked = facts.length === decoded.length ? values(saidOrNothing(product, said)) : [];
  const findings = [
    ...refusals([...decoded, ...said]),
    ...facts.flatMap((it) => checkFacts(it.file, it.value)),
    ...checked.flatMap((it) => checkProduct(it, services)),
  ];
  if (findings.length > 0) return { _tag: "refused", findings };
  const correction = values(said)[0]?.value ?? { resourceTypes: [] };
  return { _tag: "planned", files: services.flatMap((it) => filesOf(product.name, toCatalog(it, correction))) };
};

/**
 * What the generated folders of the catalog packages have to contain. Pure: the same facts always give the same texts, and
 * one faulty file stops the whole plan with all findings of all files.
 */
export const plan = (products: readonly Product[]): Plan => {
  const plans = products.map(planProduct);
  const findings = plans.flatMap((it) => (it._tag === "refused" ? it.findings : []));
  if (findings.length > 0) return { _tag: "refused", findings };
  return { _tag: "planned", files: plans.flatMap((it) => (it._tag === "planned" ? it.files : [])) };
};
