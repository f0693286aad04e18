// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeProducts = "api:DescribeProducts" as UncheckedAction<"api:DescribeProducts">;
/** Read access by its name. */
export const DescribeRegions = "api:DescribeRegions" as UncheckedAction<"api:DescribeRegions">;
/** Read access by its name. */
export const DescribeZones = "api:DescribeZones" as UncheckedAction<"api:DescribeZones">;
