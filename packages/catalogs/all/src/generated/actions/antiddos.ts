// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateDDoSEipAddress = "antiddos:AssociateDDoSEipAddress" as Action<"antiddos:AssociateDDoSEipAddress", UnknownKind, never>;
/** Write access by its name. */
export const AssociateDDoSEipLoadBalancer = "antiddos:AssociateDDoSEipLoadBalancer" as Action<"antiddos:AssociateDDoSEipLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateBgpInstance = "antiddos:CreateBgpInstance" as Action<"antiddos:CreateBgpInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlackWhiteIpList = "antiddos:CreateBlackWhiteIpList" as Action<"antiddos:CreateBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const CreateBoundIP = "antiddos:CreateBoundIP" as Action<"antiddos:CreateBoundIP", UnknownKind, never>;
/** Write access by its name. */
export const CreateCCPrecisionPolicy = "antiddos:CreateCCPrecisionPolicy" as Action<"antiddos:CreateCCPrecisionPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCCReqLimitPolicy = "antiddos:CreateCCReqLimitPolicy" as Action<"antiddos:CreateCCReqLimitPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCcBlackWhiteIpList = "antiddos:CreateCcBlackWhiteIpList" as Action<"antiddos:CreateCcBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const CreateCcGeoIPBlockConfig = "antiddos:CreateCcGeoIPBlockConfig" as Action<"antiddos:CreateCcGeoIPBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSAI = "antiddos:CreateDDoSAI" as Action<"antiddos:CreateDDoSAI", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSBlackWhiteIpList = "antiddos:CreateDDoSBlackWhiteIpList" as Action<"antiddos:CreateDDoSBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSConnectLimit = "antiddos:CreateDDoSConnectLimit" as Action<"antiddos:CreateDDoSConnectLimit", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSGeoIPBlockConfig = "antiddos:CreateDDoSGeoIPBlockConfig" as Action<"antiddos:CreateDDoSGeoIPBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSSpeedLimitConfig = "antiddos:CreateDDoSSpeedLimitConfig" as Action<"antiddos:CreateDDoSSpeedLimitConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateDefaultAlarmThreshold = "antiddos:CreateDefaultAlarmThreshold" as Action<"antiddos:CreateDefaultAlarmThreshold", UnknownKind, never>;
/** Write access by its name. */
export const CreateIPAlarmThresholdConfig = "antiddos:CreateIPAlarmThresholdConfig" as Action<"antiddos:CreateIPAlarmThresholdConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7RuleCerts = "antiddos:CreateL7RuleCerts" as Action<"antiddos:CreateL7RuleCerts", UnknownKind, never>;
/** Write access by its name. */
export const CreateNewL7Rules = "antiddos:CreateNewL7Rules" as Action<"antiddos:CreateNewL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreatePacketFilterConfig = "antiddos:CreatePacketFilterConfig" as Action<"antiddos:CreatePacketFilterConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreatePortAclConfig = "antiddos:CreatePortAclConfig" as Action<"antiddos:CreatePortAclConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreatePortAclConfigList = "antiddos:CreatePortAclConfigList" as Action<"antiddos:CreatePortAclConfigList", UnknownKind, never>;
/** Write access by its name. */
export const CreateProtocolBlockConfig = "antiddos:CreateProtocolBlockConfig" as Action<"antiddos:CreateProtocolBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateSchedulingDomain = "antiddos:CreateSchedulingDomain" as Action<"antiddos:CreateSchedulingDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateWaterPrintConfig = "antiddos:CreateWaterPrintConfig" as Action<"antiddos:CreateWaterPrintConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateWaterPrintKey = "antiddos:CreateWaterPrintKey" as Action<"antiddos:CreateWaterPrintKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCLevelPolicy = "antiddos:DeleteCCLevelPolicy" as Action<"antiddos:DeleteCCLevelPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCPrecisionPolicy = "antiddos:DeleteCCPrecisionPolicy" as Action<"antiddos:DeleteCCPrecisionPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCRequestLimitPolicy = "antiddos:DeleteCCRequestLimitPolicy" as Action<"antiddos:DeleteCCRequestLimitPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCThresholdPolicy = "antiddos:DeleteCCThresholdPolicy" as Action<"antiddos:DeleteCCThresholdPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCcBlackWhiteIpList = "antiddos:DeleteCcBlackWhiteIpList" as Action<"antiddos:DeleteCcBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCcGeoIPBlockConfig = "antiddos:DeleteCcGeoIPBlockConfig" as Action<"antiddos:DeleteCcGeoIPBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDDoSBlackWhiteIpList = "antiddos:DeleteDDoSBlackWhiteIpList" as Action<"antiddos:DeleteDDoSBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDDoSGeoIPBlockConfig = "antiddos:DeleteDDoSGeoIPBlockConfig" as Action<"antiddos:DeleteDDoSGeoIPBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDDoSSpeedLimitConfig = "antiddos:DeleteDDoSSpeedLimitConfig" as Action<"antiddos:DeleteDDoSSpeedLimitConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeletePacketFilterConfig = "antiddos:DeletePacketFilterConfig" as Action<"antiddos:DeletePacketFilterConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeletePortAclConfig = "antiddos:DeletePortAclConfig" as Action<"antiddos:DeletePortAclConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWaterPrintConfig = "antiddos:DeleteWaterPrintConfig" as Action<"antiddos:DeleteWaterPrintConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWaterPrintKey = "antiddos:DeleteWaterPrintKey" as Action<"antiddos:DeleteWaterPrintKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBGPIPL7Rules = "antiddos:DescribeBGPIPL7Rules" as Action<"antiddos:DescribeBGPIPL7Rules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBasicDeviceStatus = "antiddos:DescribeBasicDeviceStatus" as Action<"antiddos:DescribeBasicDeviceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBgpBizTrend = "antiddos:DescribeBgpBizTrend" as Action<"antiddos:DescribeBgpBizTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBgpInstances = "antiddos:DescribeBgpInstances" as Action<"antiddos:DescribeBgpInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizHttpStatus = "antiddos:DescribeBizHttpStatus" as Action<"antiddos:DescribeBizHttpStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizMonitorTrend = "antiddos:DescribeBizMonitorTrend" as Action<"antiddos:DescribeBizMonitorTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizTrend = "antiddos:DescribeBizTrend" as Action<"antiddos:DescribeBizTrend", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCLevelList = "antiddos:DescribeCCLevelList" as Action<"antiddos:DescribeCCLevelList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCLevelPolicy = "antiddos:DescribeCCLevelPolicy" as Action<"antiddos:DescribeCCLevelPolicy", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCPrecisionPlyList = "antiddos:DescribeCCPrecisionPlyList" as Action<"antiddos:DescribeCCPrecisionPlyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCReqLimitPolicyList = "antiddos:DescribeCCReqLimitPolicyList" as Action<"antiddos:DescribeCCReqLimitPolicyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCThresholdList = "antiddos:DescribeCCThresholdList" as Action<"antiddos:DescribeCCThresholdList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCTrend = "antiddos:DescribeCCTrend" as Action<"antiddos:DescribeCCTrend", UnknownKind, never>;
/** List access by its name. */
export const DescribeCcBlackWhiteIpList = "antiddos:DescribeCcBlackWhiteIpList" as Action<"antiddos:DescribeCcBlackWhiteIpList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCcGeoIPBlockConfigList = "antiddos:DescribeCcGeoIPBlockConfigList" as Action<"antiddos:DescribeCcGeoIPBlockConfigList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDDoSBlackWhiteIpList = "antiddos:DescribeDDoSBlackWhiteIpList" as Action<"antiddos:DescribeDDoSBlackWhiteIpList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSBlockRecords = "antiddos:DescribeDDoSBlockRecords" as Action<"antiddos:DescribeDDoSBlockRecords", UnknownKind, never>;
/** List access by its name. */
export const DescribeDDoSConnectLimitList = "antiddos:DescribeDDoSConnectLimitList" as Action<"antiddos:DescribeDDoSConnectLimitList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSTrend = "antiddos:DescribeDDoSTrend" as Action<"antiddos:DescribeDDoSTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultAlarmThreshold = "antiddos:DescribeDefaultAlarmThreshold" as Action<"antiddos:DescribeDefaultAlarmThreshold", UnknownKind, never>;
/** List access by its name. */
export const DescribeIpBlockList = "antiddos:DescribeIpBlockList" as Action<"antiddos:DescribeIpBlockList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7RulesBySSLCertId = "antiddos:DescribeL7RulesBySSLCertId" as Action<"antiddos:DescribeL7RulesBySSLCertId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListBGPIPInstances = "antiddos:DescribeListBGPIPInstances" as Action<"antiddos:DescribeListBGPIPInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListBGPInstances = "antiddos:DescribeListBGPInstances" as Action<"antiddos:DescribeListBGPInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeListBlackWhiteIpList = "antiddos:DescribeListBlackWhiteIpList" as Action<"antiddos:DescribeListBlackWhiteIpList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListDDoSAI = "antiddos:DescribeListDDoSAI" as Action<"antiddos:DescribeListDDoSAI", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListDDoSGeoIPBlockConfig = "antiddos:DescribeListDDoSGeoIPBlockConfig" as Action<"antiddos:DescribeListDDoSGeoIPBlockConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListDDoSSpeedLimitConfig = "antiddos:DescribeListDDoSSpeedLimitConfig" as Action<"antiddos:DescribeListDDoSSpeedLimitConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListIPAlarmConfig = "antiddos:DescribeListIPAlarmConfig" as Action<"antiddos:DescribeListIPAlarmConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListListener = "antiddos:DescribeListListener" as Action<"antiddos:DescribeListListener", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListPacketFilterConfig = "antiddos:DescribeListPacketFilterConfig" as Action<"antiddos:DescribeListPacketFilterConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeListPortAclList = "antiddos:DescribeListPortAclList" as Action<"antiddos:DescribeListPortAclList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListProtectThresholdConfigNew = "antiddos:DescribeListProtectThresholdConfigNew" as Action<"antiddos:DescribeListProtectThresholdConfigNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListProtocolBlockConfig = "antiddos:DescribeListProtocolBlockConfig" as Action<"antiddos:DescribeListProtocolBlockConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListSchedulingDomain = "antiddos:DescribeListSchedulingDomain" as Action<"antiddos:DescribeListSchedulingDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListWaterPrintConfig = "antiddos:DescribeListWaterPrintConfig" as Action<"antiddos:DescribeListWaterPrintConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewL7Rules = "antiddos:DescribeNewL7Rules" as Action<"antiddos:DescribeNewL7Rules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewL7RulesErrHealth = "antiddos:DescribeNewL7RulesErrHealth" as Action<"antiddos:DescribeNewL7RulesErrHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewAttackTrend = "antiddos:DescribeOverviewAttackTrend" as Action<"antiddos:DescribeOverviewAttackTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewCCTrend = "antiddos:DescribeOverviewCCTrend" as Action<"antiddos:DescribeOverviewCCTrend", UnknownKind, never>;
/** List access by its name. */
export const DescribeOverviewDDoSEventList = "antiddos:DescribeOverviewDDoSEventList" as Action<"antiddos:DescribeOverviewDDoSEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewDDoSTrend = "antiddos:DescribeOverviewDDoSTrend" as Action<"antiddos:DescribeOverviewDDoSTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewIndex = "antiddos:DescribeOverviewIndex" as Action<"antiddos:DescribeOverviewIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribePendingRiskInfo = "antiddos:DescribePendingRiskInfo" as Action<"antiddos:DescribePendingRiskInfo", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateDDoSEipAddress = "antiddos:DisassociateDDoSEipAddress" as Action<"antiddos:DisassociateDDoSEipAddress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCLevelPolicy = "antiddos:ModifyCCLevelPolicy" as Action<"antiddos:ModifyCCLevelPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCPrecisionPolicy = "antiddos:ModifyCCPrecisionPolicy" as Action<"antiddos:ModifyCCPrecisionPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCReqLimitPolicy = "antiddos:ModifyCCReqLimitPolicy" as Action<"antiddos:ModifyCCReqLimitPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCThresholdPolicy = "antiddos:ModifyCCThresholdPolicy" as Action<"antiddos:ModifyCCThresholdPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCcBlackWhiteIpList = "antiddos:ModifyCcBlackWhiteIpList" as Action<"antiddos:ModifyCcBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSBlackWhiteIpList = "antiddos:ModifyDDoSBlackWhiteIpList" as Action<"antiddos:ModifyDDoSBlackWhiteIpList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSGeoIPBlockConfig = "antiddos:ModifyDDoSGeoIPBlockConfig" as Action<"antiddos:ModifyDDoSGeoIPBlockConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSLevel = "antiddos:ModifyDDoSLevel" as Action<"antiddos:ModifyDDoSLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSSpeedLimitConfig = "antiddos:ModifyDDoSSpeedLimitConfig" as Action<"antiddos:ModifyDDoSSpeedLimitConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSThreshold = "antiddos:ModifyDDoSThreshold" as Action<"antiddos:ModifyDDoSThreshold", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainUsrName = "antiddos:ModifyDomainUsrName" as Action<"antiddos:ModifyDomainUsrName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNewDomainRules = "antiddos:ModifyNewDomainRules" as Action<"antiddos:ModifyNewDomainRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPacketFilterConfig = "antiddos:ModifyPacketFilterConfig" as Action<"antiddos:ModifyPacketFilterConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPortAclConfig = "antiddos:ModifyPortAclConfig" as Action<"antiddos:ModifyPortAclConfig", UnknownKind, never>;
/** Write access by its name. */
export const SwitchWaterPrintConfig = "antiddos:SwitchWaterPrintConfig" as Action<"antiddos:SwitchWaterPrintConfig", UnknownKind, never>;
/** Access unknown. */
export const UnblockResources = "antiddos:UnblockResources" as Action<"antiddos:UnblockResources", UnknownKind, never>;
