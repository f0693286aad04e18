// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/dcdb.js";
import { catalogVersion } from "../version.js";

const source = { service: "dcdb", catalogVersion, constants };

const levels = {
  list: ["DescribeProcessList"],
  read: [
    "DescribeAccountPrivileges",
    "DescribeAccounts",
    "DescribeBackupConfigs",
    "DescribeBackupFiles",
    "DescribeDBEncryptAttributes",
    "DescribeDBLogFiles",
    "DescribeDBParameters",
    "DescribeDBSecurityGroups",
    "DescribeDBSlowLogs",
    "DescribeDBSyncMode",
    "DescribeDBTmpInstances",
    "DescribeDCDBBinlogTime",
    "DescribeDCDBInstanceDetail",
    "DescribeDCDBInstanceNodeInfo",
    "DescribeDCDBInstances",
    "DescribeDCDBPrice",
    "DescribeDCDBRenewalPrice",
    "DescribeDCDBSaleInfo",
    "DescribeDCDBShards",
    "DescribeDCDBUpgradePrice",
    "DescribeDatabaseObjects",
    "DescribeDatabaseTable",
    "DescribeDatabases",
    "DescribeDcnDetail",
    "DescribeFileDownloadUrl",
    "DescribeFlow",
    "DescribeInstanceSSLAttributes",
    "DescribeLogFileRetentionPeriod",
    "DescribeOnlineDDLJob",
    "DescribeOrders",
    "DescribeProjectSecurityGroups",
    "DescribeProjects",
    "DescribeShardSpec",
    "DescribeUserTasks",
  ],
  write: [
    "AssociateSecurityGroups",
    "CancelDcnJob",
    "CancelOnlineDDLJob",
    "CloneAccount",
    "CloseDBExtranetAccess",
    "CopyAccountPrivileges",
    "CreateAccount",
    "CreateDCDBInstance",
    "CreateDedicatedClusterDCDBInstance",
    "CreateHourDCDBInstance",
    "CreateOnlineDDLJob",
    "CreateTmpDCDBInstance",
    "DeleteAccount",
    "DestroyDCDBInstance",
    "DestroyHourDCDBInstance",
    "DisassociateSecurityGroups",
    "GrantAccountPrivileges",
    "IsolateDCDBInstance",
    "IsolateDedicatedDBInstance",
    "IsolateHourDCDBInstance",
    "KillSession",
    "ModifyAccountConfig",
    "ModifyAccountDescription",
    "ModifyAccountPrivileges",
    "ModifyBackupConfigs",
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
    "ModifyRealServerAccessStrategy",
    "OpenDBExtranetAccess",
    "RenewDCDBInstance",
    "ResetAccountPassword",
    "SwitchDBInstanceHA",
    "TerminateDedicatedDBInstance",
    "UpgradeDCDBInstance",
    "UpgradeDedicatedDCDBInstance",
    "UpgradeHourDCDBInstance",
  ],
} as const;

/**
 * An action of `dcdb` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`dcdb:${Name}`, UnknownKind> {
  return uncheckedAction("dcdb", name);
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
 * every action of `dcdb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "dcdb", Pattern> {
  return actionGlob<typeof constants, "dcdb", Pattern>(source, pattern);
}

export * from "../actions/dcdb.js";
