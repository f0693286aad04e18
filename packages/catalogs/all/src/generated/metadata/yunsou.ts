// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `yunsou`. */
export const catalog: SdkCatalog = {
  service: "yunsou",
  apiVersions: ["2018-05-04", "2019-11-15"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: [], write: [], unknown: ["yunsou:DataManipulation", "yunsou:DataSearch"] },
};
