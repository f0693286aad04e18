// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ags`. */
export const catalog: SdkCatalog = {
  service: "ags",
  apiVersions: ["2025-09-20"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "ags:DescribeAPIKeyList",
      "ags:DescribeDeploymentList",
      "ags:DescribeSandboxInstanceList",
      "ags:DescribeSandboxToolList",
    ],
    read: ["ags:DescribeDeployment", "ags:DescribePreCacheImageTask"],
    write: [
      "ags:CreateAPIKey",
      "ags:CreateDeployment",
      "ags:CreatePreCacheImageTask",
      "ags:CreateSandboxTool",
      "ags:DeleteAPIKey",
      "ags:DeleteDeployment",
      "ags:DeleteSandboxTool",
      "ags:ModifyDeployment",
      "ags:PauseSandboxInstance",
      "ags:ResumeSandboxInstance",
      "ags:StartSandboxInstance",
      "ags:StopSandboxInstance",
      "ags:UpdateSandboxInstance",
      "ags:UpdateSandboxTool",
    ],
    unknown: ["ags:AcquireDeploymentToken", "ags:AcquireSandboxInstanceToken"],
  },
};
