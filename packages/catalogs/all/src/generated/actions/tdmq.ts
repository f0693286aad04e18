// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AcknowledgeMessage = "tdmq:AcknowledgeMessage" as Action<"tdmq:AcknowledgeMessage", UnknownKind, never>;
/** Write access by its name. */
export const ClearCmqQueue = "tdmq:ClearCmqQueue" as Action<"tdmq:ClearCmqQueue", UnknownKind, never>;
/** Write access by its name. */
export const ClearCmqSubscriptionFilterTags = "tdmq:ClearCmqSubscriptionFilterTags" as Action<"tdmq:ClearCmqSubscriptionFilterTags", UnknownKind, never>;
/** Write access by its name. */
export const CreateCmqQueue = "tdmq:CreateCmqQueue" as Action<"tdmq:CreateCmqQueue", UnknownKind, never>;
/** Write access by its name. */
export const CreateCmqSubscribe = "tdmq:CreateCmqSubscribe" as Action<"tdmq:CreateCmqSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const CreateCmqTopic = "tdmq:CreateCmqTopic" as Action<"tdmq:CreateCmqTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnvironment = "tdmq:CreateEnvironment" as Action<"tdmq:CreateEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnvironmentRole = "tdmq:CreateEnvironmentRole" as Action<"tdmq:CreateEnvironmentRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateProCluster = "tdmq:CreateProCluster" as Action<"tdmq:CreateProCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQBinding = "tdmq:CreateRabbitMQBinding" as Action<"tdmq:CreateRabbitMQBinding", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQUser = "tdmq:CreateRabbitMQUser" as Action<"tdmq:CreateRabbitMQUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQVipInstance = "tdmq:CreateRabbitMQVipInstance" as Action<"tdmq:CreateRabbitMQVipInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQVirtualHost = "tdmq:CreateRabbitMQVirtualHost" as Action<"tdmq:CreateRabbitMQVirtualHost", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQCluster = "tdmq:CreateRocketMQCluster" as Action<"tdmq:CreateRocketMQCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQEnvironmentRole = "tdmq:CreateRocketMQEnvironmentRole" as Action<"tdmq:CreateRocketMQEnvironmentRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQGroup = "tdmq:CreateRocketMQGroup" as Action<"tdmq:CreateRocketMQGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQGroupV2 = "tdmq:CreateRocketMQGroupV2" as Action<"tdmq:CreateRocketMQGroupV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQMigrationTask = "tdmq:CreateRocketMQMigrationTask" as Action<"tdmq:CreateRocketMQMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQNamespace = "tdmq:CreateRocketMQNamespace" as Action<"tdmq:CreateRocketMQNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQRole = "tdmq:CreateRocketMQRole" as Action<"tdmq:CreateRocketMQRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQRouterRule = "tdmq:CreateRocketMQRouterRule" as Action<"tdmq:CreateRocketMQRouterRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQTopic = "tdmq:CreateRocketMQTopic" as Action<"tdmq:CreateRocketMQTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQTopicV2 = "tdmq:CreateRocketMQTopicV2" as Action<"tdmq:CreateRocketMQTopicV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateRocketMQVipInstance = "tdmq:CreateRocketMQVipInstance" as Action<"tdmq:CreateRocketMQVipInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateRole = "tdmq:CreateRole" as Action<"tdmq:CreateRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubscription = "tdmq:CreateSubscription" as Action<"tdmq:CreateSubscription", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "tdmq:CreateTopic" as Action<"tdmq:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "tdmq:DeleteCluster" as Action<"tdmq:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCmqQueue = "tdmq:DeleteCmqQueue" as Action<"tdmq:DeleteCmqQueue", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCmqSubscribe = "tdmq:DeleteCmqSubscribe" as Action<"tdmq:DeleteCmqSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCmqTopic = "tdmq:DeleteCmqTopic" as Action<"tdmq:DeleteCmqTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnvironmentRoles = "tdmq:DeleteEnvironmentRoles" as Action<"tdmq:DeleteEnvironmentRoles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnvironments = "tdmq:DeleteEnvironments" as Action<"tdmq:DeleteEnvironments", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProCluster = "tdmq:DeleteProCluster" as Action<"tdmq:DeleteProCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQBinding = "tdmq:DeleteRabbitMQBinding" as Action<"tdmq:DeleteRabbitMQBinding", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQPermission = "tdmq:DeleteRabbitMQPermission" as Action<"tdmq:DeleteRabbitMQPermission", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQUser = "tdmq:DeleteRabbitMQUser" as Action<"tdmq:DeleteRabbitMQUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQVipInstance = "tdmq:DeleteRabbitMQVipInstance" as Action<"tdmq:DeleteRabbitMQVipInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQVirtualHost = "tdmq:DeleteRabbitMQVirtualHost" as Action<"tdmq:DeleteRabbitMQVirtualHost", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQCluster = "tdmq:DeleteRocketMQCluster" as Action<"tdmq:DeleteRocketMQCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQEnvironmentRoles = "tdmq:DeleteRocketMQEnvironmentRoles" as Action<"tdmq:DeleteRocketMQEnvironmentRoles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQGroup = "tdmq:DeleteRocketMQGroup" as Action<"tdmq:DeleteRocketMQGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQNamespace = "tdmq:DeleteRocketMQNamespace" as Action<"tdmq:DeleteRocketMQNamespace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQRoles = "tdmq:DeleteRocketMQRoles" as Action<"tdmq:DeleteRocketMQRoles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQTopic = "tdmq:DeleteRocketMQTopic" as Action<"tdmq:DeleteRocketMQTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRocketMQVipInstance = "tdmq:DeleteRocketMQVipInstance" as Action<"tdmq:DeleteRocketMQVipInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoles = "tdmq:DeleteRoles" as Action<"tdmq:DeleteRoles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSubscriptions = "tdmq:DeleteSubscriptions" as Action<"tdmq:DeleteSubscriptions", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopics = "tdmq:DeleteTopics" as Action<"tdmq:DeleteTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAMQPClusters = "tdmq:DescribeAMQPClusters" as Action<"tdmq:DescribeAMQPClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllTenants = "tdmq:DescribeAllTenants" as Action<"tdmq:DescribeAllTenants", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindClusters = "tdmq:DescribeBindClusters" as Action<"tdmq:DescribeBindClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindVpcs = "tdmq:DescribeBindVpcs" as Action<"tdmq:DescribeBindVpcs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDetail = "tdmq:DescribeClusterDetail" as Action<"tdmq:DescribeClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "tdmq:DescribeClusters" as Action<"tdmq:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmqQueueDetail = "tdmq:DescribeCmqQueueDetail" as Action<"tdmq:DescribeCmqQueueDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmqQueues = "tdmq:DescribeCmqQueues" as Action<"tdmq:DescribeCmqQueues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmqSubscriptionDetail = "tdmq:DescribeCmqSubscriptionDetail" as Action<"tdmq:DescribeCmqSubscriptionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmqTopicDetail = "tdmq:DescribeCmqTopicDetail" as Action<"tdmq:DescribeCmqTopicDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmqTopics = "tdmq:DescribeCmqTopics" as Action<"tdmq:DescribeCmqTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironmentAttributes = "tdmq:DescribeEnvironmentAttributes" as Action<"tdmq:DescribeEnvironmentAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironmentRoles = "tdmq:DescribeEnvironmentRoles" as Action<"tdmq:DescribeEnvironmentRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironments = "tdmq:DescribeEnvironments" as Action<"tdmq:DescribeEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMqMsgTrace = "tdmq:DescribeMqMsgTrace" as Action<"tdmq:DescribeMqMsgTrace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMsg = "tdmq:DescribeMsg" as Action<"tdmq:DescribeMsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMsgTrace = "tdmq:DescribeMsgTrace" as Action<"tdmq:DescribeMsgTrace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNamespaceBundlesOpt = "tdmq:DescribeNamespaceBundlesOpt" as Action<"tdmq:DescribeNamespaceBundlesOpt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeHealthOpt = "tdmq:DescribeNodeHealthOpt" as Action<"tdmq:DescribeNodeHealthOpt", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublisherSummary = "tdmq:DescribePublisherSummary" as Action<"tdmq:DescribePublisherSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublishers = "tdmq:DescribePublishers" as Action<"tdmq:DescribePublishers", UnknownKind, never>;
/** Read access by its name. */
export const DescribePulsarProInstanceDetail = "tdmq:DescribePulsarProInstanceDetail" as Action<"tdmq:DescribePulsarProInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribePulsarProInstances = "tdmq:DescribePulsarProInstances" as Action<"tdmq:DescribePulsarProInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQBindings = "tdmq:DescribeRabbitMQBindings" as Action<"tdmq:DescribeRabbitMQBindings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQExchanges = "tdmq:DescribeRabbitMQExchanges" as Action<"tdmq:DescribeRabbitMQExchanges", UnknownKind, never>;
/** List access by its name. */
export const DescribeRabbitMQNodeList = "tdmq:DescribeRabbitMQNodeList" as Action<"tdmq:DescribeRabbitMQNodeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQPermission = "tdmq:DescribeRabbitMQPermission" as Action<"tdmq:DescribeRabbitMQPermission", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQQueueDetail = "tdmq:DescribeRabbitMQQueueDetail" as Action<"tdmq:DescribeRabbitMQQueueDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQQueues = "tdmq:DescribeRabbitMQQueues" as Action<"tdmq:DescribeRabbitMQQueues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQUser = "tdmq:DescribeRabbitMQUser" as Action<"tdmq:DescribeRabbitMQUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQVipInstance = "tdmq:DescribeRabbitMQVipInstance" as Action<"tdmq:DescribeRabbitMQVipInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQVipInstances = "tdmq:DescribeRabbitMQVipInstances" as Action<"tdmq:DescribeRabbitMQVipInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQVirtualHost = "tdmq:DescribeRabbitMQVirtualHost" as Action<"tdmq:DescribeRabbitMQVirtualHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQCluster = "tdmq:DescribeRocketMQCluster" as Action<"tdmq:DescribeRocketMQCluster", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQClusters = "tdmq:DescribeRocketMQClusters" as Action<"tdmq:DescribeRocketMQClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQConsumeStats = "tdmq:DescribeRocketMQConsumeStats" as Action<"tdmq:DescribeRocketMQConsumeStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQConsumerConnectionDetail = "tdmq:DescribeRocketMQConsumerConnectionDetail" as Action<"tdmq:DescribeRocketMQConsumerConnectionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQConsumerConnections = "tdmq:DescribeRocketMQConsumerConnections" as Action<"tdmq:DescribeRocketMQConsumerConnections", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQEnvironmentRoles = "tdmq:DescribeRocketMQEnvironmentRoles" as Action<"tdmq:DescribeRocketMQEnvironmentRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQGeneralSKUs = "tdmq:DescribeRocketMQGeneralSKUs" as Action<"tdmq:DescribeRocketMQGeneralSKUs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQGroups = "tdmq:DescribeRocketMQGroups" as Action<"tdmq:DescribeRocketMQGroups", UnknownKind, never>;
/** List access by its name. */
export const DescribeRocketMQMigratingTopicList = "tdmq:DescribeRocketMQMigratingTopicList" as Action<"tdmq:DescribeRocketMQMigratingTopicList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQMsg = "tdmq:DescribeRocketMQMsg" as Action<"tdmq:DescribeRocketMQMsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQMsgTrace = "tdmq:DescribeRocketMQMsgTrace" as Action<"tdmq:DescribeRocketMQMsgTrace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQNamespaces = "tdmq:DescribeRocketMQNamespaces" as Action<"tdmq:DescribeRocketMQNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQProducers = "tdmq:DescribeRocketMQProducers" as Action<"tdmq:DescribeRocketMQProducers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQPublicAccessMonitorData = "tdmq:DescribeRocketMQPublicAccessMonitorData" as Action<"tdmq:DescribeRocketMQPublicAccessMonitorData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQPublicAccessPoint = "tdmq:DescribeRocketMQPublicAccessPoint" as Action<"tdmq:DescribeRocketMQPublicAccessPoint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQRoles = "tdmq:DescribeRocketMQRoles" as Action<"tdmq:DescribeRocketMQRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQSmoothMigrationTask = "tdmq:DescribeRocketMQSmoothMigrationTask" as Action<"tdmq:DescribeRocketMQSmoothMigrationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQSubscriptions = "tdmq:DescribeRocketMQSubscriptions" as Action<"tdmq:DescribeRocketMQSubscriptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopUsages = "tdmq:DescribeRocketMQTopUsages" as Action<"tdmq:DescribeRocketMQTopUsages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopic = "tdmq:DescribeRocketMQTopic" as Action<"tdmq:DescribeRocketMQTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopicMsgs = "tdmq:DescribeRocketMQTopicMsgs" as Action<"tdmq:DescribeRocketMQTopicMsgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopicStats = "tdmq:DescribeRocketMQTopicStats" as Action<"tdmq:DescribeRocketMQTopicStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopics = "tdmq:DescribeRocketMQTopics" as Action<"tdmq:DescribeRocketMQTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQTopicsByGroup = "tdmq:DescribeRocketMQTopicsByGroup" as Action<"tdmq:DescribeRocketMQTopicsByGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQVipInstanceDetail = "tdmq:DescribeRocketMQVipInstanceDetail" as Action<"tdmq:DescribeRocketMQVipInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRocketMQVipInstances = "tdmq:DescribeRocketMQVipInstances" as Action<"tdmq:DescribeRocketMQVipInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoles = "tdmq:DescribeRoles" as Action<"tdmq:DescribeRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscriptions = "tdmq:DescribeSubscriptions" as Action<"tdmq:DescribeSubscriptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicMsgs = "tdmq:DescribeTopicMsgs" as Action<"tdmq:DescribeTopicMsgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopics = "tdmq:DescribeTopics" as Action<"tdmq:DescribeTopics", UnknownKind, never>;
/** Access unknown. */
export const ExecuteDisasterRecovery = "tdmq:ExecuteDisasterRecovery" as Action<"tdmq:ExecuteDisasterRecovery", UnknownKind, never>;
/** Access unknown. */
export const ExportRocketMQMessageDetail = "tdmq:ExportRocketMQMessageDetail" as Action<"tdmq:ExportRocketMQMessageDetail", UnknownKind, never>;
/** List access by its name. */
export const GetTopicList = "tdmq:GetTopicList" as Action<"tdmq:GetTopicList", UnknownKind, never>;
/** Write access by its name. */
export const ImportRocketMQConsumerGroups = "tdmq:ImportRocketMQConsumerGroups" as Action<"tdmq:ImportRocketMQConsumerGroups", UnknownKind, never>;
/** Write access by its name. */
export const ImportRocketMQTopics = "tdmq:ImportRocketMQTopics" as Action<"tdmq:ImportRocketMQTopics", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCluster = "tdmq:ModifyCluster" as Action<"tdmq:ModifyCluster", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCmqQueueAttribute = "tdmq:ModifyCmqQueueAttribute" as Action<"tdmq:ModifyCmqQueueAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCmqSubscriptionAttribute = "tdmq:ModifyCmqSubscriptionAttribute" as Action<"tdmq:ModifyCmqSubscriptionAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCmqTopicAttribute = "tdmq:ModifyCmqTopicAttribute" as Action<"tdmq:ModifyCmqTopicAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnvironmentAttributes = "tdmq:ModifyEnvironmentAttributes" as Action<"tdmq:ModifyEnvironmentAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnvironmentRole = "tdmq:ModifyEnvironmentRole" as Action<"tdmq:ModifyEnvironmentRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPublicNetworkSecurityPolicy = "tdmq:ModifyPublicNetworkSecurityPolicy" as Action<"tdmq:ModifyPublicNetworkSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQPermission = "tdmq:ModifyRabbitMQPermission" as Action<"tdmq:ModifyRabbitMQPermission", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQUser = "tdmq:ModifyRabbitMQUser" as Action<"tdmq:ModifyRabbitMQUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQVipInstance = "tdmq:ModifyRabbitMQVipInstance" as Action<"tdmq:ModifyRabbitMQVipInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQVirtualHost = "tdmq:ModifyRabbitMQVirtualHost" as Action<"tdmq:ModifyRabbitMQVirtualHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQCluster = "tdmq:ModifyRocketMQCluster" as Action<"tdmq:ModifyRocketMQCluster", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQEnvironmentRole = "tdmq:ModifyRocketMQEnvironmentRole" as Action<"tdmq:ModifyRocketMQEnvironmentRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQGroup = "tdmq:ModifyRocketMQGroup" as Action<"tdmq:ModifyRocketMQGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQInstance = "tdmq:ModifyRocketMQInstance" as Action<"tdmq:ModifyRocketMQInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQInstanceSpec = "tdmq:ModifyRocketMQInstanceSpec" as Action<"tdmq:ModifyRocketMQInstanceSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQNamespace = "tdmq:ModifyRocketMQNamespace" as Action<"tdmq:ModifyRocketMQNamespace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQRole = "tdmq:ModifyRocketMQRole" as Action<"tdmq:ModifyRocketMQRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRocketMQTopic = "tdmq:ModifyRocketMQTopic" as Action<"tdmq:ModifyRocketMQTopic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRole = "tdmq:ModifyRole" as Action<"tdmq:ModifyRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopic = "tdmq:ModifyTopic" as Action<"tdmq:ModifyTopic", UnknownKind, never>;
/** Write access by its name. */
export const PublishCmqMsg = "tdmq:PublishCmqMsg" as Action<"tdmq:PublishCmqMsg", UnknownKind, never>;
/** Access unknown. */
export const ReceiveMessage = "tdmq:ReceiveMessage" as Action<"tdmq:ReceiveMessage", UnknownKind, never>;
/** Write access by its name. */
export const ResetMsgSubOffsetByTimestamp = "tdmq:ResetMsgSubOffsetByTimestamp" as Action<"tdmq:ResetMsgSubOffsetByTimestamp", UnknownKind, never>;
/** Write access by its name. */
export const ResetRocketMQConsumerOffSet = "tdmq:ResetRocketMQConsumerOffSet" as Action<"tdmq:ResetRocketMQConsumerOffSet", UnknownKind, never>;
/** Access unknown. */
export const RetryRocketMQDlqMessage = "tdmq:RetryRocketMQDlqMessage" as Action<"tdmq:RetryRocketMQDlqMessage", UnknownKind, never>;
/** Access unknown. */
export const RewindCmqQueue = "tdmq:RewindCmqQueue" as Action<"tdmq:RewindCmqQueue", UnknownKind, never>;
/** Access unknown. */
export const SendBatchMessages = "tdmq:SendBatchMessages" as Action<"tdmq:SendBatchMessages", UnknownKind, never>;
/** Access unknown. */
export const SendCmqMsg = "tdmq:SendCmqMsg" as Action<"tdmq:SendCmqMsg", UnknownKind, never>;
/** Access unknown. */
export const SendMessages = "tdmq:SendMessages" as Action<"tdmq:SendMessages", UnknownKind, never>;
/** Access unknown. */
export const SendMsg = "tdmq:SendMsg" as Action<"tdmq:SendMsg", UnknownKind, never>;
/** Access unknown. */
export const SendRocketMQMessage = "tdmq:SendRocketMQMessage" as Action<"tdmq:SendRocketMQMessage", UnknownKind, never>;
/** Write access by its name. */
export const SetRocketMQPublicAccessPoint = "tdmq:SetRocketMQPublicAccessPoint" as Action<"tdmq:SetRocketMQPublicAccessPoint", UnknownKind, never>;
/** Write access by its name. */
export const UnbindCmqDeadLetter = "tdmq:UnbindCmqDeadLetter" as Action<"tdmq:UnbindCmqDeadLetter", UnknownKind, never>;
/** Access unknown. */
export const VerifyRocketMQConsume = "tdmq:VerifyRocketMQConsume" as Action<"tdmq:VerifyRocketMQConsume", UnknownKind, never>;
