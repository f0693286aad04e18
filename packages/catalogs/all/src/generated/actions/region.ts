// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeProducts = "region:DescribeProducts" as Action<"region:DescribeProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "region:DescribeRegions" as Action<"region:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "region:DescribeZones" as Action<"region:DescribeZones", UnknownKind, never>;
