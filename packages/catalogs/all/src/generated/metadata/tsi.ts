// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tsi`. */
export const catalog: SdkCatalog = {
  service: "tsi",
  apiVersions: ["2021-03-25"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [],
    write: [],
    unknown: ["tsi:TongChuanDisplay", "tsi:TongChuanRecognize", "tsi:TongChuanSync"],
  },
};
