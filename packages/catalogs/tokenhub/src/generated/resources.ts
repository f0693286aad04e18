// Generated from facts/tokenhub.json by `npm run generate`. Do not edit.

import type { Resource } from "@camwright/catalog";

/**
 * The resource `qcs::tokenhub:::*`.
 *
 * Kind `tokenhub:all`; covers `finance:product`.
 *
 * Whole product, used as the resource of finance:trade.
 *
 * Source: document/product/598/79060.
 *
 * ```ts
 * import * as tokenhub from "@camwright/catalog-tokenhub";
 *
 * tokenhub.all; // => "qcs::tokenhub:::*"
 * ```
 */
export const all = "qcs::tokenhub:::*" as Resource<"finance:product" | "tokenhub:all">;
