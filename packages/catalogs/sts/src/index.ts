/**
 * The CAM actions, resources and condition keys of Security Token Service.
 *
 * ```ts
 * import * as sts from "@camwright/catalog-sts";
 *
 * sts.AssumeRole; // => "sts:AssumeRole"
 * sts.role({ uin: "100000000001", roleName: "auditor" }); // => "qcs::cam::uin/100000000001:roleName/auditor"
 * sts.samlAud; // => "saml:aud"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
