// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AccessAIAnalysisSMTP = "csip:AccessAIAnalysisSMTP" as Action<"csip:AccessAIAnalysisSMTP", UnknownKind, never>;
/** Write access by its name. */
export const AddDspmAssetManager = "csip:AddDspmAssetManager" as Action<"csip:AddDspmAssetManager", UnknownKind, never>;
/** Write access by its name. */
export const AddImageRegistry = "csip:AddImageRegistry" as Action<"csip:AddImageRegistry", UnknownKind, never>;
/** Write access by its name. */
export const AddLoginWhiteLists = "csip:AddLoginWhiteLists" as Action<"csip:AddLoginWhiteLists", UnknownKind, never>;
/** Write access by its name. */
export const AddNewBindRoleUser = "csip:AddNewBindRoleUser" as Action<"csip:AddNewBindRoleUser", UnknownKind, never>;
/** Write access by its name. */
export const AddVulWhitelist = "csip:AddVulWhitelist" as Action<"csip:AddVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyBaselinePolicy = "csip:BatchModifyBaselinePolicy" as Action<"csip:BatchModifyBaselinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyImageRegistryTimedScanTaskConfig = "csip:BatchModifyImageRegistryTimedScanTaskConfig" as Action<"csip:BatchModifyImageRegistryTimedScanTaskConfig", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyImageSensitiveWhitelist = "csip:BatchModifyImageSensitiveWhitelist" as Action<"csip:BatchModifyImageSensitiveWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyImageVirusWhitelist = "csip:BatchModifyImageVirusWhitelist" as Action<"csip:BatchModifyImageVirusWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyImageVulWhitelist = "csip:BatchModifyImageVulWhitelist" as Action<"csip:BatchModifyImageVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const BindClusterOwner = "csip:BindClusterOwner" as Action<"csip:BindClusterOwner", UnknownKind, never>;
/** Write access by its name. */
export const CancelEdrAlertIgnore = "csip:CancelEdrAlertIgnore" as Action<"csip:CancelEdrAlertIgnore", UnknownKind, never>;
/** Read access by its name. */
export const CheckCWPExposePathPermission = "csip:CheckCWPExposePathPermission" as Action<"csip:CheckCWPExposePathPermission", UnknownKind, never>;
/** Read access by its name. */
export const CheckImageRegistryInstanceNameDuplicate = "csip:CheckImageRegistryInstanceNameDuplicate" as Action<"csip:CheckImageRegistryInstanceNameDuplicate", UnknownKind, never>;
/** Read access by its name. */
export const CheckIsUltimateVersion = "csip:CheckIsUltimateVersion" as Action<"csip:CheckIsUltimateVersion", UnknownKind, never>;
/** Read access by its name. */
export const CheckRisk = "csip:CheckRisk" as Action<"csip:CheckRisk", UnknownKind, never>;
/** Write access by its name. */
export const CopyBaselinePolicy = "csip:CopyBaselinePolicy" as Action<"csip:CopyBaselinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAISchedule = "csip:CreateAISchedule" as Action<"csip:CreateAISchedule", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessKeyCheckTask = "csip:CreateAccessKeyCheckTask" as Action<"csip:CreateAccessKeyCheckTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessKeySyncTask = "csip:CreateAccessKeySyncTask" as Action<"csip:CreateAccessKeySyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAllAssetsExportJob = "csip:CreateAllAssetsExportJob" as Action<"csip:CreateAllAssetsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetComponentListExportJob = "csip:CreateAssetComponentListExportJob" as Action<"csip:CreateAssetComponentListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetComponentRelatedImageListExportJob = "csip:CreateAssetComponentRelatedImageListExportJob" as Action<"csip:CreateAssetComponentRelatedImageListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetFilterView = "csip:CreateAssetFilterView" as Action<"csip:CreateAssetFilterView", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetProcessExportJob = "csip:CreateAssetProcessExportJob" as Action<"csip:CreateAssetProcessExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetSyncTask = "csip:CreateAssetSyncTask" as Action<"csip:CreateAssetSyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetTag = "csip:CreateAssetTag" as Action<"csip:CreateAssetTag", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetViewRisksExportJob = "csip:CreateAssetViewRisksExportJob" as Action<"csip:CreateAssetViewRisksExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaselineAggregatedItemExportJob = "csip:CreateBaselineAggregatedItemExportJob" as Action<"csip:CreateBaselineAggregatedItemExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaselineFixRecordExportJob = "csip:CreateBaselineFixRecordExportJob" as Action<"csip:CreateBaselineFixRecordExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaselineMainTaskExportJob = "csip:CreateBaselineMainTaskExportJob" as Action<"csip:CreateBaselineMainTaskExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCFGRiskPDFReportExportJob = "csip:CreateCFGRiskPDFReportExportJob" as Action<"csip:CreateCFGRiskPDFReportExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCFGRisksExportJob = "csip:CreateCFGRisksExportJob" as Action<"csip:CreateCFGRisksExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCSIPManualMalwareScan = "csip:CreateCSIPManualMalwareScan" as Action<"csip:CreateCSIPManualMalwareScan", UnknownKind, never>;
/** Write access by its name. */
export const CreateCheckViewRisksExportJob = "csip:CreateCheckViewRisksExportJob" as Action<"csip:CreateCheckViewRisksExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudFunctionExportJob = "csip:CreateCloudFunctionExportJob" as Action<"csip:CreateCloudFunctionExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterAssetSyncTask = "csip:CreateClusterAssetSyncTask" as Action<"csip:CreateClusterAssetSyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterContainerListExportJob = "csip:CreateClusterContainerListExportJob" as Action<"csip:CreateClusterContainerListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterListExportJob = "csip:CreateClusterListExportJob" as Action<"csip:CreateClusterListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterNamespaceListExportJob = "csip:CreateClusterNamespaceListExportJob" as Action<"csip:CreateClusterNamespaceListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterNodeListExportJob = "csip:CreateClusterNodeListExportJob" as Action<"csip:CreateClusterNodeListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateComplianceRiskExportJob = "csip:CreateComplianceRiskExportJob" as Action<"csip:CreateComplianceRiskExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosAssetSyncTask = "csip:CreateCosAssetSyncTask" as Action<"csip:CreateCosAssetSyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosObjectScanTask = "csip:CreateCosObjectScanTask" as Action<"csip:CreateCosObjectScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosPolicy = "csip:CreateCosPolicy" as Action<"csip:CreateCosPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosRiskScanTask = "csip:CreateCosRiskScanTask" as Action<"csip:CreateCosRiskScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainAndIp = "csip:CreateDomainAndIp" as Action<"csip:CreateDomainAndIp", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmAccessExportJob = "csip:CreateDspmAccessExportJob" as Action<"csip:CreateDspmAccessExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmApplyOrder = "csip:CreateDspmApplyOrder" as Action<"csip:CreateDspmApplyOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmApproveHistoryExportJob = "csip:CreateDspmApproveHistoryExportJob" as Action<"csip:CreateDspmApproveHistoryExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmAssetAccessTopologyExportJob = "csip:CreateDspmAssetAccessTopologyExportJob" as Action<"csip:CreateDspmAssetAccessTopologyExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmAssetIdentifyInfoExportJob = "csip:CreateDspmAssetIdentifyInfoExportJob" as Action<"csip:CreateDspmAssetIdentifyInfoExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmAssetsExportJob = "csip:CreateDspmAssetsExportJob" as Action<"csip:CreateDspmAssetsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmAuditFilterStrategy = "csip:CreateDspmAuditFilterStrategy" as Action<"csip:CreateDspmAuditFilterStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmExportTask = "csip:CreateDspmExportTask" as Action<"csip:CreateDspmExportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyCategory = "csip:CreateDspmIdentifyCategory" as Action<"csip:CreateDspmIdentifyCategory", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyComplianceCategoryRelation = "csip:CreateDspmIdentifyComplianceCategoryRelation" as Action<"csip:CreateDspmIdentifyComplianceCategoryRelation", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyComplianceGroup = "csip:CreateDspmIdentifyComplianceGroup" as Action<"csip:CreateDspmIdentifyComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyComplianceGroupCopy = "csip:CreateDspmIdentifyComplianceGroupCopy" as Action<"csip:CreateDspmIdentifyComplianceGroupCopy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyComplianceRuleRelation = "csip:CreateDspmIdentifyComplianceRuleRelation" as Action<"csip:CreateDspmIdentifyComplianceRuleRelation", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyInfoListExportJob = "csip:CreateDspmIdentifyInfoListExportJob" as Action<"csip:CreateDspmIdentifyInfoListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyLevelGroup = "csip:CreateDspmIdentifyLevelGroup" as Action<"csip:CreateDspmIdentifyLevelGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmIdentifyRule = "csip:CreateDspmIdentifyRule" as Action<"csip:CreateDspmIdentifyRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmPersonalIdentify = "csip:CreateDspmPersonalIdentify" as Action<"csip:CreateDspmPersonalIdentify", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmResource = "csip:CreateDspmResource" as Action<"csip:CreateDspmResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmRiskExportJob = "csip:CreateDspmRiskExportJob" as Action<"csip:CreateDspmRiskExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmRiskStrategy = "csip:CreateDspmRiskStrategy" as Action<"csip:CreateDspmRiskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDspmWhitelistStrategy = "csip:CreateDspmWhitelistStrategy" as Action<"csip:CreateDspmWhitelistStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDynamicAssetsExportJob = "csip:CreateDynamicAssetsExportJob" as Action<"csip:CreateDynamicAssetsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEDRManualScan = "csip:CreateEDRManualScan" as Action<"csip:CreateEDRManualScan", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdrAlertExportJob = "csip:CreateEdrAlertExportJob" as Action<"csip:CreateEdrAlertExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdrLessAlertExportJob = "csip:CreateEdrLessAlertExportJob" as Action<"csip:CreateEdrLessAlertExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateExposureAutoTagRule = "csip:CreateExposureAutoTagRule" as Action<"csip:CreateExposureAutoTagRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateExposuresExportJob = "csip:CreateExposuresExportJob" as Action<"csip:CreateExposuresExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateHighBaseLineRisksExportJob = "csip:CreateHighBaseLineRisksExportJob" as Action<"csip:CreateHighBaseLineRisksExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostImageListExportJob = "csip:CreateHostImageListExportJob" as Action<"csip:CreateHostImageListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostVulExportJob = "csip:CreateHostVulExportJob" as Action<"csip:CreateHostVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateIaCAccessToken = "csip:CreateIaCAccessToken" as Action<"csip:CreateIaCAccessToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateIaCFileExportJob = "csip:CreateIaCFileExportJob" as Action<"csip:CreateIaCFileExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateIaCFileReScanTask = "csip:CreateIaCFileReScanTask" as Action<"csip:CreateIaCFileReScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageAssetListExportJob = "csip:CreateImageAssetListExportJob" as Action<"csip:CreateImageAssetListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageAssociatedContainerListExportJob = "csip:CreateImageAssociatedContainerListExportJob" as Action<"csip:CreateImageAssociatedContainerListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageAssociatedHostListExportJob = "csip:CreateImageAssociatedHostListExportJob" as Action<"csip:CreateImageAssociatedHostListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageComponentListExportJob = "csip:CreateImageComponentListExportJob" as Action<"csip:CreateImageComponentListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageLayerVulListExportJob = "csip:CreateImageLayerVulListExportJob" as Action<"csip:CreateImageLayerVulListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageRegistryConnectivityTask = "csip:CreateImageRegistryConnectivityTask" as Action<"csip:CreateImageRegistryConnectivityTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageRegistryListExportJob = "csip:CreateImageRegistryListExportJob" as Action<"csip:CreateImageRegistryListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageRegistryScanTask = "csip:CreateImageRegistryScanTask" as Action<"csip:CreateImageRegistryScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageRegistryTimedScanTaskConfig = "csip:CreateImageRegistryTimedScanTaskConfig" as Action<"csip:CreateImageRegistryTimedScanTaskConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageSensitiveInfoListExportJob = "csip:CreateImageSensitiveInfoListExportJob" as Action<"csip:CreateImageSensitiveInfoListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageSensitiveWhitelist = "csip:CreateImageSensitiveWhitelist" as Action<"csip:CreateImageSensitiveWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageVirusListExportJob = "csip:CreateImageVirusListExportJob" as Action<"csip:CreateImageVirusListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageVirusWhitelist = "csip:CreateImageVirusWhitelist" as Action<"csip:CreateImageVirusWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageVulListExportJob = "csip:CreateImageVulListExportJob" as Action<"csip:CreateImageVulListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageVulSummaryListExportJob = "csip:CreateImageVulSummaryListExportJob" as Action<"csip:CreateImageVulSummaryListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageVulWhitelist = "csip:CreateImageVulWhitelist" as Action<"csip:CreateImageVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const CreatePodContainerListExportJob = "csip:CreatePodContainerListExportJob" as Action<"csip:CreatePodContainerListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreatePodServiceListExportJob = "csip:CreatePodServiceListExportJob" as Action<"csip:CreatePodServiceListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreatePublicAssetsExportJob = "csip:CreatePublicAssetsExportJob" as Action<"csip:CreatePublicAssetsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateRiskCenterScanTask = "csip:CreateRiskCenterScanTask" as Action<"csip:CreateRiskCenterScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRiskDetailExportJob = "csip:CreateRiskDetailExportJob" as Action<"csip:CreateRiskDetailExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateSandboxACLRule = "csip:CreateSandboxACLRule" as Action<"csip:CreateSandboxACLRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSandboxDLPRule = "csip:CreateSandboxDLPRule" as Action<"csip:CreateSandboxDLPRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSandboxFileRule = "csip:CreateSandboxFileRule" as Action<"csip:CreateSandboxFileRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSandboxLLMAuditRule = "csip:CreateSandboxLLMAuditRule" as Action<"csip:CreateSandboxLLMAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateScanStatisticExportJob = "csip:CreateScanStatisticExportJob" as Action<"csip:CreateScanStatisticExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateScanTask = "csip:CreateScanTask" as Action<"csip:CreateScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSkillScan = "csip:CreateSkillScan" as Action<"csip:CreateSkillScan", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulFixRetryTask = "csip:CreateVulFixRetryTask" as Action<"csip:CreateVulFixRetryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulFixTask = "csip:CreateVulFixTask" as Action<"csip:CreateVulFixTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulFixedExportJob = "csip:CreateVulFixedExportJob" as Action<"csip:CreateVulFixedExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulReScan = "csip:CreateVulReScan" as Action<"csip:CreateVulReScan", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulRisksExportJob = "csip:CreateVulRisksExportJob" as Action<"csip:CreateVulRisksExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulScanManual = "csip:CreateVulScanManual" as Action<"csip:CreateVulScanManual", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIAnalysisSMTPAccess = "csip:DeleteAIAnalysisSMTPAccess" as Action<"csip:DeleteAIAnalysisSMTPAccess", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAISchedule = "csip:DeleteAISchedule" as Action<"csip:DeleteAISchedule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAssetFilterView = "csip:DeleteAssetFilterView" as Action<"csip:DeleteAssetFilterView", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAssetTag = "csip:DeleteAssetTag" as Action<"csip:DeleteAssetTag", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselineSelfDefinedPolicyList = "csip:DeleteBaselineSelfDefinedPolicyList" as Action<"csip:DeleteBaselineSelfDefinedPolicyList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCSIPMalwareScanTask = "csip:DeleteCSIPMalwareScanTask" as Action<"csip:DeleteCSIPMalwareScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "csip:DeleteCluster" as Action<"csip:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCosAkAsset = "csip:DeleteCosAkAsset" as Action<"csip:DeleteCosAkAsset", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCosPolicy = "csip:DeleteCosPolicy" as Action<"csip:DeleteCosPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainAndIp = "csip:DeleteDomainAndIp" as Action<"csip:DeleteDomainAndIp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmApplyOrder = "csip:DeleteDspmApplyOrder" as Action<"csip:DeleteDspmApplyOrder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmAssetAccount = "csip:DeleteDspmAssetAccount" as Action<"csip:DeleteDspmAssetAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmAuditFilterStrategy = "csip:DeleteDspmAuditFilterStrategy" as Action<"csip:DeleteDspmAuditFilterStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmBackupLogList = "csip:DeleteDspmBackupLogList" as Action<"csip:DeleteDspmBackupLogList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmCkafkaConfig = "csip:DeleteDspmCkafkaConfig" as Action<"csip:DeleteDspmCkafkaConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmExportTask = "csip:DeleteDspmExportTask" as Action<"csip:DeleteDspmExportTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyCategory = "csip:DeleteDspmIdentifyCategory" as Action<"csip:DeleteDspmIdentifyCategory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyComplianceCategoryRelation = "csip:DeleteDspmIdentifyComplianceCategoryRelation" as Action<"csip:DeleteDspmIdentifyComplianceCategoryRelation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyComplianceGroup = "csip:DeleteDspmIdentifyComplianceGroup" as Action<"csip:DeleteDspmIdentifyComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyComplianceRuleRelation = "csip:DeleteDspmIdentifyComplianceRuleRelation" as Action<"csip:DeleteDspmIdentifyComplianceRuleRelation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyLevelGroup = "csip:DeleteDspmIdentifyLevelGroup" as Action<"csip:DeleteDspmIdentifyLevelGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmIdentifyRule = "csip:DeleteDspmIdentifyRule" as Action<"csip:DeleteDspmIdentifyRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmPersonalIdentify = "csip:DeleteDspmPersonalIdentify" as Action<"csip:DeleteDspmPersonalIdentify", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmRestoreLogList = "csip:DeleteDspmRestoreLogList" as Action<"csip:DeleteDspmRestoreLogList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmRiskStrategy = "csip:DeleteDspmRiskStrategy" as Action<"csip:DeleteDspmRiskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmShareUserData = "csip:DeleteDspmShareUserData" as Action<"csip:DeleteDspmShareUserData", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDspmWhitelistStrategy = "csip:DeleteDspmWhitelistStrategy" as Action<"csip:DeleteDspmWhitelistStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEDRRules = "csip:DeleteEDRRules" as Action<"csip:DeleteEDRRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEDRScanTask = "csip:DeleteEDRScanTask" as Action<"csip:DeleteEDRScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEdrLogCollectPaths = "csip:DeleteEdrLogCollectPaths" as Action<"csip:DeleteEdrLogCollectPaths", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExposureAutoTagRule = "csip:DeleteExposureAutoTagRule" as Action<"csip:DeleteExposureAutoTagRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIaCAccessToken = "csip:DeleteIaCAccessToken" as Action<"csip:DeleteIaCAccessToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIaCFile = "csip:DeleteIaCFile" as Action<"csip:DeleteIaCFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageRegistry = "csip:DeleteImageRegistry" as Action<"csip:DeleteImageRegistry", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageRegistryScanTask = "csip:DeleteImageRegistryScanTask" as Action<"csip:DeleteImageRegistryScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageRegistryTimedScanTaskConfig = "csip:DeleteImageRegistryTimedScanTaskConfig" as Action<"csip:DeleteImageRegistryTimedScanTaskConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageSensitiveWhitelist = "csip:DeleteImageSensitiveWhitelist" as Action<"csip:DeleteImageSensitiveWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageVirusWhitelist = "csip:DeleteImageVirusWhitelist" as Action<"csip:DeleteImageVirusWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageVulWhitelist = "csip:DeleteImageVulWhitelist" as Action<"csip:DeleteImageVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoginWhiteList = "csip:DeleteLoginWhiteList" as Action<"csip:DeleteLoginWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineClearHistory = "csip:DeleteMachineClearHistory" as Action<"csip:DeleteMachineClearHistory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRiskScanTask = "csip:DeleteRiskScanTask" as Action<"csip:DeleteRiskScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSandboxACLRule = "csip:DeleteSandboxACLRule" as Action<"csip:DeleteSandboxACLRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSandboxDLPRule = "csip:DeleteSandboxDLPRule" as Action<"csip:DeleteSandboxDLPRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSandboxFileRule = "csip:DeleteSandboxFileRule" as Action<"csip:DeleteSandboxFileRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSandboxLLMAuditRule = "csip:DeleteSandboxLLMAuditRule" as Action<"csip:DeleteSandboxLLMAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVulWhitelist = "csip:DeleteVulWhitelist" as Action<"csip:DeleteVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebhookPolicies = "csip:DeleteWebhookPolicies" as Action<"csip:DeleteWebhookPolicies", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebhookReceivers = "csip:DeleteWebhookReceivers" as Action<"csip:DeleteWebhookReceivers", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIAgentAssetList = "csip:DescribeAIAgentAssetList" as Action<"csip:DescribeAIAgentAssetList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIAgentCredentialList = "csip:DescribeAIAgentCredentialList" as Action<"csip:DescribeAIAgentCredentialList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIAgentCredentialLocationList = "csip:DescribeAIAgentCredentialLocationList" as Action<"csip:DescribeAIAgentCredentialLocationList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIAgentSkillList = "csip:DescribeAIAgentSkillList" as Action<"csip:DescribeAIAgentSkillList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisFileDownloadURL = "csip:DescribeAIAnalysisFileDownloadURL" as Action<"csip:DescribeAIAnalysisFileDownloadURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisHistory = "csip:DescribeAIAnalysisHistory" as Action<"csip:DescribeAIAnalysisHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisRecommendQuestions = "csip:DescribeAIAnalysisRecommendQuestions" as Action<"csip:DescribeAIAnalysisRecommendQuestions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisRobotInfo = "csip:DescribeAIAnalysisRobotInfo" as Action<"csip:DescribeAIAnalysisRobotInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisSMTP = "csip:DescribeAIAnalysisSMTP" as Action<"csip:DescribeAIAnalysisSMTP", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAILinkSetting = "csip:DescribeAILinkSetting" as Action<"csip:DescribeAILinkSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIScheduleList = "csip:DescribeAIScheduleList" as Action<"csip:DescribeAIScheduleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAISchedulePlanList = "csip:DescribeAISchedulePlanList" as Action<"csip:DescribeAISchedulePlanList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIScheduleStats = "csip:DescribeAIScheduleStats" as Action<"csip:DescribeAIScheduleStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIScheduleTaskDetail = "csip:DescribeAIScheduleTaskDetail" as Action<"csip:DescribeAIScheduleTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIScheduleTaskList = "csip:DescribeAIScheduleTaskList" as Action<"csip:DescribeAIScheduleTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAKAnalysisDetail = "csip:DescribeAKAnalysisDetail" as Action<"csip:DescribeAKAnalysisDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbTestUser = "csip:DescribeAbTestUser" as Action<"csip:DescribeAbTestUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalCallRecord = "csip:DescribeAbnormalCallRecord" as Action<"csip:DescribeAbnormalCallRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyAlarm = "csip:DescribeAccessKeyAlarm" as Action<"csip:DescribeAccessKeyAlarm", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyAlarmDetail = "csip:DescribeAccessKeyAlarmDetail" as Action<"csip:DescribeAccessKeyAlarmDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyAsset = "csip:DescribeAccessKeyAsset" as Action<"csip:DescribeAccessKeyAsset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyRisk = "csip:DescribeAccessKeyRisk" as Action<"csip:DescribeAccessKeyRisk", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyRiskDetail = "csip:DescribeAccessKeyRiskDetail" as Action<"csip:DescribeAccessKeyRiskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessKeyUserDetail = "csip:DescribeAccessKeyUserDetail" as Action<"csip:DescribeAccessKeyUserDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAccessKeyUserList = "csip:DescribeAccessKeyUserList" as Action<"csip:DescribeAccessKeyUserList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAccessKeyWhiteList = "csip:DescribeAccessKeyWhiteList" as Action<"csip:DescribeAccessKeyWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentConfigSetting = "csip:DescribeAgentConfigSetting" as Action<"csip:DescribeAgentConfigSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentRunMode = "csip:DescribeAgentRunMode" as Action<"csip:DescribeAgentRunMode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentRunPolicy = "csip:DescribeAgentRunPolicy" as Action<"csip:DescribeAgentRunPolicy", UnknownKind, never>;
/** List access by its name. */
export const DescribeAlertList = "csip:DescribeAlertList" as Action<"csip:DescribeAlertList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetComponentList = "csip:DescribeAssetComponentList" as Action<"csip:DescribeAssetComponentList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetComponentRelatedImageList = "csip:DescribeAssetComponentRelatedImageList" as Action<"csip:DescribeAssetComponentRelatedImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetDetail = "csip:DescribeAssetDetail" as Action<"csip:DescribeAssetDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetFilterViews = "csip:DescribeAssetFilterViews" as Action<"csip:DescribeAssetFilterViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetInfo = "csip:DescribeAssetInfo" as Action<"csip:DescribeAssetInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetLastSyncTime = "csip:DescribeAssetLastSyncTime" as Action<"csip:DescribeAssetLastSyncTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetOverview = "csip:DescribeAssetOverview" as Action<"csip:DescribeAssetOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetProcessList = "csip:DescribeAssetProcessList" as Action<"csip:DescribeAssetProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetRiskDetail = "csip:DescribeAssetRiskDetail" as Action<"csip:DescribeAssetRiskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetRiskList = "csip:DescribeAssetRiskList" as Action<"csip:DescribeAssetRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSyncTaskStatus = "csip:DescribeAssetSyncTaskStatus" as Action<"csip:DescribeAssetSyncTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTagAttributes = "csip:DescribeAssetTagAttributes" as Action<"csip:DescribeAssetTagAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTagTree = "csip:DescribeAssetTagTree" as Action<"csip:DescribeAssetTagTree", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTags = "csip:DescribeAssetTags" as Action<"csip:DescribeAssetTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTree = "csip:DescribeAssetTree" as Action<"csip:DescribeAssetTree", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetViewVulRiskList = "csip:DescribeAssetViewVulRiskList" as Action<"csip:DescribeAssetViewVulRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssumeRole = "csip:DescribeAssumeRole" as Action<"csip:DescribeAssumeRole", UnknownKind, never>;
/** List access by its name. */
export const DescribeBackendScanEngineRegionList = "csip:DescribeBackendScanEngineRegionList" as Action<"csip:DescribeBackendScanEngineRegionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBanMode = "csip:DescribeBanMode" as Action<"csip:DescribeBanMode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBanStatus = "csip:DescribeBanStatus" as Action<"csip:DescribeBanStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineAggregatedItemList = "csip:DescribeBaselineAggregatedItemList" as Action<"csip:DescribeBaselineAggregatedItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineAggregatedPolicyList = "csip:DescribeBaselineAggregatedPolicyList" as Action<"csip:DescribeBaselineAggregatedPolicyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineCalculatingStatisticsPolicyIDList = "csip:DescribeBaselineCalculatingStatisticsPolicyIDList" as Action<"csip:DescribeBaselineCalculatingStatisticsPolicyIDList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineCategoryItemList = "csip:DescribeBaselineCategoryItemList" as Action<"csip:DescribeBaselineCategoryItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineFixRecordList = "csip:DescribeBaselineFixRecordList" as Action<"csip:DescribeBaselineFixRecordList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineItemRiskList = "csip:DescribeBaselineItemRiskList" as Action<"csip:DescribeBaselineItemRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineMainTaskItemList = "csip:DescribeBaselineMainTaskItemList" as Action<"csip:DescribeBaselineMainTaskItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineMainTaskList = "csip:DescribeBaselineMainTaskList" as Action<"csip:DescribeBaselineMainTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineOverview = "csip:DescribeBaselineOverview" as Action<"csip:DescribeBaselineOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselinePolicyCategoryList = "csip:DescribeBaselinePolicyCategoryList" as Action<"csip:DescribeBaselinePolicyCategoryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselinePolicyItemList = "csip:DescribeBaselinePolicyItemList" as Action<"csip:DescribeBaselinePolicyItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselinePolicyList = "csip:DescribeBaselinePolicyList" as Action<"csip:DescribeBaselinePolicyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselinePolicyNameExistAppidList = "csip:DescribeBaselinePolicyNameExistAppidList" as Action<"csip:DescribeBaselinePolicyNameExistAppidList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineSubTaskList = "csip:DescribeBaselineSubTaskList" as Action<"csip:DescribeBaselineSubTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineSyncConf = "csip:DescribeBaselineSyncConf" as Action<"csip:DescribeBaselineSyncConf", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineSystemCategoryList = "csip:DescribeBaselineSystemCategoryList" as Action<"csip:DescribeBaselineSystemCategoryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineUserOtherConf = "csip:DescribeBaselineUserOtherConf" as Action<"csip:DescribeBaselineUserOtherConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineUserWeakPasswordConf = "csip:DescribeBaselineUserWeakPasswordConf" as Action<"csip:DescribeBaselineUserWeakPasswordConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBruteAttackRules = "csip:DescribeBruteAttackRules" as Action<"csip:DescribeBruteAttackRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeBucketInvokeIpList = "csip:DescribeBucketInvokeIpList" as Action<"csip:DescribeBucketInvokeIpList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCFGRiskReportStatistics = "csip:DescribeCFGRiskReportStatistics" as Action<"csip:DescribeCFGRiskReportStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCFGRiskStatistics = "csip:DescribeCFGRiskStatistics" as Action<"csip:DescribeCFGRiskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCFWAssetStatistics = "csip:DescribeCFWAssetStatistics" as Action<"csip:DescribeCFWAssetStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCLSLogIndexV3 = "csip:DescribeCLSLogIndexV3" as Action<"csip:DescribeCLSLogIndexV3", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCLSLogListV3 = "csip:DescribeCLSLogListV3" as Action<"csip:DescribeCLSLogListV3", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSCPayInfo = "csip:DescribeCSCPayInfo" as Action<"csip:DescribeCSCPayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSIPLicenseBindSchedule = "csip:DescribeCSIPLicenseBindSchedule" as Action<"csip:DescribeCSIPLicenseBindSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSIPMalwareScanTaskDetail = "csip:DescribeCSIPMalwareScanTaskDetail" as Action<"csip:DescribeCSIPMalwareScanTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSIPMalwareScanTaskProgress = "csip:DescribeCSIPMalwareScanTaskProgress" as Action<"csip:DescribeCSIPMalwareScanTaskProgress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSIPRiskStatistics = "csip:DescribeCSIPRiskStatistics" as Action<"csip:DescribeCSIPRiskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCSPMPayInfo = "csip:DescribeCSPMPayInfo" as Action<"csip:DescribeCSPMPayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCVMAssetInfo = "csip:DescribeCVMAssetInfo" as Action<"csip:DescribeCVMAssetInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCVMAssets = "csip:DescribeCVMAssets" as Action<"csip:DescribeCVMAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPExposePath = "csip:DescribeCWPExposePath" as Action<"csip:DescribeCWPExposePath", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPExposures = "csip:DescribeCWPExposures" as Action<"csip:DescribeCWPExposures", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPLicenseBindSchedule = "csip:DescribeCWPLicenseBindSchedule" as Action<"csip:DescribeCWPLicenseBindSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPMachineDetail = "csip:DescribeCWPMachineDetail" as Action<"csip:DescribeCWPMachineDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeCWPMachineOsList = "csip:DescribeCWPMachineOsList" as Action<"csip:DescribeCWPMachineOsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPMachines = "csip:DescribeCWPMachines" as Action<"csip:DescribeCWPMachines", UnknownKind, never>;
/** List access by its name. */
export const DescribeCWPOrderList = "csip:DescribeCWPOrderList" as Action<"csip:DescribeCWPOrderList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPScanIpInfo = "csip:DescribeCWPScanIpInfo" as Action<"csip:DescribeCWPScanIpInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCWPTaskDuration = "csip:DescribeCWPTaskDuration" as Action<"csip:DescribeCWPTaskDuration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallRecord = "csip:DescribeCallRecord" as Action<"csip:DescribeCallRecord", UnknownKind, never>;
/** List access by its name. */
export const DescribeCheckConnectivityHostList = "csip:DescribeCheckConnectivityHostList" as Action<"csip:DescribeCheckConnectivityHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCheckViewRisks = "csip:DescribeCheckViewRisks" as Action<"csip:DescribeCheckViewRisks", UnknownKind, never>;
/** List access by its name. */
export const DescribeClbListenerList = "csip:DescribeClbListenerList" as Action<"csip:DescribeClbListenerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClbListenerRules = "csip:DescribeClbListenerRules" as Action<"csip:DescribeClbListenerRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClbTargets = "csip:DescribeClbTargets" as Action<"csip:DescribeClbTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudAssets = "csip:DescribeCloudAssets" as Action<"csip:DescribeCloudAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudFunctionList = "csip:DescribeCloudFunctionList" as Action<"csip:DescribeCloudFunctionList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterAssetList = "csip:DescribeClusterAssetList" as Action<"csip:DescribeClusterAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAssetSyncTaskStatus = "csip:DescribeClusterAssetSyncTaskStatus" as Action<"csip:DescribeClusterAssetSyncTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAssets = "csip:DescribeClusterAssets" as Action<"csip:DescribeClusterAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerAppList = "csip:DescribeClusterContainerAppList" as Action<"csip:DescribeClusterContainerAppList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerComponentList = "csip:DescribeClusterContainerComponentList" as Action<"csip:DescribeClusterContainerComponentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterContainerDetail = "csip:DescribeClusterContainerDetail" as Action<"csip:DescribeClusterContainerDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerList = "csip:DescribeClusterContainerList" as Action<"csip:DescribeClusterContainerList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerPortList = "csip:DescribeClusterContainerPortList" as Action<"csip:DescribeClusterContainerPortList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerProcessList = "csip:DescribeClusterContainerProcessList" as Action<"csip:DescribeClusterContainerProcessList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterContainerWebServiceList = "csip:DescribeClusterContainerWebServiceList" as Action<"csip:DescribeClusterContainerWebServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDetail = "csip:DescribeClusterDetail" as Action<"csip:DescribeClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstallCommand = "csip:DescribeClusterInstallCommand" as Action<"csip:DescribeClusterInstallCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterListV2 = "csip:DescribeClusterListV2" as Action<"csip:DescribeClusterListV2", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterNamespaceList = "csip:DescribeClusterNamespaceList" as Action<"csip:DescribeClusterNamespaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterNodeList = "csip:DescribeClusterNodeList" as Action<"csip:DescribeClusterNodeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterPodAssets = "csip:DescribeClusterPodAssets" as Action<"csip:DescribeClusterPodAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterPodDetail = "csip:DescribeClusterPodDetail" as Action<"csip:DescribeClusterPodDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterPodList = "csip:DescribeClusterPodList" as Action<"csip:DescribeClusterPodList", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterServiceList = "csip:DescribeClusterServiceList" as Action<"csip:DescribeClusterServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSummary = "csip:DescribeClusterSummary" as Action<"csip:DescribeClusterSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSuperNodeInfo = "csip:DescribeClusterSuperNodeInfo" as Action<"csip:DescribeClusterSuperNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceOverview = "csip:DescribeComplianceOverview" as Action<"csip:DescribeComplianceOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceRiskList = "csip:DescribeComplianceRiskList" as Action<"csip:DescribeComplianceRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceStandardTermTree = "csip:DescribeComplianceStandardTermTree" as Action<"csip:DescribeComplianceStandardTermTree", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceStatistics = "csip:DescribeComplianceStatistics" as Action<"csip:DescribeComplianceStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigCheckRules = "csip:DescribeConfigCheckRules" as Action<"csip:DescribeConfigCheckRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAccessPermission = "csip:DescribeCosAccessPermission" as Action<"csip:DescribeCosAccessPermission", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAccessPermissions = "csip:DescribeCosAccessPermissions" as Action<"csip:DescribeCosAccessPermissions", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosActionList = "csip:DescribeCosActionList" as Action<"csip:DescribeCosActionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAkAsset = "csip:DescribeCosAkAsset" as Action<"csip:DescribeCosAkAsset", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosAkInvokeIpList = "csip:DescribeCosAkInvokeIpList" as Action<"csip:DescribeCosAkInvokeIpList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosAlarmList = "csip:DescribeCosAlarmList" as Action<"csip:DescribeCosAlarmList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAlarmTrendData = "csip:DescribeCosAlarmTrendData" as Action<"csip:DescribeCosAlarmTrendData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAsset = "csip:DescribeCosAsset" as Action<"csip:DescribeCosAsset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAssetSyncTask = "csip:DescribeCosAssetSyncTask" as Action<"csip:DescribeCosAssetSyncTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosAuditAppIdList = "csip:DescribeCosAuditAppIdList" as Action<"csip:DescribeCosAuditAppIdList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosAuditDictionaryList = "csip:DescribeCosAuditDictionaryList" as Action<"csip:DescribeCosAuditDictionaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosAuditPayInfo = "csip:DescribeCosAuditPayInfo" as Action<"csip:DescribeCosAuditPayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosBucketBillingInfo = "csip:DescribeCosBucketBillingInfo" as Action<"csip:DescribeCosBucketBillingInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosBucketList = "csip:DescribeCosBucketList" as Action<"csip:DescribeCosBucketList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosBucketRisk = "csip:DescribeCosBucketRisk" as Action<"csip:DescribeCosBucketRisk", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosIdentifyFileList = "csip:DescribeCosIdentifyFileList" as Action<"csip:DescribeCosIdentifyFileList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosInvokeUa = "csip:DescribeCosInvokeUa" as Action<"csip:DescribeCosInvokeUa", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosIpInvokeLog = "csip:DescribeCosIpInvokeLog" as Action<"csip:DescribeCosIpInvokeLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosIpInvokeRecordFile = "csip:DescribeCosIpInvokeRecordFile" as Action<"csip:DescribeCosIpInvokeRecordFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosObjectScanTask = "csip:DescribeCosObjectScanTask" as Action<"csip:DescribeCosObjectScanTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosOverview = "csip:DescribeCosOverview" as Action<"csip:DescribeCosOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosPolicy = "csip:DescribeCosPolicy" as Action<"csip:DescribeCosPolicy", UnknownKind, never>;
/** List access by its name. */
export const DescribeCosRiskActionList = "csip:DescribeCosRiskActionList" as Action<"csip:DescribeCosRiskActionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosRiskEvidence = "csip:DescribeCosRiskEvidence" as Action<"csip:DescribeCosRiskEvidence", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosRiskScanTask = "csip:DescribeCosRiskScanTask" as Action<"csip:DescribeCosRiskScanTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosRoleAccessPermission = "csip:DescribeCosRoleAccessPermission" as Action<"csip:DescribeCosRoleAccessPermission", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosRoleAccessPermissions = "csip:DescribeCosRoleAccessPermissions" as Action<"csip:DescribeCosRoleAccessPermissions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosSourceIp = "csip:DescribeCosSourceIp" as Action<"csip:DescribeCosSourceIp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCspmShardConfig = "csip:DescribeCspmShardConfig" as Action<"csip:DescribeCspmShardConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomAssetTagCount = "csip:DescribeCustomAssetTagCount" as Action<"csip:DescribeCustomAssetTagCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomRiskRuleDetail = "csip:DescribeCustomRiskRuleDetail" as Action<"csip:DescribeCustomRiskRuleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomRiskRules = "csip:DescribeCustomRiskRules" as Action<"csip:DescribeCustomRiskRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDbAssetInfo = "csip:DescribeDbAssetInfo" as Action<"csip:DescribeDbAssetInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDbAssets = "csip:DescribeDbAssets" as Action<"csip:DescribeDbAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultSecurityScoreRule = "csip:DescribeDefaultSecurityScoreRule" as Action<"csip:DescribeDefaultSecurityScoreRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainAssets = "csip:DescribeDomainAssets" as Action<"csip:DescribeDomainAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAccessRecord = "csip:DescribeDspmAccessRecord" as Action<"csip:DescribeDspmAccessRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAccessTopologyAccounts = "csip:DescribeDspmAccessTopologyAccounts" as Action<"csip:DescribeDspmAccessTopologyAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAccessTopologyAssets = "csip:DescribeDspmAccessTopologyAssets" as Action<"csip:DescribeDspmAccessTopologyAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAccessTopologyIps = "csip:DescribeDspmAccessTopologyIps" as Action<"csip:DescribeDspmAccessTopologyIps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmApplyHistory = "csip:DescribeDspmApplyHistory" as Action<"csip:DescribeDspmApplyHistory", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmApplyOrderList = "csip:DescribeDspmApplyOrderList" as Action<"csip:DescribeDspmApplyOrderList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmApproveHistory = "csip:DescribeDspmApproveHistory" as Action<"csip:DescribeDspmApproveHistory", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmApproveOrderList = "csip:DescribeDspmApproveOrderList" as Action<"csip:DescribeDspmApproveOrderList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetAccessTopology = "csip:DescribeDspmAssetAccessTopology" as Action<"csip:DescribeDspmAssetAccessTopology", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetAccountIdentify = "csip:DescribeDspmAssetAccountIdentify" as Action<"csip:DescribeDspmAssetAccountIdentify", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetAccountPresetPrivileges = "csip:DescribeDspmAssetAccountPresetPrivileges" as Action<"csip:DescribeDspmAssetAccountPresetPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetAccountRecycledPrivileges = "csip:DescribeDspmAssetAccountRecycledPrivileges" as Action<"csip:DescribeDspmAssetAccountRecycledPrivileges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetAccounts = "csip:DescribeDspmAssetAccounts" as Action<"csip:DescribeDspmAssetAccounts", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmAssetDatabaseList = "csip:DescribeDspmAssetDatabaseList" as Action<"csip:DescribeDspmAssetDatabaseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetDatabases = "csip:DescribeDspmAssetDatabases" as Action<"csip:DescribeDspmAssetDatabases", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmAssetFieldList = "csip:DescribeDspmAssetFieldList" as Action<"csip:DescribeDspmAssetFieldList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetFieldSamples = "csip:DescribeDspmAssetFieldSamples" as Action<"csip:DescribeDspmAssetFieldSamples", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmAssetIdentifyInfoList = "csip:DescribeDspmAssetIdentifyInfoList" as Action<"csip:DescribeDspmAssetIdentifyInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetIds = "csip:DescribeDspmAssetIds" as Action<"csip:DescribeDspmAssetIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetLoginCredential = "csip:DescribeDspmAssetLoginCredential" as Action<"csip:DescribeDspmAssetLoginCredential", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetSecurityAnalyseStatus = "csip:DescribeDspmAssetSecurityAnalyseStatus" as Action<"csip:DescribeDspmAssetSecurityAnalyseStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssetSupportedPrivileges = "csip:DescribeDspmAssetSupportedPrivileges" as Action<"csip:DescribeDspmAssetSupportedPrivileges", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmAssetTableList = "csip:DescribeDspmAssetTableList" as Action<"csip:DescribeDspmAssetTableList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAssets = "csip:DescribeDspmAssets" as Action<"csip:DescribeDspmAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmAuditFilterStrategy = "csip:DescribeDspmAuditFilterStrategy" as Action<"csip:DescribeDspmAuditFilterStrategy", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmBackupLogList = "csip:DescribeDspmBackupLogList" as Action<"csip:DescribeDspmBackupLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmBackupSetting = "csip:DescribeDspmBackupSetting" as Action<"csip:DescribeDspmBackupSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmCkafkaRouteList = "csip:DescribeDspmCkafkaRouteList" as Action<"csip:DescribeDspmCkafkaRouteList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmCkafkaTopicList = "csip:DescribeDspmCkafkaTopicList" as Action<"csip:DescribeDspmCkafkaTopicList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmDictionaryList = "csip:DescribeDspmDictionaryList" as Action<"csip:DescribeDspmDictionaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmExportTask = "csip:DescribeDspmExportTask" as Action<"csip:DescribeDspmExportTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyCategoryList = "csip:DescribeDspmIdentifyCategoryList" as Action<"csip:DescribeDspmIdentifyCategoryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyComplianceCategoryRuleList = "csip:DescribeDspmIdentifyComplianceCategoryRuleList" as Action<"csip:DescribeDspmIdentifyComplianceCategoryRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmIdentifyComplianceGroupDetail = "csip:DescribeDspmIdentifyComplianceGroupDetail" as Action<"csip:DescribeDspmIdentifyComplianceGroupDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyComplianceGroupList = "csip:DescribeDspmIdentifyComplianceGroupList" as Action<"csip:DescribeDspmIdentifyComplianceGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmIdentifyDistributionStatistics = "csip:DescribeDspmIdentifyDistributionStatistics" as Action<"csip:DescribeDspmIdentifyDistributionStatistics", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyIdList = "csip:DescribeDspmIdentifyIdList" as Action<"csip:DescribeDspmIdentifyIdList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmIdentifyInfo = "csip:DescribeDspmIdentifyInfo" as Action<"csip:DescribeDspmIdentifyInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyInfoList = "csip:DescribeDspmIdentifyInfoList" as Action<"csip:DescribeDspmIdentifyInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyLevelGroupList = "csip:DescribeDspmIdentifyLevelGroupList" as Action<"csip:DescribeDspmIdentifyLevelGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmIdentifyRuleDetail = "csip:DescribeDspmIdentifyRuleDetail" as Action<"csip:DescribeDspmIdentifyRuleDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmIdentifyRuleList = "csip:DescribeDspmIdentifyRuleList" as Action<"csip:DescribeDspmIdentifyRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmIdentifyRuleTestResult = "csip:DescribeDspmIdentifyRuleTestResult" as Action<"csip:DescribeDspmIdentifyRuleTestResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmLogDeliveryType = "csip:DescribeDspmLogDeliveryType" as Action<"csip:DescribeDspmLogDeliveryType", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmLogList = "csip:DescribeDspmLogList" as Action<"csip:DescribeDspmLogList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmLogTypeConfigList = "csip:DescribeDspmLogTypeConfigList" as Action<"csip:DescribeDspmLogTypeConfigList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmPayInfo = "csip:DescribeDspmPayInfo" as Action<"csip:DescribeDspmPayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmPersonApplyHistory = "csip:DescribeDspmPersonApplyHistory" as Action<"csip:DescribeDspmPersonApplyHistory", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmPersonalIdentifyList = "csip:DescribeDspmPersonalIdentifyList" as Action<"csip:DescribeDspmPersonalIdentifyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmResource = "csip:DescribeDspmResource" as Action<"csip:DescribeDspmResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmRisk = "csip:DescribeDspmRisk" as Action<"csip:DescribeDspmRisk", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmRiskDetail = "csip:DescribeDspmRiskDetail" as Action<"csip:DescribeDspmRiskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmRiskStrategy = "csip:DescribeDspmRiskStrategy" as Action<"csip:DescribeDspmRiskStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmRiskStrategyGroup = "csip:DescribeDspmRiskStrategyGroup" as Action<"csip:DescribeDspmRiskStrategyGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmRiskTendency = "csip:DescribeDspmRiskTendency" as Action<"csip:DescribeDspmRiskTendency", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmSessionList = "csip:DescribeDspmSessionList" as Action<"csip:DescribeDspmSessionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmStatistics = "csip:DescribeDspmStatistics" as Action<"csip:DescribeDspmStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmSupportedAssetType = "csip:DescribeDspmSupportedAssetType" as Action<"csip:DescribeDspmSupportedAssetType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmSyncAssetsStatus = "csip:DescribeDspmSyncAssetsStatus" as Action<"csip:DescribeDspmSyncAssetsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmSyncUsersStatus = "csip:DescribeDspmSyncUsersStatus" as Action<"csip:DescribeDspmSyncUsersStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeDspmUserCkafkaInstanceList = "csip:DescribeDspmUserCkafkaInstanceList" as Action<"csip:DescribeDspmUserCkafkaInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDspmWhitelistStrategy = "csip:DescribeDspmWhitelistStrategy" as Action<"csip:DescribeDspmWhitelistStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDynamicAssets = "csip:DescribeDynamicAssets" as Action<"csip:DescribeDynamicAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeEDRRuleList = "csip:DescribeEDRRuleList" as Action<"csip:DescribeEDRRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeEDRScanRecordList = "csip:DescribeEDRScanRecordList" as Action<"csip:DescribeEDRScanRecordList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEDRScanTaskDetail = "csip:DescribeEDRScanTaskDetail" as Action<"csip:DescribeEDRScanTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertCountForAsset = "csip:DescribeEdrAlertCountForAsset" as Action<"csip:DescribeEdrAlertCountForAsset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertCountForContainer = "csip:DescribeEdrAlertCountForContainer" as Action<"csip:DescribeEdrAlertCountForContainer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertInfo = "csip:DescribeEdrAlertInfo" as Action<"csip:DescribeEdrAlertInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeEdrAlertList = "csip:DescribeEdrAlertList" as Action<"csip:DescribeEdrAlertList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertMultiAttackStages = "csip:DescribeEdrAlertMultiAttackStages" as Action<"csip:DescribeEdrAlertMultiAttackStages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertSummary = "csip:DescribeEdrAlertSummary" as Action<"csip:DescribeEdrAlertSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrAlertThreatTags = "csip:DescribeEdrAlertThreatTags" as Action<"csip:DescribeEdrAlertThreatTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrExcludeNetworkSegments = "csip:DescribeEdrExcludeNetworkSegments" as Action<"csip:DescribeEdrExcludeNetworkSegments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrExportJobDownloadURL = "csip:DescribeEdrExportJobDownloadURL" as Action<"csip:DescribeEdrExportJobDownloadURL", UnknownKind, never>;
/** List access by its name. */
export const DescribeEdrExportJobList = "csip:DescribeEdrExportJobList" as Action<"csip:DescribeEdrExportJobList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdrLogCollectPaths = "csip:DescribeEdrLogCollectPaths" as Action<"csip:DescribeEdrLogCollectPaths", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportJobDownloadURL = "csip:DescribeExportJobDownloadURL" as Action<"csip:DescribeExportJobDownloadURL", UnknownKind, never>;
/** List access by its name. */
export const DescribeExportJobManageList = "csip:DescribeExportJobManageList" as Action<"csip:DescribeExportJobManageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposeAssetCategory = "csip:DescribeExposeAssetCategory" as Action<"csip:DescribeExposeAssetCategory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposePath = "csip:DescribeExposePath" as Action<"csip:DescribeExposePath", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposeRiskStatistics = "csip:DescribeExposeRiskStatistics" as Action<"csip:DescribeExposeRiskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposeRisks = "csip:DescribeExposeRisks" as Action<"csip:DescribeExposeRisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposeRules = "csip:DescribeExposeRules" as Action<"csip:DescribeExposeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposureAutoTagAttribute = "csip:DescribeExposureAutoTagAttribute" as Action<"csip:DescribeExposureAutoTagAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposureAutoTagRules = "csip:DescribeExposureAutoTagRules" as Action<"csip:DescribeExposureAutoTagRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposureTrend = "csip:DescribeExposureTrend" as Action<"csip:DescribeExposureTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExposures = "csip:DescribeExposures" as Action<"csip:DescribeExposures", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayAssets = "csip:DescribeGatewayAssets" as Action<"csip:DescribeGatewayAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeHighBaseLineRiskList = "csip:DescribeHighBaseLineRiskList" as Action<"csip:DescribeHighBaseLineRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostKBRiskList = "csip:DescribeHostKBRiskList" as Action<"csip:DescribeHostKBRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostVulItemVPRInfo = "csip:DescribeHostVulItemVPRInfo" as Action<"csip:DescribeHostVulItemVPRInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostVulOverview = "csip:DescribeHostVulOverview" as Action<"csip:DescribeHostVulOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostVulRiskList = "csip:DescribeHostVulRiskList" as Action<"csip:DescribeHostVulRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeIaCFileList = "csip:DescribeIaCFileList" as Action<"csip:DescribeIaCFileList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIaCFileOverview = "csip:DescribeIaCFileOverview" as Action<"csip:DescribeIaCFileOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIaCFileReport = "csip:DescribeIaCFileReport" as Action<"csip:DescribeIaCFileReport", UnknownKind, never>;
/** List access by its name. */
export const DescribeIaCTokenList = "csip:DescribeIaCTokenList" as Action<"csip:DescribeIaCTokenList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageAssetDetail = "csip:DescribeImageAssetDetail" as Action<"csip:DescribeImageAssetDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageAssetList = "csip:DescribeImageAssetList" as Action<"csip:DescribeImageAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageAssociatedAssetCount = "csip:DescribeImageAssociatedAssetCount" as Action<"csip:DescribeImageAssociatedAssetCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageAssociatedContainerList = "csip:DescribeImageAssociatedContainerList" as Action<"csip:DescribeImageAssociatedContainerList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageAssociatedHostList = "csip:DescribeImageAssociatedHostList" as Action<"csip:DescribeImageAssociatedHostList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageComponentList = "csip:DescribeImageComponentList" as Action<"csip:DescribeImageComponentList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageExportJobList = "csip:DescribeImageExportJobList" as Action<"csip:DescribeImageExportJobList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageLayerList = "csip:DescribeImageLayerList" as Action<"csip:DescribeImageLayerList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageLayerVulList = "csip:DescribeImageLayerVulList" as Action<"csip:DescribeImageLayerVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRegistryAssetOverview = "csip:DescribeImageRegistryAssetOverview" as Action<"csip:DescribeImageRegistryAssetOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRegistryConnectivityTaskResult = "csip:DescribeImageRegistryConnectivityTaskResult" as Action<"csip:DescribeImageRegistryConnectivityTaskResult", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageRegistryList = "csip:DescribeImageRegistryList" as Action<"csip:DescribeImageRegistryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageRegistryNamespaceList = "csip:DescribeImageRegistryNamespaceList" as Action<"csip:DescribeImageRegistryNamespaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageRegistryScanSubTaskList = "csip:DescribeImageRegistryScanSubTaskList" as Action<"csip:DescribeImageRegistryScanSubTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageRegistryScanTaskList = "csip:DescribeImageRegistryScanTaskList" as Action<"csip:DescribeImageRegistryScanTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRegistryTimedScanTaskConfig = "csip:DescribeImageRegistryTimedScanTaskConfig" as Action<"csip:DescribeImageRegistryTimedScanTaskConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRegistryTimedScanTaskPreview = "csip:DescribeImageRegistryTimedScanTaskPreview" as Action<"csip:DescribeImageRegistryTimedScanTaskPreview", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageSensitiveInfoList = "csip:DescribeImageSensitiveInfoList" as Action<"csip:DescribeImageSensitiveInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageSensitiveWhitelist = "csip:DescribeImageSensitiveWhitelist" as Action<"csip:DescribeImageSensitiveWhitelist", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageVirusList = "csip:DescribeImageVirusList" as Action<"csip:DescribeImageVirusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageVirusWhitelist = "csip:DescribeImageVirusWhitelist" as Action<"csip:DescribeImageVirusWhitelist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageVirusWhitelistDetail = "csip:DescribeImageVirusWhitelistDetail" as Action<"csip:DescribeImageVirusWhitelistDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageVulList = "csip:DescribeImageVulList" as Action<"csip:DescribeImageVulList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageVulSummaryList = "csip:DescribeImageVulSummaryList" as Action<"csip:DescribeImageVulSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageVulWhitelist = "csip:DescribeImageVulWhitelist" as Action<"csip:DescribeImageVulWhitelist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpInvokeRecord = "csip:DescribeIpInvokeRecord" as Action<"csip:DescribeIpInvokeRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpInvokeRecordDetail = "csip:DescribeIpInvokeRecordDetail" as Action<"csip:DescribeIpInvokeRecordDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKBDetail = "csip:DescribeKBDetail" as Action<"csip:DescribeKBDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeKBUpdatableMachineList = "csip:DescribeKBUpdatableMachineList" as Action<"csip:DescribeKBUpdatableMachineList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeySandboxCredential = "csip:DescribeKeySandboxCredential" as Action<"csip:DescribeKeySandboxCredential", UnknownKind, never>;
/** List access by its name. */
export const DescribeKeySandboxCredentialList = "csip:DescribeKeySandboxCredentialList" as Action<"csip:DescribeKeySandboxCredentialList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLastScanTaskInfo = "csip:DescribeLastScanTaskInfo" as Action<"csip:DescribeLastScanTaskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseStatus = "csip:DescribeLicenseStatus" as Action<"csip:DescribeLicenseStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLighthouseFirewallRules = "csip:DescribeLighthouseFirewallRules" as Action<"csip:DescribeLighthouseFirewallRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeListenerList = "csip:DescribeListenerList" as Action<"csip:DescribeListenerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginTypeGlobalConf = "csip:DescribeLoginTypeGlobalConf" as Action<"csip:DescribeLoginTypeGlobalConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginTypeHost = "csip:DescribeLoginTypeHost" as Action<"csip:DescribeLoginTypeHost", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteCombinedList = "csip:DescribeLoginWhiteCombinedList" as Action<"csip:DescribeLoginWhiteCombinedList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteHostList = "csip:DescribeLoginWhiteHostList" as Action<"csip:DescribeLoginWhiteHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineClearHistory = "csip:DescribeMachineClearHistory" as Action<"csip:DescribeMachineClearHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineGeneral = "csip:DescribeMachineGeneral" as Action<"csip:DescribeMachineGeneral", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineLoginType = "csip:DescribeMachineLoginType" as Action<"csip:DescribeMachineLoginType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareTimingScanSetting = "csip:DescribeMalwareTimingScanSetting" as Action<"csip:DescribeMalwareTimingScanSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMandatoryVulSet = "csip:DescribeMandatoryVulSet" as Action<"csip:DescribeMandatoryVulSet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModifyMachinesLoginTypeTasks = "csip:DescribeModifyMachinesLoginTypeTasks" as Action<"csip:DescribeModifyMachinesLoginTypeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiCloudAssetCount = "csip:DescribeMultiCloudAssetCount" as Action<"csip:DescribeMultiCloudAssetCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNFSScanConf = "csip:DescribeNFSScanConf" as Action<"csip:DescribeNFSScanConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNFSScanHost = "csip:DescribeNFSScanHost" as Action<"csip:DescribeNFSScanHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNICAssets = "csip:DescribeNICAssets" as Action<"csip:DescribeNICAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatRules = "csip:DescribeNatRules" as Action<"csip:DescribeNatRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetAttackSetting = "csip:DescribeNetAttackSetting" as Action<"csip:DescribeNetAttackSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotifyAgentOfflineDuration = "csip:DescribeNotifyAgentOfflineDuration" as Action<"csip:DescribeNotifyAgentOfflineDuration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotifyAssetConfig = "csip:DescribeNotifyAssetConfig" as Action<"csip:DescribeNotifyAssetConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotifySetting = "csip:DescribeNotifySetting" as Action<"csip:DescribeNotifySetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotifySettingAk = "csip:DescribeNotifySettingAk" as Action<"csip:DescribeNotifySettingAk", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotifySettingAlert = "csip:DescribeNotifySettingAlert" as Action<"csip:DescribeNotifySettingAlert", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationInfo = "csip:DescribeOrganizationInfo" as Action<"csip:DescribeOrganizationInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationUserInfo = "csip:DescribeOrganizationUserInfo" as Action<"csip:DescribeOrganizationUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOtherCloudAssets = "csip:DescribeOtherCloudAssets" as Action<"csip:DescribeOtherCloudAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribePodContainerList = "csip:DescribePodContainerList" as Action<"csip:DescribePodContainerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyHitData = "csip:DescribePolicyHitData" as Action<"csip:DescribePolicyHitData", UnknownKind, never>;
/** List access by its name. */
export const DescribePortDetectList = "csip:DescribePortDetectList" as Action<"csip:DescribePortDetectList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePortScanTaskCount = "csip:DescribePortScanTaskCount" as Action<"csip:DescribePortScanTaskCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribePreventUninstallGlobalConf = "csip:DescribePreventUninstallGlobalConf" as Action<"csip:DescribePreventUninstallGlobalConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribePreventUninstallHost = "csip:DescribePreventUninstallHost" as Action<"csip:DescribePreventUninstallHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessDaemonGlobalConf = "csip:DescribeProcessDaemonGlobalConf" as Action<"csip:DescribeProcessDaemonGlobalConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessDaemonHost = "csip:DescribeProcessDaemonHost" as Action<"csip:DescribeProcessDaemonHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicCloudAssets = "csip:DescribePublicCloudAssets" as Action<"csip:DescribePublicCloudAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicIpAssets = "csip:DescribePublicIpAssets" as Action<"csip:DescribePublicIpAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeRaspLicenseList = "csip:DescribeRaspLicenseList" as Action<"csip:DescribeRaspLicenseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegistryOverview = "csip:DescribeRegistryOverview" as Action<"csip:DescribeRegistryOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeRegistryRegionList = "csip:DescribeRegistryRegionList" as Action<"csip:DescribeRegistryRegionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositoryImageAssets = "csip:DescribeRepositoryImageAssets" as Action<"csip:DescribeRepositoryImageAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellSystemPolicyConfig = "csip:DescribeReverseShellSystemPolicyConfig" as Action<"csip:DescribeReverseShellSystemPolicyConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskBucketList = "csip:DescribeRiskBucketList" as Action<"csip:DescribeRiskBucketList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskCallRecord = "csip:DescribeRiskCallRecord" as Action<"csip:DescribeRiskCallRecord", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterAssetViewCFGRiskList = "csip:DescribeRiskCenterAssetViewCFGRiskList" as Action<"csip:DescribeRiskCenterAssetViewCFGRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterAssetViewPortRiskList = "csip:DescribeRiskCenterAssetViewPortRiskList" as Action<"csip:DescribeRiskCenterAssetViewPortRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterAssetViewVULRiskList = "csip:DescribeRiskCenterAssetViewVULRiskList" as Action<"csip:DescribeRiskCenterAssetViewVULRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterAssetViewWeakPasswordRiskList = "csip:DescribeRiskCenterAssetViewWeakPasswordRiskList" as Action<"csip:DescribeRiskCenterAssetViewWeakPasswordRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterCFGViewCFGRiskList = "csip:DescribeRiskCenterCFGViewCFGRiskList" as Action<"csip:DescribeRiskCenterCFGViewCFGRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterPortViewPortRiskList = "csip:DescribeRiskCenterPortViewPortRiskList" as Action<"csip:DescribeRiskCenterPortViewPortRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskCenterRiskTrendAnalysis = "csip:DescribeRiskCenterRiskTrendAnalysis" as Action<"csip:DescribeRiskCenterRiskTrendAnalysis", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterServerRiskList = "csip:DescribeRiskCenterServerRiskList" as Action<"csip:DescribeRiskCenterServerRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterVULViewVULRiskList = "csip:DescribeRiskCenterVULViewVULRiskList" as Action<"csip:DescribeRiskCenterVULViewVULRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskCenterWebsiteRiskList = "csip:DescribeRiskCenterWebsiteRiskList" as Action<"csip:DescribeRiskCenterWebsiteRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskDetailList = "csip:DescribeRiskDetailList" as Action<"csip:DescribeRiskDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskItemList = "csip:DescribeRiskItemList" as Action<"csip:DescribeRiskItemList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskRuleDetail = "csip:DescribeRiskRuleDetail" as Action<"csip:DescribeRiskRuleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskRules = "csip:DescribeRiskRules" as Action<"csip:DescribeRiskRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskScanCronConfig = "csip:DescribeRiskScanCronConfig" as Action<"csip:DescribeRiskScanCronConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskTrendData = "csip:DescribeRiskTrendData" as Action<"csip:DescribeRiskTrendData", UnknownKind, never>;
/** List access by its name. */
export const DescribeSCFAliasList = "csip:DescribeSCFAliasList" as Action<"csip:DescribeSCFAliasList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSCFFunctionList = "csip:DescribeSCFFunctionList" as Action<"csip:DescribeSCFFunctionList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSCFFunctionVersionList = "csip:DescribeSCFFunctionVersionList" as Action<"csip:DescribeSCFFunctionVersionList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSCFNamespaceList = "csip:DescribeSCFNamespaceList" as Action<"csip:DescribeSCFNamespaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxACLAlertList = "csip:DescribeSandboxACLAlertList" as Action<"csip:DescribeSandboxACLAlertList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxACLRuleList = "csip:DescribeSandboxACLRuleList" as Action<"csip:DescribeSandboxACLRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxACLSystemRuleList = "csip:DescribeSandboxACLSystemRuleList" as Action<"csip:DescribeSandboxACLSystemRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxDLPAlertList = "csip:DescribeSandboxDLPAlertList" as Action<"csip:DescribeSandboxDLPAlertList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxDLPRuleList = "csip:DescribeSandboxDLPRuleList" as Action<"csip:DescribeSandboxDLPRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxDLPSystemRuleList = "csip:DescribeSandboxDLPSystemRuleList" as Action<"csip:DescribeSandboxDLPSystemRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxFileRuleList = "csip:DescribeSandboxFileRuleList" as Action<"csip:DescribeSandboxFileRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxLLMAuditAlertList = "csip:DescribeSandboxLLMAuditAlertList" as Action<"csip:DescribeSandboxLLMAuditAlertList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxLLMAuditRuleList = "csip:DescribeSandboxLLMAuditRuleList" as Action<"csip:DescribeSandboxLLMAuditRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxLLMAuditSystemRuleList = "csip:DescribeSandboxLLMAuditSystemRuleList" as Action<"csip:DescribeSandboxLLMAuditSystemRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanReportList = "csip:DescribeScanReportList" as Action<"csip:DescribeScanReportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanStatistic = "csip:DescribeScanStatistic" as Action<"csip:DescribeScanStatistic", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanTaskList = "csip:DescribeScanTaskList" as Action<"csip:DescribeScanTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanTaskRecordList = "csip:DescribeScanTaskRecordList" as Action<"csip:DescribeScanTaskRecordList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScfCustomDomainEndpoints = "csip:DescribeScfCustomDomainEndpoints" as Action<"csip:DescribeScfCustomDomainEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchBugInfo = "csip:DescribeSearchBugInfo" as Action<"csip:DescribeSearchBugInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupPolicy = "csip:DescribeSecurityGroupPolicy" as Action<"csip:DescribeSecurityGroupPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityRiskTrend = "csip:DescribeSecurityRiskTrend" as Action<"csip:DescribeSecurityRiskTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityScoreOverview = "csip:DescribeSecurityScoreOverview" as Action<"csip:DescribeSecurityScoreOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityScoreRule = "csip:DescribeSecurityScoreRule" as Action<"csip:DescribeSecurityScoreRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillScanAlertDetail = "csip:DescribeSkillScanAlertDetail" as Action<"csip:DescribeSkillScanAlertDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeSkillScanAlertList = "csip:DescribeSkillScanAlertList" as Action<"csip:DescribeSkillScanAlertList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillScanPayInfo = "csip:DescribeSkillScanPayInfo" as Action<"csip:DescribeSkillScanPayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillScanResult = "csip:DescribeSkillScanResult" as Action<"csip:DescribeSkillScanResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSourceIPAsset = "csip:DescribeSourceIPAsset" as Action<"csip:DescribeSourceIPAsset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSourceIPDetail = "csip:DescribeSourceIPDetail" as Action<"csip:DescribeSourceIPDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubUserInfo = "csip:DescribeSubUserInfo" as Action<"csip:DescribeSubUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnetAssets = "csip:DescribeSubnetAssets" as Action<"csip:DescribeSubnetAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeTCRInstanceList = "csip:DescribeTCRInstanceList" as Action<"csip:DescribeTCRInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagRuleAssets = "csip:DescribeTagRuleAssets" as Action<"csip:DescribeTagRuleAssets", UnknownKind, never>;
/** List access by its name. */
export const DescribeTaskLogList = "csip:DescribeTaskLogList" as Action<"csip:DescribeTaskLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskLogURL = "csip:DescribeTaskLogURL" as Action<"csip:DescribeTaskLogURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskPredictCostQuota = "csip:DescribeTaskPredictCostQuota" as Action<"csip:DescribeTaskPredictCostQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopAttackInfo = "csip:DescribeTopAttackInfo" as Action<"csip:DescribeTopAttackInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUebaBehaviorSummary = "csip:DescribeUebaBehaviorSummary" as Action<"csip:DescribeUebaBehaviorSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUebaRule = "csip:DescribeUebaRule" as Action<"csip:DescribeUebaRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUebaUserSummary = "csip:DescribeUebaUserSummary" as Action<"csip:DescribeUebaUserSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserAKInfoList = "csip:DescribeUserAKInfoList" as Action<"csip:DescribeUserAKInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserCSPMInfoList = "csip:DescribeUserCSPMInfoList" as Action<"csip:DescribeUserCSPMInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCallRecord = "csip:DescribeUserCallRecord" as Action<"csip:DescribeUserCallRecord", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserDspmInfoList = "csip:DescribeUserDspmInfoList" as Action<"csip:DescribeUserDspmInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInfo = "csip:DescribeUserInfo" as Action<"csip:DescribeUserInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeVULList = "csip:DescribeVULList" as Action<"csip:DescribeVULList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVULRiskAdvanceCFGList = "csip:DescribeVULRiskAdvanceCFGList" as Action<"csip:DescribeVULRiskAdvanceCFGList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVULRiskDetail = "csip:DescribeVULRiskDetail" as Action<"csip:DescribeVULRiskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVdbAndPocInfo = "csip:DescribeVdbAndPocInfo" as Action<"csip:DescribeVdbAndPocInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVoucherEligibility = "csip:DescribeVoucherEligibility" as Action<"csip:DescribeVoucherEligibility", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcAssets = "csip:DescribeVpcAssets" as Action<"csip:DescribeVpcAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulComponentRelateHost = "csip:DescribeVulComponentRelateHost" as Action<"csip:DescribeVulComponentRelateHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulFixTaskDetail = "csip:DescribeVulFixTaskDetail" as Action<"csip:DescribeVulFixTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulFixTaskList = "csip:DescribeVulFixTaskList" as Action<"csip:DescribeVulFixTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulFixableMachineList = "csip:DescribeVulFixableMachineList" as Action<"csip:DescribeVulFixableMachineList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulFixedHostDetail = "csip:DescribeVulFixedHostDetail" as Action<"csip:DescribeVulFixedHostDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulFixedList = "csip:DescribeVulFixedList" as Action<"csip:DescribeVulFixedList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulHostRelateComponent = "csip:DescribeVulHostRelateComponent" as Action<"csip:DescribeVulHostRelateComponent", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulIgnoreRuleList = "csip:DescribeVulIgnoreRuleList" as Action<"csip:DescribeVulIgnoreRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulItemList = "csip:DescribeVulItemList" as Action<"csip:DescribeVulItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulLabelList = "csip:DescribeVulLabelList" as Action<"csip:DescribeVulLabelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulRiskList = "csip:DescribeVulRiskList" as Action<"csip:DescribeVulRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulRiskRelateComponent = "csip:DescribeVulRiskRelateComponent" as Action<"csip:DescribeVulRiskRelateComponent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulRiskRelateHost = "csip:DescribeVulRiskRelateHost" as Action<"csip:DescribeVulRiskRelateHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulScanPeriodic = "csip:DescribeVulScanPeriodic" as Action<"csip:DescribeVulScanPeriodic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulScanTaskDetail = "csip:DescribeVulScanTaskDetail" as Action<"csip:DescribeVulScanTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulScanTaskList = "csip:DescribeVulScanTaskList" as Action<"csip:DescribeVulScanTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulViewVulRiskList = "csip:DescribeVulViewVulRiskList" as Action<"csip:DescribeVulViewVulRiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWebhookPolicyList = "csip:DescribeWebhookPolicyList" as Action<"csip:DescribeWebhookPolicyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWebhookReceiverList = "csip:DescribeWebhookReceiverList" as Action<"csip:DescribeWebhookReceiverList", UnknownKind, never>;
/** Write access by its name. */
export const DisableAISchedule = "csip:DisableAISchedule" as Action<"csip:DisableAISchedule", UnknownKind, never>;
/** Access unknown. */
export const DownloadDspmExportLog = "csip:DownloadDspmExportLog" as Action<"csip:DownloadDspmExportLog", UnknownKind, never>;
/** Write access by its name. */
export const EnableAISchedule = "csip:EnableAISchedule" as Action<"csip:EnableAISchedule", UnknownKind, never>;
/** Access unknown. */
export const ExportCSIPMalwareScanTaskDetail = "csip:ExportCSIPMalwareScanTaskDetail" as Action<"csip:ExportCSIPMalwareScanTaskDetail", UnknownKind, never>;
/** Access unknown. */
export const ExportClientSettingHostList = "csip:ExportClientSettingHostList" as Action<"csip:ExportClientSettingHostList", UnknownKind, never>;
/** Access unknown. */
export const ExportEDRRules = "csip:ExportEDRRules" as Action<"csip:ExportEDRRules", UnknownKind, never>;
/** Access unknown. */
export const ExportTasks = "csip:ExportTasks" as Action<"csip:ExportTasks", UnknownKind, never>;
/** Write access by its name. */
export const InstallClusterAgent = "csip:InstallClusterAgent" as Action<"csip:InstallClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const InstallKeySandboxSkill = "csip:InstallKeySandboxSkill" as Action<"csip:InstallKeySandboxSkill", UnknownKind, never>;
/** Write access by its name. */
export const InstallSandboxPlugin = "csip:InstallSandboxPlugin" as Action<"csip:InstallSandboxPlugin", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAILinkSetting = "csip:ModifyAILinkSetting" as Action<"csip:ModifyAILinkSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAISchedule = "csip:ModifyAISchedule" as Action<"csip:ModifyAISchedule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentConfigSetting = "csip:ModifyAgentConfigSetting" as Action<"csip:ModifyAgentConfigSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentRunMode = "csip:ModifyAgentRunMode" as Action<"csip:ModifyAgentRunMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentRunPolicy = "csip:ModifyAgentRunPolicy" as Action<"csip:ModifyAgentRunPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmRiskStatus = "csip:ModifyAlarmRiskStatus" as Action<"csip:ModifyAlarmRiskStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetCoreAttribute = "csip:ModifyAssetCoreAttribute" as Action<"csip:ModifyAssetCoreAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetFilterView = "csip:ModifyAssetFilterView" as Action<"csip:ModifyAssetFilterView", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetTag = "csip:ModifyAssetTag" as Action<"csip:ModifyAssetTag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetTags = "csip:ModifyAssetTags" as Action<"csip:ModifyAssetTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetTagsByAssetInfo = "csip:ModifyAssetTagsByAssetInfo" as Action<"csip:ModifyAssetTagsByAssetInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBanMode = "csip:ModifyBanMode" as Action<"csip:ModifyBanMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselinePolicy = "csip:ModifyBaselinePolicy" as Action<"csip:ModifyBaselinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselinePolicyEnable = "csip:ModifyBaselinePolicyEnable" as Action<"csip:ModifyBaselinePolicyEnable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineSyncConf = "csip:ModifyBaselineSyncConf" as Action<"csip:ModifyBaselineSyncConf", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineUserOtherConf = "csip:ModifyBaselineUserOtherConf" as Action<"csip:ModifyBaselineUserOtherConf", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineUserWeakPasswordConf = "csip:ModifyBaselineUserWeakPasswordConf" as Action<"csip:ModifyBaselineUserWeakPasswordConf", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBruteAttackBanStatus = "csip:ModifyBruteAttackBanStatus" as Action<"csip:ModifyBruteAttackBanStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBruteAttackRules = "csip:ModifyBruteAttackRules" as Action<"csip:ModifyBruteAttackRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCSIPLicenseBinds = "csip:ModifyCSIPLicenseBinds" as Action<"csip:ModifyCSIPLicenseBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCSIPLicenseUnBinds = "csip:ModifyCSIPLicenseUnBinds" as Action<"csip:ModifyCSIPLicenseUnBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCSIPRaspLicenseBinds = "csip:ModifyCSIPRaspLicenseBinds" as Action<"csip:ModifyCSIPRaspLicenseBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCSIPRaspLicenseUnBinds = "csip:ModifyCSIPRaspLicenseUnBinds" as Action<"csip:ModifyCSIPRaspLicenseUnBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterDefendStatus = "csip:ModifyClusterDefendStatus" as Action<"csip:ModifyClusterDefendStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosAuditBucketMonitorStatus = "csip:ModifyCosAuditBucketMonitorStatus" as Action<"csip:ModifyCosAuditBucketMonitorStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosAuditMonitorAccount = "csip:ModifyCosAuditMonitorAccount" as Action<"csip:ModifyCosAuditMonitorAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosAuditObjectIdentifyStatus = "csip:ModifyCosAuditObjectIdentifyStatus" as Action<"csip:ModifyCosAuditObjectIdentifyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosAuditObjectSampleRate = "csip:ModifyCosAuditObjectSampleRate" as Action<"csip:ModifyCosAuditObjectSampleRate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCosMarkInfo = "csip:ModifyCosMarkInfo" as Action<"csip:ModifyCosMarkInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCspmShardConfig = "csip:ModifyCspmShardConfig" as Action<"csip:ModifyCspmShardConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAccessRecord = "csip:ModifyDspmAccessRecord" as Action<"csip:ModifyDspmAccessRecord", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmApplyingIdentifyComplianceGroup = "csip:ModifyDspmApplyingIdentifyComplianceGroup" as Action<"csip:ModifyDspmApplyingIdentifyComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmApproveStatus = "csip:ModifyDspmApproveStatus" as Action<"csip:ModifyDspmApproveStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetAccount = "csip:ModifyDspmAssetAccount" as Action<"csip:ModifyDspmAssetAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetAccountPrivileges = "csip:ModifyDspmAssetAccountPrivileges" as Action<"csip:ModifyDspmAssetAccountPrivileges", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetDataScanTask = "csip:ModifyDspmAssetDataScanTask" as Action<"csip:ModifyDspmAssetDataScanTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetDataScanTaskStatus = "csip:ModifyDspmAssetDataScanTaskStatus" as Action<"csip:ModifyDspmAssetDataScanTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetLogDeliverySwitch = "csip:ModifyDspmAssetLogDeliverySwitch" as Action<"csip:ModifyDspmAssetLogDeliverySwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAssetSecurityAnalysisSwitch = "csip:ModifyDspmAssetSecurityAnalysisSwitch" as Action<"csip:ModifyDspmAssetSecurityAnalysisSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmAuditFilterStrategy = "csip:ModifyDspmAuditFilterStrategy" as Action<"csip:ModifyDspmAuditFilterStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmBackupSetting = "csip:ModifyDspmBackupSetting" as Action<"csip:ModifyDspmBackupSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmCkafkaSave = "csip:ModifyDspmCkafkaSave" as Action<"csip:ModifyDspmCkafkaSave", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmCkafkaStart = "csip:ModifyDspmCkafkaStart" as Action<"csip:ModifyDspmCkafkaStart", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmCkafkaStop = "csip:ModifyDspmCkafkaStop" as Action<"csip:ModifyDspmCkafkaStop", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyCategory = "csip:ModifyDspmIdentifyCategory" as Action<"csip:ModifyDspmIdentifyCategory", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyComplianceGroup = "csip:ModifyDspmIdentifyComplianceGroup" as Action<"csip:ModifyDspmIdentifyComplianceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyComplianceGroupStatus = "csip:ModifyDspmIdentifyComplianceGroupStatus" as Action<"csip:ModifyDspmIdentifyComplianceGroupStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyComplianceRuleLevelInfo = "csip:ModifyDspmIdentifyComplianceRuleLevelInfo" as Action<"csip:ModifyDspmIdentifyComplianceRuleLevelInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyInfo = "csip:ModifyDspmIdentifyInfo" as Action<"csip:ModifyDspmIdentifyInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyLevelGroup = "csip:ModifyDspmIdentifyLevelGroup" as Action<"csip:ModifyDspmIdentifyLevelGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyLevelItem = "csip:ModifyDspmIdentifyLevelItem" as Action<"csip:ModifyDspmIdentifyLevelItem", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyRule = "csip:ModifyDspmIdentifyRule" as Action<"csip:ModifyDspmIdentifyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIdentifyRuleStatus = "csip:ModifyDspmIdentifyRuleStatus" as Action<"csip:ModifyDspmIdentifyRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmIpInfo = "csip:ModifyDspmIpInfo" as Action<"csip:ModifyDspmIpInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmLogDeliveryType = "csip:ModifyDspmLogDeliveryType" as Action<"csip:ModifyDspmLogDeliveryType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmPersonalIdentify = "csip:ModifyDspmPersonalIdentify" as Action<"csip:ModifyDspmPersonalIdentify", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmRestoreLogTask = "csip:ModifyDspmRestoreLogTask" as Action<"csip:ModifyDspmRestoreLogTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmRiskInfo = "csip:ModifyDspmRiskInfo" as Action<"csip:ModifyDspmRiskInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmRiskStrategy = "csip:ModifyDspmRiskStrategy" as Action<"csip:ModifyDspmRiskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDspmWhitelistStrategy = "csip:ModifyDspmWhitelistStrategy" as Action<"csip:ModifyDspmWhitelistStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEDRRule = "csip:ModifyEDRRule" as Action<"csip:ModifyEDRRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEDRRuleStatus = "csip:ModifyEDRRuleStatus" as Action<"csip:ModifyEDRRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEDRRulesAction = "csip:ModifyEDRRulesAction" as Action<"csip:ModifyEDRRulesAction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdrAlertIsolation = "csip:ModifyEdrAlertIsolation" as Action<"csip:ModifyEdrAlertIsolation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdrAlertPermanentIgnore = "csip:ModifyEdrAlertPermanentIgnore" as Action<"csip:ModifyEdrAlertPermanentIgnore", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdrAlertStatus = "csip:ModifyEdrAlertStatus" as Action<"csip:ModifyEdrAlertStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdrExcludeNetworkSegments = "csip:ModifyEdrExcludeNetworkSegments" as Action<"csip:ModifyEdrExcludeNetworkSegments", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdrLogCollectPath = "csip:ModifyEdrLogCollectPath" as Action<"csip:ModifyEdrLogCollectPath", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExposureAutoTagRule = "csip:ModifyExposureAutoTagRule" as Action<"csip:ModifyExposureAutoTagRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExposureAutoTagRuleStatus = "csip:ModifyExposureAutoTagRuleStatus" as Action<"csip:ModifyExposureAutoTagRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExposureTag = "csip:ModifyExposureTag" as Action<"csip:ModifyExposureTag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIaCTokenPeriod = "csip:ModifyIaCTokenPeriod" as Action<"csip:ModifyIaCTokenPeriod", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageRegistry = "csip:ModifyImageRegistry" as Action<"csip:ModifyImageRegistry", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageRegistryTimedScanTaskConfig = "csip:ModifyImageRegistryTimedScanTaskConfig" as Action<"csip:ModifyImageRegistryTimedScanTaskConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageSensitiveWhitelist = "csip:ModifyImageSensitiveWhitelist" as Action<"csip:ModifyImageSensitiveWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageVirusWhitelist = "csip:ModifyImageVirusWhitelist" as Action<"csip:ModifyImageVirusWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageVulWhitelist = "csip:ModifyImageVulWhitelist" as Action<"csip:ModifyImageVulWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoginWhiteRecord = "csip:ModifyLoginWhiteRecord" as Action<"csip:ModifyLoginWhiteRecord", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachineAutoClearConfig = "csip:ModifyMachineAutoClearConfig" as Action<"csip:ModifyMachineAutoClearConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachineRemark = "csip:ModifyMachineRemark" as Action<"csip:ModifyMachineRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachinesLoginType = "csip:ModifyMachinesLoginType" as Action<"csip:ModifyMachinesLoginType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMalwareTimingScanSettings = "csip:ModifyMalwareTimingScanSettings" as Action<"csip:ModifyMalwareTimingScanSettings", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNFSScanConf = "csip:ModifyNFSScanConf" as Action<"csip:ModifyNFSScanConf", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNFSScanHost = "csip:ModifyNFSScanHost" as Action<"csip:ModifyNFSScanHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetAttackSetting = "csip:ModifyNetAttackSetting" as Action<"csip:ModifyNetAttackSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifyAgentOfflineDuration = "csip:ModifyNotifyAgentOfflineDuration" as Action<"csip:ModifyNotifyAgentOfflineDuration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifyAssetConfig = "csip:ModifyNotifyAssetConfig" as Action<"csip:ModifyNotifyAssetConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifyMember = "csip:ModifyNotifyMember" as Action<"csip:ModifyNotifyMember", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifySetting = "csip:ModifyNotifySetting" as Action<"csip:ModifyNotifySetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifySettingAk = "csip:ModifyNotifySettingAk" as Action<"csip:ModifyNotifySettingAk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotifySettingAlert = "csip:ModifyNotifySettingAlert" as Action<"csip:ModifyNotifySettingAlert", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOrganizationAccountStatus = "csip:ModifyOrganizationAccountStatus" as Action<"csip:ModifyOrganizationAccountStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPayConfig = "csip:ModifyPayConfig" as Action<"csip:ModifyPayConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPolicyStatus = "csip:ModifyPolicyStatus" as Action<"csip:ModifyPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectionSetting = "csip:ModifyProtectionSetting" as Action<"csip:ModifyProtectionSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRaspLicenseBinds = "csip:ModifyRaspLicenseBinds" as Action<"csip:ModifyRaspLicenseBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReverseShellSystemPolicyConfig = "csip:ModifyReverseShellSystemPolicyConfig" as Action<"csip:ModifyReverseShellSystemPolicyConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskCenterRiskStatus = "csip:ModifyRiskCenterRiskStatus" as Action<"csip:ModifyRiskCenterRiskStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskCenterScanTask = "csip:ModifyRiskCenterScanTask" as Action<"csip:ModifyRiskCenterScanTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskScanCronConfig = "csip:ModifyRiskScanCronConfig" as Action<"csip:ModifyRiskScanCronConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxACLRule = "csip:ModifySandboxACLRule" as Action<"csip:ModifySandboxACLRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxACLRuleStatus = "csip:ModifySandboxACLRuleStatus" as Action<"csip:ModifySandboxACLRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxAlertStatus = "csip:ModifySandboxAlertStatus" as Action<"csip:ModifySandboxAlertStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxDLPRule = "csip:ModifySandboxDLPRule" as Action<"csip:ModifySandboxDLPRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxDLPRuleStatus = "csip:ModifySandboxDLPRuleStatus" as Action<"csip:ModifySandboxDLPRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxFileRule = "csip:ModifySandboxFileRule" as Action<"csip:ModifySandboxFileRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxFileRuleStatus = "csip:ModifySandboxFileRuleStatus" as Action<"csip:ModifySandboxFileRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxLLMAuditRule = "csip:ModifySandboxLLMAuditRule" as Action<"csip:ModifySandboxLLMAuditRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySandboxLLMAuditRuleStatus = "csip:ModifySandboxLLMAuditRuleStatus" as Action<"csip:ModifySandboxLLMAuditRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityScoreRule = "csip:ModifySecurityScoreRule" as Action<"csip:ModifySecurityScoreRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyShareUserAK = "csip:ModifyShareUserAK" as Action<"csip:ModifyShareUserAK", UnknownKind, never>;
/** Write access by its name. */
export const ModifyShareUserCSPM = "csip:ModifyShareUserCSPM" as Action<"csip:ModifyShareUserCSPM", UnknownKind, never>;
/** Write access by its name. */
export const ModifyShareUserDspm = "csip:ModifyShareUserDspm" as Action<"csip:ModifyShareUserDspm", UnknownKind, never>;
/** Write access by its name. */
export const ModifySkillScanAlertStatus = "csip:ModifySkillScanAlertStatus" as Action<"csip:ModifySkillScanAlertStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUebaRuleSwitch = "csip:ModifyUebaRuleSwitch" as Action<"csip:ModifyUebaRuleSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulScanPeriodic = "csip:ModifyVulScanPeriodic" as Action<"csip:ModifyVulScanPeriodic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulWhitelistConfig = "csip:ModifyVulWhitelistConfig" as Action<"csip:ModifyVulWhitelistConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulWhitelistSwitch = "csip:ModifyVulWhitelistSwitch" as Action<"csip:ModifyVulWhitelistSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebhookPolicy = "csip:ModifyWebhookPolicy" as Action<"csip:ModifyWebhookPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebhookPolicyStatus = "csip:ModifyWebhookPolicyStatus" as Action<"csip:ModifyWebhookPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebhookReceiver = "csip:ModifyWebhookReceiver" as Action<"csip:ModifyWebhookReceiver", UnknownKind, never>;
/** Access unknown. */
export const OperateRisk = "csip:OperateRisk" as Action<"csip:OperateRisk", UnknownKind, never>;
/** Access unknown. */
export const OperateRiskRulePolicy = "csip:OperateRiskRulePolicy" as Action<"csip:OperateRiskRulePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ResetDspmAssetAccountPassword = "csip:ResetDspmAssetAccountPassword" as Action<"csip:ResetDspmAssetAccountPassword", UnknownKind, never>;
/** Access unknown. */
export const RetryDspmExportLog = "csip:RetryDspmExportLog" as Action<"csip:RetryDspmExportLog", UnknownKind, never>;
/** Access unknown. */
export const RevertDspmAssetAccount = "csip:RevertDspmAssetAccount" as Action<"csip:RevertDspmAssetAccount", UnknownKind, never>;
/** Access unknown. */
export const ScanBaselineAssetItemList = "csip:ScanBaselineAssetItemList" as Action<"csip:ScanBaselineAssetItemList", UnknownKind, never>;
/** Access unknown. */
export const ScanBaselineItemList = "csip:ScanBaselineItemList" as Action<"csip:ScanBaselineItemList", UnknownKind, never>;
/** Access unknown. */
export const ScanBaselinePolicyList = "csip:ScanBaselinePolicyList" as Action<"csip:ScanBaselinePolicyList", UnknownKind, never>;
/** Access unknown. */
export const ScanBaselineRiskList = "csip:ScanBaselineRiskList" as Action<"csip:ScanBaselineRiskList", UnknownKind, never>;
/** Access unknown. */
export const ScanCSIPTaskAgain = "csip:ScanCSIPTaskAgain" as Action<"csip:ScanCSIPTaskAgain", UnknownKind, never>;
/** Access unknown. */
export const ScanEDRTaskAgain = "csip:ScanEDRTaskAgain" as Action<"csip:ScanEDRTaskAgain", UnknownKind, never>;
/** Access unknown. */
export const SendDspmAssetLoginSmsCode = "csip:SendDspmAssetLoginSmsCode" as Action<"csip:SendDspmAssetLoginSmsCode", UnknownKind, never>;
/** Access unknown. */
export const SendDspmCkafkaTest = "csip:SendDspmCkafkaTest" as Action<"csip:SendDspmCkafkaTest", UnknownKind, never>;
/** Write access by its name. */
export const StartOrModifyPreventUninstall = "csip:StartOrModifyPreventUninstall" as Action<"csip:StartOrModifyPreventUninstall", UnknownKind, never>;
/** Write access by its name. */
export const StartOrModifyProcessDaemon = "csip:StartOrModifyProcessDaemon" as Action<"csip:StartOrModifyProcessDaemon", UnknownKind, never>;
/** Write access by its name. */
export const StopBaselineScanTask = "csip:StopBaselineScanTask" as Action<"csip:StopBaselineScanTask", UnknownKind, never>;
/** Write access by its name. */
export const StopCSIPManualMalwareScan = "csip:StopCSIPManualMalwareScan" as Action<"csip:StopCSIPManualMalwareScan", UnknownKind, never>;
/** Write access by its name. */
export const StopEDRScanTask = "csip:StopEDRScanTask" as Action<"csip:StopEDRScanTask", UnknownKind, never>;
/** Write access by its name. */
export const StopImageRegistryScanTask = "csip:StopImageRegistryScanTask" as Action<"csip:StopImageRegistryScanTask", UnknownKind, never>;
/** Write access by its name. */
export const StopPreventUninstall = "csip:StopPreventUninstall" as Action<"csip:StopPreventUninstall", UnknownKind, never>;
/** Write access by its name. */
export const StopProcessDaemon = "csip:StopProcessDaemon" as Action<"csip:StopProcessDaemon", UnknownKind, never>;
/** Write access by its name. */
export const StopRiskCenterTask = "csip:StopRiskCenterTask" as Action<"csip:StopRiskCenterTask", UnknownKind, never>;
/** Write access by its name. */
export const StopVulScanTask = "csip:StopVulScanTask" as Action<"csip:StopVulScanTask", UnknownKind, never>;
/** Access unknown. */
export const SyncDspmAssets = "csip:SyncDspmAssets" as Action<"csip:SyncDspmAssets", UnknownKind, never>;
/** Access unknown. */
export const SyncDspmUsers = "csip:SyncDspmUsers" as Action<"csip:SyncDspmUsers", UnknownKind, never>;
/** Access unknown. */
export const SyncImageRegistry = "csip:SyncImageRegistry" as Action<"csip:SyncImageRegistry", UnknownKind, never>;
/** Access unknown. */
export const TestWebhookReceiver = "csip:TestWebhookReceiver" as Action<"csip:TestWebhookReceiver", UnknownKind, never>;
/** Write access by its name. */
export const UninstallClusterAgent = "csip:UninstallClusterAgent" as Action<"csip:UninstallClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const UninstallKeySandboxSkill = "csip:UninstallKeySandboxSkill" as Action<"csip:UninstallKeySandboxSkill", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAccessKeyAlarmStatus = "csip:UpdateAccessKeyAlarmStatus" as Action<"csip:UpdateAccessKeyAlarmStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAccessKeyRemark = "csip:UpdateAccessKeyRemark" as Action<"csip:UpdateAccessKeyRemark", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlertStatusList = "csip:UpdateAlertStatusList" as Action<"csip:UpdateAlertStatusList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClusterOwner = "csip:UpdateClusterOwner" as Action<"csip:UpdateClusterOwner", UnknownKind, never>;
/** Access unknown. */
export const VerifyDspmAssetLoginCode = "csip:VerifyDspmAssetLoginCode" as Action<"csip:VerifyDspmAssetLoginCode", UnknownKind, never>;
