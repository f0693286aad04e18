// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cdb.js";
import { catalogVersion } from "../version.js";

const source = { service: "cdb", catalogVersion, constants };

const levels = {
  list: ["DescribeAuditInstanceList", "DescribeCloneList", "DescribeDeployGroupList"],
  read: [
    "CheckMigrateCluster",
    "DescribeAccountPrivileges",
    "DescribeAccounts",
    "DescribeAsyncRequestInfo",
    "DescribeAuditConfig",
    "DescribeAuditLogFiles",
    "DescribeAuditLogs",
    "DescribeAuditPolicies",
    "DescribeAuditRuleTemplateModifyHistory",
    "DescribeAuditRuleTemplates",
    "DescribeAuditRules",
    "DescribeBackupConfig",
    "DescribeBackupDecryptionKey",
    "DescribeBackupDownloadRestriction",
    "DescribeBackupEncryptionStatus",
    "DescribeBackupOverview",
    "DescribeBackupSummaries",
    "DescribeBackups",
    "DescribeBinlogBackupOverview",
    "DescribeBinlogs",
    "DescribeCPUExpandStrategyInfo",
    "DescribeCdbProxyInfo",
    "DescribeCdbZoneConfig",
    "DescribeClusterInfo",
    "DescribeCpuExpandHistory",
    "DescribeDBFeatures",
    "DescribeDBImportRecords",
    "DescribeDBInstanceCharset",
    "DescribeDBInstanceConfig",
    "DescribeDBInstanceGTID",
    "DescribeDBInstanceInfo",
    "DescribeDBInstanceLogToCLS",
    "DescribeDBInstanceRebootTime",
    "DescribeDBInstances",
    "DescribeDBPrice",
    "DescribeDBSecurityGroups",
    "DescribeDBSwitchRecords",
    "DescribeDataBackupOverview",
    "DescribeDatabases",
    "DescribeDefaultParams",
    "DescribeDeviceMonitorInfo",
    "DescribeErrorLogData",
    "DescribeInstanceAlarmEvents",
    "DescribeInstanceParamRecords",
    "DescribeInstanceParams",
    "DescribeInstancePasswordComplexity",
    "DescribeInstanceUpgradeCheckJob",
    "DescribeInstanceUpgradeType",
    "DescribeLocalBinlogConfig",
    "DescribeParamTemplateInfo",
    "DescribeParamTemplates",
    "DescribeProjectSecurityGroups",
    "DescribeProxyCustomConf",
    "DescribeProxySupportParam",
    "DescribeRemoteBackupConfig",
    "DescribeRoGroups",
    "DescribeRoMinScale",
    "DescribeRollbackRangeTime",
    "DescribeRollbackTaskDetail",
    "DescribeSSLStatus",
    "DescribeSlowLogData",
    "DescribeSlowLogs",
    "DescribeSupportedPrivileges",
    "DescribeTableColumns",
    "DescribeTables",
    "DescribeTagsOfInstanceIds",
    "DescribeTasks",
    "DescribeTimeWindow",
    "DescribeUploadedFiles",
    "InquiryPriceUpgradeInstances",
  ],
  write: [
    "AddTimeWindow",
    "AssociateSecurityGroups",
    "CloseAuditService",
    "CloseCDBProxy",
    "CloseCdbProxyAddress",
    "CloseSSL",
    "CloseWanService",
    "CreateAccounts",
    "CreateAuditLogFile",
    "CreateAuditPolicy",
    "CreateAuditRule",
    "CreateAuditRuleTemplate",
    "CreateBackup",
    "CreateCdbProxy",
    "CreateCdbProxyAddress",
    "CreateCloneInstance",
    "CreateDBImportJob",
    "CreateDBInstance",
    "CreateDBInstanceHour",
    "CreateDatabase",
    "CreateDeployGroup",
    "CreateParamTemplate",
    "CreateRoInstanceIp",
    "CreateRotationPassword",
    "DeleteAccounts",
    "DeleteAuditLogFile",
    "DeleteAuditPolicy",
    "DeleteAuditRule",
    "DeleteAuditRuleTemplates",
    "DeleteBackup",
    "DeleteDatabase",
    "DeleteDeployGroups",
    "DeleteParamTemplate",
    "DeleteRotationPassword",
    "DeleteTimeWindow",
    "DisassociateSecurityGroups",
    "IsolateDBInstance",
    "ModifyAccountDescription",
    "ModifyAccountHost",
    "ModifyAccountMaxUserConnections",
    "ModifyAccountPassword",
    "ModifyAccountPrivileges",
    "ModifyAuditConfig",
    "ModifyAuditRule",
    "ModifyAuditRuleTemplates",
    "ModifyAuditService",
    "ModifyAutoRenewFlag",
    "ModifyBackupConfig",
    "ModifyBackupDownloadRestriction",
    "ModifyBackupEncryptionStatus",
    "ModifyCdbProxyAddressDesc",
    "ModifyCdbProxyAddressVipAndVPort",
    "ModifyCdbProxyParam",
    "ModifyDBInstanceLogToCLS",
    "ModifyDBInstanceModes",
    "ModifyDBInstanceName",
    "ModifyDBInstanceProject",
    "ModifyDBInstanceReadOnlyStatus",
    "ModifyDBInstanceSecurityGroups",
    "ModifyDBInstanceVipVport",
    "ModifyInstanceChargeType",
    "ModifyInstanceDestroyProtect",
    "ModifyInstanceParam",
    "ModifyInstancePasswordComplexity",
    "ModifyInstanceTag",
    "ModifyLocalBinlogConfig",
    "ModifyNameOrDescByDpId",
    "ModifyParamTemplate",
    "ModifyProtectMode",
    "ModifyRemoteBackupConfig",
    "ModifyRoGroupInfo",
    "ModifyRoGroupVipVport",
    "ModifyTimeWindow",
    "OpenAuditService",
    "OpenDBInstanceEncryption",
    "OpenDBInstanceGTID",
    "OpenSSL",
    "OpenWanService",
    "ReleaseIsolatedDBInstances",
    "RenewDBInstance",
    "ResetPassword",
    "ResetRootAccount",
    "RestartDBInstances",
    "StartBatchRollback",
    "StartCpuExpand",
    "StartReplication",
    "StopCpuExpand",
    "StopDBImportJob",
    "StopReplication",
    "StopRollback",
    "SwitchCDBProxy",
    "SwitchDBInstanceMasterSlave",
    "SwitchDrInstanceToMaster",
    "SwitchForUpgrade",
    "UpgradeCDBProxyVersion",
    "UpgradeDBInstance",
    "UpgradeDBInstanceEngineVersion",
    "UpgradeRoGroup",
  ],
} as const;

/**
 * An action of `cdb` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cdb:${Name}`, UnknownKind> {
  return uncheckedAction("cdb", name);
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
 * every action of `cdb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cdb", Pattern> {
  return actionGlob<typeof constants, "cdb", Pattern>(source, pattern);
}

export * from "../actions/cdb.js";
