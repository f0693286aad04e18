// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tourism`. */
export const catalog: SdkCatalog = {
  service: "tourism",
  apiVersions: ["2023-02-15"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: ["tourism:DescribeDrawResourceList"], read: [], write: [], unknown: [] },
};
