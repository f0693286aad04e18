// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** List access by its name. */
export const DescribeSecurityAlarmTableList = "securitylake:DescribeSecurityAlarmTableList" as Action<"securitylake:DescribeSecurityAlarmTableList", UnknownKind, never>;
