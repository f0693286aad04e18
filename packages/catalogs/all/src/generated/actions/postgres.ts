// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddDBInstanceToReadOnlyGroup = "postgres:AddDBInstanceToReadOnlyGroup" as Action<"postgres:AddDBInstanceToReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CloneDBInstance = "postgres:CloneDBInstance" as Action<"postgres:CloneDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CloseAccountCAM = "postgres:CloseAccountCAM" as Action<"postgres:CloseAccountCAM", UnknownKind, never>;
/** Write access by its name. */
export const CloseAuditService = "postgres:CloseAuditService" as Action<"postgres:CloseAuditService", UnknownKind, never>;
/** Write access by its name. */
export const CloseDBExtranetAccess = "postgres:CloseDBExtranetAccess" as Action<"postgres:CloseDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const CloseDBProxyAddress = "postgres:CloseDBProxyAddress" as Action<"postgres:CloseDBProxyAddress", UnknownKind, never>;
/** Write access by its name. */
export const CloseMem0Service = "postgres:CloseMem0Service" as Action<"postgres:CloseMem0Service", UnknownKind, never>;
/** Write access by its name. */
export const ClosePostgRESTService = "postgres:ClosePostgRESTService" as Action<"postgres:ClosePostgRESTService", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccount = "postgres:CreateAccount" as Action<"postgres:CreateAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditLogFile = "postgres:CreateAuditLogFile" as Action<"postgres:CreateAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupPlan = "postgres:CreateBackupPlan" as Action<"postgres:CreateBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaseBackup = "postgres:CreateBaseBackup" as Action<"postgres:CreateBaseBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstanceNetworkAccess = "postgres:CreateDBInstanceNetworkAccess" as Action<"postgres:CreateDBInstanceNetworkAccess", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBProxy = "postgres:CreateDBProxy" as Action<"postgres:CreateDBProxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBProxyAddress = "postgres:CreateDBProxyAddress" as Action<"postgres:CreateDBProxyAddress", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatabase = "postgres:CreateDatabase" as Action<"postgres:CreateDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstances = "postgres:CreateInstances" as Action<"postgres:CreateInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateParameterTemplate = "postgres:CreateParameterTemplate" as Action<"postgres:CreateParameterTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateReadOnlyDBInstance = "postgres:CreateReadOnlyDBInstance" as Action<"postgres:CreateReadOnlyDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateReadOnlyGroup = "postgres:CreateReadOnlyGroup" as Action<"postgres:CreateReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateReadOnlyGroupNetworkAccess = "postgres:CreateReadOnlyGroupNetworkAccess" as Action<"postgres:CreateReadOnlyGroupNetworkAccess", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "postgres:DeleteAccount" as Action<"postgres:DeleteAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditLogFile = "postgres:DeleteAuditLogFile" as Action<"postgres:DeleteAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupPlan = "postgres:DeleteBackupPlan" as Action<"postgres:DeleteBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaseBackup = "postgres:DeleteBaseBackup" as Action<"postgres:DeleteBaseBackup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBInstanceNetworkAccess = "postgres:DeleteDBInstanceNetworkAccess" as Action<"postgres:DeleteDBInstanceNetworkAccess", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDatabase = "postgres:DeleteDatabase" as Action<"postgres:DeleteDatabase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogBackup = "postgres:DeleteLogBackup" as Action<"postgres:DeleteLogBackup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteParameterTemplate = "postgres:DeleteParameterTemplate" as Action<"postgres:DeleteParameterTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReadOnlyGroup = "postgres:DeleteReadOnlyGroup" as Action<"postgres:DeleteReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReadOnlyGroupNetworkAccess = "postgres:DeleteReadOnlyGroupNetworkAccess" as Action<"postgres:DeleteReadOnlyGroupNetworkAccess", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivileges = "postgres:DescribeAccountPrivileges" as Action<"postgres:DescribeAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "postgres:DescribeAccounts" as Action<"postgres:DescribeAccounts", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditInstanceList = "postgres:DescribeAuditInstanceList" as Action<"postgres:DescribeAuditInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogFiles = "postgres:DescribeAuditLogFiles" as Action<"postgres:DescribeAuditLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogs = "postgres:DescribeAuditLogs" as Action<"postgres:DescribeAuditLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableRecoveryTime = "postgres:DescribeAvailableRecoveryTime" as Action<"postgres:DescribeAvailableRecoveryTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadRestriction = "postgres:DescribeBackupDownloadRestriction" as Action<"postgres:DescribeBackupDownloadRestriction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadURL = "postgres:DescribeBackupDownloadURL" as Action<"postgres:DescribeBackupDownloadURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupOverview = "postgres:DescribeBackupOverview" as Action<"postgres:DescribeBackupOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupPlans = "postgres:DescribeBackupPlans" as Action<"postgres:DescribeBackupPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupSummaries = "postgres:DescribeBackupSummaries" as Action<"postgres:DescribeBackupSummaries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaseBackups = "postgres:DescribeBaseBackups" as Action<"postgres:DescribeBaseBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClasses = "postgres:DescribeClasses" as Action<"postgres:DescribeClasses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloneDBInstanceSpec = "postgres:DescribeCloneDBInstanceSpec" as Action<"postgres:DescribeCloneDBInstanceSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBBackups = "postgres:DescribeDBBackups" as Action<"postgres:DescribeDBBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBErrlogs = "postgres:DescribeDBErrlogs" as Action<"postgres:DescribeDBErrlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceAttribute = "postgres:DescribeDBInstanceAttribute" as Action<"postgres:DescribeDBInstanceAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceHAConfig = "postgres:DescribeDBInstanceHAConfig" as Action<"postgres:DescribeDBInstanceHAConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceParameters = "postgres:DescribeDBInstanceParameters" as Action<"postgres:DescribeDBInstanceParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceSSLConfig = "postgres:DescribeDBInstanceSSLConfig" as Action<"postgres:DescribeDBInstanceSSLConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceSecurityGroups = "postgres:DescribeDBInstanceSecurityGroups" as Action<"postgres:DescribeDBInstanceSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "postgres:DescribeDBInstances" as Action<"postgres:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBProxy = "postgres:DescribeDBProxy" as Action<"postgres:DescribeDBProxy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBProxySSLConfig = "postgres:DescribeDBProxySSLConfig" as Action<"postgres:DescribeDBProxySSLConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBProxySpecs = "postgres:DescribeDBProxySpecs" as Action<"postgres:DescribeDBProxySpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBVersions = "postgres:DescribeDBVersions" as Action<"postgres:DescribeDBVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBXlogs = "postgres:DescribeDBXlogs" as Action<"postgres:DescribeDBXlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseObjects = "postgres:DescribeDatabaseObjects" as Action<"postgres:DescribeDatabaseObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "postgres:DescribeDatabases" as Action<"postgres:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusters = "postgres:DescribeDedicatedClusters" as Action<"postgres:DescribeDedicatedClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultParameters = "postgres:DescribeDefaultParameters" as Action<"postgres:DescribeDefaultParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEncryptionKeys = "postgres:DescribeEncryptionKeys" as Action<"postgres:DescribeEncryptionKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogBackups = "postgres:DescribeLogBackups" as Action<"postgres:DescribeLogBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintainTimeWindow = "postgres:DescribeMaintainTimeWindow" as Action<"postgres:DescribeMaintainTimeWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMem0Service = "postgres:DescribeMem0Service" as Action<"postgres:DescribeMem0Service", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrders = "postgres:DescribeOrders" as Action<"postgres:DescribeOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParameterTemplateAttributes = "postgres:DescribeParameterTemplateAttributes" as Action<"postgres:DescribeParameterTemplateAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParameterTemplates = "postgres:DescribeParameterTemplates" as Action<"postgres:DescribeParameterTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamsEvent = "postgres:DescribeParamsEvent" as Action<"postgres:DescribeParamsEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostgRESTService = "postgres:DescribePostgRESTService" as Action<"postgres:DescribePostgRESTService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductConfig = "postgres:DescribeProductConfig" as Action<"postgres:DescribeProductConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReadOnlyGroups = "postgres:DescribeReadOnlyGroups" as Action<"postgres:DescribeReadOnlyGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "postgres:DescribeRegions" as Action<"postgres:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowQueryAnalysis = "postgres:DescribeSlowQueryAnalysis" as Action<"postgres:DescribeSlowQueryAnalysis", UnknownKind, never>;
/** List access by its name. */
export const DescribeSlowQueryList = "postgres:DescribeSlowQueryList" as Action<"postgres:DescribeSlowQueryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "postgres:DescribeTasks" as Action<"postgres:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "postgres:DescribeZones" as Action<"postgres:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDBInstance = "postgres:DestroyDBInstance" as Action<"postgres:DestroyDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDBProxy = "postgres:DestroyDBProxy" as Action<"postgres:DestroyDBProxy", UnknownKind, never>;
/** Access unknown. */
export const DisIsolateDBInstances = "postgres:DisIsolateDBInstances" as Action<"postgres:DisIsolateDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateDBInstances = "postgres:InquiryPriceCreateDBInstances" as Action<"postgres:InquiryPriceCreateDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewDBInstance = "postgres:InquiryPriceRenewDBInstance" as Action<"postgres:InquiryPriceRenewDBInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceUpgradeDBInstance = "postgres:InquiryPriceUpgradeDBInstance" as Action<"postgres:InquiryPriceUpgradeDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBInstances = "postgres:IsolateDBInstances" as Action<"postgres:IsolateDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const LockAccount = "postgres:LockAccount" as Action<"postgres:LockAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivileges = "postgres:ModifyAccountPrivileges" as Action<"postgres:ModifyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountRemark = "postgres:ModifyAccountRemark" as Action<"postgres:ModifyAccountRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditService = "postgres:ModifyAuditService" as Action<"postgres:ModifyAuditService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupDownloadRestriction = "postgres:ModifyBackupDownloadRestriction" as Action<"postgres:ModifyBackupDownloadRestriction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupPlan = "postgres:ModifyBackupPlan" as Action<"postgres:ModifyBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaseBackupExpireTime = "postgres:ModifyBaseBackupExpireTime" as Action<"postgres:ModifyBaseBackupExpireTime", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceChargeType = "postgres:ModifyDBInstanceChargeType" as Action<"postgres:ModifyDBInstanceChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceDeletionProtection = "postgres:ModifyDBInstanceDeletionProtection" as Action<"postgres:ModifyDBInstanceDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceDeployment = "postgres:ModifyDBInstanceDeployment" as Action<"postgres:ModifyDBInstanceDeployment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceHAConfig = "postgres:ModifyDBInstanceHAConfig" as Action<"postgres:ModifyDBInstanceHAConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceName = "postgres:ModifyDBInstanceName" as Action<"postgres:ModifyDBInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceParameters = "postgres:ModifyDBInstanceParameters" as Action<"postgres:ModifyDBInstanceParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceReadOnlyGroup = "postgres:ModifyDBInstanceReadOnlyGroup" as Action<"postgres:ModifyDBInstanceReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSSLConfig = "postgres:ModifyDBInstanceSSLConfig" as Action<"postgres:ModifyDBInstanceSSLConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "postgres:ModifyDBInstanceSecurityGroups" as Action<"postgres:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSpec = "postgres:ModifyDBInstanceSpec" as Action<"postgres:ModifyDBInstanceSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstancesProject = "postgres:ModifyDBInstancesProject" as Action<"postgres:ModifyDBInstancesProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBProxy = "postgres:ModifyDBProxy" as Action<"postgres:ModifyDBProxy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBProxyAddress = "postgres:ModifyDBProxyAddress" as Action<"postgres:ModifyDBProxyAddress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBProxySSLConfig = "postgres:ModifyDBProxySSLConfig" as Action<"postgres:ModifyDBProxySSLConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseOwner = "postgres:ModifyDatabaseOwner" as Action<"postgres:ModifyDatabaseOwner", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintainTimeWindow = "postgres:ModifyMaintainTimeWindow" as Action<"postgres:ModifyMaintainTimeWindow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyParameterTemplate = "postgres:ModifyParameterTemplate" as Action<"postgres:ModifyParameterTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReadOnlyDBInstanceWeight = "postgres:ModifyReadOnlyDBInstanceWeight" as Action<"postgres:ModifyReadOnlyDBInstanceWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReadOnlyGroupConfig = "postgres:ModifyReadOnlyGroupConfig" as Action<"postgres:ModifyReadOnlyGroupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifySwitchTimePeriod = "postgres:ModifySwitchTimePeriod" as Action<"postgres:ModifySwitchTimePeriod", UnknownKind, never>;
/** Write access by its name. */
export const OpenAccountCAM = "postgres:OpenAccountCAM" as Action<"postgres:OpenAccountCAM", UnknownKind, never>;
/** Write access by its name. */
export const OpenAuditService = "postgres:OpenAuditService" as Action<"postgres:OpenAuditService", UnknownKind, never>;
/** Write access by its name. */
export const OpenDBExtranetAccess = "postgres:OpenDBExtranetAccess" as Action<"postgres:OpenDBExtranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const OpenMem0Service = "postgres:OpenMem0Service" as Action<"postgres:OpenMem0Service", UnknownKind, never>;
/** Write access by its name. */
export const OpenPostgRESTService = "postgres:OpenPostgRESTService" as Action<"postgres:OpenPostgRESTService", UnknownKind, never>;
/** Access unknown. */
export const RebalanceReadOnlyGroup = "postgres:RebalanceReadOnlyGroup" as Action<"postgres:RebalanceReadOnlyGroup", UnknownKind, never>;
/** Access unknown. */
export const RefreshAccountPassword = "postgres:RefreshAccountPassword" as Action<"postgres:RefreshAccountPassword", UnknownKind, never>;
/** Access unknown. */
export const ReloadBalanceDBProxyNode = "postgres:ReloadBalanceDBProxyNode" as Action<"postgres:ReloadBalanceDBProxyNode", UnknownKind, never>;
/** Write access by its name. */
export const RemoveDBInstanceFromReadOnlyGroup = "postgres:RemoveDBInstanceFromReadOnlyGroup" as Action<"postgres:RemoveDBInstanceFromReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const RenewInstance = "postgres:RenewInstance" as Action<"postgres:RenewInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "postgres:ResetAccountPassword" as Action<"postgres:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartDBInstance = "postgres:RestartDBInstance" as Action<"postgres:RestartDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestoreDBInstanceObjects = "postgres:RestoreDBInstanceObjects" as Action<"postgres:RestoreDBInstanceObjects", UnknownKind, never>;
/** Write access by its name. */
export const SetAutoRenewFlag = "postgres:SetAutoRenewFlag" as Action<"postgres:SetAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDBInstancePrimary = "postgres:SwitchDBInstancePrimary" as Action<"postgres:SwitchDBInstancePrimary", UnknownKind, never>;
/** Write access by its name. */
export const UnlockAccount = "postgres:UnlockAccount" as Action<"postgres:UnlockAccount", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstanceKernelVersion = "postgres:UpgradeDBInstanceKernelVersion" as Action<"postgres:UpgradeDBInstanceKernelVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstanceMajorVersion = "postgres:UpgradeDBInstanceMajorVersion" as Action<"postgres:UpgradeDBInstanceMajorVersion", UnknownKind, never>;
