// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tcaplusdb.js";
import { catalogVersion } from "../version.js";

const source = { service: "tcaplusdb", catalogVersion, constants };

const levels = {
  read: [
    "DescribeApplications",
    "DescribeBackupRecords",
    "DescribeClusterTags",
    "DescribeClusters",
    "DescribeIdlFileInfos",
    "DescribeMachine",
    "DescribeRegions",
    "DescribeSnapshots",
    "DescribeTableGroupTags",
    "DescribeTableGroups",
    "DescribeTableTags",
    "DescribeTables",
    "DescribeTablesInRecycle",
    "DescribeTasks",
    "DescribeUinInWhitelist",
  ],
  write: [
    "ClearTables",
    "CreateBackup",
    "CreateCluster",
    "CreateSnapshots",
    "CreateTableGroup",
    "CreateTables",
    "DeleteBackupRecords",
    "DeleteCluster",
    "DeleteIdlFiles",
    "DeleteSnapshots",
    "DeleteTableDataFlow",
    "DeleteTableGroup",
    "DeleteTableIndex",
    "DeleteTables",
    "DisableRestProxy",
    "EnableRestProxy",
    "ImportSnapshots",
    "ModifyCensorship",
    "ModifyClusterMachine",
    "ModifyClusterName",
    "ModifyClusterPassword",
    "ModifyClusterTags",
    "ModifySnapshots",
    "ModifyTableGroupName",
    "ModifyTableGroupTags",
    "ModifyTableMemos",
    "ModifyTableQuotas",
    "ModifyTableTags",
    "ModifyTables",
    "RecoverRecycleTables",
    "SetBackupExpireRule",
    "SetTableDataFlow",
    "SetTableIndex",
    "UpdateApply",
  ],
} as const;

/**
 * An action of `tcaplusdb` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tcaplusdb:${Name}`, UnknownKind> {
  return uncheckedAction("tcaplusdb", name);
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
 * every action of `tcaplusdb`, also those that the catalog does not know. In a statement a resource that one of them
 * can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tcaplusdb", Pattern> {
  return actionGlob<typeof constants, "tcaplusdb", Pattern>(source, pattern);
}

export * from "../actions/tcaplusdb.js";
