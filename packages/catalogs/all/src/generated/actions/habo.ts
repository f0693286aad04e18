// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeStatus = "habo:DescribeStatus" as Action<"habo:DescribeStatus", UnknownKind, never>;
/** Write access by its name. */
export const StartAnalyse = "habo:StartAnalyse" as Action<"habo:StartAnalyse", UnknownKind, never>;
