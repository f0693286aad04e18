// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tbp`. */
export const catalog: SdkCatalog = {
  service: "tbp",
  apiVersions: ["2019-03-11", "2019-06-27"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: [], write: ["tbp:CreateBot", "tbp:Reset"], unknown: ["tbp:TextProcess", "tbp:TextReset"] },
};
