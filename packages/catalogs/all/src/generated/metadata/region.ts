// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `region`. */
export const catalog: SdkCatalog = {
  service: "region",
  apiVersions: ["2022-06-27"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["region:DescribeProducts", "region:DescribeRegions", "region:DescribeZones"],
    write: [],
    unknown: [],
  },
};
