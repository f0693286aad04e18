// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ActionAlterUser = "cdwdoris:ActionAlterUser" as Action<"cdwdoris:ActionAlterUser", UnknownKind, never>;
/** Write access by its name. */
export const CancelBackupJob = "cdwdoris:CancelBackupJob" as Action<"cdwdoris:CancelBackupJob", UnknownKind, never>;
/** Read access by its name. */
export const CheckCoolDownWorkingVariableConfigCorrect = "cdwdoris:CheckCoolDownWorkingVariableConfigCorrect" as Action<"cdwdoris:CheckCoolDownWorkingVariableConfigCorrect", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackUpSchedule = "cdwdoris:CreateBackUpSchedule" as Action<"cdwdoris:CreateBackUpSchedule", UnknownKind, never>;
/** Write access by its name. */
export const CreateCoolDownPolicy = "cdwdoris:CreateCoolDownPolicy" as Action<"cdwdoris:CreateCoolDownPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceNew = "cdwdoris:CreateInstanceNew" as Action<"cdwdoris:CreateInstanceNew", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkloadGroup = "cdwdoris:CreateWorkloadGroup" as Action<"cdwdoris:CreateWorkloadGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackUpData = "cdwdoris:DeleteBackUpData" as Action<"cdwdoris:DeleteBackUpData", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkloadGroup = "cdwdoris:DeleteWorkloadGroup" as Action<"cdwdoris:DeleteWorkloadGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAreaRegion = "cdwdoris:DescribeAreaRegion" as Action<"cdwdoris:DescribeAreaRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpJob = "cdwdoris:DescribeBackUpJob" as Action<"cdwdoris:DescribeBackUpJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpJobDetail = "cdwdoris:DescribeBackUpJobDetail" as Action<"cdwdoris:DescribeBackUpJobDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpSchedules = "cdwdoris:DescribeBackUpSchedules" as Action<"cdwdoris:DescribeBackUpSchedules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpTables = "cdwdoris:DescribeBackUpTables" as Action<"cdwdoris:DescribeBackUpTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpTaskDetail = "cdwdoris:DescribeBackUpTaskDetail" as Action<"cdwdoris:DescribeBackUpTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterConfigs = "cdwdoris:DescribeClusterConfigs" as Action<"cdwdoris:DescribeClusterConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterConfigsHistory = "cdwdoris:DescribeClusterConfigsHistory" as Action<"cdwdoris:DescribeClusterConfigsHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCoolDownBackends = "cdwdoris:DescribeCoolDownBackends" as Action<"cdwdoris:DescribeCoolDownBackends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCoolDownPolicies = "cdwdoris:DescribeCoolDownPolicies" as Action<"cdwdoris:DescribeCoolDownPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCoolDownTableData = "cdwdoris:DescribeCoolDownTableData" as Action<"cdwdoris:DescribeCoolDownTableData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseAuditDownload = "cdwdoris:DescribeDatabaseAuditDownload" as Action<"cdwdoris:DescribeDatabaseAuditDownload", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseAuditRecords = "cdwdoris:DescribeDatabaseAuditRecords" as Action<"cdwdoris:DescribeDatabaseAuditRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "cdwdoris:DescribeInstance" as Action<"cdwdoris:DescribeInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodes = "cdwdoris:DescribeInstanceNodes" as Action<"cdwdoris:DescribeInstanceNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodesInfo = "cdwdoris:DescribeInstanceNodesInfo" as Action<"cdwdoris:DescribeInstanceNodesInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodesRole = "cdwdoris:DescribeInstanceNodesRole" as Action<"cdwdoris:DescribeInstanceNodesRole", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceOperations = "cdwdoris:DescribeInstanceOperations" as Action<"cdwdoris:DescribeInstanceOperations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceState = "cdwdoris:DescribeInstanceState" as Action<"cdwdoris:DescribeInstanceState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceUsedSubnets = "cdwdoris:DescribeInstanceUsedSubnets" as Action<"cdwdoris:DescribeInstanceUsedSubnets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "cdwdoris:DescribeInstances" as Action<"cdwdoris:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesHealthState = "cdwdoris:DescribeInstancesHealthState" as Action<"cdwdoris:DescribeInstancesHealthState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRestoreTaskDetail = "cdwdoris:DescribeRestoreTaskDetail" as Action<"cdwdoris:DescribeRestoreTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowQueryRecords = "cdwdoris:DescribeSlowQueryRecords" as Action<"cdwdoris:DescribeSlowQueryRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowQueryRecordsDownload = "cdwdoris:DescribeSlowQueryRecordsDownload" as Action<"cdwdoris:DescribeSlowQueryRecordsDownload", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpec = "cdwdoris:DescribeSpec" as Action<"cdwdoris:DescribeSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSqlApis = "cdwdoris:DescribeSqlApis" as Action<"cdwdoris:DescribeSqlApis", UnknownKind, never>;
/** List access by its name. */
export const DescribeTableList = "cdwdoris:DescribeTableList" as Action<"cdwdoris:DescribeTableList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserBindWorkloadGroup = "cdwdoris:DescribeUserBindWorkloadGroup" as Action<"cdwdoris:DescribeUserBindWorkloadGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkloadGroup = "cdwdoris:DescribeWorkloadGroup" as Action<"cdwdoris:DescribeWorkloadGroup", UnknownKind, never>;
/** Write access by its name. */
export const DestroyInstance = "cdwdoris:DestroyInstance" as Action<"cdwdoris:DestroyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterConfigs = "cdwdoris:ModifyClusterConfigs" as Action<"cdwdoris:ModifyClusterConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCoolDownPolicy = "cdwdoris:ModifyCoolDownPolicy" as Action<"cdwdoris:ModifyCoolDownPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "cdwdoris:ModifyInstance" as Action<"cdwdoris:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceKeyValConfigs = "cdwdoris:ModifyInstanceKeyValConfigs" as Action<"cdwdoris:ModifyInstanceKeyValConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNodeStatus = "cdwdoris:ModifyNodeStatus" as Action<"cdwdoris:ModifyNodeStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroups = "cdwdoris:ModifySecurityGroups" as Action<"cdwdoris:ModifySecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserBindWorkloadGroup = "cdwdoris:ModifyUserBindWorkloadGroup" as Action<"cdwdoris:ModifyUserBindWorkloadGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserPrivilegesV3 = "cdwdoris:ModifyUserPrivilegesV3" as Action<"cdwdoris:ModifyUserPrivilegesV3", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkloadGroup = "cdwdoris:ModifyWorkloadGroup" as Action<"cdwdoris:ModifyWorkloadGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkloadGroupStatus = "cdwdoris:ModifyWorkloadGroupStatus" as Action<"cdwdoris:ModifyWorkloadGroupStatus", UnknownKind, never>;
/** Write access by its name. */
export const OpenCoolDown = "cdwdoris:OpenCoolDown" as Action<"cdwdoris:OpenCoolDown", UnknownKind, never>;
/** Write access by its name. */
export const OpenCoolDownPolicy = "cdwdoris:OpenCoolDownPolicy" as Action<"cdwdoris:OpenCoolDownPolicy", UnknownKind, never>;
/** Write access by its name. */
export const RecoverBackUpJob = "cdwdoris:RecoverBackUpJob" as Action<"cdwdoris:RecoverBackUpJob", UnknownKind, never>;
/** Access unknown. */
export const ReduceInstance = "cdwdoris:ReduceInstance" as Action<"cdwdoris:ReduceInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResizeDisk = "cdwdoris:ResizeDisk" as Action<"cdwdoris:ResizeDisk", UnknownKind, never>;
/** Write access by its name. */
export const RestartClusterForConfigs = "cdwdoris:RestartClusterForConfigs" as Action<"cdwdoris:RestartClusterForConfigs", UnknownKind, never>;
/** Write access by its name. */
export const RestartClusterForNode = "cdwdoris:RestartClusterForNode" as Action<"cdwdoris:RestartClusterForNode", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstance = "cdwdoris:ScaleOutInstance" as Action<"cdwdoris:ScaleOutInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpInstance = "cdwdoris:ScaleUpInstance" as Action<"cdwdoris:ScaleUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCoolDown = "cdwdoris:UpdateCoolDown" as Action<"cdwdoris:UpdateCoolDown", UnknownKind, never>;
