// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cloudapp`. */
export const catalog: SdkCatalog = {
  service: "cloudapp",
  apiVersions: ["2022-05-30"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["cloudapp:DescribeLicense"],
    write: [],
    unknown: ["cloudapp:IssueLicense", "cloudapp:VerifyLicense"],
  },
};
