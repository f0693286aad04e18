// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateInstance = "cynosdb:ActivateInstance" as Action<"cynosdb:ActivateInstance", UnknownKind, never>;
/** Write access by its name. */
export const ActivateLibraDBCluster = "cynosdb:ActivateLibraDBCluster" as Action<"cynosdb:ActivateLibraDBCluster", UnknownKind, never>;
/** Write access by its name. */
export const ActivateLibraDBInstance = "cynosdb:ActivateLibraDBInstance" as Action<"cynosdb:ActivateLibraDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const AddClusterSlaveZone = "cynosdb:AddClusterSlaveZone" as Action<"cynosdb:AddClusterSlaveZone", UnknownKind, never>;
/** Write access by its name. */
export const AddInstances = "cynosdb:AddInstances" as Action<"cynosdb:AddInstances", UnknownKind, never>;
/** Write access by its name. */
export const AddLibraDBInstances = "cynosdb:AddLibraDBInstances" as Action<"cynosdb:AddLibraDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const AddServerlessRoInstances = "cynosdb:AddServerlessRoInstances" as Action<"cynosdb:AddServerlessRoInstances", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "cynosdb:AssociateSecurityGroups" as Action<"cynosdb:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const BindClusterResourcePackages = "cynosdb:BindClusterResourcePackages" as Action<"cynosdb:BindClusterResourcePackages", UnknownKind, never>;
/** Access unknown. */
export const CalculateBackupSaveSecExpires = "cynosdb:CalculateBackupSaveSecExpires" as Action<"cynosdb:CalculateBackupSaveSecExpires", UnknownKind, never>;
/** Write access by its name. */
export const CancelClusterServerlessScalePlan = "cynosdb:CancelClusterServerlessScalePlan" as Action<"cynosdb:CancelClusterServerlessScalePlan", UnknownKind, never>;
/** Read access by its name. */
export const CheckCreateLibraDBInstance = "cynosdb:CheckCreateLibraDBInstance" as Action<"cynosdb:CheckCreateLibraDBInstance", UnknownKind, never>;
/** Read access by its name. */
export const CheckTransferClusterZone = "cynosdb:CheckTransferClusterZone" as Action<"cynosdb:CheckTransferClusterZone", UnknownKind, never>;
/** Write access by its name. */
export const CloseAuditService = "cynosdb:CloseAuditService" as Action<"cynosdb:CloseAuditService", UnknownKind, never>;
/** Write access by its name. */
export const CloseClusterPasswordComplexity = "cynosdb:CloseClusterPasswordComplexity" as Action<"cynosdb:CloseClusterPasswordComplexity", UnknownKind, never>;
/** Write access by its name. */
export const CloseProxy = "cynosdb:CloseProxy" as Action<"cynosdb:CloseProxy", UnknownKind, never>;
/** Write access by its name. */
export const CloseProxyEndPoint = "cynosdb:CloseProxyEndPoint" as Action<"cynosdb:CloseProxyEndPoint", UnknownKind, never>;
/** Write access by its name. */
export const CloseSSL = "cynosdb:CloseSSL" as Action<"cynosdb:CloseSSL", UnknownKind, never>;
/** Write access by its name. */
export const CloseWan = "cynosdb:CloseWan" as Action<"cynosdb:CloseWan", UnknownKind, never>;
/** Write access by its name. */
export const CopyBackupToVault = "cynosdb:CopyBackupToVault" as Action<"cynosdb:CopyBackupToVault", UnknownKind, never>;
/** Write access by its name. */
export const CopyClusterPasswordComplexity = "cynosdb:CopyClusterPasswordComplexity" as Action<"cynosdb:CopyClusterPasswordComplexity", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccounts = "cynosdb:CreateAccounts" as Action<"cynosdb:CreateAccounts", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditLogFile = "cynosdb:CreateAuditLogFile" as Action<"cynosdb:CreateAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditRuleTemplate = "cynosdb:CreateAuditRuleTemplate" as Action<"cynosdb:CreateAuditRuleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackup = "cynosdb:CreateBackup" as Action<"cynosdb:CreateBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCLSDelivery = "cynosdb:CreateCLSDelivery" as Action<"cynosdb:CreateCLSDelivery", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterDatabase = "cynosdb:CreateClusterDatabase" as Action<"cynosdb:CreateClusterDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterPeriodScalePolicy = "cynosdb:CreateClusterPeriodScalePolicy" as Action<"cynosdb:CreateClusterPeriodScalePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusters = "cynosdb:CreateClusters" as Action<"cynosdb:CreateClusters", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrateCluster = "cynosdb:CreateIntegrateCluster" as Action<"cynosdb:CreateIntegrateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateLibraDBClusterAccounts = "cynosdb:CreateLibraDBClusterAccounts" as Action<"cynosdb:CreateLibraDBClusterAccounts", UnknownKind, never>;
/** Write access by its name. */
export const CreateLibraDBClusters = "cynosdb:CreateLibraDBClusters" as Action<"cynosdb:CreateLibraDBClusters", UnknownKind, never>;
/** Write access by its name. */
export const CreateParamTemplate = "cynosdb:CreateParamTemplate" as Action<"cynosdb:CreateParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxy = "cynosdb:CreateProxy" as Action<"cynosdb:CreateProxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxyEndPoint = "cynosdb:CreateProxyEndPoint" as Action<"cynosdb:CreateProxyEndPoint", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourcePackage = "cynosdb:CreateResourcePackage" as Action<"cynosdb:CreateResourcePackage", UnknownKind, never>;
/** Write access by its name. */
export const CreateVault = "cynosdb:CreateVault" as Action<"cynosdb:CreateVault", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccounts = "cynosdb:DeleteAccounts" as Action<"cynosdb:DeleteAccounts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditLogFile = "cynosdb:DeleteAuditLogFile" as Action<"cynosdb:DeleteAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditRuleTemplates = "cynosdb:DeleteAuditRuleTemplates" as Action<"cynosdb:DeleteAuditRuleTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackup = "cynosdb:DeleteBackup" as Action<"cynosdb:DeleteBackup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupVault = "cynosdb:DeleteBackupVault" as Action<"cynosdb:DeleteBackupVault", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCLSDelivery = "cynosdb:DeleteCLSDelivery" as Action<"cynosdb:DeleteCLSDelivery", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterDatabase = "cynosdb:DeleteClusterDatabase" as Action<"cynosdb:DeleteClusterDatabase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterPeriodScalePolicy = "cynosdb:DeleteClusterPeriodScalePolicy" as Action<"cynosdb:DeleteClusterPeriodScalePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterSaveBackup = "cynosdb:DeleteClusterSaveBackup" as Action<"cynosdb:DeleteClusterSaveBackup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLibraDBCluster = "cynosdb:DeleteLibraDBCluster" as Action<"cynosdb:DeleteLibraDBCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLibraDBClusterAccounts = "cynosdb:DeleteLibraDBClusterAccounts" as Action<"cynosdb:DeleteLibraDBClusterAccounts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteParamTemplate = "cynosdb:DeleteParamTemplate" as Action<"cynosdb:DeleteParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVaults = "cynosdb:DeleteVaults" as Action<"cynosdb:DeleteVaults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountAllGrantPrivileges = "cynosdb:DescribeAccountAllGrantPrivileges" as Action<"cynosdb:DescribeAccountAllGrantPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivileges = "cynosdb:DescribeAccountPrivileges" as Action<"cynosdb:DescribeAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "cynosdb:DescribeAccounts" as Action<"cynosdb:DescribeAccounts", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditInstanceList = "cynosdb:DescribeAuditInstanceList" as Action<"cynosdb:DescribeAuditInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogFiles = "cynosdb:DescribeAuditLogFiles" as Action<"cynosdb:DescribeAuditLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogs = "cynosdb:DescribeAuditLogs" as Action<"cynosdb:DescribeAuditLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditRuleTemplates = "cynosdb:DescribeAuditRuleTemplates" as Action<"cynosdb:DescribeAuditRuleTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditRuleWithInstanceIds = "cynosdb:DescribeAuditRuleWithInstanceIds" as Action<"cynosdb:DescribeAuditRuleWithInstanceIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupConfig = "cynosdb:DescribeBackupConfig" as Action<"cynosdb:DescribeBackupConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadRestriction = "cynosdb:DescribeBackupDownloadRestriction" as Action<"cynosdb:DescribeBackupDownloadRestriction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadUrl = "cynosdb:DescribeBackupDownloadUrl" as Action<"cynosdb:DescribeBackupDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadUserRestriction = "cynosdb:DescribeBackupDownloadUserRestriction" as Action<"cynosdb:DescribeBackupDownloadUserRestriction", UnknownKind, never>;
/** List access by its name. */
export const DescribeBackupList = "cynosdb:DescribeBackupList" as Action<"cynosdb:DescribeBackupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupListByVault = "cynosdb:DescribeBackupListByVault" as Action<"cynosdb:DescribeBackupListByVault", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupOverview = "cynosdb:DescribeBackupOverview" as Action<"cynosdb:DescribeBackupOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogConfig = "cynosdb:DescribeBinlogConfig" as Action<"cynosdb:DescribeBinlogConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogDownloadUrl = "cynosdb:DescribeBinlogDownloadUrl" as Action<"cynosdb:DescribeBinlogDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogListByVault = "cynosdb:DescribeBinlogListByVault" as Action<"cynosdb:DescribeBinlogListByVault", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogSaveDays = "cynosdb:DescribeBinlogSaveDays" as Action<"cynosdb:DescribeBinlogSaveDays", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogs = "cynosdb:DescribeBinlogs" as Action<"cynosdb:DescribeBinlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChangedParamsAfterUpgrade = "cynosdb:DescribeChangedParamsAfterUpgrade" as Action<"cynosdb:DescribeChangedParamsAfterUpgrade", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDatabaseTables = "cynosdb:DescribeClusterDatabaseTables" as Action<"cynosdb:DescribeClusterDatabaseTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDatabases = "cynosdb:DescribeClusterDatabases" as Action<"cynosdb:DescribeClusterDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDetail = "cynosdb:DescribeClusterDetail" as Action<"cynosdb:DescribeClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDetailDatabases = "cynosdb:DescribeClusterDetailDatabases" as Action<"cynosdb:DescribeClusterDetailDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstanceGroups = "cynosdb:DescribeClusterInstanceGroups" as Action<"cynosdb:DescribeClusterInstanceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstanceGrps = "cynosdb:DescribeClusterInstanceGrps" as Action<"cynosdb:DescribeClusterInstanceGrps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterLevels = "cynosdb:DescribeClusterLevels" as Action<"cynosdb:DescribeClusterLevels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterParamLogs = "cynosdb:DescribeClusterParamLogs" as Action<"cynosdb:DescribeClusterParamLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterParams = "cynosdb:DescribeClusterParams" as Action<"cynosdb:DescribeClusterParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterPasswordComplexity = "cynosdb:DescribeClusterPasswordComplexity" as Action<"cynosdb:DescribeClusterPasswordComplexity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterPeriodScalePolicy = "cynosdb:DescribeClusterPeriodScalePolicy" as Action<"cynosdb:DescribeClusterPeriodScalePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterReadOnly = "cynosdb:DescribeClusterReadOnly" as Action<"cynosdb:DescribeClusterReadOnly", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterServerlessScalePlans = "cynosdb:DescribeClusterServerlessScalePlans" as Action<"cynosdb:DescribeClusterServerlessScalePlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterStorageAutoExpand = "cynosdb:DescribeClusterStorageAutoExpand" as Action<"cynosdb:DescribeClusterStorageAutoExpand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterTransparentEncryptInfo = "cynosdb:DescribeClusterTransparentEncryptInfo" as Action<"cynosdb:DescribeClusterTransparentEncryptInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "cynosdb:DescribeClusters" as Action<"cynosdb:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "cynosdb:DescribeDBSecurityGroups" as Action<"cynosdb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlow = "cynosdb:DescribeFlow" as Action<"cynosdb:DescribeFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceCLSLogDelivery = "cynosdb:DescribeInstanceCLSLogDelivery" as Action<"cynosdb:DescribeInstanceCLSLogDelivery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDetail = "cynosdb:DescribeInstanceDetail" as Action<"cynosdb:DescribeInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceErrorLogs = "cynosdb:DescribeInstanceErrorLogs" as Action<"cynosdb:DescribeInstanceErrorLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "cynosdb:DescribeInstanceParams" as Action<"cynosdb:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSlowQueries = "cynosdb:DescribeInstanceSlowQueries" as Action<"cynosdb:DescribeInstanceSlowQueries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSpecs = "cynosdb:DescribeInstanceSpecs" as Action<"cynosdb:DescribeInstanceSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSpecsByOperationType = "cynosdb:DescribeInstanceSpecsByOperationType" as Action<"cynosdb:DescribeInstanceSpecsByOperationType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "cynosdb:DescribeInstances" as Action<"cynosdb:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesWithinSameCluster = "cynosdb:DescribeInstancesWithinSameCluster" as Action<"cynosdb:DescribeInstancesWithinSameCluster", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrateTask = "cynosdb:DescribeIntegrateTask" as Action<"cynosdb:DescribeIntegrateTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIsolatedInstances = "cynosdb:DescribeIsolatedInstances" as Action<"cynosdb:DescribeIsolatedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterAccountAllPrivileges = "cynosdb:DescribeLibraDBClusterAccountAllPrivileges" as Action<"cynosdb:DescribeLibraDBClusterAccountAllPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterAccountPrivileges = "cynosdb:DescribeLibraDBClusterAccountPrivileges" as Action<"cynosdb:DescribeLibraDBClusterAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterAccounts = "cynosdb:DescribeLibraDBClusterAccounts" as Action<"cynosdb:DescribeLibraDBClusterAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterAutoMapRule = "cynosdb:DescribeLibraDBClusterAutoMapRule" as Action<"cynosdb:DescribeLibraDBClusterAutoMapRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterDetail = "cynosdb:DescribeLibraDBClusterDetail" as Action<"cynosdb:DescribeLibraDBClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusterTableMapping = "cynosdb:DescribeLibraDBClusterTableMapping" as Action<"cynosdb:DescribeLibraDBClusterTableMapping", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBClusters = "cynosdb:DescribeLibraDBClusters" as Action<"cynosdb:DescribeLibraDBClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBDataSource = "cynosdb:DescribeLibraDBDataSource" as Action<"cynosdb:DescribeLibraDBDataSource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBForwardConfig = "cynosdb:DescribeLibraDBForwardConfig" as Action<"cynosdb:DescribeLibraDBForwardConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBInstanceDetail = "cynosdb:DescribeLibraDBInstanceDetail" as Action<"cynosdb:DescribeLibraDBInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBInstanceSpecs = "cynosdb:DescribeLibraDBInstanceSpecs" as Action<"cynosdb:DescribeLibraDBInstanceSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBSlowLogs = "cynosdb:DescribeLibraDBSlowLogs" as Action<"cynosdb:DescribeLibraDBSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraDBVersion = "cynosdb:DescribeLibraDBVersion" as Action<"cynosdb:DescribeLibraDBVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintainPeriod = "cynosdb:DescribeMaintainPeriod" as Action<"cynosdb:DescribeMaintainPeriod", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplateDetail = "cynosdb:DescribeParamTemplateDetail" as Action<"cynosdb:DescribeParamTemplateDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplates = "cynosdb:DescribeParamTemplates" as Action<"cynosdb:DescribeParamTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "cynosdb:DescribeProjectSecurityGroups" as Action<"cynosdb:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxies = "cynosdb:DescribeProxies" as Action<"cynosdb:DescribeProxies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyNodes = "cynosdb:DescribeProxyNodes" as Action<"cynosdb:DescribeProxyNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxySpecs = "cynosdb:DescribeProxySpecs" as Action<"cynosdb:DescribeProxySpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedoLogListByVault = "cynosdb:DescribeRedoLogListByVault" as Action<"cynosdb:DescribeRedoLogListByVault", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedoLogs = "cynosdb:DescribeRedoLogs" as Action<"cynosdb:DescribeRedoLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcePackageDetail = "cynosdb:DescribeResourcePackageDetail" as Action<"cynosdb:DescribeResourcePackageDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeResourcePackageList = "cynosdb:DescribeResourcePackageList" as Action<"cynosdb:DescribeResourcePackageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcePackageSaleSpec = "cynosdb:DescribeResourcePackageSaleSpec" as Action<"cynosdb:DescribeResourcePackageSaleSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcesByDealName = "cynosdb:DescribeResourcesByDealName" as Action<"cynosdb:DescribeResourcesByDealName", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRollbackTimeRange = "cynosdb:DescribeRollbackTimeRange" as Action<"cynosdb:DescribeRollbackTimeRange", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSQLExecutionPlan = "cynosdb:DescribeSQLExecutionPlan" as Action<"cynosdb:DescribeSQLExecutionPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSSLStatus = "cynosdb:DescribeSSLStatus" as Action<"cynosdb:DescribeSSLStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSaveBackupClusters = "cynosdb:DescribeSaveBackupClusters" as Action<"cynosdb:DescribeSaveBackupClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessInstanceSpecs = "cynosdb:DescribeServerlessInstanceSpecs" as Action<"cynosdb:DescribeServerlessInstanceSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessStrategy = "cynosdb:DescribeServerlessStrategy" as Action<"cynosdb:DescribeServerlessStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlaveZones = "cynosdb:DescribeSlaveZones" as Action<"cynosdb:DescribeSlaveZones", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportProxyVersion = "cynosdb:DescribeSupportProxyVersion" as Action<"cynosdb:DescribeSupportProxyVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "cynosdb:DescribeTasks" as Action<"cynosdb:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVaultBackupClusterInfo = "cynosdb:DescribeVaultBackupClusterInfo" as Action<"cynosdb:DescribeVaultBackupClusterInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVaults = "cynosdb:DescribeVaults" as Action<"cynosdb:DescribeVaults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "cynosdb:DescribeZones" as Action<"cynosdb:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "cynosdb:DisassociateSecurityGroups" as Action<"cynosdb:DisassociateSecurityGroups", UnknownKind, never>;
/** Access unknown. */
export const DownloadLibraDBClusterList = "cynosdb:DownloadLibraDBClusterList" as Action<"cynosdb:DownloadLibraDBClusterList", UnknownKind, never>;
/** Access unknown. */
export const ExportInstanceErrorLogs = "cynosdb:ExportInstanceErrorLogs" as Action<"cynosdb:ExportInstanceErrorLogs", UnknownKind, never>;
/** Access unknown. */
export const ExportInstanceSlowQueries = "cynosdb:ExportInstanceSlowQueries" as Action<"cynosdb:ExportInstanceSlowQueries", UnknownKind, never>;
/** Access unknown. */
export const ExportResourcePackageDeductDetails = "cynosdb:ExportResourcePackageDeductDetails" as Action<"cynosdb:ExportResourcePackageDeductDetails", UnknownKind, never>;
/** Write access by its name. */
export const GrantAccountPrivileges = "cynosdb:GrantAccountPrivileges" as Action<"cynosdb:GrantAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreate = "cynosdb:InquirePriceCreate" as Action<"cynosdb:InquirePriceCreate", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceModify = "cynosdb:InquirePriceModify" as Action<"cynosdb:InquirePriceModify", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceMultiSpec = "cynosdb:InquirePriceMultiSpec" as Action<"cynosdb:InquirePriceMultiSpec", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenew = "cynosdb:InquirePriceRenew" as Action<"cynosdb:InquirePriceRenew", UnknownKind, never>;
/** Write access by its name. */
export const IsolateCluster = "cynosdb:IsolateCluster" as Action<"cynosdb:IsolateCluster", UnknownKind, never>;
/** Write access by its name. */
export const IsolateInstance = "cynosdb:IsolateInstance" as Action<"cynosdb:IsolateInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateLibraDBCluster = "cynosdb:IsolateLibraDBCluster" as Action<"cynosdb:IsolateLibraDBCluster", UnknownKind, never>;
/** Write access by its name. */
export const IsolateLibraDBInstance = "cynosdb:IsolateLibraDBInstance" as Action<"cynosdb:IsolateLibraDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountDescription = "cynosdb:ModifyAccountDescription" as Action<"cynosdb:ModifyAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountHost = "cynosdb:ModifyAccountHost" as Action<"cynosdb:ModifyAccountHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountParams = "cynosdb:ModifyAccountParams" as Action<"cynosdb:ModifyAccountParams", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivileges = "cynosdb:ModifyAccountPrivileges" as Action<"cynosdb:ModifyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditRuleTemplates = "cynosdb:ModifyAuditRuleTemplates" as Action<"cynosdb:ModifyAuditRuleTemplates", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditService = "cynosdb:ModifyAuditService" as Action<"cynosdb:ModifyAuditService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupConfig = "cynosdb:ModifyBackupConfig" as Action<"cynosdb:ModifyBackupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupDownloadRestriction = "cynosdb:ModifyBackupDownloadRestriction" as Action<"cynosdb:ModifyBackupDownloadRestriction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupDownloadUserRestriction = "cynosdb:ModifyBackupDownloadUserRestriction" as Action<"cynosdb:ModifyBackupDownloadUserRestriction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupName = "cynosdb:ModifyBackupName" as Action<"cynosdb:ModifyBackupName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBinlogConfig = "cynosdb:ModifyBinlogConfig" as Action<"cynosdb:ModifyBinlogConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBinlogSaveDays = "cynosdb:ModifyBinlogSaveDays" as Action<"cynosdb:ModifyBinlogSaveDays", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterBinlogRedoLogAutoCopyVault = "cynosdb:ModifyClusterBinlogRedoLogAutoCopyVault" as Action<"cynosdb:ModifyClusterBinlogRedoLogAutoCopyVault", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterDatabase = "cynosdb:ModifyClusterDatabase" as Action<"cynosdb:ModifyClusterDatabase", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterGlobalEncryption = "cynosdb:ModifyClusterGlobalEncryption" as Action<"cynosdb:ModifyClusterGlobalEncryption", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterLevel = "cynosdb:ModifyClusterLevel" as Action<"cynosdb:ModifyClusterLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterName = "cynosdb:ModifyClusterName" as Action<"cynosdb:ModifyClusterName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterParam = "cynosdb:ModifyClusterParam" as Action<"cynosdb:ModifyClusterParam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterPasswordComplexity = "cynosdb:ModifyClusterPasswordComplexity" as Action<"cynosdb:ModifyClusterPasswordComplexity", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterPeriodScalePolicy = "cynosdb:ModifyClusterPeriodScalePolicy" as Action<"cynosdb:ModifyClusterPeriodScalePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterReadOnly = "cynosdb:ModifyClusterReadOnly" as Action<"cynosdb:ModifyClusterReadOnly", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterSlaveZone = "cynosdb:ModifyClusterSlaveZone" as Action<"cynosdb:ModifyClusterSlaveZone", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterStorage = "cynosdb:ModifyClusterStorage" as Action<"cynosdb:ModifyClusterStorage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "cynosdb:ModifyDBInstanceSecurityGroups" as Action<"cynosdb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceName = "cynosdb:ModifyInstanceName" as Action<"cynosdb:ModifyInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParam = "cynosdb:ModifyInstanceParam" as Action<"cynosdb:ModifyInstanceParam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceUpgradeLimitDays = "cynosdb:ModifyInstanceUpgradeLimitDays" as Action<"cynosdb:ModifyInstanceUpgradeLimitDays", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterAccountDescription = "cynosdb:ModifyLibraDBClusterAccountDescription" as Action<"cynosdb:ModifyLibraDBClusterAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterAccountHost = "cynosdb:ModifyLibraDBClusterAccountHost" as Action<"cynosdb:ModifyLibraDBClusterAccountHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterAccountPrivilege = "cynosdb:ModifyLibraDBClusterAccountPrivilege" as Action<"cynosdb:ModifyLibraDBClusterAccountPrivilege", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterDataSource = "cynosdb:ModifyLibraDBClusterDataSource" as Action<"cynosdb:ModifyLibraDBClusterDataSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterName = "cynosdb:ModifyLibraDBClusterName" as Action<"cynosdb:ModifyLibraDBClusterName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterProject = "cynosdb:ModifyLibraDBClusterProject" as Action<"cynosdb:ModifyLibraDBClusterProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBClusterReplicationObject = "cynosdb:ModifyLibraDBClusterReplicationObject" as Action<"cynosdb:ModifyLibraDBClusterReplicationObject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibraDBForwardConfig = "cynosdb:ModifyLibraDBForwardConfig" as Action<"cynosdb:ModifyLibraDBForwardConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintainPeriodConfig = "cynosdb:ModifyMaintainPeriodConfig" as Action<"cynosdb:ModifyMaintainPeriodConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyParamTemplate = "cynosdb:ModifyParamTemplate" as Action<"cynosdb:ModifyParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxyDesc = "cynosdb:ModifyProxyDesc" as Action<"cynosdb:ModifyProxyDesc", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxyRwSplit = "cynosdb:ModifyProxyRwSplit" as Action<"cynosdb:ModifyProxyRwSplit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcePackageClusters = "cynosdb:ModifyResourcePackageClusters" as Action<"cynosdb:ModifyResourcePackageClusters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcePackageName = "cynosdb:ModifyResourcePackageName" as Action<"cynosdb:ModifyResourcePackageName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcePackagesDeductionPriority = "cynosdb:ModifyResourcePackagesDeductionPriority" as Action<"cynosdb:ModifyResourcePackagesDeductionPriority", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServerlessStrategy = "cynosdb:ModifyServerlessStrategy" as Action<"cynosdb:ModifyServerlessStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapBackupCrossRegionConfig = "cynosdb:ModifySnapBackupCrossRegionConfig" as Action<"cynosdb:ModifySnapBackupCrossRegionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVault = "cynosdb:ModifyVault" as Action<"cynosdb:ModifyVault", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVipVport = "cynosdb:ModifyVipVport" as Action<"cynosdb:ModifyVipVport", UnknownKind, never>;
/** Access unknown. */
export const OfflineCluster = "cynosdb:OfflineCluster" as Action<"cynosdb:OfflineCluster", UnknownKind, never>;
/** Access unknown. */
export const OfflineInstance = "cynosdb:OfflineInstance" as Action<"cynosdb:OfflineInstance", UnknownKind, never>;
/** Access unknown. */
export const OfflineLibraDBCluster = "cynosdb:OfflineLibraDBCluster" as Action<"cynosdb:OfflineLibraDBCluster", UnknownKind, never>;
/** Access unknown. */
export const OfflineLibraDBInstance = "cynosdb:OfflineLibraDBInstance" as Action<"cynosdb:OfflineLibraDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const OpenAIOptimizer = "cynosdb:OpenAIOptimizer" as Action<"cynosdb:OpenAIOptimizer", UnknownKind, never>;
/** Write access by its name. */
export const OpenAuditService = "cynosdb:OpenAuditService" as Action<"cynosdb:OpenAuditService", UnknownKind, never>;
/** Write access by its name. */
export const OpenClusterPasswordComplexity = "cynosdb:OpenClusterPasswordComplexity" as Action<"cynosdb:OpenClusterPasswordComplexity", UnknownKind, never>;
/** Write access by its name. */
export const OpenClusterReadOnlyInstanceGroupAccess = "cynosdb:OpenClusterReadOnlyInstanceGroupAccess" as Action<"cynosdb:OpenClusterReadOnlyInstanceGroupAccess", UnknownKind, never>;
/** Write access by its name. */
export const OpenClusterTransparentEncrypt = "cynosdb:OpenClusterTransparentEncrypt" as Action<"cynosdb:OpenClusterTransparentEncrypt", UnknownKind, never>;
/** Write access by its name. */
export const OpenReadOnlyInstanceExclusiveAccess = "cynosdb:OpenReadOnlyInstanceExclusiveAccess" as Action<"cynosdb:OpenReadOnlyInstanceExclusiveAccess", UnknownKind, never>;
/** Write access by its name. */
export const OpenSSL = "cynosdb:OpenSSL" as Action<"cynosdb:OpenSSL", UnknownKind, never>;
/** Write access by its name. */
export const OpenWan = "cynosdb:OpenWan" as Action<"cynosdb:OpenWan", UnknownKind, never>;
/** Write access by its name. */
export const PauseServerless = "cynosdb:PauseServerless" as Action<"cynosdb:PauseServerless", UnknownKind, never>;
/** Access unknown. */
export const RefundResourcePackage = "cynosdb:RefundResourcePackage" as Action<"cynosdb:RefundResourcePackage", UnknownKind, never>;
/** Access unknown. */
export const ReloadBalanceProxyNode = "cynosdb:ReloadBalanceProxyNode" as Action<"cynosdb:ReloadBalanceProxyNode", UnknownKind, never>;
/** Write access by its name. */
export const RemoveClusterSlaveZone = "cynosdb:RemoveClusterSlaveZone" as Action<"cynosdb:RemoveClusterSlaveZone", UnknownKind, never>;
/** Write access by its name. */
export const RenewClusters = "cynosdb:RenewClusters" as Action<"cynosdb:RenewClusters", UnknownKind, never>;
/** Write access by its name. */
export const RenewLibraDBClusters = "cynosdb:RenewLibraDBClusters" as Action<"cynosdb:RenewLibraDBClusters", UnknownKind, never>;
/** Access unknown. */
export const ReplayInstanceAuditLog = "cynosdb:ReplayInstanceAuditLog" as Action<"cynosdb:ReplayInstanceAuditLog", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "cynosdb:ResetAccountPassword" as Action<"cynosdb:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResetLibraDBClusterAccountPassword = "cynosdb:ResetLibraDBClusterAccountPassword" as Action<"cynosdb:ResetLibraDBClusterAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartInstance = "cynosdb:RestartInstance" as Action<"cynosdb:RestartInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestartLibraDBInstance = "cynosdb:RestartLibraDBInstance" as Action<"cynosdb:RestartLibraDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResumeServerless = "cynosdb:ResumeServerless" as Action<"cynosdb:ResumeServerless", UnknownKind, never>;
/** Write access by its name. */
export const RevokeAccountPrivileges = "cynosdb:RevokeAccountPrivileges" as Action<"cynosdb:RevokeAccountPrivileges", UnknownKind, never>;
/** Access unknown. */
export const RollBackCluster = "cynosdb:RollBackCluster" as Action<"cynosdb:RollBackCluster", UnknownKind, never>;
/** Write access by its name. */
export const RollbackToNewCluster = "cynosdb:RollbackToNewCluster" as Action<"cynosdb:RollbackToNewCluster", UnknownKind, never>;
/** Read access by its name. */
export const SearchClusterDatabases = "cynosdb:SearchClusterDatabases" as Action<"cynosdb:SearchClusterDatabases", UnknownKind, never>;
/** Read access by its name. */
export const SearchClusterTables = "cynosdb:SearchClusterTables" as Action<"cynosdb:SearchClusterTables", UnknownKind, never>;
/** Write access by its name. */
export const SetLibraDBClusterRenewFlag = "cynosdb:SetLibraDBClusterRenewFlag" as Action<"cynosdb:SetLibraDBClusterRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const SetRenewFlag = "cynosdb:SetRenewFlag" as Action<"cynosdb:SetRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const StartCLSDelivery = "cynosdb:StartCLSDelivery" as Action<"cynosdb:StartCLSDelivery", UnknownKind, never>;
/** Write access by its name. */
export const StopCLSDelivery = "cynosdb:StopCLSDelivery" as Action<"cynosdb:StopCLSDelivery", UnknownKind, never>;
/** Write access by its name. */
export const SwitchClusterVpc = "cynosdb:SwitchClusterVpc" as Action<"cynosdb:SwitchClusterVpc", UnknownKind, never>;
/** Write access by its name. */
export const SwitchClusterZone = "cynosdb:SwitchClusterZone" as Action<"cynosdb:SwitchClusterZone", UnknownKind, never>;
/** Write access by its name. */
export const SwitchProxyVpc = "cynosdb:SwitchProxyVpc" as Action<"cynosdb:SwitchProxyVpc", UnknownKind, never>;
/** Write access by its name. */
export const TransferClusterPrepayToPostpay = "cynosdb:TransferClusterPrepayToPostpay" as Action<"cynosdb:TransferClusterPrepayToPostpay", UnknownKind, never>;
/** Write access by its name. */
export const TransferClusterZone = "cynosdb:TransferClusterZone" as Action<"cynosdb:TransferClusterZone", UnknownKind, never>;
/** Write access by its name. */
export const TransferStoragePrepayToPostpay = "cynosdb:TransferStoragePrepayToPostpay" as Action<"cynosdb:TransferStoragePrepayToPostpay", UnknownKind, never>;
/** Write access by its name. */
export const UnbindClusterResourcePackages = "cynosdb:UnbindClusterResourcePackages" as Action<"cynosdb:UnbindClusterResourcePackages", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeClusterVersion = "cynosdb:UpgradeClusterVersion" as Action<"cynosdb:UpgradeClusterVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "cynosdb:UpgradeInstance" as Action<"cynosdb:UpgradeInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeProxy = "cynosdb:UpgradeProxy" as Action<"cynosdb:UpgradeProxy", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeProxyVersion = "cynosdb:UpgradeProxyVersion" as Action<"cynosdb:UpgradeProxyVersion", UnknownKind, never>;
