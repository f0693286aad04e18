// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AttachInstances = "batch:AttachInstances" as Action<"batch:AttachInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateComputeEnv = "batch:CreateComputeEnv" as Action<"batch:CreateComputeEnv", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskTemplate = "batch:CreateTaskTemplate" as Action<"batch:CreateTaskTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteComputeEnv = "batch:DeleteComputeEnv" as Action<"batch:DeleteComputeEnv", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJob = "batch:DeleteJob" as Action<"batch:DeleteJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTaskTemplates = "batch:DeleteTaskTemplates" as Action<"batch:DeleteTaskTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableCvmInstanceTypes = "batch:DescribeAvailableCvmInstanceTypes" as Action<"batch:DescribeAvailableCvmInstanceTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComputeEnv = "batch:DescribeComputeEnv" as Action<"batch:DescribeComputeEnv", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComputeEnvActivities = "batch:DescribeComputeEnvActivities" as Action<"batch:DescribeComputeEnvActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComputeEnvCreateInfo = "batch:DescribeComputeEnvCreateInfo" as Action<"batch:DescribeComputeEnvCreateInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComputeEnvCreateInfos = "batch:DescribeComputeEnvCreateInfos" as Action<"batch:DescribeComputeEnvCreateInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComputeEnvs = "batch:DescribeComputeEnvs" as Action<"batch:DescribeComputeEnvs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCvmZoneInstanceConfigInfos = "batch:DescribeCvmZoneInstanceConfigInfos" as Action<"batch:DescribeCvmZoneInstanceConfigInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceCategories = "batch:DescribeInstanceCategories" as Action<"batch:DescribeInstanceCategories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJob = "batch:DescribeJob" as Action<"batch:DescribeJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobMonitorData = "batch:DescribeJobMonitorData" as Action<"batch:DescribeJobMonitorData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobSubmitInfo = "batch:DescribeJobSubmitInfo" as Action<"batch:DescribeJobSubmitInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobs = "batch:DescribeJobs" as Action<"batch:DescribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "batch:DescribeTask" as Action<"batch:DescribeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskLogs = "batch:DescribeTaskLogs" as Action<"batch:DescribeTaskLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskTemplates = "batch:DescribeTaskTemplates" as Action<"batch:DescribeTaskTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DetachInstances = "batch:DetachInstances" as Action<"batch:DetachInstances", UnknownKind, never>;
/** Write access by its name. */
export const ModifyComputeEnv = "batch:ModifyComputeEnv" as Action<"batch:ModifyComputeEnv", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskTemplate = "batch:ModifyTaskTemplate" as Action<"batch:ModifyTaskTemplate", UnknownKind, never>;
/** Access unknown. */
export const RetryJobs = "batch:RetryJobs" as Action<"batch:RetryJobs", UnknownKind, never>;
/** Access unknown. */
export const SubmitJob = "batch:SubmitJob" as Action<"batch:SubmitJob", UnknownKind, never>;
/** Write access by its name. */
export const TerminateComputeNode = "batch:TerminateComputeNode" as Action<"batch:TerminateComputeNode", UnknownKind, never>;
/** Write access by its name. */
export const TerminateComputeNodes = "batch:TerminateComputeNodes" as Action<"batch:TerminateComputeNodes", UnknownKind, never>;
/** Write access by its name. */
export const TerminateJob = "batch:TerminateJob" as Action<"batch:TerminateJob", UnknownKind, never>;
/** Write access by its name. */
export const TerminateTaskInstance = "batch:TerminateTaskInstance" as Action<"batch:TerminateTaskInstance", UnknownKind, never>;
