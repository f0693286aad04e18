// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const SearchByText = "wimgs:SearchByText" as Action<"wimgs:SearchByText", UnknownKind, never>;
