// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `memcached`. */
export const catalog: SdkCatalog = {
  service: "memcached",
  apiVersions: ["2019-03-18"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["memcached:DescribeInstances"], write: [], unknown: [] },
};
