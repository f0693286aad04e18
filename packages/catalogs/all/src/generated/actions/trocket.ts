// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ChangeMigratingTopicToNextStage = "trocket:ChangeMigratingTopicToNextStage" as Action<"trocket:ChangeMigratingTopicToNextStage", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumerGroup = "trocket:CreateConsumerGroup" as Action<"trocket:CreateConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumerLabel = "trocket:CreateConsumerLabel" as Action<"trocket:CreateConsumerLabel", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "trocket:CreateInstance" as Action<"trocket:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigrationTask = "trocket:CreateMigrationTask" as Action<"trocket:CreateMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRole = "trocket:CreateRole" as Action<"trocket:CreateRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "trocket:CreateTopic" as Action<"trocket:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumerGroup = "trocket:DeleteConsumerGroup" as Action<"trocket:DeleteConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumerLabel = "trocket:DeleteConsumerLabel" as Action<"trocket:DeleteConsumerLabel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumerRouteConfig = "trocket:DeleteConsumerRouteConfig" as Action<"trocket:DeleteConsumerRouteConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstance = "trocket:DeleteInstance" as Action<"trocket:DeleteInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRole = "trocket:DeleteRole" as Action<"trocket:DeleteRole", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSmoothMigrationTask = "trocket:DeleteSmoothMigrationTask" as Action<"trocket:DeleteSmoothMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopic = "trocket:DeleteTopic" as Action<"trocket:DeleteTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerClient = "trocket:DescribeConsumerClient" as Action<"trocket:DescribeConsumerClient", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsumerClientList = "trocket:DescribeConsumerClientList" as Action<"trocket:DescribeConsumerClientList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerGroup = "trocket:DescribeConsumerGroup" as Action<"trocket:DescribeConsumerGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsumerGroupList = "trocket:DescribeConsumerGroupList" as Action<"trocket:DescribeConsumerGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerLabel = "trocket:DescribeConsumerLabel" as Action<"trocket:DescribeConsumerLabel", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsumerLabelList = "trocket:DescribeConsumerLabelList" as Action<"trocket:DescribeConsumerLabelList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerLag = "trocket:DescribeConsumerLag" as Action<"trocket:DescribeConsumerLag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerRouteConfig = "trocket:DescribeConsumerRouteConfig" as Action<"trocket:DescribeConsumerRouteConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsumerRouteVersionList = "trocket:DescribeConsumerRouteVersionList" as Action<"trocket:DescribeConsumerRouteVersionList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFusionInstanceList = "trocket:DescribeFusionInstanceList" as Action<"trocket:DescribeFusionInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "trocket:DescribeInstance" as Action<"trocket:DescribeInstance", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceList = "trocket:DescribeInstanceList" as Action<"trocket:DescribeInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessage = "trocket:DescribeMessage" as Action<"trocket:DescribeMessage", UnknownKind, never>;
/** List access by its name. */
export const DescribeMessageList = "trocket:DescribeMessageList" as Action<"trocket:DescribeMessageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageTrace = "trocket:DescribeMessageTrace" as Action<"trocket:DescribeMessageTrace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigratingGroupStats = "trocket:DescribeMigratingGroupStats" as Action<"trocket:DescribeMigratingGroupStats", UnknownKind, never>;
/** List access by its name. */
export const DescribeMigratingTopicList = "trocket:DescribeMigratingTopicList" as Action<"trocket:DescribeMigratingTopicList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigratingTopicStats = "trocket:DescribeMigratingTopicStats" as Action<"trocket:DescribeMigratingTopicStats", UnknownKind, never>;
/** List access by its name. */
export const DescribeMigrationTaskList = "trocket:DescribeMigrationTaskList" as Action<"trocket:DescribeMigrationTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProducerList = "trocket:DescribeProducerList" as Action<"trocket:DescribeProducerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductSKUs = "trocket:DescribeProductSKUs" as Action<"trocket:DescribeProductSKUs", UnknownKind, never>;
/** List access by its name. */
export const DescribeRoleList = "trocket:DescribeRoleList" as Action<"trocket:DescribeRoleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSmoothMigrationTaskList = "trocket:DescribeSmoothMigrationTaskList" as Action<"trocket:DescribeSmoothMigrationTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSourceClusterGroupList = "trocket:DescribeSourceClusterGroupList" as Action<"trocket:DescribeSourceClusterGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopic = "trocket:DescribeTopic" as Action<"trocket:DescribeTopic", UnknownKind, never>;
/** List access by its name. */
export const DescribeTopicList = "trocket:DescribeTopicList" as Action<"trocket:DescribeTopicList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicListByGroup = "trocket:DescribeTopicListByGroup" as Action<"trocket:DescribeTopicListByGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicStats = "trocket:DescribeTopicStats" as Action<"trocket:DescribeTopicStats", UnknownKind, never>;
/** Access unknown. */
export const DoHealthCheckOnMigratingTopic = "trocket:DoHealthCheckOnMigratingTopic" as Action<"trocket:DoHealthCheckOnMigratingTopic", UnknownKind, never>;
/** Write access by its name. */
export const ImportSourceClusterConsumerGroups = "trocket:ImportSourceClusterConsumerGroups" as Action<"trocket:ImportSourceClusterConsumerGroups", UnknownKind, never>;
/** Write access by its name. */
export const ImportSourceClusterTopics = "trocket:ImportSourceClusterTopics" as Action<"trocket:ImportSourceClusterTopics", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsumerGroup = "trocket:ModifyConsumerGroup" as Action<"trocket:ModifyConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "trocket:ModifyInstance" as Action<"trocket:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceEndpoint = "trocket:ModifyInstanceEndpoint" as Action<"trocket:ModifyInstanceEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRole = "trocket:ModifyRole" as Action<"trocket:ModifyRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopic = "trocket:ModifyTopic" as Action<"trocket:ModifyTopic", UnknownKind, never>;
/** Write access by its name. */
export const PutConsumerRouteConfig = "trocket:PutConsumerRouteConfig" as Action<"trocket:PutConsumerRouteConfig", UnknownKind, never>;
/** Write access by its name. */
export const RemoveMigratingTopic = "trocket:RemoveMigratingTopic" as Action<"trocket:RemoveMigratingTopic", UnknownKind, never>;
/** Access unknown. */
export const ResendDeadLetterMessage = "trocket:ResendDeadLetterMessage" as Action<"trocket:ResendDeadLetterMessage", UnknownKind, never>;
/** Write access by its name. */
export const ResetConsumerGroupOffset = "trocket:ResetConsumerGroupOffset" as Action<"trocket:ResetConsumerGroupOffset", UnknownKind, never>;
/** Write access by its name. */
export const RollbackMigratingTopicStage = "trocket:RollbackMigratingTopicStage" as Action<"trocket:RollbackMigratingTopicStage", UnknownKind, never>;
/** Access unknown. */
export const SendMessage = "trocket:SendMessage" as Action<"trocket:SendMessage", UnknownKind, never>;
/** Access unknown. */
export const VerifyMessageConsumption = "trocket:VerifyMessageConsumption" as Action<"trocket:VerifyMessageConsumption", UnknownKind, never>;
