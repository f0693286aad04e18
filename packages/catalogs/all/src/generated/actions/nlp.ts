// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AnalyzeSentiment = "nlp:AnalyzeSentiment" as UncheckedAction<"nlp:AnalyzeSentiment">;
/** Access unknown. */
export const ParseWords = "nlp:ParseWords" as UncheckedAction<"nlp:ParseWords">;
/** Access unknown. */
export const SentenceCorrection = "nlp:SentenceCorrection" as UncheckedAction<"nlp:SentenceCorrection">;
