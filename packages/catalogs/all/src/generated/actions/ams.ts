// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "ams:CancelTask" as UncheckedAction<"ams:CancelTask">;
/** Write access by its name. */
export const CreateAudioModerationSyncTask = "ams:CreateAudioModerationSyncTask" as UncheckedAction<"ams:CreateAudioModerationSyncTask">;
/** Write access by its name. */
export const CreateAudioModerationTask = "ams:CreateAudioModerationTask" as UncheckedAction<"ams:CreateAudioModerationTask">;
/** Write access by its name. */
export const CreateBizConfig = "ams:CreateBizConfig" as UncheckedAction<"ams:CreateBizConfig">;
/** List access by its name. */
export const DescribeAmsList = "ams:DescribeAmsList" as UncheckedAction<"ams:DescribeAmsList">;
/** Read access by its name. */
export const DescribeAudioStat = "ams:DescribeAudioStat" as UncheckedAction<"ams:DescribeAudioStat">;
/** Read access by its name. */
export const DescribeBizConfig = "ams:DescribeBizConfig" as UncheckedAction<"ams:DescribeBizConfig">;
/** Read access by its name. */
export const DescribeTaskDetail = "ams:DescribeTaskDetail" as UncheckedAction<"ams:DescribeTaskDetail">;
/** Read access by its name. */
export const DescribeTasks = "ams:DescribeTasks" as UncheckedAction<"ams:DescribeTasks">;
