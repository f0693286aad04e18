// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssignProject = "mongodb:AssignProject" as Action<"mongodb:AssignProject", UnknownKind, never>;
/** Write access by its name. */
export const CloseAuditService = "mongodb:CloseAuditService" as Action<"mongodb:CloseAuditService", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccountUser = "mongodb:CreateAccountUser" as Action<"mongodb:CreateAccountUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditLogFile = "mongodb:CreateAuditLogFile" as Action<"mongodb:CreateAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupDBInstance = "mongodb:CreateBackupDBInstance" as Action<"mongodb:CreateBackupDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupDownloadTask = "mongodb:CreateBackupDownloadTask" as Action<"mongodb:CreateBackupDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstance = "mongodb:CreateDBInstance" as Action<"mongodb:CreateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstanceHour = "mongodb:CreateDBInstanceHour" as Action<"mongodb:CreateDBInstanceHour", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstanceParamTpl = "mongodb:CreateDBInstanceParamTpl" as Action<"mongodb:CreateDBInstanceParamTpl", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogDownloadTask = "mongodb:CreateLogDownloadTask" as Action<"mongodb:CreateLogDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSlowLogPatternDownloadTask = "mongodb:CreateSlowLogPatternDownloadTask" as Action<"mongodb:CreateSlowLogPatternDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccountUser = "mongodb:DeleteAccountUser" as Action<"mongodb:DeleteAccountUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditLogFile = "mongodb:DeleteAuditLogFile" as Action<"mongodb:DeleteAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBBackups = "mongodb:DeleteDBBackups" as Action<"mongodb:DeleteDBBackups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogDownloadTask = "mongodb:DeleteLogDownloadTask" as Action<"mongodb:DeleteLogDownloadTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountUsers = "mongodb:DescribeAccountUsers" as Action<"mongodb:DescribeAccountUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncRequestInfo = "mongodb:DescribeAsyncRequestInfo" as Action<"mongodb:DescribeAsyncRequestInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditConfig = "mongodb:DescribeAuditConfig" as Action<"mongodb:DescribeAuditConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditInstanceList = "mongodb:DescribeAuditInstanceList" as Action<"mongodb:DescribeAuditInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogFiles = "mongodb:DescribeAuditLogFiles" as Action<"mongodb:DescribeAuditLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogs = "mongodb:DescribeAuditLogs" as Action<"mongodb:DescribeAuditLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadTask = "mongodb:DescribeBackupDownloadTask" as Action<"mongodb:DescribeBackupDownloadTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupRules = "mongodb:DescribeBackupRules" as Action<"mongodb:DescribeBackupRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientConnections = "mongodb:DescribeClientConnections" as Action<"mongodb:DescribeClientConnections", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCurrentOp = "mongodb:DescribeCurrentOp" as Action<"mongodb:DescribeCurrentOp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBBackups = "mongodb:DescribeDBBackups" as Action<"mongodb:DescribeDBBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceDeal = "mongodb:DescribeDBInstanceDeal" as Action<"mongodb:DescribeDBInstanceDeal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceLogToCLS = "mongodb:DescribeDBInstanceLogToCLS" as Action<"mongodb:DescribeDBInstanceLogToCLS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceNamespace = "mongodb:DescribeDBInstanceNamespace" as Action<"mongodb:DescribeDBInstanceNamespace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceNodeProperty = "mongodb:DescribeDBInstanceNodeProperty" as Action<"mongodb:DescribeDBInstanceNodeProperty", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceParamTpl = "mongodb:DescribeDBInstanceParamTpl" as Action<"mongodb:DescribeDBInstanceParamTpl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceParamTplDetail = "mongodb:DescribeDBInstanceParamTplDetail" as Action<"mongodb:DescribeDBInstanceParamTplDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceURL = "mongodb:DescribeDBInstanceURL" as Action<"mongodb:DescribeDBInstanceURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "mongodb:DescribeDBInstances" as Action<"mongodb:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDetailedSlowLogs = "mongodb:DescribeDetailedSlowLogs" as Action<"mongodb:DescribeDetailedSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "mongodb:DescribeInstanceParams" as Action<"mongodb:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSSL = "mongodb:DescribeInstanceSSL" as Action<"mongodb:DescribeInstanceSSL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogDownloadTasks = "mongodb:DescribeLogDownloadTasks" as Action<"mongodb:DescribeLogDownloadTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMongodbLogs = "mongodb:DescribeMongodbLogs" as Action<"mongodb:DescribeMongodbLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePasswordRotation = "mongodb:DescribePasswordRotation" as Action<"mongodb:DescribePasswordRotation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSRVConnectionDomain = "mongodb:DescribeSRVConnectionDomain" as Action<"mongodb:DescribeSRVConnectionDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroup = "mongodb:DescribeSecurityGroup" as Action<"mongodb:DescribeSecurityGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLog = "mongodb:DescribeSlowLog" as Action<"mongodb:DescribeSlowLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogPatterns = "mongodb:DescribeSlowLogPatterns" as Action<"mongodb:DescribeSlowLogPatterns", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogs = "mongodb:DescribeSlowLogs" as Action<"mongodb:DescribeSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpecInfo = "mongodb:DescribeSpecInfo" as Action<"mongodb:DescribeSpecInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTransparentDataEncryptionStatus = "mongodb:DescribeTransparentDataEncryptionStatus" as Action<"mongodb:DescribeTransparentDataEncryptionStatus", UnknownKind, never>;
/** Write access by its name. */
export const DisableSRVConnectionUrl = "mongodb:DisableSRVConnectionUrl" as Action<"mongodb:DisableSRVConnectionUrl", UnknownKind, never>;
/** Write access by its name. */
export const DropDBInstanceParamTpl = "mongodb:DropDBInstanceParamTpl" as Action<"mongodb:DropDBInstanceParamTpl", UnknownKind, never>;
/** Write access by its name. */
export const EnablePasswordRotation = "mongodb:EnablePasswordRotation" as Action<"mongodb:EnablePasswordRotation", UnknownKind, never>;
/** Write access by its name. */
export const EnableSRVConnectionUrl = "mongodb:EnableSRVConnectionUrl" as Action<"mongodb:EnableSRVConnectionUrl", UnknownKind, never>;
/** Write access by its name. */
export const EnableTransparentDataEncryption = "mongodb:EnableTransparentDataEncryption" as Action<"mongodb:EnableTransparentDataEncryption", UnknownKind, never>;
/** Write access by its name. */
export const EnableWanService = "mongodb:EnableWanService" as Action<"mongodb:EnableWanService", UnknownKind, never>;
/** Access unknown. */
export const FlashBackDBInstance = "mongodb:FlashBackDBInstance" as Action<"mongodb:FlashBackDBInstance", UnknownKind, never>;
/** Access unknown. */
export const FlushInstanceRouterConfig = "mongodb:FlushInstanceRouterConfig" as Action<"mongodb:FlushInstanceRouterConfig", UnknownKind, never>;
/** Access unknown. */
export const IncreaseDBInstanceConnectionLimit = "mongodb:IncreaseDBInstanceConnectionLimit" as Action<"mongodb:IncreaseDBInstanceConnectionLimit", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateDBInstances = "mongodb:InquirePriceCreateDBInstances" as Action<"mongodb:InquirePriceCreateDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceModifyDBInstanceSpec = "mongodb:InquirePriceModifyDBInstanceSpec" as Action<"mongodb:InquirePriceModifyDBInstanceSpec", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewDBInstances = "mongodb:InquirePriceRenewDBInstances" as Action<"mongodb:InquirePriceRenewDBInstances", UnknownKind, never>;
/** Access unknown. */
export const InstanceEnableSSL = "mongodb:InstanceEnableSSL" as Action<"mongodb:InstanceEnableSSL", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBInstance = "mongodb:IsolateDBInstance" as Action<"mongodb:IsolateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const KillOps = "mongodb:KillOps" as Action<"mongodb:KillOps", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditService = "mongodb:ModifyAuditService" as Action<"mongodb:ModifyAuditService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupExpireTime = "mongodb:ModifyBackupExpireTime" as Action<"mongodb:ModifyBackupExpireTime", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceLogToCLS = "mongodb:ModifyDBInstanceLogToCLS" as Action<"mongodb:ModifyDBInstanceLogToCLS", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceNetworkAddress = "mongodb:ModifyDBInstanceNetworkAddress" as Action<"mongodb:ModifyDBInstanceNetworkAddress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceParamTpl = "mongodb:ModifyDBInstanceParamTpl" as Action<"mongodb:ModifyDBInstanceParamTpl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroup = "mongodb:ModifyDBInstanceSecurityGroup" as Action<"mongodb:ModifyDBInstanceSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSpec = "mongodb:ModifyDBInstanceSpec" as Action<"mongodb:ModifyDBInstanceSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceAz = "mongodb:ModifyInstanceAz" as Action<"mongodb:ModifyInstanceAz", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParams = "mongodb:ModifyInstanceParams" as Action<"mongodb:ModifyInstanceParams", UnknownKind, never>;
/** Write access by its name. */
export const ModifySRVConnectionUrl = "mongodb:ModifySRVConnectionUrl" as Action<"mongodb:ModifySRVConnectionUrl", UnknownKind, never>;
/** Access unknown. */
export const OfflineIsolatedDBInstance = "mongodb:OfflineIsolatedDBInstance" as Action<"mongodb:OfflineIsolatedDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const OpenAuditService = "mongodb:OpenAuditService" as Action<"mongodb:OpenAuditService", UnknownKind, never>;
/** Access unknown. */
export const PromoteDBInstanceToActive = "mongodb:PromoteDBInstanceToActive" as Action<"mongodb:PromoteDBInstanceToActive", UnknownKind, never>;
/** Access unknown. */
export const RenameInstance = "mongodb:RenameInstance" as Action<"mongodb:RenameInstance", UnknownKind, never>;
/** Write access by its name. */
export const RenewDBInstances = "mongodb:RenewDBInstances" as Action<"mongodb:RenewDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const ResetDBInstancePassword = "mongodb:ResetDBInstancePassword" as Action<"mongodb:ResetDBInstancePassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartNodes = "mongodb:RestartNodes" as Action<"mongodb:RestartNodes", UnknownKind, never>;
/** Write access by its name. */
export const RestoreDBInstance = "mongodb:RestoreDBInstance" as Action<"mongodb:RestoreDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleDownDBInstanceCpu = "mongodb:ScaleDownDBInstanceCpu" as Action<"mongodb:ScaleDownDBInstanceCpu", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpDBInstanceCpu = "mongodb:ScaleUpDBInstanceCpu" as Action<"mongodb:ScaleUpDBInstanceCpu", UnknownKind, never>;
/** Write access by its name. */
export const SetAccountUserPrivilege = "mongodb:SetAccountUserPrivilege" as Action<"mongodb:SetAccountUserPrivilege", UnknownKind, never>;
/** Write access by its name. */
export const SetAutoRenew = "mongodb:SetAutoRenew" as Action<"mongodb:SetAutoRenew", UnknownKind, never>;
/** Write access by its name. */
export const SetBackupRules = "mongodb:SetBackupRules" as Action<"mongodb:SetBackupRules", UnknownKind, never>;
/** Write access by its name. */
export const SetDBInstanceDeletionProtection = "mongodb:SetDBInstanceDeletionProtection" as Action<"mongodb:SetDBInstanceDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const SetInstanceMaintenance = "mongodb:SetInstanceMaintenance" as Action<"mongodb:SetInstanceMaintenance", UnknownKind, never>;
/** Write access by its name. */
export const SetPassword = "mongodb:SetPassword" as Action<"mongodb:SetPassword", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDBInstance = "mongodb:TerminateDBInstance" as Action<"mongodb:TerminateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDBInstances = "mongodb:TerminateDBInstances" as Action<"mongodb:TerminateDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstance = "mongodb:UpgradeDBInstance" as Action<"mongodb:UpgradeDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstanceHour = "mongodb:UpgradeDBInstanceHour" as Action<"mongodb:UpgradeDBInstanceHour", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstanceKernelVersion = "mongodb:UpgradeDBInstanceKernelVersion" as Action<"mongodb:UpgradeDBInstanceKernelVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDbInstanceVersion = "mongodb:UpgradeDbInstanceVersion" as Action<"mongodb:UpgradeDbInstanceVersion", UnknownKind, never>;
