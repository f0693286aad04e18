/**
 * The CAM actions and resources of the Billing Center. The service lmp, which is known from one policy, is at the subpath
 * `lmp`.
 *
 * ```ts
 * import * as finance from "@camwright/catalog-finance";
 *
 * finance.trade; // => "finance:trade"
 * finance.product({ serviceType: "tokenhub" }); // => "qcs::tokenhub:::*"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
