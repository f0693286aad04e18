// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const Chat = "aai:Chat" as Action<"aai:Chat", UnknownKind, never>;
/** Access unknown. */
export const SentenceRecognition = "aai:SentenceRecognition" as Action<"aai:SentenceRecognition", UnknownKind, never>;
/** Access unknown. */
export const SimultaneousInterpreting = "aai:SimultaneousInterpreting" as Action<"aai:SimultaneousInterpreting", UnknownKind, never>;
/** Access unknown. */
export const TextToVoice = "aai:TextToVoice" as Action<"aai:TextToVoice", UnknownKind, never>;
