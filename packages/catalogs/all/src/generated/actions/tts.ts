// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateTtsTask = "tts:CreateTtsTask" as UncheckedAction<"tts:CreateTtsTask">;
/** Read access by its name. */
export const DescribeTtsTaskStatus = "tts:DescribeTtsTaskStatus" as UncheckedAction<"tts:DescribeTtsTaskStatus">;
/** Access unknown. */
export const TextToVoice = "tts:TextToVoice" as UncheckedAction<"tts:TextToVoice">;
