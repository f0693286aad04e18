// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const DrugInstructionObject = "mrs:DrugInstructionObject" as Action<"mrs:DrugInstructionObject", UnknownKind, never>;
/** Access unknown. */
export const ImageMask = "mrs:ImageMask" as Action<"mrs:ImageMask", UnknownKind, never>;
/** Access unknown. */
export const ImageMaskAsync = "mrs:ImageMaskAsync" as Action<"mrs:ImageMaskAsync", UnknownKind, never>;
/** Access unknown. */
export const ImageMaskAsyncGetResult = "mrs:ImageMaskAsyncGetResult" as Action<"mrs:ImageMaskAsyncGetResult", UnknownKind, never>;
/** Access unknown. */
export const ImageToClass = "mrs:ImageToClass" as Action<"mrs:ImageToClass", UnknownKind, never>;
/** Access unknown. */
export const ImageToObject = "mrs:ImageToObject" as Action<"mrs:ImageToObject", UnknownKind, never>;
/** Access unknown. */
export const TextToClass = "mrs:TextToClass" as Action<"mrs:TextToClass", UnknownKind, never>;
/** Access unknown. */
export const TextToObject = "mrs:TextToObject" as Action<"mrs:TextToObject", UnknownKind, never>;
/** Access unknown. */
export const TurnPDFToObject = "mrs:TurnPDFToObject" as Action<"mrs:TurnPDFToObject", UnknownKind, never>;
/** Access unknown. */
export const TurnPDFToObjectAsync = "mrs:TurnPDFToObjectAsync" as Action<"mrs:TurnPDFToObjectAsync", UnknownKind, never>;
/** Access unknown. */
export const TurnPDFToObjectAsyncGetResult = "mrs:TurnPDFToObjectAsyncGetResult" as Action<"mrs:TurnPDFToObjectAsyncGetResult", UnknownKind, never>;
