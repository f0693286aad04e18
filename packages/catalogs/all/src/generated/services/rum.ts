// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/rum.js";
import { catalogVersion } from "../version.js";

const source = { service: "rum", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAppSingleCaseDetailList",
    "DescribeAppSingleCaseList",
    "DescribeApplicationExitReportList",
    "DescribeExceptionReportList",
    "DescribeFOOMMallocProblemList",
    "DescribeFOOMMallocReportList",
    "DescribeFOOMProblemList",
    "DescribeFOOMReportList",
    "DescribeIssuesList",
    "DescribeLagANRProblemList",
    "DescribePvList",
    "DescribeRumLogList",
    "DescribeRumStatsLogList",
    "DescribeUvList",
  ],
  read: [
    "DescribeAppDimensionMetrics",
    "DescribeAppMetricsData",
    "DescribeApplicationExitReportDetail",
    "DescribeData",
    "DescribeDataBridgeUrlV2",
    "DescribeDataCustomUrl",
    "DescribeDataCustomUrlV2",
    "DescribeDataEventUrl",
    "DescribeDataEventUrlV2",
    "DescribeDataFetchProject",
    "DescribeDataFetchUrl",
    "DescribeDataFetchUrlInfo",
    "DescribeDataFetchUrlV2",
    "DescribeDataLogUrlInfo",
    "DescribeDataLogUrlStatistics",
    "DescribeDataLogUrlStatisticsV2",
    "DescribeDataPerformancePage",
    "DescribeDataPerformancePageV2",
    "DescribeDataPvUrlInfo",
    "DescribeDataPvUrlStatistics",
    "DescribeDataPvUrlStatisticsV2",
    "DescribeDataReportCount",
    "DescribeDataReportCountV2",
    "DescribeDataSetUrlStatistics",
    "DescribeDataSetUrlStatisticsV2",
    "DescribeDataStaticProject",
    "DescribeDataStaticProjectV2",
    "DescribeDataStaticResource",
    "DescribeDataStaticResourceV2",
    "DescribeDataStaticUrl",
    "DescribeDataStaticUrlV2",
    "DescribeDataWebVitalsPage",
    "DescribeDataWebVitalsPageV2",
    "DescribeError",
    "DescribeExceptionDetail",
    "DescribeFOOMMallocProblemDetail",
    "DescribeFOOMProblemDetail",
    "DescribeIssuesDistribution",
    "DescribeIssuesStatisticsTrend",
    "DescribeLagANRProblemAccountDetail",
    "DescribeLagANRProblemFeatureAccounts",
    "DescribeProjectLimits",
    "DescribeProjects",
    "DescribeReleaseFileSign",
    "DescribeReleaseFiles",
    "DescribeRumGroupLog",
    "DescribeRumGroupLogV2",
    "DescribeRumLogDetailsV2",
    "DescribeRumLogExport",
    "DescribeRumLogExports",
    "DescribeRumLogExportsV2",
    "DescribeRumLogTotalV2",
    "DescribeRumStatsLogListV2",
    "DescribeScores",
    "DescribeScoresV2",
    "DescribeTawAreas",
    "DescribeTawInstances",
    "DescribeToken",
    "DescribeTopIssues",
    "DescribeWhitelists",
  ],
  write: [
    "CreateReleaseFile",
    "CreateStarProject",
    "CreateWhitelist",
    "DeleteInstance",
    "DeleteProject",
    "DeleteReleaseFile",
    "DeleteStarProject",
    "DeleteWhitelist",
    "ModifyInstance",
    "ModifyProject",
    "ModifyProjectLimit",
    "ResumeInstance",
    "ResumeProject",
    "StopInstance",
    "StopProject",
  ],
} as const;

/**
 * An action of `rum` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`rum:${Name}`, UnknownKind> {
  return uncheckedAction("rum", name);
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
 * every action of `rum`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "rum", Pattern> {
  return actionGlob<typeof constants, "rum", Pattern>(source, pattern);
}

export * from "../actions/rum.js";
