/**
 * The resource of lmp, a product behind Token Plan billing that one published policy names. No action of it is known.
 *
 * ```ts
 * import * as lmp from "@camwright/catalog-finance/lmp";
 *
 * lmp.all; // => "qcs::lmp:::*"
 * ```
 *
 * @module
 */
export * from "./generated/lmp-actions.js";
export * from "./generated/lmp-keys.js";
export * from "./generated/lmp-resources.js";
export * from "./generated/lmp-sets.js";
