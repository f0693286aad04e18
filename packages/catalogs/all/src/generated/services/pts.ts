// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/pts.js";
import { catalogVersion } from "../version.js";

const source = { service: "pts", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAlertChannels",
    "DescribeAlertRecords",
    "DescribeAvailableMetrics",
    "DescribeCheckSummary",
    "DescribeCronJobs",
    "DescribeEnvironments",
    "DescribeErrorSummary",
    "DescribeFiles",
    "DescribeJobs",
    "DescribeLabelValues",
    "DescribeMetricLabelWithValues",
    "DescribeNormalLogs",
    "DescribeProjects",
    "DescribeRegions",
    "DescribeRequestSummary",
    "DescribeSampleBatchQuery",
    "DescribeSampleLogs",
    "DescribeSampleMatrixBatchQuery",
    "DescribeSampleMatrixQuery",
    "DescribeSampleQuery",
    "DescribeScenarioWithJobs",
    "DescribeScenarios",
  ],
  write: [
    "CopyScenario",
    "CreateAlertChannel",
    "CreateCronJob",
    "CreateEnvironment",
    "CreateFile",
    "CreateProject",
    "CreateScenario",
    "DeleteAlertChannel",
    "DeleteCronJobs",
    "DeleteEnvironments",
    "DeleteFiles",
    "DeleteJobs",
    "DeleteProjects",
    "DeleteScenarios",
    "RestartCronJobs",
    "StartJob",
    "UpdateCronJob",
    "UpdateEnvironment",
    "UpdateFileScenarioRelation",
    "UpdateJob",
    "UpdateProject",
    "UpdateScenario",
  ],
} as const;

/**
 * An action of `pts` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`pts:${Name}`, UnknownKind> {
  return uncheckedAction("pts", name);
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
 * every action of `pts`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "pts", Pattern> {
  return actionGlob<typeof constants, "pts", Pattern>(source, pattern);
}

export * from "../actions/pts.js";
