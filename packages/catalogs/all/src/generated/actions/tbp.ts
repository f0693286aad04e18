// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateBot = "tbp:CreateBot" as Action<"tbp:CreateBot", UnknownKind, never>;
/** Write access by its name. */
export const Reset = "tbp:Reset" as Action<"tbp:Reset", UnknownKind, never>;
/** Access unknown. */
export const TextProcess = "tbp:TextProcess" as Action<"tbp:TextProcess", UnknownKind, never>;
/** Access unknown. */
export const TextReset = "tbp:TextReset" as Action<"tbp:TextReset", UnknownKind, never>;
