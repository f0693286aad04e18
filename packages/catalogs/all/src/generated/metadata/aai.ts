// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `aai`. */
export const catalog: SdkCatalog = {
  service: "aai",
  apiVersions: ["2018-05-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: [],
    unknown: ["aai:Chat", "aai:SentenceRecognition", "aai:SimultaneousInterpreting", "aai:TextToVoice"],
  },
};
