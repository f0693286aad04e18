// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const BreakStandbyDBInstanceRelation = "tdmysql:BreakStandbyDBInstanceRelation" as Action<"tdmysql:BreakStandbyDBInstanceRelation", UnknownKind, never>;
/** Write access by its name. */
export const CancelIsolateDBInstances = "tdmysql:CancelIsolateDBInstances" as Action<"tdmysql:CancelIsolateDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloneInstance = "tdmysql:CreateCloneInstance" as Action<"tdmysql:CreateCloneInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstances = "tdmysql:CreateDBInstances" as Action<"tdmysql:CreateDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBSBackup = "tdmysql:CreateDBSBackup" as Action<"tdmysql:CreateDBSBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateStandbyDBInstance = "tdmysql:CreateStandbyDBInstance" as Action<"tdmysql:CreateStandbyDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateUsers = "tdmysql:CreateUsers" as Action<"tdmysql:CreateUsers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBSBackupSets = "tdmysql:DeleteDBSBackupSets" as Action<"tdmysql:DeleteDBSBackupSets", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "tdmysql:DeleteUsers" as Action<"tdmysql:DeleteUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCharsets = "tdmysql:DescribeDBCharsets" as Action<"tdmysql:DescribeDBCharsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBEngines = "tdmysql:DescribeDBEngines" as Action<"tdmysql:DescribeDBEngines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceDetail = "tdmysql:DescribeDBInstanceDetail" as Action<"tdmysql:DescribeDBInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "tdmysql:DescribeDBInstances" as Action<"tdmysql:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBParameters = "tdmysql:DescribeDBParameters" as Action<"tdmysql:DescribeDBParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSArchiveLogs = "tdmysql:DescribeDBSArchiveLogs" as Action<"tdmysql:DescribeDBSArchiveLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSAvailableRecoveryTime = "tdmysql:DescribeDBSAvailableRecoveryTime" as Action<"tdmysql:DescribeDBSAvailableRecoveryTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSBackupPolicy = "tdmysql:DescribeDBSBackupPolicy" as Action<"tdmysql:DescribeDBSBackupPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSBackupSets = "tdmysql:DescribeDBSBackupSets" as Action<"tdmysql:DescribeDBSBackupSets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSBackupStatistics = "tdmysql:DescribeDBSBackupStatistics" as Action<"tdmysql:DescribeDBSBackupStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSBackupStatisticsDetail = "tdmysql:DescribeDBSBackupStatisticsDetail" as Action<"tdmysql:DescribeDBSBackupStatisticsDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSCloneInstances = "tdmysql:DescribeDBSCloneInstances" as Action<"tdmysql:DescribeDBSCloneInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "tdmysql:DescribeDBSecurityGroups" as Action<"tdmysql:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseObjects = "tdmysql:DescribeDatabaseObjects" as Action<"tdmysql:DescribeDatabaseObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "tdmysql:DescribeDatabases" as Action<"tdmysql:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlow = "tdmysql:DescribeFlow" as Action<"tdmysql:DescribeFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowTypes = "tdmysql:DescribeFlowTypes" as Action<"tdmysql:DescribeFlowTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDataReservedSpace = "tdmysql:DescribeInstanceDataReservedSpace" as Action<"tdmysql:DescribeInstanceDataReservedSpace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSSLStatus = "tdmysql:DescribeInstanceSSLStatus" as Action<"tdmysql:DescribeInstanceSSLStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintenanceWindow = "tdmysql:DescribeMaintenanceWindow" as Action<"tdmysql:DescribeMaintenanceWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSaleInfo = "tdmysql:DescribeSaleInfo" as Action<"tdmysql:DescribeSaleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogs = "tdmysql:DescribeSlowLogs" as Action<"tdmysql:DescribeSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpecs = "tdmysql:DescribeSpecs" as Action<"tdmysql:DescribeSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStandbyDBInstanceRelationDetail = "tdmysql:DescribeStandbyDBInstanceRelationDetail" as Action<"tdmysql:DescribeStandbyDBInstanceRelationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserPrivileges = "tdmysql:DescribeUserPrivileges" as Action<"tdmysql:DescribeUserPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsers = "tdmysql:DescribeUsers" as Action<"tdmysql:DescribeUsers", UnknownKind, never>;
/** Write access by its name. */
export const DestroyInstances = "tdmysql:DestroyInstances" as Action<"tdmysql:DestroyInstances", UnknownKind, never>;
/** Access unknown. */
export const ExpandInstance = "tdmysql:ExpandInstance" as Action<"tdmysql:ExpandInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBInstance = "tdmysql:IsolateDBInstance" as Action<"tdmysql:IsolateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoRenewFlag = "tdmysql:ModifyAutoRenewFlag" as Action<"tdmysql:ModifyAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "tdmysql:ModifyDBInstanceSecurityGroups" as Action<"tdmysql:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceVPort = "tdmysql:ModifyDBInstanceVPort" as Action<"tdmysql:ModifyDBInstanceVPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBParameters = "tdmysql:ModifyDBParameters" as Action<"tdmysql:ModifyDBParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBSBackupPolicy = "tdmysql:ModifyDBSBackupPolicy" as Action<"tdmysql:ModifyDBSBackupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBSBackupSetComment = "tdmysql:ModifyDBSBackupSetComment" as Action<"tdmysql:ModifyDBSBackupSetComment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceDataReservedSpace = "tdmysql:ModifyInstanceDataReservedSpace" as Action<"tdmysql:ModifyInstanceDataReservedSpace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceName = "tdmysql:ModifyInstanceName" as Action<"tdmysql:ModifyInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceNetwork = "tdmysql:ModifyInstanceNetwork" as Action<"tdmysql:ModifyInstanceNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceSSLStatus = "tdmysql:ModifyInstanceSSLStatus" as Action<"tdmysql:ModifyInstanceSSLStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintenanceWindow = "tdmysql:ModifyMaintenanceWindow" as Action<"tdmysql:ModifyMaintenanceWindow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserPrivileges = "tdmysql:ModifyUserPrivileges" as Action<"tdmysql:ModifyUserPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ResetDbaAdminPrivileges = "tdmysql:ResetDbaAdminPrivileges" as Action<"tdmysql:ResetDbaAdminPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ResetUsersPassword = "tdmysql:ResetUsersPassword" as Action<"tdmysql:ResetUsersPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartDBInstances = "tdmysql:RestartDBInstances" as Action<"tdmysql:RestartDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "tdmysql:UpgradeInstance" as Action<"tdmysql:UpgradeInstance", UnknownKind, never>;
