// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bri`. */
export const catalog: SdkCatalog = {
  service: "bri",
  apiVersions: ["2019-03-28"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["bri:DescribeBRI"], write: [], unknown: [] },
};
