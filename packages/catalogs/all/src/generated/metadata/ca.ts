// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ca`. */
export const catalog: SdkCatalog = {
  service: "ca",
  apiVersions: ["2023-02-28"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ca:DescribeVerifyReport"],
    write: ["ca:CreateVerifyReport", "ca:UploadFile"],
    unknown: [],
  },
};
