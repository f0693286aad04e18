// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `dataagent`. */
export const catalog: SdkCatalog = {
  service: "dataagent",
  apiVersions: ["2025-05-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "dataagent:GetKnowledgeBaseFileList",
      "dataagent:GetKnowledgeBaseList",
      "dataagent:GetUserInstanceList",
      "dataagent:QueryChunkList",
    ],
    read: [
      "dataagent:GetJobsByKnowledgeBaseId",
      "dataagent:GetUploadJobDetails",
      "dataagent:QueryKnowledgeTask",
      "dataagent:QueryModels",
      "dataagent:QueryUserAuthority",
      "dataagent:QueryUserSessionDetail",
    ],
    write: [
      "dataagent:AddChunk",
      "dataagent:CreateDataAgentSession",
      "dataagent:DeleteChunk",
      "dataagent:DeleteDataAgentSession",
      "dataagent:ModifyChunk",
      "dataagent:ModifyKnowledgeBase",
      "dataagent:ModifyUserAuthority",
      "dataagent:StopChatAI",
      "dataagent:UploadAndCommitFile",
    ],
    unknown: [
      "dataagent:AppendKnowledgeTask",
      "dataagent:ChatAI",
      "dataagent:ExecuteAgentApi",
      "dataagent:ExecuteAgentApiV1",
    ],
  },
};
