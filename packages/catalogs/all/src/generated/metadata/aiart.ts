// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `aiart`. */
export const catalog: SdkCatalog = {
  service: "aiart",
  apiVersions: ["2022-12-29"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "aiart:QueryDrawPortraitJob",
      "aiart:QueryGlamPicJob",
      "aiart:QueryMemeJob",
      "aiart:QueryTextToImageJob",
      "aiart:QueryTextToImageProJob",
      "aiart:QueryTrainPortraitModelJob",
    ],
    write: ["aiart:ChangeClothes", "aiart:ReplaceBackground", "aiart:UploadTrainPortraitImages"],
    unknown: [
      "aiart:GenerateAvatar",
      "aiart:ImageInpaintingRemoval",
      "aiart:ImageOutpainting",
      "aiart:ImageToImage",
      "aiart:RefineImage",
      "aiart:SketchToImage",
      "aiart:SubmitDrawPortraitJob",
      "aiart:SubmitGlamPicJob",
      "aiart:SubmitMemeJob",
      "aiart:SubmitTextToImageJob",
      "aiart:SubmitTextToImageProJob",
      "aiart:SubmitTrainPortraitModelJob",
      "aiart:TextToImageLite",
      "aiart:TextToImageRapid",
    ],
  },
};
