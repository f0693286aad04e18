// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelInvocation = "tat:CancelInvocation" as Action<"tat:CancelInvocation", UnknownKind, never>;
/** Write access by its name. */
export const CreateCommand = "tat:CreateCommand" as Action<"tat:CreateCommand", UnknownKind, never>;
/** Write access by its name. */
export const CreateInvoker = "tat:CreateInvoker" as Action<"tat:CreateInvoker", UnknownKind, never>;
/** Write access by its name. */
export const CreateRegisterCode = "tat:CreateRegisterCode" as Action<"tat:CreateRegisterCode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCommand = "tat:DeleteCommand" as Action<"tat:DeleteCommand", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCommands = "tat:DeleteCommands" as Action<"tat:DeleteCommands", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInvoker = "tat:DeleteInvoker" as Action<"tat:DeleteInvoker", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRegisterCodes = "tat:DeleteRegisterCodes" as Action<"tat:DeleteRegisterCodes", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRegisterInstance = "tat:DeleteRegisterInstance" as Action<"tat:DeleteRegisterInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutomationAgentStatus = "tat:DescribeAutomationAgentStatus" as Action<"tat:DescribeAutomationAgentStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCommands = "tat:DescribeCommands" as Action<"tat:DescribeCommands", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocationTasks = "tat:DescribeInvocationTasks" as Action<"tat:DescribeInvocationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocations = "tat:DescribeInvocations" as Action<"tat:DescribeInvocations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvokerRecords = "tat:DescribeInvokerRecords" as Action<"tat:DescribeInvokerRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvokers = "tat:DescribeInvokers" as Action<"tat:DescribeInvokers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuotas = "tat:DescribeQuotas" as Action<"tat:DescribeQuotas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "tat:DescribeRegions" as Action<"tat:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegisterCodes = "tat:DescribeRegisterCodes" as Action<"tat:DescribeRegisterCodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegisterInstances = "tat:DescribeRegisterInstances" as Action<"tat:DescribeRegisterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenes = "tat:DescribeScenes" as Action<"tat:DescribeScenes", UnknownKind, never>;
/** Write access by its name. */
export const DisableInvoker = "tat:DisableInvoker" as Action<"tat:DisableInvoker", UnknownKind, never>;
/** Write access by its name. */
export const DisableRegisterCodes = "tat:DisableRegisterCodes" as Action<"tat:DisableRegisterCodes", UnknownKind, never>;
/** Write access by its name. */
export const EnableInvoker = "tat:EnableInvoker" as Action<"tat:EnableInvoker", UnknownKind, never>;
/** Access unknown. */
export const InvokeCommand = "tat:InvokeCommand" as Action<"tat:InvokeCommand", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCommand = "tat:ModifyCommand" as Action<"tat:ModifyCommand", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInvoker = "tat:ModifyInvoker" as Action<"tat:ModifyInvoker", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRegisterInstance = "tat:ModifyRegisterInstance" as Action<"tat:ModifyRegisterInstance", UnknownKind, never>;
/** Access unknown. */
export const PreviewReplacedCommandContent = "tat:PreviewReplacedCommandContent" as Action<"tat:PreviewReplacedCommandContent", UnknownKind, never>;
/** Access unknown. */
export const RunCommand = "tat:RunCommand" as Action<"tat:RunCommand", UnknownKind, never>;
