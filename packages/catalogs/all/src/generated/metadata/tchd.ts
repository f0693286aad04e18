// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tchd`. */
export const catalog: SdkCatalog = {
  service: "tchd",
  apiVersions: ["2023-03-06"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["tchd:DescribeEventStatistics", "tchd:DescribeEvents"], write: [], unknown: [] },
};
