// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateEditingTask = "ie:CreateEditingTask" as UncheckedAction<"ie:CreateEditingTask">;
/** Write access by its name. */
export const CreateMediaProcessTask = "ie:CreateMediaProcessTask" as UncheckedAction<"ie:CreateMediaProcessTask">;
/** Write access by its name. */
export const CreateMediaQualityRestorationTask = "ie:CreateMediaQualityRestorationTask" as UncheckedAction<"ie:CreateMediaQualityRestorationTask">;
/** Write access by its name. */
export const CreateQualityControlTask = "ie:CreateQualityControlTask" as UncheckedAction<"ie:CreateQualityControlTask">;
/** Read access by its name. */
export const DescribeEditingTaskResult = "ie:DescribeEditingTaskResult" as UncheckedAction<"ie:DescribeEditingTaskResult">;
/** Read access by its name. */
export const DescribeMediaProcessTaskResult = "ie:DescribeMediaProcessTaskResult" as UncheckedAction<"ie:DescribeMediaProcessTaskResult">;
/** Read access by its name. */
export const DescribeMediaQualityRestorationTaskRusult = "ie:DescribeMediaQualityRestorationTaskRusult" as UncheckedAction<"ie:DescribeMediaQualityRestorationTaskRusult">;
/** Read access by its name. */
export const DescribeQualityControlTaskResult = "ie:DescribeQualityControlTaskResult" as UncheckedAction<"ie:DescribeQualityControlTaskResult">;
/** Write access by its name. */
export const StopMediaProcessTask = "ie:StopMediaProcessTask" as UncheckedAction<"ie:StopMediaProcessTask">;
/** Write access by its name. */
export const StopMediaQualityRestorationTask = "ie:StopMediaQualityRestorationTask" as UncheckedAction<"ie:StopMediaQualityRestorationTask">;
