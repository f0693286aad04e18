// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddMetricScaleStrategy = "emr:AddMetricScaleStrategy" as Action<"emr:AddMetricScaleStrategy", UnknownKind, never>;
/** Write access by its name. */
export const AddNodeResourceConfig = "emr:AddNodeResourceConfig" as Action<"emr:AddNodeResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const AddUsersForUserManager = "emr:AddUsersForUserManager" as Action<"emr:AddUsersForUserManager", UnknownKind, never>;
/** Write access by its name. */
export const AttachDisks = "emr:AttachDisks" as Action<"emr:AttachDisks", UnknownKind, never>;
/** Access unknown. */
export const ConvertPreToPostCluster = "emr:ConvertPreToPostCluster" as Action<"emr:ConvertPreToPostCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudInstance = "emr:CreateCloudInstance" as Action<"emr:CreateCloudInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "emr:CreateCluster" as Action<"emr:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateDynamicInstance = "emr:CreateDynamicInstance" as Action<"emr:CreateDynamicInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroupsSTD = "emr:CreateGroupsSTD" as Action<"emr:CreateGroupsSTD", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "emr:CreateInstance" as Action<"emr:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateSLInstance = "emr:CreateSLInstance" as Action<"emr:CreateSLInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoScaleStrategy = "emr:DeleteAutoScaleStrategy" as Action<"emr:DeleteAutoScaleStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroupsSTD = "emr:DeleteGroupsSTD" as Action<"emr:DeleteGroupsSTD", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNodeResourceConfig = "emr:DeleteNodeResourceConfig" as Action<"emr:DeleteNodeResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserManagerUserList = "emr:DeleteUserManagerUserList" as Action<"emr:DeleteUserManagerUserList", UnknownKind, never>;
/** Write access by its name. */
export const DeployYarnConf = "emr:DeployYarnConf" as Action<"emr:DeployYarnConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScaleGroupGlobalConf = "emr:DescribeAutoScaleGroupGlobalConf" as Action<"emr:DescribeAutoScaleGroupGlobalConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScaleRecords = "emr:DescribeAutoScaleRecords" as Action<"emr:DescribeAutoScaleRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScaleStrategies = "emr:DescribeAutoScaleStrategies" as Action<"emr:DescribeAutoScaleStrategies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBootScript = "emr:DescribeBootScript" as Action<"emr:DescribeBootScript", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterFlowStatusDetail = "emr:DescribeClusterFlowStatusDetail" as Action<"emr:DescribeClusterFlowStatusDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterNodes = "emr:DescribeClusterNodes" as Action<"emr:DescribeClusterNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCvmQuota = "emr:DescribeCvmQuota" as Action<"emr:DescribeCvmQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDAGInfo = "emr:DescribeDAGInfo" as Action<"emr:DescribeDAGInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDynamicInstanceDetail = "emr:DescribeDynamicInstanceDetail" as Action<"emr:DescribeDynamicInstanceDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDynamicInstanceList = "emr:DescribeDynamicInstanceList" as Action<"emr:DescribeDynamicInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeEMREventList = "emr:DescribeEMREventList" as Action<"emr:DescribeEMREventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEmrApplicationStatics = "emr:DescribeEmrApplicationStatics" as Action<"emr:DescribeEmrApplicationStatics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEmrOverviewMetrics = "emr:DescribeEmrOverviewMetrics" as Action<"emr:DescribeEmrOverviewMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportConfs = "emr:DescribeExportConfs" as Action<"emr:DescribeExportConfs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalConfig = "emr:DescribeGlobalConfig" as Action<"emr:DescribeGlobalConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupsSTD = "emr:DescribeGroupsSTD" as Action<"emr:DescribeGroupsSTD", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHBaseTableOverview = "emr:DescribeHBaseTableOverview" as Action<"emr:DescribeHBaseTableOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHBaseTableRequestMetric = "emr:DescribeHBaseTableRequestMetric" as Action<"emr:DescribeHBaseTableRequestMetric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHBaseTableStoreSizeMetric = "emr:DescribeHBaseTableStoreSizeMetric" as Action<"emr:DescribeHBaseTableStoreSizeMetric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHDFSStorageInfo = "emr:DescribeHDFSStorageInfo" as Action<"emr:DescribeHDFSStorageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHiveQueries = "emr:DescribeHiveQueries" as Action<"emr:DescribeHiveQueries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImpalaQueries = "emr:DescribeImpalaQueries" as Action<"emr:DescribeImpalaQueries", UnknownKind, never>;
/** List access by its name. */
export const DescribeInsightList = "emr:DescribeInsightList" as Action<"emr:DescribeInsightList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInspectionTaskResult = "emr:DescribeInspectionTaskResult" as Action<"emr:DescribeInspectionTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceOplog = "emr:DescribeInstanceOplog" as Action<"emr:DescribeInstanceOplog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceRenewNodes = "emr:DescribeInstanceRenewNodes" as Action<"emr:DescribeInstanceRenewNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "emr:DescribeInstances" as Action<"emr:DescribeInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstancesList = "emr:DescribeInstancesList" as Action<"emr:DescribeInstancesList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobFlow = "emr:DescribeJobFlow" as Action<"emr:DescribeJobFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKyuubiQueryInfo = "emr:DescribeKyuubiQueryInfo" as Action<"emr:DescribeKyuubiQueryInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetaDBInfo = "emr:DescribeMetaDBInfo" as Action<"emr:DescribeMetaDBInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeDataDisks = "emr:DescribeNodeDataDisks" as Action<"emr:DescribeNodeDataDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeResourceConfigFast = "emr:DescribeNodeResourceConfigFast" as Action<"emr:DescribeNodeResourceConfigFast", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeSpec = "emr:DescribeNodeSpec" as Action<"emr:DescribeNodeSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceSchedule = "emr:DescribeResourceSchedule" as Action<"emr:DescribeResourceSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceScheduleDiffDetail = "emr:DescribeResourceScheduleDiffDetail" as Action<"emr:DescribeResourceScheduleDiffDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSLInstance = "emr:DescribeSLInstance" as Action<"emr:DescribeSLInstance", UnknownKind, never>;
/** List access by its name. */
export const DescribeSLInstanceList = "emr:DescribeSLInstanceList" as Action<"emr:DescribeSLInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceConfGroupInfos = "emr:DescribeServiceConfGroupInfos" as Action<"emr:DescribeServiceConfGroupInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceNodeInfos = "emr:DescribeServiceNodeInfos" as Action<"emr:DescribeServiceNodeInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkApplications = "emr:DescribeSparkApplications" as Action<"emr:DescribeSparkApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkQueries = "emr:DescribeSparkQueries" as Action<"emr:DescribeSparkQueries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStarRocksQueryInfo = "emr:DescribeStarRocksQueryInfo" as Action<"emr:DescribeStarRocksQueryInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrinoQueryInfo = "emr:DescribeTrinoQueryInfo" as Action<"emr:DescribeTrinoQueryInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsersForUserManager = "emr:DescribeUsersForUserManager" as Action<"emr:DescribeUsersForUserManager", UnknownKind, never>;
/** Read access by its name. */
export const DescribeYarnApplications = "emr:DescribeYarnApplications" as Action<"emr:DescribeYarnApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeYarnQueue = "emr:DescribeYarnQueue" as Action<"emr:DescribeYarnQueue", UnknownKind, never>;
/** Read access by its name. */
export const DescribeYarnScheduleHistory = "emr:DescribeYarnScheduleHistory" as Action<"emr:DescribeYarnScheduleHistory", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewEmr = "emr:InquirePriceRenewEmr" as Action<"emr:InquirePriceRenewEmr", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateInstance = "emr:InquiryPriceCreateInstance" as Action<"emr:InquiryPriceCreateInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewInstance = "emr:InquiryPriceRenewInstance" as Action<"emr:InquiryPriceRenewInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceScaleOutInstance = "emr:InquiryPriceScaleOutInstance" as Action<"emr:InquiryPriceScaleOutInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceUpdateInstance = "emr:InquiryPriceUpdateInstance" as Action<"emr:InquiryPriceUpdateInstance", UnknownKind, never>;
/** Write access by its name. */
export const InstallSoftware = "emr:InstallSoftware" as Action<"emr:InstallSoftware", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoRenewFlag = "emr:ModifyAutoRenewFlag" as Action<"emr:ModifyAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoScaleStrategy = "emr:ModifyAutoScaleStrategy" as Action<"emr:ModifyAutoScaleStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBootScript = "emr:ModifyBootScript" as Action<"emr:ModifyBootScript", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDynamicInstance = "emr:ModifyDynamicInstance" as Action<"emr:ModifyDynamicInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalConfig = "emr:ModifyGlobalConfig" as Action<"emr:ModifyGlobalConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInspectionSettings = "emr:ModifyInspectionSettings" as Action<"emr:ModifyInspectionSettings", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceBasic = "emr:ModifyInstanceBasic" as Action<"emr:ModifyInstanceBasic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPodNum = "emr:ModifyPodNum" as Action<"emr:ModifyPodNum", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResource = "emr:ModifyResource" as Action<"emr:ModifyResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcePools = "emr:ModifyResourcePools" as Action<"emr:ModifyResourcePools", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceScheduleConfig = "emr:ModifyResourceScheduleConfig" as Action<"emr:ModifyResourceScheduleConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceScheduler = "emr:ModifyResourceScheduler" as Action<"emr:ModifyResourceScheduler", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcesTags = "emr:ModifyResourcesTags" as Action<"emr:ModifyResourcesTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifySLInstance = "emr:ModifySLInstance" as Action<"emr:ModifySLInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifySLInstanceBasic = "emr:ModifySLInstanceBasic" as Action<"emr:ModifySLInstanceBasic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceParamsByExportConfs = "emr:ModifyServiceParamsByExportConfs" as Action<"emr:ModifyServiceParamsByExportConfs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserGroup = "emr:ModifyUserGroup" as Action<"emr:ModifyUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserManagerPwd = "emr:ModifyUserManagerPwd" as Action<"emr:ModifyUserManagerPwd", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUsersOfGroupSTD = "emr:ModifyUsersOfGroupSTD" as Action<"emr:ModifyUsersOfGroupSTD", UnknownKind, never>;
/** Write access by its name. */
export const ModifyYarnDeploy = "emr:ModifyYarnDeploy" as Action<"emr:ModifyYarnDeploy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyYarnQueueV2 = "emr:ModifyYarnQueueV2" as Action<"emr:ModifyYarnQueueV2", UnknownKind, never>;
/** Write access by its name. */
export const ResetYarnConfig = "emr:ResetYarnConfig" as Action<"emr:ResetYarnConfig", UnknownKind, never>;
/** Write access by its name. */
export const ResizeDataDisks = "emr:ResizeDataDisks" as Action<"emr:ResizeDataDisks", UnknownKind, never>;
/** Access unknown. */
export const RunJobFlow = "emr:RunJobFlow" as Action<"emr:RunJobFlow", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutCluster = "emr:ScaleOutCluster" as Action<"emr:ScaleOutCluster", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstance = "emr:ScaleOutInstance" as Action<"emr:ScaleOutInstance", UnknownKind, never>;
/** Write access by its name. */
export const SetNodeResourceConfigDefault = "emr:SetNodeResourceConfigDefault" as Action<"emr:SetNodeResourceConfigDefault", UnknownKind, never>;
/** Write access by its name. */
export const StartStopServiceOrMonitor = "emr:StartStopServiceOrMonitor" as Action<"emr:StartStopServiceOrMonitor", UnknownKind, never>;
/** Access unknown. */
export const SyncPodState = "emr:SyncPodState" as Action<"emr:SyncPodState", UnknownKind, never>;
/** Write access by its name. */
export const TerminateClusterNodes = "emr:TerminateClusterNodes" as Action<"emr:TerminateClusterNodes", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDynamicInstances = "emr:TerminateDynamicInstances" as Action<"emr:TerminateDynamicInstances", UnknownKind, never>;
/** Write access by its name. */
export const TerminateInstance = "emr:TerminateInstance" as Action<"emr:TerminateInstance", UnknownKind, never>;
/** Write access by its name. */
export const TerminateSLInstance = "emr:TerminateSLInstance" as Action<"emr:TerminateSLInstance", UnknownKind, never>;
/** Write access by its name. */
export const TerminateTasks = "emr:TerminateTasks" as Action<"emr:TerminateTasks", UnknownKind, never>;
