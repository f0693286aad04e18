/**
 * The CAM actions, resources and condition keys of Virtual Private Cloud.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.CreateSubnet; // => "vpc:CreateSubnet"
 * vpc.subnet({ region: "ap-guangzhou", uin: "100000000001", subnetId: "*" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/*"
 * vpc.subnetKey; // => "vpc:subnet"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
