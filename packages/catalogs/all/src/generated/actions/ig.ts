// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** List access by its name. */
export const DescribeIgOrderList = "ig:DescribeIgOrderList" as UncheckedAction<"ig:DescribeIgOrderList">;
/** Read access by its name. */
export const GetLLMDiagnosisDrug = "ig:GetLLMDiagnosisDrug" as UncheckedAction<"ig:GetLLMDiagnosisDrug">;
/** Read access by its name. */
export const GetLLMDiagnosisDrugChat = "ig:GetLLMDiagnosisDrugChat" as UncheckedAction<"ig:GetLLMDiagnosisDrugChat">;
/** Read access by its name. */
export const GetLLMDiagnosisHealth = "ig:GetLLMDiagnosisHealth" as UncheckedAction<"ig:GetLLMDiagnosisHealth">;
/** Read access by its name. */
export const GetLLMReportInterpretation = "ig:GetLLMReportInterpretation" as UncheckedAction<"ig:GetLLMReportInterpretation">;
/** Read access by its name. */
export const QueryDrugInstructions = "ig:QueryDrugInstructions" as UncheckedAction<"ig:QueryDrugInstructions">;
