// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const DataManipulation = "yunsou:DataManipulation" as UncheckedAction<"yunsou:DataManipulation">;
/** Access unknown. */
export const DataSearch = "yunsou:DataSearch" as UncheckedAction<"yunsou:DataSearch">;
