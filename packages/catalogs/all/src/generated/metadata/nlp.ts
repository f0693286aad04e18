// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `nlp`. */
export const catalog: SdkCatalog = {
  service: "nlp",
  apiVersions: ["2019-04-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: [],
    unknown: ["nlp:AnalyzeSentiment", "nlp:ParseWords", "nlp:SentenceCorrection"],
  },
};
