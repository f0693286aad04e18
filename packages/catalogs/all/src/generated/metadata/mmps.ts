// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `mmps`. */
export const catalog: SdkCatalog = {
  service: "mmps",
  apiVersions: ["2020-07-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "mmps:DescribeFlySecMiniAppScanReportList",
      "mmps:DescribeFlySecMiniAppScanTaskList",
      "mmps:DescribeScanTaskList",
    ],
    read: [
      "mmps:DescribeBasicDiagnosisResourceUsageInfo",
      "mmps:DescribeFlySecMiniAppReportUrl",
      "mmps:DescribeFlySecMiniAppScanTaskParam",
      "mmps:DescribeFlySecMiniAppScanTaskStatus",
      "mmps:DescribeResourceUsageInfo",
      "mmps:DescribeScanTaskReportUrl",
      "mmps:DescribeScanTaskStatus",
    ],
    write: [
      "mmps:CreateAppScanTask",
      "mmps:CreateAppScanTaskRepeat",
      "mmps:CreateFlySecMiniAppProfessionalScanTask",
      "mmps:CreateFlySecMiniAppScanTask",
      "mmps:CreateFlySecMiniAppScanTaskRepeat",
    ],
    unknown: [],
  },
};
