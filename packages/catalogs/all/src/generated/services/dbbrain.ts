// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/dbbrain.js";
import { catalogVersion } from "../version.js";

const source = { service: "dbbrain", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAuditInstanceList",
    "DescribeMongoDBProcessList",
    "DescribeMySqlProcessList",
    "DescribeRedisProcessList",
    "DescribeRedisTopKeyPrefixList",
  ],
  read: [
    "DescribeAlarmTemplate",
    "DescribeAllUserContact",
    "DescribeAllUserGroup",
    "DescribeDBAuditLogTopSqls",
    "DescribeDBAutonomyAction",
    "DescribeDBAutonomyActions",
    "DescribeDBAutonomyEvents",
    "DescribeDBDiagEvent",
    "DescribeDBDiagEvents",
    "DescribeDBDiagHistory",
    "DescribeDBDiagReportContent",
    "DescribeDBDiagReportTasks",
    "DescribeDBInstances",
    "DescribeDBPerfTimeSeries",
    "DescribeDBSpaceStatus",
    "DescribeDatabaseAutonomyStatus",
    "DescribeDiagDBInstances",
    "DescribeHealthScore",
    "DescribeHealthScoreTimeSeries",
    "DescribeIndexRecommendAggregationSlowLogs",
    "DescribeIndexRecommendInfo",
    "DescribeMailProfile",
    "DescribeMetricTopProxies",
    "DescribeNoPrimaryKeyTables",
    "DescribeProxyProcessStatistics",
    "DescribeProxySessionKillTasks",
    "DescribeRedisBigKeyAnalysisTasks",
    "DescribeRedisCmdPerfTimeSeries",
    "DescribeRedisCommandCostStatistics",
    "DescribeRedisCommandOverview",
    "DescribeRedisSlowLogTopSqls",
    "DescribeRedisTopBigKeys",
    "DescribeRedisTopCostCommands",
    "DescribeRedisTopHotKeys",
    "DescribeRedisUnExpiredKeyStatistics",
    "DescribeSecurityAuditLogDownloadUrls",
    "DescribeSecurityAuditLogExportTasks",
    "DescribeSlowLogQueryTimeStats",
    "DescribeSlowLogTimeSeriesStats",
    "DescribeSlowLogTopSqls",
    "DescribeSlowLogUserHostStats",
    "DescribeSlowLogs",
    "DescribeSqlFilters",
    "DescribeSqlTemplate",
    "DescribeTopSpaceSchemaTimeSeries",
    "DescribeTopSpaceSchemas",
    "DescribeTopSpaceTableTimeSeries",
    "DescribeTopSpaceTables",
    "DescribeUserAutonomyProfile",
    "DescribeUserSqlAdvice",
  ],
  write: [
    "AddUserContact",
    "CancelDBAutonomyAction",
    "CancelDBAutonomyEvent",
    "CancelKillTask",
    "CancelRedisBigKeyAnalysisTasks",
    "CloseAuditService",
    "CreateAuditLogFile",
    "CreateDBDiagReportTask",
    "CreateDBDiagReportUrl",
    "CreateDBDiagReportUrls",
    "CreateIgnoreDiagRecord",
    "CreateKillTask",
    "CreateMailProfile",
    "CreateMongoDBKillTask",
    "CreateProxySessionKillTask",
    "CreateRedisBigKeyAnalysisTask",
    "CreateSchedulerMailProfile",
    "CreateSecurityAuditLogExportTask",
    "CreateSqlFilter",
    "CreateUserAutonomyProfile",
    "DeleteAuditLogFile",
    "DeleteDBDiagReportTasks",
    "DeleteRedisBigKeyAnalysisTasks",
    "DeleteSecurityAuditLogExportTasks",
    "DeleteSqlFilters",
    "KillMySqlThreads",
    "ModifyAlarmPolicy",
    "ModifyAuditService",
    "ModifyDiagDBInstanceConf",
    "ModifySqlFilters",
    "ModifyUserAutonomyProfile",
    "OpenAuditService",
    "UpdateAgentSwitch",
    "UpdateDatabaseAutonomyStatus",
    "UpdateMonitorSwitch",
  ],
} as const;

/**
 * An action of `dbbrain` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`dbbrain:${Name}`, UnknownKind> {
  return uncheckedAction("dbbrain", name);
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
 * every action of `dbbrain`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "dbbrain", Pattern> {
  return actionGlob<typeof constants, "dbbrain", Pattern>(source, pattern);
}

export * from "../actions/dbbrain.js";
