// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `facefusion`. */
export const catalog: SdkCatalog = {
  service: "facefusion",
  apiVersions: ["2018-12-01", "2022-09-27"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["facefusion:DescribeMaterialList"],
    read: [],
    write: [],
    unknown: ["facefusion:FaceFusion", "facefusion:FuseFace", "facefusion:FuseFaceUltra"],
  },
};
