// Generated from facts/cvm.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "cvm", catalogVersion: "3673a62daab6", constants };

const levels = {
  list: [
    "DescribeAddresses",
    "DescribeAllBlockStorages",
    "DescribeAutoSnapshotPolicies",
    "DescribeCbsAssociatedAsp",
    "DescribeCbsStorages",
    "DescribeChcHosts",
    "DescribeDisasterRecoverGroups",
    "DescribeDiskSecurityConfigurations",
    "DescribeHosts",
    "DescribeHpcClusters",
    "DescribeImages",
    "DescribeImportImageOs",
    "DescribeInstanceFamilyConfigs",
    "DescribeInstanceInternetBandwidthConfigs",
    "DescribeInstanceTypeConfigs",
    "DescribeInstances",
    "DescribeInternetChargeTypeConfigs",
    "DescribeKeyPairs",
    "DescribeLaunchTemplateVersions",
    "DescribeLaunchTemplates",
    "DescribeRegions",
    "DescribeResourcePoolPackInstances",
    "DescribeResourcePoolPackTypeConfigs",
    "DescribeResourcePoolPacks",
    "DescribeSecurityGroupAssociateInstances",
    "DescribeSecurityGroupEx",
    "DescribeSecurityGroupPolicy",
    "DescribeSecurityGroupPolicys",
    "DescribeSecurityGroups",
    "DescribeSnapshots",
    "DescribeTaskInfo",
    "DescribeZoneInstanceConfigInfos",
    "DescribeZones",
  ],
  read: [
    "DescribeAccountQuota",
    "DescribeChcDeniedActions",
    "DescribeDisasterRecoverGroupQuota",
    "DescribeImageFromFamily",
    "DescribeImageQuota",
    "DescribeImageSharePermission",
    "DescribeImagesAttribute",
    "DescribeInstanceVncUrl",
    "DescribeInstancesActionTimer",
    "DescribeInstancesAttribute",
    "DescribeInstancesAttributes",
    "DescribeInstancesCbsNum",
    "DescribeInstancesDeniedActions",
    "DescribeInstancesModification",
    "DescribeInstancesOperationLimit",
    "DescribeInstancesReturnable",
    "DescribeInstancesStatus",
    "DescribeKeyPairsAttribute",
    "DescribeSecurityGroupLimits",
    "InquirePricePurchaseResourcePoolPacks",
    "InquiryPriceModifyInstancesChargeType",
    "InquiryPriceRenewHosts",
    "InquiryPriceRenewInstances",
    "InquiryPriceResetInstance",
    "InquiryPriceResetInstancesInternetMaxBandwidth",
    "InquiryPriceResetInstancesType",
    "InquiryPriceResizeInstanceDisks",
    "InquiryPriceRunInstances",
    "InquiryPriceTerminateInstances",
    "InquirySnapshotPrice",
    "InquiryStoragePrice",
  ],
  write: [
    "AdjustPublicAddress",
    "AllocateAddresses",
    "AllocateHosts",
    "ApplyDiskBackup",
    "ApplySnapshot",
    "AssociateAddress",
    "AssociateInstancesKeyPairs",
    "AssociateNetworkInterfaceSecurityGroups",
    "AssociateSecurityGroups",
    "AttachCbsStorages",
    "AttachDisks",
    "BindAutoSnapshotPolicy",
    "CloneSecurityGroup",
    "CloneSecurityGroups",
    "ColdMigrateInstance",
    "ConfigureChcAssistVpc",
    "ConfigureChcDeployVpc",
    "ConvertOperatingSystems",
    "CreateAutoSnapshotPolicy",
    "CreateCbsStorages",
    "CreateDisasterRecoverGroup",
    "CreateHpcCluster",
    "CreateImage",
    "CreateKeyPair",
    "CreateLaunchTemplate",
    "CreateLaunchTemplateVersion",
    "CreateSecurityGroup",
    "CreateSecurityGroupPolicy",
    "CreateSnapshot",
    "DeleteAutoSnapshotPolicies",
    "DeleteDisasterRecoverGroups",
    "DeleteDiskSecurityConfigurations",
    "DeleteHpcClusters",
    "DeleteImages",
    "DeleteInstancesActionTimer",
    "DeleteInstancesDisasterRecoverGroups",
    "DeleteKeyPairs",
    "DeleteLaunchTemplate",
    "DeleteLaunchTemplateVersions",
    "DeleteSecurityGroup",
    "DeleteSecurityGroupPolicy",
    "DeleteSnapshot",
    "DetachCbsStorages",
    "DisassociateAddress",
    "DisassociateInstancesKeyPairs",
    "DisassociateSecurityGroups",
    "EnterRescueMode",
    "ExitLiveMigrateInstance",
    "ExitRescueMode",
    "ExportImages",
    "ImportCbs",
    "ImportImage",
    "ImportInstancesActionTimer",
    "ImportKeyPair",
    "LiveMigrateInstance",
    "ModifyAddressAttribute",
    "ModifyAddressesBandwidth",
    "ModifyAutoSnapshotPolicy",
    "ModifyCbsRenewFlag",
    "ModifyCbsStorageAttributes",
    "ModifyChcAttribute",
    "ModifyChcNetworkMode",
    "ModifyDisasterRecoverGroupAttribute",
    "ModifyDiskSecurityConfigurations",
    "ModifyHostsAttribute",
    "ModifyHpcClusterAttribute",
    "ModifyImageAttribute",
    "ModifyInstanceDiskType",
    "ModifyInstanceInternetChargeType",
    "ModifyInstancesAttribute",
    "ModifyInstancesChargeType",
    "ModifyInstancesDisasterRecoverGroup",
    "ModifyInstancesProject",
    "ModifyInstancesRenewFlag",
    "ModifyInstancesVpcAttribute",
    "ModifyKeyPairAttribute",
    "ModifyLaunchTemplateDefaultVersion",
    "ModifySecurityGroupAttributes",
    "ModifySecurityGroupPolicy",
    "ModifySecurityGroupPolicys",
    "ModifySingleSecurityGroupPolicy",
    "ModifySnapshot",
    "ProgramFpgaImage",
    "PurchaseResourcePoolPacks",
    "PurgeInstances",
    "RebootInstances",
    "ReleaseAddresses",
    "RemoveChcAssistVpc",
    "RemoveChcDeployVpc",
    "RenewCbsStorage",
    "RenewHosts",
    "RenewInstances",
    "RepairTaskControl",
    "ResetInstance",
    "ResetInstancesInternetMaxBandwidth",
    "ResetInstancesPassword",
    "ResetInstancesType",
    "ResizeCbsStorage",
    "ResizeInstanceDisks",
    "RunInstances",
    "StartInstances",
    "StopInstances",
    "SyncImages",
    "TerminateCbsStorages",
    "TerminateInstances",
    "TerminateResourcePoolPacks",
    "UnbindAutoSnapshotPolicy",
  ],
  permissions: ["ModifyImageSharePermission"],
} as const;

/**
 * An action of `cvm` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cvm:${Name}`, UnknownKind> {
  return uncheckedAction("cvm", name);
}

/**
 * All actions of one access level, written one by one. The docstring of an action tells where its level comes from.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `cvm`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cvm", Pattern> {
  return actionGlob<typeof constants, "cvm", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["AllocateAddresses" | "AllocateHosts" | "AssociateInstancesKeyPairs" | "AssociateNetworkInterfaceSecurityGroups" | "AssociateSecurityGroups" | "ColdMigrateInstance"][] = [constants.AllocateAddresses, constants.AllocateHosts, constants.AssociateInstancesKeyPairs, constants.AssociateNetworkInterfaceSecurityGroups, constants.AssociateSecurityGroups, constants.ColdMigrateInstance];
