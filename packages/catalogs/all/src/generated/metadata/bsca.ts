// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bsca`. */
export const catalog: SdkCatalog = {
  service: "bsca",
  apiVersions: ["2021-08-11"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["bsca:DescribeKBComponentVersionList"],
    read: [
      "bsca:DescribeKBComponent",
      "bsca:DescribeKBComponentVulnerability",
      "bsca:DescribeKBLicense",
      "bsca:DescribeKBVulnerability",
      "bsca:SearchKBComponent",
    ],
    write: [],
    unknown: ["bsca:MatchKBPURLList"],
  },
};
