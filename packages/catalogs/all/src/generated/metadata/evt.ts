// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `evt`. */
export const catalog: SdkCatalog = {
  service: "evt",
  apiVersions: ["2025-02-17"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: ["evt:CreateRoleUser", "evt:DeleteRoleUser", "evt:PutEvent", "evt:PutMessage"],
    unknown: ["evt:CompleteApproval"],
  },
};
