// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bizlive`. */
export const catalog: SdkCatalog = {
  service: "bizlive",
  apiVersions: ["2019-03-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["bizlive:DescribeStreamPlayInfoList"],
    read: ["bizlive:DescribeWorkers"],
    write: ["bizlive:CreateSession", "bizlive:ForbidLiveStream", "bizlive:RegisterIM", "bizlive:StopGame"],
    unknown: [],
  },
};
