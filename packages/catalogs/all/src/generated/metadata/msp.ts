// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `msp`. */
export const catalog: SdkCatalog = {
  service: "msp",
  apiVersions: ["2018-03-19"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["msp:ListMigrationProject", "msp:ListMigrationTask"],
    read: ["msp:DescribeMigrationTask"],
    write: [
      "msp:DeregisterMigrationTask",
      "msp:ModifyMigrationTaskBelongToProject",
      "msp:ModifyMigrationTaskStatus",
      "msp:RegisterMigrationTask",
    ],
    unknown: [],
  },
};
