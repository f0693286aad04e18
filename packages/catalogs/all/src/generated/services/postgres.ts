// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/postgres.js";
import { catalogVersion } from "../version.js";

const source = { service: "postgres", catalogVersion, constants };

const levels = {
  list: ["DescribeAuditInstanceList", "DescribeSlowQueryList"],
  read: [
    "DescribeAccountPrivileges",
    "DescribeAccounts",
    "DescribeAuditLogFiles",
    "DescribeAuditLogs",
    "DescribeAvailableRecoveryTime",
    "DescribeBackupDownloadRestriction",
    "DescribeBackupDownloadURL",
    "DescribeBackupOverview",
    "DescribeBackupPlans",
    "DescribeBackupSummaries",
    "DescribeBaseBackups",
    "DescribeClasses",
    "DescribeCloneDBInstanceSpec",
    "DescribeDBBackups",
    "DescribeDBErrlogs",
    "DescribeDBInstanceAttribute",
    "DescribeDBInstanceHAConfig",
    "DescribeDBInstanceParameters",
    "DescribeDBInstanceSSLConfig",
    "DescribeDBInstanceSecurityGroups",
    "DescribeDBInstances",
    "DescribeDBProxy",
    "DescribeDBProxySSLConfig",
    "DescribeDBProxySpecs",
    "DescribeDBVersions",
    "DescribeDBXlogs",
    "DescribeDatabaseObjects",
    "DescribeDatabases",
    "DescribeDedicatedClusters",
    "DescribeDefaultParameters",
    "DescribeEncryptionKeys",
    "DescribeLogBackups",
    "DescribeMaintainTimeWindow",
    "DescribeMem0Service",
    "DescribeOrders",
    "DescribeParameterTemplateAttributes",
    "DescribeParameterTemplates",
    "DescribeParamsEvent",
    "DescribePostgRESTService",
    "DescribeProductConfig",
    "DescribeReadOnlyGroups",
    "DescribeRegions",
    "DescribeSlowQueryAnalysis",
    "DescribeTasks",
    "DescribeZones",
    "InquiryPriceCreateDBInstances",
    "InquiryPriceRenewDBInstance",
    "InquiryPriceUpgradeDBInstance",
  ],
  write: [
    "AddDBInstanceToReadOnlyGroup",
    "CloneDBInstance",
    "CloseAccountCAM",
    "CloseAuditService",
    "CloseDBExtranetAccess",
    "CloseDBProxyAddress",
    "CloseMem0Service",
    "ClosePostgRESTService",
    "CreateAccount",
    "CreateAuditLogFile",
    "CreateBackupPlan",
    "CreateBaseBackup",
    "CreateDBInstanceNetworkAccess",
    "CreateDBProxy",
    "CreateDBProxyAddress",
    "CreateDatabase",
    "CreateInstances",
    "CreateParameterTemplate",
    "CreateReadOnlyDBInstance",
    "CreateReadOnlyGroup",
    "CreateReadOnlyGroupNetworkAccess",
    "DeleteAccount",
    "DeleteAuditLogFile",
    "DeleteBackupPlan",
    "DeleteBaseBackup",
    "DeleteDBInstanceNetworkAccess",
    "DeleteDatabase",
    "DeleteLogBackup",
    "DeleteParameterTemplate",
    "DeleteReadOnlyGroup",
    "DeleteReadOnlyGroupNetworkAccess",
    "DestroyDBInstance",
    "DestroyDBProxy",
    "IsolateDBInstances",
    "LockAccount",
    "ModifyAccountPrivileges",
    "ModifyAccountRemark",
    "ModifyAuditService",
    "ModifyBackupDownloadRestriction",
    "ModifyBackupPlan",
    "ModifyBaseBackupExpireTime",
    "ModifyDBInstanceChargeType",
    "ModifyDBInstanceDeletionProtection",
    "ModifyDBInstanceDeployment",
    "ModifyDBInstanceHAConfig",
    "ModifyDBInstanceName",
    "ModifyDBInstanceParameters",
    "ModifyDBInstanceReadOnlyGroup",
    "ModifyDBInstanceSSLConfig",
    "ModifyDBInstanceSecurityGroups",
    "ModifyDBInstanceSpec",
    "ModifyDBInstancesProject",
    "ModifyDBProxy",
    "ModifyDBProxyAddress",
    "ModifyDBProxySSLConfig",
    "ModifyDatabaseOwner",
    "ModifyMaintainTimeWindow",
    "ModifyParameterTemplate",
    "ModifyReadOnlyDBInstanceWeight",
    "ModifyReadOnlyGroupConfig",
    "ModifySwitchTimePeriod",
    "OpenAccountCAM",
    "OpenAuditService",
    "OpenDBExtranetAccess",
    "OpenMem0Service",
    "OpenPostgRESTService",
    "RemoveDBInstanceFromReadOnlyGroup",
    "RenewInstance",
    "ResetAccountPassword",
    "RestartDBInstance",
    "RestoreDBInstanceObjects",
    "SetAutoRenewFlag",
    "SwitchDBInstancePrimary",
    "UnlockAccount",
    "UpgradeDBInstanceKernelVersion",
    "UpgradeDBInstanceMajorVersion",
  ],
} as const;

/**
 * An action of `postgres` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`postgres:${Name}`, UnknownKind> {
  return uncheckedAction("postgres", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `postgres`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "postgres", Pattern> {
  return actionGlob<typeof constants, "postgres", Pattern>(source, pattern);
}

export * from "../actions/postgres.js";
