// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateDomain = "sslpod:CreateDomain" as UncheckedAction<"sslpod:CreateDomain">;
/** Write access by its name. */
export const DeleteDomain = "sslpod:DeleteDomain" as UncheckedAction<"sslpod:DeleteDomain">;
/** Read access by its name. */
export const DescribeDashboard = "sslpod:DescribeDashboard" as UncheckedAction<"sslpod:DescribeDashboard">;
/** Read access by its name. */
export const DescribeDomainCerts = "sslpod:DescribeDomainCerts" as UncheckedAction<"sslpod:DescribeDomainCerts">;
/** Read access by its name. */
export const DescribeDomainTags = "sslpod:DescribeDomainTags" as UncheckedAction<"sslpod:DescribeDomainTags">;
/** Read access by its name. */
export const DescribeDomains = "sslpod:DescribeDomains" as UncheckedAction<"sslpod:DescribeDomains">;
/** Read access by its name. */
export const DescribeNoticeInfo = "sslpod:DescribeNoticeInfo" as UncheckedAction<"sslpod:DescribeNoticeInfo">;
/** Write access by its name. */
export const ModifyDomainTags = "sslpod:ModifyDomainTags" as UncheckedAction<"sslpod:ModifyDomainTags">;
/** Access unknown. */
export const RefreshDomain = "sslpod:RefreshDomain" as UncheckedAction<"sslpod:RefreshDomain">;
/** Access unknown. */
export const ResolveDomain = "sslpod:ResolveDomain" as UncheckedAction<"sslpod:ResolveDomain">;
