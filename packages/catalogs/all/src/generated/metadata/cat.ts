// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cat`. */
export const catalog: SdkCatalog = {
  service: "cat",
  apiVersions: ["2018-04-09"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cat:DescribeDetailedSingleProbeData",
      "cat:DescribeInstantTasks",
      "cat:DescribeNodeGroups",
      "cat:DescribeNodes",
      "cat:DescribeProbeMetricData",
      "cat:DescribeProbeMetricTagValues",
      "cat:DescribeProbeNodes",
      "cat:DescribeProbeTasks",
    ],
    write: [
      "cat:CreateProbeTasks",
      "cat:DeleteProbeTask",
      "cat:ResumeProbeTask",
      "cat:UpdateProbeTaskAttributes",
      "cat:UpdateProbeTaskConfigurationList",
    ],
    unknown: ["cat:SuspendProbeTask"],
  },
};
