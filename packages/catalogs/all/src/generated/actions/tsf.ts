// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddClusterInstances = "tsf:AddClusterInstances" as Action<"tsf:AddClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const AddInstances = "tsf:AddInstances" as Action<"tsf:AddInstances", UnknownKind, never>;
/** Write access by its name. */
export const AssociateBusinessLogConfig = "tsf:AssociateBusinessLogConfig" as Action<"tsf:AssociateBusinessLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const AssociateConfigWithGroup = "tsf:AssociateConfigWithGroup" as Action<"tsf:AssociateConfigWithGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindApiGroup = "tsf:BindApiGroup" as Action<"tsf:BindApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindPlugin = "tsf:BindPlugin" as Action<"tsf:BindPlugin", UnknownKind, never>;
/** Write access by its name. */
export const ChangeApiUsableStatus = "tsf:ChangeApiUsableStatus" as Action<"tsf:ChangeApiUsableStatus", UnknownKind, never>;
/** Write access by its name. */
export const CreateAllGatewayApiAsync = "tsf:CreateAllGatewayApiAsync" as Action<"tsf:CreateAllGatewayApiAsync", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiGroup = "tsf:CreateApiGroup" as Action<"tsf:CreateApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiRateLimitRule = "tsf:CreateApiRateLimitRule" as Action<"tsf:CreateApiRateLimitRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiRateLimitRuleWithDetailResp = "tsf:CreateApiRateLimitRuleWithDetailResp" as Action<"tsf:CreateApiRateLimitRuleWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplication = "tsf:CreateApplication" as Action<"tsf:CreateApplication", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "tsf:CreateCluster" as Action<"tsf:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfig = "tsf:CreateConfig" as Action<"tsf:CreateConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigTemplate = "tsf:CreateConfigTemplate" as Action<"tsf:CreateConfigTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigTemplateWithDetailResp = "tsf:CreateConfigTemplateWithDetailResp" as Action<"tsf:CreateConfigTemplateWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigWithDetailResp = "tsf:CreateConfigWithDetailResp" as Action<"tsf:CreateConfigWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateContainGroup = "tsf:CreateContainGroup" as Action<"tsf:CreateContainGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileConfig = "tsf:CreateFileConfig" as Action<"tsf:CreateFileConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileConfigWithDetailResp = "tsf:CreateFileConfigWithDetailResp" as Action<"tsf:CreateFileConfigWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateGatewayApi = "tsf:CreateGatewayApi" as Action<"tsf:CreateGatewayApi", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroup = "tsf:CreateGroup" as Action<"tsf:CreateGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateLane = "tsf:CreateLane" as Action<"tsf:CreateLane", UnknownKind, never>;
/** Write access by its name. */
export const CreateLaneRule = "tsf:CreateLaneRule" as Action<"tsf:CreateLaneRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateMicroservice = "tsf:CreateMicroservice" as Action<"tsf:CreateMicroservice", UnknownKind, never>;
/** Write access by its name. */
export const CreateMicroserviceWithDetailResp = "tsf:CreateMicroserviceWithDetailResp" as Action<"tsf:CreateMicroserviceWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateNamespace = "tsf:CreateNamespace" as Action<"tsf:CreateNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreatePathRewrites = "tsf:CreatePathRewrites" as Action<"tsf:CreatePathRewrites", UnknownKind, never>;
/** Write access by its name. */
export const CreatePathRewritesWithDetailResp = "tsf:CreatePathRewritesWithDetailResp" as Action<"tsf:CreatePathRewritesWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateProgram = "tsf:CreateProgram" as Action<"tsf:CreateProgram", UnknownKind, never>;
/** Write access by its name. */
export const CreatePublicConfig = "tsf:CreatePublicConfig" as Action<"tsf:CreatePublicConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreatePublicConfigWithDetailResp = "tsf:CreatePublicConfigWithDetailResp" as Action<"tsf:CreatePublicConfigWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const CreateRepository = "tsf:CreateRepository" as Action<"tsf:CreateRepository", UnknownKind, never>;
/** Write access by its name. */
export const CreateUnitNamespaces = "tsf:CreateUnitNamespaces" as Action<"tsf:CreateUnitNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const CreateUnitRule = "tsf:CreateUnitRule" as Action<"tsf:CreateUnitRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateUnitRuleWithDetailResp = "tsf:CreateUnitRuleWithDetailResp" as Action<"tsf:CreateUnitRuleWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiGroup = "tsf:DeleteApiGroup" as Action<"tsf:DeleteApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiRateLimitRule = "tsf:DeleteApiRateLimitRule" as Action<"tsf:DeleteApiRateLimitRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplication = "tsf:DeleteApplication" as Action<"tsf:DeleteApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "tsf:DeleteCluster" as Action<"tsf:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfig = "tsf:DeleteConfig" as Action<"tsf:DeleteConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigTemplate = "tsf:DeleteConfigTemplate" as Action<"tsf:DeleteConfigTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteContainerGroup = "tsf:DeleteContainerGroup" as Action<"tsf:DeleteContainerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileConfig = "tsf:DeleteFileConfig" as Action<"tsf:DeleteFileConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGatewayApi = "tsf:DeleteGatewayApi" as Action<"tsf:DeleteGatewayApi", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "tsf:DeleteGroup" as Action<"tsf:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageTags = "tsf:DeleteImageTags" as Action<"tsf:DeleteImageTags", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLane = "tsf:DeleteLane" as Action<"tsf:DeleteLane", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLaneRule = "tsf:DeleteLaneRule" as Action<"tsf:DeleteLaneRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMicroservice = "tsf:DeleteMicroservice" as Action<"tsf:DeleteMicroservice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNamespace = "tsf:DeleteNamespace" as Action<"tsf:DeleteNamespace", UnknownKind, never>;
/** Write access by its name. */
export const DeletePathRewrites = "tsf:DeletePathRewrites" as Action<"tsf:DeletePathRewrites", UnknownKind, never>;
/** Write access by its name. */
export const DeletePkgs = "tsf:DeletePkgs" as Action<"tsf:DeletePkgs", UnknownKind, never>;
/** Write access by its name. */
export const DeletePublicConfig = "tsf:DeletePublicConfig" as Action<"tsf:DeletePublicConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRepository = "tsf:DeleteRepository" as Action<"tsf:DeleteRepository", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUnitNamespaces = "tsf:DeleteUnitNamespaces" as Action<"tsf:DeleteUnitNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUnitRule = "tsf:DeleteUnitRule" as Action<"tsf:DeleteUnitRule", UnknownKind, never>;
/** Write access by its name. */
export const DeployContainerApplication = "tsf:DeployContainerApplication" as Action<"tsf:DeployContainerApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeployContainerGroup = "tsf:DeployContainerGroup" as Action<"tsf:DeployContainerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeployGroup = "tsf:DeployGroup" as Action<"tsf:DeployGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiDetail = "tsf:DescribeApiDetail" as Action<"tsf:DescribeApiDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiGroup = "tsf:DescribeApiGroup" as Action<"tsf:DescribeApiGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiGroups = "tsf:DescribeApiGroups" as Action<"tsf:DescribeApiGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiRateLimitRules = "tsf:DescribeApiRateLimitRules" as Action<"tsf:DescribeApiRateLimitRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiUseDetail = "tsf:DescribeApiUseDetail" as Action<"tsf:DescribeApiUseDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiVersions = "tsf:DescribeApiVersions" as Action<"tsf:DescribeApiVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplication = "tsf:DescribeApplication" as Action<"tsf:DescribeApplication", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationAttribute = "tsf:DescribeApplicationAttribute" as Action<"tsf:DescribeApplicationAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplications = "tsf:DescribeApplications" as Action<"tsf:DescribeApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBasicResourceUsage = "tsf:DescribeBasicResourceUsage" as Action<"tsf:DescribeBasicResourceUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBusinessLogConfig = "tsf:DescribeBusinessLogConfig" as Action<"tsf:DescribeBusinessLogConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBusinessLogConfigs = "tsf:DescribeBusinessLogConfigs" as Action<"tsf:DescribeBusinessLogConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstances = "tsf:DescribeClusterInstances" as Action<"tsf:DescribeClusterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "tsf:DescribeClusters" as Action<"tsf:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfig = "tsf:DescribeConfig" as Action<"tsf:DescribeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigReleaseLogs = "tsf:DescribeConfigReleaseLogs" as Action<"tsf:DescribeConfigReleaseLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigReleases = "tsf:DescribeConfigReleases" as Action<"tsf:DescribeConfigReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigSummary = "tsf:DescribeConfigSummary" as Action<"tsf:DescribeConfigSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigTemplate = "tsf:DescribeConfigTemplate" as Action<"tsf:DescribeConfigTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigs = "tsf:DescribeConfigs" as Action<"tsf:DescribeConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerEvents = "tsf:DescribeContainerEvents" as Action<"tsf:DescribeContainerEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerGroupAttribute = "tsf:DescribeContainerGroupAttribute" as Action<"tsf:DescribeContainerGroupAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerGroupDeployInfo = "tsf:DescribeContainerGroupDeployInfo" as Action<"tsf:DescribeContainerGroupDeployInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerGroupDetail = "tsf:DescribeContainerGroupDetail" as Action<"tsf:DescribeContainerGroupDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerGroups = "tsf:DescribeContainerGroups" as Action<"tsf:DescribeContainerGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCreateGatewayApiStatus = "tsf:DescribeCreateGatewayApiStatus" as Action<"tsf:DescribeCreateGatewayApiStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeliveryConfig = "tsf:DescribeDeliveryConfig" as Action<"tsf:DescribeDeliveryConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeliveryConfigByGroupId = "tsf:DescribeDeliveryConfigByGroupId" as Action<"tsf:DescribeDeliveryConfigByGroupId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeliveryConfigs = "tsf:DescribeDeliveryConfigs" as Action<"tsf:DescribeDeliveryConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDownloadInfo = "tsf:DescribeDownloadInfo" as Action<"tsf:DescribeDownloadInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnabledUnitRule = "tsf:DescribeEnabledUnitRule" as Action<"tsf:DescribeEnabledUnitRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileConfigReleases = "tsf:DescribeFileConfigReleases" as Action<"tsf:DescribeFileConfigReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileConfigs = "tsf:DescribeFileConfigs" as Action<"tsf:DescribeFileConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayAllGroupApis = "tsf:DescribeGatewayAllGroupApis" as Action<"tsf:DescribeGatewayAllGroupApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayApis = "tsf:DescribeGatewayApis" as Action<"tsf:DescribeGatewayApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayMonitorOverview = "tsf:DescribeGatewayMonitorOverview" as Action<"tsf:DescribeGatewayMonitorOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroup = "tsf:DescribeGroup" as Action<"tsf:DescribeGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupAttribute = "tsf:DescribeGroupAttribute" as Action<"tsf:DescribeGroupAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupBindedGateways = "tsf:DescribeGroupBindedGateways" as Action<"tsf:DescribeGroupBindedGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupBusinessLogConfigs = "tsf:DescribeGroupBusinessLogConfigs" as Action<"tsf:DescribeGroupBusinessLogConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupGateways = "tsf:DescribeGroupGateways" as Action<"tsf:DescribeGroupGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupInstances = "tsf:DescribeGroupInstances" as Action<"tsf:DescribeGroupInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupRelease = "tsf:DescribeGroupRelease" as Action<"tsf:DescribeGroupRelease", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupUseDetail = "tsf:DescribeGroupUseDetail" as Action<"tsf:DescribeGroupUseDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroups = "tsf:DescribeGroups" as Action<"tsf:DescribeGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupsWithPlugin = "tsf:DescribeGroupsWithPlugin" as Action<"tsf:DescribeGroupsWithPlugin", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRepository = "tsf:DescribeImageRepository" as Action<"tsf:DescribeImageRepository", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageTags = "tsf:DescribeImageTags" as Action<"tsf:DescribeImageTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "tsf:DescribeInstances" as Action<"tsf:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocationMetricDataCurve = "tsf:DescribeInvocationMetricDataCurve" as Action<"tsf:DescribeInvocationMetricDataCurve", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocationMetricDataDimension = "tsf:DescribeInvocationMetricDataDimension" as Action<"tsf:DescribeInvocationMetricDataDimension", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocationMetricDataPoint = "tsf:DescribeInvocationMetricDataPoint" as Action<"tsf:DescribeInvocationMetricDataPoint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInvocationMetricScatterPlot = "tsf:DescribeInvocationMetricScatterPlot" as Action<"tsf:DescribeInvocationMetricScatterPlot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJvmMonitor = "tsf:DescribeJvmMonitor" as Action<"tsf:DescribeJvmMonitor", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLaneRules = "tsf:DescribeLaneRules" as Action<"tsf:DescribeLaneRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLanes = "tsf:DescribeLanes" as Action<"tsf:DescribeLanes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenses = "tsf:DescribeLicenses" as Action<"tsf:DescribeLicenses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogCapacity = "tsf:DescribeLogCapacity" as Action<"tsf:DescribeLogCapacity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMicroservice = "tsf:DescribeMicroservice" as Action<"tsf:DescribeMicroservice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMicroservices = "tsf:DescribeMicroservices" as Action<"tsf:DescribeMicroservices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMicroservicesByGroupIds = "tsf:DescribeMicroservicesByGroupIds" as Action<"tsf:DescribeMicroservicesByGroupIds", UnknownKind, never>;
/** List access by its name. */
export const DescribeMsApiList = "tsf:DescribeMsApiList" as Action<"tsf:DescribeMsApiList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewInvocation = "tsf:DescribeOverviewInvocation" as Action<"tsf:DescribeOverviewInvocation", UnknownKind, never>;
/** Read access by its name. */
export const DescribePathRewrite = "tsf:DescribePathRewrite" as Action<"tsf:DescribePathRewrite", UnknownKind, never>;
/** Read access by its name. */
export const DescribePathRewrites = "tsf:DescribePathRewrites" as Action<"tsf:DescribePathRewrites", UnknownKind, never>;
/** Read access by its name. */
export const DescribePkgs = "tsf:DescribePkgs" as Action<"tsf:DescribePkgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePluginInstances = "tsf:DescribePluginInstances" as Action<"tsf:DescribePluginInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePodInstances = "tsf:DescribePodInstances" as Action<"tsf:DescribePodInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrograms = "tsf:DescribePrograms" as Action<"tsf:DescribePrograms", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicConfig = "tsf:DescribePublicConfig" as Action<"tsf:DescribePublicConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicConfigReleaseLogs = "tsf:DescribePublicConfigReleaseLogs" as Action<"tsf:DescribePublicConfigReleaseLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicConfigReleases = "tsf:DescribePublicConfigReleases" as Action<"tsf:DescribePublicConfigReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicConfigSummary = "tsf:DescribePublicConfigSummary" as Action<"tsf:DescribePublicConfigSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicConfigs = "tsf:DescribePublicConfigs" as Action<"tsf:DescribePublicConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleasedConfig = "tsf:DescribeReleasedConfig" as Action<"tsf:DescribeReleasedConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositories = "tsf:DescribeRepositories" as Action<"tsf:DescribeRepositories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepository = "tsf:DescribeRepository" as Action<"tsf:DescribeRepository", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceConfig = "tsf:DescribeResourceConfig" as Action<"tsf:DescribeResourceConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceTaskStatus = "tsf:DescribeResourceTaskStatus" as Action<"tsf:DescribeResourceTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSimpleApplications = "tsf:DescribeSimpleApplications" as Action<"tsf:DescribeSimpleApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSimpleClusters = "tsf:DescribeSimpleClusters" as Action<"tsf:DescribeSimpleClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSimpleGroups = "tsf:DescribeSimpleGroups" as Action<"tsf:DescribeSimpleGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSimpleNamespaces = "tsf:DescribeSimpleNamespaces" as Action<"tsf:DescribeSimpleNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStatistics = "tsf:DescribeStatistics" as Action<"tsf:DescribeStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnitApiUseDetail = "tsf:DescribeUnitApiUseDetail" as Action<"tsf:DescribeUnitApiUseDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnitNamespaces = "tsf:DescribeUnitNamespaces" as Action<"tsf:DescribeUnitNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnitRule = "tsf:DescribeUnitRule" as Action<"tsf:DescribeUnitRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnitRules = "tsf:DescribeUnitRules" as Action<"tsf:DescribeUnitRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnitRulesV2 = "tsf:DescribeUnitRulesV2" as Action<"tsf:DescribeUnitRulesV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUploadInfo = "tsf:DescribeUploadInfo" as Action<"tsf:DescribeUploadInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsableUnitNamespaces = "tsf:DescribeUsableUnitNamespaces" as Action<"tsf:DescribeUsableUnitNamespaces", UnknownKind, never>;
/** Write access by its name. */
export const DisableLaneRule = "tsf:DisableLaneRule" as Action<"tsf:DisableLaneRule", UnknownKind, never>;
/** Write access by its name. */
export const DisableUnitRoute = "tsf:DisableUnitRoute" as Action<"tsf:DisableUnitRoute", UnknownKind, never>;
/** Write access by its name. */
export const DisableUnitRule = "tsf:DisableUnitRule" as Action<"tsf:DisableUnitRule", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateBusinessLogConfig = "tsf:DisassociateBusinessLogConfig" as Action<"tsf:DisassociateBusinessLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateKafkaConfig = "tsf:DisassociateKafkaConfig" as Action<"tsf:DisassociateKafkaConfig", UnknownKind, never>;
/** Access unknown. */
export const DraftApiGroup = "tsf:DraftApiGroup" as Action<"tsf:DraftApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const EnableLaneRule = "tsf:EnableLaneRule" as Action<"tsf:EnableLaneRule", UnknownKind, never>;
/** Write access by its name. */
export const EnableUnitRoute = "tsf:EnableUnitRoute" as Action<"tsf:EnableUnitRoute", UnknownKind, never>;
/** Write access by its name. */
export const EnableUnitRule = "tsf:EnableUnitRule" as Action<"tsf:EnableUnitRule", UnknownKind, never>;
/** Access unknown. */
export const ExpandGroup = "tsf:ExpandGroup" as Action<"tsf:ExpandGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplication = "tsf:ModifyApplication" as Action<"tsf:ModifyApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCluster = "tsf:ModifyCluster" as Action<"tsf:ModifyCluster", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContainerGroup = "tsf:ModifyContainerGroup" as Action<"tsf:ModifyContainerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContainerReplicas = "tsf:ModifyContainerReplicas" as Action<"tsf:ModifyContainerReplicas", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroup = "tsf:ModifyGroup" as Action<"tsf:ModifyGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroupLane = "tsf:ModifyGroupLane" as Action<"tsf:ModifyGroupLane", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLane = "tsf:ModifyLane" as Action<"tsf:ModifyLane", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLaneRule = "tsf:ModifyLaneRule" as Action<"tsf:ModifyLaneRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMicroservice = "tsf:ModifyMicroservice" as Action<"tsf:ModifyMicroservice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNamespace = "tsf:ModifyNamespace" as Action<"tsf:ModifyNamespace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPathRewrite = "tsf:ModifyPathRewrite" as Action<"tsf:ModifyPathRewrite", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProgram = "tsf:ModifyProgram" as Action<"tsf:ModifyProgram", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUploadInfo = "tsf:ModifyUploadInfo" as Action<"tsf:ModifyUploadInfo", UnknownKind, never>;
/** Access unknown. */
export const OperateApplicationTcrBinding = "tsf:OperateApplicationTcrBinding" as Action<"tsf:OperateApplicationTcrBinding", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseApiGroup = "tsf:ReleaseApiGroup" as Action<"tsf:ReleaseApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseConfig = "tsf:ReleaseConfig" as Action<"tsf:ReleaseConfig", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseConfigWithDetailResp = "tsf:ReleaseConfigWithDetailResp" as Action<"tsf:ReleaseConfigWithDetailResp", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseFileConfig = "tsf:ReleaseFileConfig" as Action<"tsf:ReleaseFileConfig", UnknownKind, never>;
/** Write access by its name. */
export const ReleasePublicConfig = "tsf:ReleasePublicConfig" as Action<"tsf:ReleasePublicConfig", UnknownKind, never>;
/** Write access by its name. */
export const RemoveInstances = "tsf:RemoveInstances" as Action<"tsf:RemoveInstances", UnknownKind, never>;
/** Access unknown. */
export const RevocationConfig = "tsf:RevocationConfig" as Action<"tsf:RevocationConfig", UnknownKind, never>;
/** Access unknown. */
export const RevocationPublicConfig = "tsf:RevocationPublicConfig" as Action<"tsf:RevocationPublicConfig", UnknownKind, never>;
/** Write access by its name. */
export const RevokeFileConfig = "tsf:RevokeFileConfig" as Action<"tsf:RevokeFileConfig", UnknownKind, never>;
/** Write access by its name. */
export const RollbackConfig = "tsf:RollbackConfig" as Action<"tsf:RollbackConfig", UnknownKind, never>;
/** Read access by its name. */
export const SearchBusinessLog = "tsf:SearchBusinessLog" as Action<"tsf:SearchBusinessLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchStdoutLog = "tsf:SearchStdoutLog" as Action<"tsf:SearchStdoutLog", UnknownKind, never>;
/** Access unknown. */
export const ShrinkGroup = "tsf:ShrinkGroup" as Action<"tsf:ShrinkGroup", UnknownKind, never>;
/** Access unknown. */
export const ShrinkInstances = "tsf:ShrinkInstances" as Action<"tsf:ShrinkInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartContainerGroup = "tsf:StartContainerGroup" as Action<"tsf:StartContainerGroup", UnknownKind, never>;
/** Write access by its name. */
export const StartGroup = "tsf:StartGroup" as Action<"tsf:StartGroup", UnknownKind, never>;
/** Write access by its name. */
export const StopContainerGroup = "tsf:StopContainerGroup" as Action<"tsf:StopContainerGroup", UnknownKind, never>;
/** Write access by its name. */
export const StopGroup = "tsf:StopGroup" as Action<"tsf:StopGroup", UnknownKind, never>;
/** Write access by its name. */
export const UnbindApiGroup = "tsf:UnbindApiGroup" as Action<"tsf:UnbindApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiGroup = "tsf:UpdateApiGroup" as Action<"tsf:UpdateApiGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiRateLimitRule = "tsf:UpdateApiRateLimitRule" as Action<"tsf:UpdateApiRateLimitRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiRateLimitRules = "tsf:UpdateApiRateLimitRules" as Action<"tsf:UpdateApiRateLimitRules", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiTimeouts = "tsf:UpdateApiTimeouts" as Action<"tsf:UpdateApiTimeouts", UnknownKind, never>;
/** Write access by its name. */
export const UpdateConfigTemplate = "tsf:UpdateConfigTemplate" as Action<"tsf:UpdateConfigTemplate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGatewayApi = "tsf:UpdateGatewayApi" as Action<"tsf:UpdateGatewayApi", UnknownKind, never>;
/** Write access by its name. */
export const UpdateHealthCheckSettings = "tsf:UpdateHealthCheckSettings" as Action<"tsf:UpdateHealthCheckSettings", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRepository = "tsf:UpdateRepository" as Action<"tsf:UpdateRepository", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUnitRule = "tsf:UpdateUnitRule" as Action<"tsf:UpdateUnitRule", UnknownKind, never>;
