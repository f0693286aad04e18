// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AccountTipoffAccess = "tms:AccountTipoffAccess" as Action<"tms:AccountTipoffAccess", UnknownKind, never>;
/** Write access by its name. */
export const CreateFinancialLLMTask = "tms:CreateFinancialLLMTask" as Action<"tms:CreateFinancialLLMTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextLib = "tms:DescribeTextLib" as Action<"tms:DescribeTextLib", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextStat = "tms:DescribeTextStat" as Action<"tms:DescribeTextStat", UnknownKind, never>;
/** Read access by its name. */
export const GetFinancialLLMTaskResult = "tms:GetFinancialLLMTaskResult" as Action<"tms:GetFinancialLLMTaskResult", UnknownKind, never>;
/** Access unknown. */
export const TextModeration = "tms:TextModeration" as Action<"tms:TextModeration", UnknownKind, never>;
