// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const Chat = "aai:Chat" as UncheckedAction<"aai:Chat">;
/** Access unknown. */
export const SentenceRecognition = "aai:SentenceRecognition" as UncheckedAction<"aai:SentenceRecognition">;
/** Access unknown. */
export const SimultaneousInterpreting = "aai:SimultaneousInterpreting" as UncheckedAction<"aai:SimultaneousInterpreting">;
/** Access unknown. */
export const TextToVoice = "aai:TextToVoice" as UncheckedAction<"aai:TextToVoice">;
