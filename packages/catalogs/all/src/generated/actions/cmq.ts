// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeQueueDetail = "cmqqueue:DescribeQueueDetail" as Action<"cmqqueue:DescribeQueueDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicDetail = "cmqtopic:DescribeTopicDetail" as Action<"cmqtopic:DescribeTopicDetail", UnknownKind, never>;
