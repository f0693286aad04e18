// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const TongChuanDisplay = "tsi:TongChuanDisplay" as UncheckedAction<"tsi:TongChuanDisplay">;
/** Access unknown. */
export const TongChuanRecognize = "tsi:TongChuanRecognize" as UncheckedAction<"tsi:TongChuanRecognize">;
/** Access unknown. */
export const TongChuanSync = "tsi:TongChuanSync" as UncheckedAction<"tsi:TongChuanSync">;
