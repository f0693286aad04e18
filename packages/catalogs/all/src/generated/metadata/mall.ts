// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `mall`. */
export const catalog: SdkCatalog = {
  service: "mall",
  apiVersions: ["2023-05-18"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: ["mall:DescribeDrawResourceList"], read: [], write: [], unknown: [] },
};
