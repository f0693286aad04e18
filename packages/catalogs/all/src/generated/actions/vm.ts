// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "vm:CancelTask" as Action<"vm:CancelTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBizConfig = "vm:CreateBizConfig" as Action<"vm:CreateBizConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoModerationTask = "vm:CreateVideoModerationTask" as Action<"vm:CreateVideoModerationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "vm:DescribeTaskDetail" as Action<"vm:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "vm:DescribeTasks" as Action<"vm:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoStat = "vm:DescribeVideoStat" as Action<"vm:DescribeVideoStat", UnknownKind, never>;
