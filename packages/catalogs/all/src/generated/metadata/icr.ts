// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `icr`. */
export const catalog: SdkCatalog = {
  service: "icr",
  apiVersions: ["2021-10-14"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["icr:GetIndustryV1HomeMembers"], write: [], unknown: [] },
};
