// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tia`. */
export const catalog: SdkCatalog = {
  service: "tia",
  apiVersions: ["2018-02-26"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["tia:ListJobs", "tia:ListModels"],
    read: ["tia:DescribeJob", "tia:DescribeModel", "tia:QueryLogs"],
    write: ["tia:CreateJob", "tia:CreateModel", "tia:DeleteJob", "tia:DeleteModel", "tia:InstallAgent"],
    unknown: [],
  },
};
