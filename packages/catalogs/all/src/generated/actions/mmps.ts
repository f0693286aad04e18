// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAppScanTask = "mmps:CreateAppScanTask" as UncheckedAction<"mmps:CreateAppScanTask">;
/** Write access by its name. */
export const CreateAppScanTaskRepeat = "mmps:CreateAppScanTaskRepeat" as UncheckedAction<"mmps:CreateAppScanTaskRepeat">;
/** Write access by its name. */
export const CreateFlySecMiniAppProfessionalScanTask = "mmps:CreateFlySecMiniAppProfessionalScanTask" as UncheckedAction<"mmps:CreateFlySecMiniAppProfessionalScanTask">;
/** Write access by its name. */
export const CreateFlySecMiniAppScanTask = "mmps:CreateFlySecMiniAppScanTask" as UncheckedAction<"mmps:CreateFlySecMiniAppScanTask">;
/** Write access by its name. */
export const CreateFlySecMiniAppScanTaskRepeat = "mmps:CreateFlySecMiniAppScanTaskRepeat" as UncheckedAction<"mmps:CreateFlySecMiniAppScanTaskRepeat">;
/** Read access by its name. */
export const DescribeBasicDiagnosisResourceUsageInfo = "mmps:DescribeBasicDiagnosisResourceUsageInfo" as UncheckedAction<"mmps:DescribeBasicDiagnosisResourceUsageInfo">;
/** Read access by its name. */
export const DescribeFlySecMiniAppReportUrl = "mmps:DescribeFlySecMiniAppReportUrl" as UncheckedAction<"mmps:DescribeFlySecMiniAppReportUrl">;
/** List access by its name. */
export const DescribeFlySecMiniAppScanReportList = "mmps:DescribeFlySecMiniAppScanReportList" as UncheckedAction<"mmps:DescribeFlySecMiniAppScanReportList">;
/** List access by its name. */
export const DescribeFlySecMiniAppScanTaskList = "mmps:DescribeFlySecMiniAppScanTaskList" as UncheckedAction<"mmps:DescribeFlySecMiniAppScanTaskList">;
/** Read access by its name. */
export const DescribeFlySecMiniAppScanTaskParam = "mmps:DescribeFlySecMiniAppScanTaskParam" as UncheckedAction<"mmps:DescribeFlySecMiniAppScanTaskParam">;
/** Read access by its name. */
export const DescribeFlySecMiniAppScanTaskStatus = "mmps:DescribeFlySecMiniAppScanTaskStatus" as UncheckedAction<"mmps:DescribeFlySecMiniAppScanTaskStatus">;
/** Read access by its name. */
export const DescribeResourceUsageInfo = "mmps:DescribeResourceUsageInfo" as UncheckedAction<"mmps:DescribeResourceUsageInfo">;
/** List access by its name. */
export const DescribeScanTaskList = "mmps:DescribeScanTaskList" as UncheckedAction<"mmps:DescribeScanTaskList">;
/** Read access by its name. */
export const DescribeScanTaskReportUrl = "mmps:DescribeScanTaskReportUrl" as UncheckedAction<"mmps:DescribeScanTaskReportUrl">;
/** Read access by its name. */
export const DescribeScanTaskStatus = "mmps:DescribeScanTaskStatus" as UncheckedAction<"mmps:DescribeScanTaskStatus">;
