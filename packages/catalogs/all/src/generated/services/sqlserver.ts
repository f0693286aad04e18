// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/sqlserver.js";
import { catalogVersion } from "../version.js";

const source = { service: "sqlserver", catalogVersion, constants };

const levels = {
  list: ["DescribeLogInstanceList", "DescribeReadOnlyGroupList"],
  read: [
    "DescribeAccountPrivilegeByDB",
    "DescribeAccounts",
    "DescribeBackupByFlowId",
    "DescribeBackupCommand",
    "DescribeBackupFiles",
    "DescribeBackupMigration",
    "DescribeBackupMonitor",
    "DescribeBackupStatistical",
    "DescribeBackupSummary",
    "DescribeBackupUploadSize",
    "DescribeBackups",
    "DescribeBusinessIntelligenceFile",
    "DescribeCollationTimeZone",
    "DescribeCrossBackupStatistical",
    "DescribeCrossRegionZone",
    "DescribeCrossRegions",
    "DescribeDBCharsets",
    "DescribeDBInstanceInter",
    "DescribeDBInstances",
    "DescribeDBInstancesAttribute",
    "DescribeDBPrivilegeByAccount",
    "DescribeDBRestoreTime",
    "DescribeDBSecurityGroups",
    "DescribeDBs",
    "DescribeDBsNormal",
    "DescribeDatabaseNames",
    "DescribeDatabases",
    "DescribeDatabasesNormal",
    "DescribeExportTasks",
    "DescribeFlowStatus",
    "DescribeHASwitchLog",
    "DescribeIncrementalMigration",
    "DescribeInquiryPriceParameter",
    "DescribeInstanceByOrders",
    "DescribeInstanceParamRecords",
    "DescribeInstanceParams",
    "DescribeInstanceTasks",
    "DescribeInstanceTradeParameter",
    "DescribeLogs",
    "DescribeMaintenanceSpan",
    "DescribeMigrationDatabases",
    "DescribeMigrationDetail",
    "DescribeMigrations",
    "DescribeOrders",
    "DescribeProductConfig",
    "DescribeProductSpec",
    "DescribeProjectSecurityGroups",
    "DescribePublishSubscribe",
    "DescribeReadOnlyGroupAutoWeight",
    "DescribeReadOnlyGroupByReadOnlyInstance",
    "DescribeReadOnlyGroupDetails",
    "DescribeRegions",
    "DescribeRegularBackupPlan",
    "DescribeRestoreTask",
    "DescribeRestoreTimeRange",
    "DescribeRollbackTime",
    "DescribeSlowlogs",
    "DescribeSpecSellStatus",
    "DescribeUpgradeInstanceCheck",
    "DescribeUploadBackupInfo",
    "DescribeUploadIncrementalInfo",
    "DescribeXEvents",
    "DescribeZones",
    "InquiryPriceCreateDBInstances",
    "InquiryPriceRenewDBInstance",
    "InquiryPriceUpgradeDBInstance",
    "QueryMigrationCheckProcess",
  ],
  write: [
    "AssociateSecurityGroups",
    "CloneDB",
    "CloseInterCommunication",
    "CloseLog",
    "CreateAccount",
    "CreateBackup",
    "CreateBackupMigration",
    "CreateBasicDBInstances",
    "CreateBusinessDBInstances",
    "CreateBusinessIntelligenceFile",
    "CreateCloudDBInstances",
    "CreateCloudReadOnlyDBInstances",
    "CreateDB",
    "CreateDBInstances",
    "CreateExportTask",
    "CreateIncrementalMigration",
    "CreateMigration",
    "CreatePublishSubscribe",
    "CreateReadOnlyDBInstances",
    "DeleteAccount",
    "DeleteBackupMigration",
    "DeleteBusinessIntelligenceFile",
    "DeleteDB",
    "DeleteDBInstance",
    "DeleteExportTask",
    "DeleteIncrementalMigration",
    "DeleteMigration",
    "DeletePublishSubscribe",
    "DeleteRestoreTask",
    "DisassociateSecurityGroups",
    "ModifyAccountPrivilege",
    "ModifyAccountRemark",
    "ModifyBackupMigration",
    "ModifyBackupName",
    "ModifyBackupStrategy",
    "ModifyCloseWanIp",
    "ModifyCrossBackupStrategy",
    "ModifyDBEncryptAttributes",
    "ModifyDBInstanceName",
    "ModifyDBInstanceNetwork",
    "ModifyDBInstanceNote",
    "ModifyDBInstanceProject",
    "ModifyDBInstanceRenewFlag",
    "ModifyDBInstanceSSL",
    "ModifyDBInstanceSecurityGroups",
    "ModifyDBName",
    "ModifyDBRemark",
    "ModifyDReadable",
    "ModifyDatabaseCDC",
    "ModifyDatabaseCT",
    "ModifyDatabaseMdf",
    "ModifyDatabasePrivilege",
    "ModifyDatabaseShrinkMDF",
    "ModifyIncrementalMigration",
    "ModifyInstanceEncryptAttributes",
    "ModifyInstanceParam",
    "ModifyLog",
    "ModifyMaintenanceSpan",
    "ModifyMigration",
    "ModifyOpenWanIp",
    "ModifyPublishSubscribe",
    "ModifyPublishSubscribeName",
    "ModifyReadOnlyGroupDetails",
    "OpenInterCommunication",
    "OpenLog",
    "RemoveBackups",
    "RenewDBInstance",
    "RenewPostpaidDBInstance",
    "ResetAccountPassword",
    "RestartDBInstance",
    "RestoreInstance",
    "RollbackInstance",
    "StartBackupMigration",
    "StartIncrementalMigration",
    "StartInstanceXEvent",
    "StartMigrationCheck",
    "StopMigration",
    "SwitchCloudInstanceHA",
    "TerminateDBInstance",
    "UpgradeDBInstance",
  ],
} as const;

/**
 * An action of `sqlserver` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`sqlserver:${Name}`, UnknownKind> {
  return uncheckedAction("sqlserver", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `sqlserver`, also those that the catalog does not know. In a statement a resource that one of them
 * can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "sqlserver", Pattern> {
  return actionGlob<typeof constants, "sqlserver", Pattern>(source, pattern);
}

export * from "../actions/sqlserver.js";
