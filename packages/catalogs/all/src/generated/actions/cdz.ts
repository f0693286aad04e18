// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeCloudDedicatedZoneHosts = "cdz:DescribeCloudDedicatedZoneHosts" as UncheckedAction<"cdz:DescribeCloudDedicatedZoneHosts">;
/** Read access by its name. */
export const DescribeCloudDedicatedZoneResourceSummary = "cdz:DescribeCloudDedicatedZoneResourceSummary" as UncheckedAction<"cdz:DescribeCloudDedicatedZoneResourceSummary">;
