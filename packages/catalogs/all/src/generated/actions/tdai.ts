// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ContinueAgentWork = "tdai:ContinueAgentWork" as Action<"tdai:ContinueAgentWork", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentInstance = "tdai:CreateAgentInstance" as Action<"tdai:CreateAgentInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateChatCompletion = "tdai:CreateChatCompletion" as Action<"tdai:CreateChatCompletion", UnknownKind, never>;
/** Write access by its name. */
export const CreateMemoryPlusSpace = "tdai:CreateMemoryPlusSpace" as Action<"tdai:CreateMemoryPlusSpace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDutyTaskDetail = "tdai:DescribeAgentDutyTaskDetail" as Action<"tdai:DescribeAgentDutyTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDutyTasks = "tdai:DescribeAgentDutyTasks" as Action<"tdai:DescribeAgentDutyTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentInstance = "tdai:DescribeAgentInstance" as Action<"tdai:DescribeAgentInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentInstances = "tdai:DescribeAgentInstances" as Action<"tdai:DescribeAgentInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgents = "tdai:DescribeAgents" as Action<"tdai:DescribeAgents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChatDetail = "tdai:DescribeChatDetail" as Action<"tdai:DescribeChatDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChats = "tdai:DescribeChats" as Action<"tdai:DescribeChats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMemoryPlusRecord = "tdai:DescribeMemoryPlusRecord" as Action<"tdai:DescribeMemoryPlusRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMemoryPlusSpace = "tdai:DescribeMemoryPlusSpace" as Action<"tdai:DescribeMemoryPlusSpace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMemoryPlusSpaces = "tdai:DescribeMemoryPlusSpaces" as Action<"tdai:DescribeMemoryPlusSpaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportUrl = "tdai:DescribeReportUrl" as Action<"tdai:DescribeReportUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceAccessKey = "tdai:DescribeServiceAccessKey" as Action<"tdai:DescribeServiceAccessKey", UnknownKind, never>;
/** Write access by its name. */
export const DestroyMemoryPlusSpace = "tdai:DestroyMemoryPlusSpace" as Action<"tdai:DestroyMemoryPlusSpace", UnknownKind, never>;
/** Write access by its name. */
export const IsolateAgentInstance = "tdai:IsolateAgentInstance" as Action<"tdai:IsolateAgentInstance", UnknownKind, never>;
/** Write access by its name. */
export const IsolateMemoryPlusSpace = "tdai:IsolateMemoryPlusSpace" as Action<"tdai:IsolateMemoryPlusSpace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentInstanceParameters = "tdai:ModifyAgentInstanceParameters" as Action<"tdai:ModifyAgentInstanceParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyChatTitle = "tdai:ModifyChatTitle" as Action<"tdai:ModifyChatTitle", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMemoryPlusSpace = "tdai:ModifyMemoryPlusSpace" as Action<"tdai:ModifyMemoryPlusSpace", UnknownKind, never>;
/** Write access by its name. */
export const PauseAgentWork = "tdai:PauseAgentWork" as Action<"tdai:PauseAgentWork", UnknownKind, never>;
/** Write access by its name. */
export const RecoverAgentInstance = "tdai:RecoverAgentInstance" as Action<"tdai:RecoverAgentInstance", UnknownKind, never>;
/** Write access by its name. */
export const RecoverMemoryPlusSpace = "tdai:RecoverMemoryPlusSpace" as Action<"tdai:RecoverMemoryPlusSpace", UnknownKind, never>;
/** Write access by its name. */
export const RemoveChat = "tdai:RemoveChat" as Action<"tdai:RemoveChat", UnknownKind, never>;
/** Write access by its name. */
export const StartAgentTask = "tdai:StartAgentTask" as Action<"tdai:StartAgentTask", UnknownKind, never>;
/** Write access by its name. */
export const TerminateAgentInstance = "tdai:TerminateAgentInstance" as Action<"tdai:TerminateAgentInstance", UnknownKind, never>;
