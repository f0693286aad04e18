// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `soe`. */
export const catalog: SdkCatalog = {
  service: "soe",
  apiVersions: ["2018-07-24"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: [],
    unknown: [
      "soe:InitOralProcess",
      "soe:KeywordEvaluate",
      "soe:TransmitOralProcess",
      "soe:TransmitOralProcessWithInit",
    ],
  },
};
