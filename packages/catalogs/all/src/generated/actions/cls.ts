// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddMachineGroupInfo = "cls:AddMachineGroupInfo" as Action<"cls:AddMachineGroupInfo", UnknownKind, never>;
/** Write access by its name. */
export const ApplyConfigToMachineGroup = "cls:ApplyConfigToMachineGroup" as Action<"cls:ApplyConfigToMachineGroup", UnknownKind, never>;
/** Write access by its name. */
export const CancelRebuildIndexTask = "cls:CancelRebuildIndexTask" as Action<"cls:CancelRebuildIndexTask", UnknownKind, never>;
/** Access unknown. */
export const ChatCompletions = "cls:ChatCompletions" as Action<"cls:ChatCompletions", UnknownKind, never>;
/** Read access by its name. */
export const CheckFunction = "cls:CheckFunction" as Action<"cls:CheckFunction", UnknownKind, never>;
/** Read access by its name. */
export const CheckRechargeKafkaServer = "cls:CheckRechargeKafkaServer" as Action<"cls:CheckRechargeKafkaServer", UnknownKind, never>;
/** Write access by its name. */
export const CloseKafkaConsumer = "cls:CloseKafkaConsumer" as Action<"cls:CloseKafkaConsumer", UnknownKind, never>;
/** Access unknown. */
export const CommitConsumerOffsets = "cls:CommitConsumerOffsets" as Action<"cls:CommitConsumerOffsets", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentApplication = "cls:CreateAgentApplication" as Action<"cls:CreateAgentApplication", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarm = "cls:CreateAlarm" as Action<"cls:CreateAlarm", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmNotice = "cls:CreateAlarmNotice" as Action<"cls:CreateAlarmNotice", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmShield = "cls:CreateAlarmShield" as Action<"cls:CreateAlarmShield", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudProductLogCollection = "cls:CreateCloudProductLogCollection" as Action<"cls:CreateCloudProductLogCollection", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfig = "cls:CreateConfig" as Action<"cls:CreateConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigExtra = "cls:CreateConfigExtra" as Action<"cls:CreateConfigExtra", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsole = "cls:CreateConsole" as Action<"cls:CreateConsole", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsoleSharing = "cls:CreateConsoleSharing" as Action<"cls:CreateConsoleSharing", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumer = "cls:CreateConsumer" as Action<"cls:CreateConsumer", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumerGroup = "cls:CreateConsumerGroup" as Action<"cls:CreateConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosRecharge = "cls:CreateCosRecharge" as Action<"cls:CreateCosRecharge", UnknownKind, never>;
/** Write access by its name. */
export const CreateDashboard = "cls:CreateDashboard" as Action<"cls:CreateDashboard", UnknownKind, never>;
/** Write access by its name. */
export const CreateDashboardSubscribe = "cls:CreateDashboardSubscribe" as Action<"cls:CreateDashboardSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataTransform = "cls:CreateDataTransform" as Action<"cls:CreateDataTransform", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeliverCloudFunction = "cls:CreateDeliverCloudFunction" as Action<"cls:CreateDeliverCloudFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateDlcDeliver = "cls:CreateDlcDeliver" as Action<"cls:CreateDlcDeliver", UnknownKind, never>;
/** Write access by its name. */
export const CreateEsRecharge = "cls:CreateEsRecharge" as Action<"cls:CreateEsRecharge", UnknownKind, never>;
/** Write access by its name. */
export const CreateExport = "cls:CreateExport" as Action<"cls:CreateExport", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostMetricConfig = "cls:CreateHostMetricConfig" as Action<"cls:CreateHostMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateIndex = "cls:CreateIndex" as Action<"cls:CreateIndex", UnknownKind, never>;
/** Write access by its name. */
export const CreateKafkaRecharge = "cls:CreateKafkaRecharge" as Action<"cls:CreateKafkaRecharge", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogset = "cls:CreateLogset" as Action<"cls:CreateLogset", UnknownKind, never>;
/** Write access by its name. */
export const CreateMachineGroup = "cls:CreateMachineGroup" as Action<"cls:CreateMachineGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetricConfig = "cls:CreateMetricConfig" as Action<"cls:CreateMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetricSubscribe = "cls:CreateMetricSubscribe" as Action<"cls:CreateMetricSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkApplication = "cls:CreateNetworkApplication" as Action<"cls:CreateNetworkApplication", UnknownKind, never>;
/** Write access by its name. */
export const CreateNoticeContent = "cls:CreateNoticeContent" as Action<"cls:CreateNoticeContent", UnknownKind, never>;
/** Write access by its name. */
export const CreateRebuildIndexTask = "cls:CreateRebuildIndexTask" as Action<"cls:CreateRebuildIndexTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordingRuleTask = "cls:CreateRecordingRuleTask" as Action<"cls:CreateRecordingRuleTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordingRuleYamlTask = "cls:CreateRecordingRuleYamlTask" as Action<"cls:CreateRecordingRuleYamlTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRemoteWriteTask = "cls:CreateRemoteWriteTask" as Action<"cls:CreateRemoteWriteTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceGraph = "cls:CreateResourceGraph" as Action<"cls:CreateResourceGraph", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceGraphProductIngestTask = "cls:CreateResourceGraphProductIngestTask" as Action<"cls:CreateResourceGraphProductIngestTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateS3Recharge = "cls:CreateS3Recharge" as Action<"cls:CreateS3Recharge", UnknownKind, never>;
/** Write access by its name. */
export const CreateScheduledSql = "cls:CreateScheduledSql" as Action<"cls:CreateScheduledSql", UnknownKind, never>;
/** Write access by its name. */
export const CreateSearchView = "cls:CreateSearchView" as Action<"cls:CreateSearchView", UnknownKind, never>;
/** Write access by its name. */
export const CreateShipper = "cls:CreateShipper" as Action<"cls:CreateShipper", UnknownKind, never>;
/** Write access by its name. */
export const CreateSplunkDeliver = "cls:CreateSplunkDeliver" as Action<"cls:CreateSplunkDeliver", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "cls:CreateTopic" as Action<"cls:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebCallback = "cls:CreateWebCallback" as Action<"cls:CreateWebCallback", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentApplication = "cls:DeleteAgentApplication" as Action<"cls:DeleteAgentApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarm = "cls:DeleteAlarm" as Action<"cls:DeleteAlarm", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmNotice = "cls:DeleteAlarmNotice" as Action<"cls:DeleteAlarmNotice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmShield = "cls:DeleteAlarmShield" as Action<"cls:DeleteAlarmShield", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudProductLogCollection = "cls:DeleteCloudProductLogCollection" as Action<"cls:DeleteCloudProductLogCollection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfig = "cls:DeleteConfig" as Action<"cls:DeleteConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigExtra = "cls:DeleteConfigExtra" as Action<"cls:DeleteConfigExtra", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigFromMachineGroup = "cls:DeleteConfigFromMachineGroup" as Action<"cls:DeleteConfigFromMachineGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsole = "cls:DeleteConsole" as Action<"cls:DeleteConsole", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsoleSharing = "cls:DeleteConsoleSharing" as Action<"cls:DeleteConsoleSharing", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumer = "cls:DeleteConsumer" as Action<"cls:DeleteConsumer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumerGroup = "cls:DeleteConsumerGroup" as Action<"cls:DeleteConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCosRecharge = "cls:DeleteCosRecharge" as Action<"cls:DeleteCosRecharge", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDashboard = "cls:DeleteDashboard" as Action<"cls:DeleteDashboard", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDashboardSubscribe = "cls:DeleteDashboardSubscribe" as Action<"cls:DeleteDashboardSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataTransform = "cls:DeleteDataTransform" as Action<"cls:DeleteDataTransform", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDlcDeliver = "cls:DeleteDlcDeliver" as Action<"cls:DeleteDlcDeliver", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEsRecharge = "cls:DeleteEsRecharge" as Action<"cls:DeleteEsRecharge", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExport = "cls:DeleteExport" as Action<"cls:DeleteExport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHostMetricConfig = "cls:DeleteHostMetricConfig" as Action<"cls:DeleteHostMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIndex = "cls:DeleteIndex" as Action<"cls:DeleteIndex", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKafkaRecharge = "cls:DeleteKafkaRecharge" as Action<"cls:DeleteKafkaRecharge", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLog = "cls:DeleteLog" as Action<"cls:DeleteLog", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogset = "cls:DeleteLogset" as Action<"cls:DeleteLogset", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineGroup = "cls:DeleteMachineGroup" as Action<"cls:DeleteMachineGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineGroupInfo = "cls:DeleteMachineGroupInfo" as Action<"cls:DeleteMachineGroupInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMetricConfig = "cls:DeleteMetricConfig" as Action<"cls:DeleteMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMetricSubscribe = "cls:DeleteMetricSubscribe" as Action<"cls:DeleteMetricSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNetworkApplication = "cls:DeleteNetworkApplication" as Action<"cls:DeleteNetworkApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNoticeContent = "cls:DeleteNoticeContent" as Action<"cls:DeleteNoticeContent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordingRuleTask = "cls:DeleteRecordingRuleTask" as Action<"cls:DeleteRecordingRuleTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordingRuleYamlTask = "cls:DeleteRecordingRuleYamlTask" as Action<"cls:DeleteRecordingRuleYamlTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRemoteWriteTask = "cls:DeleteRemoteWriteTask" as Action<"cls:DeleteRemoteWriteTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceGraph = "cls:DeleteResourceGraph" as Action<"cls:DeleteResourceGraph", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceGraphProductIngestTask = "cls:DeleteResourceGraphProductIngestTask" as Action<"cls:DeleteResourceGraphProductIngestTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteS3Recharge = "cls:DeleteS3Recharge" as Action<"cls:DeleteS3Recharge", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScheduledSql = "cls:DeleteScheduledSql" as Action<"cls:DeleteScheduledSql", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSearchView = "cls:DeleteSearchView" as Action<"cls:DeleteSearchView", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShipper = "cls:DeleteShipper" as Action<"cls:DeleteShipper", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSplunkDeliver = "cls:DeleteSplunkDeliver" as Action<"cls:DeleteSplunkDeliver", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopic = "cls:DeleteTopic" as Action<"cls:DeleteTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebCallback = "cls:DeleteWebCallback" as Action<"cls:DeleteWebCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentApplications = "cls:DescribeAgentApplications" as Action<"cls:DescribeAgentApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentConfigs = "cls:DescribeAgentConfigs" as Action<"cls:DescribeAgentConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNotices = "cls:DescribeAlarmNotices" as Action<"cls:DescribeAlarmNotices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmShields = "cls:DescribeAlarmShields" as Action<"cls:DescribeAlarmShields", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarms = "cls:DescribeAlarms" as Action<"cls:DescribeAlarms", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlertRecordHistory = "cls:DescribeAlertRecordHistory" as Action<"cls:DescribeAlertRecordHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudProductLogTasks = "cls:DescribeCloudProductLogTasks" as Action<"cls:DescribeCloudProductLogTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterBaseMetricConfigs = "cls:DescribeClusterBaseMetricConfigs" as Action<"cls:DescribeClusterBaseMetricConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterMetricConfigs = "cls:DescribeClusterMetricConfigs" as Action<"cls:DescribeClusterMetricConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigExtras = "cls:DescribeConfigExtras" as Action<"cls:DescribeConfigExtras", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigMachineGroups = "cls:DescribeConfigMachineGroups" as Action<"cls:DescribeConfigMachineGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigs = "cls:DescribeConfigs" as Action<"cls:DescribeConfigs", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsoleSharingList = "cls:DescribeConsoleSharingList" as Action<"cls:DescribeConsoleSharingList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsoles = "cls:DescribeConsoles" as Action<"cls:DescribeConsoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumer = "cls:DescribeConsumer" as Action<"cls:DescribeConsumer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerGroups = "cls:DescribeConsumerGroups" as Action<"cls:DescribeConsumerGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerOffsets = "cls:DescribeConsumerOffsets" as Action<"cls:DescribeConsumerOffsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerPreview = "cls:DescribeConsumerPreview" as Action<"cls:DescribeConsumerPreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumers = "cls:DescribeConsumers" as Action<"cls:DescribeConsumers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosRecharges = "cls:DescribeCosRecharges" as Action<"cls:DescribeCosRecharges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDashboardSubscribes = "cls:DescribeDashboardSubscribes" as Action<"cls:DescribeDashboardSubscribes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDashboards = "cls:DescribeDashboards" as Action<"cls:DescribeDashboards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataTransformInfo = "cls:DescribeDataTransformInfo" as Action<"cls:DescribeDataTransformInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDlcDelivers = "cls:DescribeDlcDelivers" as Action<"cls:DescribeDlcDelivers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEsRechargePreview = "cls:DescribeEsRechargePreview" as Action<"cls:DescribeEsRechargePreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEsRecharges = "cls:DescribeEsRecharges" as Action<"cls:DescribeEsRecharges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExports = "cls:DescribeExports" as Action<"cls:DescribeExports", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostMetricConfigs = "cls:DescribeHostMetricConfigs" as Action<"cls:DescribeHostMetricConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIndex = "cls:DescribeIndex" as Action<"cls:DescribeIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafkaConsumer = "cls:DescribeKafkaConsumer" as Action<"cls:DescribeKafkaConsumer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafkaConsumerGroupDetail = "cls:DescribeKafkaConsumerGroupDetail" as Action<"cls:DescribeKafkaConsumerGroupDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeKafkaConsumerGroupList = "cls:DescribeKafkaConsumerGroupList" as Action<"cls:DescribeKafkaConsumerGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafkaConsumerPreview = "cls:DescribeKafkaConsumerPreview" as Action<"cls:DescribeKafkaConsumerPreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafkaConsumerTopics = "cls:DescribeKafkaConsumerTopics" as Action<"cls:DescribeKafkaConsumerTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafkaRecharges = "cls:DescribeKafkaRecharges" as Action<"cls:DescribeKafkaRecharges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogContext = "cls:DescribeLogContext" as Action<"cls:DescribeLogContext", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogHistogram = "cls:DescribeLogHistogram" as Action<"cls:DescribeLogHistogram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogsets = "cls:DescribeLogsets" as Action<"cls:DescribeLogsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineGroupConfigs = "cls:DescribeMachineGroupConfigs" as Action<"cls:DescribeMachineGroupConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineGroups = "cls:DescribeMachineGroups" as Action<"cls:DescribeMachineGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachines = "cls:DescribeMachines" as Action<"cls:DescribeMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetricCorrectDimension = "cls:DescribeMetricCorrectDimension" as Action<"cls:DescribeMetricCorrectDimension", UnknownKind, never>;
/** Access unknown. */
export const DescribeMetricSubscribePreview = "cls:DescribeMetricSubscribePreview" as Action<"cls:DescribeMetricSubscribePreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetricSubscribes = "cls:DescribeMetricSubscribes" as Action<"cls:DescribeMetricSubscribes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkApplicationDetail = "cls:DescribeNetworkApplicationDetail" as Action<"cls:DescribeNetworkApplicationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkApplications = "cls:DescribeNetworkApplications" as Action<"cls:DescribeNetworkApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNoticeContents = "cls:DescribeNoticeContents" as Action<"cls:DescribeNoticeContents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePartitions = "cls:DescribePartitions" as Action<"cls:DescribePartitions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRebuildIndexTasks = "cls:DescribeRebuildIndexTasks" as Action<"cls:DescribeRebuildIndexTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingRuleTask = "cls:DescribeRecordingRuleTask" as Action<"cls:DescribeRecordingRuleTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingRuleYamlTask = "cls:DescribeRecordingRuleYamlTask" as Action<"cls:DescribeRecordingRuleYamlTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteWriteTasks = "cls:DescribeRemoteWriteTasks" as Action<"cls:DescribeRemoteWriteTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphDetail = "cls:DescribeResourceGraphDetail" as Action<"cls:DescribeResourceGraphDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphEntities = "cls:DescribeResourceGraphEntities" as Action<"cls:DescribeResourceGraphEntities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphEntityDependency = "cls:DescribeResourceGraphEntityDependency" as Action<"cls:DescribeResourceGraphEntityDependency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphEntityDetail = "cls:DescribeResourceGraphEntityDetail" as Action<"cls:DescribeResourceGraphEntityDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphFailureDetail = "cls:DescribeResourceGraphFailureDetail" as Action<"cls:DescribeResourceGraphFailureDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphIngestTaskFailureDetail = "cls:DescribeResourceGraphIngestTaskFailureDetail" as Action<"cls:DescribeResourceGraphIngestTaskFailureDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphProductIngestTaskDetail = "cls:DescribeResourceGraphProductIngestTaskDetail" as Action<"cls:DescribeResourceGraphProductIngestTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeResourceGraphProductIngestTaskList = "cls:DescribeResourceGraphProductIngestTaskList" as Action<"cls:DescribeResourceGraphProductIngestTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphTkeClusterStatus = "cls:DescribeResourceGraphTkeClusterStatus" as Action<"cls:DescribeResourceGraphTkeClusterStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGraphs = "cls:DescribeResourceGraphs" as Action<"cls:DescribeResourceGraphs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeS3Recharges = "cls:DescribeS3Recharges" as Action<"cls:DescribeS3Recharges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScheduledSqlInfo = "cls:DescribeScheduledSqlInfo" as Action<"cls:DescribeScheduledSqlInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchViews = "cls:DescribeSearchViews" as Action<"cls:DescribeSearchViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShipperTasks = "cls:DescribeShipperTasks" as Action<"cls:DescribeShipperTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShippers = "cls:DescribeShippers" as Action<"cls:DescribeShippers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSplunkDelivers = "cls:DescribeSplunkDelivers" as Action<"cls:DescribeSplunkDelivers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSplunkPreview = "cls:DescribeSplunkPreview" as Action<"cls:DescribeSplunkPreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicBaseMetricConfigs = "cls:DescribeTopicBaseMetricConfigs" as Action<"cls:DescribeTopicBaseMetricConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicMetricConfigs = "cls:DescribeTopicMetricConfigs" as Action<"cls:DescribeTopicMetricConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopics = "cls:DescribeTopics" as Action<"cls:DescribeTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebCallbacks = "cls:DescribeWebCallbacks" as Action<"cls:DescribeWebCallbacks", UnknownKind, never>;
/** Access unknown. */
export const EstimateRebuildIndexTask = "cls:EstimateRebuildIndexTask" as Action<"cls:EstimateRebuildIndexTask", UnknownKind, never>;
/** Read access by its name. */
export const GetAlarmLog = "cls:GetAlarmLog" as Action<"cls:GetAlarmLog", UnknownKind, never>;
/** Read access by its name. */
export const GetClsService = "cls:GetClsService" as Action<"cls:GetClsService", UnknownKind, never>;
/** Read access by its name. */
export const GetMetricLabelValues = "cls:GetMetricLabelValues" as Action<"cls:GetMetricLabelValues", UnknownKind, never>;
/** Access unknown. */
export const MergePartition = "cls:MergePartition" as Action<"cls:MergePartition", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentApplication = "cls:ModifyAgentApplication" as Action<"cls:ModifyAgentApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarm = "cls:ModifyAlarm" as Action<"cls:ModifyAlarm", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmNotice = "cls:ModifyAlarmNotice" as Action<"cls:ModifyAlarmNotice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmShield = "cls:ModifyAlarmShield" as Action<"cls:ModifyAlarmShield", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudProductLogCollection = "cls:ModifyCloudProductLogCollection" as Action<"cls:ModifyCloudProductLogCollection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfig = "cls:ModifyConfig" as Action<"cls:ModifyConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfigExtra = "cls:ModifyConfigExtra" as Action<"cls:ModifyConfigExtra", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsole = "cls:ModifyConsole" as Action<"cls:ModifyConsole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsoleSharing = "cls:ModifyConsoleSharing" as Action<"cls:ModifyConsoleSharing", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsumer = "cls:ModifyConsumer" as Action<"cls:ModifyConsumer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsumerGroup = "cls:ModifyConsumerGroup" as Action<"cls:ModifyConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosRecharge = "cls:ModifyCosRecharge" as Action<"cls:ModifyCosRecharge", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDashboard = "cls:ModifyDashboard" as Action<"cls:ModifyDashboard", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDashboardSubscribe = "cls:ModifyDashboardSubscribe" as Action<"cls:ModifyDashboardSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataTransform = "cls:ModifyDataTransform" as Action<"cls:ModifyDataTransform", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDlcDeliver = "cls:ModifyDlcDeliver" as Action<"cls:ModifyDlcDeliver", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEsRecharge = "cls:ModifyEsRecharge" as Action<"cls:ModifyEsRecharge", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHostMetricConfig = "cls:ModifyHostMetricConfig" as Action<"cls:ModifyHostMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIndex = "cls:ModifyIndex" as Action<"cls:ModifyIndex", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKafkaConsumer = "cls:ModifyKafkaConsumer" as Action<"cls:ModifyKafkaConsumer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKafkaConsumerGroupOffset = "cls:ModifyKafkaConsumerGroupOffset" as Action<"cls:ModifyKafkaConsumerGroupOffset", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKafkaRecharge = "cls:ModifyKafkaRecharge" as Action<"cls:ModifyKafkaRecharge", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLog = "cls:ModifyLog" as Action<"cls:ModifyLog", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogset = "cls:ModifyLogset" as Action<"cls:ModifyLogset", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachineGroup = "cls:ModifyMachineGroup" as Action<"cls:ModifyMachineGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMetricConfig = "cls:ModifyMetricConfig" as Action<"cls:ModifyMetricConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMetricSubscribe = "cls:ModifyMetricSubscribe" as Action<"cls:ModifyMetricSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetworkApplication = "cls:ModifyNetworkApplication" as Action<"cls:ModifyNetworkApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNoticeContent = "cls:ModifyNoticeContent" as Action<"cls:ModifyNoticeContent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordingRuleTask = "cls:ModifyRecordingRuleTask" as Action<"cls:ModifyRecordingRuleTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordingRuleYamlTask = "cls:ModifyRecordingRuleYamlTask" as Action<"cls:ModifyRecordingRuleYamlTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRemoteWriteTask = "cls:ModifyRemoteWriteTask" as Action<"cls:ModifyRemoteWriteTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceGraph = "cls:ModifyResourceGraph" as Action<"cls:ModifyResourceGraph", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceGraphEntityTopicsRelation = "cls:ModifyResourceGraphEntityTopicsRelation" as Action<"cls:ModifyResourceGraphEntityTopicsRelation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceGraphProductIngestTask = "cls:ModifyResourceGraphProductIngestTask" as Action<"cls:ModifyResourceGraphProductIngestTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyS3Recharge = "cls:ModifyS3Recharge" as Action<"cls:ModifyS3Recharge", UnknownKind, never>;
/** Write access by its name. */
export const ModifyScheduledSql = "cls:ModifyScheduledSql" as Action<"cls:ModifyScheduledSql", UnknownKind, never>;
/** Write access by its name. */
export const ModifySearchView = "cls:ModifySearchView" as Action<"cls:ModifySearchView", UnknownKind, never>;
/** Write access by its name. */
export const ModifyShipper = "cls:ModifyShipper" as Action<"cls:ModifyShipper", UnknownKind, never>;
/** Write access by its name. */
export const ModifySplunkDeliver = "cls:ModifySplunkDeliver" as Action<"cls:ModifySplunkDeliver", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopic = "cls:ModifyTopic" as Action<"cls:ModifyTopic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebCallback = "cls:ModifyWebCallback" as Action<"cls:ModifyWebCallback", UnknownKind, never>;
/** Write access by its name. */
export const OpenClawService = "cls:OpenClawService" as Action<"cls:OpenClawService", UnknownKind, never>;
/** Write access by its name. */
export const OpenClsService = "cls:OpenClsService" as Action<"cls:OpenClsService", UnknownKind, never>;
/** Write access by its name. */
export const OpenKafkaConsumer = "cls:OpenKafkaConsumer" as Action<"cls:OpenKafkaConsumer", UnknownKind, never>;
/** Access unknown. */
export const PreviewKafkaRecharge = "cls:PreviewKafkaRecharge" as Action<"cls:PreviewKafkaRecharge", UnknownKind, never>;
/** Read access by its name. */
export const QueryMetric = "cls:QueryMetric" as Action<"cls:QueryMetric", UnknownKind, never>;
/** Read access by its name. */
export const QueryRangeMetric = "cls:QueryRangeMetric" as Action<"cls:QueryRangeMetric", UnknownKind, never>;
/** Access unknown. */
export const RetryResourceGraph = "cls:RetryResourceGraph" as Action<"cls:RetryResourceGraph", UnknownKind, never>;
/** Access unknown. */
export const RetryResourceGraphProductIngestTask = "cls:RetryResourceGraphProductIngestTask" as Action<"cls:RetryResourceGraphProductIngestTask", UnknownKind, never>;
/** Access unknown. */
export const RetryShipperTask = "cls:RetryShipperTask" as Action<"cls:RetryShipperTask", UnknownKind, never>;
/** Read access by its name. */
export const SearchCosRechargeInfo = "cls:SearchCosRechargeInfo" as Action<"cls:SearchCosRechargeInfo", UnknownKind, never>;
/** Read access by its name. */
export const SearchDashboardSubscribe = "cls:SearchDashboardSubscribe" as Action<"cls:SearchDashboardSubscribe", UnknownKind, never>;
/** Read access by its name. */
export const SearchLog = "cls:SearchLog" as Action<"cls:SearchLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchS3RechargeInfo = "cls:SearchS3RechargeInfo" as Action<"cls:SearchS3RechargeInfo", UnknownKind, never>;
/** Access unknown. */
export const SendConsumerHeartbeat = "cls:SendConsumerHeartbeat" as Action<"cls:SendConsumerHeartbeat", UnknownKind, never>;
/** Access unknown. */
export const SplitPartition = "cls:SplitPartition" as Action<"cls:SplitPartition", UnknownKind, never>;
/** Write access by its name. */
export const UploadLog = "cls:UploadLog" as Action<"cls:UploadLog", UnknownKind, never>;
