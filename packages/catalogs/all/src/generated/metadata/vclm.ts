// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vclm`. */
export const catalog: SdkCatalog = {
  service: "vclm",
  apiVersions: ["2024-05-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "vclm:DescribeAigcElement",
      "vclm:DescribeHumanActorJob",
      "vclm:DescribeHunyuanToVideoJob",
      "vclm:DescribeImageToVideoGeneralJob",
      "vclm:DescribeImageToVideoJob",
      "vclm:DescribeImageToVideoViduJob",
      "vclm:DescribeMotionControlKlingJob",
      "vclm:DescribePortraitSingJob",
      "vclm:DescribeReferenceToVideoViduJob",
      "vclm:DescribeTemplateToVideoJob",
      "vclm:DescribeTextToVideoJob",
      "vclm:DescribeTextToVideoViduJob",
      "vclm:DescribeVideoEditKlingJob",
      "vclm:DescribeVideoExtendKlingJob",
      "vclm:DescribeVideoFaceFusionJob",
    ],
    write: ["vclm:CreateAigcElement", "vclm:DeleteAigcElement"],
    unknown: [
      "vclm:SubmitHumanActorJob",
      "vclm:SubmitHunyuanToVideoJob",
      "vclm:SubmitImageToVideoGeneralJob",
      "vclm:SubmitImageToVideoJob",
      "vclm:SubmitImageToVideoViduJob",
      "vclm:SubmitMotionControlKlingJob",
      "vclm:SubmitPortraitSingJob",
      "vclm:SubmitReferenceToVideoViduJob",
      "vclm:SubmitTemplateToVideoJob",
      "vclm:SubmitTextToVideoJob",
      "vclm:SubmitTextToVideoViduJob",
      "vclm:SubmitVideoEditKlingJob",
      "vclm:SubmitVideoExtendKlingJob",
      "vclm:SubmitVideoFaceFusionJob",
    ],
  },
};
