// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const SendCodeVoice = "vms:SendCodeVoice" as Action<"vms:SendCodeVoice", UnknownKind, never>;
/** Access unknown. */
export const SendTtsVoice = "vms:SendTtsVoice" as Action<"vms:SendTtsVoice", UnknownKind, never>;
