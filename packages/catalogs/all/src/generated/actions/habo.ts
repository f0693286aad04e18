// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeStatus = "habo:DescribeStatus" as UncheckedAction<"habo:DescribeStatus">;
/** Write access by its name. */
export const StartAnalyse = "habo:StartAnalyse" as UncheckedAction<"habo:StartAnalyse">;
