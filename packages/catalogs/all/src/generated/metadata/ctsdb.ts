// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ctsdb`. */
export const catalog: SdkCatalog = {
  service: "ctsdb",
  apiVersions: ["2023-02-02"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ctsdb:DescribeClusterDetail", "ctsdb:DescribeClusters", "ctsdb:DescribeDatabases"],
    write: [],
    unknown: [],
  },
};
