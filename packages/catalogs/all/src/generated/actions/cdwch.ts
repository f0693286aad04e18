// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ActionAlterCkUser = "cdwch:ActionAlterCkUser" as Action<"cdwch:ActionAlterCkUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackUpSchedule = "cdwch:CreateBackUpSchedule" as Action<"cdwch:CreateBackUpSchedule", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceNew = "cdwch:CreateInstanceNew" as Action<"cdwch:CreateInstanceNew", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackUpData = "cdwch:DeleteBackUpData" as Action<"cdwch:DeleteBackUpData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpJob = "cdwch:DescribeBackUpJob" as Action<"cdwch:DescribeBackUpJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpJobDetail = "cdwch:DescribeBackUpJobDetail" as Action<"cdwch:DescribeBackUpJobDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpSchedule = "cdwch:DescribeBackUpSchedule" as Action<"cdwch:DescribeBackUpSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackUpTables = "cdwch:DescribeBackUpTables" as Action<"cdwch:DescribeBackUpTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCNInstances = "cdwch:DescribeCNInstances" as Action<"cdwch:DescribeCNInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCkSqlApis = "cdwch:DescribeCkSqlApis" as Action<"cdwch:DescribeCkSqlApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterConfigs = "cdwch:DescribeClusterConfigs" as Action<"cdwch:DescribeClusterConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventTasks = "cdwch:DescribeEventTasks" as Action<"cdwch:DescribeEventTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "cdwch:DescribeInstance" as Action<"cdwch:DescribeInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceClusters = "cdwch:DescribeInstanceClusters" as Action<"cdwch:DescribeInstanceClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceKeyValConfigs = "cdwch:DescribeInstanceKeyValConfigs" as Action<"cdwch:DescribeInstanceKeyValConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodes = "cdwch:DescribeInstanceNodes" as Action<"cdwch:DescribeInstanceNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceShards = "cdwch:DescribeInstanceShards" as Action<"cdwch:DescribeInstanceShards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceState = "cdwch:DescribeInstanceState" as Action<"cdwch:DescribeInstanceState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesNew = "cdwch:DescribeInstancesNew" as Action<"cdwch:DescribeInstancesNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpec = "cdwch:DescribeSpec" as Action<"cdwch:DescribeSpec", UnknownKind, never>;
/** Write access by its name. */
export const DestroyInstance = "cdwch:DestroyInstance" as Action<"cdwch:DestroyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterConfigs = "cdwch:ModifyClusterConfigs" as Action<"cdwch:ModifyClusterConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceKeyValConfigs = "cdwch:ModifyInstanceKeyValConfigs" as Action<"cdwch:ModifyInstanceKeyValConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserNewPrivilege = "cdwch:ModifyUserNewPrivilege" as Action<"cdwch:ModifyUserNewPrivilege", UnknownKind, never>;
/** Write access by its name. */
export const OpenBackUp = "cdwch:OpenBackUp" as Action<"cdwch:OpenBackUp", UnknownKind, never>;
/** Write access by its name. */
export const RecoverBackUpJob = "cdwch:RecoverBackUpJob" as Action<"cdwch:RecoverBackUpJob", UnknownKind, never>;
/** Write access by its name. */
export const ResizeDisk = "cdwch:ResizeDisk" as Action<"cdwch:ResizeDisk", UnknownKind, never>;
/** Write access by its name. */
export const RestartInstance = "cdwch:RestartInstance" as Action<"cdwch:RestartInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleCNOutUpInstance = "cdwch:ScaleCNOutUpInstance" as Action<"cdwch:ScaleCNOutUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstance = "cdwch:ScaleOutInstance" as Action<"cdwch:ScaleOutInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpInstance = "cdwch:ScaleUpInstance" as Action<"cdwch:ScaleUpInstance", UnknownKind, never>;
