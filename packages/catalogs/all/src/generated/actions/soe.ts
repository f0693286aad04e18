// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const InitOralProcess = "soe:InitOralProcess" as UncheckedAction<"soe:InitOralProcess">;
/** Access unknown. */
export const KeywordEvaluate = "soe:KeywordEvaluate" as UncheckedAction<"soe:KeywordEvaluate">;
/** Access unknown. */
export const TransmitOralProcess = "soe:TransmitOralProcess" as UncheckedAction<"soe:TransmitOralProcess">;
/** Access unknown. */
export const TransmitOralProcessWithInit = "soe:TransmitOralProcessWithInit" as UncheckedAction<"soe:TransmitOralProcessWithInit">;
