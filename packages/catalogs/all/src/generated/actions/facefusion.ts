// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** List access by its name. */
export const DescribeMaterialList = "facefusion:DescribeMaterialList" as UncheckedAction<"facefusion:DescribeMaterialList">;
/** Access unknown. */
export const FaceFusion = "facefusion:FaceFusion" as UncheckedAction<"facefusion:FaceFusion">;
/** Access unknown. */
export const FuseFace = "facefusion:FuseFace" as UncheckedAction<"facefusion:FuseFace">;
/** Access unknown. */
export const FuseFaceUltra = "facefusion:FuseFaceUltra" as UncheckedAction<"facefusion:FuseFaceUltra">;
