// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `batch`. */
export const catalog: SdkCatalog = {
  service: "batch",
  apiVersions: ["2017-03-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "batch:DescribeAvailableCvmInstanceTypes",
      "batch:DescribeComputeEnv",
      "batch:DescribeComputeEnvActivities",
      "batch:DescribeComputeEnvCreateInfo",
      "batch:DescribeComputeEnvCreateInfos",
      "batch:DescribeComputeEnvs",
      "batch:DescribeCvmZoneInstanceConfigInfos",
      "batch:DescribeInstanceCategories",
      "batch:DescribeJob",
      "batch:DescribeJobMonitorData",
      "batch:DescribeJobSubmitInfo",
      "batch:DescribeJobs",
      "batch:DescribeTask",
      "batch:DescribeTaskLogs",
      "batch:DescribeTaskTemplates",
    ],
    write: [
      "batch:AttachInstances",
      "batch:CreateComputeEnv",
      "batch:CreateTaskTemplate",
      "batch:DeleteComputeEnv",
      "batch:DeleteJob",
      "batch:DeleteTaskTemplates",
      "batch:DetachInstances",
      "batch:ModifyComputeEnv",
      "batch:ModifyTaskTemplate",
      "batch:TerminateComputeNode",
      "batch:TerminateComputeNodes",
      "batch:TerminateJob",
      "batch:TerminateTaskInstance",
    ],
    unknown: ["batch:RetryJobs", "batch:SubmitJob"],
  },
};
