/**
 * The CAM actions and resources of Cloud Access Management itself.
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.CreatePolicy; // => "cam:CreatePolicy"
 * cam.user({ uin: "100000000001", subUin: "100000000002" }); // => "qcs::cam::uin/100000000001:uin/100000000002"
 * cam.role({ uin: "100000000001", roleName: "TokenHub_QCSRole" }); // => "qcs::cam::uin/100000000001:roleName/TokenHub_QCSRole"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
