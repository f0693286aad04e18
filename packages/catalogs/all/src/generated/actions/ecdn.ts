// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeDomains = "ecdn:DescribeDomains" as Action<"ecdn:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainsConfig = "ecdn:DescribeDomainsConfig" as Action<"ecdn:DescribeDomainsConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEcdnDomainLogs = "ecdn:DescribeEcdnDomainLogs" as Action<"ecdn:DescribeEcdnDomainLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEcdnDomainStatistics = "ecdn:DescribeEcdnDomainStatistics" as Action<"ecdn:DescribeEcdnDomainStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEcdnStatistics = "ecdn:DescribeEcdnStatistics" as Action<"ecdn:DescribeEcdnStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpStatus = "ecdn:DescribeIpStatus" as Action<"ecdn:DescribeIpStatus", UnknownKind, never>;
