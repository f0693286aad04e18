// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/gaap.js";
import { catalogVersion } from "../version.js";

const source = { service: "gaap", catalogVersion, constants };

const levels = {
  list: ["DescribeProxyGroupList"],
  read: [
    "CheckProxyCreate",
    "DescribeAccessRegions",
    "DescribeAccessRegionsByDestRegion",
    "DescribeAuthSignature",
    "DescribeBlackHeader",
    "DescribeCertificateDetail",
    "DescribeCertificates",
    "DescribeCountryAreaMapping",
    "DescribeCrossBorderProxies",
    "DescribeCustomHeader",
    "DescribeDestRegions",
    "DescribeDomainErrorPageInfo",
    "DescribeDomainErrorPageInfoByIds",
    "DescribeGlobalDomainDns",
    "DescribeGlobalDomains",
    "DescribeGroupAndStatisticsProxy",
    "DescribeGroupDomainConfig",
    "DescribeHTTPListeners",
    "DescribeHTTPSListeners",
    "DescribeListenerRealServers",
    "DescribeListenerStatistics",
    "DescribeProxies",
    "DescribeProxiesStatus",
    "DescribeProxyAndStatisticsListeners",
    "DescribeProxyDetail",
    "DescribeProxyGroupDetails",
    "DescribeProxyGroupStatistics",
    "DescribeProxyStatistics",
    "DescribeRealServerStatistics",
    "DescribeRealServers",
    "DescribeRealServersStatus",
    "DescribeRegionAndPrice",
    "DescribeResourcesByTag",
    "DescribeRuleRealServers",
    "DescribeRules",
    "DescribeRulesByRuleIds",
    "DescribeSecurityPolicyDetail",
    "DescribeSecurityRules",
    "DescribeTCPListeners",
    "DescribeTaskStatus",
    "DescribeUDPListeners",
    "InquiryPriceCreateProxy",
  ],
  write: [
    "AddRealServers",
    "BindListenerRealServers",
    "BindRuleRealServers",
    "CloseProxies",
    "CloseProxyGroup",
    "CloseSecurityPolicy",
    "CreateCertificate",
    "CreateCustomHeader",
    "CreateDomain",
    "CreateDomainErrorPageInfo",
    "CreateGlobalDomain",
    "CreateGlobalDomainDns",
    "CreateHTTPListener",
    "CreateHTTPSListener",
    "CreateProxy",
    "CreateProxyGroup",
    "CreateProxyGroupDomain",
    "CreateRule",
    "CreateSecurityPolicy",
    "CreateSecurityRules",
    "CreateTCPListeners",
    "CreateUDPListeners",
    "DeleteCertificate",
    "DeleteDomain",
    "DeleteDomainErrorPageInfo",
    "DeleteGlobalDomain",
    "DeleteGlobalDomainDns",
    "DeleteListeners",
    "DeleteProxyGroup",
    "DeleteRule",
    "DeleteSecurityPolicy",
    "DeleteSecurityRules",
    "DestroyProxies",
    "DisableGlobalDomain",
    "EnableGlobalDomain",
    "ModifyCertificate",
    "ModifyCertificateAttributes",
    "ModifyDomain",
    "ModifyGlobalDomainAttribute",
    "ModifyGlobalDomainDns",
    "ModifyGroupDomainConfig",
    "ModifyHTTPListenerAttribute",
    "ModifyHTTPSListenerAttribute",
    "ModifyProxiesAttribute",
    "ModifyProxiesProject",
    "ModifyProxyConfiguration",
    "ModifyProxyGroupAttribute",
    "ModifyRealServerName",
    "ModifyRuleAttribute",
    "ModifySecurityRule",
    "ModifyTCPListenerAttribute",
    "ModifyUDPListenerAttribute",
    "OpenProxies",
    "OpenProxyGroup",
    "OpenSecurityPolicy",
    "RemoveRealServers",
    "SetAuthentication",
    "SetTlsVersion",
  ],
} as const;

/**
 * An action of `gaap` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`gaap:${Name}`, UnknownKind> {
  return uncheckedAction("gaap", name);
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
 * every action of `gaap`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "gaap", Pattern> {
  return actionGlob<typeof constants, "gaap", Pattern>(source, pattern);
}

export * from "../actions/gaap.js";
