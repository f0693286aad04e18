// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionLevel, type ActionsLike, type FittingPattern, type UnknownKind, actionLevel, actionsLike, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cbs.js";
import { catalogVersion } from "../version.js";

const source = { service: "cbs", catalogVersion, constants };

const levels = {
  read: [
    "DescribeDedicatedClusterDiskStatistics",
    "DescribeDiskAssociatedAutoSnapshotPolicy",
    "DescribeDiskBackups",
    "DescribeDiskConfigQuota",
    "DescribeDiskStoragePool",
    "DescribeDisks",
    "DescribeInstancesDiskNum",
    "DescribeRemoteDiskConfigQuota",
    "DescribeRemoteDisks",
    "DescribeRemoteDisksDeniedActions",
    "DescribeSnapshotGroups",
    "DescribeSnapshotOverview",
    "DescribeSnapshotSharePermission",
    "GetSnapOverview",
    "InquirePriceCreateRemoteDisks",
    "InquirePriceModifyDiskBackupQuota",
    "InquirePriceModifyDiskExtraPerformance",
    "InquirePriceRenewRemoteDisks",
    "InquiryPriceCreateDisks",
    "InquiryPriceRenewDisks",
    "InquiryPriceResizeDisk",
  ],
  write: [
    "ApplySnapshotGroup",
    "AttachRemoteDisks",
    "CopyAutoSnapshotPolicyCrossAccount",
    "CopySnapshotCrossRegions",
    "CreateDiskBackup",
    "CreateDisks",
    "CreateRemoteDisks",
    "CreateSnapshotGroup",
    "DeleteDiskBackups",
    "DeleteSnapshotGroup",
    "DeleteSnapshots",
    "DetachDisks",
    "DetachRemoteDisks",
    "ModifyAutoSnapshotPolicyAttribute",
    "ModifyDiskAttributes",
    "ModifyDiskBackupQuota",
    "ModifyDiskExtraPerformance",
    "ModifyDisksChargeType",
    "ModifyDisksRenewFlag",
    "ModifyRemoteDiskAttributes",
    "ModifySnapshotAttribute",
    "ModifySnapshotsSharePermission",
    "RenewDisk",
    "RenewRemoteDisk",
    "ResizeDisk",
    "SwitchParameterCreateRemoteDisks",
    "SwitchParameterRenewRemoteDisks",
    "TerminateDisks",
    "TerminateRemoteDisks",
  ],
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
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written one by one, since no written
 * pattern fits these actions alone. Each of them needs a resource that it can match.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionsLike<typeof constants, Pattern> {
  return actionsLike<typeof constants, Pattern>(source, pattern);
}

export * from "../actions/cbs.js";
