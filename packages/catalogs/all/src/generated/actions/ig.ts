// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** List access by its name. */
export const DescribeIgOrderList = "ig:DescribeIgOrderList" as Action<"ig:DescribeIgOrderList", UnknownKind, never>;
/** Read access by its name. */
export const GetLLMDiagnosisDrug = "ig:GetLLMDiagnosisDrug" as Action<"ig:GetLLMDiagnosisDrug", UnknownKind, never>;
/** Read access by its name. */
export const GetLLMDiagnosisDrugChat = "ig:GetLLMDiagnosisDrugChat" as Action<"ig:GetLLMDiagnosisDrugChat", UnknownKind, never>;
/** Read access by its name. */
export const GetLLMDiagnosisHealth = "ig:GetLLMDiagnosisHealth" as Action<"ig:GetLLMDiagnosisHealth", UnknownKind, never>;
/** Read access by its name. */
export const GetLLMReportInterpretation = "ig:GetLLMReportInterpretation" as Action<"ig:GetLLMReportInterpretation", UnknownKind, never>;
/** Read access by its name. */
export const QueryDrugInstructions = "ig:QueryDrugInstructions" as Action<"ig:QueryDrugInstructions", UnknownKind, never>;
