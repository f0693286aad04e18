// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cdz`. */
export const catalog: SdkCatalog = {
  service: "cdz",
  apiVersions: ["2022-11-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["cdz:DescribeCloudDedicatedZoneHosts", "cdz:DescribeCloudDedicatedZoneResourceSummary"],
    write: [],
    unknown: [],
  },
};
