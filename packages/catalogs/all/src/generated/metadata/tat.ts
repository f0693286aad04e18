// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tat`. */
export const catalog: SdkCatalog = {
  service: "tat",
  apiVersions: ["2020-10-28"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tat:DescribeAutomationAgentStatus",
      "tat:DescribeCommands",
      "tat:DescribeInvocationTasks",
      "tat:DescribeInvocations",
      "tat:DescribeInvokerRecords",
      "tat:DescribeInvokers",
      "tat:DescribeQuotas",
      "tat:DescribeRegions",
      "tat:DescribeRegisterCodes",
      "tat:DescribeRegisterInstances",
      "tat:DescribeScenes",
    ],
    write: [
      "tat:CancelInvocation",
      "tat:CreateCommand",
      "tat:CreateInvoker",
      "tat:CreateRegisterCode",
      "tat:DeleteCommand",
      "tat:DeleteCommands",
      "tat:DeleteInvoker",
      "tat:DeleteRegisterCodes",
      "tat:DeleteRegisterInstance",
      "tat:DisableInvoker",
      "tat:DisableRegisterCodes",
      "tat:EnableInvoker",
      "tat:ModifyCommand",
      "tat:ModifyInvoker",
      "tat:ModifyRegisterInstance",
    ],
    unknown: ["tat:InvokeCommand", "tat:PreviewReplacedCommandContent", "tat:RunCommand"],
  },
};
