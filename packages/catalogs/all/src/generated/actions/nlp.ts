// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AnalyzeSentiment = "nlp:AnalyzeSentiment" as Action<"nlp:AnalyzeSentiment", UnknownKind, never>;
/** Access unknown. */
export const ParseWords = "nlp:ParseWords" as Action<"nlp:ParseWords", UnknownKind, never>;
/** Access unknown. */
export const SentenceCorrection = "nlp:SentenceCorrection" as Action<"nlp:SentenceCorrection", UnknownKind, never>;
