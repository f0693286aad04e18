// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeResource = "cloudrc:DescribeResource" as Action<"cloudrc:DescribeResource", UnknownKind, never>;
/** Read access by its name. */
export const SearchResources = "cloudrc:SearchResources" as Action<"cloudrc:SearchResources", UnknownKind, never>;
