// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEntity = "tkgdq:DescribeEntity" as Action<"tkgdq:DescribeEntity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelation = "tkgdq:DescribeRelation" as Action<"tkgdq:DescribeRelation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTriple = "tkgdq:DescribeTriple" as Action<"tkgdq:DescribeTriple", UnknownKind, never>;
