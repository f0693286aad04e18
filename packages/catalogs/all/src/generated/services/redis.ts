// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/redis.js";
import { catalogVersion } from "../version.js";

const source = { service: "redis", catalogVersion, constants };

const levels = {
  list: ["DescribeLogInstanceList", "DescribeTaskList"],
  read: [
    "DescribeAutoBackupConfig",
    "DescribeBackupDetail",
    "DescribeBackupDownloadRestriction",
    "DescribeBackupUrl",
    "DescribeBandwidthRange",
    "DescribeCommonDBInstances",
    "DescribeDBSecurityGroups",
    "DescribeExportTasks",
    "DescribeGlobalReplicationArea",
    "DescribeInstanceAccount",
    "DescribeInstanceBackups",
    "DescribeInstanceDTSInfo",
    "DescribeInstanceDealDetail",
    "DescribeInstanceEvents",
    "DescribeInstanceLogDelivery",
    "DescribeInstanceMonitorBigKey",
    "DescribeInstanceMonitorBigKeySizeDist",
    "DescribeInstanceMonitorBigKeyTypeDist",
    "DescribeInstanceMonitorHotKey",
    "DescribeInstanceMonitorSIP",
    "DescribeInstanceMonitorTookDist",
    "DescribeInstanceMonitorTopNCmd",
    "DescribeInstanceMonitorTopNCmdTook",
    "DescribeInstanceNodeInfo",
    "DescribeInstanceParamRecords",
    "DescribeInstanceParams",
    "DescribeInstancePasswordPolicy",
    "DescribeInstanceSecurityGroup",
    "DescribeInstanceShards",
    "DescribeInstanceSpecBandwidth",
    "DescribeInstanceSupportFeature",
    "DescribeInstanceZoneInfo",
    "DescribeInstances",
    "DescribeLogs",
    "DescribeMaintenanceWindow",
    "DescribeParamTemplateInfo",
    "DescribeParamTemplates",
    "DescribeProductInfo",
    "DescribeProjectSecurityGroup",
    "DescribeProjectSecurityGroups",
    "DescribeProxySlowLog",
    "DescribeRedisClusterOverview",
    "DescribeRedisClusters",
    "DescribeReplicationGroup",
    "DescribeReplicationGroupInstance",
    "DescribeSSLStatus",
    "DescribeSecondLevelBackupInfo",
    "DescribeSlowLog",
    "DescribeTaskInfo",
    "DescribeTendisSlowLog",
    "InquiryPriceCreateInstance",
    "InquiryPriceRenewInstance",
    "InquiryPriceUpgradeInstance",
  ],
  write: [
    "AddReplicationInstance",
    "AllocateWanAddress",
    "ApplyParamsTemplate",
    "AssociateSecurityGroups",
    "ChangeInstanceRole",
    "ChangeMasterInstance",
    "ChangeReplicaToMaster",
    "ClearInstance",
    "CloneInstances",
    "CloseLog",
    "CloseSSL",
    "CreateExportTask",
    "CreateInstanceAccount",
    "CreateInstances",
    "CreateParamTemplate",
    "CreateReplicationGroup",
    "DeleteExportTask",
    "DeleteInstanceAccount",
    "DeleteParamTemplate",
    "DeleteReplicationInstance",
    "DestroyPostpaidInstance",
    "DestroyPrepaidInstance",
    "DisableReplicaReadonly",
    "DisassociateSecurityGroups",
    "EnableReplicaReadonly",
    "KillMasterGroup",
    "ModifyAutoBackupConfig",
    "ModifyBackupDownloadRestriction",
    "ModifyConnectionConfig",
    "ModifyDBInstanceSecurityGroups",
    "ModifyInstance",
    "ModifyInstanceAccount",
    "ModifyInstanceAvailabilityZones",
    "ModifyInstanceBackupMode",
    "ModifyInstanceChargeType",
    "ModifyInstanceEvent",
    "ModifyInstanceLogDelivery",
    "ModifyInstanceParams",
    "ModifyInstancePassword",
    "ModifyInstancePasswordPolicy",
    "ModifyInstanceReadOnly",
    "ModifyLog",
    "ModifyMaintenanceWindow",
    "ModifyNetworkConfig",
    "ModifyParamTemplate",
    "ModifyReplicationGroup",
    "OpenLog",
    "OpenSSL",
    "ReleaseWanAddress",
    "RemoveReplicationGroup",
    "RemoveReplicationInstance",
    "RenewInstance",
    "ResetPassword",
    "RestoreInstance",
    "SwitchAccessNewInstance",
    "SwitchInstanceVip",
    "SwitchProxy",
    "UpgradeInstance",
    "UpgradeInstanceVersion",
    "UpgradeProxyVersion",
    "UpgradeSmallVersion",
    "UpgradeVersionToMultiAvailabilityZones",
  ],
} as const;

/**
 * An action of `redis` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`redis:${Name}`, UnknownKind> {
  return uncheckedAction("redis", name);
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
 * every action of `redis`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "redis", Pattern> {
  return actionGlob<typeof constants, "redis", Pattern>(source, pattern);
}

export * from "../actions/redis.js";
