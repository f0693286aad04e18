// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const BeautifyPic = "fmu:BeautifyPic" as UncheckedAction<"fmu:BeautifyPic">;
/** Write access by its name. */
export const CreateModel = "fmu:CreateModel" as UncheckedAction<"fmu:CreateModel">;
/** Write access by its name. */
export const DeleteModel = "fmu:DeleteModel" as UncheckedAction<"fmu:DeleteModel">;
/** List access by its name. */
export const GetModelList = "fmu:GetModelList" as UncheckedAction<"fmu:GetModelList">;
/** Access unknown. */
export const StyleImage = "fmu:StyleImage" as UncheckedAction<"fmu:StyleImage">;
/** Access unknown. */
export const StyleImagePro = "fmu:StyleImagePro" as UncheckedAction<"fmu:StyleImagePro">;
/** Access unknown. */
export const TryLipstickPic = "fmu:TryLipstickPic" as UncheckedAction<"fmu:TryLipstickPic">;
