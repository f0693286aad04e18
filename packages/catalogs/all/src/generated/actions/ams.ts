// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "ams:CancelTask" as Action<"ams:CancelTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAudioModerationSyncTask = "ams:CreateAudioModerationSyncTask" as Action<"ams:CreateAudioModerationSyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAudioModerationTask = "ams:CreateAudioModerationTask" as Action<"ams:CreateAudioModerationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBizConfig = "ams:CreateBizConfig" as Action<"ams:CreateBizConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeAmsList = "ams:DescribeAmsList" as Action<"ams:DescribeAmsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAudioStat = "ams:DescribeAudioStat" as Action<"ams:DescribeAudioStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizConfig = "ams:DescribeBizConfig" as Action<"ams:DescribeBizConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "ams:DescribeTaskDetail" as Action<"ams:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "ams:DescribeTasks" as Action<"ams:DescribeTasks", UnknownKind, never>;
