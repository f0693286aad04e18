// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/antiddos.js";
import { catalogVersion } from "../version.js";

const source = { service: "antiddos", catalogVersion, constants };

const levels = {
  list: [
    "DescribeCCLevelList",
    "DescribeCCPrecisionPlyList",
    "DescribeCCReqLimitPolicyList",
    "DescribeCCThresholdList",
    "DescribeCcBlackWhiteIpList",
    "DescribeCcGeoIPBlockConfigList",
    "DescribeDDoSBlackWhiteIpList",
    "DescribeDDoSConnectLimitList",
    "DescribeIpBlockList",
    "DescribeListBlackWhiteIpList",
    "DescribeListPortAclList",
    "DescribeOverviewDDoSEventList",
  ],
  read: [
    "DescribeBGPIPL7Rules",
    "DescribeBasicDeviceStatus",
    "DescribeBgpBizTrend",
    "DescribeBgpInstances",
    "DescribeBizHttpStatus",
    "DescribeBizMonitorTrend",
    "DescribeBizTrend",
    "DescribeCCLevelPolicy",
    "DescribeCCTrend",
    "DescribeDDoSBlockRecords",
    "DescribeDDoSTrend",
    "DescribeDefaultAlarmThreshold",
    "DescribeL7RulesBySSLCertId",
    "DescribeListBGPIPInstances",
    "DescribeListBGPInstances",
    "DescribeListDDoSAI",
    "DescribeListDDoSGeoIPBlockConfig",
    "DescribeListDDoSSpeedLimitConfig",
    "DescribeListIPAlarmConfig",
    "DescribeListListener",
    "DescribeListPacketFilterConfig",
    "DescribeListProtectThresholdConfigNew",
    "DescribeListProtocolBlockConfig",
    "DescribeListSchedulingDomain",
    "DescribeListWaterPrintConfig",
    "DescribeNewL7Rules",
    "DescribeNewL7RulesErrHealth",
    "DescribeOverviewAttackTrend",
    "DescribeOverviewCCTrend",
    "DescribeOverviewDDoSTrend",
    "DescribeOverviewIndex",
    "DescribePendingRiskInfo",
  ],
  write: [
    "AssociateDDoSEipAddress",
    "AssociateDDoSEipLoadBalancer",
    "CreateBgpInstance",
    "CreateBlackWhiteIpList",
    "CreateBoundIP",
    "CreateCCPrecisionPolicy",
    "CreateCCReqLimitPolicy",
    "CreateCcBlackWhiteIpList",
    "CreateCcGeoIPBlockConfig",
    "CreateDDoSAI",
    "CreateDDoSBlackWhiteIpList",
    "CreateDDoSConnectLimit",
    "CreateDDoSGeoIPBlockConfig",
    "CreateDDoSSpeedLimitConfig",
    "CreateDefaultAlarmThreshold",
    "CreateIPAlarmThresholdConfig",
    "CreateL7RuleCerts",
    "CreateNewL7Rules",
    "CreatePacketFilterConfig",
    "CreatePortAclConfig",
    "CreatePortAclConfigList",
    "CreateProtocolBlockConfig",
    "CreateSchedulingDomain",
    "CreateWaterPrintConfig",
    "CreateWaterPrintKey",
    "DeleteCCLevelPolicy",
    "DeleteCCPrecisionPolicy",
    "DeleteCCRequestLimitPolicy",
    "DeleteCCThresholdPolicy",
    "DeleteCcBlackWhiteIpList",
    "DeleteCcGeoIPBlockConfig",
    "DeleteDDoSBlackWhiteIpList",
    "DeleteDDoSGeoIPBlockConfig",
    "DeleteDDoSSpeedLimitConfig",
    "DeletePacketFilterConfig",
    "DeletePortAclConfig",
    "DeleteWaterPrintConfig",
    "DeleteWaterPrintKey",
    "DisassociateDDoSEipAddress",
    "ModifyCCLevelPolicy",
    "ModifyCCPrecisionPolicy",
    "ModifyCCReqLimitPolicy",
    "ModifyCCThresholdPolicy",
    "ModifyCcBlackWhiteIpList",
    "ModifyDDoSBlackWhiteIpList",
    "ModifyDDoSGeoIPBlockConfig",
    "ModifyDDoSLevel",
    "ModifyDDoSSpeedLimitConfig",
    "ModifyDDoSThreshold",
    "ModifyDomainUsrName",
    "ModifyNewDomainRules",
    "ModifyPacketFilterConfig",
    "ModifyPortAclConfig",
    "SwitchWaterPrintConfig",
  ],
} as const;

/**
 * An action of `antiddos` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`antiddos:${Name}`, UnknownKind> {
  return uncheckedAction("antiddos", name);
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
 * every action of `antiddos`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "antiddos", Pattern> {
  return actionGlob<typeof constants, "antiddos", Pattern>(source, pattern);
}

export * from "../actions/antiddos.js";
