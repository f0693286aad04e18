// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const InitOralProcess = "soe:InitOralProcess" as Action<"soe:InitOralProcess", UnknownKind, never>;
/** Access unknown. */
export const KeywordEvaluate = "soe:KeywordEvaluate" as Action<"soe:KeywordEvaluate", UnknownKind, never>;
/** Access unknown. */
export const TransmitOralProcess = "soe:TransmitOralProcess" as Action<"soe:TransmitOralProcess", UnknownKind, never>;
/** Access unknown. */
export const TransmitOralProcessWithInit = "soe:TransmitOralProcessWithInit" as Action<"soe:TransmitOralProcessWithInit", UnknownKind, never>;
