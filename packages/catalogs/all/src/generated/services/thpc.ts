// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/thpc.js";
import { catalogVersion } from "../version.js";

const source = { service: "thpc", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAutoScalingConfiguration",
    "DescribeClusterActivities",
    "DescribeClusterDedicatedProxy",
    "DescribeClusterMonitorStatus",
    "DescribeClusterStorageOption",
    "DescribeClusters",
    "DescribeInitNodeScripts",
    "DescribeInstanceFamilies",
    "DescribeJobSubmitInfo",
    "DescribeJobs",
    "DescribeJobsOverview",
    "DescribeNodes",
    "DescribeQueueAutoScaling",
    "DescribeQueueAutoScalingOverview",
    "DescribeQueues",
    "DescribeScheduledActions",
    "DescribeWorkspaces",
    "InquirePriceCreateWorkspaces",
    "InquirePriceModifyWorkspacesChargeType",
  ],
  write: [
    "AddClusterStorageOption",
    "AddNodes",
    "AddQueue",
    "AttachNodes",
    "BindAutoScalingGroup",
    "BindClusterVpc",
    "CreateCluster",
    "CreateScheduledAction",
    "CreateWorkspaces",
    "DeleteCluster",
    "DeleteClusterStorageOption",
    "DeleteJob",
    "DeleteNodes",
    "DeleteQueue",
    "DeleteScheduledAction",
    "DetachNodes",
    "DisableClusterDedicatedProxy",
    "DisableClusterMonitor",
    "EnableClusterDedicatedProxy",
    "EnableClusterMonitor",
    "ModifyClusterDeletionProtection",
    "ModifyInitNodeScripts",
    "ModifyNodeAttribute",
    "ModifyScheduledAction",
    "ModifyWorkspacesAttribute",
    "ModifyWorkspacesChargeType",
    "ModifyWorkspacesRenewFlag",
    "SetAutoScalingConfiguration",
    "SetQueueAutoScaling",
    "TerminateJob",
    "TerminateWorkspaces",
  ],
} as const;

/**
 * An action of `thpc` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`thpc:${Name}`, UnknownKind> {
  return uncheckedAction("thpc", name);
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
 * every action of `thpc`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "thpc", Pattern> {
  return actionGlob<typeof constants, "thpc", Pattern>(source, pattern);
}

export * from "../actions/thpc.js";
