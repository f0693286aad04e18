// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateDomain = "sslpod:CreateDomain" as Action<"sslpod:CreateDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomain = "sslpod:DeleteDomain" as Action<"sslpod:DeleteDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDashboard = "sslpod:DescribeDashboard" as Action<"sslpod:DescribeDashboard", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainCerts = "sslpod:DescribeDomainCerts" as Action<"sslpod:DescribeDomainCerts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainTags = "sslpod:DescribeDomainTags" as Action<"sslpod:DescribeDomainTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "sslpod:DescribeDomains" as Action<"sslpod:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNoticeInfo = "sslpod:DescribeNoticeInfo" as Action<"sslpod:DescribeNoticeInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainTags = "sslpod:ModifyDomainTags" as Action<"sslpod:ModifyDomainTags", UnknownKind, never>;
/** Access unknown. */
export const RefreshDomain = "sslpod:RefreshDomain" as Action<"sslpod:RefreshDomain", UnknownKind, never>;
/** Access unknown. */
export const ResolveDomain = "sslpod:ResolveDomain" as Action<"sslpod:ResolveDomain", UnknownKind, never>;
