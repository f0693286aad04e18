// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeDomains = "ecdn:DescribeDomains" as UncheckedAction<"ecdn:DescribeDomains">;
/** Read access by its name. */
export const DescribeDomainsConfig = "ecdn:DescribeDomainsConfig" as UncheckedAction<"ecdn:DescribeDomainsConfig">;
/** Read access by its name. */
export const DescribeEcdnDomainLogs = "ecdn:DescribeEcdnDomainLogs" as UncheckedAction<"ecdn:DescribeEcdnDomainLogs">;
/** Read access by its name. */
export const DescribeEcdnDomainStatistics = "ecdn:DescribeEcdnDomainStatistics" as UncheckedAction<"ecdn:DescribeEcdnDomainStatistics">;
/** Read access by its name. */
export const DescribeEcdnStatistics = "ecdn:DescribeEcdnStatistics" as UncheckedAction<"ecdn:DescribeEcdnStatistics">;
/** Read access by its name. */
export const DescribeIpStatus = "ecdn:DescribeIpStatus" as UncheckedAction<"ecdn:DescribeIpStatus">;
