// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vcg`. */
export const catalog: SdkCatalog = {
  service: "vcg",
  apiVersions: ["2024-04-04"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["vcg:DescribeVideoStylizationJob"],
    write: [],
    unknown: ["vcg:SubmitVideoStylizationJob"],
  },
};
