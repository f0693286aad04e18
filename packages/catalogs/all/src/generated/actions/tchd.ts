// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEventStatistics = "tchd:DescribeEventStatistics" as UncheckedAction<"tchd:DescribeEventStatistics">;
/** Read access by its name. */
export const DescribeEvents = "tchd:DescribeEvents" as UncheckedAction<"tchd:DescribeEvents">;
