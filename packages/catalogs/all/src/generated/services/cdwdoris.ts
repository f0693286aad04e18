// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cdwdoris.js";
import { catalogVersion } from "../version.js";

const source = { service: "cdwdoris", catalogVersion, constants };

const levels = {
  list: ["DescribeTableList"],
  read: [
    "CheckCoolDownWorkingVariableConfigCorrect",
    "DescribeAreaRegion",
    "DescribeBackUpJob",
    "DescribeBackUpJobDetail",
    "DescribeBackUpSchedules",
    "DescribeBackUpTables",
    "DescribeBackUpTaskDetail",
    "DescribeClusterConfigs",
    "DescribeClusterConfigsHistory",
    "DescribeCoolDownBackends",
    "DescribeCoolDownPolicies",
    "DescribeCoolDownTableData",
    "DescribeDatabaseAuditDownload",
    "DescribeDatabaseAuditRecords",
    "DescribeInstance",
    "DescribeInstanceNodes",
    "DescribeInstanceNodesInfo",
    "DescribeInstanceNodesRole",
    "DescribeInstanceOperations",
    "DescribeInstanceState",
    "DescribeInstanceUsedSubnets",
    "DescribeInstances",
    "DescribeInstancesHealthState",
    "DescribeRestoreTaskDetail",
    "DescribeSlowQueryRecords",
    "DescribeSlowQueryRecordsDownload",
    "DescribeSpec",
    "DescribeSqlApis",
    "DescribeUserBindWorkloadGroup",
    "DescribeWorkloadGroup",
  ],
  write: [
    "CancelBackupJob",
    "CreateBackUpSchedule",
    "CreateCoolDownPolicy",
    "CreateInstanceNew",
    "CreateWorkloadGroup",
    "DeleteBackUpData",
    "DeleteWorkloadGroup",
    "DestroyInstance",
    "ModifyClusterConfigs",
    "ModifyCoolDownPolicy",
    "ModifyInstance",
    "ModifyInstanceKeyValConfigs",
    "ModifyNodeStatus",
    "ModifySecurityGroups",
    "ModifyUserBindWorkloadGroup",
    "ModifyUserPrivilegesV3",
    "ModifyWorkloadGroup",
    "ModifyWorkloadGroupStatus",
    "OpenCoolDown",
    "OpenCoolDownPolicy",
    "RecoverBackUpJob",
    "ResizeDisk",
    "RestartClusterForConfigs",
    "RestartClusterForNode",
    "ScaleOutInstance",
    "ScaleUpInstance",
    "UpdateCoolDown",
  ],
} as const;

/**
 * An action of `cdwdoris` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cdwdoris:${Name}`, UnknownKind> {
  return uncheckedAction("cdwdoris", name);
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
 * every action of `cdwdoris`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cdwdoris", Pattern> {
  return actionGlob<typeof constants, "cdwdoris", Pattern>(source, pattern);
}

export * from "../actions/cdwdoris.js";
