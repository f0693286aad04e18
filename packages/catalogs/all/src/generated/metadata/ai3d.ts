// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ai3d`. */
export const catalog: SdkCatalog = {
  service: "ai3d",
  apiVersions: ["2025-05-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ai3d:DescribeAutoRiggingJob",
      "ai3d:DescribeHunyuanTo3DMotionJob",
      "ai3d:DescribeHunyuanTo3DUVJob",
      "ai3d:DescribeProfileTo3DJob",
      "ai3d:DescribeReduceFaceJob",
      "ai3d:DescribeTextureTo3DJob",
      "ai3d:QueryHunyuan3DPartJob",
      "ai3d:QueryHunyuanTo3DProJob",
      "ai3d:QueryHunyuanTo3DRapidJob",
    ],
    write: [],
    unknown: [
      "ai3d:Convert3DFormat",
      "ai3d:SubmitAutoRiggingJob",
      "ai3d:SubmitHunyuan3DPartJob",
      "ai3d:SubmitHunyuanTo3DMotionJob",
      "ai3d:SubmitHunyuanTo3DProJob",
      "ai3d:SubmitHunyuanTo3DRapidJob",
      "ai3d:SubmitHunyuanTo3DUVJob",
      "ai3d:SubmitProfileTo3DJob",
      "ai3d:SubmitReduceFaceJob",
      "ai3d:SubmitTextureTo3DJob",
    ],
  },
};
