// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAclRule = "cfw:AddAclRule" as Action<"cfw:AddAclRule", UnknownKind, never>;
/** Write access by its name. */
export const AddEnterpriseSecurityGroupRules = "cfw:AddEnterpriseSecurityGroupRules" as Action<"cfw:AddEnterpriseSecurityGroupRules", UnknownKind, never>;
/** Write access by its name. */
export const AddNatAcRule = "cfw:AddNatAcRule" as Action<"cfw:AddNatAcRule", UnknownKind, never>;
/** Write access by its name. */
export const AddVpcAcRule = "cfw:AddVpcAcRule" as Action<"cfw:AddVpcAcRule", UnknownKind, never>;
/** Read access by its name. */
export const CheckClusterNatFwPreAccess = "cfw:CheckClusterNatFwPreAccess" as Action<"cfw:CheckClusterNatFwPreAccess", UnknownKind, never>;
/** Read access by its name. */
export const CheckClusterVpcFwPreAccess = "cfw:CheckClusterVpcFwPreAccess" as Action<"cfw:CheckClusterVpcFwPreAccess", UnknownKind, never>;
/** Write access by its name. */
export const CloseClusterNatFwSwitch = "cfw:CloseClusterNatFwSwitch" as Action<"cfw:CloseClusterNatFwSwitch", UnknownKind, never>;
/** Write access by its name. */
export const CreateAcRules = "cfw:CreateAcRules" as Action<"cfw:CreateAcRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateAddressTemplate = "cfw:CreateAddressTemplate" as Action<"cfw:CreateAddressTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertCenterIsolate = "cfw:CreateAlertCenterIsolate" as Action<"cfw:CreateAlertCenterIsolate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertCenterOmit = "cfw:CreateAlertCenterOmit" as Action<"cfw:CreateAlertCenterOmit", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertCenterRule = "cfw:CreateAlertCenterRule" as Action<"cfw:CreateAlertCenterRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertCenterRuleAsync = "cfw:CreateAlertCenterRuleAsync" as Action<"cfw:CreateAlertCenterRuleAsync", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlockIgnoreRuleList = "cfw:CreateBlockIgnoreRuleList" as Action<"cfw:CreateBlockIgnoreRuleList", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlockIgnoreRuleNew = "cfw:CreateBlockIgnoreRuleNew" as Action<"cfw:CreateBlockIgnoreRuleNew", UnknownKind, never>;
/** Write access by its name. */
export const CreateChooseVpcs = "cfw:CreateChooseVpcs" as Action<"cfw:CreateChooseVpcs", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatabaseWhiteListRules = "cfw:CreateDatabaseWhiteListRules" as Action<"cfw:CreateDatabaseWhiteListRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatFwDnatRule = "cfw:CreateNatFwDnatRule" as Action<"cfw:CreateNatFwDnatRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatFwInstance = "cfw:CreateNatFwInstance" as Action<"cfw:CreateNatFwInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatFwInstanceWithDomain = "cfw:CreateNatFwInstanceWithDomain" as Action<"cfw:CreateNatFwInstanceWithDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroupRules = "cfw:CreateSecurityGroupRules" as Action<"cfw:CreateSecurityGroupRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpcFwGroup = "cfw:CreateVpcFwGroup" as Action<"cfw:CreateVpcFwGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateWhiteRule = "cfw:CreateWhiteRule" as Action<"cfw:CreateWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAcRule = "cfw:DeleteAcRule" as Action<"cfw:DeleteAcRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAddressTemplate = "cfw:DeleteAddressTemplate" as Action<"cfw:DeleteAddressTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlockIgnoreRuleList = "cfw:DeleteBlockIgnoreRuleList" as Action<"cfw:DeleteBlockIgnoreRuleList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlockIgnoreRuleNew = "cfw:DeleteBlockIgnoreRuleNew" as Action<"cfw:DeleteBlockIgnoreRuleNew", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNatFwDnatRule = "cfw:DeleteNatFwDnatRule" as Action<"cfw:DeleteNatFwDnatRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNatFwInstance = "cfw:DeleteNatFwInstance" as Action<"cfw:DeleteNatFwInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRemoteAccessDomain = "cfw:DeleteRemoteAccessDomain" as Action<"cfw:DeleteRemoteAccessDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceGroup = "cfw:DeleteResourceGroup" as Action<"cfw:DeleteResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityGroupRule = "cfw:DeleteSecurityGroupRule" as Action<"cfw:DeleteSecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpcFwGroup = "cfw:DeleteVpcFwGroup" as Action<"cfw:DeleteVpcFwGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWhiteRule = "cfw:DeleteWhiteRule" as Action<"cfw:DeleteWhiteRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAcLists = "cfw:DescribeAcLists" as Action<"cfw:DescribeAcLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAclRegInfo = "cfw:DescribeAclRegInfo" as Action<"cfw:DescribeAclRegInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAclRule = "cfw:DescribeAclRule" as Action<"cfw:DescribeAclRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeAddressTemplateList = "cfw:DescribeAddressTemplateList" as Action<"cfw:DescribeAddressTemplateList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSync = "cfw:DescribeAssetSync" as Action<"cfw:DescribeAssetSync", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssociatedInstanceList = "cfw:DescribeAssociatedInstanceList" as Action<"cfw:DescribeAssociatedInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockByIpTimesList = "cfw:DescribeBlockByIpTimesList" as Action<"cfw:DescribeBlockByIpTimesList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockIgnoreList = "cfw:DescribeBlockIgnoreList" as Action<"cfw:DescribeBlockIgnoreList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockList = "cfw:DescribeBlockList" as Action<"cfw:DescribeBlockList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockStaticList = "cfw:DescribeBlockStaticList" as Action<"cfw:DescribeBlockStaticList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCcnAssociatedInstances = "cfw:DescribeCcnAssociatedInstances" as Action<"cfw:DescribeCcnAssociatedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCcnInstanceRegionStatus = "cfw:DescribeCcnInstanceRegionStatus" as Action<"cfw:DescribeCcnInstanceRegionStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCcnVpcFwPolicyLimit = "cfw:DescribeCcnVpcFwPolicyLimit" as Action<"cfw:DescribeCcnVpcFwPolicyLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCcnVpcFwSwitch = "cfw:DescribeCcnVpcFwSwitch" as Action<"cfw:DescribeCcnVpcFwSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwAlerts = "cfw:DescribeCfwAlerts" as Action<"cfw:DescribeCfwAlerts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwAnalysisData = "cfw:DescribeCfwAnalysisData" as Action<"cfw:DescribeCfwAnalysisData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwAssets = "cfw:DescribeCfwAssets" as Action<"cfw:DescribeCfwAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwEips = "cfw:DescribeCfwEips" as Action<"cfw:DescribeCfwEips", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwInsStatus = "cfw:DescribeCfwInsStatus" as Action<"cfw:DescribeCfwInsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwLogs = "cfw:DescribeCfwLogs" as Action<"cfw:DescribeCfwLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwRiskOverview = "cfw:DescribeCfwRiskOverview" as Action<"cfw:DescribeCfwRiskOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwRuleOptimization = "cfw:DescribeCfwRuleOptimization" as Action<"cfw:DescribeCfwRuleOptimization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwRules = "cfw:DescribeCfwRules" as Action<"cfw:DescribeCfwRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwStatusMonitor = "cfw:DescribeCfwStatusMonitor" as Action<"cfw:DescribeCfwStatusMonitor", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCfwSwitches = "cfw:DescribeCfwSwitches" as Action<"cfw:DescribeCfwSwitches", UnknownKind, never>;
/** List access by its name. */
export const DescribeClusterNatCcnFwSwitchList = "cfw:DescribeClusterNatCcnFwSwitchList" as Action<"cfw:DescribeClusterNatCcnFwSwitchList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterVpcFwSwitchs = "cfw:DescribeClusterVpcFwSwitchs" as Action<"cfw:DescribeClusterVpcFwSwitchs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefenseSwitch = "cfw:DescribeDefenseSwitch" as Action<"cfw:DescribeDefenseSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeIpSimple = "cfw:DescribeEdgeIpSimple" as Action<"cfw:DescribeEdgeIpSimple", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnterpriseSGRuleProgress = "cfw:DescribeEnterpriseSGRuleProgress" as Action<"cfw:DescribeEnterpriseSGRuleProgress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnterpriseSecurityGroupRule = "cfw:DescribeEnterpriseSecurityGroupRule" as Action<"cfw:DescribeEnterpriseSecurityGroupRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeEnterpriseSecurityGroupRuleList = "cfw:DescribeEnterpriseSecurityGroupRuleList" as Action<"cfw:DescribeEnterpriseSecurityGroupRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFwEdgeIps = "cfw:DescribeFwEdgeIps" as Action<"cfw:DescribeFwEdgeIps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFwGroupIdNames = "cfw:DescribeFwGroupIdNames" as Action<"cfw:DescribeFwGroupIdNames", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFwGroupInstanceInfo = "cfw:DescribeFwGroupInstanceInfo" as Action<"cfw:DescribeFwGroupInstanceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFwSyncStatus = "cfw:DescribeFwSyncStatus" as Action<"cfw:DescribeFwSyncStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGuideScanInfo = "cfw:DescribeGuideScanInfo" as Action<"cfw:DescribeGuideScanInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeIPStatusList = "cfw:DescribeIPStatusList" as Action<"cfw:DescribeIPStatusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpsModeSwitch = "cfw:DescribeIpsModeSwitch" as Action<"cfw:DescribeIpsModeSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpsRuleListNew = "cfw:DescribeIpsRuleListNew" as Action<"cfw:DescribeIpsRuleListNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogStorageStatistic = "cfw:DescribeLogStorageStatistic" as Action<"cfw:DescribeLogStorageStatistic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogs = "cfw:DescribeLogs" as Action<"cfw:DescribeLogs", UnknownKind, never>;
/** List access by its name. */
export const DescribeNDRAssetIdentificationCursorList = "cfw:DescribeNDRAssetIdentificationCursorList" as Action<"cfw:DescribeNDRAssetIdentificationCursorList", UnknownKind, never>;
/** List access by its name. */
export const DescribeNDRAssetIdentificationList = "cfw:DescribeNDRAssetIdentificationList" as Action<"cfw:DescribeNDRAssetIdentificationList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNDRDataLeakOutAlertDetail = "cfw:DescribeNDRDataLeakOutAlertDetail" as Action<"cfw:DescribeNDRDataLeakOutAlertDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeNDRDataLeakOutAlertList = "cfw:DescribeNDRDataLeakOutAlertList" as Action<"cfw:DescribeNDRDataLeakOutAlertList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatAcRule = "cfw:DescribeNatAcRule" as Action<"cfw:DescribeNatAcRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatCcnFwSwitch = "cfw:DescribeNatCcnFwSwitch" as Action<"cfw:DescribeNatCcnFwSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwClusterRegionStatus = "cfw:DescribeNatFwClusterRegionStatus" as Action<"cfw:DescribeNatFwClusterRegionStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwDnatRule = "cfw:DescribeNatFwDnatRule" as Action<"cfw:DescribeNatFwDnatRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwInfoCount = "cfw:DescribeNatFwInfoCount" as Action<"cfw:DescribeNatFwInfoCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwInstance = "cfw:DescribeNatFwInstance" as Action<"cfw:DescribeNatFwInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwInstanceWithRegion = "cfw:DescribeNatFwInstanceWithRegion" as Action<"cfw:DescribeNatFwInstanceWithRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwInstancesInfo = "cfw:DescribeNatFwInstancesInfo" as Action<"cfw:DescribeNatFwInstancesInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwSwitch = "cfw:DescribeNatFwSwitch" as Action<"cfw:DescribeNatFwSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatFwVpcDnsLst = "cfw:DescribeNatFwVpcDnsLst" as Action<"cfw:DescribeNatFwVpcDnsLst", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatRuleScopes = "cfw:DescribeNatRuleScopes" as Action<"cfw:DescribeNatRuleScopes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOfflineExportTask = "cfw:DescribeOfflineExportTask" as Action<"cfw:DescribeOfflineExportTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOfflineExportTemporaryCredentials = "cfw:DescribeOfflineExportTemporaryCredentials" as Action<"cfw:DescribeOfflineExportTemporaryCredentials", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGroup = "cfw:DescribeResourceGroup" as Action<"cfw:DescribeResourceGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGroupNew = "cfw:DescribeResourceGroupNew" as Action<"cfw:DescribeResourceGroupNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleOverview = "cfw:DescribeRuleOverview" as Action<"cfw:DescribeRuleOverview", UnknownKind, never>;
/** List access by its name. */
export const DescribeSecurityGroupList = "cfw:DescribeSecurityGroupList" as Action<"cfw:DescribeSecurityGroupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSecurityGroupRegionList = "cfw:DescribeSecurityGroupRegionList" as Action<"cfw:DescribeSecurityGroupRegionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSerialRegion = "cfw:DescribeSerialRegion" as Action<"cfw:DescribeSerialRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSourceAsset = "cfw:DescribeSourceAsset" as Action<"cfw:DescribeSourceAsset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSwitchError = "cfw:DescribeSwitchError" as Action<"cfw:DescribeSwitchError", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSwitchLists = "cfw:DescribeSwitchLists" as Action<"cfw:DescribeSwitchLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTLogInfo = "cfw:DescribeTLogInfo" as Action<"cfw:DescribeTLogInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeTLogIpList = "cfw:DescribeTLogIpList" as Action<"cfw:DescribeTLogIpList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableStatus = "cfw:DescribeTableStatus" as Action<"cfw:DescribeTableStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeUnHandleEventTabList = "cfw:DescribeUnHandleEventTabList" as Action<"cfw:DescribeUnHandleEventTabList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcAcRule = "cfw:DescribeVpcAcRule" as Action<"cfw:DescribeVpcAcRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcAclEdgeRange = "cfw:DescribeVpcAclEdgeRange" as Action<"cfw:DescribeVpcAclEdgeRange", UnknownKind, never>;
/** List access by its name. */
export const DescribeVpcFwCcnPolicyWhiteList = "cfw:DescribeVpcFwCcnPolicyWhiteList" as Action<"cfw:DescribeVpcFwCcnPolicyWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcFwGroupSwitch = "cfw:DescribeVpcFwGroupSwitch" as Action<"cfw:DescribeVpcFwGroupSwitch", UnknownKind, never>;
/** Access unknown. */
export const ExpandCfwVertical = "cfw:ExpandCfwVertical" as Action<"cfw:ExpandCfwVertical", UnknownKind, never>;
/** Access unknown. */
export const ExportLogsOffline = "cfw:ExportLogsOffline" as Action<"cfw:ExportLogsOffline", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAcRule = "cfw:ModifyAcRule" as Action<"cfw:ModifyAcRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAclRule = "cfw:ModifyAclRule" as Action<"cfw:ModifyAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAddressTemplate = "cfw:ModifyAddressTemplate" as Action<"cfw:ModifyAddressTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAllPublicIPSwitchStatus = "cfw:ModifyAllPublicIPSwitchStatus" as Action<"cfw:ModifyAllPublicIPSwitchStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAllRuleStatus = "cfw:ModifyAllRuleStatus" as Action<"cfw:ModifyAllRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetScan = "cfw:ModifyAssetScan" as Action<"cfw:ModifyAssetScan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetSync = "cfw:ModifyAssetSync" as Action<"cfw:ModifyAssetSync", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockIgnoreList = "cfw:ModifyBlockIgnoreList" as Action<"cfw:ModifyBlockIgnoreList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockIgnoreRule = "cfw:ModifyBlockIgnoreRule" as Action<"cfw:ModifyBlockIgnoreRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockIgnoreRuleNew = "cfw:ModifyBlockIgnoreRuleNew" as Action<"cfw:ModifyBlockIgnoreRuleNew", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockTop = "cfw:ModifyBlockTop" as Action<"cfw:ModifyBlockTop", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterFwBypass = "cfw:ModifyClusterFwBypass" as Action<"cfw:ModifyClusterFwBypass", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterNatFwSwitch = "cfw:ModifyClusterNatFwSwitch" as Action<"cfw:ModifyClusterNatFwSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterVpcFwSwitch = "cfw:ModifyClusterVpcFwSwitch" as Action<"cfw:ModifyClusterVpcFwSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEWRuleStatus = "cfw:ModifyEWRuleStatus" as Action<"cfw:ModifyEWRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdgeIpSwitch = "cfw:ModifyEdgeIpSwitch" as Action<"cfw:ModifyEdgeIpSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnterpriseSecurityDispatchStatus = "cfw:ModifyEnterpriseSecurityDispatchStatus" as Action<"cfw:ModifyEnterpriseSecurityDispatchStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnterpriseSecurityGroupRule = "cfw:ModifyEnterpriseSecurityGroupRule" as Action<"cfw:ModifyEnterpriseSecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFwGroupSwitch = "cfw:ModifyFwGroupSwitch" as Action<"cfw:ModifyFwGroupSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIpsModeSwitch = "cfw:ModifyIpsModeSwitch" as Action<"cfw:ModifyIpsModeSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIsolateTable = "cfw:ModifyIsolateTable" as Action<"cfw:ModifyIsolateTable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatAcRule = "cfw:ModifyNatAcRule" as Action<"cfw:ModifyNatAcRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatFwReSelect = "cfw:ModifyNatFwReSelect" as Action<"cfw:ModifyNatFwReSelect", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatFwSwitch = "cfw:ModifyNatFwSwitch" as Action<"cfw:ModifyNatFwSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatFwVpcDnsSwitch = "cfw:ModifyNatFwVpcDnsSwitch" as Action<"cfw:ModifyNatFwVpcDnsSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatInstance = "cfw:ModifyNatInstance" as Action<"cfw:ModifyNatInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatSequenceRules = "cfw:ModifyNatSequenceRules" as Action<"cfw:ModifyNatSequenceRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceGroup = "cfw:ModifyResourceGroup" as Action<"cfw:ModifyResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRunSyncAsset = "cfw:ModifyRunSyncAsset" as Action<"cfw:ModifyRunSyncAsset", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupItemRuleStatus = "cfw:ModifySecurityGroupItemRuleStatus" as Action<"cfw:ModifySecurityGroupItemRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupRule = "cfw:ModifySecurityGroupRule" as Action<"cfw:ModifySecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupSequenceRules = "cfw:ModifySecurityGroupSequenceRules" as Action<"cfw:ModifySecurityGroupSequenceRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifySequenceAclRules = "cfw:ModifySequenceAclRules" as Action<"cfw:ModifySequenceAclRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifySequenceRules = "cfw:ModifySequenceRules" as Action<"cfw:ModifySequenceRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStorageSetting = "cfw:ModifyStorageSetting" as Action<"cfw:ModifyStorageSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTableStatus = "cfw:ModifyTableStatus" as Action<"cfw:ModifyTableStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcAcRule = "cfw:ModifyVpcAcRule" as Action<"cfw:ModifyVpcAcRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcFwGroup = "cfw:ModifyVpcFwGroup" as Action<"cfw:ModifyVpcFwGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcFwSequenceRules = "cfw:ModifyVpcFwSequenceRules" as Action<"cfw:ModifyVpcFwSequenceRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWhiteRule = "cfw:ModifyWhiteRule" as Action<"cfw:ModifyWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const OpenClusterNatFwSwitch = "cfw:OpenClusterNatFwSwitch" as Action<"cfw:OpenClusterNatFwSwitch", UnknownKind, never>;
/** Write access by its name. */
export const RemoveAcRule = "cfw:RemoveAcRule" as Action<"cfw:RemoveAcRule", UnknownKind, never>;
/** Write access by its name. */
export const RemoveAclRule = "cfw:RemoveAclRule" as Action<"cfw:RemoveAclRule", UnknownKind, never>;
/** Write access by its name. */
export const RemoveEnterpriseSecurityGroupRule = "cfw:RemoveEnterpriseSecurityGroupRule" as Action<"cfw:RemoveEnterpriseSecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const RemoveNatAcRule = "cfw:RemoveNatAcRule" as Action<"cfw:RemoveNatAcRule", UnknownKind, never>;
/** Write access by its name. */
export const RemoveOfflineExportTask = "cfw:RemoveOfflineExportTask" as Action<"cfw:RemoveOfflineExportTask", UnknownKind, never>;
/** Write access by its name. */
export const RemoveVpcAcRule = "cfw:RemoveVpcAcRule" as Action<"cfw:RemoveVpcAcRule", UnknownKind, never>;
/** Read access by its name. */
export const SearchLog = "cfw:SearchLog" as Action<"cfw:SearchLog", UnknownKind, never>;
/** Write access by its name. */
export const SetNatFwDnatRule = "cfw:SetNatFwDnatRule" as Action<"cfw:SetNatFwDnatRule", UnknownKind, never>;
/** Write access by its name. */
export const SetNatFwEip = "cfw:SetNatFwEip" as Action<"cfw:SetNatFwEip", UnknownKind, never>;
/** Write access by its name. */
export const StopSecurityGroupRuleDispatch = "cfw:StopSecurityGroupRuleDispatch" as Action<"cfw:StopSecurityGroupRuleDispatch", UnknownKind, never>;
/** Access unknown. */
export const SyncFwOperate = "cfw:SyncFwOperate" as Action<"cfw:SyncFwOperate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCheckCcnNonDirectFlag = "cfw:UpdateCheckCcnNonDirectFlag" as Action<"cfw:UpdateCheckCcnNonDirectFlag", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClusterVpcFw = "cfw:UpdateClusterVpcFw" as Action<"cfw:UpdateClusterVpcFw", UnknownKind, never>;
