// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ClearTables = "tcaplusdb:ClearTables" as Action<"tcaplusdb:ClearTables", UnknownKind, never>;
/** Access unknown. */
export const CompareIdlFiles = "tcaplusdb:CompareIdlFiles" as Action<"tcaplusdb:CompareIdlFiles", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackup = "tcaplusdb:CreateBackup" as Action<"tcaplusdb:CreateBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "tcaplusdb:CreateCluster" as Action<"tcaplusdb:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshots = "tcaplusdb:CreateSnapshots" as Action<"tcaplusdb:CreateSnapshots", UnknownKind, never>;
/** Write access by its name. */
export const CreateTableGroup = "tcaplusdb:CreateTableGroup" as Action<"tcaplusdb:CreateTableGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateTables = "tcaplusdb:CreateTables" as Action<"tcaplusdb:CreateTables", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupRecords = "tcaplusdb:DeleteBackupRecords" as Action<"tcaplusdb:DeleteBackupRecords", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "tcaplusdb:DeleteCluster" as Action<"tcaplusdb:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIdlFiles = "tcaplusdb:DeleteIdlFiles" as Action<"tcaplusdb:DeleteIdlFiles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshots = "tcaplusdb:DeleteSnapshots" as Action<"tcaplusdb:DeleteSnapshots", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTableDataFlow = "tcaplusdb:DeleteTableDataFlow" as Action<"tcaplusdb:DeleteTableDataFlow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTableGroup = "tcaplusdb:DeleteTableGroup" as Action<"tcaplusdb:DeleteTableGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTableIndex = "tcaplusdb:DeleteTableIndex" as Action<"tcaplusdb:DeleteTableIndex", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTables = "tcaplusdb:DeleteTables" as Action<"tcaplusdb:DeleteTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplications = "tcaplusdb:DescribeApplications" as Action<"tcaplusdb:DescribeApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupRecords = "tcaplusdb:DescribeBackupRecords" as Action<"tcaplusdb:DescribeBackupRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterTags = "tcaplusdb:DescribeClusterTags" as Action<"tcaplusdb:DescribeClusterTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "tcaplusdb:DescribeClusters" as Action<"tcaplusdb:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdlFileInfos = "tcaplusdb:DescribeIdlFileInfos" as Action<"tcaplusdb:DescribeIdlFileInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachine = "tcaplusdb:DescribeMachine" as Action<"tcaplusdb:DescribeMachine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "tcaplusdb:DescribeRegions" as Action<"tcaplusdb:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshots = "tcaplusdb:DescribeSnapshots" as Action<"tcaplusdb:DescribeSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableGroupTags = "tcaplusdb:DescribeTableGroupTags" as Action<"tcaplusdb:DescribeTableGroupTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableGroups = "tcaplusdb:DescribeTableGroups" as Action<"tcaplusdb:DescribeTableGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableTags = "tcaplusdb:DescribeTableTags" as Action<"tcaplusdb:DescribeTableTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTables = "tcaplusdb:DescribeTables" as Action<"tcaplusdb:DescribeTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTablesInRecycle = "tcaplusdb:DescribeTablesInRecycle" as Action<"tcaplusdb:DescribeTablesInRecycle", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "tcaplusdb:DescribeTasks" as Action<"tcaplusdb:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUinInWhitelist = "tcaplusdb:DescribeUinInWhitelist" as Action<"tcaplusdb:DescribeUinInWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DisableRestProxy = "tcaplusdb:DisableRestProxy" as Action<"tcaplusdb:DisableRestProxy", UnknownKind, never>;
/** Write access by its name. */
export const EnableRestProxy = "tcaplusdb:EnableRestProxy" as Action<"tcaplusdb:EnableRestProxy", UnknownKind, never>;
/** Write access by its name. */
export const ImportSnapshots = "tcaplusdb:ImportSnapshots" as Action<"tcaplusdb:ImportSnapshots", UnknownKind, never>;
/** Access unknown. */
export const MergeTablesData = "tcaplusdb:MergeTablesData" as Action<"tcaplusdb:MergeTablesData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCensorship = "tcaplusdb:ModifyCensorship" as Action<"tcaplusdb:ModifyCensorship", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterMachine = "tcaplusdb:ModifyClusterMachine" as Action<"tcaplusdb:ModifyClusterMachine", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterName = "tcaplusdb:ModifyClusterName" as Action<"tcaplusdb:ModifyClusterName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterPassword = "tcaplusdb:ModifyClusterPassword" as Action<"tcaplusdb:ModifyClusterPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterTags = "tcaplusdb:ModifyClusterTags" as Action<"tcaplusdb:ModifyClusterTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshots = "tcaplusdb:ModifySnapshots" as Action<"tcaplusdb:ModifySnapshots", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableGroupName = "tcaplusdb:ModifyTableGroupName" as Action<"tcaplusdb:ModifyTableGroupName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableGroupTags = "tcaplusdb:ModifyTableGroupTags" as Action<"tcaplusdb:ModifyTableGroupTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableMemos = "tcaplusdb:ModifyTableMemos" as Action<"tcaplusdb:ModifyTableMemos", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableQuotas = "tcaplusdb:ModifyTableQuotas" as Action<"tcaplusdb:ModifyTableQuotas", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableTags = "tcaplusdb:ModifyTableTags" as Action<"tcaplusdb:ModifyTableTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTables = "tcaplusdb:ModifyTables" as Action<"tcaplusdb:ModifyTables", UnknownKind, never>;
/** Write access by its name. */
export const RecoverRecycleTables = "tcaplusdb:RecoverRecycleTables" as Action<"tcaplusdb:RecoverRecycleTables", UnknownKind, never>;
/** Write access by its name. */
export const SetBackupExpireRule = "tcaplusdb:SetBackupExpireRule" as Action<"tcaplusdb:SetBackupExpireRule", UnknownKind, never>;
/** Write access by its name. */
export const SetTableDataFlow = "tcaplusdb:SetTableDataFlow" as Action<"tcaplusdb:SetTableDataFlow", UnknownKind, never>;
/** Write access by its name. */
export const SetTableIndex = "tcaplusdb:SetTableIndex" as Action<"tcaplusdb:SetTableIndex", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApply = "tcaplusdb:UpdateApply" as Action<"tcaplusdb:UpdateApply", UnknownKind, never>;
/** Access unknown. */
export const VerifyIdlFiles = "tcaplusdb:VerifyIdlFiles" as Action<"tcaplusdb:VerifyIdlFiles", UnknownKind, never>;
