// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/emr.js";
import { catalogVersion } from "../version.js";

const source = { service: "emr", catalogVersion, constants };

const levels = {
  list: [
    "DescribeDynamicInstanceList",
    "DescribeEMREventList",
    "DescribeInsightList",
    "DescribeInstancesList",
    "DescribeSLInstanceList",
  ],
  read: [
    "DescribeAutoScaleGroupGlobalConf",
    "DescribeAutoScaleRecords",
    "DescribeAutoScaleStrategies",
    "DescribeBootScript",
    "DescribeClusterFlowStatusDetail",
    "DescribeClusterNodes",
    "DescribeCvmQuota",
    "DescribeDAGInfo",
    "DescribeDynamicInstanceDetail",
    "DescribeEmrApplicationStatics",
    "DescribeEmrOverviewMetrics",
    "DescribeExportConfs",
    "DescribeGlobalConfig",
    "DescribeGroupsSTD",
    "DescribeHBaseTableOverview",
    "DescribeHBaseTableRequestMetric",
    "DescribeHBaseTableStoreSizeMetric",
    "DescribeHDFSStorageInfo",
    "DescribeHiveQueries",
    "DescribeImpalaQueries",
    "DescribeInspectionTaskResult",
    "DescribeInstanceOplog",
    "DescribeInstanceRenewNodes",
    "DescribeInstances",
    "DescribeJobFlow",
    "DescribeKyuubiQueryInfo",
    "DescribeMetaDBInfo",
    "DescribeNodeDataDisks",
    "DescribeNodeResourceConfigFast",
    "DescribeNodeSpec",
    "DescribeResourceSchedule",
    "DescribeResourceScheduleDiffDetail",
    "DescribeSLInstance",
    "DescribeServiceConfGroupInfos",
    "DescribeServiceNodeInfos",
    "DescribeSparkApplications",
    "DescribeSparkQueries",
    "DescribeStarRocksQueryInfo",
    "DescribeTrinoQueryInfo",
    "DescribeUsersForUserManager",
    "DescribeYarnApplications",
    "DescribeYarnQueue",
    "DescribeYarnScheduleHistory",
    "InquirePriceRenewEmr",
    "InquiryPriceCreateInstance",
    "InquiryPriceRenewInstance",
    "InquiryPriceScaleOutInstance",
    "InquiryPriceUpdateInstance",
  ],
  write: [
    "AddMetricScaleStrategy",
    "AddNodeResourceConfig",
    "AddUsersForUserManager",
    "AttachDisks",
    "CreateCloudInstance",
    "CreateCluster",
    "CreateDynamicInstance",
    "CreateGroupsSTD",
    "CreateInstance",
    "CreateSLInstance",
    "DeleteAutoScaleStrategy",
    "DeleteGroupsSTD",
    "DeleteNodeResourceConfig",
    "DeleteUserManagerUserList",
    "DeployYarnConf",
    "InstallSoftware",
    "ModifyAutoRenewFlag",
    "ModifyAutoScaleStrategy",
    "ModifyBootScript",
    "ModifyDynamicInstance",
    "ModifyGlobalConfig",
    "ModifyInspectionSettings",
    "ModifyInstanceBasic",
    "ModifyPodNum",
    "ModifyResource",
    "ModifyResourcePools",
    "ModifyResourceScheduleConfig",
    "ModifyResourceScheduler",
    "ModifyResourcesTags",
    "ModifySLInstance",
    "ModifySLInstanceBasic",
    "ModifyServiceParamsByExportConfs",
    "ModifyUserGroup",
    "ModifyUserManagerPwd",
    "ModifyUsersOfGroupSTD",
    "ModifyYarnDeploy",
    "ModifyYarnQueueV2",
    "ResetYarnConfig",
    "ResizeDataDisks",
    "ScaleOutCluster",
    "ScaleOutInstance",
    "SetNodeResourceConfigDefault",
    "StartStopServiceOrMonitor",
    "TerminateClusterNodes",
    "TerminateDynamicInstances",
    "TerminateInstance",
    "TerminateSLInstance",
    "TerminateTasks",
  ],
} as const;

/**
 * An action of `emr` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`emr:${Name}`, UnknownKind> {
  return uncheckedAction("emr", name);
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
 * every action of `emr`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "emr", Pattern> {
  return actionGlob<typeof constants, "emr", Pattern>(source, pattern);
}

export * from "../actions/emr.js";
