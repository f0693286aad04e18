// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateMonitors = "cws:CreateMonitors" as Action<"cws:CreateMonitors", UnknownKind, never>;
/** Write access by its name. */
export const CreateSites = "cws:CreateSites" as Action<"cws:CreateSites", UnknownKind, never>;
/** Write access by its name. */
export const CreateSitesScans = "cws:CreateSitesScans" as Action<"cws:CreateSitesScans", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulsMisinformation = "cws:CreateVulsMisinformation" as Action<"cws:CreateVulsMisinformation", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulsReport = "cws:CreateVulsReport" as Action<"cws:CreateVulsReport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMonitors = "cws:DeleteMonitors" as Action<"cws:DeleteMonitors", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSites = "cws:DeleteSites" as Action<"cws:DeleteSites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfig = "cws:DescribeConfig" as Action<"cws:DescribeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitors = "cws:DescribeMonitors" as Action<"cws:DescribeMonitors", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSiteQuota = "cws:DescribeSiteQuota" as Action<"cws:DescribeSiteQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSites = "cws:DescribeSites" as Action<"cws:DescribeSites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSitesVerification = "cws:DescribeSitesVerification" as Action<"cws:DescribeSitesVerification", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVuls = "cws:DescribeVuls" as Action<"cws:DescribeVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulsNumber = "cws:DescribeVulsNumber" as Action<"cws:DescribeVulsNumber", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulsNumberTimeline = "cws:DescribeVulsNumberTimeline" as Action<"cws:DescribeVulsNumberTimeline", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfigAttribute = "cws:ModifyConfigAttribute" as Action<"cws:ModifyConfigAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMonitorAttribute = "cws:ModifyMonitorAttribute" as Action<"cws:ModifyMonitorAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySiteAttribute = "cws:ModifySiteAttribute" as Action<"cws:ModifySiteAttribute", UnknownKind, never>;
/** Access unknown. */
export const VerifySites = "cws:VerifySites" as Action<"cws:VerifySites", UnknownKind, never>;
