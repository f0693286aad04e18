// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `hcm`. */
export const catalog: SdkCatalog = {
  service: "hcm",
  apiVersions: ["2018-11-06"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: [], write: [], unknown: ["hcm:Evaluation"] },
};
