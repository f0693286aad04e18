// Generated from facts/lmp.json by `npm run generate`. Do not edit.

import type { Resource } from "@camwright/catalog";

/**
 * The resource `qcs::lmp:::*`.
 *
 * Kind `lmp:all`; covers `finance:product`.
 *
 * Whole product, used as the resource of finance:trade.
 *
 * Source: document/product/598/79060.
 *
 * ```ts
 * import * as lmp from "@camwright/catalog-finance/lmp";
 *
 * lmp.all; // => "qcs::lmp:::*"
 * ```
 */
export const all = "qcs::lmp:::*" as Resource<"finance:product" | "lmp:all">;
