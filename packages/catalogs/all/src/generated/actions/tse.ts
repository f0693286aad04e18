// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCloudNativeAPIGatewayConsumerGroupAuth = "tse:AddCloudNativeAPIGatewayConsumerGroupAuth" as Action<"tse:AddCloudNativeAPIGatewayConsumerGroupAuth", UnknownKind, never>;
/** Write access by its name. */
export const AddCloudNativeAPIGatewayConsumerInGroup = "tse:AddCloudNativeAPIGatewayConsumerInGroup" as Action<"tse:AddCloudNativeAPIGatewayConsumerInGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindAutoScalerResourceStrategyToGroups = "tse:BindAutoScalerResourceStrategyToGroups" as Action<"tse:BindAutoScalerResourceStrategyToGroups", UnknownKind, never>;
/** Write access by its name. */
export const CloseWafProtection = "tse:CloseWafProtection" as Action<"tse:CloseWafProtection", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoScalerResourceStrategy = "tse:CreateAutoScalerResourceStrategy" as Action<"tse:CreateAutoScalerResourceStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGateway = "tse:CreateCloudNativeAPIGateway" as Action<"tse:CreateCloudNativeAPIGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayCanaryRule = "tse:CreateCloudNativeAPIGatewayCanaryRule" as Action<"tse:CreateCloudNativeAPIGatewayCanaryRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayCertificate = "tse:CreateCloudNativeAPIGatewayCertificate" as Action<"tse:CreateCloudNativeAPIGatewayCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayConsumer = "tse:CreateCloudNativeAPIGatewayConsumer" as Action<"tse:CreateCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayConsumerGroup = "tse:CreateCloudNativeAPIGatewayConsumerGroup" as Action<"tse:CreateCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayLLMModelAPI = "tse:CreateCloudNativeAPIGatewayLLMModelAPI" as Action<"tse:CreateCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayLLMModelService = "tse:CreateCloudNativeAPIGatewayLLMModelService" as Action<"tse:CreateCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayPublicNetwork = "tse:CreateCloudNativeAPIGatewayPublicNetwork" as Action<"tse:CreateCloudNativeAPIGatewayPublicNetwork", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayRoute = "tse:CreateCloudNativeAPIGatewayRoute" as Action<"tse:CreateCloudNativeAPIGatewayRoute", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayRouteRateLimit = "tse:CreateCloudNativeAPIGatewayRouteRateLimit" as Action<"tse:CreateCloudNativeAPIGatewayRouteRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewaySecretKey = "tse:CreateCloudNativeAPIGatewaySecretKey" as Action<"tse:CreateCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayService = "tse:CreateCloudNativeAPIGatewayService" as Action<"tse:CreateCloudNativeAPIGatewayService", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayServiceRateLimit = "tse:CreateCloudNativeAPIGatewayServiceRateLimit" as Action<"tse:CreateCloudNativeAPIGatewayServiceRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigFile = "tse:CreateConfigFile" as Action<"tse:CreateConfigFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigFileGroup = "tse:CreateConfigFileGroup" as Action<"tse:CreateConfigFileGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateEngine = "tse:CreateEngine" as Action<"tse:CreateEngine", UnknownKind, never>;
/** Write access by its name. */
export const CreateGovernanceAlias = "tse:CreateGovernanceAlias" as Action<"tse:CreateGovernanceAlias", UnknownKind, never>;
/** Write access by its name. */
export const CreateGovernanceInstances = "tse:CreateGovernanceInstances" as Action<"tse:CreateGovernanceInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateGovernanceLaneGroups = "tse:CreateGovernanceLaneGroups" as Action<"tse:CreateGovernanceLaneGroups", UnknownKind, never>;
/** Write access by its name. */
export const CreateGovernanceNamespaces = "tse:CreateGovernanceNamespaces" as Action<"tse:CreateGovernanceNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const CreateGovernanceServices = "tse:CreateGovernanceServices" as Action<"tse:CreateGovernanceServices", UnknownKind, never>;
/** Write access by its name. */
export const CreateNativeGatewayServerGroup = "tse:CreateNativeGatewayServerGroup" as Action<"tse:CreateNativeGatewayServerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateNativeGatewayServiceSource = "tse:CreateNativeGatewayServiceSource" as Action<"tse:CreateNativeGatewayServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrModifyCloudNativeAPIGatewayCORS = "tse:CreateOrModifyCloudNativeAPIGatewayCORS" as Action<"tse:CreateOrModifyCloudNativeAPIGatewayCORS", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrModifyCloudNativeAPIGatewayIPRestriction = "tse:CreateOrModifyCloudNativeAPIGatewayIPRestriction" as Action<"tse:CreateOrModifyCloudNativeAPIGatewayIPRestriction", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrUpdateConfigFileAndRelease = "tse:CreateOrUpdateConfigFileAndRelease" as Action<"tse:CreateOrUpdateConfigFileAndRelease", UnknownKind, never>;
/** Write access by its name. */
export const CreateWafDomains = "tse:CreateWafDomains" as Action<"tse:CreateWafDomains", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoScalerResourceStrategy = "tse:DeleteAutoScalerResourceStrategy" as Action<"tse:DeleteAutoScalerResourceStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGateway = "tse:DeleteCloudNativeAPIGateway" as Action<"tse:DeleteCloudNativeAPIGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayCORS = "tse:DeleteCloudNativeAPIGatewayCORS" as Action<"tse:DeleteCloudNativeAPIGatewayCORS", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayCanaryRule = "tse:DeleteCloudNativeAPIGatewayCanaryRule" as Action<"tse:DeleteCloudNativeAPIGatewayCanaryRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayCertificate = "tse:DeleteCloudNativeAPIGatewayCertificate" as Action<"tse:DeleteCloudNativeAPIGatewayCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayConsumer = "tse:DeleteCloudNativeAPIGatewayConsumer" as Action<"tse:DeleteCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayConsumerGroup = "tse:DeleteCloudNativeAPIGatewayConsumerGroup" as Action<"tse:DeleteCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayIPRestriction = "tse:DeleteCloudNativeAPIGatewayIPRestriction" as Action<"tse:DeleteCloudNativeAPIGatewayIPRestriction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayLLMModelAPI = "tse:DeleteCloudNativeAPIGatewayLLMModelAPI" as Action<"tse:DeleteCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayLLMModelService = "tse:DeleteCloudNativeAPIGatewayLLMModelService" as Action<"tse:DeleteCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayPublicNetwork = "tse:DeleteCloudNativeAPIGatewayPublicNetwork" as Action<"tse:DeleteCloudNativeAPIGatewayPublicNetwork", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayRoute = "tse:DeleteCloudNativeAPIGatewayRoute" as Action<"tse:DeleteCloudNativeAPIGatewayRoute", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayRouteRateLimit = "tse:DeleteCloudNativeAPIGatewayRouteRateLimit" as Action<"tse:DeleteCloudNativeAPIGatewayRouteRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewaySecretKey = "tse:DeleteCloudNativeAPIGatewaySecretKey" as Action<"tse:DeleteCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayService = "tse:DeleteCloudNativeAPIGatewayService" as Action<"tse:DeleteCloudNativeAPIGatewayService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayServiceRateLimit = "tse:DeleteCloudNativeAPIGatewayServiceRateLimit" as Action<"tse:DeleteCloudNativeAPIGatewayServiceRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigFileGroup = "tse:DeleteConfigFileGroup" as Action<"tse:DeleteConfigFileGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigFileReleases = "tse:DeleteConfigFileReleases" as Action<"tse:DeleteConfigFileReleases", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigFiles = "tse:DeleteConfigFiles" as Action<"tse:DeleteConfigFiles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEngine = "tse:DeleteEngine" as Action<"tse:DeleteEngine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceAliases = "tse:DeleteGovernanceAliases" as Action<"tse:DeleteGovernanceAliases", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceInstances = "tse:DeleteGovernanceInstances" as Action<"tse:DeleteGovernanceInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceInstancesByHost = "tse:DeleteGovernanceInstancesByHost" as Action<"tse:DeleteGovernanceInstancesByHost", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceLaneGroups = "tse:DeleteGovernanceLaneGroups" as Action<"tse:DeleteGovernanceLaneGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceNamespaces = "tse:DeleteGovernanceNamespaces" as Action<"tse:DeleteGovernanceNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGovernanceServices = "tse:DeleteGovernanceServices" as Action<"tse:DeleteGovernanceServices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNativeGatewayServerGroup = "tse:DeleteNativeGatewayServerGroup" as Action<"tse:DeleteNativeGatewayServerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNativeGatewayServiceSource = "tse:DeleteNativeGatewayServiceSource" as Action<"tse:DeleteNativeGatewayServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWafDomains = "tse:DeleteWafDomains" as Action<"tse:DeleteWafDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllConfigFileTemplates = "tse:DescribeAllConfigFileTemplates" as Action<"tse:DescribeAllConfigFileTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalerResourceStrategies = "tse:DescribeAutoScalerResourceStrategies" as Action<"tse:DescribeAutoScalerResourceStrategies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalerResourceStrategyBindingGroups = "tse:DescribeAutoScalerResourceStrategyBindingGroups" as Action<"tse:DescribeAutoScalerResourceStrategyBindingGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCNGWServicesWithRoutes = "tse:DescribeCNGWServicesWithRoutes" as Action<"tse:DescribeCNGWServicesWithRoutes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGateway = "tse:DescribeCloudNativeAPIGateway" as Action<"tse:DescribeCloudNativeAPIGateway", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayCORS = "tse:DescribeCloudNativeAPIGatewayCORS" as Action<"tse:DescribeCloudNativeAPIGatewayCORS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayCanaryRules = "tse:DescribeCloudNativeAPIGatewayCanaryRules" as Action<"tse:DescribeCloudNativeAPIGatewayCanaryRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayCertificateDetails = "tse:DescribeCloudNativeAPIGatewayCertificateDetails" as Action<"tse:DescribeCloudNativeAPIGatewayCertificateDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayCertificates = "tse:DescribeCloudNativeAPIGatewayCertificates" as Action<"tse:DescribeCloudNativeAPIGatewayCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayConfig = "tse:DescribeCloudNativeAPIGatewayConfig" as Action<"tse:DescribeCloudNativeAPIGatewayConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayConsumer = "tse:DescribeCloudNativeAPIGatewayConsumer" as Action<"tse:DescribeCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayConsumerGroup = "tse:DescribeCloudNativeAPIGatewayConsumerGroup" as Action<"tse:DescribeCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayConsumerGroupList = "tse:DescribeCloudNativeAPIGatewayConsumerGroupList" as Action<"tse:DescribeCloudNativeAPIGatewayConsumerGroupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayConsumerList = "tse:DescribeCloudNativeAPIGatewayConsumerList" as Action<"tse:DescribeCloudNativeAPIGatewayConsumerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayIPRestriction = "tse:DescribeCloudNativeAPIGatewayIPRestriction" as Action<"tse:DescribeCloudNativeAPIGatewayIPRestriction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayInfoByIp = "tse:DescribeCloudNativeAPIGatewayInfoByIp" as Action<"tse:DescribeCloudNativeAPIGatewayInfoByIp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelAPI = "tse:DescribeCloudNativeAPIGatewayLLMModelAPI" as Action<"tse:DescribeCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelAPIs = "tse:DescribeCloudNativeAPIGatewayLLMModelAPIs" as Action<"tse:DescribeCloudNativeAPIGatewayLLMModelAPIs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelService = "tse:DescribeCloudNativeAPIGatewayLLMModelService" as Action<"tse:DescribeCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelServices = "tse:DescribeCloudNativeAPIGatewayLLMModelServices" as Action<"tse:DescribeCloudNativeAPIGatewayLLMModelServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayNodes = "tse:DescribeCloudNativeAPIGatewayNodes" as Action<"tse:DescribeCloudNativeAPIGatewayNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayPorts = "tse:DescribeCloudNativeAPIGatewayPorts" as Action<"tse:DescribeCloudNativeAPIGatewayPorts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayRouteRateLimit = "tse:DescribeCloudNativeAPIGatewayRouteRateLimit" as Action<"tse:DescribeCloudNativeAPIGatewayRouteRateLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayRoutes = "tse:DescribeCloudNativeAPIGatewayRoutes" as Action<"tse:DescribeCloudNativeAPIGatewayRoutes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKey = "tse:DescribeCloudNativeAPIGatewaySecretKey" as Action<"tse:DescribeCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKeyList = "tse:DescribeCloudNativeAPIGatewaySecretKeyList" as Action<"tse:DescribeCloudNativeAPIGatewaySecretKeyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKeyValue = "tse:DescribeCloudNativeAPIGatewaySecretKeyValue" as Action<"tse:DescribeCloudNativeAPIGatewaySecretKeyValue", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayServiceRateLimit = "tse:DescribeCloudNativeAPIGatewayServiceRateLimit" as Action<"tse:DescribeCloudNativeAPIGatewayServiceRateLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayServices = "tse:DescribeCloudNativeAPIGatewayServices" as Action<"tse:DescribeCloudNativeAPIGatewayServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayServicesLight = "tse:DescribeCloudNativeAPIGatewayServicesLight" as Action<"tse:DescribeCloudNativeAPIGatewayServicesLight", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayUpstream = "tse:DescribeCloudNativeAPIGatewayUpstream" as Action<"tse:DescribeCloudNativeAPIGatewayUpstream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGateways = "tse:DescribeCloudNativeAPIGateways" as Action<"tse:DescribeCloudNativeAPIGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFile = "tse:DescribeConfigFile" as Action<"tse:DescribeConfigFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFileGroups = "tse:DescribeConfigFileGroups" as Action<"tse:DescribeConfigFileGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFileRelease = "tse:DescribeConfigFileRelease" as Action<"tse:DescribeConfigFileRelease", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFileReleaseHistories = "tse:DescribeConfigFileReleaseHistories" as Action<"tse:DescribeConfigFileReleaseHistories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFileReleaseVersions = "tse:DescribeConfigFileReleaseVersions" as Action<"tse:DescribeConfigFileReleaseVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFileReleases = "tse:DescribeConfigFileReleases" as Action<"tse:DescribeConfigFileReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFiles = "tse:DescribeConfigFiles" as Action<"tse:DescribeConfigFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigFilesByGroup = "tse:DescribeConfigFilesByGroup" as Action<"tse:DescribeConfigFilesByGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceAliases = "tse:DescribeGovernanceAliases" as Action<"tse:DescribeGovernanceAliases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceInstances = "tse:DescribeGovernanceInstances" as Action<"tse:DescribeGovernanceInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceLaneGroups = "tse:DescribeGovernanceLaneGroups" as Action<"tse:DescribeGovernanceLaneGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceNamespaces = "tse:DescribeGovernanceNamespaces" as Action<"tse:DescribeGovernanceNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceServiceContractVersions = "tse:DescribeGovernanceServiceContractVersions" as Action<"tse:DescribeGovernanceServiceContractVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceServiceContracts = "tse:DescribeGovernanceServiceContracts" as Action<"tse:DescribeGovernanceServiceContracts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGovernanceServices = "tse:DescribeGovernanceServices" as Action<"tse:DescribeGovernanceServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceTagInfos = "tse:DescribeInstanceTagInfos" as Action<"tse:DescribeInstanceTagInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNacosReplicas = "tse:DescribeNacosReplicas" as Action<"tse:DescribeNacosReplicas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNacosServerInterfaces = "tse:DescribeNacosServerInterfaces" as Action<"tse:DescribeNacosServerInterfaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNativeGatewayServerGroups = "tse:DescribeNativeGatewayServerGroups" as Action<"tse:DescribeNativeGatewayServerGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNativeGatewayServiceSources = "tse:DescribeNativeGatewayServiceSources" as Action<"tse:DescribeNativeGatewayServiceSources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOneCloudNativeAPIGatewayService = "tse:DescribeOneCloudNativeAPIGatewayService" as Action<"tse:DescribeOneCloudNativeAPIGatewayService", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicAddressConfig = "tse:DescribePublicAddressConfig" as Action<"tse:DescribePublicAddressConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicNetwork = "tse:DescribePublicNetwork" as Action<"tse:DescribePublicNetwork", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSREInstanceAccessAddress = "tse:DescribeSREInstanceAccessAddress" as Action<"tse:DescribeSREInstanceAccessAddress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSREInstances = "tse:DescribeSREInstances" as Action<"tse:DescribeSREInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpstreamHealthCheckConfig = "tse:DescribeUpstreamHealthCheckConfig" as Action<"tse:DescribeUpstreamHealthCheckConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWafDomains = "tse:DescribeWafDomains" as Action<"tse:DescribeWafDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWafProtection = "tse:DescribeWafProtection" as Action<"tse:DescribeWafProtection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZookeeperReplicas = "tse:DescribeZookeeperReplicas" as Action<"tse:DescribeZookeeperReplicas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZookeeperServerInterfaces = "tse:DescribeZookeeperServerInterfaces" as Action<"tse:DescribeZookeeperServerInterfaces", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoScalerResourceStrategy = "tse:ModifyAutoScalerResourceStrategy" as Action<"tse:ModifyAutoScalerResourceStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGateway = "tse:ModifyCloudNativeAPIGateway" as Action<"tse:ModifyCloudNativeAPIGateway", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayCanaryRule = "tse:ModifyCloudNativeAPIGatewayCanaryRule" as Action<"tse:ModifyCloudNativeAPIGatewayCanaryRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayCertificate = "tse:ModifyCloudNativeAPIGatewayCertificate" as Action<"tse:ModifyCloudNativeAPIGatewayCertificate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayConsumer = "tse:ModifyCloudNativeAPIGatewayConsumer" as Action<"tse:ModifyCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayConsumerGroup = "tse:ModifyCloudNativeAPIGatewayConsumerGroup" as Action<"tse:ModifyCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayLLMModelAPI = "tse:ModifyCloudNativeAPIGatewayLLMModelAPI" as Action<"tse:ModifyCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayLLMModelService = "tse:ModifyCloudNativeAPIGatewayLLMModelService" as Action<"tse:ModifyCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayRoute = "tse:ModifyCloudNativeAPIGatewayRoute" as Action<"tse:ModifyCloudNativeAPIGatewayRoute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayRouteRateLimit = "tse:ModifyCloudNativeAPIGatewayRouteRateLimit" as Action<"tse:ModifyCloudNativeAPIGatewayRouteRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewaySecretKeyStatus = "tse:ModifyCloudNativeAPIGatewaySecretKeyStatus" as Action<"tse:ModifyCloudNativeAPIGatewaySecretKeyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayService = "tse:ModifyCloudNativeAPIGatewayService" as Action<"tse:ModifyCloudNativeAPIGatewayService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayServiceRateLimit = "tse:ModifyCloudNativeAPIGatewayServiceRateLimit" as Action<"tse:ModifyCloudNativeAPIGatewayServiceRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfigFileGroup = "tse:ModifyConfigFileGroup" as Action<"tse:ModifyConfigFileGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfigFiles = "tse:ModifyConfigFiles" as Action<"tse:ModifyConfigFiles", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsoleNetwork = "tse:ModifyConsoleNetwork" as Action<"tse:ModifyConsoleNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernanceAlias = "tse:ModifyGovernanceAlias" as Action<"tse:ModifyGovernanceAlias", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernanceInstances = "tse:ModifyGovernanceInstances" as Action<"tse:ModifyGovernanceInstances", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernanceLaneGroups = "tse:ModifyGovernanceLaneGroups" as Action<"tse:ModifyGovernanceLaneGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernanceNamespaces = "tse:ModifyGovernanceNamespaces" as Action<"tse:ModifyGovernanceNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernanceServices = "tse:ModifyGovernanceServices" as Action<"tse:ModifyGovernanceServices", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNativeGatewayServerGroup = "tse:ModifyNativeGatewayServerGroup" as Action<"tse:ModifyNativeGatewayServerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNativeGatewayServiceSource = "tse:ModifyNativeGatewayServiceSource" as Action<"tse:ModifyNativeGatewayServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetworkAccessStrategy = "tse:ModifyNetworkAccessStrategy" as Action<"tse:ModifyNetworkAccessStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetworkBasicInfo = "tse:ModifyNetworkBasicInfo" as Action<"tse:ModifyNetworkBasicInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUpstreamNodeStatus = "tse:ModifyUpstreamNodeStatus" as Action<"tse:ModifyUpstreamNodeStatus", UnknownKind, never>;
/** Write access by its name. */
export const OpenWafProtection = "tse:OpenWafProtection" as Action<"tse:OpenWafProtection", UnknownKind, never>;
/** Write access by its name. */
export const PublishConfigFiles = "tse:PublishConfigFiles" as Action<"tse:PublishConfigFiles", UnknownKind, never>;
/** Write access by its name. */
export const RemoveCloudNativeAPIGatewayConsumerGroupAuth = "tse:RemoveCloudNativeAPIGatewayConsumerGroupAuth" as Action<"tse:RemoveCloudNativeAPIGatewayConsumerGroupAuth", UnknownKind, never>;
/** Write access by its name. */
export const RemoveCloudNativeAPIGatewayConsumerInGroup = "tse:RemoveCloudNativeAPIGatewayConsumerInGroup" as Action<"tse:RemoveCloudNativeAPIGatewayConsumerInGroup", UnknownKind, never>;
/** Write access by its name. */
export const RestartSREInstance = "tse:RestartSREInstance" as Action<"tse:RestartSREInstance", UnknownKind, never>;
/** Write access by its name. */
export const RollbackConfigFileReleases = "tse:RollbackConfigFileReleases" as Action<"tse:RollbackConfigFileReleases", UnknownKind, never>;
/** Write access by its name. */
export const UnbindAutoScalerResourceStrategyFromGroups = "tse:UnbindAutoScalerResourceStrategyFromGroups" as Action<"tse:UnbindAutoScalerResourceStrategyFromGroups", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCloudNativeAPIGatewayCertificateInfo = "tse:UpdateCloudNativeAPIGatewayCertificateInfo" as Action<"tse:UpdateCloudNativeAPIGatewayCertificateInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCloudNativeAPIGatewaySpec = "tse:UpdateCloudNativeAPIGatewaySpec" as Action<"tse:UpdateCloudNativeAPIGatewaySpec", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEngineInternetAccess = "tse:UpdateEngineInternetAccess" as Action<"tse:UpdateEngineInternetAccess", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUpstreamHealthCheckConfig = "tse:UpdateUpstreamHealthCheckConfig" as Action<"tse:UpdateUpstreamHealthCheckConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUpstreamTargets = "tse:UpdateUpstreamTargets" as Action<"tse:UpdateUpstreamTargets", UnknownKind, never>;
