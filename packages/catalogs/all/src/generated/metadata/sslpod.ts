// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `sslpod`. */
export const catalog: SdkCatalog = {
  service: "sslpod",
  apiVersions: ["2019-06-05"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "sslpod:DescribeDashboard",
      "sslpod:DescribeDomainCerts",
      "sslpod:DescribeDomainTags",
      "sslpod:DescribeDomains",
      "sslpod:DescribeNoticeInfo",
    ],
    write: ["sslpod:CreateDomain", "sslpod:DeleteDomain", "sslpod:ModifyDomainTags"],
    unknown: ["sslpod:RefreshDomain", "sslpod:ResolveDomain"],
  },
};
