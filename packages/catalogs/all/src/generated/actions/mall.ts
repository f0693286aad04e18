// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** List access by its name. */
export const DescribeDrawResourceList = "mall:DescribeDrawResourceList" as UncheckedAction<"mall:DescribeDrawResourceList">;
