// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cws`. */
export const catalog: SdkCatalog = {
  service: "cws",
  apiVersions: ["2018-03-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cws:DescribeConfig",
      "cws:DescribeMonitors",
      "cws:DescribeSiteQuota",
      "cws:DescribeSites",
      "cws:DescribeSitesVerification",
      "cws:DescribeVuls",
      "cws:DescribeVulsNumber",
      "cws:DescribeVulsNumberTimeline",
    ],
    write: [
      "cws:CreateMonitors",
      "cws:CreateSites",
      "cws:CreateSitesScans",
      "cws:CreateVulsMisinformation",
      "cws:CreateVulsReport",
      "cws:DeleteMonitors",
      "cws:DeleteSites",
      "cws:ModifyConfigAttribute",
      "cws:ModifyMonitorAttribute",
      "cws:ModifySiteAttribute",
    ],
    unknown: ["cws:VerifySites"],
  },
};
