// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vm`. */
export const catalog: SdkCatalog = {
  service: "vm",
  apiVersions: ["2020-07-09", "2020-12-29", "2021-09-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["vm:DescribeTaskDetail", "vm:DescribeTasks", "vm:DescribeVideoStat"],
    write: ["vm:CancelTask", "vm:CreateBizConfig", "vm:CreateVideoModerationTask"],
    unknown: [],
  },
};
