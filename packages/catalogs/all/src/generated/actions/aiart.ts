// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ChangeClothes = "aiart:ChangeClothes" as UncheckedAction<"aiart:ChangeClothes">;
/** Access unknown. */
export const GenerateAvatar = "aiart:GenerateAvatar" as UncheckedAction<"aiart:GenerateAvatar">;
/** Access unknown. */
export const ImageInpaintingRemoval = "aiart:ImageInpaintingRemoval" as UncheckedAction<"aiart:ImageInpaintingRemoval">;
/** Access unknown. */
export const ImageOutpainting = "aiart:ImageOutpainting" as UncheckedAction<"aiart:ImageOutpainting">;
/** Access unknown. */
export const ImageToImage = "aiart:ImageToImage" as UncheckedAction<"aiart:ImageToImage">;
/** Read access by its name. */
export const QueryDrawPortraitJob = "aiart:QueryDrawPortraitJob" as UncheckedAction<"aiart:QueryDrawPortraitJob">;
/** Read access by its name. */
export const QueryGlamPicJob = "aiart:QueryGlamPicJob" as UncheckedAction<"aiart:QueryGlamPicJob">;
/** Read access by its name. */
export const QueryMemeJob = "aiart:QueryMemeJob" as UncheckedAction<"aiart:QueryMemeJob">;
/** Read access by its name. */
export const QueryTextToImageJob = "aiart:QueryTextToImageJob" as UncheckedAction<"aiart:QueryTextToImageJob">;
/** Read access by its name. */
export const QueryTextToImageProJob = "aiart:QueryTextToImageProJob" as UncheckedAction<"aiart:QueryTextToImageProJob">;
/** Read access by its name. */
export const QueryTrainPortraitModelJob = "aiart:QueryTrainPortraitModelJob" as UncheckedAction<"aiart:QueryTrainPortraitModelJob">;
/** Access unknown. */
export const RefineImage = "aiart:RefineImage" as UncheckedAction<"aiart:RefineImage">;
/** Write access by its name. */
export const ReplaceBackground = "aiart:ReplaceBackground" as UncheckedAction<"aiart:ReplaceBackground">;
/** Access unknown. */
export const SketchToImage = "aiart:SketchToImage" as UncheckedAction<"aiart:SketchToImage">;
/** Access unknown. */
export const SubmitDrawPortraitJob = "aiart:SubmitDrawPortraitJob" as UncheckedAction<"aiart:SubmitDrawPortraitJob">;
/** Access unknown. */
export const SubmitGlamPicJob = "aiart:SubmitGlamPicJob" as UncheckedAction<"aiart:SubmitGlamPicJob">;
/** Access unknown. */
export const SubmitMemeJob = "aiart:SubmitMemeJob" as UncheckedAction<"aiart:SubmitMemeJob">;
/** Access unknown. */
export const SubmitTextToImageJob = "aiart:SubmitTextToImageJob" as UncheckedAction<"aiart:SubmitTextToImageJob">;
/** Access unknown. */
export const SubmitTextToImageProJob = "aiart:SubmitTextToImageProJob" as UncheckedAction<"aiart:SubmitTextToImageProJob">;
/** Access unknown. */
export const SubmitTrainPortraitModelJob = "aiart:SubmitTrainPortraitModelJob" as UncheckedAction<"aiart:SubmitTrainPortraitModelJob">;
/** Access unknown. */
export const TextToImageLite = "aiart:TextToImageLite" as UncheckedAction<"aiart:TextToImageLite">;
/** Access unknown. */
export const TextToImageRapid = "aiart:TextToImageRapid" as UncheckedAction<"aiart:TextToImageRapid">;
/** Write access by its name. */
export const UploadTrainPortraitImages = "aiart:UploadTrainPortraitImages" as UncheckedAction<"aiart:UploadTrainPortraitImages">;
