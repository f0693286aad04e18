// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplySnapshotGroup = "cvm:ApplySnapshotGroup" as Action<"cvm:ApplySnapshotGroup", UnknownKind, never>;
/** Write access by its name. */
export const AttachRemoteDisks = "cvm:AttachRemoteDisks" as Action<"cvm:AttachRemoteDisks", UnknownKind, never>;
/** Write access by its name. */
export const CopyAutoSnapshotPolicyCrossAccount = "cvm:CopyAutoSnapshotPolicyCrossAccount" as Action<"cvm:CopyAutoSnapshotPolicyCrossAccount", UnknownKind, never>;
/** Write access by its name. */
export const CopySnapshotCrossRegions = "cvm:CopySnapshotCrossRegions" as Action<"cvm:CopySnapshotCrossRegions", UnknownKind, never>;
/** Write access by its name. */
export const CreateDiskBackup = "cvm:CreateDiskBackup" as Action<"cvm:CreateDiskBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDisks = "cvm:CreateDisks" as Action<"cvm:CreateDisks", UnknownKind, never>;
/** Write access by its name. */
export const CreateRemoteDisks = "cvm:CreateRemoteDisks" as Action<"cvm:CreateRemoteDisks", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshotGroup = "cvm:CreateSnapshotGroup" as Action<"cvm:CreateSnapshotGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDiskBackups = "cvm:DeleteDiskBackups" as Action<"cvm:DeleteDiskBackups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshotGroup = "cvm:DeleteSnapshotGroup" as Action<"cvm:DeleteSnapshotGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshots = "cvm:DeleteSnapshots" as Action<"cvm:DeleteSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterDiskStatistics = "cvm:DescribeDedicatedClusterDiskStatistics" as Action<"cvm:DescribeDedicatedClusterDiskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskAssociatedAutoSnapshotPolicy = "cvm:DescribeDiskAssociatedAutoSnapshotPolicy" as Action<"cvm:DescribeDiskAssociatedAutoSnapshotPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskBackups = "cvm:DescribeDiskBackups" as Action<"cvm:DescribeDiskBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskConfigQuota = "cvm:DescribeDiskConfigQuota" as Action<"cvm:DescribeDiskConfigQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskStoragePool = "cvm:DescribeDiskStoragePool" as Action<"cvm:DescribeDiskStoragePool", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisks = "cvm:DescribeDisks" as Action<"cvm:DescribeDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesDiskNum = "cvm:DescribeInstancesDiskNum" as Action<"cvm:DescribeInstancesDiskNum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteDiskConfigQuota = "cvm:DescribeRemoteDiskConfigQuota" as Action<"cvm:DescribeRemoteDiskConfigQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteDisks = "cvm:DescribeRemoteDisks" as Action<"cvm:DescribeRemoteDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteDisksDeniedActions = "cvm:DescribeRemoteDisksDeniedActions" as Action<"cvm:DescribeRemoteDisksDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotGroups = "cvm:DescribeSnapshotGroups" as Action<"cvm:DescribeSnapshotGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotOverview = "cvm:DescribeSnapshotOverview" as Action<"cvm:DescribeSnapshotOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotSharePermission = "cvm:DescribeSnapshotSharePermission" as Action<"cvm:DescribeSnapshotSharePermission", UnknownKind, never>;
/** Write access by its name. */
export const DetachDisks = "cvm:DetachDisks" as Action<"cvm:DetachDisks", UnknownKind, never>;
/** Write access by its name. */
export const DetachRemoteDisks = "cvm:DetachRemoteDisks" as Action<"cvm:DetachRemoteDisks", UnknownKind, never>;
/** Read access by its name. */
export const GetSnapOverview = "cvm:GetSnapOverview" as Action<"cvm:GetSnapOverview", UnknownKind, never>;
/** Access unknown. */
export const InitializeDisks = "cvm:InitializeDisks" as Action<"cvm:InitializeDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateRemoteDisks = "cvm:InquirePriceCreateRemoteDisks" as Action<"cvm:InquirePriceCreateRemoteDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceModifyDiskBackupQuota = "cvm:InquirePriceModifyDiskBackupQuota" as Action<"cvm:InquirePriceModifyDiskBackupQuota", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceModifyDiskExtraPerformance = "cvm:InquirePriceModifyDiskExtraPerformance" as Action<"cvm:InquirePriceModifyDiskExtraPerformance", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewRemoteDisks = "cvm:InquirePriceRenewRemoteDisks" as Action<"cvm:InquirePriceRenewRemoteDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateDisks = "cvm:InquiryPriceCreateDisks" as Action<"cvm:InquiryPriceCreateDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewDisks = "cvm:InquiryPriceRenewDisks" as Action<"cvm:InquiryPriceRenewDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceResizeDisk = "cvm:InquiryPriceResizeDisk" as Action<"cvm:InquiryPriceResizeDisk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoSnapshotPolicyAttribute = "cvm:ModifyAutoSnapshotPolicyAttribute" as Action<"cvm:ModifyAutoSnapshotPolicyAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDiskAttributes = "cvm:ModifyDiskAttributes" as Action<"cvm:ModifyDiskAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDiskBackupQuota = "cvm:ModifyDiskBackupQuota" as Action<"cvm:ModifyDiskBackupQuota", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDiskExtraPerformance = "cvm:ModifyDiskExtraPerformance" as Action<"cvm:ModifyDiskExtraPerformance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDisksChargeType = "cvm:ModifyDisksChargeType" as Action<"cvm:ModifyDisksChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDisksRenewFlag = "cvm:ModifyDisksRenewFlag" as Action<"cvm:ModifyDisksRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRemoteDiskAttributes = "cvm:ModifyRemoteDiskAttributes" as Action<"cvm:ModifyRemoteDiskAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotAttribute = "cvm:ModifySnapshotAttribute" as Action<"cvm:ModifySnapshotAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotsSharePermission = "cvm:ModifySnapshotsSharePermission" as Action<"cvm:ModifySnapshotsSharePermission", UnknownKind, never>;
/** Write access by its name. */
export const RenewDisk = "cvm:RenewDisk" as Action<"cvm:RenewDisk", UnknownKind, never>;
/** Write access by its name. */
export const RenewRemoteDisk = "cvm:RenewRemoteDisk" as Action<"cvm:RenewRemoteDisk", UnknownKind, never>;
/** Write access by its name. */
export const ResizeDisk = "cvm:ResizeDisk" as Action<"cvm:ResizeDisk", UnknownKind, never>;
/** Write access by its name. */
export const SwitchParameterCreateRemoteDisks = "cvm:SwitchParameterCreateRemoteDisks" as Action<"cvm:SwitchParameterCreateRemoteDisks", UnknownKind, never>;
/** Write access by its name. */
export const SwitchParameterRenewRemoteDisks = "cvm:SwitchParameterRenewRemoteDisks" as Action<"cvm:SwitchParameterRenewRemoteDisks", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDisks = "cvm:TerminateDisks" as Action<"cvm:TerminateDisks", UnknownKind, never>;
/** Write access by its name. */
export const TerminateRemoteDisks = "cvm:TerminateRemoteDisks" as Action<"cvm:TerminateRemoteDisks", UnknownKind, never>;
