// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `aca`. */
export const catalog: SdkCatalog = {
  service: "aca",
  apiVersions: ["2021-03-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["aca:GetDrugIndications"],
    write: ["aca:UploadDrugs"],
    unknown: [
      "aca:LoginHisTool",
      "aca:LoginOutHisTool",
      "aca:SmartDrugInfo",
      "aca:SmartPredict",
      "aca:SyncDepartment",
      "aca:SyncStandardDict",
    ],
  },
};
