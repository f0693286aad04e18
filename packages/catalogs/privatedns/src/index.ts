/**
 * The CAM actions, resources and condition keys of Private DNS.
 *
 * ```ts
 * import * as privatedns from "@camwright/catalog-privatedns";
 *
 * privatedns.ModifyPrivateZone; // => "privatedns:ModifyPrivateZone"
 * privatedns.zone({ uin: "100000000001", zoneId: "zone-12345678" }); // => "qcs::privatedns::uin/100000000001:zone/zone-12345678"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
