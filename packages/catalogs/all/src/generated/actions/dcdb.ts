// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ActiveHourDCDBInstance = "dcdb:ActiveHourDCDBInstance" as Action<"dcdb:ActiveHourDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "dcdb:AssociateSecurityGroups" as Action<"dcdb:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const CancelDcnJob = "dcdb:CancelDcnJob" as Action<"dcdb:CancelDcnJob", UnknownKind, never>;
/** Write access by its name. */
export const CancelOnlineDDLJob = "dcdb:CancelOnlineDDLJob" as Action<"dcdb:CancelOnlineDDLJob", UnknownKind, never>;
/** Write access by its name. */
export const CloneAccount = "dcdb:CloneAccount" as Action<"dcdb:CloneAccount", UnknownKind, never>;
/** Write access by its name. */
export const CloseDBExtranetAccess = "dcdb:CloseDBExtranetAccess" as Action<"dcdb:CloseDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const CopyAccountPrivileges = "dcdb:CopyAccountPrivileges" as Action<"dcdb:CopyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccount = "dcdb:CreateAccount" as Action<"dcdb:CreateAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateDCDBInstance = "dcdb:CreateDCDBInstance" as Action<"dcdb:CreateDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDedicatedClusterDCDBInstance = "dcdb:CreateDedicatedClusterDCDBInstance" as Action<"dcdb:CreateDedicatedClusterDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateHourDCDBInstance = "dcdb:CreateHourDCDBInstance" as Action<"dcdb:CreateHourDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateOnlineDDLJob = "dcdb:CreateOnlineDDLJob" as Action<"dcdb:CreateOnlineDDLJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateTmpDCDBInstance = "dcdb:CreateTmpDCDBInstance" as Action<"dcdb:CreateTmpDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "dcdb:DeleteAccount" as Action<"dcdb:DeleteAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivileges = "dcdb:DescribeAccountPrivileges" as Action<"dcdb:DescribeAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "dcdb:DescribeAccounts" as Action<"dcdb:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupConfigs = "dcdb:DescribeBackupConfigs" as Action<"dcdb:DescribeBackupConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupFiles = "dcdb:DescribeBackupFiles" as Action<"dcdb:DescribeBackupFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBEncryptAttributes = "dcdb:DescribeDBEncryptAttributes" as Action<"dcdb:DescribeDBEncryptAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBLogFiles = "dcdb:DescribeDBLogFiles" as Action<"dcdb:DescribeDBLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBParameters = "dcdb:DescribeDBParameters" as Action<"dcdb:DescribeDBParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "dcdb:DescribeDBSecurityGroups" as Action<"dcdb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSlowLogs = "dcdb:DescribeDBSlowLogs" as Action<"dcdb:DescribeDBSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSyncMode = "dcdb:DescribeDBSyncMode" as Action<"dcdb:DescribeDBSyncMode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBTmpInstances = "dcdb:DescribeDBTmpInstances" as Action<"dcdb:DescribeDBTmpInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBBinlogTime = "dcdb:DescribeDCDBBinlogTime" as Action<"dcdb:DescribeDCDBBinlogTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBInstanceDetail = "dcdb:DescribeDCDBInstanceDetail" as Action<"dcdb:DescribeDCDBInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBInstanceNodeInfo = "dcdb:DescribeDCDBInstanceNodeInfo" as Action<"dcdb:DescribeDCDBInstanceNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBInstances = "dcdb:DescribeDCDBInstances" as Action<"dcdb:DescribeDCDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBPrice = "dcdb:DescribeDCDBPrice" as Action<"dcdb:DescribeDCDBPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBRenewalPrice = "dcdb:DescribeDCDBRenewalPrice" as Action<"dcdb:DescribeDCDBRenewalPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBSaleInfo = "dcdb:DescribeDCDBSaleInfo" as Action<"dcdb:DescribeDCDBSaleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBShards = "dcdb:DescribeDCDBShards" as Action<"dcdb:DescribeDCDBShards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDCDBUpgradePrice = "dcdb:DescribeDCDBUpgradePrice" as Action<"dcdb:DescribeDCDBUpgradePrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseObjects = "dcdb:DescribeDatabaseObjects" as Action<"dcdb:DescribeDatabaseObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseTable = "dcdb:DescribeDatabaseTable" as Action<"dcdb:DescribeDatabaseTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "dcdb:DescribeDatabases" as Action<"dcdb:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDcnDetail = "dcdb:DescribeDcnDetail" as Action<"dcdb:DescribeDcnDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileDownloadUrl = "dcdb:DescribeFileDownloadUrl" as Action<"dcdb:DescribeFileDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlow = "dcdb:DescribeFlow" as Action<"dcdb:DescribeFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSSLAttributes = "dcdb:DescribeInstanceSSLAttributes" as Action<"dcdb:DescribeInstanceSSLAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogFileRetentionPeriod = "dcdb:DescribeLogFileRetentionPeriod" as Action<"dcdb:DescribeLogFileRetentionPeriod", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOnlineDDLJob = "dcdb:DescribeOnlineDDLJob" as Action<"dcdb:DescribeOnlineDDLJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrders = "dcdb:DescribeOrders" as Action<"dcdb:DescribeOrders", UnknownKind, never>;
/** List access by its name. */
export const DescribeProcessList = "dcdb:DescribeProcessList" as Action<"dcdb:DescribeProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "dcdb:DescribeProjectSecurityGroups" as Action<"dcdb:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjects = "dcdb:DescribeProjects" as Action<"dcdb:DescribeProjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShardSpec = "dcdb:DescribeShardSpec" as Action<"dcdb:DescribeShardSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserTasks = "dcdb:DescribeUserTasks" as Action<"dcdb:DescribeUserTasks", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDCDBInstance = "dcdb:DestroyDCDBInstance" as Action<"dcdb:DestroyDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyHourDCDBInstance = "dcdb:DestroyHourDCDBInstance" as Action<"dcdb:DestroyHourDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "dcdb:DisassociateSecurityGroups" as Action<"dcdb:DisassociateSecurityGroups", UnknownKind, never>;
/** Access unknown. */
export const FlushBinlog = "dcdb:FlushBinlog" as Action<"dcdb:FlushBinlog", UnknownKind, never>;
/** Write access by its name. */
export const GrantAccountPrivileges = "dcdb:GrantAccountPrivileges" as Action<"dcdb:GrantAccountPrivileges", UnknownKind, never>;
/** Access unknown. */
export const InitDCDBInstances = "dcdb:InitDCDBInstances" as Action<"dcdb:InitDCDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDCDBInstance = "dcdb:IsolateDCDBInstance" as Action<"dcdb:IsolateDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDedicatedDBInstance = "dcdb:IsolateDedicatedDBInstance" as Action<"dcdb:IsolateDedicatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateHourDCDBInstance = "dcdb:IsolateHourDCDBInstance" as Action<"dcdb:IsolateHourDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const KillSession = "dcdb:KillSession" as Action<"dcdb:KillSession", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountConfig = "dcdb:ModifyAccountConfig" as Action<"dcdb:ModifyAccountConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountDescription = "dcdb:ModifyAccountDescription" as Action<"dcdb:ModifyAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivileges = "dcdb:ModifyAccountPrivileges" as Action<"dcdb:ModifyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupConfigs = "dcdb:ModifyBackupConfigs" as Action<"dcdb:ModifyBackupConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBEncryptAttributes = "dcdb:ModifyDBEncryptAttributes" as Action<"dcdb:ModifyDBEncryptAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceName = "dcdb:ModifyDBInstanceName" as Action<"dcdb:ModifyDBInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "dcdb:ModifyDBInstanceSecurityGroups" as Action<"dcdb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstancesProject = "dcdb:ModifyDBInstancesProject" as Action<"dcdb:ModifyDBInstancesProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBParameters = "dcdb:ModifyDBParameters" as Action<"dcdb:ModifyDBParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBSyncMode = "dcdb:ModifyDBSyncMode" as Action<"dcdb:ModifyDBSyncMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceNetwork = "dcdb:ModifyInstanceNetwork" as Action<"dcdb:ModifyInstanceNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceProtectedProperty = "dcdb:ModifyInstanceProtectedProperty" as Action<"dcdb:ModifyInstanceProtectedProperty", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceSSLAttributes = "dcdb:ModifyInstanceSSLAttributes" as Action<"dcdb:ModifyInstanceSSLAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceVip = "dcdb:ModifyInstanceVip" as Action<"dcdb:ModifyInstanceVip", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceVport = "dcdb:ModifyInstanceVport" as Action<"dcdb:ModifyInstanceVport", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRealServerAccessStrategy = "dcdb:ModifyRealServerAccessStrategy" as Action<"dcdb:ModifyRealServerAccessStrategy", UnknownKind, never>;
/** Write access by its name. */
export const OpenDBExtranetAccess = "dcdb:OpenDBExtranetAccess" as Action<"dcdb:OpenDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const RenewDCDBInstance = "dcdb:RenewDCDBInstance" as Action<"dcdb:RenewDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "dcdb:ResetAccountPassword" as Action<"dcdb:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDBInstanceHA = "dcdb:SwitchDBInstanceHA" as Action<"dcdb:SwitchDBInstanceHA", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDedicatedDBInstance = "dcdb:TerminateDedicatedDBInstance" as Action<"dcdb:TerminateDedicatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDCDBInstance = "dcdb:UpgradeDCDBInstance" as Action<"dcdb:UpgradeDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDedicatedDCDBInstance = "dcdb:UpgradeDedicatedDCDBInstance" as Action<"dcdb:UpgradeDedicatedDCDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeHourDCDBInstance = "dcdb:UpgradeHourDCDBInstance" as Action<"dcdb:UpgradeHourDCDBInstance", UnknownKind, never>;
