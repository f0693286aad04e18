// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `fmu`. */
export const catalog: SdkCatalog = {
  service: "fmu",
  apiVersions: ["2019-12-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["fmu:GetModelList"],
    read: [],
    write: ["fmu:CreateModel", "fmu:DeleteModel"],
    unknown: ["fmu:BeautifyPic", "fmu:StyleImage", "fmu:StyleImagePro", "fmu:TryLipstickPic"],
  },
};
