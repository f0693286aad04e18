// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/dayu.js";
import { catalogVersion } from "../version.js";

const source = { service: "dayu", catalogVersion, constants };

const levels = {
  list: [
    "DescribeCCEvList",
    "DescribeDDoSEvList",
    "DescribeDDoSNetEvList",
    "DescribeIpBlockList",
    "DescribeIpUnBlockList",
    "DescribeResIpList",
    "DescribeResourceList",
    "DescribeSchedulingDomainList",
  ],
  read: [
    "DescribeActionLog",
    "DescribeBGPIPL7RuleMaxCnt",
    "DescribeBaradData",
    "DescribeBasicCCThreshold",
    "DescribeBasicDeviceThreshold",
    "DescribeBizHttpStatus",
    "DescribeBizTrend",
    "DescribeCCAlarmThreshold",
    "DescribeCCFrequencyRules",
    "DescribeCCIpAllowDeny",
    "DescribeCCSelfDefinePolicy",
    "DescribeCCTrend",
    "DescribeCCUrlAllow",
    "DescribeDDoSAlarmThreshold",
    "DescribeDDoSAttackIPRegionMap",
    "DescribeDDoSAttackSource",
    "DescribeDDoSCount",
    "DescribeDDoSDefendStatus",
    "DescribeDDoSEvInfo",
    "DescribeDDoSIpLog",
    "DescribeDDoSNetCount",
    "DescribeDDoSNetEvInfo",
    "DescribeDDoSNetIpLog",
    "DescribeDDoSNetTrend",
    "DescribeDDoSPolicy",
    "DescribeDDoSTrend",
    "DescribeDDoSUsedStatis",
    "DescribeIPProductInfo",
    "DescribeInsurePacks",
    "DescribeL4HealthConfig",
    "DescribeL4RulesErrHealth",
    "DescribeL7HealthConfig",
    "DescribeNewL4Rules",
    "DescribeNewL4RulesErrHealth",
    "DescribeNewL7RulesErrHealth",
    "DescribePackIndex",
    "DescribePcap",
    "DescribePolicyCase",
    "DescribeRuleSets",
    "DescribeSecIndex",
    "DescribeSourceIpSegment",
    "DescribeTransmitStatis",
    "DescribeUnBlockStatis",
  ],
  write: [
    "CreateBasicDDoSAlarmThreshold",
    "CreateBoundIP",
    "CreateCCFrequencyRules",
    "CreateCCSelfDefinePolicy",
    "CreateDDoSPolicy",
    "CreateDDoSPolicyCase",
    "CreateInstanceName",
    "CreateL4HealthConfig",
    "CreateL4Rules",
    "CreateL7CCRule",
    "CreateL7HealthConfig",
    "CreateL7RuleCert",
    "CreateL7Rules",
    "CreateL7RulesUpload",
    "CreateNetReturn",
    "CreateNewL4Rules",
    "CreateNewL7Rules",
    "CreateNewL7RulesUpload",
    "CreateUnblockIp",
    "DeleteCCFrequencyRules",
    "DeleteCCSelfDefinePolicy",
    "DeleteDDoSPolicy",
    "DeleteDDoSPolicyCase",
    "DeleteL4Rules",
    "DeleteL7Rules",
    "DeleteNewL4Rules",
    "DeleteNewL7Rules",
    "ModifyCCAlarmThreshold",
    "ModifyCCFrequencyRules",
    "ModifyCCFrequencyRulesStatus",
    "ModifyCCHostProtection",
    "ModifyCCIpAllowDeny",
    "ModifyCCLevel",
    "ModifyCCPolicySwitch",
    "ModifyCCSelfDefinePolicy",
    "ModifyCCThreshold",
    "ModifyCCUrlAllow",
    "ModifyDDoSAIStatus",
    "ModifyDDoSAlarmThreshold",
    "ModifyDDoSDefendStatus",
    "ModifyDDoSLevel",
    "ModifyDDoSPolicy",
    "ModifyDDoSPolicyCase",
    "ModifyDDoSPolicyName",
    "ModifyDDoSSwitch",
    "ModifyDDoSThreshold",
    "ModifyDDoSWaterKey",
    "ModifyElasticLimit",
    "ModifyL4Health",
    "ModifyL4KeepTime",
    "ModifyL4Rules",
    "ModifyL7Rules",
    "ModifyNetReturnSwitch",
    "ModifyNewDomainRules",
    "ModifyNewL4Rule",
    "ModifyResBindDDoSPolicy",
    "ModifyResourceRenewFlag",
  ],
} as const;

/**
 * An action of `dayu` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`dayu:${Name}`, UnknownKind> {
  return uncheckedAction("dayu", name);
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
 * every action of `dayu`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "dayu", Pattern> {
  return actionGlob<typeof constants, "dayu", Pattern>(source, pattern);
}

export * from "../actions/dayu.js";
