// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const SubmitTaskEvent = "smop:SubmitTaskEvent" as Action<"smop:SubmitTaskEvent", UnknownKind, never>;
