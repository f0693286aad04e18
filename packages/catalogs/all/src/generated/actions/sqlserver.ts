// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateSecurityGroups = "sqlserver:AssociateSecurityGroups" as Action<"sqlserver:AssociateSecurityGroups", UnknownKind, never>;
/** Access unknown. */
export const BalanceReadOnlyGroup = "sqlserver:BalanceReadOnlyGroup" as Action<"sqlserver:BalanceReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CloneDB = "sqlserver:CloneDB" as Action<"sqlserver:CloneDB", UnknownKind, never>;
/** Write access by its name. */
export const CloseInterCommunication = "sqlserver:CloseInterCommunication" as Action<"sqlserver:CloseInterCommunication", UnknownKind, never>;
/** Write access by its name. */
export const CloseLog = "sqlserver:CloseLog" as Action<"sqlserver:CloseLog", UnknownKind, never>;
/** Access unknown. */
export const CompleteExpansion = "sqlserver:CompleteExpansion" as Action<"sqlserver:CompleteExpansion", UnknownKind, never>;
/** Access unknown. */
export const CompleteMigration = "sqlserver:CompleteMigration" as Action<"sqlserver:CompleteMigration", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccount = "sqlserver:CreateAccount" as Action<"sqlserver:CreateAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackup = "sqlserver:CreateBackup" as Action<"sqlserver:CreateBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupMigration = "sqlserver:CreateBackupMigration" as Action<"sqlserver:CreateBackupMigration", UnknownKind, never>;
/** Write access by its name. */
export const CreateBasicDBInstances = "sqlserver:CreateBasicDBInstances" as Action<"sqlserver:CreateBasicDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateBusinessDBInstances = "sqlserver:CreateBusinessDBInstances" as Action<"sqlserver:CreateBusinessDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateBusinessIntelligenceFile = "sqlserver:CreateBusinessIntelligenceFile" as Action<"sqlserver:CreateBusinessIntelligenceFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudDBInstances = "sqlserver:CreateCloudDBInstances" as Action<"sqlserver:CreateCloudDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudReadOnlyDBInstances = "sqlserver:CreateCloudReadOnlyDBInstances" as Action<"sqlserver:CreateCloudReadOnlyDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateDB = "sqlserver:CreateDB" as Action<"sqlserver:CreateDB", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBInstances = "sqlserver:CreateDBInstances" as Action<"sqlserver:CreateDBInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateExportTask = "sqlserver:CreateExportTask" as Action<"sqlserver:CreateExportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateIncrementalMigration = "sqlserver:CreateIncrementalMigration" as Action<"sqlserver:CreateIncrementalMigration", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigration = "sqlserver:CreateMigration" as Action<"sqlserver:CreateMigration", UnknownKind, never>;
/** Write access by its name. */
export const CreatePublishSubscribe = "sqlserver:CreatePublishSubscribe" as Action<"sqlserver:CreatePublishSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const CreateReadOnlyDBInstances = "sqlserver:CreateReadOnlyDBInstances" as Action<"sqlserver:CreateReadOnlyDBInstances", UnknownKind, never>;
/** Access unknown. */
export const CutXEvents = "sqlserver:CutXEvents" as Action<"sqlserver:CutXEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "sqlserver:DeleteAccount" as Action<"sqlserver:DeleteAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupMigration = "sqlserver:DeleteBackupMigration" as Action<"sqlserver:DeleteBackupMigration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBusinessIntelligenceFile = "sqlserver:DeleteBusinessIntelligenceFile" as Action<"sqlserver:DeleteBusinessIntelligenceFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDB = "sqlserver:DeleteDB" as Action<"sqlserver:DeleteDB", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBInstance = "sqlserver:DeleteDBInstance" as Action<"sqlserver:DeleteDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExportTask = "sqlserver:DeleteExportTask" as Action<"sqlserver:DeleteExportTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIncrementalMigration = "sqlserver:DeleteIncrementalMigration" as Action<"sqlserver:DeleteIncrementalMigration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMigration = "sqlserver:DeleteMigration" as Action<"sqlserver:DeleteMigration", UnknownKind, never>;
/** Write access by its name. */
export const DeletePublishSubscribe = "sqlserver:DeletePublishSubscribe" as Action<"sqlserver:DeletePublishSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRestoreTask = "sqlserver:DeleteRestoreTask" as Action<"sqlserver:DeleteRestoreTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountPrivilegeByDB = "sqlserver:DescribeAccountPrivilegeByDB" as Action<"sqlserver:DescribeAccountPrivilegeByDB", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "sqlserver:DescribeAccounts" as Action<"sqlserver:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupByFlowId = "sqlserver:DescribeBackupByFlowId" as Action<"sqlserver:DescribeBackupByFlowId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupCommand = "sqlserver:DescribeBackupCommand" as Action<"sqlserver:DescribeBackupCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupFiles = "sqlserver:DescribeBackupFiles" as Action<"sqlserver:DescribeBackupFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupMigration = "sqlserver:DescribeBackupMigration" as Action<"sqlserver:DescribeBackupMigration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupMonitor = "sqlserver:DescribeBackupMonitor" as Action<"sqlserver:DescribeBackupMonitor", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupStatistical = "sqlserver:DescribeBackupStatistical" as Action<"sqlserver:DescribeBackupStatistical", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupSummary = "sqlserver:DescribeBackupSummary" as Action<"sqlserver:DescribeBackupSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupUploadSize = "sqlserver:DescribeBackupUploadSize" as Action<"sqlserver:DescribeBackupUploadSize", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackups = "sqlserver:DescribeBackups" as Action<"sqlserver:DescribeBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBusinessIntelligenceFile = "sqlserver:DescribeBusinessIntelligenceFile" as Action<"sqlserver:DescribeBusinessIntelligenceFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCollationTimeZone = "sqlserver:DescribeCollationTimeZone" as Action<"sqlserver:DescribeCollationTimeZone", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossBackupStatistical = "sqlserver:DescribeCrossBackupStatistical" as Action<"sqlserver:DescribeCrossBackupStatistical", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossRegionZone = "sqlserver:DescribeCrossRegionZone" as Action<"sqlserver:DescribeCrossRegionZone", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossRegions = "sqlserver:DescribeCrossRegions" as Action<"sqlserver:DescribeCrossRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCharsets = "sqlserver:DescribeDBCharsets" as Action<"sqlserver:DescribeDBCharsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstanceInter = "sqlserver:DescribeDBInstanceInter" as Action<"sqlserver:DescribeDBInstanceInter", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "sqlserver:DescribeDBInstances" as Action<"sqlserver:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstancesAttribute = "sqlserver:DescribeDBInstancesAttribute" as Action<"sqlserver:DescribeDBInstancesAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBPrivilegeByAccount = "sqlserver:DescribeDBPrivilegeByAccount" as Action<"sqlserver:DescribeDBPrivilegeByAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBRestoreTime = "sqlserver:DescribeDBRestoreTime" as Action<"sqlserver:DescribeDBRestoreTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "sqlserver:DescribeDBSecurityGroups" as Action<"sqlserver:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBs = "sqlserver:DescribeDBs" as Action<"sqlserver:DescribeDBs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBsNormal = "sqlserver:DescribeDBsNormal" as Action<"sqlserver:DescribeDBsNormal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseNames = "sqlserver:DescribeDatabaseNames" as Action<"sqlserver:DescribeDatabaseNames", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "sqlserver:DescribeDatabases" as Action<"sqlserver:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabasesNormal = "sqlserver:DescribeDatabasesNormal" as Action<"sqlserver:DescribeDatabasesNormal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportTasks = "sqlserver:DescribeExportTasks" as Action<"sqlserver:DescribeExportTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowStatus = "sqlserver:DescribeFlowStatus" as Action<"sqlserver:DescribeFlowStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHASwitchLog = "sqlserver:DescribeHASwitchLog" as Action<"sqlserver:DescribeHASwitchLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIncrementalMigration = "sqlserver:DescribeIncrementalMigration" as Action<"sqlserver:DescribeIncrementalMigration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInquiryPriceParameter = "sqlserver:DescribeInquiryPriceParameter" as Action<"sqlserver:DescribeInquiryPriceParameter", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceByOrders = "sqlserver:DescribeInstanceByOrders" as Action<"sqlserver:DescribeInstanceByOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParamRecords = "sqlserver:DescribeInstanceParamRecords" as Action<"sqlserver:DescribeInstanceParamRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "sqlserver:DescribeInstanceParams" as Action<"sqlserver:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceTasks = "sqlserver:DescribeInstanceTasks" as Action<"sqlserver:DescribeInstanceTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceTradeParameter = "sqlserver:DescribeInstanceTradeParameter" as Action<"sqlserver:DescribeInstanceTradeParameter", UnknownKind, never>;
/** List access by its name. */
export const DescribeLogInstanceList = "sqlserver:DescribeLogInstanceList" as Action<"sqlserver:DescribeLogInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogs = "sqlserver:DescribeLogs" as Action<"sqlserver:DescribeLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintenanceSpan = "sqlserver:DescribeMaintenanceSpan" as Action<"sqlserver:DescribeMaintenanceSpan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationDatabases = "sqlserver:DescribeMigrationDatabases" as Action<"sqlserver:DescribeMigrationDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationDetail = "sqlserver:DescribeMigrationDetail" as Action<"sqlserver:DescribeMigrationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrations = "sqlserver:DescribeMigrations" as Action<"sqlserver:DescribeMigrations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrders = "sqlserver:DescribeOrders" as Action<"sqlserver:DescribeOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductConfig = "sqlserver:DescribeProductConfig" as Action<"sqlserver:DescribeProductConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductSpec = "sqlserver:DescribeProductSpec" as Action<"sqlserver:DescribeProductSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "sqlserver:DescribeProjectSecurityGroups" as Action<"sqlserver:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublishSubscribe = "sqlserver:DescribePublishSubscribe" as Action<"sqlserver:DescribePublishSubscribe", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReadOnlyGroupAutoWeight = "sqlserver:DescribeReadOnlyGroupAutoWeight" as Action<"sqlserver:DescribeReadOnlyGroupAutoWeight", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReadOnlyGroupByReadOnlyInstance = "sqlserver:DescribeReadOnlyGroupByReadOnlyInstance" as Action<"sqlserver:DescribeReadOnlyGroupByReadOnlyInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReadOnlyGroupDetails = "sqlserver:DescribeReadOnlyGroupDetails" as Action<"sqlserver:DescribeReadOnlyGroupDetails", UnknownKind, never>;
/** List access by its name. */
export const DescribeReadOnlyGroupList = "sqlserver:DescribeReadOnlyGroupList" as Action<"sqlserver:DescribeReadOnlyGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "sqlserver:DescribeRegions" as Action<"sqlserver:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegularBackupPlan = "sqlserver:DescribeRegularBackupPlan" as Action<"sqlserver:DescribeRegularBackupPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRestoreTask = "sqlserver:DescribeRestoreTask" as Action<"sqlserver:DescribeRestoreTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRestoreTimeRange = "sqlserver:DescribeRestoreTimeRange" as Action<"sqlserver:DescribeRestoreTimeRange", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRollbackTime = "sqlserver:DescribeRollbackTime" as Action<"sqlserver:DescribeRollbackTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowlogs = "sqlserver:DescribeSlowlogs" as Action<"sqlserver:DescribeSlowlogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpecSellStatus = "sqlserver:DescribeSpecSellStatus" as Action<"sqlserver:DescribeSpecSellStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpgradeInstanceCheck = "sqlserver:DescribeUpgradeInstanceCheck" as Action<"sqlserver:DescribeUpgradeInstanceCheck", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUploadBackupInfo = "sqlserver:DescribeUploadBackupInfo" as Action<"sqlserver:DescribeUploadBackupInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUploadIncrementalInfo = "sqlserver:DescribeUploadIncrementalInfo" as Action<"sqlserver:DescribeUploadIncrementalInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeXEvents = "sqlserver:DescribeXEvents" as Action<"sqlserver:DescribeXEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "sqlserver:DescribeZones" as Action<"sqlserver:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "sqlserver:DisassociateSecurityGroups" as Action<"sqlserver:DisassociateSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateDBInstances = "sqlserver:InquiryPriceCreateDBInstances" as Action<"sqlserver:InquiryPriceCreateDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewDBInstance = "sqlserver:InquiryPriceRenewDBInstance" as Action<"sqlserver:InquiryPriceRenewDBInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceUpgradeDBInstance = "sqlserver:InquiryPriceUpgradeDBInstance" as Action<"sqlserver:InquiryPriceUpgradeDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountPrivilege = "sqlserver:ModifyAccountPrivilege" as Action<"sqlserver:ModifyAccountPrivilege", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountRemark = "sqlserver:ModifyAccountRemark" as Action<"sqlserver:ModifyAccountRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupMigration = "sqlserver:ModifyBackupMigration" as Action<"sqlserver:ModifyBackupMigration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupName = "sqlserver:ModifyBackupName" as Action<"sqlserver:ModifyBackupName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupStrategy = "sqlserver:ModifyBackupStrategy" as Action<"sqlserver:ModifyBackupStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloseWanIp = "sqlserver:ModifyCloseWanIp" as Action<"sqlserver:ModifyCloseWanIp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCrossBackupStrategy = "sqlserver:ModifyCrossBackupStrategy" as Action<"sqlserver:ModifyCrossBackupStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBEncryptAttributes = "sqlserver:ModifyDBEncryptAttributes" as Action<"sqlserver:ModifyDBEncryptAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceName = "sqlserver:ModifyDBInstanceName" as Action<"sqlserver:ModifyDBInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceNetwork = "sqlserver:ModifyDBInstanceNetwork" as Action<"sqlserver:ModifyDBInstanceNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceNote = "sqlserver:ModifyDBInstanceNote" as Action<"sqlserver:ModifyDBInstanceNote", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceProject = "sqlserver:ModifyDBInstanceProject" as Action<"sqlserver:ModifyDBInstanceProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceRenewFlag = "sqlserver:ModifyDBInstanceRenewFlag" as Action<"sqlserver:ModifyDBInstanceRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSSL = "sqlserver:ModifyDBInstanceSSL" as Action<"sqlserver:ModifyDBInstanceSSL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "sqlserver:ModifyDBInstanceSecurityGroups" as Action<"sqlserver:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBName = "sqlserver:ModifyDBName" as Action<"sqlserver:ModifyDBName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBRemark = "sqlserver:ModifyDBRemark" as Action<"sqlserver:ModifyDBRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDReadable = "sqlserver:ModifyDReadable" as Action<"sqlserver:ModifyDReadable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseCDC = "sqlserver:ModifyDatabaseCDC" as Action<"sqlserver:ModifyDatabaseCDC", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseCT = "sqlserver:ModifyDatabaseCT" as Action<"sqlserver:ModifyDatabaseCT", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseMdf = "sqlserver:ModifyDatabaseMdf" as Action<"sqlserver:ModifyDatabaseMdf", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabasePrivilege = "sqlserver:ModifyDatabasePrivilege" as Action<"sqlserver:ModifyDatabasePrivilege", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseShrinkMDF = "sqlserver:ModifyDatabaseShrinkMDF" as Action<"sqlserver:ModifyDatabaseShrinkMDF", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIncrementalMigration = "sqlserver:ModifyIncrementalMigration" as Action<"sqlserver:ModifyIncrementalMigration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceEncryptAttributes = "sqlserver:ModifyInstanceEncryptAttributes" as Action<"sqlserver:ModifyInstanceEncryptAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParam = "sqlserver:ModifyInstanceParam" as Action<"sqlserver:ModifyInstanceParam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLog = "sqlserver:ModifyLog" as Action<"sqlserver:ModifyLog", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintenanceSpan = "sqlserver:ModifyMaintenanceSpan" as Action<"sqlserver:ModifyMaintenanceSpan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigration = "sqlserver:ModifyMigration" as Action<"sqlserver:ModifyMigration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOpenWanIp = "sqlserver:ModifyOpenWanIp" as Action<"sqlserver:ModifyOpenWanIp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPublishSubscribe = "sqlserver:ModifyPublishSubscribe" as Action<"sqlserver:ModifyPublishSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPublishSubscribeName = "sqlserver:ModifyPublishSubscribeName" as Action<"sqlserver:ModifyPublishSubscribeName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReadOnlyGroupDetails = "sqlserver:ModifyReadOnlyGroupDetails" as Action<"sqlserver:ModifyReadOnlyGroupDetails", UnknownKind, never>;
/** Write access by its name. */
export const OpenInterCommunication = "sqlserver:OpenInterCommunication" as Action<"sqlserver:OpenInterCommunication", UnknownKind, never>;
/** Write access by its name. */
export const OpenLog = "sqlserver:OpenLog" as Action<"sqlserver:OpenLog", UnknownKind, never>;
/** Read access by its name. */
export const QueryMigrationCheckProcess = "sqlserver:QueryMigrationCheckProcess" as Action<"sqlserver:QueryMigrationCheckProcess", UnknownKind, never>;
/** Access unknown. */
export const RecycleDBInstance = "sqlserver:RecycleDBInstance" as Action<"sqlserver:RecycleDBInstance", UnknownKind, never>;
/** Access unknown. */
export const RecycleReadOnlyGroup = "sqlserver:RecycleReadOnlyGroup" as Action<"sqlserver:RecycleReadOnlyGroup", UnknownKind, never>;
/** Write access by its name. */
export const RemoveBackups = "sqlserver:RemoveBackups" as Action<"sqlserver:RemoveBackups", UnknownKind, never>;
/** Write access by its name. */
export const RenewDBInstance = "sqlserver:RenewDBInstance" as Action<"sqlserver:RenewDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const RenewPostpaidDBInstance = "sqlserver:RenewPostpaidDBInstance" as Action<"sqlserver:RenewPostpaidDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "sqlserver:ResetAccountPassword" as Action<"sqlserver:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartDBInstance = "sqlserver:RestartDBInstance" as Action<"sqlserver:RestartDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestoreInstance = "sqlserver:RestoreInstance" as Action<"sqlserver:RestoreInstance", UnknownKind, never>;
/** Write access by its name. */
export const RollbackInstance = "sqlserver:RollbackInstance" as Action<"sqlserver:RollbackInstance", UnknownKind, never>;
/** Access unknown. */
export const RunMigration = "sqlserver:RunMigration" as Action<"sqlserver:RunMigration", UnknownKind, never>;
/** Write access by its name. */
export const StartBackupMigration = "sqlserver:StartBackupMigration" as Action<"sqlserver:StartBackupMigration", UnknownKind, never>;
/** Write access by its name. */
export const StartIncrementalMigration = "sqlserver:StartIncrementalMigration" as Action<"sqlserver:StartIncrementalMigration", UnknownKind, never>;
/** Write access by its name. */
export const StartInstanceXEvent = "sqlserver:StartInstanceXEvent" as Action<"sqlserver:StartInstanceXEvent", UnknownKind, never>;
/** Write access by its name. */
export const StartMigrationCheck = "sqlserver:StartMigrationCheck" as Action<"sqlserver:StartMigrationCheck", UnknownKind, never>;
/** Write access by its name. */
export const StopMigration = "sqlserver:StopMigration" as Action<"sqlserver:StopMigration", UnknownKind, never>;
/** Write access by its name. */
export const SwitchCloudInstanceHA = "sqlserver:SwitchCloudInstanceHA" as Action<"sqlserver:SwitchCloudInstanceHA", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDBInstance = "sqlserver:TerminateDBInstance" as Action<"sqlserver:TerminateDBInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDBInstance = "sqlserver:UpgradeDBInstance" as Action<"sqlserver:UpgradeDBInstance", UnknownKind, never>;
