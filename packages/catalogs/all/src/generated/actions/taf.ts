// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ManagePortraitRisk = "taf:ManagePortraitRisk" as Action<"taf:ManagePortraitRisk", UnknownKind, never>;
