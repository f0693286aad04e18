/**
 * What is common to the catalogs of the services that have no package of their own. The actions of a service are at the
 * subpath with its name; there is no module with all of them.
 *
 * ```ts
 * import { catalogVersion, services } from "@camwright/catalog-all";
 * import { catalog } from "@camwright/catalog-all/scf/metadata";
 *
 * services.includes("scf"); // => true
 * catalog.catalogVersion === catalogVersion; // => true
 * ```
 *
 * @module
 */
export { prefixFacts } from "./generated/prefix-facts.js";
export { services } from "./generated/services.js";
export { catalogDate, catalogVersion } from "./generated/version.js";
export { type PrefixAdvice, prefixAdvice } from "./prefix-advice.js";
export type { PrefixFact } from "./prefix-fact.js";
export type { SdkCatalog } from "./sdk-catalog.js";
