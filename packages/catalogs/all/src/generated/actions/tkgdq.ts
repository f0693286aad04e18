// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEntity = "tkgdq:DescribeEntity" as UncheckedAction<"tkgdq:DescribeEntity">;
/** Read access by its name. */
export const DescribeRelation = "tkgdq:DescribeRelation" as UncheckedAction<"tkgdq:DescribeRelation">;
/** Read access by its name. */
export const DescribeTriple = "tkgdq:DescribeTriple" as UncheckedAction<"tkgdq:DescribeTriple">;
