// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ims`. */
export const catalog: SdkCatalog = {
  service: "ims",
  apiVersions: ["2020-07-13", "2020-12-29"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: [], write: ["ims:CreateImageModerationAsyncTask"], unknown: ["ims:ImageModeration"] },
};
