// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateBasicDDoSAlarmThreshold = "dayu:CreateBasicDDoSAlarmThreshold" as Action<"dayu:CreateBasicDDoSAlarmThreshold", UnknownKind, never>;
/** Write access by its name. */
export const CreateBoundIP = "dayu:CreateBoundIP" as Action<"dayu:CreateBoundIP", UnknownKind, never>;
/** Write access by its name. */
export const CreateCCFrequencyRules = "dayu:CreateCCFrequencyRules" as Action<"dayu:CreateCCFrequencyRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateCCSelfDefinePolicy = "dayu:CreateCCSelfDefinePolicy" as Action<"dayu:CreateCCSelfDefinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSPolicy = "dayu:CreateDDoSPolicy" as Action<"dayu:CreateDDoSPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDDoSPolicyCase = "dayu:CreateDDoSPolicyCase" as Action<"dayu:CreateDDoSPolicyCase", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceName = "dayu:CreateInstanceName" as Action<"dayu:CreateInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const CreateL4HealthConfig = "dayu:CreateL4HealthConfig" as Action<"dayu:CreateL4HealthConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateL4Rules = "dayu:CreateL4Rules" as Action<"dayu:CreateL4Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7CCRule = "dayu:CreateL7CCRule" as Action<"dayu:CreateL7CCRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7HealthConfig = "dayu:CreateL7HealthConfig" as Action<"dayu:CreateL7HealthConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7RuleCert = "dayu:CreateL7RuleCert" as Action<"dayu:CreateL7RuleCert", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7Rules = "dayu:CreateL7Rules" as Action<"dayu:CreateL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7RulesUpload = "dayu:CreateL7RulesUpload" as Action<"dayu:CreateL7RulesUpload", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetReturn = "dayu:CreateNetReturn" as Action<"dayu:CreateNetReturn", UnknownKind, never>;
/** Write access by its name. */
export const CreateNewL4Rules = "dayu:CreateNewL4Rules" as Action<"dayu:CreateNewL4Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreateNewL7Rules = "dayu:CreateNewL7Rules" as Action<"dayu:CreateNewL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreateNewL7RulesUpload = "dayu:CreateNewL7RulesUpload" as Action<"dayu:CreateNewL7RulesUpload", UnknownKind, never>;
/** Write access by its name. */
export const CreateUnblockIp = "dayu:CreateUnblockIp" as Action<"dayu:CreateUnblockIp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCFrequencyRules = "dayu:DeleteCCFrequencyRules" as Action<"dayu:DeleteCCFrequencyRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCSelfDefinePolicy = "dayu:DeleteCCSelfDefinePolicy" as Action<"dayu:DeleteCCSelfDefinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDDoSPolicy = "dayu:DeleteDDoSPolicy" as Action<"dayu:DeleteDDoSPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDDoSPolicyCase = "dayu:DeleteDDoSPolicyCase" as Action<"dayu:DeleteDDoSPolicyCase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL4Rules = "dayu:DeleteL4Rules" as Action<"dayu:DeleteL4Rules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL7Rules = "dayu:DeleteL7Rules" as Action<"dayu:DeleteL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNewL4Rules = "dayu:DeleteNewL4Rules" as Action<"dayu:DeleteNewL4Rules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNewL7Rules = "dayu:DeleteNewL7Rules" as Action<"dayu:DeleteNewL7Rules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeActionLog = "dayu:DescribeActionLog" as Action<"dayu:DescribeActionLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBGPIPL7RuleMaxCnt = "dayu:DescribeBGPIPL7RuleMaxCnt" as Action<"dayu:DescribeBGPIPL7RuleMaxCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaradData = "dayu:DescribeBaradData" as Action<"dayu:DescribeBaradData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBasicCCThreshold = "dayu:DescribeBasicCCThreshold" as Action<"dayu:DescribeBasicCCThreshold", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBasicDeviceThreshold = "dayu:DescribeBasicDeviceThreshold" as Action<"dayu:DescribeBasicDeviceThreshold", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizHttpStatus = "dayu:DescribeBizHttpStatus" as Action<"dayu:DescribeBizHttpStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBizTrend = "dayu:DescribeBizTrend" as Action<"dayu:DescribeBizTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCAlarmThreshold = "dayu:DescribeCCAlarmThreshold" as Action<"dayu:DescribeCCAlarmThreshold", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCEvList = "dayu:DescribeCCEvList" as Action<"dayu:DescribeCCEvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCFrequencyRules = "dayu:DescribeCCFrequencyRules" as Action<"dayu:DescribeCCFrequencyRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCIpAllowDeny = "dayu:DescribeCCIpAllowDeny" as Action<"dayu:DescribeCCIpAllowDeny", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCSelfDefinePolicy = "dayu:DescribeCCSelfDefinePolicy" as Action<"dayu:DescribeCCSelfDefinePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCTrend = "dayu:DescribeCCTrend" as Action<"dayu:DescribeCCTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCUrlAllow = "dayu:DescribeCCUrlAllow" as Action<"dayu:DescribeCCUrlAllow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAlarmThreshold = "dayu:DescribeDDoSAlarmThreshold" as Action<"dayu:DescribeDDoSAlarmThreshold", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAttackIPRegionMap = "dayu:DescribeDDoSAttackIPRegionMap" as Action<"dayu:DescribeDDoSAttackIPRegionMap", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAttackSource = "dayu:DescribeDDoSAttackSource" as Action<"dayu:DescribeDDoSAttackSource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSCount = "dayu:DescribeDDoSCount" as Action<"dayu:DescribeDDoSCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSDefendStatus = "dayu:DescribeDDoSDefendStatus" as Action<"dayu:DescribeDDoSDefendStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSEvInfo = "dayu:DescribeDDoSEvInfo" as Action<"dayu:DescribeDDoSEvInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDDoSEvList = "dayu:DescribeDDoSEvList" as Action<"dayu:DescribeDDoSEvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSIpLog = "dayu:DescribeDDoSIpLog" as Action<"dayu:DescribeDDoSIpLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSNetCount = "dayu:DescribeDDoSNetCount" as Action<"dayu:DescribeDDoSNetCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSNetEvInfo = "dayu:DescribeDDoSNetEvInfo" as Action<"dayu:DescribeDDoSNetEvInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDDoSNetEvList = "dayu:DescribeDDoSNetEvList" as Action<"dayu:DescribeDDoSNetEvList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSNetIpLog = "dayu:DescribeDDoSNetIpLog" as Action<"dayu:DescribeDDoSNetIpLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSNetTrend = "dayu:DescribeDDoSNetTrend" as Action<"dayu:DescribeDDoSNetTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSPolicy = "dayu:DescribeDDoSPolicy" as Action<"dayu:DescribeDDoSPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSTrend = "dayu:DescribeDDoSTrend" as Action<"dayu:DescribeDDoSTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSUsedStatis = "dayu:DescribeDDoSUsedStatis" as Action<"dayu:DescribeDDoSUsedStatis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPProductInfo = "dayu:DescribeIPProductInfo" as Action<"dayu:DescribeIPProductInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInsurePacks = "dayu:DescribeInsurePacks" as Action<"dayu:DescribeInsurePacks", UnknownKind, never>;
/** List access by its name. */
export const DescribeIpBlockList = "dayu:DescribeIpBlockList" as Action<"dayu:DescribeIpBlockList", UnknownKind, never>;
/** List access by its name. */
export const DescribeIpUnBlockList = "dayu:DescribeIpUnBlockList" as Action<"dayu:DescribeIpUnBlockList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4HealthConfig = "dayu:DescribeL4HealthConfig" as Action<"dayu:DescribeL4HealthConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4RulesErrHealth = "dayu:DescribeL4RulesErrHealth" as Action<"dayu:DescribeL4RulesErrHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7HealthConfig = "dayu:DescribeL7HealthConfig" as Action<"dayu:DescribeL7HealthConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewL4Rules = "dayu:DescribeNewL4Rules" as Action<"dayu:DescribeNewL4Rules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewL4RulesErrHealth = "dayu:DescribeNewL4RulesErrHealth" as Action<"dayu:DescribeNewL4RulesErrHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewL7RulesErrHealth = "dayu:DescribeNewL7RulesErrHealth" as Action<"dayu:DescribeNewL7RulesErrHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackIndex = "dayu:DescribePackIndex" as Action<"dayu:DescribePackIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribePcap = "dayu:DescribePcap" as Action<"dayu:DescribePcap", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyCase = "dayu:DescribePolicyCase" as Action<"dayu:DescribePolicyCase", UnknownKind, never>;
/** List access by its name. */
export const DescribeResIpList = "dayu:DescribeResIpList" as Action<"dayu:DescribeResIpList", UnknownKind, never>;
/** List access by its name. */
export const DescribeResourceList = "dayu:DescribeResourceList" as Action<"dayu:DescribeResourceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleSets = "dayu:DescribeRuleSets" as Action<"dayu:DescribeRuleSets", UnknownKind, never>;
/** List access by its name. */
export const DescribeSchedulingDomainList = "dayu:DescribeSchedulingDomainList" as Action<"dayu:DescribeSchedulingDomainList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecIndex = "dayu:DescribeSecIndex" as Action<"dayu:DescribeSecIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSourceIpSegment = "dayu:DescribeSourceIpSegment" as Action<"dayu:DescribeSourceIpSegment", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTransmitStatis = "dayu:DescribeTransmitStatis" as Action<"dayu:DescribeTransmitStatis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnBlockStatis = "dayu:DescribeUnBlockStatis" as Action<"dayu:DescribeUnBlockStatis", UnknownKind, never>;
/** Access unknown. */
export const DescribleL4Rules = "dayu:DescribleL4Rules" as Action<"dayu:DescribleL4Rules", UnknownKind, never>;
/** Access unknown. */
export const DescribleL7Rules = "dayu:DescribleL7Rules" as Action<"dayu:DescribleL7Rules", UnknownKind, never>;
/** Access unknown. */
export const DescribleNewL7Rules = "dayu:DescribleNewL7Rules" as Action<"dayu:DescribleNewL7Rules", UnknownKind, never>;
/** Access unknown. */
export const DescribleRegionCount = "dayu:DescribleRegionCount" as Action<"dayu:DescribleRegionCount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCAlarmThreshold = "dayu:ModifyCCAlarmThreshold" as Action<"dayu:ModifyCCAlarmThreshold", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCFrequencyRules = "dayu:ModifyCCFrequencyRules" as Action<"dayu:ModifyCCFrequencyRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCFrequencyRulesStatus = "dayu:ModifyCCFrequencyRulesStatus" as Action<"dayu:ModifyCCFrequencyRulesStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCHostProtection = "dayu:ModifyCCHostProtection" as Action<"dayu:ModifyCCHostProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCIpAllowDeny = "dayu:ModifyCCIpAllowDeny" as Action<"dayu:ModifyCCIpAllowDeny", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCLevel = "dayu:ModifyCCLevel" as Action<"dayu:ModifyCCLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCPolicySwitch = "dayu:ModifyCCPolicySwitch" as Action<"dayu:ModifyCCPolicySwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCSelfDefinePolicy = "dayu:ModifyCCSelfDefinePolicy" as Action<"dayu:ModifyCCSelfDefinePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCThreshold = "dayu:ModifyCCThreshold" as Action<"dayu:ModifyCCThreshold", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCCUrlAllow = "dayu:ModifyCCUrlAllow" as Action<"dayu:ModifyCCUrlAllow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSAIStatus = "dayu:ModifyDDoSAIStatus" as Action<"dayu:ModifyDDoSAIStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSAlarmThreshold = "dayu:ModifyDDoSAlarmThreshold" as Action<"dayu:ModifyDDoSAlarmThreshold", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSDefendStatus = "dayu:ModifyDDoSDefendStatus" as Action<"dayu:ModifyDDoSDefendStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSLevel = "dayu:ModifyDDoSLevel" as Action<"dayu:ModifyDDoSLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSPolicy = "dayu:ModifyDDoSPolicy" as Action<"dayu:ModifyDDoSPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSPolicyCase = "dayu:ModifyDDoSPolicyCase" as Action<"dayu:ModifyDDoSPolicyCase", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSPolicyName = "dayu:ModifyDDoSPolicyName" as Action<"dayu:ModifyDDoSPolicyName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSSwitch = "dayu:ModifyDDoSSwitch" as Action<"dayu:ModifyDDoSSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSThreshold = "dayu:ModifyDDoSThreshold" as Action<"dayu:ModifyDDoSThreshold", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSWaterKey = "dayu:ModifyDDoSWaterKey" as Action<"dayu:ModifyDDoSWaterKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyElasticLimit = "dayu:ModifyElasticLimit" as Action<"dayu:ModifyElasticLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4Health = "dayu:ModifyL4Health" as Action<"dayu:ModifyL4Health", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4KeepTime = "dayu:ModifyL4KeepTime" as Action<"dayu:ModifyL4KeepTime", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4Rules = "dayu:ModifyL4Rules" as Action<"dayu:ModifyL4Rules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7Rules = "dayu:ModifyL7Rules" as Action<"dayu:ModifyL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetReturnSwitch = "dayu:ModifyNetReturnSwitch" as Action<"dayu:ModifyNetReturnSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNewDomainRules = "dayu:ModifyNewDomainRules" as Action<"dayu:ModifyNewDomainRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNewL4Rule = "dayu:ModifyNewL4Rule" as Action<"dayu:ModifyNewL4Rule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResBindDDoSPolicy = "dayu:ModifyResBindDDoSPolicy" as Action<"dayu:ModifyResBindDDoSPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceRenewFlag = "dayu:ModifyResourceRenewFlag" as Action<"dayu:ModifyResourceRenewFlag", UnknownKind, never>;
