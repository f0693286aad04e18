// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `portal`. */
export const catalog: SdkCatalog = {
  service: "portal",
  apiVersions: ["2023-04-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["portal:SearchDocuments"], write: [], unknown: [] },
};
