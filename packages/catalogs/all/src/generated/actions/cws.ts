// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateMonitors = "cws:CreateMonitors" as UncheckedAction<"cws:CreateMonitors">;
/** Write access by its name. */
export const CreateSites = "cws:CreateSites" as UncheckedAction<"cws:CreateSites">;
/** Write access by its name. */
export const CreateSitesScans = "cws:CreateSitesScans" as UncheckedAction<"cws:CreateSitesScans">;
/** Write access by its name. */
export const CreateVulsMisinformation = "cws:CreateVulsMisinformation" as UncheckedAction<"cws:CreateVulsMisinformation">;
/** Write access by its name. */
export const CreateVulsReport = "cws:CreateVulsReport" as UncheckedAction<"cws:CreateVulsReport">;
/** Write access by its name. */
export const DeleteMonitors = "cws:DeleteMonitors" as UncheckedAction<"cws:DeleteMonitors">;
/** Write access by its name. */
export const DeleteSites = "cws:DeleteSites" as UncheckedAction<"cws:DeleteSites">;
/** Read access by its name. */
export const DescribeConfig = "cws:DescribeConfig" as UncheckedAction<"cws:DescribeConfig">;
/** Read access by its name. */
export const DescribeMonitors = "cws:DescribeMonitors" as UncheckedAction<"cws:DescribeMonitors">;
/** Read access by its name. */
export const DescribeSiteQuota = "cws:DescribeSiteQuota" as UncheckedAction<"cws:DescribeSiteQuota">;
/** Read access by its name. */
export const DescribeSites = "cws:DescribeSites" as UncheckedAction<"cws:DescribeSites">;
/** Read access by its name. */
export const DescribeSitesVerification = "cws:DescribeSitesVerification" as UncheckedAction<"cws:DescribeSitesVerification">;
/** Read access by its name. */
export const DescribeVuls = "cws:DescribeVuls" as UncheckedAction<"cws:DescribeVuls">;
/** Read access by its name. */
export const DescribeVulsNumber = "cws:DescribeVulsNumber" as UncheckedAction<"cws:DescribeVulsNumber">;
/** Read access by its name. */
export const DescribeVulsNumberTimeline = "cws:DescribeVulsNumberTimeline" as UncheckedAction<"cws:DescribeVulsNumberTimeline">;
/** Write access by its name. */
export const ModifyConfigAttribute = "cws:ModifyConfigAttribute" as UncheckedAction<"cws:ModifyConfigAttribute">;
/** Write access by its name. */
export const ModifyMonitorAttribute = "cws:ModifyMonitorAttribute" as UncheckedAction<"cws:ModifyMonitorAttribute">;
/** Write access by its name. */
export const ModifySiteAttribute = "cws:ModifySiteAttribute" as UncheckedAction<"cws:ModifySiteAttribute">;
/** Access unknown. */
export const VerifySites = "cws:VerifySites" as UncheckedAction<"cws:VerifySites">;
