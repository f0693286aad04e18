// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateHourDBInstance = "mariadb:ActivateHourDBInstance" as Action<"mariadb:ActivateHourDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "mariadb:AssociateSecurityGroups" as Action<"mariadb:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const CancelDcnJob = "mariadb:CancelDcnJob" as Action<"mariadb:CancelDcnJob", UnknownKind, never>;
/** Write access by its name. */
export const CloneAccount = "mariadb:CloneAccount" as Action<"mariadb:CloneAccount", UnknownKind, never>;
/** Write access by its name. */
export const CloseDBExtranetAccess = "mariadb:CloseDBExtranetAccess" as Action<"mariadb:CloseDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const CopyAccountPrivileges = "mariadb:CopyAccountPrivileges" as Action<"mariadb:CopyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccount = "mariadb:CreateAccount" as Action<"mariadb:CreateAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstance = "mariadb:CreateDBInstance" as Action<"mariadb:CreateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDedicatedClusterDBInstance = "mariadb:CreateDedicatedClusterDBInstance" as Action<"mariadb:CreateDedicatedClusterDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateHourDBInstance = "mariadb:CreateHourDBInstance" as Action<"mariadb:CreateHourDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateTmpInstances = "mariadb:CreateTmpInstances" as Action<"mariadb:CreateTmpInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "mariadb:DeleteAccount" as Action<"mariadb:DeleteAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivileges = "mariadb:DescribeAccountPrivileges" as Action<"mariadb:DescribeAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "mariadb:DescribeAccounts" as Action<"mariadb:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupConfigs = "mariadb:DescribeBackupConfigs" as Action<"mariadb:DescribeBackupConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupFiles = "mariadb:DescribeBackupFiles" as Action<"mariadb:DescribeBackupFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupTime = "mariadb:DescribeBackupTime" as Action<"mariadb:DescribeBackupTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogTime = "mariadb:DescribeBinlogTime" as Action<"mariadb:DescribeBinlogTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBEncryptAttributes = "mariadb:DescribeDBEncryptAttributes" as Action<"mariadb:DescribeDBEncryptAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceDetail = "mariadb:DescribeDBInstanceDetail" as Action<"mariadb:DescribeDBInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceSpecs = "mariadb:DescribeDBInstanceSpecs" as Action<"mariadb:DescribeDBInstanceSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "mariadb:DescribeDBInstances" as Action<"mariadb:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBLogFiles = "mariadb:DescribeDBLogFiles" as Action<"mariadb:DescribeDBLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBParameters = "mariadb:DescribeDBParameters" as Action<"mariadb:DescribeDBParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "mariadb:DescribeDBSecurityGroups" as Action<"mariadb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSlowLogs = "mariadb:DescribeDBSlowLogs" as Action<"mariadb:DescribeDBSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSyncMode = "mariadb:DescribeDBSyncMode" as Action<"mariadb:DescribeDBSyncMode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBTmpInstances = "mariadb:DescribeDBTmpInstances" as Action<"mariadb:DescribeDBTmpInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseObjects = "mariadb:DescribeDatabaseObjects" as Action<"mariadb:DescribeDatabaseObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseTable = "mariadb:DescribeDatabaseTable" as Action<"mariadb:DescribeDatabaseTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "mariadb:DescribeDatabases" as Action<"mariadb:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDcnDetail = "mariadb:DescribeDcnDetail" as Action<"mariadb:DescribeDcnDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileDownloadUrl = "mariadb:DescribeFileDownloadUrl" as Action<"mariadb:DescribeFileDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlow = "mariadb:DescribeFlow" as Action<"mariadb:DescribeFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodeInfo = "mariadb:DescribeInstanceNodeInfo" as Action<"mariadb:DescribeInstanceNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSSLAttributes = "mariadb:DescribeInstanceSSLAttributes" as Action<"mariadb:DescribeInstanceSSLAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogFileRetentionPeriod = "mariadb:DescribeLogFileRetentionPeriod" as Action<"mariadb:DescribeLogFileRetentionPeriod", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrders = "mariadb:DescribeOrders" as Action<"mariadb:DescribeOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrice = "mariadb:DescribePrice" as Action<"mariadb:DescribePrice", UnknownKind, never>;
/** List access by its name. */
export const DescribeProcessList = "mariadb:DescribeProcessList" as Action<"mariadb:DescribeProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "mariadb:DescribeProjectSecurityGroups" as Action<"mariadb:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRenewalPrice = "mariadb:DescribeRenewalPrice" as Action<"mariadb:DescribeRenewalPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSaleInfo = "mariadb:DescribeSaleInfo" as Action<"mariadb:DescribeSaleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpgradePrice = "mariadb:DescribeUpgradePrice" as Action<"mariadb:DescribeUpgradePrice", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDBInstance = "mariadb:DestroyDBInstance" as Action<"mariadb:DestroyDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyHourDBInstance = "mariadb:DestroyHourDBInstance" as Action<"mariadb:DestroyHourDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "mariadb:DisassociateSecurityGroups" as Action<"mariadb:DisassociateSecurityGroups", UnknownKind, never>;
/** Access unknown. */
export const FlushBinlog = "mariadb:FlushBinlog" as Action<"mariadb:FlushBinlog", UnknownKind, never>;
/** Write access by its name. */
export const GrantAccountPrivileges = "mariadb:GrantAccountPrivileges" as Action<"mariadb:GrantAccountPrivileges", UnknownKind, never>;
/** Access unknown. */
export const InitDBInstances = "mariadb:InitDBInstances" as Action<"mariadb:InitDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBInstance = "mariadb:IsolateDBInstance" as Action<"mariadb:IsolateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDedicatedDBInstance = "mariadb:IsolateDedicatedDBInstance" as Action<"mariadb:IsolateDedicatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateHourDBInstance = "mariadb:IsolateHourDBInstance" as Action<"mariadb:IsolateHourDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const KillSession = "mariadb:KillSession" as Action<"mariadb:KillSession", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountDescription = "mariadb:ModifyAccountDescription" as Action<"mariadb:ModifyAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivileges = "mariadb:ModifyAccountPrivileges" as Action<"mariadb:ModifyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupConfigs = "mariadb:ModifyBackupConfigs" as Action<"mariadb:ModifyBackupConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupTime = "mariadb:ModifyBackupTime" as Action<"mariadb:ModifyBackupTime", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBEncryptAttributes = "mariadb:ModifyDBEncryptAttributes" as Action<"mariadb:ModifyDBEncryptAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceName = "mariadb:ModifyDBInstanceName" as Action<"mariadb:ModifyDBInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "mariadb:ModifyDBInstanceSecurityGroups" as Action<"mariadb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstancesProject = "mariadb:ModifyDBInstancesProject" as Action<"mariadb:ModifyDBInstancesProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBParameters = "mariadb:ModifyDBParameters" as Action<"mariadb:ModifyDBParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBSyncMode = "mariadb:ModifyDBSyncMode" as Action<"mariadb:ModifyDBSyncMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceNetwork = "mariadb:ModifyInstanceNetwork" as Action<"mariadb:ModifyInstanceNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceProtectedProperty = "mariadb:ModifyInstanceProtectedProperty" as Action<"mariadb:ModifyInstanceProtectedProperty", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceSSLAttributes = "mariadb:ModifyInstanceSSLAttributes" as Action<"mariadb:ModifyInstanceSSLAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceVip = "mariadb:ModifyInstanceVip" as Action<"mariadb:ModifyInstanceVip", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceVport = "mariadb:ModifyInstanceVport" as Action<"mariadb:ModifyInstanceVport", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogFileRetentionPeriod = "mariadb:ModifyLogFileRetentionPeriod" as Action<"mariadb:ModifyLogFileRetentionPeriod", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRealServerAccessStrategy = "mariadb:ModifyRealServerAccessStrategy" as Action<"mariadb:ModifyRealServerAccessStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifySyncTaskAttribute = "mariadb:ModifySyncTaskAttribute" as Action<"mariadb:ModifySyncTaskAttribute", UnknownKind, never>;
/** Write access by its name. */
export const OpenDBExtranetAccess = "mariadb:OpenDBExtranetAccess" as Action<"mariadb:OpenDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const RenewDBInstance = "mariadb:RenewDBInstance" as Action<"mariadb:RenewDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "mariadb:ResetAccountPassword" as Action<"mariadb:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartDBInstances = "mariadb:RestartDBInstances" as Action<"mariadb:RestartDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDBInstanceHA = "mariadb:SwitchDBInstanceHA" as Action<"mariadb:SwitchDBInstanceHA", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDedicatedDBInstance = "mariadb:TerminateDedicatedDBInstance" as Action<"mariadb:TerminateDedicatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstance = "mariadb:UpgradeDBInstance" as Action<"mariadb:UpgradeDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDedicatedDBInstance = "mariadb:UpgradeDedicatedDBInstance" as Action<"mariadb:UpgradeDedicatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeHourDBInstance = "mariadb:UpgradeHourDBInstance" as Action<"mariadb:UpgradeHourDBInstance", UnknownKind, never>;
