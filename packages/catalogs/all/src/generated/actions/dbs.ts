// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const ConfigureBackupPlan = "dbs:ConfigureBackupPlan" as UncheckedAction<"dbs:ConfigureBackupPlan">;
/** Write access by its name. */
export const CreateBackupPlan = "dbs:CreateBackupPlan" as UncheckedAction<"dbs:CreateBackupPlan">;
/** Write access by its name. */
export const CreateConnectTestJob = "dbs:CreateConnectTestJob" as UncheckedAction<"dbs:CreateConnectTestJob">;
/** Read access by its name. */
export const DescribeBackupCheckJob = "dbs:DescribeBackupCheckJob" as UncheckedAction<"dbs:DescribeBackupCheckJob">;
/** Read access by its name. */
export const DescribeBackupPlans = "dbs:DescribeBackupPlans" as UncheckedAction<"dbs:DescribeBackupPlans">;
/** Read access by its name. */
export const DescribeConnectTestResult = "dbs:DescribeConnectTestResult" as UncheckedAction<"dbs:DescribeConnectTestResult">;
/** Write access by its name. */
export const StartBackupCheckJob = "dbs:StartBackupCheckJob" as UncheckedAction<"dbs:StartBackupCheckJob">;
/** Write access by its name. */
export const StartBackupPlan = "dbs:StartBackupPlan" as UncheckedAction<"dbs:StartBackupPlan">;
