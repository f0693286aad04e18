// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeClusterDetail = "ctsdb:DescribeClusterDetail" as Action<"ctsdb:DescribeClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "ctsdb:DescribeClusters" as Action<"ctsdb:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "ctsdb:DescribeDatabases" as Action<"ctsdb:DescribeDatabases", UnknownKind, never>;
