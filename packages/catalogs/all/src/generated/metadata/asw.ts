// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `asw`. */
export const catalog: SdkCatalog = {
  service: "asw",
  apiVersions: ["2020-07-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "asw:DescribeExecution",
      "asw:DescribeExecutionHistory",
      "asw:DescribeExecutions",
      "asw:DescribeFlowServiceDetail",
      "asw:DescribeFlowServices",
    ],
    write: ["asw:CreateFlowService", "asw:ModifyFlowService", "asw:StartExecution", "asw:StopExecution"],
    unknown: [],
  },
};
