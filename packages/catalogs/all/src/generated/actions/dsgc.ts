// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AuthorizeDSPAMetaResources = "dsgc:AuthorizeDSPAMetaResources" as Action<"dsgc:AuthorizeDSPAMetaResources", UnknownKind, never>;
/** Write access by its name. */
export const BindDSPAResourceCosBuckets = "dsgc:BindDSPAResourceCosBuckets" as Action<"dsgc:BindDSPAResourceCosBuckets", UnknownKind, never>;
/** Write access by its name. */
export const BindDSPAResourceDatabases = "dsgc:BindDSPAResourceDatabases" as Action<"dsgc:BindDSPAResourceDatabases", UnknownKind, never>;
/** Write access by its name. */
export const CopyDSPATemplate = "dsgc:CopyDSPATemplate" as Action<"dsgc:CopyDSPATemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetSortingReportRetryTask = "dsgc:CreateAssetSortingReportRetryTask" as Action<"dsgc:CreateAssetSortingReportRetryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetSortingReportTask = "dsgc:CreateAssetSortingReportTask" as Action<"dsgc:CreateAssetSortingReportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAAssessmentRiskLevel = "dsgc:CreateDSPAAssessmentRiskLevel" as Action<"dsgc:CreateDSPAAssessmentRiskLevel", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAAssessmentRiskTemplate = "dsgc:CreateDSPAAssessmentRiskTemplate" as Action<"dsgc:CreateDSPAAssessmentRiskTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAAssessmentTask = "dsgc:CreateDSPAAssessmentTask" as Action<"dsgc:CreateDSPAAssessmentTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPACOSDiscoveryTask = "dsgc:CreateDSPACOSDiscoveryTask" as Action<"dsgc:CreateDSPACOSDiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPACategory = "dsgc:CreateDSPACategory" as Action<"dsgc:CreateDSPACategory", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPACategoryRelation = "dsgc:CreateDSPACategoryRelation" as Action<"dsgc:CreateDSPACategoryRelation", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAComplianceGroup = "dsgc:CreateDSPAComplianceGroup" as Action<"dsgc:CreateDSPAComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAComplianceRules = "dsgc:CreateDSPAComplianceRules" as Action<"dsgc:CreateDSPAComplianceRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPACosMetaResources = "dsgc:CreateDSPACosMetaResources" as Action<"dsgc:CreateDSPACosMetaResources", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPADbMetaResources = "dsgc:CreateDSPADbMetaResources" as Action<"dsgc:CreateDSPADbMetaResources", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPADiscoveryRule = "dsgc:CreateDSPADiscoveryRule" as Action<"dsgc:CreateDSPADiscoveryRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPADiscoveryTask = "dsgc:CreateDSPADiscoveryTask" as Action<"dsgc:CreateDSPADiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPALevelGroup = "dsgc:CreateDSPALevelGroup" as Action<"dsgc:CreateDSPALevelGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPAMetaResources = "dsgc:CreateDSPAMetaResources" as Action<"dsgc:CreateDSPAMetaResources", UnknownKind, never>;
/** Write access by its name. */
export const CreateDSPASelfBuildMetaResource = "dsgc:CreateDSPASelfBuildMetaResource" as Action<"dsgc:CreateDSPASelfBuildMetaResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateIdentifyRuleAnotherName = "dsgc:CreateIdentifyRuleAnotherName" as Action<"dsgc:CreateIdentifyRuleAnotherName", UnknownKind, never>;
/** Access unknown. */
export const DecribeSuggestRiskLevelMatrix = "dsgc:DecribeSuggestRiskLevelMatrix" as Action<"dsgc:DecribeSuggestRiskLevelMatrix", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCosMetaResource = "dsgc:DeleteCosMetaResource" as Action<"dsgc:DeleteCosMetaResource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPAAssessmentTask = "dsgc:DeleteDSPAAssessmentTask" as Action<"dsgc:DeleteDSPAAssessmentTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPACOSDiscoveryTask = "dsgc:DeleteDSPACOSDiscoveryTask" as Action<"dsgc:DeleteDSPACOSDiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPACOSDiscoveryTaskResult = "dsgc:DeleteDSPACOSDiscoveryTaskResult" as Action<"dsgc:DeleteDSPACOSDiscoveryTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPADiscoveryTask = "dsgc:DeleteDSPADiscoveryTask" as Action<"dsgc:DeleteDSPADiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPADiscoveryTaskResult = "dsgc:DeleteDSPADiscoveryTaskResult" as Action<"dsgc:DeleteDSPADiscoveryTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDSPAMetaResource = "dsgc:DeleteDSPAMetaResource" as Action<"dsgc:DeleteDSPAMetaResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetDetailDataExportResult = "dsgc:DescribeAssetDetailDataExportResult" as Action<"dsgc:DescribeAssetDetailDataExportResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetOverview = "dsgc:DescribeAssetOverview" as Action<"dsgc:DescribeAssetOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeBindDBList = "dsgc:DescribeBindDBList" as Action<"dsgc:DescribeBindDBList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCOSAssetSensitiveDistribution = "dsgc:DescribeCOSAssetSensitiveDistribution" as Action<"dsgc:DescribeCOSAssetSensitiveDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentHighRiskTop10Overview = "dsgc:DescribeDSPAAssessmentHighRiskTop10Overview" as Action<"dsgc:DescribeDSPAAssessmentHighRiskTop10Overview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentLatestRiskDetailInfo = "dsgc:DescribeDSPAAssessmentLatestRiskDetailInfo" as Action<"dsgc:DescribeDSPAAssessmentLatestRiskDetailInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDSPAAssessmentLatestRiskList = "dsgc:DescribeDSPAAssessmentLatestRiskList" as Action<"dsgc:DescribeDSPAAssessmentLatestRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentNewDiscoveredRiskOverview = "dsgc:DescribeDSPAAssessmentNewDiscoveredRiskOverview" as Action<"dsgc:DescribeDSPAAssessmentNewDiscoveredRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentPendingRiskOverview = "dsgc:DescribeDSPAAssessmentPendingRiskOverview" as Action<"dsgc:DescribeDSPAAssessmentPendingRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentProcessingRiskOverview = "dsgc:DescribeDSPAAssessmentProcessingRiskOverview" as Action<"dsgc:DescribeDSPAAssessmentProcessingRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskAmountOverview = "dsgc:DescribeDSPAAssessmentRiskAmountOverview" as Action<"dsgc:DescribeDSPAAssessmentRiskAmountOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskDatasourceTop5 = "dsgc:DescribeDSPAAssessmentRiskDatasourceTop5" as Action<"dsgc:DescribeDSPAAssessmentRiskDatasourceTop5", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskDealedOverview = "dsgc:DescribeDSPAAssessmentRiskDealedOverview" as Action<"dsgc:DescribeDSPAAssessmentRiskDealedOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskDealedTrend = "dsgc:DescribeDSPAAssessmentRiskDealedTrend" as Action<"dsgc:DescribeDSPAAssessmentRiskDealedTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskDistributionOverview = "dsgc:DescribeDSPAAssessmentRiskDistributionOverview" as Action<"dsgc:DescribeDSPAAssessmentRiskDistributionOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskItemTop5 = "dsgc:DescribeDSPAAssessmentRiskItemTop5" as Action<"dsgc:DescribeDSPAAssessmentRiskItemTop5", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskLevelDetail = "dsgc:DescribeDSPAAssessmentRiskLevelDetail" as Action<"dsgc:DescribeDSPAAssessmentRiskLevelDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDSPAAssessmentRiskLevelList = "dsgc:DescribeDSPAAssessmentRiskLevelList" as Action<"dsgc:DescribeDSPAAssessmentRiskLevelList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskLevelTrend = "dsgc:DescribeDSPAAssessmentRiskLevelTrend" as Action<"dsgc:DescribeDSPAAssessmentRiskLevelTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskOverview = "dsgc:DescribeDSPAAssessmentRiskOverview" as Action<"dsgc:DescribeDSPAAssessmentRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskProcessHistory = "dsgc:DescribeDSPAAssessmentRiskProcessHistory" as Action<"dsgc:DescribeDSPAAssessmentRiskProcessHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskSideDistributed = "dsgc:DescribeDSPAAssessmentRiskSideDistributed" as Action<"dsgc:DescribeDSPAAssessmentRiskSideDistributed", UnknownKind, never>;
/** List access by its name. */
export const DescribeDSPAAssessmentRiskSideList = "dsgc:DescribeDSPAAssessmentRiskSideList" as Action<"dsgc:DescribeDSPAAssessmentRiskSideList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRiskTemplateDetail = "dsgc:DescribeDSPAAssessmentRiskTemplateDetail" as Action<"dsgc:DescribeDSPAAssessmentRiskTemplateDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDSPAAssessmentRiskTemplateVulnerableList = "dsgc:DescribeDSPAAssessmentRiskTemplateVulnerableList" as Action<"dsgc:DescribeDSPAAssessmentRiskTemplateVulnerableList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentRisks = "dsgc:DescribeDSPAAssessmentRisks" as Action<"dsgc:DescribeDSPAAssessmentRisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentTasks = "dsgc:DescribeDSPAAssessmentTasks" as Action<"dsgc:DescribeDSPAAssessmentTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentTemplateControlItems = "dsgc:DescribeDSPAAssessmentTemplateControlItems" as Action<"dsgc:DescribeDSPAAssessmentTemplateControlItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAAssessmentTemplates = "dsgc:DescribeDSPAAssessmentTemplates" as Action<"dsgc:DescribeDSPAAssessmentTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDataAssetBuckets = "dsgc:DescribeDSPACOSDataAssetBuckets" as Action<"dsgc:DescribeDSPACOSDataAssetBuckets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDataAssetByComplianceId = "dsgc:DescribeDSPACOSDataAssetByComplianceId" as Action<"dsgc:DescribeDSPACOSDataAssetByComplianceId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDataAssetDetail = "dsgc:DescribeDSPACOSDataAssetDetail" as Action<"dsgc:DescribeDSPACOSDataAssetDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDiscoveryTaskDetail = "dsgc:DescribeDSPACOSDiscoveryTaskDetail" as Action<"dsgc:DescribeDSPACOSDiscoveryTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDiscoveryTaskFiles = "dsgc:DescribeDSPACOSDiscoveryTaskFiles" as Action<"dsgc:DescribeDSPACOSDiscoveryTaskFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDiscoveryTaskResult = "dsgc:DescribeDSPACOSDiscoveryTaskResult" as Action<"dsgc:DescribeDSPACOSDiscoveryTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSDiscoveryTasks = "dsgc:DescribeDSPACOSDiscoveryTasks" as Action<"dsgc:DescribeDSPACOSDiscoveryTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACOSTaskResultDetail = "dsgc:DescribeDSPACOSTaskResultDetail" as Action<"dsgc:DescribeDSPACOSTaskResultDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACategories = "dsgc:DescribeDSPACategories" as Action<"dsgc:DescribeDSPACategories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACategoryRuleStatistic = "dsgc:DescribeDSPACategoryRuleStatistic" as Action<"dsgc:DescribeDSPACategoryRuleStatistic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACategoryRules = "dsgc:DescribeDSPACategoryRules" as Action<"dsgc:DescribeDSPACategoryRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACategoryTree = "dsgc:DescribeDSPACategoryTree" as Action<"dsgc:DescribeDSPACategoryTree", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPACategoryTreeWithRules = "dsgc:DescribeDSPACategoryTreeWithRules" as Action<"dsgc:DescribeDSPACategoryTreeWithRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAComplianceGroupDetail = "dsgc:DescribeDSPAComplianceGroupDetail" as Action<"dsgc:DescribeDSPAComplianceGroupDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAComplianceGroups = "dsgc:DescribeDSPAComplianceGroups" as Action<"dsgc:DescribeDSPAComplianceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAComplianceUpdateNotification = "dsgc:DescribeDSPAComplianceUpdateNotification" as Action<"dsgc:DescribeDSPAComplianceUpdateNotification", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADataSourceDbInfo = "dsgc:DescribeDSPADataSourceDbInfo" as Action<"dsgc:DescribeDSPADataSourceDbInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryRules = "dsgc:DescribeDSPADiscoveryRules" as Action<"dsgc:DescribeDSPADiscoveryRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryServiceStatus = "dsgc:DescribeDSPADiscoveryServiceStatus" as Action<"dsgc:DescribeDSPADiscoveryServiceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryTaskDetail = "dsgc:DescribeDSPADiscoveryTaskDetail" as Action<"dsgc:DescribeDSPADiscoveryTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryTaskResult = "dsgc:DescribeDSPADiscoveryTaskResult" as Action<"dsgc:DescribeDSPADiscoveryTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryTaskResultDetail = "dsgc:DescribeDSPADiscoveryTaskResultDetail" as Action<"dsgc:DescribeDSPADiscoveryTaskResultDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryTaskTables = "dsgc:DescribeDSPADiscoveryTaskTables" as Action<"dsgc:DescribeDSPADiscoveryTaskTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPADiscoveryTasks = "dsgc:DescribeDSPADiscoveryTasks" as Action<"dsgc:DescribeDSPADiscoveryTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAESDataAssetByComplianceId = "dsgc:DescribeDSPAESDataAssetByComplianceId" as Action<"dsgc:DescribeDSPAESDataAssetByComplianceId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAESDataAssetDetail = "dsgc:DescribeDSPAESDataAssetDetail" as Action<"dsgc:DescribeDSPAESDataAssetDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAESDataSample = "dsgc:DescribeDSPAESDataSample" as Action<"dsgc:DescribeDSPAESDataSample", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPAESDiscoveryTaskResultDetail = "dsgc:DescribeDSPAESDiscoveryTaskResultDetail" as Action<"dsgc:DescribeDSPAESDiscoveryTaskResultDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPALevelDetail = "dsgc:DescribeDSPALevelDetail" as Action<"dsgc:DescribeDSPALevelDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPALevelGroups = "dsgc:DescribeDSPALevelGroups" as Action<"dsgc:DescribeDSPALevelGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPARDBDataAssetByComplianceId = "dsgc:DescribeDSPARDBDataAssetByComplianceId" as Action<"dsgc:DescribeDSPARDBDataAssetByComplianceId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPARDBDataAssetDetail = "dsgc:DescribeDSPARDBDataAssetDetail" as Action<"dsgc:DescribeDSPARDBDataAssetDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPASupportedMetas = "dsgc:DescribeDSPASupportedMetas" as Action<"dsgc:DescribeDSPASupportedMetas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDSPATaskResultDataSample = "dsgc:DescribeDSPATaskResultDataSample" as Action<"dsgc:DescribeDSPATaskResultDataSample", UnknownKind, never>;
/** Read access by its name. */
export const DescribeESAssetSensitiveDistribution = "dsgc:DescribeESAssetSensitiveDistribution" as Action<"dsgc:DescribeESAssetSensitiveDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportTaskResult = "dsgc:DescribeExportTaskResult" as Action<"dsgc:DescribeExportTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMongoAssetSensitiveDistribution = "dsgc:DescribeMongoAssetSensitiveDistribution" as Action<"dsgc:DescribeMongoAssetSensitiveDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRDBAssetSensitiveDistribution = "dsgc:DescribeRDBAssetSensitiveDistribution" as Action<"dsgc:DescribeRDBAssetSensitiveDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportTaskDownloadUrl = "dsgc:DescribeReportTaskDownloadUrl" as Action<"dsgc:DescribeReportTaskDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportTasks = "dsgc:DescribeReportTasks" as Action<"dsgc:DescribeReportTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSensitiveCOSDataDistribution = "dsgc:DescribeSensitiveCOSDataDistribution" as Action<"dsgc:DescribeSensitiveCOSDataDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSensitiveRDBDataDistribution = "dsgc:DescribeSensitiveRDBDataDistribution" as Action<"dsgc:DescribeSensitiveRDBDataDistribution", UnknownKind, never>;
/** Write access by its name. */
export const DisableDSPAMetaResourceAuth = "dsgc:DisableDSPAMetaResourceAuth" as Action<"dsgc:DisableDSPAMetaResourceAuth", UnknownKind, never>;
/** Write access by its name. */
export const EnableDSPADiscoveryRule = "dsgc:EnableDSPADiscoveryRule" as Action<"dsgc:EnableDSPADiscoveryRule", UnknownKind, never>;
/** Write access by its name. */
export const EnableTrialVersion = "dsgc:EnableTrialVersion" as Action<"dsgc:EnableTrialVersion", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetDetailData = "dsgc:ExportAssetDetailData" as Action<"dsgc:ExportAssetDetailData", UnknownKind, never>;
/** Read access by its name. */
export const GetResourceConnectionStatus = "dsgc:GetResourceConnectionStatus" as Action<"dsgc:GetResourceConnectionStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetTrialVersion = "dsgc:GetTrialVersion" as Action<"dsgc:GetTrialVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetUserQuotaInfo = "dsgc:GetUserQuotaInfo" as Action<"dsgc:GetUserQuotaInfo", UnknownKind, never>;
/** List access by its name. */
export const ListDSPAClusters = "dsgc:ListDSPAClusters" as Action<"dsgc:ListDSPAClusters", UnknownKind, never>;
/** List access by its name. */
export const ListDSPACosMetaResources = "dsgc:ListDSPACosMetaResources" as Action<"dsgc:ListDSPACosMetaResources", UnknownKind, never>;
/** List access by its name. */
export const ListDSPAMetaResources = "dsgc:ListDSPAMetaResources" as Action<"dsgc:ListDSPAMetaResources", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAAssessmentRisk = "dsgc:ModifyDSPAAssessmentRisk" as Action<"dsgc:ModifyDSPAAssessmentRisk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAAssessmentRiskLatest = "dsgc:ModifyDSPAAssessmentRiskLatest" as Action<"dsgc:ModifyDSPAAssessmentRiskLatest", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAAssessmentRiskLevel = "dsgc:ModifyDSPAAssessmentRiskLevel" as Action<"dsgc:ModifyDSPAAssessmentRiskLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAAssessmentRiskTemplate = "dsgc:ModifyDSPAAssessmentRiskTemplate" as Action<"dsgc:ModifyDSPAAssessmentRiskTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPACOSDiscoveryTask = "dsgc:ModifyDSPACOSDiscoveryTask" as Action<"dsgc:ModifyDSPACOSDiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPACOSTaskResult = "dsgc:ModifyDSPACOSTaskResult" as Action<"dsgc:ModifyDSPACOSTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPACategory = "dsgc:ModifyDSPACategory" as Action<"dsgc:ModifyDSPACategory", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPACategoryRelation = "dsgc:ModifyDSPACategoryRelation" as Action<"dsgc:ModifyDSPACategoryRelation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAClusterInfo = "dsgc:ModifyDSPAClusterInfo" as Action<"dsgc:ModifyDSPAClusterInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAComplianceGroup = "dsgc:ModifyDSPAComplianceGroup" as Action<"dsgc:ModifyDSPAComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPADiscoveryRule = "dsgc:ModifyDSPADiscoveryRule" as Action<"dsgc:ModifyDSPADiscoveryRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPADiscoveryTask = "dsgc:ModifyDSPADiscoveryTask" as Action<"dsgc:ModifyDSPADiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPAESTaskResult = "dsgc:ModifyDSPAESTaskResult" as Action<"dsgc:ModifyDSPAESTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDSPATaskResult = "dsgc:ModifyDSPATaskResult" as Action<"dsgc:ModifyDSPATaskResult", UnknownKind, never>;
/** List access by its name. */
export const QueryDSPAMetaResourceDbList = "dsgc:QueryDSPAMetaResourceDbList" as Action<"dsgc:QueryDSPAMetaResourceDbList", UnknownKind, never>;
/** Read access by its name. */
export const QueryResourceDbBindStatus = "dsgc:QueryResourceDbBindStatus" as Action<"dsgc:QueryResourceDbBindStatus", UnknownKind, never>;
/** Write access by its name. */
export const RestartDSPAAssessmentTask = "dsgc:RestartDSPAAssessmentTask" as Action<"dsgc:RestartDSPAAssessmentTask", UnknownKind, never>;
/** Write access by its name. */
export const StartDSPADiscoveryTask = "dsgc:StartDSPADiscoveryTask" as Action<"dsgc:StartDSPADiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const StopDSPADiscoveryTask = "dsgc:StopDSPADiscoveryTask" as Action<"dsgc:StopDSPADiscoveryTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDSPASelfBuildResource = "dsgc:UpdateDSPASelfBuildResource" as Action<"dsgc:UpdateDSPASelfBuildResource", UnknownKind, never>;
/** Access unknown. */
export const VerifyDSPACOSRule = "dsgc:VerifyDSPACOSRule" as Action<"dsgc:VerifyDSPACOSRule", UnknownKind, never>;
/** Access unknown. */
export const VerifyDSPADiscoveryRule = "dsgc:VerifyDSPADiscoveryRule" as Action<"dsgc:VerifyDSPADiscoveryRule", UnknownKind, never>;
