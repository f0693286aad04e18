// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAppScanTask = "acp:CreateAppScanTask" as Action<"acp:CreateAppScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAppScanTaskRepeat = "acp:CreateAppScanTaskRepeat" as Action<"acp:CreateAppScanTaskRepeat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelTaskReportUrl = "acp:DescribeChannelTaskReportUrl" as Action<"acp:DescribeChannelTaskReportUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTicket = "acp:DescribeFileTicket" as Action<"acp:DescribeFileTicket", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceUsageInfo = "acp:DescribeResourceUsageInfo" as Action<"acp:DescribeResourceUsageInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanTaskList = "acp:DescribeScanTaskList" as Action<"acp:DescribeScanTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskReportUrl = "acp:DescribeScanTaskReportUrl" as Action<"acp:DescribeScanTaskReportUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskStatus = "acp:DescribeScanTaskStatus" as Action<"acp:DescribeScanTaskStatus", UnknownKind, never>;
