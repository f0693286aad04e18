// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AccountTipoffAccess = "tms:AccountTipoffAccess" as UncheckedAction<"tms:AccountTipoffAccess">;
/** Write access by its name. */
export const CreateFinancialLLMTask = "tms:CreateFinancialLLMTask" as UncheckedAction<"tms:CreateFinancialLLMTask">;
/** Read access by its name. */
export const DescribeTextLib = "tms:DescribeTextLib" as UncheckedAction<"tms:DescribeTextLib">;
/** Read access by its name. */
export const DescribeTextStat = "tms:DescribeTextStat" as UncheckedAction<"tms:DescribeTextStat">;
/** Read access by its name. */
export const GetFinancialLLMTaskResult = "tms:GetFinancialLLMTaskResult" as UncheckedAction<"tms:GetFinancialLLMTaskResult">;
/** Access unknown. */
export const TextModeration = "tms:TextModeration" as UncheckedAction<"tms:TextModeration">;
