// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tcm`. */
export const catalog: SdkCatalog = {
  service: "tcm",
  apiVersions: ["2021-04-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["tcm:DescribeMeshList"],
    read: ["tcm:DescribeAccessLogConfig", "tcm:DescribeMesh"],
    write: [
      "tcm:CreateMesh",
      "tcm:DeleteMesh",
      "tcm:ModifyAccessLogConfig",
      "tcm:ModifyMesh",
      "tcm:ModifyTracingConfig",
    ],
    unknown: ["tcm:LinkClusterList", "tcm:LinkPrometheus", "tcm:UnlinkCluster", "tcm:UnlinkPrometheus"],
  },
};
