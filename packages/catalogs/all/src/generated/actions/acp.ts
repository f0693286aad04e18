// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAppScanTask = "acp:CreateAppScanTask" as UncheckedAction<"acp:CreateAppScanTask">;
/** Write access by its name. */
export const CreateAppScanTaskRepeat = "acp:CreateAppScanTaskRepeat" as UncheckedAction<"acp:CreateAppScanTaskRepeat">;
/** Read access by its name. */
export const DescribeChannelTaskReportUrl = "acp:DescribeChannelTaskReportUrl" as UncheckedAction<"acp:DescribeChannelTaskReportUrl">;
/** Read access by its name. */
export const DescribeFileTicket = "acp:DescribeFileTicket" as UncheckedAction<"acp:DescribeFileTicket">;
/** Read access by its name. */
export const DescribeResourceUsageInfo = "acp:DescribeResourceUsageInfo" as UncheckedAction<"acp:DescribeResourceUsageInfo">;
/** List access by its name. */
export const DescribeScanTaskList = "acp:DescribeScanTaskList" as UncheckedAction<"acp:DescribeScanTaskList">;
/** Read access by its name. */
export const DescribeScanTaskReportUrl = "acp:DescribeScanTaskReportUrl" as UncheckedAction<"acp:DescribeScanTaskReportUrl">;
/** Read access by its name. */
export const DescribeScanTaskStatus = "acp:DescribeScanTaskStatus" as UncheckedAction<"acp:DescribeScanTaskStatus">;
