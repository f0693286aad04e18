// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `acp`. */
export const catalog: SdkCatalog = {
  service: "acp",
  apiVersions: ["2022-01-05"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["acp:DescribeScanTaskList"],
    read: [
      "acp:DescribeChannelTaskReportUrl",
      "acp:DescribeFileTicket",
      "acp:DescribeResourceUsageInfo",
      "acp:DescribeScanTaskReportUrl",
      "acp:DescribeScanTaskStatus",
    ],
    write: ["acp:CreateAppScanTask", "acp:CreateAppScanTaskRepeat"],
    unknown: [],
  },
};
