// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateReleaseFile = "rum:CreateReleaseFile" as Action<"rum:CreateReleaseFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateStarProject = "rum:CreateStarProject" as Action<"rum:CreateStarProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateWhitelist = "rum:CreateWhitelist" as Action<"rum:CreateWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstance = "rum:DeleteInstance" as Action<"rum:DeleteInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "rum:DeleteProject" as Action<"rum:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReleaseFile = "rum:DeleteReleaseFile" as Action<"rum:DeleteReleaseFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStarProject = "rum:DeleteStarProject" as Action<"rum:DeleteStarProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWhitelist = "rum:DeleteWhitelist" as Action<"rum:DeleteWhitelist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppDimensionMetrics = "rum:DescribeAppDimensionMetrics" as Action<"rum:DescribeAppDimensionMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppMetricsData = "rum:DescribeAppMetricsData" as Action<"rum:DescribeAppMetricsData", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppSingleCaseDetailList = "rum:DescribeAppSingleCaseDetailList" as Action<"rum:DescribeAppSingleCaseDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppSingleCaseList = "rum:DescribeAppSingleCaseList" as Action<"rum:DescribeAppSingleCaseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationExitReportDetail = "rum:DescribeApplicationExitReportDetail" as Action<"rum:DescribeApplicationExitReportDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeApplicationExitReportList = "rum:DescribeApplicationExitReportList" as Action<"rum:DescribeApplicationExitReportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeData = "rum:DescribeData" as Action<"rum:DescribeData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataBridgeUrlV2 = "rum:DescribeDataBridgeUrlV2" as Action<"rum:DescribeDataBridgeUrlV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataCustomUrl = "rum:DescribeDataCustomUrl" as Action<"rum:DescribeDataCustomUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataCustomUrlV2 = "rum:DescribeDataCustomUrlV2" as Action<"rum:DescribeDataCustomUrlV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEventUrl = "rum:DescribeDataEventUrl" as Action<"rum:DescribeDataEventUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEventUrlV2 = "rum:DescribeDataEventUrlV2" as Action<"rum:DescribeDataEventUrlV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataFetchProject = "rum:DescribeDataFetchProject" as Action<"rum:DescribeDataFetchProject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataFetchUrl = "rum:DescribeDataFetchUrl" as Action<"rum:DescribeDataFetchUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataFetchUrlInfo = "rum:DescribeDataFetchUrlInfo" as Action<"rum:DescribeDataFetchUrlInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataFetchUrlV2 = "rum:DescribeDataFetchUrlV2" as Action<"rum:DescribeDataFetchUrlV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataLogUrlInfo = "rum:DescribeDataLogUrlInfo" as Action<"rum:DescribeDataLogUrlInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataLogUrlStatistics = "rum:DescribeDataLogUrlStatistics" as Action<"rum:DescribeDataLogUrlStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataLogUrlStatisticsV2 = "rum:DescribeDataLogUrlStatisticsV2" as Action<"rum:DescribeDataLogUrlStatisticsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataPerformancePage = "rum:DescribeDataPerformancePage" as Action<"rum:DescribeDataPerformancePage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataPerformancePageV2 = "rum:DescribeDataPerformancePageV2" as Action<"rum:DescribeDataPerformancePageV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataPvUrlInfo = "rum:DescribeDataPvUrlInfo" as Action<"rum:DescribeDataPvUrlInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataPvUrlStatistics = "rum:DescribeDataPvUrlStatistics" as Action<"rum:DescribeDataPvUrlStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataPvUrlStatisticsV2 = "rum:DescribeDataPvUrlStatisticsV2" as Action<"rum:DescribeDataPvUrlStatisticsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataReportCount = "rum:DescribeDataReportCount" as Action<"rum:DescribeDataReportCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataReportCountV2 = "rum:DescribeDataReportCountV2" as Action<"rum:DescribeDataReportCountV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataSetUrlStatistics = "rum:DescribeDataSetUrlStatistics" as Action<"rum:DescribeDataSetUrlStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataSetUrlStatisticsV2 = "rum:DescribeDataSetUrlStatisticsV2" as Action<"rum:DescribeDataSetUrlStatisticsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticProject = "rum:DescribeDataStaticProject" as Action<"rum:DescribeDataStaticProject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticProjectV2 = "rum:DescribeDataStaticProjectV2" as Action<"rum:DescribeDataStaticProjectV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticResource = "rum:DescribeDataStaticResource" as Action<"rum:DescribeDataStaticResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticResourceV2 = "rum:DescribeDataStaticResourceV2" as Action<"rum:DescribeDataStaticResourceV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticUrl = "rum:DescribeDataStaticUrl" as Action<"rum:DescribeDataStaticUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataStaticUrlV2 = "rum:DescribeDataStaticUrlV2" as Action<"rum:DescribeDataStaticUrlV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataWebVitalsPage = "rum:DescribeDataWebVitalsPage" as Action<"rum:DescribeDataWebVitalsPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataWebVitalsPageV2 = "rum:DescribeDataWebVitalsPageV2" as Action<"rum:DescribeDataWebVitalsPageV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeError = "rum:DescribeError" as Action<"rum:DescribeError", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExceptionDetail = "rum:DescribeExceptionDetail" as Action<"rum:DescribeExceptionDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeExceptionReportList = "rum:DescribeExceptionReportList" as Action<"rum:DescribeExceptionReportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFOOMMallocProblemDetail = "rum:DescribeFOOMMallocProblemDetail" as Action<"rum:DescribeFOOMMallocProblemDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeFOOMMallocProblemList = "rum:DescribeFOOMMallocProblemList" as Action<"rum:DescribeFOOMMallocProblemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFOOMMallocReportList = "rum:DescribeFOOMMallocReportList" as Action<"rum:DescribeFOOMMallocReportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFOOMProblemDetail = "rum:DescribeFOOMProblemDetail" as Action<"rum:DescribeFOOMProblemDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeFOOMProblemList = "rum:DescribeFOOMProblemList" as Action<"rum:DescribeFOOMProblemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFOOMReportList = "rum:DescribeFOOMReportList" as Action<"rum:DescribeFOOMReportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIssuesDistribution = "rum:DescribeIssuesDistribution" as Action<"rum:DescribeIssuesDistribution", UnknownKind, never>;
/** List access by its name. */
export const DescribeIssuesList = "rum:DescribeIssuesList" as Action<"rum:DescribeIssuesList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIssuesStatisticsTrend = "rum:DescribeIssuesStatisticsTrend" as Action<"rum:DescribeIssuesStatisticsTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLagANRProblemAccountDetail = "rum:DescribeLagANRProblemAccountDetail" as Action<"rum:DescribeLagANRProblemAccountDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLagANRProblemFeatureAccounts = "rum:DescribeLagANRProblemFeatureAccounts" as Action<"rum:DescribeLagANRProblemFeatureAccounts", UnknownKind, never>;
/** List access by its name. */
export const DescribeLagANRProblemList = "rum:DescribeLagANRProblemList" as Action<"rum:DescribeLagANRProblemList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectLimits = "rum:DescribeProjectLimits" as Action<"rum:DescribeProjectLimits", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjects = "rum:DescribeProjects" as Action<"rum:DescribeProjects", UnknownKind, never>;
/** List access by its name. */
export const DescribePvList = "rum:DescribePvList" as Action<"rum:DescribePvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleaseFileSign = "rum:DescribeReleaseFileSign" as Action<"rum:DescribeReleaseFileSign", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleaseFiles = "rum:DescribeReleaseFiles" as Action<"rum:DescribeReleaseFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumGroupLog = "rum:DescribeRumGroupLog" as Action<"rum:DescribeRumGroupLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumGroupLogV2 = "rum:DescribeRumGroupLogV2" as Action<"rum:DescribeRumGroupLogV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumLogDetailsV2 = "rum:DescribeRumLogDetailsV2" as Action<"rum:DescribeRumLogDetailsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumLogExport = "rum:DescribeRumLogExport" as Action<"rum:DescribeRumLogExport", UnknownKind, never>;
/** Access unknown. */
export const DescribeRumLogExportV2 = "rum:DescribeRumLogExportV2" as Action<"rum:DescribeRumLogExportV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumLogExports = "rum:DescribeRumLogExports" as Action<"rum:DescribeRumLogExports", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumLogExportsV2 = "rum:DescribeRumLogExportsV2" as Action<"rum:DescribeRumLogExportsV2", UnknownKind, never>;
/** List access by its name. */
export const DescribeRumLogList = "rum:DescribeRumLogList" as Action<"rum:DescribeRumLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumLogTotalV2 = "rum:DescribeRumLogTotalV2" as Action<"rum:DescribeRumLogTotalV2", UnknownKind, never>;
/** List access by its name. */
export const DescribeRumStatsLogList = "rum:DescribeRumStatsLogList" as Action<"rum:DescribeRumStatsLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRumStatsLogListV2 = "rum:DescribeRumStatsLogListV2" as Action<"rum:DescribeRumStatsLogListV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScores = "rum:DescribeScores" as Action<"rum:DescribeScores", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScoresV2 = "rum:DescribeScoresV2" as Action<"rum:DescribeScoresV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTawAreas = "rum:DescribeTawAreas" as Action<"rum:DescribeTawAreas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTawInstances = "rum:DescribeTawInstances" as Action<"rum:DescribeTawInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeToken = "rum:DescribeToken" as Action<"rum:DescribeToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopIssues = "rum:DescribeTopIssues" as Action<"rum:DescribeTopIssues", UnknownKind, never>;
/** List access by its name. */
export const DescribeUvList = "rum:DescribeUvList" as Action<"rum:DescribeUvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhitelists = "rum:DescribeWhitelists" as Action<"rum:DescribeWhitelists", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "rum:ModifyInstance" as Action<"rum:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "rum:ModifyProject" as Action<"rum:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProjectLimit = "rum:ModifyProjectLimit" as Action<"rum:ModifyProjectLimit", UnknownKind, never>;
/** Write access by its name. */
export const ResumeInstance = "rum:ResumeInstance" as Action<"rum:ResumeInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResumeProject = "rum:ResumeProject" as Action<"rum:ResumeProject", UnknownKind, never>;
/** Write access by its name. */
export const StopInstance = "rum:StopInstance" as Action<"rum:StopInstance", UnknownKind, never>;
/** Write access by its name. */
export const StopProject = "rum:StopProject" as Action<"rum:StopProject", UnknownKind, never>;
