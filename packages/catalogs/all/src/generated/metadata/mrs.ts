// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `mrs`. */
export const catalog: SdkCatalog = {
  service: "mrs",
  apiVersions: ["2020-09-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: [],
    unknown: [
      "mrs:DrugInstructionObject",
      "mrs:ImageMask",
      "mrs:ImageMaskAsync",
      "mrs:ImageMaskAsyncGetResult",
      "mrs:ImageToClass",
      "mrs:ImageToObject",
      "mrs:TextToClass",
      "mrs:TextToObject",
      "mrs:TurnPDFToObject",
      "mrs:TurnPDFToObjectAsync",
      "mrs:TurnPDFToObjectAsyncGetResult",
    ],
  },
};
