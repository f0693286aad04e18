// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cloudstudio`. */
export const catalog: SdkCatalog = {
  service: "cloudstudio",
  apiVersions: ["2023-05-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["cloudstudio:DescribeConfig", "cloudstudio:DescribeImages", "cloudstudio:DescribeWorkspaces"],
    write: [
      "cloudstudio:CreateWorkspace",
      "cloudstudio:CreateWorkspaceToken",
      "cloudstudio:ModifyWorkspace",
      "cloudstudio:RemoveWorkspace",
      "cloudstudio:StopWorkspace",
    ],
    unknown: ["cloudstudio:RunWorkspace"],
  },
};
