// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ecc`. */
export const catalog: SdkCatalog = {
  service: "ecc",
  apiVersions: ["2018-12-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ecc:DescribeTask"],
    write: [],
    unknown: ["ecc:CorrectMultiImage", "ecc:ECC", "ecc:EHOCR"],
  },
};
