// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeClusterDetail = "ctsdb:DescribeClusterDetail" as UncheckedAction<"ctsdb:DescribeClusterDetail">;
/** Read access by its name. */
export const DescribeClusters = "ctsdb:DescribeClusters" as UncheckedAction<"ctsdb:DescribeClusters">;
/** Read access by its name. */
export const DescribeDatabases = "ctsdb:DescribeDatabases" as UncheckedAction<"ctsdb:DescribeDatabases">;
