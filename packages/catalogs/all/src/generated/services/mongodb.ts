// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/mongodb.js";
import { catalogVersion } from "../version.js";

const source = { service: "mongodb", catalogVersion, constants };

const levels = {
  list: ["DescribeAuditInstanceList"],
  read: [
    "DescribeAccountUsers",
    "DescribeAsyncRequestInfo",
    "DescribeAuditConfig",
    "DescribeAuditLogFiles",
    "DescribeAuditLogs",
    "DescribeBackupDownloadTask",
    "DescribeBackupRules",
    "DescribeClientConnections",
    "DescribeCurrentOp",
    "DescribeDBBackups",
    "DescribeDBInstanceDeal",
    "DescribeDBInstanceLogToCLS",
    "DescribeDBInstanceNamespace",
    "DescribeDBInstanceNodeProperty",
    "DescribeDBInstanceParamTpl",
    "DescribeDBInstanceParamTplDetail",
    "DescribeDBInstanceURL",
    "DescribeDBInstances",
    "DescribeDetailedSlowLogs",
    "DescribeInstanceParams",
    "DescribeInstanceSSL",
    "DescribeLogDownloadTasks",
    "DescribeMongodbLogs",
    "DescribePasswordRotation",
    "DescribeSRVConnectionDomain",
    "DescribeSecurityGroup",
    "DescribeSlowLog",
    "DescribeSlowLogPatterns",
    "DescribeSlowLogs",
    "DescribeSpecInfo",
    "DescribeTransparentDataEncryptionStatus",
    "InquirePriceCreateDBInstances",
    "InquirePriceModifyDBInstanceSpec",
    "InquirePriceRenewDBInstances",
  ],
  write: [
    "AssignProject",
    "CloseAuditService",
    "CreateAccountUser",
    "CreateAuditLogFile",
    "CreateBackupDBInstance",
    "CreateBackupDownloadTask",
    "CreateDBInstance",
    "CreateDBInstanceHour",
    "CreateDBInstanceParamTpl",
    "CreateLogDownloadTask",
    "CreateSlowLogPatternDownloadTask",
    "DeleteAccountUser",
    "DeleteAuditLogFile",
    "DeleteDBBackups",
    "DeleteLogDownloadTask",
    "DisableSRVConnectionUrl",
    "DropDBInstanceParamTpl",
    "EnablePasswordRotation",
    "EnableSRVConnectionUrl",
    "EnableTransparentDataEncryption",
    "EnableWanService",
    "IsolateDBInstance",
    "KillOps",
    "ModifyAuditService",
    "ModifyBackupExpireTime",
    "ModifyDBInstanceLogToCLS",
    "ModifyDBInstanceNetworkAddress",
    "ModifyDBInstanceParamTpl",
    "ModifyDBInstanceSecurityGroup",
    "ModifyDBInstanceSpec",
    "ModifyInstanceAz",
    "ModifyInstanceParams",
    "ModifySRVConnectionUrl",
    "OpenAuditService",
    "RenewDBInstances",
    "ResetDBInstancePassword",
    "RestartNodes",
    "RestoreDBInstance",
    "ScaleDownDBInstanceCpu",
    "ScaleUpDBInstanceCpu",
    "SetAccountUserPrivilege",
    "SetAutoRenew",
    "SetBackupRules",
    "SetDBInstanceDeletionProtection",
    "SetInstanceMaintenance",
    "SetPassword",
    "TerminateDBInstance",
    "TerminateDBInstances",
    "UpgradeDBInstance",
    "UpgradeDBInstanceHour",
    "UpgradeDBInstanceKernelVersion",
    "UpgradeDbInstanceVersion",
  ],
} as const;

/**
 * An action of `mongodb` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`mongodb:${Name}`, UnknownKind> {
  return uncheckedAction("mongodb", name);
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
 * every action of `mongodb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "mongodb", Pattern> {
  return actionGlob<typeof constants, "mongodb", Pattern>(source, pattern);
}

export * from "../actions/mongodb.js";
