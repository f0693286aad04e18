// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cii`. */
export const catalog: SdkCatalog = {
  service: "cii",
  apiVersions: ["2020-12-10", "2021-04-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cii:DescribeMachineUnderwrite",
      "cii:DescribeQualityScore",
      "cii:DescribeReportClassify",
      "cii:DescribeStructCompareData",
      "cii:DescribeStructureDifference",
      "cii:DescribeStructureResult",
      "cii:DescribeStructureTaskResult",
      "cii:DescribeUnderwriteTask",
    ],
    write: [
      "cii:AddSubStructureTasks",
      "cii:CreateAutoClassifyStructureTask",
      "cii:CreateStructureTask",
      "cii:CreateUnderwriteTaskById",
      "cii:UploadMedicalFile",
    ],
    unknown: [],
  },
};
