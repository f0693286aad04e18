// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateProbeTasks = "cat:CreateProbeTasks" as Action<"cat:CreateProbeTasks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProbeTask = "cat:DeleteProbeTask" as Action<"cat:DeleteProbeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDetailedSingleProbeData = "cat:DescribeDetailedSingleProbeData" as Action<"cat:DescribeDetailedSingleProbeData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstantTasks = "cat:DescribeInstantTasks" as Action<"cat:DescribeInstantTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeGroups = "cat:DescribeNodeGroups" as Action<"cat:DescribeNodeGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodes = "cat:DescribeNodes" as Action<"cat:DescribeNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProbeMetricData = "cat:DescribeProbeMetricData" as Action<"cat:DescribeProbeMetricData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProbeMetricTagValues = "cat:DescribeProbeMetricTagValues" as Action<"cat:DescribeProbeMetricTagValues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProbeNodes = "cat:DescribeProbeNodes" as Action<"cat:DescribeProbeNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProbeTasks = "cat:DescribeProbeTasks" as Action<"cat:DescribeProbeTasks", UnknownKind, never>;
/** Write access by its name. */
export const ResumeProbeTask = "cat:ResumeProbeTask" as Action<"cat:ResumeProbeTask", UnknownKind, never>;
/** Access unknown. */
export const SuspendProbeTask = "cat:SuspendProbeTask" as Action<"cat:SuspendProbeTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProbeTaskAttributes = "cat:UpdateProbeTaskAttributes" as Action<"cat:UpdateProbeTaskAttributes", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProbeTaskConfigurationList = "cat:UpdateProbeTaskConfigurationList" as Action<"cat:UpdateProbeTaskConfigurationList", UnknownKind, never>;
