// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** List access by its name. */
export const DescribeDrawResourceList = "mall:DescribeDrawResourceList" as Action<"mall:DescribeDrawResourceList", UnknownKind, never>;
