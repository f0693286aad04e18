// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelInvocation = "tat:CancelInvocation" as UncheckedAction<"tat:CancelInvocation">;
/** Write access by its name. */
export const CreateCommand = "tat:CreateCommand" as UncheckedAction<"tat:CreateCommand">;
/** Write access by its name. */
export const CreateInvoker = "tat:CreateInvoker" as UncheckedAction<"tat:CreateInvoker">;
/** Write access by its name. */
export const CreateRegisterCode = "tat:CreateRegisterCode" as UncheckedAction<"tat:CreateRegisterCode">;
/** Write access by its name. */
export const DeleteCommand = "tat:DeleteCommand" as UncheckedAction<"tat:DeleteCommand">;
/** Write access by its name. */
export const DeleteCommands = "tat:DeleteCommands" as UncheckedAction<"tat:DeleteCommands">;
/** Write access by its name. */
export const DeleteInvoker = "tat:DeleteInvoker" as UncheckedAction<"tat:DeleteInvoker">;
/** Write access by its name. */
export const DeleteRegisterCodes = "tat:DeleteRegisterCodes" as UncheckedAction<"tat:DeleteRegisterCodes">;
/** Write access by its name. */
export const DeleteRegisterInstance = "tat:DeleteRegisterInstance" as UncheckedAction<"tat:DeleteRegisterInstance">;
/** Read access by its name. */
export const DescribeAutomationAgentStatus = "tat:DescribeAutomationAgentStatus" as UncheckedAction<"tat:DescribeAutomationAgentStatus">;
/** Read access by its name. */
export const DescribeCommands = "tat:DescribeCommands" as UncheckedAction<"tat:DescribeCommands">;
/** Read access by its name. */
export const DescribeInvocationTasks = "tat:DescribeInvocationTasks" as UncheckedAction<"tat:DescribeInvocationTasks">;
/** Read access by its name. */
export const DescribeInvocations = "tat:DescribeInvocations" as UncheckedAction<"tat:DescribeInvocations">;
/** Read access by its name. */
export const DescribeInvokerRecords = "tat:DescribeInvokerRecords" as UncheckedAction<"tat:DescribeInvokerRecords">;
/** Read access by its name. */
export const DescribeInvokers = "tat:DescribeInvokers" as UncheckedAction<"tat:DescribeInvokers">;
/** Read access by its name. */
export const DescribeQuotas = "tat:DescribeQuotas" as UncheckedAction<"tat:DescribeQuotas">;
/** Read access by its name. */
export const DescribeRegions = "tat:DescribeRegions" as UncheckedAction<"tat:DescribeRegions">;
/** Read access by its name. */
export const DescribeRegisterCodes = "tat:DescribeRegisterCodes" as UncheckedAction<"tat:DescribeRegisterCodes">;
/** Read access by its name. */
export const DescribeRegisterInstances = "tat:DescribeRegisterInstances" as UncheckedAction<"tat:DescribeRegisterInstances">;
/** Read access by its name. */
export const DescribeScenes = "tat:DescribeScenes" as UncheckedAction<"tat:DescribeScenes">;
/** Write access by its name. */
export const DisableInvoker = "tat:DisableInvoker" as UncheckedAction<"tat:DisableInvoker">;
/** Write access by its name. */
export const DisableRegisterCodes = "tat:DisableRegisterCodes" as UncheckedAction<"tat:DisableRegisterCodes">;
/** Write access by its name. */
export const EnableInvoker = "tat:EnableInvoker" as UncheckedAction<"tat:EnableInvoker">;
/** Access unknown. */
export const InvokeCommand = "tat:InvokeCommand" as UncheckedAction<"tat:InvokeCommand">;
/** Write access by its name. */
export const ModifyCommand = "tat:ModifyCommand" as UncheckedAction<"tat:ModifyCommand">;
/** Write access by its name. */
export const ModifyInvoker = "tat:ModifyInvoker" as UncheckedAction<"tat:ModifyInvoker">;
/** Write access by its name. */
export const ModifyRegisterInstance = "tat:ModifyRegisterInstance" as UncheckedAction<"tat:ModifyRegisterInstance">;
/** Access unknown. */
export const PreviewReplacedCommandContent = "tat:PreviewReplacedCommandContent" as UncheckedAction<"tat:PreviewReplacedCommandContent">;
/** Access unknown. */
export const RunCommand = "tat:RunCommand" as UncheckedAction<"tat:RunCommand">;
