// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ba`. */
export const catalog: SdkCatalog = {
  service: "ba",
  apiVersions: ["2020-07-20"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ba:DescribeGetAuthInfo"],
    write: ["ba:CreateWeappQRUrl"],
    unknown: ["ba:SyncIcpOrderWebInfo"],
  },
};
