// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `iap`. */
export const catalog: SdkCatalog = {
  service: "iap",
  apiVersions: ["2024-07-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["iap:DescribeIAPLoginSessionDuration", "iap:DescribeIAPUserOIDCConfig"],
    write: [
      "iap:CreateIAPUserOIDCConfig",
      "iap:DisableIAPUserSSO",
      "iap:ModifyIAPLoginSessionDuration",
      "iap:UpdateIAPUserOIDCConfig",
    ],
    unknown: [],
  },
};
