// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/ckafka.js";
import { catalogVersion } from "../version.js";

const source = { service: "ckafka", catalogVersion, constants };

const levels = {
  read: [
    "CheckCdcCluster",
    "DescribeACL",
    "DescribeAccessPolicy",
    "DescribeAclRule",
    "DescribeCkafkaVersion",
    "DescribeCkafkaZone",
    "DescribeConnectResource",
    "DescribeConnectResources",
    "DescribeConsumerGroup",
    "DescribeCvmInfo",
    "DescribeDatahubGroupOffsets",
    "DescribeDatahubTask",
    "DescribeDatahubTasks",
    "DescribeDatahubTopic",
    "DescribeDatahubTopics",
    "DescribeGroup",
    "DescribeGroupInfo",
    "DescribeGroupOffsets",
    "DescribeInstanceAttributes",
    "DescribeInstances",
    "DescribeInstancesDetail",
    "DescribeModifyType",
    "DescribePrometheus",
    "DescribeRegion",
    "DescribeRoute",
    "DescribeSecurityGroupRoutes",
    "DescribeTaskStatus",
    "DescribeThrottleRules",
    "DescribeTopic",
    "DescribeTopicAttributes",
    "DescribeTopicDetail",
    "DescribeTopicFlowRanking",
    "DescribeTopicProduceConnection",
    "DescribeTopicSubscribeGroup",
    "DescribeTopicSyncReplica",
    "DescribeTypeInstances",
    "DescribeUser",
    "InquireCkafkaPrice",
  ],
  write: [
    "AssociateRoutesSecurityGroup",
    "BatchCreateAcl",
    "BatchModifyGroupOffsets",
    "BatchModifyTopicAttributes",
    "CancelAuthorizationToken",
    "CreateAcl",
    "CreateAclRule",
    "CreateCdcCluster",
    "CreateConnectResource",
    "CreateConsumer",
    "CreateDatahubTask",
    "CreateDatahubTopic",
    "CreateInstancePre",
    "CreateMetaAndDataSyncDatahubTask",
    "CreateMetaDataAndOffsetSyncDatahubTask",
    "CreateMetaSyncDatahubTask",
    "CreatePartition",
    "CreatePostPaidInstance",
    "CreatePrometheus",
    "CreateRoute",
    "CreateThrottleRule",
    "CreateToken",
    "CreateTopic",
    "CreateTopicIpWhiteList",
    "CreateUser",
    "DeleteAcl",
    "DeleteAclRule",
    "DeleteConnectResource",
    "DeleteDatahubTask",
    "DeleteDatahubTopic",
    "DeleteGroup",
    "DeleteGroupSubscribeTopic",
    "DeleteInstancePost",
    "DeleteInstancePre",
    "DeleteRoute",
    "DeleteRouteTriggerTime",
    "DeleteThrottleRule",
    "DeleteTopic",
    "DeleteUser",
    "DisassociateRoutesSecurityGroup",
    "ModifyAccessPolicy",
    "ModifyAclRule",
    "ModifyConnectResource",
    "ModifyDatahubTask",
    "ModifyDatahubTopic",
    "ModifyGroupOffsets",
    "ModifyInstanceAttributes",
    "ModifyInstancePre",
    "ModifyPassword",
    "ModifyRouteSecurityGroups",
    "ModifyRoutineMaintenanceTask",
    "ModifyThrottleRule",
    "ModifyTopicAttributes",
    "PauseDatahubTask",
    "RenewCkafkaInstance",
    "RestartDatahubTask",
    "ResumeDatahubTask",
    "UpgradeBrokerVersion",
  ],
} as const;

/**
 * An action of `ckafka` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`ckafka:${Name}`, UnknownKind> {
  return uncheckedAction("ckafka", name);
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
 * every action of `ckafka`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "ckafka", Pattern> {
  return actionGlob<typeof constants, "ckafka", Pattern>(source, pattern);
}

export * from "../actions/ckafka.js";
