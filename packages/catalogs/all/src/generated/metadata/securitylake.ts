// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `securitylake`. */
export const catalog: SdkCatalog = {
  service: "securitylake",
  apiVersions: ["2024-01-17"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: ["securitylake:DescribeSecurityAlarmTableList"], read: [], write: [], unknown: [] },
};
