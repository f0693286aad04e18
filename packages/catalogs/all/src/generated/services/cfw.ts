// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cfw.js";
import { catalogVersion } from "../version.js";

const source = { service: "cfw", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAddressTemplateList",
    "DescribeAssociatedInstanceList",
    "DescribeBlockByIpTimesList",
    "DescribeBlockIgnoreList",
    "DescribeBlockList",
    "DescribeBlockStaticList",
    "DescribeClusterNatCcnFwSwitchList",
    "DescribeEnterpriseSecurityGroupRuleList",
    "DescribeIPStatusList",
    "DescribeNDRAssetIdentificationCursorList",
    "DescribeNDRAssetIdentificationList",
    "DescribeNDRDataLeakOutAlertList",
    "DescribeSecurityGroupList",
    "DescribeSecurityGroupRegionList",
    "DescribeTLogIpList",
    "DescribeUnHandleEventTabList",
    "DescribeVpcFwCcnPolicyWhiteList",
  ],
  read: [
    "CheckClusterNatFwPreAccess",
    "CheckClusterVpcFwPreAccess",
    "DescribeAcLists",
    "DescribeAclRegInfo",
    "DescribeAclRule",
    "DescribeAssetSync",
    "DescribeCcnAssociatedInstances",
    "DescribeCcnInstanceRegionStatus",
    "DescribeCcnVpcFwPolicyLimit",
    "DescribeCcnVpcFwSwitch",
    "DescribeCfwAlerts",
    "DescribeCfwAnalysisData",
    "DescribeCfwAssets",
    "DescribeCfwEips",
    "DescribeCfwInsStatus",
    "DescribeCfwLogs",
    "DescribeCfwRiskOverview",
    "DescribeCfwRuleOptimization",
    "DescribeCfwRules",
    "DescribeCfwStatusMonitor",
    "DescribeCfwSwitches",
    "DescribeClusterVpcFwSwitchs",
    "DescribeDefenseSwitch",
    "DescribeEdgeIpSimple",
    "DescribeEnterpriseSGRuleProgress",
    "DescribeEnterpriseSecurityGroupRule",
    "DescribeFwEdgeIps",
    "DescribeFwGroupIdNames",
    "DescribeFwGroupInstanceInfo",
    "DescribeFwSyncStatus",
    "DescribeGuideScanInfo",
    "DescribeIpsModeSwitch",
    "DescribeIpsRuleListNew",
    "DescribeLogStorageStatistic",
    "DescribeLogs",
    "DescribeNDRDataLeakOutAlertDetail",
    "DescribeNatAcRule",
    "DescribeNatCcnFwSwitch",
    "DescribeNatFwClusterRegionStatus",
    "DescribeNatFwDnatRule",
    "DescribeNatFwInfoCount",
    "DescribeNatFwInstance",
    "DescribeNatFwInstanceWithRegion",
    "DescribeNatFwInstancesInfo",
    "DescribeNatFwSwitch",
    "DescribeNatFwVpcDnsLst",
    "DescribeNatRuleScopes",
    "DescribeOfflineExportTask",
    "DescribeOfflineExportTemporaryCredentials",
    "DescribeResourceGroup",
    "DescribeResourceGroupNew",
    "DescribeRuleOverview",
    "DescribeSerialRegion",
    "DescribeSourceAsset",
    "DescribeSwitchError",
    "DescribeSwitchLists",
    "DescribeTLogInfo",
    "DescribeTableStatus",
    "DescribeVpcAcRule",
    "DescribeVpcAclEdgeRange",
    "DescribeVpcFwGroupSwitch",
    "SearchLog",
  ],
  write: [
    "AddAclRule",
    "AddEnterpriseSecurityGroupRules",
    "AddNatAcRule",
    "AddVpcAcRule",
    "CloseClusterNatFwSwitch",
    "CreateAcRules",
    "CreateAddressTemplate",
    "CreateAlertCenterIsolate",
    "CreateAlertCenterOmit",
    "CreateAlertCenterRule",
    "CreateAlertCenterRuleAsync",
    "CreateBlockIgnoreRuleList",
    "CreateBlockIgnoreRuleNew",
    "CreateChooseVpcs",
    "CreateDatabaseWhiteListRules",
    "CreateNatFwDnatRule",
    "CreateNatFwInstance",
    "CreateNatFwInstanceWithDomain",
    "CreateSecurityGroupRules",
    "CreateVpcFwGroup",
    "CreateWhiteRule",
    "DeleteAcRule",
    "DeleteAddressTemplate",
    "DeleteBlockIgnoreRuleList",
    "DeleteBlockIgnoreRuleNew",
    "DeleteNatFwDnatRule",
    "DeleteNatFwInstance",
    "DeleteRemoteAccessDomain",
    "DeleteResourceGroup",
    "DeleteSecurityGroupRule",
    "DeleteVpcFwGroup",
    "DeleteWhiteRule",
    "ModifyAcRule",
    "ModifyAclRule",
    "ModifyAddressTemplate",
    "ModifyAllPublicIPSwitchStatus",
    "ModifyAllRuleStatus",
    "ModifyAssetScan",
    "ModifyAssetSync",
    "ModifyBlockIgnoreList",
    "ModifyBlockIgnoreRule",
    "ModifyBlockIgnoreRuleNew",
    "ModifyBlockTop",
    "ModifyClusterFwBypass",
    "ModifyClusterNatFwSwitch",
    "ModifyClusterVpcFwSwitch",
    "ModifyEWRuleStatus",
    "ModifyEdgeIpSwitch",
    "ModifyEnterpriseSecurityDispatchStatus",
    "ModifyEnterpriseSecurityGroupRule",
    "ModifyFwGroupSwitch",
    "ModifyIpsModeSwitch",
    "ModifyIsolateTable",
    "ModifyNatAcRule",
    "ModifyNatFwReSelect",
    "ModifyNatFwSwitch",
    "ModifyNatFwVpcDnsSwitch",
    "ModifyNatInstance",
    "ModifyNatSequenceRules",
    "ModifyResourceGroup",
    "ModifyRunSyncAsset",
    "ModifySecurityGroupItemRuleStatus",
    "ModifySecurityGroupRule",
    "ModifySecurityGroupSequenceRules",
    "ModifySequenceAclRules",
    "ModifySequenceRules",
    "ModifyStorageSetting",
    "ModifyTableStatus",
    "ModifyVpcAcRule",
    "ModifyVpcFwGroup",
    "ModifyVpcFwSequenceRules",
    "ModifyWhiteRule",
    "OpenClusterNatFwSwitch",
    "RemoveAcRule",
    "RemoveAclRule",
    "RemoveEnterpriseSecurityGroupRule",
    "RemoveNatAcRule",
    "RemoveOfflineExportTask",
    "RemoveVpcAcRule",
    "SetNatFwDnatRule",
    "SetNatFwEip",
    "StopSecurityGroupRuleDispatch",
    "UpdateCheckCcnNonDirectFlag",
    "UpdateClusterVpcFw",
  ],
} as const;

/**
 * An action of `cfw` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cfw:${Name}`, UnknownKind> {
  return uncheckedAction("cfw", name);
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
 * every action of `cfw`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cfw", Pattern> {
  return actionGlob<typeof constants, "cfw", Pattern>(source, pattern);
}

export * from "../actions/cfw.js";
