// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cmq`. */
export const catalog: SdkCatalog = {
  service: "cmq",
  apiVersions: ["2019-03-04"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["cmqqueue:DescribeQueueDetail", "cmqtopic:DescribeTopicDetail"], write: [], unknown: [] },
};
