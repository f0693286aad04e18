// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddTimeWindow = "cdb:AddTimeWindow" as Action<"cdb:AddTimeWindow", UnknownKind, never>;
/** Access unknown. */
export const AdjustCdbProxy = "cdb:AdjustCdbProxy" as Action<"cdb:AdjustCdbProxy", UnknownKind, never>;
/** Access unknown. */
export const AdjustCdbProxyAddress = "cdb:AdjustCdbProxyAddress" as Action<"cdb:AdjustCdbProxyAddress", UnknownKind, never>;
/** Access unknown. */
export const AnalyzeAuditLogs = "cdb:AnalyzeAuditLogs" as Action<"cdb:AnalyzeAuditLogs", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "cdb:AssociateSecurityGroups" as Action<"cdb:AssociateSecurityGroups", UnknownKind, never>;
/** Access unknown. */
export const BalanceRoGroupLoad = "cdb:BalanceRoGroupLoad" as Action<"cdb:BalanceRoGroupLoad", UnknownKind, never>;
/** Read access by its name. */
export const CheckMigrateCluster = "cdb:CheckMigrateCluster" as Action<"cdb:CheckMigrateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CloseAuditService = "cdb:CloseAuditService" as Action<"cdb:CloseAuditService", UnknownKind, never>;
/** Write access by its name. */
export const CloseCDBProxy = "cdb:CloseCDBProxy" as Action<"cdb:CloseCDBProxy", UnknownKind, never>;
/** Write access by its name. */
export const CloseCdbProxyAddress = "cdb:CloseCdbProxyAddress" as Action<"cdb:CloseCdbProxyAddress", UnknownKind, never>;
/** Write access by its name. */
export const CloseSSL = "cdb:CloseSSL" as Action<"cdb:CloseSSL", UnknownKind, never>;
/** Write access by its name. */
export const CloseWanService = "cdb:CloseWanService" as Action<"cdb:CloseWanService", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccounts = "cdb:CreateAccounts" as Action<"cdb:CreateAccounts", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditLogFile = "cdb:CreateAuditLogFile" as Action<"cdb:CreateAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditPolicy = "cdb:CreateAuditPolicy" as Action<"cdb:CreateAuditPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditRule = "cdb:CreateAuditRule" as Action<"cdb:CreateAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditRuleTemplate = "cdb:CreateAuditRuleTemplate" as Action<"cdb:CreateAuditRuleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackup = "cdb:CreateBackup" as Action<"cdb:CreateBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCdbProxy = "cdb:CreateCdbProxy" as Action<"cdb:CreateCdbProxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCdbProxyAddress = "cdb:CreateCdbProxyAddress" as Action<"cdb:CreateCdbProxyAddress", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloneInstance = "cdb:CreateCloneInstance" as Action<"cdb:CreateCloneInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBImportJob = "cdb:CreateDBImportJob" as Action<"cdb:CreateDBImportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstance = "cdb:CreateDBInstance" as Action<"cdb:CreateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstanceHour = "cdb:CreateDBInstanceHour" as Action<"cdb:CreateDBInstanceHour", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatabase = "cdb:CreateDatabase" as Action<"cdb:CreateDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeployGroup = "cdb:CreateDeployGroup" as Action<"cdb:CreateDeployGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateParamTemplate = "cdb:CreateParamTemplate" as Action<"cdb:CreateParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoInstanceIp = "cdb:CreateRoInstanceIp" as Action<"cdb:CreateRoInstanceIp", UnknownKind, never>;
/** Write access by its name. */
export const CreateRotationPassword = "cdb:CreateRotationPassword" as Action<"cdb:CreateRotationPassword", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccounts = "cdb:DeleteAccounts" as Action<"cdb:DeleteAccounts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditLogFile = "cdb:DeleteAuditLogFile" as Action<"cdb:DeleteAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditPolicy = "cdb:DeleteAuditPolicy" as Action<"cdb:DeleteAuditPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditRule = "cdb:DeleteAuditRule" as Action<"cdb:DeleteAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditRuleTemplates = "cdb:DeleteAuditRuleTemplates" as Action<"cdb:DeleteAuditRuleTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackup = "cdb:DeleteBackup" as Action<"cdb:DeleteBackup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDatabase = "cdb:DeleteDatabase" as Action<"cdb:DeleteDatabase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeployGroups = "cdb:DeleteDeployGroups" as Action<"cdb:DeleteDeployGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteParamTemplate = "cdb:DeleteParamTemplate" as Action<"cdb:DeleteParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRotationPassword = "cdb:DeleteRotationPassword" as Action<"cdb:DeleteRotationPassword", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTimeWindow = "cdb:DeleteTimeWindow" as Action<"cdb:DeleteTimeWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivileges = "cdb:DescribeAccountPrivileges" as Action<"cdb:DescribeAccountPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "cdb:DescribeAccounts" as Action<"cdb:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncRequestInfo = "cdb:DescribeAsyncRequestInfo" as Action<"cdb:DescribeAsyncRequestInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditConfig = "cdb:DescribeAuditConfig" as Action<"cdb:DescribeAuditConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditInstanceList = "cdb:DescribeAuditInstanceList" as Action<"cdb:DescribeAuditInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogFiles = "cdb:DescribeAuditLogFiles" as Action<"cdb:DescribeAuditLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogs = "cdb:DescribeAuditLogs" as Action<"cdb:DescribeAuditLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditPolicies = "cdb:DescribeAuditPolicies" as Action<"cdb:DescribeAuditPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditRuleTemplateModifyHistory = "cdb:DescribeAuditRuleTemplateModifyHistory" as Action<"cdb:DescribeAuditRuleTemplateModifyHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditRuleTemplates = "cdb:DescribeAuditRuleTemplates" as Action<"cdb:DescribeAuditRuleTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditRules = "cdb:DescribeAuditRules" as Action<"cdb:DescribeAuditRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupConfig = "cdb:DescribeBackupConfig" as Action<"cdb:DescribeBackupConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDecryptionKey = "cdb:DescribeBackupDecryptionKey" as Action<"cdb:DescribeBackupDecryptionKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadRestriction = "cdb:DescribeBackupDownloadRestriction" as Action<"cdb:DescribeBackupDownloadRestriction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupEncryptionStatus = "cdb:DescribeBackupEncryptionStatus" as Action<"cdb:DescribeBackupEncryptionStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupOverview = "cdb:DescribeBackupOverview" as Action<"cdb:DescribeBackupOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupSummaries = "cdb:DescribeBackupSummaries" as Action<"cdb:DescribeBackupSummaries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackups = "cdb:DescribeBackups" as Action<"cdb:DescribeBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogBackupOverview = "cdb:DescribeBinlogBackupOverview" as Action<"cdb:DescribeBinlogBackupOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBinlogs = "cdb:DescribeBinlogs" as Action<"cdb:DescribeBinlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCPUExpandStrategyInfo = "cdb:DescribeCPUExpandStrategyInfo" as Action<"cdb:DescribeCPUExpandStrategyInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdbProxyInfo = "cdb:DescribeCdbProxyInfo" as Action<"cdb:DescribeCdbProxyInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdbZoneConfig = "cdb:DescribeCdbZoneConfig" as Action<"cdb:DescribeCdbZoneConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloneList = "cdb:DescribeCloneList" as Action<"cdb:DescribeCloneList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInfo = "cdb:DescribeClusterInfo" as Action<"cdb:DescribeClusterInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCpuExpandHistory = "cdb:DescribeCpuExpandHistory" as Action<"cdb:DescribeCpuExpandHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBFeatures = "cdb:DescribeDBFeatures" as Action<"cdb:DescribeDBFeatures", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBImportRecords = "cdb:DescribeDBImportRecords" as Action<"cdb:DescribeDBImportRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceCharset = "cdb:DescribeDBInstanceCharset" as Action<"cdb:DescribeDBInstanceCharset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceConfig = "cdb:DescribeDBInstanceConfig" as Action<"cdb:DescribeDBInstanceConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceGTID = "cdb:DescribeDBInstanceGTID" as Action<"cdb:DescribeDBInstanceGTID", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceInfo = "cdb:DescribeDBInstanceInfo" as Action<"cdb:DescribeDBInstanceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceLogToCLS = "cdb:DescribeDBInstanceLogToCLS" as Action<"cdb:DescribeDBInstanceLogToCLS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceRebootTime = "cdb:DescribeDBInstanceRebootTime" as Action<"cdb:DescribeDBInstanceRebootTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "cdb:DescribeDBInstances" as Action<"cdb:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBPrice = "cdb:DescribeDBPrice" as Action<"cdb:DescribeDBPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "cdb:DescribeDBSecurityGroups" as Action<"cdb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSwitchRecords = "cdb:DescribeDBSwitchRecords" as Action<"cdb:DescribeDBSwitchRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataBackupOverview = "cdb:DescribeDataBackupOverview" as Action<"cdb:DescribeDataBackupOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "cdb:DescribeDatabases" as Action<"cdb:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultParams = "cdb:DescribeDefaultParams" as Action<"cdb:DescribeDefaultParams", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeployGroupList = "cdb:DescribeDeployGroupList" as Action<"cdb:DescribeDeployGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceMonitorInfo = "cdb:DescribeDeviceMonitorInfo" as Action<"cdb:DescribeDeviceMonitorInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeErrorLogData = "cdb:DescribeErrorLogData" as Action<"cdb:DescribeErrorLogData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceAlarmEvents = "cdb:DescribeInstanceAlarmEvents" as Action<"cdb:DescribeInstanceAlarmEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParamRecords = "cdb:DescribeInstanceParamRecords" as Action<"cdb:DescribeInstanceParamRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "cdb:DescribeInstanceParams" as Action<"cdb:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancePasswordComplexity = "cdb:DescribeInstancePasswordComplexity" as Action<"cdb:DescribeInstancePasswordComplexity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceUpgradeCheckJob = "cdb:DescribeInstanceUpgradeCheckJob" as Action<"cdb:DescribeInstanceUpgradeCheckJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceUpgradeType = "cdb:DescribeInstanceUpgradeType" as Action<"cdb:DescribeInstanceUpgradeType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLocalBinlogConfig = "cdb:DescribeLocalBinlogConfig" as Action<"cdb:DescribeLocalBinlogConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplateInfo = "cdb:DescribeParamTemplateInfo" as Action<"cdb:DescribeParamTemplateInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplates = "cdb:DescribeParamTemplates" as Action<"cdb:DescribeParamTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "cdb:DescribeProjectSecurityGroups" as Action<"cdb:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyCustomConf = "cdb:DescribeProxyCustomConf" as Action<"cdb:DescribeProxyCustomConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxySupportParam = "cdb:DescribeProxySupportParam" as Action<"cdb:DescribeProxySupportParam", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteBackupConfig = "cdb:DescribeRemoteBackupConfig" as Action<"cdb:DescribeRemoteBackupConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoGroups = "cdb:DescribeRoGroups" as Action<"cdb:DescribeRoGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoMinScale = "cdb:DescribeRoMinScale" as Action<"cdb:DescribeRoMinScale", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRollbackRangeTime = "cdb:DescribeRollbackRangeTime" as Action<"cdb:DescribeRollbackRangeTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRollbackTaskDetail = "cdb:DescribeRollbackTaskDetail" as Action<"cdb:DescribeRollbackTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSSLStatus = "cdb:DescribeSSLStatus" as Action<"cdb:DescribeSSLStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogData = "cdb:DescribeSlowLogData" as Action<"cdb:DescribeSlowLogData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogs = "cdb:DescribeSlowLogs" as Action<"cdb:DescribeSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportedPrivileges = "cdb:DescribeSupportedPrivileges" as Action<"cdb:DescribeSupportedPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableColumns = "cdb:DescribeTableColumns" as Action<"cdb:DescribeTableColumns", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTables = "cdb:DescribeTables" as Action<"cdb:DescribeTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagsOfInstanceIds = "cdb:DescribeTagsOfInstanceIds" as Action<"cdb:DescribeTagsOfInstanceIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "cdb:DescribeTasks" as Action<"cdb:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimeWindow = "cdb:DescribeTimeWindow" as Action<"cdb:DescribeTimeWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUploadedFiles = "cdb:DescribeUploadedFiles" as Action<"cdb:DescribeUploadedFiles", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "cdb:DisassociateSecurityGroups" as Action<"cdb:DisassociateSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceUpgradeInstances = "cdb:InquiryPriceUpgradeInstances" as Action<"cdb:InquiryPriceUpgradeInstances", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBInstance = "cdb:IsolateDBInstance" as Action<"cdb:IsolateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountDescription = "cdb:ModifyAccountDescription" as Action<"cdb:ModifyAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountHost = "cdb:ModifyAccountHost" as Action<"cdb:ModifyAccountHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountMaxUserConnections = "cdb:ModifyAccountMaxUserConnections" as Action<"cdb:ModifyAccountMaxUserConnections", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPassword = "cdb:ModifyAccountPassword" as Action<"cdb:ModifyAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivileges = "cdb:ModifyAccountPrivileges" as Action<"cdb:ModifyAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditConfig = "cdb:ModifyAuditConfig" as Action<"cdb:ModifyAuditConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditRule = "cdb:ModifyAuditRule" as Action<"cdb:ModifyAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditRuleTemplates = "cdb:ModifyAuditRuleTemplates" as Action<"cdb:ModifyAuditRuleTemplates", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditService = "cdb:ModifyAuditService" as Action<"cdb:ModifyAuditService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoRenewFlag = "cdb:ModifyAutoRenewFlag" as Action<"cdb:ModifyAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupConfig = "cdb:ModifyBackupConfig" as Action<"cdb:ModifyBackupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupDownloadRestriction = "cdb:ModifyBackupDownloadRestriction" as Action<"cdb:ModifyBackupDownloadRestriction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupEncryptionStatus = "cdb:ModifyBackupEncryptionStatus" as Action<"cdb:ModifyBackupEncryptionStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCdbProxyAddressDesc = "cdb:ModifyCdbProxyAddressDesc" as Action<"cdb:ModifyCdbProxyAddressDesc", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCdbProxyAddressVipAndVPort = "cdb:ModifyCdbProxyAddressVipAndVPort" as Action<"cdb:ModifyCdbProxyAddressVipAndVPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCdbProxyParam = "cdb:ModifyCdbProxyParam" as Action<"cdb:ModifyCdbProxyParam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceLogToCLS = "cdb:ModifyDBInstanceLogToCLS" as Action<"cdb:ModifyDBInstanceLogToCLS", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceModes = "cdb:ModifyDBInstanceModes" as Action<"cdb:ModifyDBInstanceModes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceName = "cdb:ModifyDBInstanceName" as Action<"cdb:ModifyDBInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceProject = "cdb:ModifyDBInstanceProject" as Action<"cdb:ModifyDBInstanceProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceReadOnlyStatus = "cdb:ModifyDBInstanceReadOnlyStatus" as Action<"cdb:ModifyDBInstanceReadOnlyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "cdb:ModifyDBInstanceSecurityGroups" as Action<"cdb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceVipVport = "cdb:ModifyDBInstanceVipVport" as Action<"cdb:ModifyDBInstanceVipVport", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceChargeType = "cdb:ModifyInstanceChargeType" as Action<"cdb:ModifyInstanceChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceDestroyProtect = "cdb:ModifyInstanceDestroyProtect" as Action<"cdb:ModifyInstanceDestroyProtect", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParam = "cdb:ModifyInstanceParam" as Action<"cdb:ModifyInstanceParam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancePasswordComplexity = "cdb:ModifyInstancePasswordComplexity" as Action<"cdb:ModifyInstancePasswordComplexity", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceTag = "cdb:ModifyInstanceTag" as Action<"cdb:ModifyInstanceTag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLocalBinlogConfig = "cdb:ModifyLocalBinlogConfig" as Action<"cdb:ModifyLocalBinlogConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNameOrDescByDpId = "cdb:ModifyNameOrDescByDpId" as Action<"cdb:ModifyNameOrDescByDpId", UnknownKind, never>;
/** Write access by its name. */
export const ModifyParamTemplate = "cdb:ModifyParamTemplate" as Action<"cdb:ModifyParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectMode = "cdb:ModifyProtectMode" as Action<"cdb:ModifyProtectMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRemoteBackupConfig = "cdb:ModifyRemoteBackupConfig" as Action<"cdb:ModifyRemoteBackupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoGroupInfo = "cdb:ModifyRoGroupInfo" as Action<"cdb:ModifyRoGroupInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoGroupVipVport = "cdb:ModifyRoGroupVipVport" as Action<"cdb:ModifyRoGroupVipVport", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTimeWindow = "cdb:ModifyTimeWindow" as Action<"cdb:ModifyTimeWindow", UnknownKind, never>;
/** Access unknown. */
export const OfflineIsolatedInstances = "cdb:OfflineIsolatedInstances" as Action<"cdb:OfflineIsolatedInstances", UnknownKind, never>;
/** Write access by its name. */
export const OpenAuditService = "cdb:OpenAuditService" as Action<"cdb:OpenAuditService", UnknownKind, never>;
/** Write access by its name. */
export const OpenDBInstanceEncryption = "cdb:OpenDBInstanceEncryption" as Action<"cdb:OpenDBInstanceEncryption", UnknownKind, never>;
/** Write access by its name. */
export const OpenDBInstanceGTID = "cdb:OpenDBInstanceGTID" as Action<"cdb:OpenDBInstanceGTID", UnknownKind, never>;
/** Write access by its name. */
export const OpenSSL = "cdb:OpenSSL" as Action<"cdb:OpenSSL", UnknownKind, never>;
/** Write access by its name. */
export const OpenWanService = "cdb:OpenWanService" as Action<"cdb:OpenWanService", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseIsolatedDBInstances = "cdb:ReleaseIsolatedDBInstances" as Action<"cdb:ReleaseIsolatedDBInstances", UnknownKind, never>;
/** Access unknown. */
export const ReloadBalanceProxyNode = "cdb:ReloadBalanceProxyNode" as Action<"cdb:ReloadBalanceProxyNode", UnknownKind, never>;
/** Write access by its name. */
export const RenewDBInstance = "cdb:RenewDBInstance" as Action<"cdb:RenewDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetPassword = "cdb:ResetPassword" as Action<"cdb:ResetPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResetRootAccount = "cdb:ResetRootAccount" as Action<"cdb:ResetRootAccount", UnknownKind, never>;
/** Write access by its name. */
export const RestartDBInstances = "cdb:RestartDBInstances" as Action<"cdb:RestartDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartBatchRollback = "cdb:StartBatchRollback" as Action<"cdb:StartBatchRollback", UnknownKind, never>;
/** Write access by its name. */
export const StartCpuExpand = "cdb:StartCpuExpand" as Action<"cdb:StartCpuExpand", UnknownKind, never>;
/** Write access by its name. */
export const StartReplication = "cdb:StartReplication" as Action<"cdb:StartReplication", UnknownKind, never>;
/** Write access by its name. */
export const StopCpuExpand = "cdb:StopCpuExpand" as Action<"cdb:StopCpuExpand", UnknownKind, never>;
/** Write access by its name. */
export const StopDBImportJob = "cdb:StopDBImportJob" as Action<"cdb:StopDBImportJob", UnknownKind, never>;
/** Write access by its name. */
export const StopReplication = "cdb:StopReplication" as Action<"cdb:StopReplication", UnknownKind, never>;
/** Write access by its name. */
export const StopRollback = "cdb:StopRollback" as Action<"cdb:StopRollback", UnknownKind, never>;
/** Access unknown. */
export const SubmitInstanceUpgradeCheckJob = "cdb:SubmitInstanceUpgradeCheckJob" as Action<"cdb:SubmitInstanceUpgradeCheckJob", UnknownKind, never>;
/** Write access by its name. */
export const SwitchCDBProxy = "cdb:SwitchCDBProxy" as Action<"cdb:SwitchCDBProxy", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDBInstanceMasterSlave = "cdb:SwitchDBInstanceMasterSlave" as Action<"cdb:SwitchDBInstanceMasterSlave", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDrInstanceToMaster = "cdb:SwitchDrInstanceToMaster" as Action<"cdb:SwitchDrInstanceToMaster", UnknownKind, never>;
/** Write access by its name. */
export const SwitchForUpgrade = "cdb:SwitchForUpgrade" as Action<"cdb:SwitchForUpgrade", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeCDBProxyVersion = "cdb:UpgradeCDBProxyVersion" as Action<"cdb:UpgradeCDBProxyVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstance = "cdb:UpgradeDBInstance" as Action<"cdb:UpgradeDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstanceEngineVersion = "cdb:UpgradeDBInstanceEngineVersion" as Action<"cdb:UpgradeDBInstanceEngineVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeRoGroup = "cdb:UpgradeRoGroup" as Action<"cdb:UpgradeRoGroup", UnknownKind, never>;
/** Access unknown. */
export const VerifyRootAccount = "cdb:VerifyRootAccount" as Action<"cdb:VerifyRootAccount", UnknownKind, never>;
