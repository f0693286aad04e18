/**
 * The CAM actions, resources and condition keys of Cloud Virtual Machine, and of what CAM authorises under the same name: cloud
 * disks, security groups and elastic IP addresses.
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.StartInstances; // => "cvm:StartInstances"
 * cvm.instance({ region: "ap-guangzhou", uin: "100000000001", instanceId: "*" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:instance/*"
 * cvm.instanceType; // => "cvm:instance_type"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
