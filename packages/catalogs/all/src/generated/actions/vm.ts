// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "vm:CancelTask" as UncheckedAction<"vm:CancelTask">;
/** Write access by its name. */
export const CreateBizConfig = "vm:CreateBizConfig" as UncheckedAction<"vm:CreateBizConfig">;
/** Write access by its name. */
export const CreateVideoModerationTask = "vm:CreateVideoModerationTask" as UncheckedAction<"vm:CreateVideoModerationTask">;
/** Read access by its name. */
export const DescribeTaskDetail = "vm:DescribeTaskDetail" as UncheckedAction<"vm:DescribeTaskDetail">;
/** Read access by its name. */
export const DescribeTasks = "vm:DescribeTasks" as UncheckedAction<"vm:DescribeTasks">;
/** Read access by its name. */
export const DescribeVideoStat = "vm:DescribeVideoStat" as UncheckedAction<"vm:DescribeVideoStat">;
