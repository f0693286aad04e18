// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeCloudDedicatedZoneHosts = "cdz:DescribeCloudDedicatedZoneHosts" as Action<"cdz:DescribeCloudDedicatedZoneHosts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudDedicatedZoneResourceSummary = "cdz:DescribeCloudDedicatedZoneResourceSummary" as Action<"cdz:DescribeCloudDedicatedZoneResourceSummary", UnknownKind, never>;
