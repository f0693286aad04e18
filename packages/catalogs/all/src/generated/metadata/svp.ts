// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `svp`. */
export const catalog: SdkCatalog = {
  service: "svp",
  apiVersions: ["2024-01-25"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "svp:DescribeSavingPlanCoverage",
      "svp:DescribeSavingPlanDeduct",
      "svp:DescribeSavingPlanOverview",
      "svp:DescribeSavingPlanUsage",
    ],
    write: ["svp:CreateSavingPlanOrder"],
    unknown: [],
  },
};
