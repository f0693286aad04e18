// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tdmq.js";
import { catalogVersion } from "../version.js";

const source = { service: "tdmq", catalogVersion, constants };

const levels = {
  list: ["DescribeRabbitMQNodeList", "DescribeRocketMQMigratingTopicList", "GetTopicList"],
  read: [
    "DescribeAMQPClusters",
    "DescribeAllTenants",
    "DescribeBindClusters",
    "DescribeBindVpcs",
    "DescribeClusterDetail",
    "DescribeClusters",
    "DescribeCmqQueueDetail",
    "DescribeCmqQueues",
    "DescribeCmqSubscriptionDetail",
    "DescribeCmqTopicDetail",
    "DescribeCmqTopics",
    "DescribeEnvironmentAttributes",
    "DescribeEnvironmentRoles",
    "DescribeEnvironments",
    "DescribeMqMsgTrace",
    "DescribeMsg",
    "DescribeMsgTrace",
    "DescribeNamespaceBundlesOpt",
    "DescribeNodeHealthOpt",
    "DescribePublisherSummary",
    "DescribePublishers",
    "DescribePulsarProInstanceDetail",
    "DescribePulsarProInstances",
    "DescribeRabbitMQBindings",
    "DescribeRabbitMQExchanges",
    "DescribeRabbitMQPermission",
    "DescribeRabbitMQQueueDetail",
    "DescribeRabbitMQQueues",
    "DescribeRabbitMQUser",
    "DescribeRabbitMQVipInstance",
    "DescribeRabbitMQVipInstances",
    "DescribeRabbitMQVirtualHost",
    "DescribeRocketMQCluster",
    "DescribeRocketMQClusters",
    "DescribeRocketMQConsumeStats",
    "DescribeRocketMQConsumerConnectionDetail",
    "DescribeRocketMQConsumerConnections",
    "DescribeRocketMQEnvironmentRoles",
    "DescribeRocketMQGeneralSKUs",
    "DescribeRocketMQGroups",
    "DescribeRocketMQMsg",
    "DescribeRocketMQMsgTrace",
    "DescribeRocketMQNamespaces",
    "DescribeRocketMQProducers",
    "DescribeRocketMQPublicAccessMonitorData",
    "DescribeRocketMQPublicAccessPoint",
    "DescribeRocketMQRoles",
    "DescribeRocketMQSmoothMigrationTask",
    "DescribeRocketMQSubscriptions",
    "DescribeRocketMQTopUsages",
    "DescribeRocketMQTopic",
    "DescribeRocketMQTopicMsgs",
    "DescribeRocketMQTopicStats",
    "DescribeRocketMQTopics",
    "DescribeRocketMQTopicsByGroup",
    "DescribeRocketMQVipInstanceDetail",
    "DescribeRocketMQVipInstances",
    "DescribeRoles",
    "DescribeSubscriptions",
    "DescribeTopicMsgs",
    "DescribeTopics",
  ],
  write: [
    "ClearCmqQueue",
    "ClearCmqSubscriptionFilterTags",
    "CreateCmqQueue",
    "CreateCmqSubscribe",
    "CreateCmqTopic",
    "CreateEnvironment",
    "CreateEnvironmentRole",
    "CreateProCluster",
    "CreateRabbitMQBinding",
    "CreateRabbitMQUser",
    "CreateRabbitMQVipInstance",
    "CreateRabbitMQVirtualHost",
    "CreateRocketMQCluster",
    "CreateRocketMQEnvironmentRole",
    "CreateRocketMQGroup",
    "CreateRocketMQGroupV2",
    "CreateRocketMQMigrationTask",
    "CreateRocketMQNamespace",
    "CreateRocketMQRole",
    "CreateRocketMQRouterRule",
    "CreateRocketMQTopic",
    "CreateRocketMQTopicV2",
    "CreateRocketMQVipInstance",
    "CreateRole",
    "CreateSubscription",
    "CreateTopic",
    "DeleteCluster",
    "DeleteCmqQueue",
    "DeleteCmqSubscribe",
    "DeleteCmqTopic",
    "DeleteEnvironmentRoles",
    "DeleteEnvironments",
    "DeleteProCluster",
    "DeleteRabbitMQBinding",
    "DeleteRabbitMQPermission",
    "DeleteRabbitMQUser",
    "DeleteRabbitMQVipInstance",
    "DeleteRabbitMQVirtualHost",
    "DeleteRocketMQCluster",
    "DeleteRocketMQEnvironmentRoles",
    "DeleteRocketMQGroup",
    "DeleteRocketMQNamespace",
    "DeleteRocketMQRoles",
    "DeleteRocketMQTopic",
    "DeleteRocketMQVipInstance",
    "DeleteRoles",
    "DeleteSubscriptions",
    "DeleteTopics",
    "ImportRocketMQConsumerGroups",
    "ImportRocketMQTopics",
    "ModifyCluster",
    "ModifyCmqQueueAttribute",
    "ModifyCmqSubscriptionAttribute",
    "ModifyCmqTopicAttribute",
    "ModifyEnvironmentAttributes",
    "ModifyEnvironmentRole",
    "ModifyPublicNetworkSecurityPolicy",
    "ModifyRabbitMQPermission",
    "ModifyRabbitMQUser",
    "ModifyRabbitMQVipInstance",
    "ModifyRabbitMQVirtualHost",
    "ModifyRocketMQCluster",
    "ModifyRocketMQEnvironmentRole",
    "ModifyRocketMQGroup",
    "ModifyRocketMQInstance",
    "ModifyRocketMQInstanceSpec",
    "ModifyRocketMQNamespace",
    "ModifyRocketMQRole",
    "ModifyRocketMQTopic",
    "ModifyRole",
    "ModifyTopic",
    "PublishCmqMsg",
    "ResetMsgSubOffsetByTimestamp",
    "ResetRocketMQConsumerOffSet",
    "SetRocketMQPublicAccessPoint",
    "UnbindCmqDeadLetter",
  ],
} as const;

/**
 * An action of `tdmq` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tdmq:${Name}`, UnknownKind> {
  return uncheckedAction("tdmq", name);
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
 * every action of `tdmq`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tdmq", Pattern> {
  return actionGlob<typeof constants, "tdmq", Pattern>(source, pattern);
}

export * from "../actions/tdmq.js";
