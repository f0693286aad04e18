// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeQueueDetail = "cmqqueue:DescribeQueueDetail" as UncheckedAction<"cmqqueue:DescribeQueueDetail">;
/** Read access by its name. */
export const DescribeTopicDetail = "cmqtopic:DescribeTopicDetail" as UncheckedAction<"cmqtopic:DescribeTopicDetail">;
