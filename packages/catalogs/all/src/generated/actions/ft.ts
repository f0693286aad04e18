// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelFaceMorphJob = "ft:CancelFaceMorphJob" as UncheckedAction<"ft:CancelFaceMorphJob">;
/** Write access by its name. */
export const ChangeAgePic = "ft:ChangeAgePic" as UncheckedAction<"ft:ChangeAgePic">;
/** Access unknown. */
export const FaceCartoonPic = "ft:FaceCartoonPic" as UncheckedAction<"ft:FaceCartoonPic">;
/** Access unknown. */
export const MorphFace = "ft:MorphFace" as UncheckedAction<"ft:MorphFace">;
/** Read access by its name. */
export const QueryFaceMorphJob = "ft:QueryFaceMorphJob" as UncheckedAction<"ft:QueryFaceMorphJob">;
/** Access unknown. */
export const SwapGenderPic = "ft:SwapGenderPic" as UncheckedAction<"ft:SwapGenderPic">;
