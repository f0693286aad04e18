// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/mariadb.js";
import { catalogVersion } from "../version.js";

const source = { service: "mariadb", catalogVersion, constants };

const levels = {
  list: ["DescribeProcessList"],
  read: [
    "DescribeAccountPrivileges",
    "DescribeAccounts",
    "DescribeBackupConfigs",
    "DescribeBackupFiles",
    "DescribeBackupTime",
    "DescribeBinlogTime",
    "DescribeDBEncryptAttributes",
    "DescribeDBInstanceDetail",
    "DescribeDBInstanceSpecs",
    "DescribeDBInstances",
    "DescribeDBLogFiles",
    "DescribeDBParameters",
    "DescribeDBSecurityGroups",
    "DescribeDBSlowLogs",
    "DescribeDBSyncMode",
    "DescribeDBTmpInstances",
    "DescribeDatabaseObjects",
    "DescribeDatabaseTable",
    "DescribeDatabases",
    "DescribeDcnDetail",
    "DescribeFileDownloadUrl",
    "DescribeFlow",
    "DescribeInstanceNodeInfo",
    "DescribeInstanceSSLAttributes",
    "DescribeLogFileRetentionPeriod",
    "DescribeOrders",
    "DescribePrice",
    "DescribeProjectSecurityGroups",
    "DescribeRenewalPrice",
    "DescribeSaleInfo",
    "DescribeUpgradePrice",
  ],
  write: [
    "ActivateHourDBInstance",
    "AssociateSecurityGroups",
    "CancelDcnJob",
    "CloneAccount",
    "CloseDBExtranetAccess",
    "CopyAccountPrivileges",
    "CreateAccount",
    "CreateDBInstance",
    "CreateDedicatedClusterDBInstance",
    "CreateHourDBInstance",
    "CreateTmpInstances",
    "DeleteAccount",
    "DestroyDBInstance",
    "DestroyHourDBInstance",
    "DisassociateSecurityGroups",
    "GrantAccountPrivileges",
    "IsolateDBInstance",
    "IsolateDedicatedDBInstance",
    "IsolateHourDBInstance",
    "KillSession",
    "ModifyAccountDescription",
    "ModifyAccountPrivileges",
    "ModifyBackupConfigs",
    "ModifyBackupTime",
    "ModifyDBEncryptAttributes",
    "ModifyDBInstanceName",
    "ModifyDBInstanceSecurityGroups",
    "ModifyDBInstancesProject",
    "ModifyDBParameters",
    "ModifyDBSyncMode",
    "ModifyInstanceNetwork",
    "ModifyInstanceProtectedProperty",
    "ModifyInstanceSSLAttributes",
    "ModifyInstanceVip",
    "ModifyInstanceVport",
    "ModifyLogFileRetentionPeriod",
    "ModifyRealServerAccessStrategy",
    "ModifySyncTaskAttribute",
    "OpenDBExtranetAccess",
    "RenewDBInstance",
    "ResetAccountPassword",
    "RestartDBInstances",
    "SwitchDBInstanceHA",
    "TerminateDedicatedDBInstance",
    "UpgradeDBInstance",
    "UpgradeDedicatedDBInstance",
    "UpgradeHourDBInstance",
  ],
} as const;

/**
 * An action of `mariadb` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`mariadb:${Name}`, UnknownKind> {
  return uncheckedAction("mariadb", name);
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
 * every action of `mariadb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "mariadb", Pattern> {
  return actionGlob<typeof constants, "mariadb", Pattern>(source, pattern);
}

export * from "../actions/mariadb.js";
