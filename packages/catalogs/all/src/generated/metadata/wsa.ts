// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `wsa`. */
export const catalog: SdkCatalog = {
  service: "wsa",
  apiVersions: ["2025-05-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["wsa:SearchPro"], write: [], unknown: [] },
};
