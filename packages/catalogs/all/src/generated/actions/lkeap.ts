// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "lkeap:CancelTask" as UncheckedAction<"lkeap:CancelTask">;
/** Access unknown. */
export const ChatCompletions = "lkeap:ChatCompletions" as UncheckedAction<"lkeap:ChatCompletions">;
/** Write access by its name. */
export const CreateReconstructDocumentFlow = "lkeap:CreateReconstructDocumentFlow" as UncheckedAction<"lkeap:CreateReconstructDocumentFlow">;
/** Write access by its name. */
export const CreateSplitDocumentFlow = "lkeap:CreateSplitDocumentFlow" as UncheckedAction<"lkeap:CreateSplitDocumentFlow">;
/** Read access by its name. */
export const GetCharacterUsage = "lkeap:GetCharacterUsage" as UncheckedAction<"lkeap:GetCharacterUsage">;
/** Read access by its name. */
export const GetEmbedding = "lkeap:GetEmbedding" as UncheckedAction<"lkeap:GetEmbedding">;
/** Read access by its name. */
export const GetReconstructDocumentResult = "lkeap:GetReconstructDocumentResult" as UncheckedAction<"lkeap:GetReconstructDocumentResult">;
/** Read access by its name. */
export const GetSplitDocumentResult = "lkeap:GetSplitDocumentResult" as UncheckedAction<"lkeap:GetSplitDocumentResult">;
/** Read access by its name. */
export const QueryRewrite = "lkeap:QueryRewrite" as UncheckedAction<"lkeap:QueryRewrite">;
/** Access unknown. */
export const ReconstructDocumentSSE = "lkeap:ReconstructDocumentSSE" as UncheckedAction<"lkeap:ReconstructDocumentSSE">;
/** Access unknown. */
export const RunRerank = "lkeap:RunRerank" as UncheckedAction<"lkeap:RunRerank">;
