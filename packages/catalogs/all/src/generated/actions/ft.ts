// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelFaceMorphJob = "ft:CancelFaceMorphJob" as Action<"ft:CancelFaceMorphJob", UnknownKind, never>;
/** Write access by its name. */
export const ChangeAgePic = "ft:ChangeAgePic" as Action<"ft:ChangeAgePic", UnknownKind, never>;
/** Access unknown. */
export const FaceCartoonPic = "ft:FaceCartoonPic" as Action<"ft:FaceCartoonPic", UnknownKind, never>;
/** Access unknown. */
export const MorphFace = "ft:MorphFace" as Action<"ft:MorphFace", UnknownKind, never>;
/** Read access by its name. */
export const QueryFaceMorphJob = "ft:QueryFaceMorphJob" as Action<"ft:QueryFaceMorphJob", UnknownKind, never>;
/** Access unknown. */
export const SwapGenderPic = "ft:SwapGenderPic" as Action<"ft:SwapGenderPic", UnknownKind, never>;
