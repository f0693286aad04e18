// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ecdn`. */
export const catalog: SdkCatalog = {
  service: "ecdn",
  apiVersions: ["2019-10-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ecdn:DescribeDomains",
      "ecdn:DescribeDomainsConfig",
      "ecdn:DescribeEcdnDomainLogs",
      "ecdn:DescribeEcdnDomainStatistics",
      "ecdn:DescribeEcdnStatistics",
      "ecdn:DescribeIpStatus",
    ],
    write: [],
    unknown: [],
  },
};
