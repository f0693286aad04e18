// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ft`. */
export const catalog: SdkCatalog = {
  service: "ft",
  apiVersions: ["2020-03-04"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ft:QueryFaceMorphJob"],
    write: ["ft:CancelFaceMorphJob", "ft:ChangeAgePic"],
    unknown: ["ft:FaceCartoonPic", "ft:MorphFace", "ft:SwapGenderPic"],
  },
};
