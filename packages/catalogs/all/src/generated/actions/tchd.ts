// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEventStatistics = "tchd:DescribeEventStatistics" as Action<"tchd:DescribeEventStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEvents = "tchd:DescribeEvents" as Action<"tchd:DescribeEvents", UnknownKind, never>;
