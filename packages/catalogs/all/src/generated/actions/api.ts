// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeProducts = "api:DescribeProducts" as Action<"api:DescribeProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "api:DescribeRegions" as Action<"api:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "api:DescribeZones" as Action<"api:DescribeZones", UnknownKind, never>;
