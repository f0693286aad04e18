// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vtc`. */
export const catalog: SdkCatalog = {
  service: "vtc",
  apiVersions: ["2024-02-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["vtc:DescribeVideoTranslateJob"],
    write: ["vtc:ConfirmVideoTranslateJob"],
    unknown: ["vtc:SubmitVideoTranslateJob"],
  },
};
