// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeProducts = "region:DescribeProducts" as UncheckedAction<"region:DescribeProducts">;
/** Read access by its name. */
export const DescribeRegions = "region:DescribeRegions" as UncheckedAction<"region:DescribeRegions">;
/** Read access by its name. */
export const DescribeZones = "region:DescribeZones" as UncheckedAction<"region:DescribeZones">;
