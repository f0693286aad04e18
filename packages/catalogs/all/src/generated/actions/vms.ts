// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const SendCodeVoice = "vms:SendCodeVoice" as UncheckedAction<"vms:SendCodeVoice">;
/** Access unknown. */
export const SendTtsVoice = "vms:SendTtsVoice" as UncheckedAction<"vms:SendTtsVoice">;
