// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateProbeTasks = "cat:CreateProbeTasks" as UncheckedAction<"cat:CreateProbeTasks">;
/** Write access by its name. */
export const DeleteProbeTask = "cat:DeleteProbeTask" as UncheckedAction<"cat:DeleteProbeTask">;
/** Read access by its name. */
export const DescribeDetailedSingleProbeData = "cat:DescribeDetailedSingleProbeData" as UncheckedAction<"cat:DescribeDetailedSingleProbeData">;
/** Read access by its name. */
export const DescribeInstantTasks = "cat:DescribeInstantTasks" as UncheckedAction<"cat:DescribeInstantTasks">;
/** Read access by its name. */
export const DescribeNodeGroups = "cat:DescribeNodeGroups" as UncheckedAction<"cat:DescribeNodeGroups">;
/** Read access by its name. */
export const DescribeNodes = "cat:DescribeNodes" as UncheckedAction<"cat:DescribeNodes">;
/** Read access by its name. */
export const DescribeProbeMetricData = "cat:DescribeProbeMetricData" as UncheckedAction<"cat:DescribeProbeMetricData">;
/** Read access by its name. */
export const DescribeProbeMetricTagValues = "cat:DescribeProbeMetricTagValues" as UncheckedAction<"cat:DescribeProbeMetricTagValues">;
/** Read access by its name. */
export const DescribeProbeNodes = "cat:DescribeProbeNodes" as UncheckedAction<"cat:DescribeProbeNodes">;
/** Read access by its name. */
export const DescribeProbeTasks = "cat:DescribeProbeTasks" as UncheckedAction<"cat:DescribeProbeTasks">;
/** Write access by its name. */
export const ResumeProbeTask = "cat:ResumeProbeTask" as UncheckedAction<"cat:ResumeProbeTask">;
/** Access unknown. */
export const SuspendProbeTask = "cat:SuspendProbeTask" as UncheckedAction<"cat:SuspendProbeTask">;
/** Write access by its name. */
export const UpdateProbeTaskAttributes = "cat:UpdateProbeTaskAttributes" as UncheckedAction<"cat:UpdateProbeTaskAttributes">;
/** Write access by its name. */
export const UpdateProbeTaskConfigurationList = "cat:UpdateProbeTaskConfigurationList" as UncheckedAction<"cat:UpdateProbeTaskConfigurationList">;
