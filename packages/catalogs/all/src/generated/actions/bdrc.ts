// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyBackupGroup = "bdrc:ApplyBackupGroup" as Action<"bdrc:ApplyBackupGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindAutoBackupPolicy = "bdrc:BindAutoBackupPolicy" as Action<"bdrc:BindAutoBackupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoBackupPolicy = "bdrc:CreateAutoBackupPolicy" as Action<"bdrc:CreateAutoBackupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupGroup = "bdrc:CreateBackupGroup" as Action<"bdrc:CreateBackupGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupVault = "bdrc:CreateBackupVault" as Action<"bdrc:CreateBackupVault", UnknownKind, never>;
/** Write access by its name. */
export const CreateDisasterRecoveryProtectGroup = "bdrc:CreateDisasterRecoveryProtectGroup" as Action<"bdrc:CreateDisasterRecoveryProtectGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDisasterRecoverySitePair = "bdrc:CreateDisasterRecoverySitePair" as Action<"bdrc:CreateDisasterRecoverySitePair", UnknownKind, never>;
/** Write access by its name. */
export const CreateDisasterRecoveryVpcMapping = "bdrc:CreateDisasterRecoveryVpcMapping" as Action<"bdrc:CreateDisasterRecoveryVpcMapping", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileBackup = "bdrc:CreateFileBackup" as Action<"bdrc:CreateFileBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileBackupPlan = "bdrc:CreateFileBackupPlan" as Action<"bdrc:CreateFileBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileRestoreTask = "bdrc:CreateFileRestoreTask" as Action<"bdrc:CreateFileRestoreTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceCopyPair = "bdrc:CreateInstanceCopyPair" as Action<"bdrc:CreateInstanceCopyPair", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceDrillPairs = "bdrc:CreateInstanceDrillPairs" as Action<"bdrc:CreateInstanceDrillPairs", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroupMapping = "bdrc:CreateSecurityGroupMapping" as Action<"bdrc:CreateSecurityGroupMapping", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoBackupPolicies = "bdrc:DeleteAutoBackupPolicies" as Action<"bdrc:DeleteAutoBackupPolicies", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupGroups = "bdrc:DeleteBackupGroups" as Action<"bdrc:DeleteBackupGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupVaults = "bdrc:DeleteBackupVaults" as Action<"bdrc:DeleteBackupVaults", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCopyPairs = "bdrc:DeleteCopyPairs" as Action<"bdrc:DeleteCopyPairs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDisasterRecoveryProtectGroups = "bdrc:DeleteDisasterRecoveryProtectGroups" as Action<"bdrc:DeleteDisasterRecoveryProtectGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDisasterRecoverySitePairs = "bdrc:DeleteDisasterRecoverySitePairs" as Action<"bdrc:DeleteDisasterRecoverySitePairs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDisasterRecoveryVpcMapping = "bdrc:DeleteDisasterRecoveryVpcMapping" as Action<"bdrc:DeleteDisasterRecoveryVpcMapping", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDrillPairs = "bdrc:DeleteDrillPairs" as Action<"bdrc:DeleteDrillPairs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileBackupPlans = "bdrc:DeleteFileBackupPlans" as Action<"bdrc:DeleteFileBackupPlans", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileBackups = "bdrc:DeleteFileBackups" as Action<"bdrc:DeleteFileBackups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityGroupMapping = "bdrc:DeleteSecurityGroupMapping" as Action<"bdrc:DeleteSecurityGroupMapping", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoBackupPolicies = "bdrc:DescribeAutoBackupPolicies" as Action<"bdrc:DescribeAutoBackupPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupGroupRollbackTasks = "bdrc:DescribeBackupGroupRollbackTasks" as Action<"bdrc:DescribeBackupGroupRollbackTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupGroups = "bdrc:DescribeBackupGroups" as Action<"bdrc:DescribeBackupGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupGroupsDeniedActions = "bdrc:DescribeBackupGroupsDeniedActions" as Action<"bdrc:DescribeBackupGroupsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupInstances = "bdrc:DescribeBackupInstances" as Action<"bdrc:DescribeBackupInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupOverviewGeneral = "bdrc:DescribeBackupOverviewGeneral" as Action<"bdrc:DescribeBackupOverviewGeneral", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupPlans = "bdrc:DescribeBackupPlans" as Action<"bdrc:DescribeBackupPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupVaults = "bdrc:DescribeBackupVaults" as Action<"bdrc:DescribeBackupVaults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupVaultsDeniedActions = "bdrc:DescribeBackupVaultsDeniedActions" as Action<"bdrc:DescribeBackupVaultsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCommonBackupPoints = "bdrc:DescribeCommonBackupPoints" as Action<"bdrc:DescribeCommonBackupPoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCopyPairs = "bdrc:DescribeCopyPairs" as Action<"bdrc:DescribeCopyPairs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCopyPairsDeniedActions = "bdrc:DescribeCopyPairsDeniedActions" as Action<"bdrc:DescribeCopyPairsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoveryDrillGroups = "bdrc:DescribeDisasterRecoveryDrillGroups" as Action<"bdrc:DescribeDisasterRecoveryDrillGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoveryOverview = "bdrc:DescribeDisasterRecoveryOverview" as Action<"bdrc:DescribeDisasterRecoveryOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoveryProtectGroups = "bdrc:DescribeDisasterRecoveryProtectGroups" as Action<"bdrc:DescribeDisasterRecoveryProtectGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoverySitePairs = "bdrc:DescribeDisasterRecoverySitePairs" as Action<"bdrc:DescribeDisasterRecoverySitePairs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoverySitePairsDeniedActions = "bdrc:DescribeDisasterRecoverySitePairsDeniedActions" as Action<"bdrc:DescribeDisasterRecoverySitePairsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisasterRecoverySupportRegion = "bdrc:DescribeDisasterRecoverySupportRegion" as Action<"bdrc:DescribeDisasterRecoverySupportRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisks = "bdrc:DescribeDisks" as Action<"bdrc:DescribeDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDrillPairs = "bdrc:DescribeDrillPairs" as Action<"bdrc:DescribeDrillPairs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDrillPairsDeniedActions = "bdrc:DescribeDrillPairsDeniedActions" as Action<"bdrc:DescribeDrillPairsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileBackupObjects = "bdrc:DescribeFileBackupObjects" as Action<"bdrc:DescribeFileBackupObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileBackupPlans = "bdrc:DescribeFileBackupPlans" as Action<"bdrc:DescribeFileBackupPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileBackups = "bdrc:DescribeFileBackups" as Action<"bdrc:DescribeFileBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileBackupsDeniedActions = "bdrc:DescribeFileBackupsDeniedActions" as Action<"bdrc:DescribeFileBackupsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileRestoreTasks = "bdrc:DescribeFileRestoreTasks" as Action<"bdrc:DescribeFileRestoreTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobs = "bdrc:DescribeJobs" as Action<"bdrc:DescribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePriceCreateCopyPairs = "bdrc:DescribePriceCreateCopyPairs" as Action<"bdrc:DescribePriceCreateCopyPairs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectGroupsDeniedActions = "bdrc:DescribeProtectGroupsDeniedActions" as Action<"bdrc:DescribeProtectGroupsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectedInstances = "bdrc:DescribeProtectedInstances" as Action<"bdrc:DescribeProtectedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupMappings = "bdrc:DescribeSecurityGroupMappings" as Action<"bdrc:DescribeSecurityGroupMappings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcMappings = "bdrc:DescribeVpcMappings" as Action<"bdrc:DescribeVpcMappings", UnknownKind, never>;
/** Access unknown. */
export const FinishFailoverCopyPairs = "bdrc:FinishFailoverCopyPairs" as Action<"bdrc:FinishFailoverCopyPairs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoBackupPolicyAttribute = "bdrc:ModifyAutoBackupPolicyAttribute" as Action<"bdrc:ModifyAutoBackupPolicyAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupAttribute = "bdrc:ModifyBackupAttribute" as Action<"bdrc:ModifyBackupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupVaultAttribute = "bdrc:ModifyBackupVaultAttribute" as Action<"bdrc:ModifyBackupVaultAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCopyPairAttribute = "bdrc:ModifyCopyPairAttribute" as Action<"bdrc:ModifyCopyPairAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDrillGroupAttribute = "bdrc:ModifyDrillGroupAttribute" as Action<"bdrc:ModifyDrillGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDrillPairAttribute = "bdrc:ModifyDrillPairAttribute" as Action<"bdrc:ModifyDrillPairAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileBackupAttribute = "bdrc:ModifyFileBackupAttribute" as Action<"bdrc:ModifyFileBackupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileBackupPlan = "bdrc:ModifyFileBackupPlan" as Action<"bdrc:ModifyFileBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectGroupAttribute = "bdrc:ModifyProtectGroupAttribute" as Action<"bdrc:ModifyProtectGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySitePairAttribute = "bdrc:ModifySitePairAttribute" as Action<"bdrc:ModifySitePairAttribute", UnknownKind, never>;
/** Access unknown. */
export const ReportAgentMetrics = "bdrc:ReportAgentMetrics" as Action<"bdrc:ReportAgentMetrics", UnknownKind, never>;
/** Access unknown. */
export const ReportGatewayHeartbeat = "bdrc:ReportGatewayHeartbeat" as Action<"bdrc:ReportGatewayHeartbeat", UnknownKind, never>;
/** Access unknown. */
export const ReportJobProgress = "bdrc:ReportJobProgress" as Action<"bdrc:ReportJobProgress", UnknownKind, never>;
/** Access unknown. */
export const RunCopyPairTasks = "bdrc:RunCopyPairTasks" as Action<"bdrc:RunCopyPairTasks", UnknownKind, never>;
/** Access unknown. */
export const RunFailoverCopyPairs = "bdrc:RunFailoverCopyPairs" as Action<"bdrc:RunFailoverCopyPairs", UnknownKind, never>;
/** Access unknown. */
export const RunInstancesWithBackupGroup = "bdrc:RunInstancesWithBackupGroup" as Action<"bdrc:RunInstancesWithBackupGroup", UnknownKind, never>;
/** Write access by its name. */
export const StopCopyPairTasks = "bdrc:StopCopyPairTasks" as Action<"bdrc:StopCopyPairTasks", UnknownKind, never>;
/** Write access by its name. */
export const UnbindAutoBackupPolicy = "bdrc:UnbindAutoBackupPolicy" as Action<"bdrc:UnbindAutoBackupPolicy", UnknownKind, never>;
