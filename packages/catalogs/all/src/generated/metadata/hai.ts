// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `hai`. */
export const catalog: SdkCatalog = {
  service: "hai",
  apiVersions: ["2023-08-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "hai:DescribeApplications",
      "hai:DescribeDeployTemplates",
      "hai:DescribeInstanceNetworkStatus",
      "hai:DescribeInstances",
      "hai:DescribeModels",
      "hai:DescribeMuskPrompts",
      "hai:DescribeRegions",
      "hai:DescribeScenes",
      "hai:DescribeServiceLoginSettings",
      "hai:DescribeServices",
      "hai:DescribeServicesCallInfo",
      "hai:InquirePriceRunInstances",
      "hai:InquirePriceUpdateServiceConfigs",
    ],
    write: [
      "hai:CreateApplication",
      "hai:CreateInferServiceByTemplate",
      "hai:CreateMuskPrompt",
      "hai:DeleteService",
      "hai:DeployInferService",
      "hai:ResetInstancesPassword",
      "hai:ResizeInstanceDisk",
      "hai:StartInstance",
      "hai:StopInstance",
      "hai:TerminateInstances",
      "hai:UpdateServiceConfigs",
    ],
    unknown: ["hai:RunInstances"],
  },
};
