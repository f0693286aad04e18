// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const TongChuanDisplay = "tsi:TongChuanDisplay" as Action<"tsi:TongChuanDisplay", UnknownKind, never>;
/** Access unknown. */
export const TongChuanRecognize = "tsi:TongChuanRecognize" as Action<"tsi:TongChuanRecognize", UnknownKind, never>;
/** Access unknown. */
export const TongChuanSync = "tsi:TongChuanSync" as Action<"tsi:TongChuanSync", UnknownKind, never>;
