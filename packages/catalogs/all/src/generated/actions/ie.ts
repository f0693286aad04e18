// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateEditingTask = "ie:CreateEditingTask" as Action<"ie:CreateEditingTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMediaProcessTask = "ie:CreateMediaProcessTask" as Action<"ie:CreateMediaProcessTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMediaQualityRestorationTask = "ie:CreateMediaQualityRestorationTask" as Action<"ie:CreateMediaQualityRestorationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateQualityControlTask = "ie:CreateQualityControlTask" as Action<"ie:CreateQualityControlTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEditingTaskResult = "ie:DescribeEditingTaskResult" as Action<"ie:DescribeEditingTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaProcessTaskResult = "ie:DescribeMediaProcessTaskResult" as Action<"ie:DescribeMediaProcessTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaQualityRestorationTaskRusult = "ie:DescribeMediaQualityRestorationTaskRusult" as Action<"ie:DescribeMediaQualityRestorationTaskRusult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityControlTaskResult = "ie:DescribeQualityControlTaskResult" as Action<"ie:DescribeQualityControlTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const StopMediaProcessTask = "ie:StopMediaProcessTask" as Action<"ie:StopMediaProcessTask", UnknownKind, never>;
/** Write access by its name. */
export const StopMediaQualityRestorationTask = "ie:StopMediaQualityRestorationTask" as Action<"ie:StopMediaQualityRestorationTask", UnknownKind, never>;
