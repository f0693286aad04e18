// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tse.js";
import { catalogVersion } from "../version.js";

const source = { service: "tse", catalogVersion, constants };

const levels = {
  list: [
    "DescribeCloudNativeAPIGatewayConsumerGroupList",
    "DescribeCloudNativeAPIGatewayConsumerList",
    "DescribeCloudNativeAPIGatewaySecretKeyList",
  ],
  read: [
    "DescribeAllConfigFileTemplates",
    "DescribeAutoScalerResourceStrategies",
    "DescribeAutoScalerResourceStrategyBindingGroups",
    "DescribeCNGWServicesWithRoutes",
    "DescribeCloudNativeAPIGateway",
    "DescribeCloudNativeAPIGatewayCORS",
    "DescribeCloudNativeAPIGatewayCanaryRules",
    "DescribeCloudNativeAPIGatewayCertificateDetails",
    "DescribeCloudNativeAPIGatewayCertificates",
    "DescribeCloudNativeAPIGatewayConfig",
    "DescribeCloudNativeAPIGatewayConsumer",
    "DescribeCloudNativeAPIGatewayConsumerGroup",
    "DescribeCloudNativeAPIGatewayIPRestriction",
    "DescribeCloudNativeAPIGatewayInfoByIp",
    "DescribeCloudNativeAPIGatewayLLMModelAPI",
    "DescribeCloudNativeAPIGatewayLLMModelAPIs",
    "DescribeCloudNativeAPIGatewayLLMModelService",
    "DescribeCloudNativeAPIGatewayLLMModelServices",
    "DescribeCloudNativeAPIGatewayNodes",
    "DescribeCloudNativeAPIGatewayPorts",
    "DescribeCloudNativeAPIGatewayRouteRateLimit",
    "DescribeCloudNativeAPIGatewayRoutes",
    "DescribeCloudNativeAPIGatewaySecretKey",
    "DescribeCloudNativeAPIGatewaySecretKeyValue",
    "DescribeCloudNativeAPIGatewayServiceRateLimit",
    "DescribeCloudNativeAPIGatewayServices",
    "DescribeCloudNativeAPIGatewayServicesLight",
    "DescribeCloudNativeAPIGatewayUpstream",
    "DescribeCloudNativeAPIGateways",
    "DescribeConfigFile",
    "DescribeConfigFileGroups",
    "DescribeConfigFileRelease",
    "DescribeConfigFileReleaseHistories",
    "DescribeConfigFileReleaseVersions",
    "DescribeConfigFileReleases",
    "DescribeConfigFiles",
    "DescribeConfigFilesByGroup",
    "DescribeGovernanceAliases",
    "DescribeGovernanceInstances",
    "DescribeGovernanceLaneGroups",
    "DescribeGovernanceNamespaces",
    "DescribeGovernanceServiceContractVersions",
    "DescribeGovernanceServiceContracts",
    "DescribeGovernanceServices",
    "DescribeInstanceTagInfos",
    "DescribeNacosReplicas",
    "DescribeNacosServerInterfaces",
    "DescribeNativeGatewayServerGroups",
    "DescribeNativeGatewayServiceSources",
    "DescribeOneCloudNativeAPIGatewayService",
    "DescribePublicAddressConfig",
    "DescribePublicNetwork",
    "DescribeSREInstanceAccessAddress",
    "DescribeSREInstances",
    "DescribeUpstreamHealthCheckConfig",
    "DescribeWafDomains",
    "DescribeWafProtection",
    "DescribeZookeeperReplicas",
    "DescribeZookeeperServerInterfaces",
  ],
  write: [
    "AddCloudNativeAPIGatewayConsumerGroupAuth",
    "AddCloudNativeAPIGatewayConsumerInGroup",
    "BindAutoScalerResourceStrategyToGroups",
    "CloseWafProtection",
    "CreateAutoScalerResourceStrategy",
    "CreateCloudNativeAPIGateway",
    "CreateCloudNativeAPIGatewayCanaryRule",
    "CreateCloudNativeAPIGatewayCertificate",
    "CreateCloudNativeAPIGatewayConsumer",
    "CreateCloudNativeAPIGatewayConsumerGroup",
    "CreateCloudNativeAPIGatewayLLMModelAPI",
    "CreateCloudNativeAPIGatewayLLMModelService",
    "CreateCloudNativeAPIGatewayPublicNetwork",
    "CreateCloudNativeAPIGatewayRoute",
    "CreateCloudNativeAPIGatewayRouteRateLimit",
    "CreateCloudNativeAPIGatewaySecretKey",
    "CreateCloudNativeAPIGatewayService",
    "CreateCloudNativeAPIGatewayServiceRateLimit",
    "CreateConfigFile",
    "CreateConfigFileGroup",
    "CreateEngine",
    "CreateGovernanceAlias",
    "CreateGovernanceInstances",
    "CreateGovernanceLaneGroups",
    "CreateGovernanceNamespaces",
    "CreateGovernanceServices",
    "CreateNativeGatewayServerGroup",
    "CreateNativeGatewayServiceSource",
    "CreateOrModifyCloudNativeAPIGatewayCORS",
    "CreateOrModifyCloudNativeAPIGatewayIPRestriction",
    "CreateOrUpdateConfigFileAndRelease",
    "CreateWafDomains",
    "DeleteAutoScalerResourceStrategy",
    "DeleteCloudNativeAPIGateway",
    "DeleteCloudNativeAPIGatewayCORS",
    "DeleteCloudNativeAPIGatewayCanaryRule",
    "DeleteCloudNativeAPIGatewayCertificate",
    "DeleteCloudNativeAPIGatewayConsumer",
    "DeleteCloudNativeAPIGatewayConsumerGroup",
    "DeleteCloudNativeAPIGatewayIPRestriction",
    "DeleteCloudNativeAPIGatewayLLMModelAPI",
    "DeleteCloudNativeAPIGatewayLLMModelService",
    "DeleteCloudNativeAPIGatewayPublicNetwork",
    "DeleteCloudNativeAPIGatewayRoute",
    "DeleteCloudNativeAPIGatewayRouteRateLimit",
    "DeleteCloudNativeAPIGatewaySecretKey",
    "DeleteCloudNativeAPIGatewayService",
    "DeleteCloudNativeAPIGatewayServiceRateLimit",
    "DeleteConfigFileGroup",
    "DeleteConfigFileReleases",
    "DeleteConfigFiles",
    "DeleteEngine",
    "DeleteGovernanceAliases",
    "DeleteGovernanceInstances",
    "DeleteGovernanceInstancesByHost",
    "DeleteGovernanceLaneGroups",
    "DeleteGovernanceNamespaces",
    "DeleteGovernanceServices",
    "DeleteNativeGatewayServerGroup",
    "DeleteNativeGatewayServiceSource",
    "DeleteWafDomains",
    "ModifyAutoScalerResourceStrategy",
    "ModifyCloudNativeAPIGateway",
    "ModifyCloudNativeAPIGatewayCanaryRule",
    "ModifyCloudNativeAPIGatewayCertificate",
    "ModifyCloudNativeAPIGatewayConsumer",
    "ModifyCloudNativeAPIGatewayConsumerGroup",
    "ModifyCloudNativeAPIGatewayLLMModelAPI",
    "ModifyCloudNativeAPIGatewayLLMModelService",
    "ModifyCloudNativeAPIGatewayRoute",
    "ModifyCloudNativeAPIGatewayRouteRateLimit",
    "ModifyCloudNativeAPIGatewaySecretKeyStatus",
    "ModifyCloudNativeAPIGatewayService",
    "ModifyCloudNativeAPIGatewayServiceRateLimit",
    "ModifyConfigFileGroup",
    "ModifyConfigFiles",
    "ModifyConsoleNetwork",
    "ModifyGovernanceAlias",
    "ModifyGovernanceInstances",
    "ModifyGovernanceLaneGroups",
    "ModifyGovernanceNamespaces",
    "ModifyGovernanceServices",
    "ModifyNativeGatewayServerGroup",
    "ModifyNativeGatewayServiceSource",
    "ModifyNetworkAccessStrategy",
    "ModifyNetworkBasicInfo",
    "ModifyUpstreamNodeStatus",
    "OpenWafProtection",
    "PublishConfigFiles",
    "RemoveCloudNativeAPIGatewayConsumerGroupAuth",
    "RemoveCloudNativeAPIGatewayConsumerInGroup",
    "RestartSREInstance",
    "RollbackConfigFileReleases",
    "UnbindAutoScalerResourceStrategyFromGroups",
    "UpdateCloudNativeAPIGatewayCertificateInfo",
    "UpdateCloudNativeAPIGatewaySpec",
    "UpdateEngineInternetAccess",
    "UpdateUpstreamHealthCheckConfig",
    "UpdateUpstreamTargets",
  ],
} as const;

/**
 * An action of `tse` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tse:${Name}`, UnknownKind> {
  return uncheckedAction("tse", name);
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
 * every action of `tse`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tse", Pattern> {
  return actionGlob<typeof constants, "tse", Pattern>(source, pattern);
}

export * from "../actions/tse.js";
