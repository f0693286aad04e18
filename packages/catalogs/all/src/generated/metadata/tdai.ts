// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tdai`. */
export const catalog: SdkCatalog = {
  service: "tdai",
  apiVersions: ["2025-07-17"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tdai:DescribeAgentDutyTaskDetail",
      "tdai:DescribeAgentDutyTasks",
      "tdai:DescribeAgentInstance",
      "tdai:DescribeAgentInstances",
      "tdai:DescribeAgents",
      "tdai:DescribeChatDetail",
      "tdai:DescribeChats",
      "tdai:DescribeMemoryPlusRecord",
      "tdai:DescribeMemoryPlusSpace",
      "tdai:DescribeMemoryPlusSpaces",
      "tdai:DescribeReportUrl",
      "tdai:DescribeServiceAccessKey",
    ],
    write: [
      "tdai:CreateAgentInstance",
      "tdai:CreateChatCompletion",
      "tdai:CreateMemoryPlusSpace",
      "tdai:DestroyMemoryPlusSpace",
      "tdai:IsolateAgentInstance",
      "tdai:IsolateMemoryPlusSpace",
      "tdai:ModifyAgentInstanceParameters",
      "tdai:ModifyChatTitle",
      "tdai:ModifyMemoryPlusSpace",
      "tdai:PauseAgentWork",
      "tdai:RecoverAgentInstance",
      "tdai:RecoverMemoryPlusSpace",
      "tdai:RemoveChat",
      "tdai:StartAgentTask",
      "tdai:TerminateAgentInstance",
    ],
    unknown: ["tdai:ContinueAgentWork"],
  },
};
