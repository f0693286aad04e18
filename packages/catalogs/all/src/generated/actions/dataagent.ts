// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddChunk = "dataagent:AddChunk" as UncheckedAction<"dataagent:AddChunk">;
/** Access unknown. */
export const AppendKnowledgeTask = "dataagent:AppendKnowledgeTask" as UncheckedAction<"dataagent:AppendKnowledgeTask">;
/** Access unknown. */
export const ChatAI = "dataagent:ChatAI" as UncheckedAction<"dataagent:ChatAI">;
/** Write access by its name. */
export const CreateDataAgentSession = "dataagent:CreateDataAgentSession" as UncheckedAction<"dataagent:CreateDataAgentSession">;
/** Write access by its name. */
export const DeleteChunk = "dataagent:DeleteChunk" as UncheckedAction<"dataagent:DeleteChunk">;
/** Write access by its name. */
export const DeleteDataAgentSession = "dataagent:DeleteDataAgentSession" as UncheckedAction<"dataagent:DeleteDataAgentSession">;
/** Access unknown. */
export const ExecuteAgentApi = "dataagent:ExecuteAgentApi" as UncheckedAction<"dataagent:ExecuteAgentApi">;
/** Access unknown. */
export const ExecuteAgentApiV1 = "dataagent:ExecuteAgentApiV1" as UncheckedAction<"dataagent:ExecuteAgentApiV1">;
/** Read access by its name. */
export const GetJobsByKnowledgeBaseId = "dataagent:GetJobsByKnowledgeBaseId" as UncheckedAction<"dataagent:GetJobsByKnowledgeBaseId">;
/** List access by its name. */
export const GetKnowledgeBaseFileList = "dataagent:GetKnowledgeBaseFileList" as UncheckedAction<"dataagent:GetKnowledgeBaseFileList">;
/** List access by its name. */
export const GetKnowledgeBaseList = "dataagent:GetKnowledgeBaseList" as UncheckedAction<"dataagent:GetKnowledgeBaseList">;
/** Read access by its name. */
export const GetUploadJobDetails = "dataagent:GetUploadJobDetails" as UncheckedAction<"dataagent:GetUploadJobDetails">;
/** List access by its name. */
export const GetUserInstanceList = "dataagent:GetUserInstanceList" as UncheckedAction<"dataagent:GetUserInstanceList">;
/** Write access by its name. */
export const ModifyChunk = "dataagent:ModifyChunk" as UncheckedAction<"dataagent:ModifyChunk">;
/** Write access by its name. */
export const ModifyKnowledgeBase = "dataagent:ModifyKnowledgeBase" as UncheckedAction<"dataagent:ModifyKnowledgeBase">;
/** Write access by its name. */
export const ModifyUserAuthority = "dataagent:ModifyUserAuthority" as UncheckedAction<"dataagent:ModifyUserAuthority">;
/** List access by its name. */
export const QueryChunkList = "dataagent:QueryChunkList" as UncheckedAction<"dataagent:QueryChunkList">;
/** Read access by its name. */
export const QueryKnowledgeTask = "dataagent:QueryKnowledgeTask" as UncheckedAction<"dataagent:QueryKnowledgeTask">;
/** Read access by its name. */
export const QueryModels = "dataagent:QueryModels" as UncheckedAction<"dataagent:QueryModels">;
/** Read access by its name. */
export const QueryUserAuthority = "dataagent:QueryUserAuthority" as UncheckedAction<"dataagent:QueryUserAuthority">;
/** Read access by its name. */
export const QueryUserSessionDetail = "dataagent:QueryUserSessionDetail" as UncheckedAction<"dataagent:QueryUserSessionDetail">;
/** Write access by its name. */
export const StopChatAI = "dataagent:StopChatAI" as UncheckedAction<"dataagent:StopChatAI">;
/** Write access by its name. */
export const UploadAndCommitFile = "dataagent:UploadAndCommitFile" as UncheckedAction<"dataagent:UploadAndCommitFile">;
