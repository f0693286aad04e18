// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tdmysql.js";
import { catalogVersion } from "../version.js";

const source = { service: "tdmysql", catalogVersion, constants };

const levels = {
  read: [
    "DescribeDBCharsets",
    "DescribeDBEngines",
    "DescribeDBInstanceDetail",
    "DescribeDBInstances",
    "DescribeDBParameters",
    "DescribeDBSArchiveLogs",
    "DescribeDBSAvailableRecoveryTime",
    "DescribeDBSBackupPolicy",
    "DescribeDBSBackupSets",
    "DescribeDBSBackupStatistics",
    "DescribeDBSBackupStatisticsDetail",
    "DescribeDBSCloneInstances",
    "DescribeDBSecurityGroups",
    "DescribeDatabaseObjects",
    "DescribeDatabases",
    "DescribeFlow",
    "DescribeFlowTypes",
    "DescribeInstanceDataReservedSpace",
    "DescribeInstanceSSLStatus",
    "DescribeMaintenanceWindow",
    "DescribeSaleInfo",
    "DescribeSlowLogs",
    "DescribeSpecs",
    "DescribeStandbyDBInstanceRelationDetail",
    "DescribeUserPrivileges",
    "DescribeUsers",
  ],
  write: [
    "CancelIsolateDBInstances",
    "CreateCloneInstance",
    "CreateDBInstances",
    "CreateDBSBackup",
    "CreateStandbyDBInstance",
    "CreateUsers",
    "DeleteDBSBackupSets",
    "DeleteUsers",
    "DestroyInstances",
    "IsolateDBInstance",
    "ModifyAutoRenewFlag",
    "ModifyDBInstanceSecurityGroups",
    "ModifyDBInstanceVPort",
    "ModifyDBParameters",
    "ModifyDBSBackupPolicy",
    "ModifyDBSBackupSetComment",
    "ModifyInstanceDataReservedSpace",
    "ModifyInstanceName",
    "ModifyInstanceNetwork",
    "ModifyInstanceSSLStatus",
    "ModifyMaintenanceWindow",
    "ModifyUserPrivileges",
    "ResetDbaAdminPrivileges",
    "ResetUsersPassword",
    "RestartDBInstances",
    "UpgradeInstance",
  ],
} as const;

/**
 * An action of `tdmysql` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tdmysql:${Name}`, UnknownKind> {
  return uncheckedAction("tdmysql", name);
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
 * every action of `tdmysql`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tdmysql", Pattern> {
  return actionGlob<typeof constants, "tdmysql", Pattern>(source, pattern);
}

export * from "../actions/tdmysql.js";
