// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateTtsTask = "tts:CreateTtsTask" as Action<"tts:CreateTtsTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTtsTaskStatus = "tts:DescribeTtsTaskStatus" as Action<"tts:DescribeTtsTaskStatus", UnknownKind, never>;
/** Access unknown. */
export const TextToVoice = "tts:TextToVoice" as Action<"tts:TextToVoice", UnknownKind, never>;
