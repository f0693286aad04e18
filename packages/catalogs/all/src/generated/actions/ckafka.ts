// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateRoutesSecurityGroup = "ckafka:AssociateRoutesSecurityGroup" as Action<"ckafka:AssociateRoutesSecurityGroup", UnknownKind, never>;
/** Access unknown. */
export const AuthorizeToken = "ckafka:AuthorizeToken" as Action<"ckafka:AuthorizeToken", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateAcl = "ckafka:BatchCreateAcl" as Action<"ckafka:BatchCreateAcl", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyGroupOffsets = "ckafka:BatchModifyGroupOffsets" as Action<"ckafka:BatchModifyGroupOffsets", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyTopicAttributes = "ckafka:BatchModifyTopicAttributes" as Action<"ckafka:BatchModifyTopicAttributes", UnknownKind, never>;
/** Write access by its name. */
export const CancelAuthorizationToken = "ckafka:CancelAuthorizationToken" as Action<"ckafka:CancelAuthorizationToken", UnknownKind, never>;
/** Read access by its name. */
export const CheckCdcCluster = "ckafka:CheckCdcCluster" as Action<"ckafka:CheckCdcCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateAcl = "ckafka:CreateAcl" as Action<"ckafka:CreateAcl", UnknownKind, never>;
/** Write access by its name. */
export const CreateAclRule = "ckafka:CreateAclRule" as Action<"ckafka:CreateAclRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateCdcCluster = "ckafka:CreateCdcCluster" as Action<"ckafka:CreateCdcCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateConnectResource = "ckafka:CreateConnectResource" as Action<"ckafka:CreateConnectResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumer = "ckafka:CreateConsumer" as Action<"ckafka:CreateConsumer", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatahubTask = "ckafka:CreateDatahubTask" as Action<"ckafka:CreateDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatahubTopic = "ckafka:CreateDatahubTopic" as Action<"ckafka:CreateDatahubTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstancePre = "ckafka:CreateInstancePre" as Action<"ckafka:CreateInstancePre", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaAndDataSyncDatahubTask = "ckafka:CreateMetaAndDataSyncDatahubTask" as Action<"ckafka:CreateMetaAndDataSyncDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaDataAndOffsetSyncDatahubTask = "ckafka:CreateMetaDataAndOffsetSyncDatahubTask" as Action<"ckafka:CreateMetaDataAndOffsetSyncDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaSyncDatahubTask = "ckafka:CreateMetaSyncDatahubTask" as Action<"ckafka:CreateMetaSyncDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartition = "ckafka:CreatePartition" as Action<"ckafka:CreatePartition", UnknownKind, never>;
/** Write access by its name. */
export const CreatePostPaidInstance = "ckafka:CreatePostPaidInstance" as Action<"ckafka:CreatePostPaidInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheus = "ckafka:CreatePrometheus" as Action<"ckafka:CreatePrometheus", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoute = "ckafka:CreateRoute" as Action<"ckafka:CreateRoute", UnknownKind, never>;
/** Write access by its name. */
export const CreateThrottleRule = "ckafka:CreateThrottleRule" as Action<"ckafka:CreateThrottleRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateToken = "ckafka:CreateToken" as Action<"ckafka:CreateToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "ckafka:CreateTopic" as Action<"ckafka:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopicIpWhiteList = "ckafka:CreateTopicIpWhiteList" as Action<"ckafka:CreateTopicIpWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "ckafka:CreateUser" as Action<"ckafka:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAcl = "ckafka:DeleteAcl" as Action<"ckafka:DeleteAcl", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAclRule = "ckafka:DeleteAclRule" as Action<"ckafka:DeleteAclRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConnectResource = "ckafka:DeleteConnectResource" as Action<"ckafka:DeleteConnectResource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDatahubTask = "ckafka:DeleteDatahubTask" as Action<"ckafka:DeleteDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDatahubTopic = "ckafka:DeleteDatahubTopic" as Action<"ckafka:DeleteDatahubTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "ckafka:DeleteGroup" as Action<"ckafka:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroupSubscribeTopic = "ckafka:DeleteGroupSubscribeTopic" as Action<"ckafka:DeleteGroupSubscribeTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstancePost = "ckafka:DeleteInstancePost" as Action<"ckafka:DeleteInstancePost", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstancePre = "ckafka:DeleteInstancePre" as Action<"ckafka:DeleteInstancePre", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoute = "ckafka:DeleteRoute" as Action<"ckafka:DeleteRoute", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRouteTriggerTime = "ckafka:DeleteRouteTriggerTime" as Action<"ckafka:DeleteRouteTriggerTime", UnknownKind, never>;
/** Write access by its name. */
export const DeleteThrottleRule = "ckafka:DeleteThrottleRule" as Action<"ckafka:DeleteThrottleRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopic = "ckafka:DeleteTopic" as Action<"ckafka:DeleteTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "ckafka:DeleteUser" as Action<"ckafka:DeleteUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeACL = "ckafka:DescribeACL" as Action<"ckafka:DescribeACL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessPolicy = "ckafka:DescribeAccessPolicy" as Action<"ckafka:DescribeAccessPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAclRule = "ckafka:DescribeAclRule" as Action<"ckafka:DescribeAclRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCkafkaVersion = "ckafka:DescribeCkafkaVersion" as Action<"ckafka:DescribeCkafkaVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCkafkaZone = "ckafka:DescribeCkafkaZone" as Action<"ckafka:DescribeCkafkaZone", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConnectResource = "ckafka:DescribeConnectResource" as Action<"ckafka:DescribeConnectResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConnectResources = "ckafka:DescribeConnectResources" as Action<"ckafka:DescribeConnectResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerGroup = "ckafka:DescribeConsumerGroup" as Action<"ckafka:DescribeConsumerGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCvmInfo = "ckafka:DescribeCvmInfo" as Action<"ckafka:DescribeCvmInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatahubGroupOffsets = "ckafka:DescribeDatahubGroupOffsets" as Action<"ckafka:DescribeDatahubGroupOffsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatahubTask = "ckafka:DescribeDatahubTask" as Action<"ckafka:DescribeDatahubTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatahubTasks = "ckafka:DescribeDatahubTasks" as Action<"ckafka:DescribeDatahubTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatahubTopic = "ckafka:DescribeDatahubTopic" as Action<"ckafka:DescribeDatahubTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatahubTopics = "ckafka:DescribeDatahubTopics" as Action<"ckafka:DescribeDatahubTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroup = "ckafka:DescribeGroup" as Action<"ckafka:DescribeGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupInfo = "ckafka:DescribeGroupInfo" as Action<"ckafka:DescribeGroupInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupOffsets = "ckafka:DescribeGroupOffsets" as Action<"ckafka:DescribeGroupOffsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceAttributes = "ckafka:DescribeInstanceAttributes" as Action<"ckafka:DescribeInstanceAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "ckafka:DescribeInstances" as Action<"ckafka:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesDetail = "ckafka:DescribeInstancesDetail" as Action<"ckafka:DescribeInstancesDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModifyType = "ckafka:DescribeModifyType" as Action<"ckafka:DescribeModifyType", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheus = "ckafka:DescribePrometheus" as Action<"ckafka:DescribePrometheus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegion = "ckafka:DescribeRegion" as Action<"ckafka:DescribeRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoute = "ckafka:DescribeRoute" as Action<"ckafka:DescribeRoute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupRoutes = "ckafka:DescribeSecurityGroupRoutes" as Action<"ckafka:DescribeSecurityGroupRoutes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "ckafka:DescribeTaskStatus" as Action<"ckafka:DescribeTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeThrottleRules = "ckafka:DescribeThrottleRules" as Action<"ckafka:DescribeThrottleRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopic = "ckafka:DescribeTopic" as Action<"ckafka:DescribeTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicAttributes = "ckafka:DescribeTopicAttributes" as Action<"ckafka:DescribeTopicAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicDetail = "ckafka:DescribeTopicDetail" as Action<"ckafka:DescribeTopicDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicFlowRanking = "ckafka:DescribeTopicFlowRanking" as Action<"ckafka:DescribeTopicFlowRanking", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicProduceConnection = "ckafka:DescribeTopicProduceConnection" as Action<"ckafka:DescribeTopicProduceConnection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicSubscribeGroup = "ckafka:DescribeTopicSubscribeGroup" as Action<"ckafka:DescribeTopicSubscribeGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicSyncReplica = "ckafka:DescribeTopicSyncReplica" as Action<"ckafka:DescribeTopicSyncReplica", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTypeInstances = "ckafka:DescribeTypeInstances" as Action<"ckafka:DescribeTypeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUser = "ckafka:DescribeUser" as Action<"ckafka:DescribeUser", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateRoutesSecurityGroup = "ckafka:DisassociateRoutesSecurityGroup" as Action<"ckafka:DisassociateRoutesSecurityGroup", UnknownKind, never>;
/** Access unknown. */
export const FetchDatahubMessageByOffset = "ckafka:FetchDatahubMessageByOffset" as Action<"ckafka:FetchDatahubMessageByOffset", UnknownKind, never>;
/** Access unknown. */
export const FetchLatestDatahubMessageList = "ckafka:FetchLatestDatahubMessageList" as Action<"ckafka:FetchLatestDatahubMessageList", UnknownKind, never>;
/** Access unknown. */
export const FetchMessageByOffset = "ckafka:FetchMessageByOffset" as Action<"ckafka:FetchMessageByOffset", UnknownKind, never>;
/** Access unknown. */
export const FetchMessageListByOffset = "ckafka:FetchMessageListByOffset" as Action<"ckafka:FetchMessageListByOffset", UnknownKind, never>;
/** Access unknown. */
export const FetchMessageListByTimestamp = "ckafka:FetchMessageListByTimestamp" as Action<"ckafka:FetchMessageListByTimestamp", UnknownKind, never>;
/** Read access by its name. */
export const InquireCkafkaPrice = "ckafka:InquireCkafkaPrice" as Action<"ckafka:InquireCkafkaPrice", UnknownKind, never>;
/** Access unknown. */
export const InstanceScalingDown = "ckafka:InstanceScalingDown" as Action<"ckafka:InstanceScalingDown", UnknownKind, never>;
/** Access unknown. */
export const IsolatedInstancePre = "ckafka:IsolatedInstancePre" as Action<"ckafka:IsolatedInstancePre", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessPolicy = "ckafka:ModifyAccessPolicy" as Action<"ckafka:ModifyAccessPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAclRule = "ckafka:ModifyAclRule" as Action<"ckafka:ModifyAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConnectResource = "ckafka:ModifyConnectResource" as Action<"ckafka:ModifyConnectResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatahubTask = "ckafka:ModifyDatahubTask" as Action<"ckafka:ModifyDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatahubTopic = "ckafka:ModifyDatahubTopic" as Action<"ckafka:ModifyDatahubTopic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroupOffsets = "ckafka:ModifyGroupOffsets" as Action<"ckafka:ModifyGroupOffsets", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceAttributes = "ckafka:ModifyInstanceAttributes" as Action<"ckafka:ModifyInstanceAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancePre = "ckafka:ModifyInstancePre" as Action<"ckafka:ModifyInstancePre", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPassword = "ckafka:ModifyPassword" as Action<"ckafka:ModifyPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRouteSecurityGroups = "ckafka:ModifyRouteSecurityGroups" as Action<"ckafka:ModifyRouteSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoutineMaintenanceTask = "ckafka:ModifyRoutineMaintenanceTask" as Action<"ckafka:ModifyRoutineMaintenanceTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyThrottleRule = "ckafka:ModifyThrottleRule" as Action<"ckafka:ModifyThrottleRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopicAttributes = "ckafka:ModifyTopicAttributes" as Action<"ckafka:ModifyTopicAttributes", UnknownKind, never>;
/** Write access by its name. */
export const PauseDatahubTask = "ckafka:PauseDatahubTask" as Action<"ckafka:PauseDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const RenewCkafkaInstance = "ckafka:RenewCkafkaInstance" as Action<"ckafka:RenewCkafkaInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestartDatahubTask = "ckafka:RestartDatahubTask" as Action<"ckafka:RestartDatahubTask", UnknownKind, never>;
/** Write access by its name. */
export const ResumeDatahubTask = "ckafka:ResumeDatahubTask" as Action<"ckafka:ResumeDatahubTask", UnknownKind, never>;
/** Access unknown. */
export const SendMessage = "ckafka:SendMessage" as Action<"ckafka:SendMessage", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeBrokerVersion = "ckafka:UpgradeBrokerVersion" as Action<"ckafka:UpgradeBrokerVersion", UnknownKind, never>;
