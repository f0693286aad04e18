// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `car`. */
export const catalog: SdkCatalog = {
  service: "car",
  apiVersions: ["2022-01-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["car:DescribeConcurrentCount"],
    write: [
      "car:ApplyConcurrent",
      "car:CreateSession",
      "car:DestroySession",
      "car:StartPublishStream",
      "car:StartPublishStreamWithURL",
      "car:StopPublishStream",
    ],
    unknown: [],
  },
};
