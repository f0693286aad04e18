// Generated from facts/finance.json by `npm run generate`. Do not edit.

import { type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::${serviceType}:::*`.
 *
 * Kind `finance:product`.
 *
 * Product whose orders may be paid, for example qcs::tokenhub:::*.
 *
 * Source: document/product/598/79060.
 *
 * ```ts
 * import * as finance from "@camwright/catalog-finance";
 *
 * finance.product({ serviceType: "tokenhub" }); // => "qcs::tokenhub:::*"
 * ```
 */
export function product(parts: {
  readonly serviceType: string;
}): Resource<"finance:product"> {
  return sixSegment("qcs::${serviceType}:::*", parts);
}
