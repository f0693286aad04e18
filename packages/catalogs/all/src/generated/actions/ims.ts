// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateImageModerationAsyncTask = "ims:CreateImageModerationAsyncTask" as Action<"ims:CreateImageModerationAsyncTask", UnknownKind, never>;
/** Access unknown. */
export const ImageModeration = "ims:ImageModeration" as Action<"ims:ImageModeration", UnknownKind, never>;
