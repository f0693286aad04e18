// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddUserContact = "dbbrain:AddUserContact" as Action<"dbbrain:AddUserContact", UnknownKind, never>;
/** Write access by its name. */
export const CancelDBAutonomyAction = "dbbrain:CancelDBAutonomyAction" as Action<"dbbrain:CancelDBAutonomyAction", UnknownKind, never>;
/** Write access by its name. */
export const CancelDBAutonomyEvent = "dbbrain:CancelDBAutonomyEvent" as Action<"dbbrain:CancelDBAutonomyEvent", UnknownKind, never>;
/** Write access by its name. */
export const CancelKillTask = "dbbrain:CancelKillTask" as Action<"dbbrain:CancelKillTask", UnknownKind, never>;
/** Write access by its name. */
export const CancelRedisBigKeyAnalysisTasks = "dbbrain:CancelRedisBigKeyAnalysisTasks" as Action<"dbbrain:CancelRedisBigKeyAnalysisTasks", UnknownKind, never>;
/** Write access by its name. */
export const CloseAuditService = "dbbrain:CloseAuditService" as Action<"dbbrain:CloseAuditService", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditLogFile = "dbbrain:CreateAuditLogFile" as Action<"dbbrain:CreateAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBDiagReportTask = "dbbrain:CreateDBDiagReportTask" as Action<"dbbrain:CreateDBDiagReportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBDiagReportUrl = "dbbrain:CreateDBDiagReportUrl" as Action<"dbbrain:CreateDBDiagReportUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBDiagReportUrls = "dbbrain:CreateDBDiagReportUrls" as Action<"dbbrain:CreateDBDiagReportUrls", UnknownKind, never>;
/** Write access by its name. */
export const CreateIgnoreDiagRecord = "dbbrain:CreateIgnoreDiagRecord" as Action<"dbbrain:CreateIgnoreDiagRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateKillTask = "dbbrain:CreateKillTask" as Action<"dbbrain:CreateKillTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMailProfile = "dbbrain:CreateMailProfile" as Action<"dbbrain:CreateMailProfile", UnknownKind, never>;
/** Write access by its name. */
export const CreateMongoDBKillTask = "dbbrain:CreateMongoDBKillTask" as Action<"dbbrain:CreateMongoDBKillTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxySessionKillTask = "dbbrain:CreateProxySessionKillTask" as Action<"dbbrain:CreateProxySessionKillTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRedisBigKeyAnalysisTask = "dbbrain:CreateRedisBigKeyAnalysisTask" as Action<"dbbrain:CreateRedisBigKeyAnalysisTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSchedulerMailProfile = "dbbrain:CreateSchedulerMailProfile" as Action<"dbbrain:CreateSchedulerMailProfile", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityAuditLogExportTask = "dbbrain:CreateSecurityAuditLogExportTask" as Action<"dbbrain:CreateSecurityAuditLogExportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSqlFilter = "dbbrain:CreateSqlFilter" as Action<"dbbrain:CreateSqlFilter", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserAutonomyProfile = "dbbrain:CreateUserAutonomyProfile" as Action<"dbbrain:CreateUserAutonomyProfile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditLogFile = "dbbrain:DeleteAuditLogFile" as Action<"dbbrain:DeleteAuditLogFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBDiagReportTasks = "dbbrain:DeleteDBDiagReportTasks" as Action<"dbbrain:DeleteDBDiagReportTasks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRedisBigKeyAnalysisTasks = "dbbrain:DeleteRedisBigKeyAnalysisTasks" as Action<"dbbrain:DeleteRedisBigKeyAnalysisTasks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityAuditLogExportTasks = "dbbrain:DeleteSecurityAuditLogExportTasks" as Action<"dbbrain:DeleteSecurityAuditLogExportTasks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSqlFilters = "dbbrain:DeleteSqlFilters" as Action<"dbbrain:DeleteSqlFilters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmTemplate = "dbbrain:DescribeAlarmTemplate" as Action<"dbbrain:DescribeAlarmTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllUserContact = "dbbrain:DescribeAllUserContact" as Action<"dbbrain:DescribeAllUserContact", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllUserGroup = "dbbrain:DescribeAllUserGroup" as Action<"dbbrain:DescribeAllUserGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditInstanceList = "dbbrain:DescribeAuditInstanceList" as Action<"dbbrain:DescribeAuditInstanceList", UnknownKind, never>;
/** Access unknown. */
export const DescribeAuditLogFiles = "dbbrain:DescribeAuditLogFiles" as Action<"dbbrain:DescribeAuditLogFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBAuditLogTopSqls = "dbbrain:DescribeDBAuditLogTopSqls" as Action<"dbbrain:DescribeDBAuditLogTopSqls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBAutonomyAction = "dbbrain:DescribeDBAutonomyAction" as Action<"dbbrain:DescribeDBAutonomyAction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBAutonomyActions = "dbbrain:DescribeDBAutonomyActions" as Action<"dbbrain:DescribeDBAutonomyActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBAutonomyEvents = "dbbrain:DescribeDBAutonomyEvents" as Action<"dbbrain:DescribeDBAutonomyEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBDiagEvent = "dbbrain:DescribeDBDiagEvent" as Action<"dbbrain:DescribeDBDiagEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBDiagEvents = "dbbrain:DescribeDBDiagEvents" as Action<"dbbrain:DescribeDBDiagEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBDiagHistory = "dbbrain:DescribeDBDiagHistory" as Action<"dbbrain:DescribeDBDiagHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBDiagReportContent = "dbbrain:DescribeDBDiagReportContent" as Action<"dbbrain:DescribeDBDiagReportContent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBDiagReportTasks = "dbbrain:DescribeDBDiagReportTasks" as Action<"dbbrain:DescribeDBDiagReportTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "dbbrain:DescribeDBInstances" as Action<"dbbrain:DescribeDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBPerfTimeSeries = "dbbrain:DescribeDBPerfTimeSeries" as Action<"dbbrain:DescribeDBPerfTimeSeries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSpaceStatus = "dbbrain:DescribeDBSpaceStatus" as Action<"dbbrain:DescribeDBSpaceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseAutonomyStatus = "dbbrain:DescribeDatabaseAutonomyStatus" as Action<"dbbrain:DescribeDatabaseAutonomyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiagDBInstances = "dbbrain:DescribeDiagDBInstances" as Action<"dbbrain:DescribeDiagDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthScore = "dbbrain:DescribeHealthScore" as Action<"dbbrain:DescribeHealthScore", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthScoreTimeSeries = "dbbrain:DescribeHealthScoreTimeSeries" as Action<"dbbrain:DescribeHealthScoreTimeSeries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIndexRecommendAggregationSlowLogs = "dbbrain:DescribeIndexRecommendAggregationSlowLogs" as Action<"dbbrain:DescribeIndexRecommendAggregationSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIndexRecommendInfo = "dbbrain:DescribeIndexRecommendInfo" as Action<"dbbrain:DescribeIndexRecommendInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMailProfile = "dbbrain:DescribeMailProfile" as Action<"dbbrain:DescribeMailProfile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetricTopProxies = "dbbrain:DescribeMetricTopProxies" as Action<"dbbrain:DescribeMetricTopProxies", UnknownKind, never>;
/** List access by its name. */
export const DescribeMongoDBProcessList = "dbbrain:DescribeMongoDBProcessList" as Action<"dbbrain:DescribeMongoDBProcessList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMySqlProcessList = "dbbrain:DescribeMySqlProcessList" as Action<"dbbrain:DescribeMySqlProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNoPrimaryKeyTables = "dbbrain:DescribeNoPrimaryKeyTables" as Action<"dbbrain:DescribeNoPrimaryKeyTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyProcessStatistics = "dbbrain:DescribeProxyProcessStatistics" as Action<"dbbrain:DescribeProxyProcessStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxySessionKillTasks = "dbbrain:DescribeProxySessionKillTasks" as Action<"dbbrain:DescribeProxySessionKillTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisBigKeyAnalysisTasks = "dbbrain:DescribeRedisBigKeyAnalysisTasks" as Action<"dbbrain:DescribeRedisBigKeyAnalysisTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisCmdPerfTimeSeries = "dbbrain:DescribeRedisCmdPerfTimeSeries" as Action<"dbbrain:DescribeRedisCmdPerfTimeSeries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisCommandCostStatistics = "dbbrain:DescribeRedisCommandCostStatistics" as Action<"dbbrain:DescribeRedisCommandCostStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisCommandOverview = "dbbrain:DescribeRedisCommandOverview" as Action<"dbbrain:DescribeRedisCommandOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeRedisProcessList = "dbbrain:DescribeRedisProcessList" as Action<"dbbrain:DescribeRedisProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisSlowLogTopSqls = "dbbrain:DescribeRedisSlowLogTopSqls" as Action<"dbbrain:DescribeRedisSlowLogTopSqls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisTopBigKeys = "dbbrain:DescribeRedisTopBigKeys" as Action<"dbbrain:DescribeRedisTopBigKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisTopCostCommands = "dbbrain:DescribeRedisTopCostCommands" as Action<"dbbrain:DescribeRedisTopCostCommands", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisTopHotKeys = "dbbrain:DescribeRedisTopHotKeys" as Action<"dbbrain:DescribeRedisTopHotKeys", UnknownKind, never>;
/** List access by its name. */
export const DescribeRedisTopKeyPrefixList = "dbbrain:DescribeRedisTopKeyPrefixList" as Action<"dbbrain:DescribeRedisTopKeyPrefixList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisUnExpiredKeyStatistics = "dbbrain:DescribeRedisUnExpiredKeyStatistics" as Action<"dbbrain:DescribeRedisUnExpiredKeyStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityAuditLogDownloadUrls = "dbbrain:DescribeSecurityAuditLogDownloadUrls" as Action<"dbbrain:DescribeSecurityAuditLogDownloadUrls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityAuditLogExportTasks = "dbbrain:DescribeSecurityAuditLogExportTasks" as Action<"dbbrain:DescribeSecurityAuditLogExportTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogQueryTimeStats = "dbbrain:DescribeSlowLogQueryTimeStats" as Action<"dbbrain:DescribeSlowLogQueryTimeStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogTimeSeriesStats = "dbbrain:DescribeSlowLogTimeSeriesStats" as Action<"dbbrain:DescribeSlowLogTimeSeriesStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogTopSqls = "dbbrain:DescribeSlowLogTopSqls" as Action<"dbbrain:DescribeSlowLogTopSqls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogUserHostStats = "dbbrain:DescribeSlowLogUserHostStats" as Action<"dbbrain:DescribeSlowLogUserHostStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLogs = "dbbrain:DescribeSlowLogs" as Action<"dbbrain:DescribeSlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSqlFilters = "dbbrain:DescribeSqlFilters" as Action<"dbbrain:DescribeSqlFilters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSqlTemplate = "dbbrain:DescribeSqlTemplate" as Action<"dbbrain:DescribeSqlTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopSpaceSchemaTimeSeries = "dbbrain:DescribeTopSpaceSchemaTimeSeries" as Action<"dbbrain:DescribeTopSpaceSchemaTimeSeries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopSpaceSchemas = "dbbrain:DescribeTopSpaceSchemas" as Action<"dbbrain:DescribeTopSpaceSchemas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopSpaceTableTimeSeries = "dbbrain:DescribeTopSpaceTableTimeSeries" as Action<"dbbrain:DescribeTopSpaceTableTimeSeries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopSpaceTables = "dbbrain:DescribeTopSpaceTables" as Action<"dbbrain:DescribeTopSpaceTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserAutonomyProfile = "dbbrain:DescribeUserAutonomyProfile" as Action<"dbbrain:DescribeUserAutonomyProfile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserSqlAdvice = "dbbrain:DescribeUserSqlAdvice" as Action<"dbbrain:DescribeUserSqlAdvice", UnknownKind, never>;
/** Write access by its name. */
export const KillMySqlThreads = "dbbrain:KillMySqlThreads" as Action<"dbbrain:KillMySqlThreads", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicy = "dbbrain:ModifyAlarmPolicy" as Action<"dbbrain:ModifyAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditService = "dbbrain:ModifyAuditService" as Action<"dbbrain:ModifyAuditService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDiagDBInstanceConf = "dbbrain:ModifyDiagDBInstanceConf" as Action<"dbbrain:ModifyDiagDBInstanceConf", UnknownKind, never>;
/** Write access by its name. */
export const ModifySqlFilters = "dbbrain:ModifySqlFilters" as Action<"dbbrain:ModifySqlFilters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserAutonomyProfile = "dbbrain:ModifyUserAutonomyProfile" as Action<"dbbrain:ModifyUserAutonomyProfile", UnknownKind, never>;
/** Write access by its name. */
export const OpenAuditService = "dbbrain:OpenAuditService" as Action<"dbbrain:OpenAuditService", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAgentSwitch = "dbbrain:UpdateAgentSwitch" as Action<"dbbrain:UpdateAgentSwitch", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDatabaseAutonomyStatus = "dbbrain:UpdateDatabaseAutonomyStatus" as Action<"dbbrain:UpdateDatabaseAutonomyStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateMonitorSwitch = "dbbrain:UpdateMonitorSwitch" as Action<"dbbrain:UpdateMonitorSwitch", UnknownKind, never>;
/** Access unknown. */
export const VerifyUserAccount = "dbbrain:VerifyUserAccount" as Action<"dbbrain:VerifyUserAccount", UnknownKind, never>;
