// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `anicloud`. */
export const catalog: SdkCatalog = {
  service: "anicloud",
  apiVersions: ["2022-09-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["anicloud:CheckAppidExist", "anicloud:QueryResource", "anicloud:QueryResourceInfo"],
    write: [],
    unknown: [],
  },
};
