// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const DataManipulation = "yunsou:DataManipulation" as Action<"yunsou:DataManipulation", UnknownKind, never>;
/** Access unknown. */
export const DataSearch = "yunsou:DataSearch" as Action<"yunsou:DataSearch", UnknownKind, never>;
