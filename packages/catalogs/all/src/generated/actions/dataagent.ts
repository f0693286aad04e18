// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddChunk = "dataagent:AddChunk" as Action<"dataagent:AddChunk", UnknownKind, never>;
/** Access unknown. */
export const AppendKnowledgeTask = "dataagent:AppendKnowledgeTask" as Action<"dataagent:AppendKnowledgeTask", UnknownKind, never>;
/** Access unknown. */
export const ChatAI = "dataagent:ChatAI" as Action<"dataagent:ChatAI", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataAgentSession = "dataagent:CreateDataAgentSession" as Action<"dataagent:CreateDataAgentSession", UnknownKind, never>;
/** Write access by its name. */
export const DeleteChunk = "dataagent:DeleteChunk" as Action<"dataagent:DeleteChunk", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataAgentSession = "dataagent:DeleteDataAgentSession" as Action<"dataagent:DeleteDataAgentSession", UnknownKind, never>;
/** Access unknown. */
export const ExecuteAgentApi = "dataagent:ExecuteAgentApi" as Action<"dataagent:ExecuteAgentApi", UnknownKind, never>;
/** Access unknown. */
export const ExecuteAgentApiV1 = "dataagent:ExecuteAgentApiV1" as Action<"dataagent:ExecuteAgentApiV1", UnknownKind, never>;
/** Read access by its name. */
export const GetJobsByKnowledgeBaseId = "dataagent:GetJobsByKnowledgeBaseId" as Action<"dataagent:GetJobsByKnowledgeBaseId", UnknownKind, never>;
/** List access by its name. */
export const GetKnowledgeBaseFileList = "dataagent:GetKnowledgeBaseFileList" as Action<"dataagent:GetKnowledgeBaseFileList", UnknownKind, never>;
/** List access by its name. */
export const GetKnowledgeBaseList = "dataagent:GetKnowledgeBaseList" as Action<"dataagent:GetKnowledgeBaseList", UnknownKind, never>;
/** Read access by its name. */
export const GetUploadJobDetails = "dataagent:GetUploadJobDetails" as Action<"dataagent:GetUploadJobDetails", UnknownKind, never>;
/** List access by its name. */
export const GetUserInstanceList = "dataagent:GetUserInstanceList" as Action<"dataagent:GetUserInstanceList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyChunk = "dataagent:ModifyChunk" as Action<"dataagent:ModifyChunk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKnowledgeBase = "dataagent:ModifyKnowledgeBase" as Action<"dataagent:ModifyKnowledgeBase", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserAuthority = "dataagent:ModifyUserAuthority" as Action<"dataagent:ModifyUserAuthority", UnknownKind, never>;
/** List access by its name. */
export const QueryChunkList = "dataagent:QueryChunkList" as Action<"dataagent:QueryChunkList", UnknownKind, never>;
/** Read access by its name. */
export const QueryKnowledgeTask = "dataagent:QueryKnowledgeTask" as Action<"dataagent:QueryKnowledgeTask", UnknownKind, never>;
/** Read access by its name. */
export const QueryModels = "dataagent:QueryModels" as Action<"dataagent:QueryModels", UnknownKind, never>;
/** Read access by its name. */
export const QueryUserAuthority = "dataagent:QueryUserAuthority" as Action<"dataagent:QueryUserAuthority", UnknownKind, never>;
/** Read access by its name. */
export const QueryUserSessionDetail = "dataagent:QueryUserSessionDetail" as Action<"dataagent:QueryUserSessionDetail", UnknownKind, never>;
/** Write access by its name. */
export const StopChatAI = "dataagent:StopChatAI" as Action<"dataagent:StopChatAI", UnknownKind, never>;
/** Write access by its name. */
export const UploadAndCommitFile = "dataagent:UploadAndCommitFile" as Action<"dataagent:UploadAndCommitFile", UnknownKind, never>;
