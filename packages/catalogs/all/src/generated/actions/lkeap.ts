// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelTask = "lkeap:CancelTask" as Action<"lkeap:CancelTask", UnknownKind, never>;
/** Access unknown. */
export const ChatCompletions = "lkeap:ChatCompletions" as Action<"lkeap:ChatCompletions", UnknownKind, never>;
/** Write access by its name. */
export const CreateReconstructDocumentFlow = "lkeap:CreateReconstructDocumentFlow" as Action<"lkeap:CreateReconstructDocumentFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateSplitDocumentFlow = "lkeap:CreateSplitDocumentFlow" as Action<"lkeap:CreateSplitDocumentFlow", UnknownKind, never>;
/** Read access by its name. */
export const GetCharacterUsage = "lkeap:GetCharacterUsage" as Action<"lkeap:GetCharacterUsage", UnknownKind, never>;
/** Read access by its name. */
export const GetEmbedding = "lkeap:GetEmbedding" as Action<"lkeap:GetEmbedding", UnknownKind, never>;
/** Read access by its name. */
export const GetReconstructDocumentResult = "lkeap:GetReconstructDocumentResult" as Action<"lkeap:GetReconstructDocumentResult", UnknownKind, never>;
/** Read access by its name. */
export const GetSplitDocumentResult = "lkeap:GetSplitDocumentResult" as Action<"lkeap:GetSplitDocumentResult", UnknownKind, never>;
/** Read access by its name. */
export const QueryRewrite = "lkeap:QueryRewrite" as Action<"lkeap:QueryRewrite", UnknownKind, never>;
/** Access unknown. */
export const ReconstructDocumentSSE = "lkeap:ReconstructDocumentSSE" as Action<"lkeap:ReconstructDocumentSSE", UnknownKind, never>;
/** Access unknown. */
export const RunRerank = "lkeap:RunRerank" as Action<"lkeap:RunRerank", UnknownKind, never>;
