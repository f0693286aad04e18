// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ams`. */
export const catalog: SdkCatalog = {
  service: "ams",
  apiVersions: ["2020-06-08", "2020-12-29"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["ams:DescribeAmsList"],
    read: ["ams:DescribeAudioStat", "ams:DescribeBizConfig", "ams:DescribeTaskDetail", "ams:DescribeTasks"],
    write: [
      "ams:CancelTask",
      "ams:CreateAudioModerationSyncTask",
      "ams:CreateAudioModerationTask",
      "ams:CreateBizConfig",
    ],
    unknown: [],
  },
};
