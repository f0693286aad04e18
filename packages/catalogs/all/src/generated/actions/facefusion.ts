// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** List access by its name. */
export const DescribeMaterialList = "facefusion:DescribeMaterialList" as Action<"facefusion:DescribeMaterialList", UnknownKind, never>;
/** Access unknown. */
export const FaceFusion = "facefusion:FaceFusion" as Action<"facefusion:FaceFusion", UnknownKind, never>;
/** Access unknown. */
export const FuseFace = "facefusion:FuseFace" as Action<"facefusion:FuseFace", UnknownKind, never>;
/** Access unknown. */
export const FuseFaceUltra = "facefusion:FuseFaceUltra" as Action<"facefusion:FuseFaceUltra", UnknownKind, never>;
