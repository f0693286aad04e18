// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const BeautifyPic = "fmu:BeautifyPic" as Action<"fmu:BeautifyPic", UnknownKind, never>;
/** Write access by its name. */
export const CreateModel = "fmu:CreateModel" as Action<"fmu:CreateModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModel = "fmu:DeleteModel" as Action<"fmu:DeleteModel", UnknownKind, never>;
/** List access by its name. */
export const GetModelList = "fmu:GetModelList" as Action<"fmu:GetModelList", UnknownKind, never>;
/** Access unknown. */
export const StyleImage = "fmu:StyleImage" as Action<"fmu:StyleImage", UnknownKind, never>;
/** Access unknown. */
export const StyleImagePro = "fmu:StyleImagePro" as Action<"fmu:StyleImagePro", UnknownKind, never>;
/** Access unknown. */
export const TryLipstickPic = "fmu:TryLipstickPic" as Action<"fmu:TryLipstickPic", UnknownKind, never>;
