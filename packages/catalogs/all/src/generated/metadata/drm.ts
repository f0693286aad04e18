// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `drm`. */
export const catalog: SdkCatalog = {
  service: "drm",
  apiVersions: ["2018-11-15"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["drm:DescribeAllKeys", "drm:DescribeDRMLicense", "drm:DescribeFairPlayPem", "drm:DescribeKeys"],
    write: [
      "drm:AddFairPlayPem",
      "drm:CreateEncryptKeys",
      "drm:CreateLicense",
      "drm:DeleteFairPlayPem",
      "drm:ModifyFairPlayPem",
      "drm:StartEncryption",
    ],
    unknown: ["drm:GenerateTDRMKey"],
  },
};
