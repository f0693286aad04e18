// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateEtcdInstance = "cetcd:CreateEtcdInstance" as Action<"cetcd:CreateEtcdInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateEtcdSnapshot = "cetcd:CreateEtcdSnapshot" as Action<"cetcd:CreateEtcdSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateEtcdSnapshotPolicy = "cetcd:CreateEtcdSnapshotPolicy" as Action<"cetcd:CreateEtcdSnapshotPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdAvailableVersions = "cetcd:DescribeEtcdAvailableVersions" as Action<"cetcd:DescribeEtcdAvailableVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdCreatingProgress = "cetcd:DescribeEtcdCreatingProgress" as Action<"cetcd:DescribeEtcdCreatingProgress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdCredentials = "cetcd:DescribeEtcdCredentials" as Action<"cetcd:DescribeEtcdCredentials", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdInstances = "cetcd:DescribeEtcdInstances" as Action<"cetcd:DescribeEtcdInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdQuota = "cetcd:DescribeEtcdQuota" as Action<"cetcd:DescribeEtcdQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdRegions = "cetcd:DescribeEtcdRegions" as Action<"cetcd:DescribeEtcdRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdSnapshotPolicies = "cetcd:DescribeEtcdSnapshotPolicies" as Action<"cetcd:DescribeEtcdSnapshotPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdSnapshots = "cetcd:DescribeEtcdSnapshots" as Action<"cetcd:DescribeEtcdSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEtcdTasks = "cetcd:DescribeEtcdTasks" as Action<"cetcd:DescribeEtcdTasks", UnknownKind, never>;
/** List access by its name. */
export const DescribeRPCMethodList = "cetcd:DescribeRPCMethodList" as Action<"cetcd:DescribeRPCMethodList", UnknownKind, never>;
/** Write access by its name. */
export const DisableEtcdInstanceDeletionProtection = "cetcd:DisableEtcdInstanceDeletionProtection" as Action<"cetcd:DisableEtcdInstanceDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const EnableEtcdInstanceDeletionProtection = "cetcd:EnableEtcdInstanceDeletionProtection" as Action<"cetcd:EnableEtcdInstanceDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEtcdAttribute = "cetcd:ModifyEtcdAttribute" as Action<"cetcd:ModifyEtcdAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEtcdConfiguration = "cetcd:ModifyEtcdConfiguration" as Action<"cetcd:ModifyEtcdConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEtcdSnapshotPolicy = "cetcd:ModifyEtcdSnapshotPolicy" as Action<"cetcd:ModifyEtcdSnapshotPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ResizeEtcdInstance = "cetcd:ResizeEtcdInstance" as Action<"cetcd:ResizeEtcdInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeEtcdInstance = "cetcd:UpgradeEtcdInstance" as Action<"cetcd:UpgradeEtcdInstance", UnknownKind, never>;
