// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const DrugInstructionObject = "mrs:DrugInstructionObject" as UncheckedAction<"mrs:DrugInstructionObject">;
/** Access unknown. */
export const ImageMask = "mrs:ImageMask" as UncheckedAction<"mrs:ImageMask">;
/** Access unknown. */
export const ImageMaskAsync = "mrs:ImageMaskAsync" as UncheckedAction<"mrs:ImageMaskAsync">;
/** Access unknown. */
export const ImageMaskAsyncGetResult = "mrs:ImageMaskAsyncGetResult" as UncheckedAction<"mrs:ImageMaskAsyncGetResult">;
/** Access unknown. */
export const ImageToClass = "mrs:ImageToClass" as UncheckedAction<"mrs:ImageToClass">;
/** Access unknown. */
export const ImageToObject = "mrs:ImageToObject" as UncheckedAction<"mrs:ImageToObject">;
/** Access unknown. */
export const TextToClass = "mrs:TextToClass" as UncheckedAction<"mrs:TextToClass">;
/** Access unknown. */
export const TextToObject = "mrs:TextToObject" as UncheckedAction<"mrs:TextToObject">;
/** Access unknown. */
export const TurnPDFToObject = "mrs:TurnPDFToObject" as UncheckedAction<"mrs:TurnPDFToObject">;
/** Access unknown. */
export const TurnPDFToObjectAsync = "mrs:TurnPDFToObjectAsync" as UncheckedAction<"mrs:TurnPDFToObjectAsync">;
/** Access unknown. */
export const TurnPDFToObjectAsyncGetResult = "mrs:TurnPDFToObjectAsyncGetResult" as UncheckedAction<"mrs:TurnPDFToObjectAsyncGetResult">;
