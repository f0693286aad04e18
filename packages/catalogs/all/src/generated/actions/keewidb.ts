// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateSecurityGroups = "keewidb:AssociateSecurityGroups" as Action<"keewidb:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ChangeInstanceMaster = "keewidb:ChangeInstanceMaster" as Action<"keewidb:ChangeInstanceMaster", UnknownKind, never>;
/** Access unknown. */
export const CleanUpInstance = "keewidb:CleanUpInstance" as Action<"keewidb:CleanUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const ClearInstance = "keewidb:ClearInstance" as Action<"keewidb:ClearInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupManually = "keewidb:CreateBackupManually" as Action<"keewidb:CreateBackupManually", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstances = "keewidb:CreateInstances" as Action<"keewidb:CreateInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoBackupConfig = "keewidb:DescribeAutoBackupConfig" as Action<"keewidb:DescribeAutoBackupConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConnectionConfig = "keewidb:DescribeConnectionConfig" as Action<"keewidb:DescribeConnectionConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "keewidb:DescribeDBSecurityGroups" as Action<"keewidb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceBackups = "keewidb:DescribeInstanceBackups" as Action<"keewidb:DescribeInstanceBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceBinlogs = "keewidb:DescribeInstanceBinlogs" as Action<"keewidb:DescribeInstanceBinlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDealDetail = "keewidb:DescribeInstanceDealDetail" as Action<"keewidb:DescribeInstanceDealDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodeInfo = "keewidb:DescribeInstanceNodeInfo" as Action<"keewidb:DescribeInstanceNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParamRecords = "keewidb:DescribeInstanceParamRecords" as Action<"keewidb:DescribeInstanceParamRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "keewidb:DescribeInstanceParams" as Action<"keewidb:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceReplicas = "keewidb:DescribeInstanceReplicas" as Action<"keewidb:DescribeInstanceReplicas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "keewidb:DescribeInstances" as Action<"keewidb:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintenanceWindow = "keewidb:DescribeMaintenanceWindow" as Action<"keewidb:DescribeMaintenanceWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductInfo = "keewidb:DescribeProductInfo" as Action<"keewidb:DescribeProductInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "keewidb:DescribeProjectSecurityGroups" as Action<"keewidb:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxySlowLog = "keewidb:DescribeProxySlowLog" as Action<"keewidb:DescribeProxySlowLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskInfo = "keewidb:DescribeTaskInfo" as Action<"keewidb:DescribeTaskInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeTaskList = "keewidb:DescribeTaskList" as Action<"keewidb:DescribeTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTendisSlowLog = "keewidb:DescribeTendisSlowLog" as Action<"keewidb:DescribeTendisSlowLog", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPostpaidInstance = "keewidb:DestroyPostpaidInstance" as Action<"keewidb:DestroyPostpaidInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPrepaidInstance = "keewidb:DestroyPrepaidInstance" as Action<"keewidb:DestroyPrepaidInstance", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "keewidb:DisassociateSecurityGroups" as Action<"keewidb:DisassociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoBackupConfig = "keewidb:ModifyAutoBackupConfig" as Action<"keewidb:ModifyAutoBackupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConnectionConfig = "keewidb:ModifyConnectionConfig" as Action<"keewidb:ModifyConnectionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "keewidb:ModifyDBInstanceSecurityGroups" as Action<"keewidb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "keewidb:ModifyInstance" as Action<"keewidb:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParams = "keewidb:ModifyInstanceParams" as Action<"keewidb:ModifyInstanceParams", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintenanceWindow = "keewidb:ModifyMaintenanceWindow" as Action<"keewidb:ModifyMaintenanceWindow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetworkConfig = "keewidb:ModifyNetworkConfig" as Action<"keewidb:ModifyNetworkConfig", UnknownKind, never>;
/** Write access by its name. */
export const RenewInstance = "keewidb:RenewInstance" as Action<"keewidb:RenewInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetPassword = "keewidb:ResetPassword" as Action<"keewidb:ResetPassword", UnknownKind, never>;
/** Write access by its name. */
export const StartUpInstance = "keewidb:StartUpInstance" as Action<"keewidb:StartUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "keewidb:UpgradeInstance" as Action<"keewidb:UpgradeInstance", UnknownKind, never>;
