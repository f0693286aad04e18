// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AbortCronJobs = "pts:AbortCronJobs" as Action<"pts:AbortCronJobs", UnknownKind, never>;
/** Access unknown. */
export const AbortJob = "pts:AbortJob" as Action<"pts:AbortJob", UnknownKind, never>;
/** Access unknown. */
export const AdjustJobSpeed = "pts:AdjustJobSpeed" as Action<"pts:AdjustJobSpeed", UnknownKind, never>;
/** Write access by its name. */
export const CopyScenario = "pts:CopyScenario" as Action<"pts:CopyScenario", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertChannel = "pts:CreateAlertChannel" as Action<"pts:CreateAlertChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateCronJob = "pts:CreateCronJob" as Action<"pts:CreateCronJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnvironment = "pts:CreateEnvironment" as Action<"pts:CreateEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const CreateFile = "pts:CreateFile" as Action<"pts:CreateFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "pts:CreateProject" as Action<"pts:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateScenario = "pts:CreateScenario" as Action<"pts:CreateScenario", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlertChannel = "pts:DeleteAlertChannel" as Action<"pts:DeleteAlertChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCronJobs = "pts:DeleteCronJobs" as Action<"pts:DeleteCronJobs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnvironments = "pts:DeleteEnvironments" as Action<"pts:DeleteEnvironments", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFiles = "pts:DeleteFiles" as Action<"pts:DeleteFiles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJobs = "pts:DeleteJobs" as Action<"pts:DeleteJobs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProjects = "pts:DeleteProjects" as Action<"pts:DeleteProjects", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScenarios = "pts:DeleteScenarios" as Action<"pts:DeleteScenarios", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlertChannels = "pts:DescribeAlertChannels" as Action<"pts:DescribeAlertChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlertRecords = "pts:DescribeAlertRecords" as Action<"pts:DescribeAlertRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableMetrics = "pts:DescribeAvailableMetrics" as Action<"pts:DescribeAvailableMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCheckSummary = "pts:DescribeCheckSummary" as Action<"pts:DescribeCheckSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCronJobs = "pts:DescribeCronJobs" as Action<"pts:DescribeCronJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironments = "pts:DescribeEnvironments" as Action<"pts:DescribeEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeErrorSummary = "pts:DescribeErrorSummary" as Action<"pts:DescribeErrorSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFiles = "pts:DescribeFiles" as Action<"pts:DescribeFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobs = "pts:DescribeJobs" as Action<"pts:DescribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLabelValues = "pts:DescribeLabelValues" as Action<"pts:DescribeLabelValues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetricLabelWithValues = "pts:DescribeMetricLabelWithValues" as Action<"pts:DescribeMetricLabelWithValues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNormalLogs = "pts:DescribeNormalLogs" as Action<"pts:DescribeNormalLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjects = "pts:DescribeProjects" as Action<"pts:DescribeProjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "pts:DescribeRegions" as Action<"pts:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRequestSummary = "pts:DescribeRequestSummary" as Action<"pts:DescribeRequestSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleBatchQuery = "pts:DescribeSampleBatchQuery" as Action<"pts:DescribeSampleBatchQuery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleLogs = "pts:DescribeSampleLogs" as Action<"pts:DescribeSampleLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleMatrixBatchQuery = "pts:DescribeSampleMatrixBatchQuery" as Action<"pts:DescribeSampleMatrixBatchQuery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleMatrixQuery = "pts:DescribeSampleMatrixQuery" as Action<"pts:DescribeSampleMatrixQuery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleQuery = "pts:DescribeSampleQuery" as Action<"pts:DescribeSampleQuery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenarioWithJobs = "pts:DescribeScenarioWithJobs" as Action<"pts:DescribeScenarioWithJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenarios = "pts:DescribeScenarios" as Action<"pts:DescribeScenarios", UnknownKind, never>;
/** Access unknown. */
export const GenerateTmpKey = "pts:GenerateTmpKey" as Action<"pts:GenerateTmpKey", UnknownKind, never>;
/** Write access by its name. */
export const RestartCronJobs = "pts:RestartCronJobs" as Action<"pts:RestartCronJobs", UnknownKind, never>;
/** Write access by its name. */
export const StartJob = "pts:StartJob" as Action<"pts:StartJob", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCronJob = "pts:UpdateCronJob" as Action<"pts:UpdateCronJob", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEnvironment = "pts:UpdateEnvironment" as Action<"pts:UpdateEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFileScenarioRelation = "pts:UpdateFileScenarioRelation" as Action<"pts:UpdateFileScenarioRelation", UnknownKind, never>;
/** Write access by its name. */
export const UpdateJob = "pts:UpdateJob" as Action<"pts:UpdateJob", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProject = "pts:UpdateProject" as Action<"pts:UpdateProject", UnknownKind, never>;
/** Write access by its name. */
export const UpdateScenario = "pts:UpdateScenario" as Action<"pts:UpdateScenario", UnknownKind, never>;
