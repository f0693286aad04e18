// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cdwch.js";
import { catalogVersion } from "../version.js";

const source = { service: "cdwch", catalogVersion, constants };

const levels = {
  read: [
    "DescribeBackUpJob",
    "DescribeBackUpJobDetail",
    "DescribeBackUpSchedule",
    "DescribeBackUpTables",
    "DescribeCNInstances",
    "DescribeCkSqlApis",
    "DescribeClusterConfigs",
    "DescribeEventTasks",
    "DescribeInstance",
    "DescribeInstanceClusters",
    "DescribeInstanceKeyValConfigs",
    "DescribeInstanceNodes",
    "DescribeInstanceShards",
    "DescribeInstanceState",
    "DescribeInstancesNew",
    "DescribeSpec",
  ],
  write: [
    "CreateBackUpSchedule",
    "CreateInstanceNew",
    "DeleteBackUpData",
    "DestroyInstance",
    "ModifyClusterConfigs",
    "ModifyInstanceKeyValConfigs",
    "ModifyUserNewPrivilege",
    "OpenBackUp",
    "RecoverBackUpJob",
    "ResizeDisk",
    "RestartInstance",
    "ScaleCNOutUpInstance",
    "ScaleOutInstance",
    "ScaleUpInstance",
  ],
} as const;

/**
 * An action of `cdwch` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cdwch:${Name}`, UnknownKind> {
  return uncheckedAction("cdwch", name);
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
 * every action of `cdwch`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cdwch", Pattern> {
  return actionGlob<typeof constants, "cdwch", Pattern>(source, pattern);
}

export * from "../actions/cdwch.js";
