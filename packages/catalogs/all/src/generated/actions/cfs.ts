// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyPathLifecyclePolicy = "cfs:ApplyPathLifecyclePolicy" as Action<"cfs:ApplyPathLifecyclePolicy", UnknownKind, never>;
/** Write access by its name. */
export const BindAutoSnapshotPolicy = "cfs:BindAutoSnapshotPolicy" as Action<"cfs:BindAutoSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessCert = "cfs:CreateAccessCert" as Action<"cfs:CreateAccessCert", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoSnapshotPolicy = "cfs:CreateAutoSnapshotPolicy" as Action<"cfs:CreateAutoSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCfsFileSystem = "cfs:CreateCfsFileSystem" as Action<"cfs:CreateCfsFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const CreateCfsPGroup = "cfs:CreateCfsPGroup" as Action<"cfs:CreateCfsPGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCfsRule = "cfs:CreateCfsRule" as Action<"cfs:CreateCfsRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateCfsSnapshot = "cfs:CreateCfsSnapshot" as Action<"cfs:CreateCfsSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataFlow = "cfs:CreateDataFlow" as Action<"cfs:CreateDataFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataRetrieval = "cfs:CreateDataRetrieval" as Action<"cfs:CreateDataRetrieval", UnknownKind, never>;
/** Write access by its name. */
export const CreateLifecycleDataTask = "cfs:CreateLifecycleDataTask" as Action<"cfs:CreateLifecycleDataTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateLifecyclePolicy = "cfs:CreateLifecyclePolicy" as Action<"cfs:CreateLifecyclePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateLifecyclePolicyDownloadTask = "cfs:CreateLifecyclePolicyDownloadTask" as Action<"cfs:CreateLifecyclePolicyDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigrationTask = "cfs:CreateMigrationTask" as Action<"cfs:CreateMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoSnapshotPolicy = "cfs:DeleteAutoSnapshotPolicy" as Action<"cfs:DeleteAutoSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCfsFileSystem = "cfs:DeleteCfsFileSystem" as Action<"cfs:DeleteCfsFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCfsPGroup = "cfs:DeleteCfsPGroup" as Action<"cfs:DeleteCfsPGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCfsRule = "cfs:DeleteCfsRule" as Action<"cfs:DeleteCfsRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCfsSnapshot = "cfs:DeleteCfsSnapshot" as Action<"cfs:DeleteCfsSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataFlow = "cfs:DeleteDataFlow" as Action<"cfs:DeleteDataFlow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataRetrieval = "cfs:DeleteDataRetrieval" as Action<"cfs:DeleteDataRetrieval", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLifecyclePolicy = "cfs:DeleteLifecyclePolicy" as Action<"cfs:DeleteLifecyclePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMigrationTask = "cfs:DeleteMigrationTask" as Action<"cfs:DeleteMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserQuota = "cfs:DeleteUserQuota" as Action<"cfs:DeleteUserQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoSnapshotPolicies = "cfs:DescribeAutoSnapshotPolicies" as Action<"cfs:DescribeAutoSnapshotPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableZoneInfo = "cfs:DescribeAvailableZoneInfo" as Action<"cfs:DescribeAvailableZoneInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeBucketList = "cfs:DescribeBucketList" as Action<"cfs:DescribeBucketList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsFileSystemClients = "cfs:DescribeCfsFileSystemClients" as Action<"cfs:DescribeCfsFileSystemClients", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsFileSystems = "cfs:DescribeCfsFileSystems" as Action<"cfs:DescribeCfsFileSystems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsPGroups = "cfs:DescribeCfsPGroups" as Action<"cfs:DescribeCfsPGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsRules = "cfs:DescribeCfsRules" as Action<"cfs:DescribeCfsRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsServiceStatus = "cfs:DescribeCfsServiceStatus" as Action<"cfs:DescribeCfsServiceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsSnapshotOverview = "cfs:DescribeCfsSnapshotOverview" as Action<"cfs:DescribeCfsSnapshotOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfsSnapshots = "cfs:DescribeCfsSnapshots" as Action<"cfs:DescribeCfsSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataFlow = "cfs:DescribeDataFlow" as Action<"cfs:DescribeDataFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataRetrieval = "cfs:DescribeDataRetrieval" as Action<"cfs:DescribeDataRetrieval", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataRetrievalTask = "cfs:DescribeDataRetrievalTask" as Action<"cfs:DescribeDataRetrievalTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLifecycleDataTask = "cfs:DescribeLifecycleDataTask" as Action<"cfs:DescribeLifecycleDataTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLifecyclePolicies = "cfs:DescribeLifecyclePolicies" as Action<"cfs:DescribeLifecyclePolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationTasks = "cfs:DescribeMigrationTasks" as Action<"cfs:DescribeMigrationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountTargets = "cfs:DescribeMountTargets" as Action<"cfs:DescribeMountTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotOperationLogs = "cfs:DescribeSnapshotOperationLogs" as Action<"cfs:DescribeSnapshotOperationLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserQuota = "cfs:DescribeUserQuota" as Action<"cfs:DescribeUserQuota", UnknownKind, never>;
/** Access unknown. */
export const DoDirectoryOperation = "cfs:DoDirectoryOperation" as Action<"cfs:DoDirectoryOperation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataFlow = "cfs:ModifyDataFlow" as Action<"cfs:ModifyDataFlow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataRetrieval = "cfs:ModifyDataRetrieval" as Action<"cfs:ModifyDataRetrieval", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileSystemAutoScaleUpRule = "cfs:ModifyFileSystemAutoScaleUpRule" as Action<"cfs:ModifyFileSystemAutoScaleUpRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLifecyclePolicy = "cfs:ModifyLifecyclePolicy" as Action<"cfs:ModifyLifecyclePolicy", UnknownKind, never>;
/** Access unknown. */
export const OverrideCfsRules = "cfs:OverrideCfsRules" as Action<"cfs:OverrideCfsRules", UnknownKind, never>;
/** Access unknown. */
export const RunDataRetrievalTask = "cfs:RunDataRetrievalTask" as Action<"cfs:RunDataRetrievalTask", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpFileSystem = "cfs:ScaleUpFileSystem" as Action<"cfs:ScaleUpFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const SetUserQuota = "cfs:SetUserQuota" as Action<"cfs:SetUserQuota", UnknownKind, never>;
/** Access unknown. */
export const SignUpCfsService = "cfs:SignUpCfsService" as Action<"cfs:SignUpCfsService", UnknownKind, never>;
/** Write access by its name. */
export const StopLifecycleDataTask = "cfs:StopLifecycleDataTask" as Action<"cfs:StopLifecycleDataTask", UnknownKind, never>;
/** Write access by its name. */
export const StopMigrationTask = "cfs:StopMigrationTask" as Action<"cfs:StopMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const UnbindAutoSnapshotPolicy = "cfs:UnbindAutoSnapshotPolicy" as Action<"cfs:UnbindAutoSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAutoSnapshotPolicy = "cfs:UpdateAutoSnapshotPolicy" as Action<"cfs:UpdateAutoSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsFileSystemName = "cfs:UpdateCfsFileSystemName" as Action<"cfs:UpdateCfsFileSystemName", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsFileSystemPGroup = "cfs:UpdateCfsFileSystemPGroup" as Action<"cfs:UpdateCfsFileSystemPGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsFileSystemSizeLimit = "cfs:UpdateCfsFileSystemSizeLimit" as Action<"cfs:UpdateCfsFileSystemSizeLimit", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsPGroup = "cfs:UpdateCfsPGroup" as Action<"cfs:UpdateCfsPGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsRule = "cfs:UpdateCfsRule" as Action<"cfs:UpdateCfsRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCfsSnapshotAttribute = "cfs:UpdateCfsSnapshotAttribute" as Action<"cfs:UpdateCfsSnapshotAttribute", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFileSystemBandwidthLimit = "cfs:UpdateFileSystemBandwidthLimit" as Action<"cfs:UpdateFileSystemBandwidthLimit", UnknownKind, never>;
