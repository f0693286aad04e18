// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeInstances = "memcached:DescribeInstances" as Action<"memcached:DescribeInstances", UnknownKind, never>;
