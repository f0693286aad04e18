// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckAppidExist = "anicloud:CheckAppidExist" as Action<"anicloud:CheckAppidExist", UnknownKind, never>;
/** Read access by its name. */
export const QueryResource = "anicloud:QueryResource" as Action<"anicloud:QueryResource", UnknownKind, never>;
/** Read access by its name. */
export const QueryResourceInfo = "anicloud:QueryResourceInfo" as Action<"anicloud:QueryResourceInfo", UnknownKind, never>;
