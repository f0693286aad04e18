// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `dbs`. */
export const catalog: SdkCatalog = {
  service: "dbs",
  apiVersions: ["2021-11-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["dbs:DescribeBackupCheckJob", "dbs:DescribeBackupPlans", "dbs:DescribeConnectTestResult"],
    write: ["dbs:CreateBackupPlan", "dbs:CreateConnectTestJob", "dbs:StartBackupCheckJob", "dbs:StartBackupPlan"],
    unknown: ["dbs:ConfigureBackupPlan"],
  },
};
