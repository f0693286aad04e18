// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ChangeClothes = "aiart:ChangeClothes" as Action<"aiart:ChangeClothes", UnknownKind, never>;
/** Access unknown. */
export const GenerateAvatar = "aiart:GenerateAvatar" as Action<"aiart:GenerateAvatar", UnknownKind, never>;
/** Access unknown. */
export const ImageInpaintingRemoval = "aiart:ImageInpaintingRemoval" as Action<"aiart:ImageInpaintingRemoval", UnknownKind, never>;
/** Access unknown. */
export const ImageOutpainting = "aiart:ImageOutpainting" as Action<"aiart:ImageOutpainting", UnknownKind, never>;
/** Access unknown. */
export const ImageToImage = "aiart:ImageToImage" as Action<"aiart:ImageToImage", UnknownKind, never>;
/** Read access by its name. */
export const QueryDrawPortraitJob = "aiart:QueryDrawPortraitJob" as Action<"aiart:QueryDrawPortraitJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryGlamPicJob = "aiart:QueryGlamPicJob" as Action<"aiart:QueryGlamPicJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryMemeJob = "aiart:QueryMemeJob" as Action<"aiart:QueryMemeJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryTextToImageJob = "aiart:QueryTextToImageJob" as Action<"aiart:QueryTextToImageJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryTextToImageProJob = "aiart:QueryTextToImageProJob" as Action<"aiart:QueryTextToImageProJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryTrainPortraitModelJob = "aiart:QueryTrainPortraitModelJob" as Action<"aiart:QueryTrainPortraitModelJob", UnknownKind, never>;
/** Access unknown. */
export const RefineImage = "aiart:RefineImage" as Action<"aiart:RefineImage", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceBackground = "aiart:ReplaceBackground" as Action<"aiart:ReplaceBackground", UnknownKind, never>;
/** Access unknown. */
export const SketchToImage = "aiart:SketchToImage" as Action<"aiart:SketchToImage", UnknownKind, never>;
/** Access unknown. */
export const SubmitDrawPortraitJob = "aiart:SubmitDrawPortraitJob" as Action<"aiart:SubmitDrawPortraitJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitGlamPicJob = "aiart:SubmitGlamPicJob" as Action<"aiart:SubmitGlamPicJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitMemeJob = "aiart:SubmitMemeJob" as Action<"aiart:SubmitMemeJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTextToImageJob = "aiart:SubmitTextToImageJob" as Action<"aiart:SubmitTextToImageJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTextToImageProJob = "aiart:SubmitTextToImageProJob" as Action<"aiart:SubmitTextToImageProJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTrainPortraitModelJob = "aiart:SubmitTrainPortraitModelJob" as Action<"aiart:SubmitTrainPortraitModelJob", UnknownKind, never>;
/** Access unknown. */
export const TextToImageLite = "aiart:TextToImageLite" as Action<"aiart:TextToImageLite", UnknownKind, never>;
/** Access unknown. */
export const TextToImageRapid = "aiart:TextToImageRapid" as Action<"aiart:TextToImageRapid", UnknownKind, never>;
/** Write access by its name. */
export const UploadTrainPortraitImages = "aiart:UploadTrainPortraitImages" as Action<"aiart:UploadTrainPortraitImages", UnknownKind, never>;
