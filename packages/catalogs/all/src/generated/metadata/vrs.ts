// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vrs`. */
export const catalog: SdkCatalog = {
  service: "vrs",
  apiVersions: ["2020-08-24"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["vrs:DescribeVRSTaskStatus", "vrs:GetTrainingText", "vrs:GetVRSVoiceTypeInfo", "vrs:GetVRSVoiceTypes"],
    write: ["vrs:CancelVRSTask", "vrs:CreateVRSTask"],
    unknown: ["vrs:DetectEnvAndSoundQuality", "vrs:DownloadVRSModel"],
  },
};
