/**
 * The CAM actions of Tag. No document at hand gives any of them a resource but `*`.
 *
 * ```ts
 * import * as tag from "@camwright/catalog-tag";
 *
 * tag.GetResourcesByTags; // => "tag:GetResourcesByTags"
 * tag.TagResources; // => "tag:TagResources"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
