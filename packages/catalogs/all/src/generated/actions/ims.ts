// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateImageModerationAsyncTask = "ims:CreateImageModerationAsyncTask" as UncheckedAction<"ims:CreateImageModerationAsyncTask">;
/** Access unknown. */
export const ImageModeration = "ims:ImageModeration" as UncheckedAction<"ims:ImageModeration">;
