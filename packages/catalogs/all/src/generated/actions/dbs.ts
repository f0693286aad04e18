// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ConfigureBackupPlan = "dbs:ConfigureBackupPlan" as Action<"dbs:ConfigureBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupPlan = "dbs:CreateBackupPlan" as Action<"dbs:CreateBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateConnectTestJob = "dbs:CreateConnectTestJob" as Action<"dbs:CreateConnectTestJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupCheckJob = "dbs:DescribeBackupCheckJob" as Action<"dbs:DescribeBackupCheckJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupPlans = "dbs:DescribeBackupPlans" as Action<"dbs:DescribeBackupPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConnectTestResult = "dbs:DescribeConnectTestResult" as Action<"dbs:DescribeConnectTestResult", UnknownKind, never>;
/** Write access by its name. */
export const StartBackupCheckJob = "dbs:StartBackupCheckJob" as Action<"dbs:StartBackupCheckJob", UnknownKind, never>;
/** Write access by its name. */
export const StartBackupPlan = "dbs:StartBackupPlan" as Action<"dbs:StartBackupPlan", UnknownKind, never>;
