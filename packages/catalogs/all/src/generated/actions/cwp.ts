// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddLoginWhiteLists = "cwp:AddLoginWhiteLists" as Action<"cwp:AddLoginWhiteLists", UnknownKind, never>;
/** Write access by its name. */
export const AddVulIgnoreRule = "cwp:AddVulIgnoreRule" as Action<"cwp:AddVulIgnoreRule", UnknownKind, never>;
/** Write access by its name. */
export const ChangeRuleEventsIgnoreStatus = "cwp:ChangeRuleEventsIgnoreStatus" as Action<"cwp:ChangeRuleEventsIgnoreStatus", UnknownKind, never>;
/** Write access by its name. */
export const ChangeStrategyEnableStatus = "cwp:ChangeStrategyEnableStatus" as Action<"cwp:ChangeStrategyEnableStatus", UnknownKind, never>;
/** Read access by its name. */
export const CheckBashPolicyParams = "cwp:CheckBashPolicyParams" as Action<"cwp:CheckBashPolicyParams", UnknownKind, never>;
/** Read access by its name. */
export const CheckBashRuleParams = "cwp:CheckBashRuleParams" as Action<"cwp:CheckBashRuleParams", UnknownKind, never>;
/** Read access by its name. */
export const CheckFileTamperRule = "cwp:CheckFileTamperRule" as Action<"cwp:CheckFileTamperRule", UnknownKind, never>;
/** Read access by its name. */
export const CheckFirstScanBaseline = "cwp:CheckFirstScanBaseline" as Action<"cwp:CheckFirstScanBaseline", UnknownKind, never>;
/** Read access by its name. */
export const CheckLogKafkaConnectionState = "cwp:CheckLogKafkaConnectionState" as Action<"cwp:CheckLogKafkaConnectionState", UnknownKind, never>;
/** Write access by its name. */
export const ClearLocalStorage = "cwp:ClearLocalStorage" as Action<"cwp:ClearLocalStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateBanWhiteList = "cwp:CreateBanWhiteList" as Action<"cwp:CreateBanWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaselineStrategy = "cwp:CreateBaselineStrategy" as Action<"cwp:CreateBaselineStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateBuyBindTask = "cwp:CreateBuyBindTask" as Action<"cwp:CreateBuyBindTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmergencyVulScan = "cwp:CreateEmergencyVulScan" as Action<"cwp:CreateEmergencyVulScan", UnknownKind, never>;
/** Write access by its name. */
export const CreateIncidentBacktracking = "cwp:CreateIncidentBacktracking" as Action<"cwp:CreateIncidentBacktracking", UnknownKind, never>;
/** Write access by its name. */
export const CreateLicenseOrder = "cwp:CreateLicenseOrder" as Action<"cwp:CreateLicenseOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogExport = "cwp:CreateLogExport" as Action<"cwp:CreateLogExport", UnknownKind, never>;
/** Write access by its name. */
export const CreateMaliciousRequestWhiteList = "cwp:CreateMaliciousRequestWhiteList" as Action<"cwp:CreateMaliciousRequestWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateMalwareWhiteList = "cwp:CreateMalwareWhiteList" as Action<"cwp:CreateMalwareWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetAttackWhiteList = "cwp:CreateNetAttackWhiteList" as Action<"cwp:CreateNetAttackWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateProtectServer = "cwp:CreateProtectServer" as Action<"cwp:CreateProtectServer", UnknownKind, never>;
/** Write access by its name. */
export const CreateRansomDefenseStrategy = "cwp:CreateRansomDefenseStrategy" as Action<"cwp:CreateRansomDefenseStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateScanMalwareSetting = "cwp:CreateScanMalwareSetting" as Action<"cwp:CreateScanMalwareSetting", UnknownKind, never>;
/** Write access by its name. */
export const CreateSearchLog = "cwp:CreateSearchLog" as Action<"cwp:CreateSearchLog", UnknownKind, never>;
/** Write access by its name. */
export const CreateSearchTemplate = "cwp:CreateSearchTemplate" as Action<"cwp:CreateSearchTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulFix = "cwp:CreateVulFix" as Action<"cwp:CreateVulFix", UnknownKind, never>;
/** Write access by its name. */
export const CreateWhiteListOrder = "cwp:CreateWhiteListOrder" as Action<"cwp:CreateWhiteListOrder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAllJavaMemShells = "cwp:DeleteAllJavaMemShells" as Action<"cwp:DeleteAllJavaMemShells", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBanWhiteList = "cwp:DeleteBanWhiteList" as Action<"cwp:DeleteBanWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselinePolicy = "cwp:DeleteBaselinePolicy" as Action<"cwp:DeleteBaselinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselineRule = "cwp:DeleteBaselineRule" as Action<"cwp:DeleteBaselineRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselineRuleIgnore = "cwp:DeleteBaselineRuleIgnore" as Action<"cwp:DeleteBaselineRuleIgnore", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselineStrategy = "cwp:DeleteBaselineStrategy" as Action<"cwp:DeleteBaselineStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBaselineWeakPassword = "cwp:DeleteBaselineWeakPassword" as Action<"cwp:DeleteBaselineWeakPassword", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBashEvents = "cwp:DeleteBashEvents" as Action<"cwp:DeleteBashEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBashPolicies = "cwp:DeleteBashPolicies" as Action<"cwp:DeleteBashPolicies", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBashRules = "cwp:DeleteBashRules" as Action<"cwp:DeleteBashRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBruteAttacks = "cwp:DeleteBruteAttacks" as Action<"cwp:DeleteBruteAttacks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLicenseRecord = "cwp:DeleteLicenseRecord" as Action<"cwp:DeleteLicenseRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLicenseRecordAll = "cwp:DeleteLicenseRecordAll" as Action<"cwp:DeleteLicenseRecordAll", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogExport = "cwp:DeleteLogExport" as Action<"cwp:DeleteLogExport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoginWhiteList = "cwp:DeleteLoginWhiteList" as Action<"cwp:DeleteLoginWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachine = "cwp:DeleteMachine" as Action<"cwp:DeleteMachine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineClearHistory = "cwp:DeleteMachineClearHistory" as Action<"cwp:DeleteMachineClearHistory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineTag = "cwp:DeleteMachineTag" as Action<"cwp:DeleteMachineTag", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMaliciousRequestWhiteList = "cwp:DeleteMaliciousRequestWhiteList" as Action<"cwp:DeleteMaliciousRequestWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMaliciousRequests = "cwp:DeleteMaliciousRequests" as Action<"cwp:DeleteMaliciousRequests", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMalwareScanTask = "cwp:DeleteMalwareScanTask" as Action<"cwp:DeleteMalwareScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMalwareWhiteList = "cwp:DeleteMalwareWhiteList" as Action<"cwp:DeleteMalwareWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMalwares = "cwp:DeleteMalwares" as Action<"cwp:DeleteMalwares", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNetAttackWhiteList = "cwp:DeleteNetAttackWhiteList" as Action<"cwp:DeleteNetAttackWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNonlocalLoginPlaces = "cwp:DeleteNonlocalLoginPlaces" as Action<"cwp:DeleteNonlocalLoginPlaces", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrivilegeEvents = "cwp:DeletePrivilegeEvents" as Action<"cwp:DeletePrivilegeEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrivilegeRules = "cwp:DeletePrivilegeRules" as Action<"cwp:DeletePrivilegeRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProtectDir = "cwp:DeleteProtectDir" as Action<"cwp:DeleteProtectDir", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRaspRules = "cwp:DeleteRaspRules" as Action<"cwp:DeleteRaspRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellEvents = "cwp:DeleteReverseShellEvents" as Action<"cwp:DeleteReverseShellEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellRules = "cwp:DeleteReverseShellRules" as Action<"cwp:DeleteReverseShellRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRiskDnsEvent = "cwp:DeleteRiskDnsEvent" as Action<"cwp:DeleteRiskDnsEvent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRiskDnsPolicy = "cwp:DeleteRiskDnsPolicy" as Action<"cwp:DeleteRiskDnsPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScanTask = "cwp:DeleteScanTask" as Action<"cwp:DeleteScanTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSearchTemplate = "cwp:DeleteSearchTemplate" as Action<"cwp:DeleteSearchTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTags = "cwp:DeleteTags" as Action<"cwp:DeleteTags", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebHookPolicy = "cwp:DeleteWebHookPolicy" as Action<"cwp:DeleteWebHookPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebHookReceiver = "cwp:DeleteWebHookReceiver" as Action<"cwp:DeleteWebHookReceiver", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebHookRule = "cwp:DeleteWebHookRule" as Action<"cwp:DeleteWebHookRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebPageEventLog = "cwp:DeleteWebPageEventLog" as Action<"cwp:DeleteWebPageEventLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeABTestConfig = "cwp:DescribeABTestConfig" as Action<"cwp:DescribeABTestConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAESKey = "cwp:DescribeAESKey" as Action<"cwp:DescribeAESKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountStatistics = "cwp:DescribeAccountStatistics" as Action<"cwp:DescribeAccountStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentInstallCommand = "cwp:DescribeAgentInstallCommand" as Action<"cwp:DescribeAgentInstallCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentInstallationToken = "cwp:DescribeAgentInstallationToken" as Action<"cwp:DescribeAgentInstallationToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmIncidentNodes = "cwp:DescribeAlarmIncidentNodes" as Action<"cwp:DescribeAlarmIncidentNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmVertexId = "cwp:DescribeAlarmVertexId" as Action<"cwp:DescribeAlarmVertexId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetAppCount = "cwp:DescribeAssetAppCount" as Action<"cwp:DescribeAssetAppCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetAppList = "cwp:DescribeAssetAppList" as Action<"cwp:DescribeAssetAppList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetAppProcessList = "cwp:DescribeAssetAppProcessList" as Action<"cwp:DescribeAssetAppProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetCoreModuleInfo = "cwp:DescribeAssetCoreModuleInfo" as Action<"cwp:DescribeAssetCoreModuleInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetCoreModuleList = "cwp:DescribeAssetCoreModuleList" as Action<"cwp:DescribeAssetCoreModuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetDatabaseCount = "cwp:DescribeAssetDatabaseCount" as Action<"cwp:DescribeAssetDatabaseCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetDatabaseInfo = "cwp:DescribeAssetDatabaseInfo" as Action<"cwp:DescribeAssetDatabaseInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetDatabaseList = "cwp:DescribeAssetDatabaseList" as Action<"cwp:DescribeAssetDatabaseList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetDiskList = "cwp:DescribeAssetDiskList" as Action<"cwp:DescribeAssetDiskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetEnvList = "cwp:DescribeAssetEnvList" as Action<"cwp:DescribeAssetEnvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetHostTotalCount = "cwp:DescribeAssetHostTotalCount" as Action<"cwp:DescribeAssetHostTotalCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetInfo = "cwp:DescribeAssetInfo" as Action<"cwp:DescribeAssetInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetInitServiceList = "cwp:DescribeAssetInitServiceList" as Action<"cwp:DescribeAssetInitServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetJarInfo = "cwp:DescribeAssetJarInfo" as Action<"cwp:DescribeAssetJarInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetJarList = "cwp:DescribeAssetJarList" as Action<"cwp:DescribeAssetJarList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetLoadInfo = "cwp:DescribeAssetLoadInfo" as Action<"cwp:DescribeAssetLoadInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetMachineDetail = "cwp:DescribeAssetMachineDetail" as Action<"cwp:DescribeAssetMachineDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetMachineList = "cwp:DescribeAssetMachineList" as Action<"cwp:DescribeAssetMachineList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetMachineTagTop = "cwp:DescribeAssetMachineTagTop" as Action<"cwp:DescribeAssetMachineTagTop", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetPlanTaskList = "cwp:DescribeAssetPlanTaskList" as Action<"cwp:DescribeAssetPlanTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetPortCount = "cwp:DescribeAssetPortCount" as Action<"cwp:DescribeAssetPortCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetPortInfoList = "cwp:DescribeAssetPortInfoList" as Action<"cwp:DescribeAssetPortInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetProcessCount = "cwp:DescribeAssetProcessCount" as Action<"cwp:DescribeAssetProcessCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetProcessInfoList = "cwp:DescribeAssetProcessInfoList" as Action<"cwp:DescribeAssetProcessInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetRecentMachineInfo = "cwp:DescribeAssetRecentMachineInfo" as Action<"cwp:DescribeAssetRecentMachineInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetSystemPackageList = "cwp:DescribeAssetSystemPackageList" as Action<"cwp:DescribeAssetSystemPackageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTotalCount = "cwp:DescribeAssetTotalCount" as Action<"cwp:DescribeAssetTotalCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTypeTop = "cwp:DescribeAssetTypeTop" as Action<"cwp:DescribeAssetTypeTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetTypes = "cwp:DescribeAssetTypes" as Action<"cwp:DescribeAssetTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetUserCount = "cwp:DescribeAssetUserCount" as Action<"cwp:DescribeAssetUserCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetUserInfo = "cwp:DescribeAssetUserInfo" as Action<"cwp:DescribeAssetUserInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetUserKeyList = "cwp:DescribeAssetUserKeyList" as Action<"cwp:DescribeAssetUserKeyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetUserList = "cwp:DescribeAssetUserList" as Action<"cwp:DescribeAssetUserList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetWebAppCount = "cwp:DescribeAssetWebAppCount" as Action<"cwp:DescribeAssetWebAppCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebAppList = "cwp:DescribeAssetWebAppList" as Action<"cwp:DescribeAssetWebAppList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebAppPluginList = "cwp:DescribeAssetWebAppPluginList" as Action<"cwp:DescribeAssetWebAppPluginList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetWebFrameCount = "cwp:DescribeAssetWebFrameCount" as Action<"cwp:DescribeAssetWebFrameCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebFrameList = "cwp:DescribeAssetWebFrameList" as Action<"cwp:DescribeAssetWebFrameList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetWebLocationCount = "cwp:DescribeAssetWebLocationCount" as Action<"cwp:DescribeAssetWebLocationCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetWebLocationInfo = "cwp:DescribeAssetWebLocationInfo" as Action<"cwp:DescribeAssetWebLocationInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebLocationList = "cwp:DescribeAssetWebLocationList" as Action<"cwp:DescribeAssetWebLocationList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebLocationPathList = "cwp:DescribeAssetWebLocationPathList" as Action<"cwp:DescribeAssetWebLocationPathList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetWebServiceCount = "cwp:DescribeAssetWebServiceCount" as Action<"cwp:DescribeAssetWebServiceCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebServiceInfoList = "cwp:DescribeAssetWebServiceInfoList" as Action<"cwp:DescribeAssetWebServiceInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebServiceProcessList = "cwp:DescribeAssetWebServiceProcessList" as Action<"cwp:DescribeAssetWebServiceProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackEventInfo = "cwp:DescribeAttackEventInfo" as Action<"cwp:DescribeAttackEventInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackEvents = "cwp:DescribeAttackEvents" as Action<"cwp:DescribeAttackEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackStatistics = "cwp:DescribeAttackStatistics" as Action<"cwp:DescribeAttackStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackTop = "cwp:DescribeAttackTop" as Action<"cwp:DescribeAttackTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackTrends = "cwp:DescribeAttackTrends" as Action<"cwp:DescribeAttackTrends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackType = "cwp:DescribeAttackType" as Action<"cwp:DescribeAttackType", UnknownKind, never>;
/** List access by its name. */
export const DescribeAttackVulTypeList = "cwp:DescribeAttackVulTypeList" as Action<"cwp:DescribeAttackVulTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBanMode = "cwp:DescribeBanMode" as Action<"cwp:DescribeBanMode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBanRegions = "cwp:DescribeBanRegions" as Action<"cwp:DescribeBanRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBanStatus = "cwp:DescribeBanStatus" as Action<"cwp:DescribeBanStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeBanWhiteList = "cwp:DescribeBanWhiteList" as Action<"cwp:DescribeBanWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineAnalysisData = "cwp:DescribeBaselineAnalysisData" as Action<"cwp:DescribeBaselineAnalysisData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineBasicInfo = "cwp:DescribeBaselineBasicInfo" as Action<"cwp:DescribeBaselineBasicInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineDefaultStrategyList = "cwp:DescribeBaselineDefaultStrategyList" as Action<"cwp:DescribeBaselineDefaultStrategyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineDetail = "cwp:DescribeBaselineDetail" as Action<"cwp:DescribeBaselineDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineDetectList = "cwp:DescribeBaselineDetectList" as Action<"cwp:DescribeBaselineDetectList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineDetectOverview = "cwp:DescribeBaselineDetectOverview" as Action<"cwp:DescribeBaselineDetectOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineDownloadList = "cwp:DescribeBaselineDownloadList" as Action<"cwp:DescribeBaselineDownloadList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineEffectHostList = "cwp:DescribeBaselineEffectHostList" as Action<"cwp:DescribeBaselineEffectHostList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineFixList = "cwp:DescribeBaselineFixList" as Action<"cwp:DescribeBaselineFixList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineHostDetectList = "cwp:DescribeBaselineHostDetectList" as Action<"cwp:DescribeBaselineHostDetectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineHostIgnoreList = "cwp:DescribeBaselineHostIgnoreList" as Action<"cwp:DescribeBaselineHostIgnoreList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineHostRiskTop = "cwp:DescribeBaselineHostRiskTop" as Action<"cwp:DescribeBaselineHostRiskTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineHostTop = "cwp:DescribeBaselineHostTop" as Action<"cwp:DescribeBaselineHostTop", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineItemDetectList = "cwp:DescribeBaselineItemDetectList" as Action<"cwp:DescribeBaselineItemDetectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineItemIgnoreList = "cwp:DescribeBaselineItemIgnoreList" as Action<"cwp:DescribeBaselineItemIgnoreList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineItemInfo = "cwp:DescribeBaselineItemInfo" as Action<"cwp:DescribeBaselineItemInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineItemList = "cwp:DescribeBaselineItemList" as Action<"cwp:DescribeBaselineItemList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineItemRiskTop = "cwp:DescribeBaselineItemRiskTop" as Action<"cwp:DescribeBaselineItemRiskTop", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineList = "cwp:DescribeBaselineList" as Action<"cwp:DescribeBaselineList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselinePolicyList = "cwp:DescribeBaselinePolicyList" as Action<"cwp:DescribeBaselinePolicyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineRule = "cwp:DescribeBaselineRule" as Action<"cwp:DescribeBaselineRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineRuleCategoryList = "cwp:DescribeBaselineRuleCategoryList" as Action<"cwp:DescribeBaselineRuleCategoryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineRuleDetectList = "cwp:DescribeBaselineRuleDetectList" as Action<"cwp:DescribeBaselineRuleDetectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineRuleIgnoreList = "cwp:DescribeBaselineRuleIgnoreList" as Action<"cwp:DescribeBaselineRuleIgnoreList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineRuleList = "cwp:DescribeBaselineRuleList" as Action<"cwp:DescribeBaselineRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineScanSchedule = "cwp:DescribeBaselineScanSchedule" as Action<"cwp:DescribeBaselineScanSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineStrategyDetail = "cwp:DescribeBaselineStrategyDetail" as Action<"cwp:DescribeBaselineStrategyDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineStrategyList = "cwp:DescribeBaselineStrategyList" as Action<"cwp:DescribeBaselineStrategyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaselineTop = "cwp:DescribeBaselineTop" as Action<"cwp:DescribeBaselineTop", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaselineWeakPasswordList = "cwp:DescribeBaselineWeakPasswordList" as Action<"cwp:DescribeBaselineWeakPasswordList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashEvents = "cwp:DescribeBashEvents" as Action<"cwp:DescribeBashEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashEventsInfo = "cwp:DescribeBashEventsInfo" as Action<"cwp:DescribeBashEventsInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashEventsInfoNew = "cwp:DescribeBashEventsInfoNew" as Action<"cwp:DescribeBashEventsInfoNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashEventsNew = "cwp:DescribeBashEventsNew" as Action<"cwp:DescribeBashEventsNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashPolicies = "cwp:DescribeBashPolicies" as Action<"cwp:DescribeBashPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashRules = "cwp:DescribeBashRules" as Action<"cwp:DescribeBashRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeBruteAttackList = "cwp:DescribeBruteAttackList" as Action<"cwp:DescribeBruteAttackList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBruteAttackRules = "cwp:DescribeBruteAttackRules" as Action<"cwp:DescribeBruteAttackRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCanFixVulMachine = "cwp:DescribeCanFixVulMachine" as Action<"cwp:DescribeCanFixVulMachine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCanNotSeparateMachine = "cwp:DescribeCanNotSeparateMachine" as Action<"cwp:DescribeCanNotSeparateMachine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientException = "cwp:DescribeClientException" as Action<"cwp:DescribeClientException", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefenceEventDetail = "cwp:DescribeDefenceEventDetail" as Action<"cwp:DescribeDefenceEventDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDirectConnectInstallCommand = "cwp:DescribeDirectConnectInstallCommand" as Action<"cwp:DescribeDirectConnectInstallCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeESAggregations = "cwp:DescribeESAggregations" as Action<"cwp:DescribeESAggregations", UnknownKind, never>;
/** List access by its name. */
export const DescribeEmergencyVulList = "cwp:DescribeEmergencyVulList" as Action<"cwp:DescribeEmergencyVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventByTable = "cwp:DescribeEventByTable" as Action<"cwp:DescribeEventByTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportMachines = "cwp:DescribeExportMachines" as Action<"cwp:DescribeExportMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFastAnalysis = "cwp:DescribeFastAnalysis" as Action<"cwp:DescribeFastAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTamperEventRuleInfo = "cwp:DescribeFileTamperEventRuleInfo" as Action<"cwp:DescribeFileTamperEventRuleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTamperEvents = "cwp:DescribeFileTamperEvents" as Action<"cwp:DescribeFileTamperEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTamperRuleCount = "cwp:DescribeFileTamperRuleCount" as Action<"cwp:DescribeFileTamperRuleCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTamperRuleInfo = "cwp:DescribeFileTamperRuleInfo" as Action<"cwp:DescribeFileTamperRuleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileTamperRules = "cwp:DescribeFileTamperRules" as Action<"cwp:DescribeFileTamperRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGeneralStat = "cwp:DescribeGeneralStat" as Action<"cwp:DescribeGeneralStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHistoryAccounts = "cwp:DescribeHistoryAccounts" as Action<"cwp:DescribeHistoryAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHistoryService = "cwp:DescribeHistoryService" as Action<"cwp:DescribeHistoryService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostInfo = "cwp:DescribeHostInfo" as Action<"cwp:DescribeHostInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostLoginList = "cwp:DescribeHostLoginList" as Action<"cwp:DescribeHostLoginList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHotVulTop = "cwp:DescribeHotVulTop" as Action<"cwp:DescribeHotVulTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIgnoreBaselineRule = "cwp:DescribeIgnoreBaselineRule" as Action<"cwp:DescribeIgnoreBaselineRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIgnoreHostAndItemConfig = "cwp:DescribeIgnoreHostAndItemConfig" as Action<"cwp:DescribeIgnoreHostAndItemConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeIgnoreRuleEffectHostList = "cwp:DescribeIgnoreRuleEffectHostList" as Action<"cwp:DescribeIgnoreRuleEffectHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImportMachineInfo = "cwp:DescribeImportMachineInfo" as Action<"cwp:DescribeImportMachineInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInjectRiskyServiceSwitch = "cwp:DescribeInjectRiskyServiceSwitch" as Action<"cwp:DescribeInjectRiskyServiceSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJavaMemShellInfo = "cwp:DescribeJavaMemShellInfo" as Action<"cwp:DescribeJavaMemShellInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeJavaMemShellList = "cwp:DescribeJavaMemShellList" as Action<"cwp:DescribeJavaMemShellList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJavaMemShellPluginInfo = "cwp:DescribeJavaMemShellPluginInfo" as Action<"cwp:DescribeJavaMemShellPluginInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeJavaMemShellPluginList = "cwp:DescribeJavaMemShellPluginList" as Action<"cwp:DescribeJavaMemShellPluginList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicense = "cwp:DescribeLicense" as Action<"cwp:DescribeLicense", UnknownKind, never>;
/** List access by its name. */
export const DescribeLicenseBindList = "cwp:DescribeLicenseBindList" as Action<"cwp:DescribeLicenseBindList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseBindSchedule = "cwp:DescribeLicenseBindSchedule" as Action<"cwp:DescribeLicenseBindSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseGeneral = "cwp:DescribeLicenseGeneral" as Action<"cwp:DescribeLicenseGeneral", UnknownKind, never>;
/** List access by its name. */
export const DescribeLicenseList = "cwp:DescribeLicenseList" as Action<"cwp:DescribeLicenseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseWhiteConfig = "cwp:DescribeLicenseWhiteConfig" as Action<"cwp:DescribeLicenseWhiteConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogDeliveryKafkaOptions = "cwp:DescribeLogDeliveryKafkaOptions" as Action<"cwp:DescribeLogDeliveryKafkaOptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogExports = "cwp:DescribeLogExports" as Action<"cwp:DescribeLogExports", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogHistogram = "cwp:DescribeLogHistogram" as Action<"cwp:DescribeLogHistogram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogIndex = "cwp:DescribeLogIndex" as Action<"cwp:DescribeLogIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogKafkaDeliverInfo = "cwp:DescribeLogKafkaDeliverInfo" as Action<"cwp:DescribeLogKafkaDeliverInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogStorageConfig = "cwp:DescribeLogStorageConfig" as Action<"cwp:DescribeLogStorageConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogStorageRecord = "cwp:DescribeLogStorageRecord" as Action<"cwp:DescribeLogStorageRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogStorageStatistic = "cwp:DescribeLogStorageStatistic" as Action<"cwp:DescribeLogStorageStatistic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogType = "cwp:DescribeLogType" as Action<"cwp:DescribeLogType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginTypeGlobalConf = "cwp:DescribeLoginTypeGlobalConf" as Action<"cwp:DescribeLoginTypeGlobalConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginTypeHost = "cwp:DescribeLoginTypeHost" as Action<"cwp:DescribeLoginTypeHost", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteCombinedList = "cwp:DescribeLoginWhiteCombinedList" as Action<"cwp:DescribeLoginWhiteCombinedList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteHostList = "cwp:DescribeLoginWhiteHostList" as Action<"cwp:DescribeLoginWhiteHostList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteList = "cwp:DescribeLoginWhiteList" as Action<"cwp:DescribeLoginWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineClearHistory = "cwp:DescribeMachineClearHistory" as Action<"cwp:DescribeMachineClearHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineDefenseCnt = "cwp:DescribeMachineDefenseCnt" as Action<"cwp:DescribeMachineDefenseCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineFileTamperRules = "cwp:DescribeMachineFileTamperRules" as Action<"cwp:DescribeMachineFileTamperRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineGeneral = "cwp:DescribeMachineGeneral" as Action<"cwp:DescribeMachineGeneral", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineInfo = "cwp:DescribeMachineInfo" as Action<"cwp:DescribeMachineInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineLicenseDetail = "cwp:DescribeMachineLicenseDetail" as Action<"cwp:DescribeMachineLicenseDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeMachineList = "cwp:DescribeMachineList" as Action<"cwp:DescribeMachineList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMachineOsList = "cwp:DescribeMachineOsList" as Action<"cwp:DescribeMachineOsList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMachineRegionList = "cwp:DescribeMachineRegionList" as Action<"cwp:DescribeMachineRegionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineRegions = "cwp:DescribeMachineRegions" as Action<"cwp:DescribeMachineRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineRiskCnt = "cwp:DescribeMachineRiskCnt" as Action<"cwp:DescribeMachineRiskCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineSnapshot = "cwp:DescribeMachineSnapshot" as Action<"cwp:DescribeMachineSnapshot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachines = "cwp:DescribeMachines" as Action<"cwp:DescribeMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachinesSimple = "cwp:DescribeMachinesSimple" as Action<"cwp:DescribeMachinesSimple", UnknownKind, never>;
/** List access by its name. */
export const DescribeMalWareList = "cwp:DescribeMalWareList" as Action<"cwp:DescribeMalWareList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMaliciousRequestWhiteList = "cwp:DescribeMaliciousRequestWhiteList" as Action<"cwp:DescribeMaliciousRequestWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareFile = "cwp:DescribeMalwareFile" as Action<"cwp:DescribeMalwareFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareInfo = "cwp:DescribeMalwareInfo" as Action<"cwp:DescribeMalwareInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareRiskOverview = "cwp:DescribeMalwareRiskOverview" as Action<"cwp:DescribeMalwareRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareRiskWarning = "cwp:DescribeMalwareRiskWarning" as Action<"cwp:DescribeMalwareRiskWarning", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwareTimingScanSetting = "cwp:DescribeMalwareTimingScanSetting" as Action<"cwp:DescribeMalwareTimingScanSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeMalwareWhiteList = "cwp:DescribeMalwareWhiteList" as Action<"cwp:DescribeMalwareWhiteList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMalwareWhiteListAffectList = "cwp:DescribeMalwareWhiteListAffectList" as Action<"cwp:DescribeMalwareWhiteListAffectList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMemShellRules = "cwp:DescribeMemShellRules" as Action<"cwp:DescribeMemShellRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetAttackSetting = "cwp:DescribeNetAttackSetting" as Action<"cwp:DescribeNetAttackSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetAttackWhiteList = "cwp:DescribeNetAttackWhiteList" as Action<"cwp:DescribeNetAttackWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpenPortStatistics = "cwp:DescribeOpenPortStatistics" as Action<"cwp:DescribeOpenPortStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewStatistics = "cwp:DescribeOverviewStatistics" as Action<"cwp:DescribeOverviewStatistics", UnknownKind, never>;
/** List access by its name. */
export const DescribePatchEffectHostList = "cwp:DescribePatchEffectHostList" as Action<"cwp:DescribePatchEffectHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePatchInfo = "cwp:DescribePatchInfo" as Action<"cwp:DescribePatchInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivilegeEventInfo = "cwp:DescribePrivilegeEventInfo" as Action<"cwp:DescribePrivilegeEventInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivilegeEvents = "cwp:DescribePrivilegeEvents" as Action<"cwp:DescribePrivilegeEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivilegeRules = "cwp:DescribePrivilegeRules" as Action<"cwp:DescribePrivilegeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProVersionInfo = "cwp:DescribeProVersionInfo" as Action<"cwp:DescribeProVersionInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProVersionStatus = "cwp:DescribeProVersionStatus" as Action<"cwp:DescribeProVersionStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessStatistics = "cwp:DescribeProcessStatistics" as Action<"cwp:DescribeProcessStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductStatus = "cwp:DescribeProductStatus" as Action<"cwp:DescribeProductStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeProtectDirList = "cwp:DescribeProtectDirList" as Action<"cwp:DescribeProtectDirList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectDirRelatedServer = "cwp:DescribeProtectDirRelatedServer" as Action<"cwp:DescribeProtectDirRelatedServer", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicProxyInstallCommand = "cwp:DescribePublicProxyInstallCommand" as Action<"cwp:DescribePublicProxyInstallCommand", UnknownKind, never>;
/** List access by its name. */
export const DescribeRansomDefenseBackupList = "cwp:DescribeRansomDefenseBackupList" as Action<"cwp:DescribeRansomDefenseBackupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRansomDefenseEventsList = "cwp:DescribeRansomDefenseEventsList" as Action<"cwp:DescribeRansomDefenseEventsList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRansomDefenseMachineList = "cwp:DescribeRansomDefenseMachineList" as Action<"cwp:DescribeRansomDefenseMachineList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRansomDefenseMachineStrategyInfo = "cwp:DescribeRansomDefenseMachineStrategyInfo" as Action<"cwp:DescribeRansomDefenseMachineStrategyInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeRansomDefenseRollBackTaskList = "cwp:DescribeRansomDefenseRollBackTaskList" as Action<"cwp:DescribeRansomDefenseRollBackTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRansomDefenseState = "cwp:DescribeRansomDefenseState" as Action<"cwp:DescribeRansomDefenseState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRansomDefenseStrategyDetail = "cwp:DescribeRansomDefenseStrategyDetail" as Action<"cwp:DescribeRansomDefenseStrategyDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeRansomDefenseStrategyList = "cwp:DescribeRansomDefenseStrategyList" as Action<"cwp:DescribeRansomDefenseStrategyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRansomDefenseStrategyMachines = "cwp:DescribeRansomDefenseStrategyMachines" as Action<"cwp:DescribeRansomDefenseStrategyMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRansomDefenseTrend = "cwp:DescribeRansomDefenseTrend" as Action<"cwp:DescribeRansomDefenseTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspEventCWP = "cwp:DescribeRaspEventCWP" as Action<"cwp:DescribeRaspEventCWP", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspEventDetailCWP = "cwp:DescribeRaspEventDetailCWP" as Action<"cwp:DescribeRaspEventDetailCWP", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspEventDetailTCSS = "cwp:DescribeRaspEventDetailTCSS" as Action<"cwp:DescribeRaspEventDetailTCSS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspEventTCSS = "cwp:DescribeRaspEventTCSS" as Action<"cwp:DescribeRaspEventTCSS", UnknownKind, never>;
/** List access by its name. */
export const DescribeRaspLicenseList = "cwp:DescribeRaspLicenseList" as Action<"cwp:DescribeRaspLicenseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspMaxCpu = "cwp:DescribeRaspMaxCpu" as Action<"cwp:DescribeRaspMaxCpu", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspMemShellDetailTCSS = "cwp:DescribeRaspMemShellDetailTCSS" as Action<"cwp:DescribeRaspMemShellDetailTCSS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspMemShellListTCSS = "cwp:DescribeRaspMemShellListTCSS" as Action<"cwp:DescribeRaspMemShellListTCSS", UnknownKind, never>;
/** List access by its name. */
export const DescribeRaspPluginList = "cwp:DescribeRaspPluginList" as Action<"cwp:DescribeRaspPluginList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspRuleVuls = "cwp:DescribeRaspRuleVuls" as Action<"cwp:DescribeRaspRuleVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspRules = "cwp:DescribeRaspRules" as Action<"cwp:DescribeRaspRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecommendedProtectCpu = "cwp:DescribeRecommendedProtectCpu" as Action<"cwp:DescribeRecommendedProtectCpu", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellEventInfo = "cwp:DescribeReverseShellEventInfo" as Action<"cwp:DescribeReverseShellEventInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellEvents = "cwp:DescribeReverseShellEvents" as Action<"cwp:DescribeReverseShellEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellRules = "cwp:DescribeReverseShellRules" as Action<"cwp:DescribeReverseShellRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellRulesAggregation = "cwp:DescribeReverseShellRulesAggregation" as Action<"cwp:DescribeReverseShellRulesAggregation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellSystemPolicyConfig = "cwp:DescribeReverseShellSystemPolicyConfig" as Action<"cwp:DescribeReverseShellSystemPolicyConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskBatchStatus = "cwp:DescribeRiskBatchStatus" as Action<"cwp:DescribeRiskBatchStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskDnsEventInfo = "cwp:DescribeRiskDnsEventInfo" as Action<"cwp:DescribeRiskDnsEventInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskDnsEventList = "cwp:DescribeRiskDnsEventList" as Action<"cwp:DescribeRiskDnsEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskDnsInfo = "cwp:DescribeRiskDnsInfo" as Action<"cwp:DescribeRiskDnsInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskDnsList = "cwp:DescribeRiskDnsList" as Action<"cwp:DescribeRiskDnsList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskDnsPolicyList = "cwp:DescribeRiskDnsPolicyList" as Action<"cwp:DescribeRiskDnsPolicyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskProcessEvents = "cwp:DescribeRiskProcessEvents" as Action<"cwp:DescribeRiskProcessEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSafeInfo = "cwp:DescribeSafeInfo" as Action<"cwp:DescribeSafeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanMalwareSchedule = "cwp:DescribeScanMalwareSchedule" as Action<"cwp:DescribeScanMalwareSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanSchedule = "cwp:DescribeScanSchedule" as Action<"cwp:DescribeScanSchedule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanState = "cwp:DescribeScanState" as Action<"cwp:DescribeScanState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskDetails = "cwp:DescribeScanTaskDetails" as Action<"cwp:DescribeScanTaskDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanTaskStatus = "cwp:DescribeScanTaskStatus" as Action<"cwp:DescribeScanTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanVulSetting = "cwp:DescribeScanVulSetting" as Action<"cwp:DescribeScanVulSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenAttackHotspot = "cwp:DescribeScreenAttackHotspot" as Action<"cwp:DescribeScreenAttackHotspot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenBroadcasts = "cwp:DescribeScreenBroadcasts" as Action<"cwp:DescribeScreenBroadcasts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenDefenseTrends = "cwp:DescribeScreenDefenseTrends" as Action<"cwp:DescribeScreenDefenseTrends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenEmergentMsg = "cwp:DescribeScreenEmergentMsg" as Action<"cwp:DescribeScreenEmergentMsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenEventsCnt = "cwp:DescribeScreenEventsCnt" as Action<"cwp:DescribeScreenEventsCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenGeneralStat = "cwp:DescribeScreenGeneralStat" as Action<"cwp:DescribeScreenGeneralStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenHostInvasion = "cwp:DescribeScreenHostInvasion" as Action<"cwp:DescribeScreenHostInvasion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenMachineRegions = "cwp:DescribeScreenMachineRegions" as Action<"cwp:DescribeScreenMachineRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenMachines = "cwp:DescribeScreenMachines" as Action<"cwp:DescribeScreenMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenProtectionCnt = "cwp:DescribeScreenProtectionCnt" as Action<"cwp:DescribeScreenProtectionCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenProtectionStat = "cwp:DescribeScreenProtectionStat" as Action<"cwp:DescribeScreenProtectionStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenRiskAssetsTop = "cwp:DescribeScreenRiskAssetsTop" as Action<"cwp:DescribeScreenRiskAssetsTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchLogs = "cwp:DescribeSearchLogs" as Action<"cwp:DescribeSearchLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchTemplates = "cwp:DescribeSearchTemplates" as Action<"cwp:DescribeSearchTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityBroadcastInfo = "cwp:DescribeSecurityBroadcastInfo" as Action<"cwp:DescribeSecurityBroadcastInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityBroadcasts = "cwp:DescribeSecurityBroadcasts" as Action<"cwp:DescribeSecurityBroadcasts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityDynamics = "cwp:DescribeSecurityDynamics" as Action<"cwp:DescribeSecurityDynamics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityEventStat = "cwp:DescribeSecurityEventStat" as Action<"cwp:DescribeSecurityEventStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityEventsCnt = "cwp:DescribeSecurityEventsCnt" as Action<"cwp:DescribeSecurityEventsCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityTrends = "cwp:DescribeSecurityTrends" as Action<"cwp:DescribeSecurityTrends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerRelatedDirInfo = "cwp:DescribeServerRelatedDirInfo" as Action<"cwp:DescribeServerRelatedDirInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServersAndRiskAndFirstInfo = "cwp:DescribeServersAndRiskAndFirstInfo" as Action<"cwp:DescribeServersAndRiskAndFirstInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeShellPolicyList = "cwp:DescribeShellPolicyList" as Action<"cwp:DescribeShellPolicyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillInfo = "cwp:DescribeSkillInfo" as Action<"cwp:DescribeSkillInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategyExist = "cwp:DescribeStrategyExist" as Action<"cwp:DescribeStrategyExist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagMachines = "cwp:DescribeTagMachines" as Action<"cwp:DescribeTagMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTags = "cwp:DescribeTags" as Action<"cwp:DescribeTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrialReport = "cwp:DescribeTrialReport" as Action<"cwp:DescribeTrialReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUndoVulCounts = "cwp:DescribeUndoVulCounts" as Action<"cwp:DescribeUndoVulCounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsersConfig = "cwp:DescribeUsersConfig" as Action<"cwp:DescribeUsersConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsualLoginPlaces = "cwp:DescribeUsualLoginPlaces" as Action<"cwp:DescribeUsualLoginPlaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVdbAndPocInfo = "cwp:DescribeVdbAndPocInfo" as Action<"cwp:DescribeVdbAndPocInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVersionCompareChart = "cwp:DescribeVersionCompareChart" as Action<"cwp:DescribeVersionCompareChart", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVersionStatistics = "cwp:DescribeVersionStatistics" as Action<"cwp:DescribeVersionStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVertexDetail = "cwp:DescribeVertexDetail" as Action<"cwp:DescribeVertexDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulCountByDates = "cwp:DescribeVulCountByDates" as Action<"cwp:DescribeVulCountByDates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulCveIdInfo = "cwp:DescribeVulCveIdInfo" as Action<"cwp:DescribeVulCveIdInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceEvent = "cwp:DescribeVulDefenceEvent" as Action<"cwp:DescribeVulDefenceEvent", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulDefenceList = "cwp:DescribeVulDefenceList" as Action<"cwp:DescribeVulDefenceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceOverview = "cwp:DescribeVulDefenceOverview" as Action<"cwp:DescribeVulDefenceOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceOverviewCount = "cwp:DescribeVulDefenceOverviewCount" as Action<"cwp:DescribeVulDefenceOverviewCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefencePluginDetail = "cwp:DescribeVulDefencePluginDetail" as Action<"cwp:DescribeVulDefencePluginDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefencePluginExceptionCount = "cwp:DescribeVulDefencePluginExceptionCount" as Action<"cwp:DescribeVulDefencePluginExceptionCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefencePluginStatus = "cwp:DescribeVulDefencePluginStatus" as Action<"cwp:DescribeVulDefencePluginStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceSetting = "cwp:DescribeVulDefenceSetting" as Action<"cwp:DescribeVulDefenceSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulDefenceSettingList = "cwp:DescribeVulDefenceSettingList" as Action<"cwp:DescribeVulDefenceSettingList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulEffectHostList = "cwp:DescribeVulEffectHostList" as Action<"cwp:DescribeVulEffectHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulEffectModules = "cwp:DescribeVulEffectModules" as Action<"cwp:DescribeVulEffectModules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulEmergentMsg = "cwp:DescribeVulEmergentMsg" as Action<"cwp:DescribeVulEmergentMsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulFixStatus = "cwp:DescribeVulFixStatus" as Action<"cwp:DescribeVulFixStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulHostCountScanTime = "cwp:DescribeVulHostCountScanTime" as Action<"cwp:DescribeVulHostCountScanTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulHostTop = "cwp:DescribeVulHostTop" as Action<"cwp:DescribeVulHostTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulInfoCvss = "cwp:DescribeVulInfoCvss" as Action<"cwp:DescribeVulInfoCvss", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulLabels = "cwp:DescribeVulLabels" as Action<"cwp:DescribeVulLabels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulLevelCount = "cwp:DescribeVulLevelCount" as Action<"cwp:DescribeVulLevelCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulList = "cwp:DescribeVulList" as Action<"cwp:DescribeVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulOverview = "cwp:DescribeVulOverview" as Action<"cwp:DescribeVulOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulStoreList = "cwp:DescribeVulStoreList" as Action<"cwp:DescribeVulStoreList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulTop = "cwp:DescribeVulTop" as Action<"cwp:DescribeVulTop", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulTrend = "cwp:DescribeVulTrend" as Action<"cwp:DescribeVulTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWarningHostConfig = "cwp:DescribeWarningHostConfig" as Action<"cwp:DescribeWarningHostConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeWarningList = "cwp:DescribeWarningList" as Action<"cwp:DescribeWarningList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebHookPolicy = "cwp:DescribeWebHookPolicy" as Action<"cwp:DescribeWebHookPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebHookReceiver = "cwp:DescribeWebHookReceiver" as Action<"cwp:DescribeWebHookReceiver", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebHookReceiverUsage = "cwp:DescribeWebHookReceiverUsage" as Action<"cwp:DescribeWebHookReceiverUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebHookRule = "cwp:DescribeWebHookRule" as Action<"cwp:DescribeWebHookRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebHookRules = "cwp:DescribeWebHookRules" as Action<"cwp:DescribeWebHookRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeWebPageEventList = "cwp:DescribeWebPageEventList" as Action<"cwp:DescribeWebPageEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebPageGeneralize = "cwp:DescribeWebPageGeneralize" as Action<"cwp:DescribeWebPageGeneralize", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebPageProtectStat = "cwp:DescribeWebPageProtectStat" as Action<"cwp:DescribeWebPageProtectStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebPageServiceInfo = "cwp:DescribeWebPageServiceInfo" as Action<"cwp:DescribeWebPageServiceInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeWindowsPatchList = "cwp:DescribeWindowsPatchList" as Action<"cwp:DescribeWindowsPatchList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeYDRaspBlackWhite = "cwp:DescribeYDRaspBlackWhite" as Action<"cwp:DescribeYDRaspBlackWhite", UnknownKind, never>;
/** Write access by its name. */
export const DestroyOrder = "cwp:DestroyOrder" as Action<"cwp:DestroyOrder", UnknownKind, never>;
/** Write access by its name. */
export const EditBashRules = "cwp:EditBashRules" as Action<"cwp:EditBashRules", UnknownKind, never>;
/** Write access by its name. */
export const EditPrivilegeRules = "cwp:EditPrivilegeRules" as Action<"cwp:EditPrivilegeRules", UnknownKind, never>;
/** Write access by its name. */
export const EditReverseShellRules = "cwp:EditReverseShellRules" as Action<"cwp:EditReverseShellRules", UnknownKind, never>;
/** Write access by its name. */
export const EditTags = "cwp:EditTags" as Action<"cwp:EditTags", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetAppList = "cwp:ExportAssetAppList" as Action<"cwp:ExportAssetAppList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetCoreModuleList = "cwp:ExportAssetCoreModuleList" as Action<"cwp:ExportAssetCoreModuleList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetDatabaseList = "cwp:ExportAssetDatabaseList" as Action<"cwp:ExportAssetDatabaseList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetEnvList = "cwp:ExportAssetEnvList" as Action<"cwp:ExportAssetEnvList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetInitServiceList = "cwp:ExportAssetInitServiceList" as Action<"cwp:ExportAssetInitServiceList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetJarList = "cwp:ExportAssetJarList" as Action<"cwp:ExportAssetJarList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetMachineDetail = "cwp:ExportAssetMachineDetail" as Action<"cwp:ExportAssetMachineDetail", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetMachineList = "cwp:ExportAssetMachineList" as Action<"cwp:ExportAssetMachineList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetPlanTaskList = "cwp:ExportAssetPlanTaskList" as Action<"cwp:ExportAssetPlanTaskList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetPortInfoList = "cwp:ExportAssetPortInfoList" as Action<"cwp:ExportAssetPortInfoList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetProcessInfoList = "cwp:ExportAssetProcessInfoList" as Action<"cwp:ExportAssetProcessInfoList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetRecentMachineInfo = "cwp:ExportAssetRecentMachineInfo" as Action<"cwp:ExportAssetRecentMachineInfo", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetSystemPackageList = "cwp:ExportAssetSystemPackageList" as Action<"cwp:ExportAssetSystemPackageList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetUserList = "cwp:ExportAssetUserList" as Action<"cwp:ExportAssetUserList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetWebAppList = "cwp:ExportAssetWebAppList" as Action<"cwp:ExportAssetWebAppList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetWebFrameList = "cwp:ExportAssetWebFrameList" as Action<"cwp:ExportAssetWebFrameList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetWebLocationList = "cwp:ExportAssetWebLocationList" as Action<"cwp:ExportAssetWebLocationList", UnknownKind, never>;
/** Access unknown. */
export const ExportAssetWebServiceInfoList = "cwp:ExportAssetWebServiceInfoList" as Action<"cwp:ExportAssetWebServiceInfoList", UnknownKind, never>;
/** Access unknown. */
export const ExportAttackEvents = "cwp:ExportAttackEvents" as Action<"cwp:ExportAttackEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineEffectHostList = "cwp:ExportBaselineEffectHostList" as Action<"cwp:ExportBaselineEffectHostList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineFixList = "cwp:ExportBaselineFixList" as Action<"cwp:ExportBaselineFixList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineHostDetectList = "cwp:ExportBaselineHostDetectList" as Action<"cwp:ExportBaselineHostDetectList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineItemDetectList = "cwp:ExportBaselineItemDetectList" as Action<"cwp:ExportBaselineItemDetectList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineItemList = "cwp:ExportBaselineItemList" as Action<"cwp:ExportBaselineItemList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineList = "cwp:ExportBaselineList" as Action<"cwp:ExportBaselineList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineRuleDetectList = "cwp:ExportBaselineRuleDetectList" as Action<"cwp:ExportBaselineRuleDetectList", UnknownKind, never>;
/** Access unknown. */
export const ExportBaselineWeakPasswordList = "cwp:ExportBaselineWeakPasswordList" as Action<"cwp:ExportBaselineWeakPasswordList", UnknownKind, never>;
/** Access unknown. */
export const ExportBashEvents = "cwp:ExportBashEvents" as Action<"cwp:ExportBashEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportBashEventsNew = "cwp:ExportBashEventsNew" as Action<"cwp:ExportBashEventsNew", UnknownKind, never>;
/** Access unknown. */
export const ExportBashPolicies = "cwp:ExportBashPolicies" as Action<"cwp:ExportBashPolicies", UnknownKind, never>;
/** Access unknown. */
export const ExportBruteAttacks = "cwp:ExportBruteAttacks" as Action<"cwp:ExportBruteAttacks", UnknownKind, never>;
/** Access unknown. */
export const ExportFileTamperEvents = "cwp:ExportFileTamperEvents" as Action<"cwp:ExportFileTamperEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportFileTamperRules = "cwp:ExportFileTamperRules" as Action<"cwp:ExportFileTamperRules", UnknownKind, never>;
/** Access unknown. */
export const ExportIgnoreBaselineRule = "cwp:ExportIgnoreBaselineRule" as Action<"cwp:ExportIgnoreBaselineRule", UnknownKind, never>;
/** Access unknown. */
export const ExportIgnoreRuleEffectHostList = "cwp:ExportIgnoreRuleEffectHostList" as Action<"cwp:ExportIgnoreRuleEffectHostList", UnknownKind, never>;
/** Access unknown. */
export const ExportJavaMemShellPlugins = "cwp:ExportJavaMemShellPlugins" as Action<"cwp:ExportJavaMemShellPlugins", UnknownKind, never>;
/** Access unknown. */
export const ExportJavaMemShells = "cwp:ExportJavaMemShells" as Action<"cwp:ExportJavaMemShells", UnknownKind, never>;
/** Access unknown. */
export const ExportLicenseDetail = "cwp:ExportLicenseDetail" as Action<"cwp:ExportLicenseDetail", UnknownKind, never>;
/** Access unknown. */
export const ExportMaliciousRequests = "cwp:ExportMaliciousRequests" as Action<"cwp:ExportMaliciousRequests", UnknownKind, never>;
/** Access unknown. */
export const ExportMalwares = "cwp:ExportMalwares" as Action<"cwp:ExportMalwares", UnknownKind, never>;
/** Access unknown. */
export const ExportNonlocalLoginPlaces = "cwp:ExportNonlocalLoginPlaces" as Action<"cwp:ExportNonlocalLoginPlaces", UnknownKind, never>;
/** Access unknown. */
export const ExportPatchEffectHostList = "cwp:ExportPatchEffectHostList" as Action<"cwp:ExportPatchEffectHostList", UnknownKind, never>;
/** Access unknown. */
export const ExportPrivilegeEvents = "cwp:ExportPrivilegeEvents" as Action<"cwp:ExportPrivilegeEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportProtectDirList = "cwp:ExportProtectDirList" as Action<"cwp:ExportProtectDirList", UnknownKind, never>;
/** Access unknown. */
export const ExportRansomDefenseBackupList = "cwp:ExportRansomDefenseBackupList" as Action<"cwp:ExportRansomDefenseBackupList", UnknownKind, never>;
/** Access unknown. */
export const ExportRansomDefenseEventsList = "cwp:ExportRansomDefenseEventsList" as Action<"cwp:ExportRansomDefenseEventsList", UnknownKind, never>;
/** Access unknown. */
export const ExportRansomDefenseMachineList = "cwp:ExportRansomDefenseMachineList" as Action<"cwp:ExportRansomDefenseMachineList", UnknownKind, never>;
/** Access unknown. */
export const ExportRansomDefenseStrategyList = "cwp:ExportRansomDefenseStrategyList" as Action<"cwp:ExportRansomDefenseStrategyList", UnknownKind, never>;
/** Access unknown. */
export const ExportRansomDefenseStrategyMachines = "cwp:ExportRansomDefenseStrategyMachines" as Action<"cwp:ExportRansomDefenseStrategyMachines", UnknownKind, never>;
/** Access unknown. */
export const ExportReverseShellEvents = "cwp:ExportReverseShellEvents" as Action<"cwp:ExportReverseShellEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportRiskDnsEventList = "cwp:ExportRiskDnsEventList" as Action<"cwp:ExportRiskDnsEventList", UnknownKind, never>;
/** Access unknown. */
export const ExportRiskDnsPolicyList = "cwp:ExportRiskDnsPolicyList" as Action<"cwp:ExportRiskDnsPolicyList", UnknownKind, never>;
/** Access unknown. */
export const ExportRiskProcessEvents = "cwp:ExportRiskProcessEvents" as Action<"cwp:ExportRiskProcessEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportScanTaskDetails = "cwp:ExportScanTaskDetails" as Action<"cwp:ExportScanTaskDetails", UnknownKind, never>;
/** Access unknown. */
export const ExportSecurityTrends = "cwp:ExportSecurityTrends" as Action<"cwp:ExportSecurityTrends", UnknownKind, never>;
/** Access unknown. */
export const ExportTasks = "cwp:ExportTasks" as Action<"cwp:ExportTasks", UnknownKind, never>;
/** Access unknown. */
export const ExportVulDefenceEvent = "cwp:ExportVulDefenceEvent" as Action<"cwp:ExportVulDefenceEvent", UnknownKind, never>;
/** Access unknown. */
export const ExportVulDefenceList = "cwp:ExportVulDefenceList" as Action<"cwp:ExportVulDefenceList", UnknownKind, never>;
/** Access unknown. */
export const ExportVulDefencePluginEvent = "cwp:ExportVulDefencePluginEvent" as Action<"cwp:ExportVulDefencePluginEvent", UnknownKind, never>;
/** Access unknown. */
export const ExportVulDetectionExcel = "cwp:ExportVulDetectionExcel" as Action<"cwp:ExportVulDetectionExcel", UnknownKind, never>;
/** Access unknown. */
export const ExportVulDetectionReport = "cwp:ExportVulDetectionReport" as Action<"cwp:ExportVulDetectionReport", UnknownKind, never>;
/** Access unknown. */
export const ExportVulEffectHostList = "cwp:ExportVulEffectHostList" as Action<"cwp:ExportVulEffectHostList", UnknownKind, never>;
/** Access unknown. */
export const ExportVulInfo = "cwp:ExportVulInfo" as Action<"cwp:ExportVulInfo", UnknownKind, never>;
/** Access unknown. */
export const ExportVulList = "cwp:ExportVulList" as Action<"cwp:ExportVulList", UnknownKind, never>;
/** Access unknown. */
export const ExportWebPageEventList = "cwp:ExportWebPageEventList" as Action<"cwp:ExportWebPageEventList", UnknownKind, never>;
/** Access unknown. */
export const ExportWindowsPatchList = "cwp:ExportWindowsPatchList" as Action<"cwp:ExportWindowsPatchList", UnknownKind, never>;
/** Access unknown. */
export const FixBaselineDetect = "cwp:FixBaselineDetect" as Action<"cwp:FixBaselineDetect", UnknownKind, never>;
/** Read access by its name. */
export const GetLocalStorageItem = "cwp:GetLocalStorageItem" as Action<"cwp:GetLocalStorageItem", UnknownKind, never>;
/** Access unknown. */
export const KeysLocalStorage = "cwp:KeysLocalStorage" as Action<"cwp:KeysLocalStorage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoOpenProVersionConfig = "cwp:ModifyAutoOpenProVersionConfig" as Action<"cwp:ModifyAutoOpenProVersionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBanMode = "cwp:ModifyBanMode" as Action<"cwp:ModifyBanMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBanStatus = "cwp:ModifyBanStatus" as Action<"cwp:ModifyBanStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBanWhiteList = "cwp:ModifyBanWhiteList" as Action<"cwp:ModifyBanWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselinePolicy = "cwp:ModifyBaselinePolicy" as Action<"cwp:ModifyBaselinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselinePolicyState = "cwp:ModifyBaselinePolicyState" as Action<"cwp:ModifyBaselinePolicyState", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineRule = "cwp:ModifyBaselineRule" as Action<"cwp:ModifyBaselineRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineRuleIgnore = "cwp:ModifyBaselineRuleIgnore" as Action<"cwp:ModifyBaselineRuleIgnore", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBaselineWeakPassword = "cwp:ModifyBaselineWeakPassword" as Action<"cwp:ModifyBaselineWeakPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBashPolicy = "cwp:ModifyBashPolicy" as Action<"cwp:ModifyBashPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBashPolicyStatus = "cwp:ModifyBashPolicyStatus" as Action<"cwp:ModifyBashPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBruteAttackRules = "cwp:ModifyBruteAttackRules" as Action<"cwp:ModifyBruteAttackRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEventAttackStatus = "cwp:ModifyEventAttackStatus" as Action<"cwp:ModifyEventAttackStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileTamperEvents = "cwp:ModifyFileTamperEvents" as Action<"cwp:ModifyFileTamperEvents", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileTamperRule = "cwp:ModifyFileTamperRule" as Action<"cwp:ModifyFileTamperRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileTamperRuleStatus = "cwp:ModifyFileTamperRuleStatus" as Action<"cwp:ModifyFileTamperRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJavaMemShellPluginSwitch = "cwp:ModifyJavaMemShellPluginSwitch" as Action<"cwp:ModifyJavaMemShellPluginSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJavaMemShellsStatus = "cwp:ModifyJavaMemShellsStatus" as Action<"cwp:ModifyJavaMemShellsStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLicenseBinds = "cwp:ModifyLicenseBinds" as Action<"cwp:ModifyLicenseBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLicenseOrder = "cwp:ModifyLicenseOrder" as Action<"cwp:ModifyLicenseOrder", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLicenseUnBinds = "cwp:ModifyLicenseUnBinds" as Action<"cwp:ModifyLicenseUnBinds", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogKafkaAccess = "cwp:ModifyLogKafkaAccess" as Action<"cwp:ModifyLogKafkaAccess", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogKafkaDeliverType = "cwp:ModifyLogKafkaDeliverType" as Action<"cwp:ModifyLogKafkaDeliverType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogKafkaState = "cwp:ModifyLogKafkaState" as Action<"cwp:ModifyLogKafkaState", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogStorageConfig = "cwp:ModifyLogStorageConfig" as Action<"cwp:ModifyLogStorageConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoginWhiteInfo = "cwp:ModifyLoginWhiteInfo" as Action<"cwp:ModifyLoginWhiteInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoginWhiteRecord = "cwp:ModifyLoginWhiteRecord" as Action<"cwp:ModifyLoginWhiteRecord", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachineAutoClearConfig = "cwp:ModifyMachineAutoClearConfig" as Action<"cwp:ModifyMachineAutoClearConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMachineRemark = "cwp:ModifyMachineRemark" as Action<"cwp:ModifyMachineRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaliciousRequestWhiteList = "cwp:ModifyMaliciousRequestWhiteList" as Action<"cwp:ModifyMaliciousRequestWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMalwareTimingScanSettings = "cwp:ModifyMalwareTimingScanSettings" as Action<"cwp:ModifyMalwareTimingScanSettings", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMalwareWhiteList = "cwp:ModifyMalwareWhiteList" as Action<"cwp:ModifyMalwareWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetAttackSetting = "cwp:ModifyNetAttackSetting" as Action<"cwp:ModifyNetAttackSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetAttackWhiteList = "cwp:ModifyNetAttackWhiteList" as Action<"cwp:ModifyNetAttackWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOrderAttribute = "cwp:ModifyOrderAttribute" as Action<"cwp:ModifyOrderAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRansomDefenseEventsStatus = "cwp:ModifyRansomDefenseEventsStatus" as Action<"cwp:ModifyRansomDefenseEventsStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRansomDefenseStrategyStatus = "cwp:ModifyRansomDefenseStrategyStatus" as Action<"cwp:ModifyRansomDefenseStrategyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRaspMaxCpu = "cwp:ModifyRaspMaxCpu" as Action<"cwp:ModifyRaspMaxCpu", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRaspRules = "cwp:ModifyRaspRules" as Action<"cwp:ModifyRaspRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReverseShellRulesAggregation = "cwp:ModifyReverseShellRulesAggregation" as Action<"cwp:ModifyReverseShellRulesAggregation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskDnsPolicy = "cwp:ModifyRiskDnsPolicy" as Action<"cwp:ModifyRiskDnsPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskDnsPolicyStatus = "cwp:ModifyRiskDnsPolicyStatus" as Action<"cwp:ModifyRiskDnsPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskEventsStatus = "cwp:ModifyRiskEventsStatus" as Action<"cwp:ModifyRiskEventsStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUsersConfig = "cwp:ModifyUsersConfig" as Action<"cwp:ModifyUsersConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulDefenceEventStatus = "cwp:ModifyVulDefenceEventStatus" as Action<"cwp:ModifyVulDefenceEventStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulDefenceSetting = "cwp:ModifyVulDefenceSetting" as Action<"cwp:ModifyVulDefenceSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWarningHostConfig = "cwp:ModifyWarningHostConfig" as Action<"cwp:ModifyWarningHostConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWarningSetting = "cwp:ModifyWarningSetting" as Action<"cwp:ModifyWarningSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebHookPolicy = "cwp:ModifyWebHookPolicy" as Action<"cwp:ModifyWebHookPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebHookPolicyStatus = "cwp:ModifyWebHookPolicyStatus" as Action<"cwp:ModifyWebHookPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebHookReceiver = "cwp:ModifyWebHookReceiver" as Action<"cwp:ModifyWebHookReceiver", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebHookRule = "cwp:ModifyWebHookRule" as Action<"cwp:ModifyWebHookRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebHookRuleStatus = "cwp:ModifyWebHookRuleStatus" as Action<"cwp:ModifyWebHookRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebPageProtectDir = "cwp:ModifyWebPageProtectDir" as Action<"cwp:ModifyWebPageProtectDir", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebPageProtectSetting = "cwp:ModifyWebPageProtectSetting" as Action<"cwp:ModifyWebPageProtectSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebPageProtectSwitch = "cwp:ModifyWebPageProtectSwitch" as Action<"cwp:ModifyWebPageProtectSwitch", UnknownKind, never>;
/** Access unknown. */
export const RansomDefenseRollback = "cwp:RansomDefenseRollback" as Action<"cwp:RansomDefenseRollback", UnknownKind, never>;
/** Access unknown. */
export const RaspEventOverview = "cwp:RaspEventOverview" as Action<"cwp:RaspEventOverview", UnknownKind, never>;
/** Write access by its name. */
export const RecoverMalwares = "cwp:RecoverMalwares" as Action<"cwp:RecoverMalwares", UnknownKind, never>;
/** Write access by its name. */
export const RemoveLocalStorageItem = "cwp:RemoveLocalStorageItem" as Action<"cwp:RemoveLocalStorageItem", UnknownKind, never>;
/** Write access by its name. */
export const RemoveMachine = "cwp:RemoveMachine" as Action<"cwp:RemoveMachine", UnknownKind, never>;
/** Access unknown. */
export const RetryCreateSnapshot = "cwp:RetryCreateSnapshot" as Action<"cwp:RetryCreateSnapshot", UnknownKind, never>;
/** Access unknown. */
export const RetryVulFix = "cwp:RetryVulFix" as Action<"cwp:RetryVulFix", UnknownKind, never>;
/** Access unknown. */
export const ScanAsset = "cwp:ScanAsset" as Action<"cwp:ScanAsset", UnknownKind, never>;
/** Access unknown. */
export const ScanBaseline = "cwp:ScanBaseline" as Action<"cwp:ScanBaseline", UnknownKind, never>;
/** Access unknown. */
export const ScanTaskAgain = "cwp:ScanTaskAgain" as Action<"cwp:ScanTaskAgain", UnknownKind, never>;
/** Access unknown. */
export const ScanVul = "cwp:ScanVul" as Action<"cwp:ScanVul", UnknownKind, never>;
/** Access unknown. */
export const ScanVulAgain = "cwp:ScanVulAgain" as Action<"cwp:ScanVulAgain", UnknownKind, never>;
/** Access unknown. */
export const ScanVulSetting = "cwp:ScanVulSetting" as Action<"cwp:ScanVulSetting", UnknownKind, never>;
/** Read access by its name. */
export const SearchLog = "cwp:SearchLog" as Action<"cwp:SearchLog", UnknownKind, never>;
/** Access unknown. */
export const SeparateMalwares = "cwp:SeparateMalwares" as Action<"cwp:SeparateMalwares", UnknownKind, never>;
/** Write access by its name. */
export const SetBashEventsStatus = "cwp:SetBashEventsStatus" as Action<"cwp:SetBashEventsStatus", UnknownKind, never>;
/** Write access by its name. */
export const SetLocalStorageExpire = "cwp:SetLocalStorageExpire" as Action<"cwp:SetLocalStorageExpire", UnknownKind, never>;
/** Write access by its name. */
export const SetLocalStorageItem = "cwp:SetLocalStorageItem" as Action<"cwp:SetLocalStorageItem", UnknownKind, never>;
/** Write access by its name. */
export const StartBaselineDetect = "cwp:StartBaselineDetect" as Action<"cwp:StartBaselineDetect", UnknownKind, never>;
/** Write access by its name. */
export const StopAssetScan = "cwp:StopAssetScan" as Action<"cwp:StopAssetScan", UnknownKind, never>;
/** Write access by its name. */
export const StopBaselineDetect = "cwp:StopBaselineDetect" as Action<"cwp:StopBaselineDetect", UnknownKind, never>;
/** Write access by its name. */
export const StopNoticeBanTips = "cwp:StopNoticeBanTips" as Action<"cwp:StopNoticeBanTips", UnknownKind, never>;
/** Write access by its name. */
export const SwitchBashRules = "cwp:SwitchBashRules" as Action<"cwp:SwitchBashRules", UnknownKind, never>;
/** Access unknown. */
export const SyncAssetScan = "cwp:SyncAssetScan" as Action<"cwp:SyncAssetScan", UnknownKind, never>;
/** Access unknown. */
export const SyncBaselineDetectSummary = "cwp:SyncBaselineDetectSummary" as Action<"cwp:SyncBaselineDetectSummary", UnknownKind, never>;
/** Access unknown. */
export const SyncMachines = "cwp:SyncMachines" as Action<"cwp:SyncMachines", UnknownKind, never>;
/** Access unknown. */
export const TestWebHookRule = "cwp:TestWebHookRule" as Action<"cwp:TestWebHookRule", UnknownKind, never>;
/** Access unknown. */
export const TrustMalwares = "cwp:TrustMalwares" as Action<"cwp:TrustMalwares", UnknownKind, never>;
/** Access unknown. */
export const UntrustMalwares = "cwp:UntrustMalwares" as Action<"cwp:UntrustMalwares", UnknownKind, never>;
/** Write access by its name. */
export const UpdateBaselineStrategy = "cwp:UpdateBaselineStrategy" as Action<"cwp:UpdateBaselineStrategy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateMachineTags = "cwp:UpdateMachineTags" as Action<"cwp:UpdateMachineTags", UnknownKind, never>;
