// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAppScanTask = "mmps:CreateAppScanTask" as Action<"mmps:CreateAppScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAppScanTaskRepeat = "mmps:CreateAppScanTaskRepeat" as Action<"mmps:CreateAppScanTaskRepeat", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlySecMiniAppProfessionalScanTask = "mmps:CreateFlySecMiniAppProfessionalScanTask" as Action<"mmps:CreateFlySecMiniAppProfessionalScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlySecMiniAppScanTask = "mmps:CreateFlySecMiniAppScanTask" as Action<"mmps:CreateFlySecMiniAppScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlySecMiniAppScanTaskRepeat = "mmps:CreateFlySecMiniAppScanTaskRepeat" as Action<"mmps:CreateFlySecMiniAppScanTaskRepeat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBasicDiagnosisResourceUsageInfo = "mmps:DescribeBasicDiagnosisResourceUsageInfo" as Action<"mmps:DescribeBasicDiagnosisResourceUsageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlySecMiniAppReportUrl = "mmps:DescribeFlySecMiniAppReportUrl" as Action<"mmps:DescribeFlySecMiniAppReportUrl", UnknownKind, never>;
/** List access by its name. */
export const DescribeFlySecMiniAppScanReportList = "mmps:DescribeFlySecMiniAppScanReportList" as Action<"mmps:DescribeFlySecMiniAppScanReportList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFlySecMiniAppScanTaskList = "mmps:DescribeFlySecMiniAppScanTaskList" as Action<"mmps:DescribeFlySecMiniAppScanTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlySecMiniAppScanTaskParam = "mmps:DescribeFlySecMiniAppScanTaskParam" as Action<"mmps:DescribeFlySecMiniAppScanTaskParam", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlySecMiniAppScanTaskStatus = "mmps:DescribeFlySecMiniAppScanTaskStatus" as Action<"mmps:DescribeFlySecMiniAppScanTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceUsageInfo = "mmps:DescribeResourceUsageInfo" as Action<"mmps:DescribeResourceUsageInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanTaskList = "mmps:DescribeScanTaskList" as Action<"mmps:DescribeScanTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskReportUrl = "mmps:DescribeScanTaskReportUrl" as Action<"mmps:DescribeScanTaskReportUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskStatus = "mmps:DescribeScanTaskStatus" as Action<"mmps:DescribeScanTaskStatus", UnknownKind, never>;
