// Generated from facts/cvm.json by `npm run generate`. Do not edit.

import type { ConditionKey } from "@camwright/catalog";

/**
 * Disk size, such as 500; APIs not listed.
 *
 * Type numeric. Operators: not recorded. Actions: not documented.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const diskSize = "cvm:disk_size" as ConditionKey<"cvm:disk_size", "numeric", never>;

/**
 * Disk kind, such as CLOUD_BASIC; APIs not listed.
 *
 * Type string. Operators: not recorded. Actions: not documented.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const diskType = "cvm:disk_type" as ConditionKey<"cvm:disk_type", "string", never>;

/**
 * Image kind, such as IMAGE_PUBLIC; APIs not listed.
 *
 * Type string. Operators: not recorded. Actions: not documented.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const imageType = "cvm:image_type" as ConditionKey<"cvm:image_type", "string", never>;

/**
 * Instance model, such as S1.SMALL1.
 *
 * Type string. Operators: not recorded. Actions: DescribeInstanceInternetBandwidthConfigs,
 * ModifyInstanceInternetChargeType, ModifyInstancesAttribute, ModifyInstancesProject, ModifyInstancesRenewFlag,
 * RebootInstances, RenewInstances, ResetInstance, ResetInstancesInternetMaxBandwidth, ResetInstancesPassword,
 * ResetInstancesType, ResizeInstanceDisks, RunInstances, StartInstances, StopInstances, TerminateInstances.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const instanceType = "cvm:instance_type" as ConditionKey<"cvm:instance_type", "string", "cvm:instance_type">;

/**
 * Region of the resource, such as ap-guangzhou.
 *
 * Type string. Operators: not recorded. Actions: CreateImage, DeleteImages, DescribeImageSharePermission,
 * DescribeImages, DescribeImagesAttribute, DescribeInstanceInternetBandwidthConfigs, ModifyImageAttribute,
 * ModifyImageSharePermission, ModifyInstanceInternetChargeType, ModifyInstancesAttribute, ModifyInstancesProject,
 * ModifyInstancesRenewFlag, RebootInstances, RenewInstances, ResetInstance, ResetInstancesInternetMaxBandwidth,
 * ResetInstancesPassword, ResetInstancesType, ResizeInstanceDisks, RunInstances, StartInstances, StopInstances,
 * SyncImages, TerminateInstances.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const region = "cvm:region" as ConditionKey<"cvm:region", "string", "cvm:region">;

/**
 * Availability zone of the instance.
 *
 * Type string. Operators: not recorded. Actions: DescribeInstanceInternetBandwidthConfigs,
 * ModifyInstanceInternetChargeType, ModifyInstancesAttribute, ModifyInstancesProject, ModifyInstancesRenewFlag,
 * RebootInstances, RenewInstances, ResetInstance, ResetInstancesInternetMaxBandwidth, ResetInstancesPassword,
 * ResetInstancesType, ResizeInstanceDisks, RunInstances, StartInstances, StopInstances, TerminateInstances.
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
 */
export const zone = "cvm:zone" as ConditionKey<"cvm:zone", "string", "cvm:zone">;

/**
 * Region of the instance; APIs not listed.
 *
 * Type string. Operators: not recorded. Actions: not documented.
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 */
export const vpcRegion = "vpc:region" as ConditionKey<"vpc:region", "string", never>;
