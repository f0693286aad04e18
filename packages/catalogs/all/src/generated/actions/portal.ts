// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const SearchDocuments = "portal:SearchDocuments" as Action<"portal:SearchDocuments", UnknownKind, never>;
