/**
 * The CAM actions, resources and condition keys of Cloud Object Storage.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.GetObject; // => "cos:GetObject"
 * cos.object({ appid: "1250000000", bucket: "examplebucket-1250000000", key: "logs/*" }); // => "qcs::cos::uid/1250000000:examplebucket-1250000000/logs/*"
 * cos.secureTransport; // => "cos:secure-transport"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
