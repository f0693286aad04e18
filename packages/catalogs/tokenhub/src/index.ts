/**
 * The CAM actions and resources of TokenHub. No document at hand states the granularity of any of its actions.
 *
 * ```ts
 * import * as tokenhub from "@camwright/catalog-tokenhub";
 *
 * tokenhub.CreateTokenPlanApiKey; // => "tokenhub:CreateTokenPlanApiKey"
 * tokenhub.all; // => "qcs::tokenhub:::*"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
