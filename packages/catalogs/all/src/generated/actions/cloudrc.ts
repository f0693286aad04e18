// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeResource = "cloudrc:DescribeResource" as UncheckedAction<"cloudrc:DescribeResource">;
/** Read access by its name. */
export const SearchResources = "cloudrc:SearchResources" as UncheckedAction<"cloudrc:SearchResources">;
