// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** List access by its name. */
export const DescribeSecurityAlarmTableList = "securitylake:DescribeSecurityAlarmTableList" as UncheckedAction<"securitylake:DescribeSecurityAlarmTableList">;
