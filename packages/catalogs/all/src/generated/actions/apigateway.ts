// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AttachPlugin = "apigw:AttachPlugin" as Action<"apigw:AttachPlugin", UnknownKind, never>;
/** Write access by its name. */
export const BindApiApp = "apigw:BindApiApp" as Action<"apigw:BindApiApp", UnknownKind, never>;
/** Write access by its name. */
export const BindEnvironment = "apigw:BindEnvironment" as Action<"apigw:BindEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const BindIPStrategy = "apigw:BindIPStrategy" as Action<"apigw:BindIPStrategy", UnknownKind, never>;
/** Write access by its name. */
export const BindSecretIds = "apigw:BindSecretIds" as Action<"apigw:BindSecretIds", UnknownKind, never>;
/** Write access by its name. */
export const BindSubDomain = "apigw:BindSubDomain" as Action<"apigw:BindSubDomain", UnknownKind, never>;
/** Access unknown. */
export const BuildAPIDoc = "apigw:BuildAPIDoc" as Action<"apigw:BuildAPIDoc", UnknownKind, never>;
/** Write access by its name. */
export const CreateAPIDoc = "apigw:CreateAPIDoc" as Action<"apigw:CreateAPIDoc", UnknownKind, never>;
/** Write access by its name. */
export const CreateApi = "apigw:CreateApi" as Action<"apigw:CreateApi", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiApp = "apigw:CreateApiApp" as Action<"apigw:CreateApiApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiKey = "apigw:CreateApiKey" as Action<"apigw:CreateApiKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateExclusiveInstances = "apigw:CreateExclusiveInstances" as Action<"apigw:CreateExclusiveInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateIPStrategy = "apigw:CreateIPStrategy" as Action<"apigw:CreateIPStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreatePlugin = "apigw:CreatePlugin" as Action<"apigw:CreatePlugin", UnknownKind, never>;
/** Write access by its name. */
export const CreateService = "apigw:CreateService" as Action<"apigw:CreateService", UnknownKind, never>;
/** Write access by its name. */
export const CreateUpstream = "apigw:CreateUpstream" as Action<"apigw:CreateUpstream", UnknownKind, never>;
/** Write access by its name. */
export const CreateUsagePlan = "apigw:CreateUsagePlan" as Action<"apigw:CreateUsagePlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAPIDoc = "apigw:DeleteAPIDoc" as Action<"apigw:DeleteAPIDoc", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApi = "apigw:DeleteApi" as Action<"apigw:DeleteApi", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiApp = "apigw:DeleteApiApp" as Action<"apigw:DeleteApiApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiKey = "apigw:DeleteApiKey" as Action<"apigw:DeleteApiKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIPStrategy = "apigw:DeleteIPStrategy" as Action<"apigw:DeleteIPStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeletePlugin = "apigw:DeletePlugin" as Action<"apigw:DeletePlugin", UnknownKind, never>;
/** Write access by its name. */
export const DeleteService = "apigw:DeleteService" as Action<"apigw:DeleteService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteServiceSubDomainMapping = "apigw:DeleteServiceSubDomainMapping" as Action<"apigw:DeleteServiceSubDomainMapping", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUpstream = "apigw:DeleteUpstream" as Action<"apigw:DeleteUpstream", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsagePlan = "apigw:DeleteUsagePlan" as Action<"apigw:DeleteUsagePlan", UnknownKind, never>;
/** Access unknown. */
export const DemoteServiceUsagePlan = "apigw:DemoteServiceUsagePlan" as Action<"apigw:DemoteServiceUsagePlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAPIDocDetail = "apigw:DescribeAPIDocDetail" as Action<"apigw:DescribeAPIDocDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAPIDocs = "apigw:DescribeAPIDocs" as Action<"apigw:DescribeAPIDocs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllPluginApis = "apigw:DescribeAllPluginApis" as Action<"apigw:DescribeAllPluginApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApi = "apigw:DescribeApi" as Action<"apigw:DescribeApi", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiAppBindApisStatus = "apigw:DescribeApiAppBindApisStatus" as Action<"apigw:DescribeApiAppBindApisStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiAppsStatus = "apigw:DescribeApiAppsStatus" as Action<"apigw:DescribeApiAppsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiBindApiAppsStatus = "apigw:DescribeApiBindApiAppsStatus" as Action<"apigw:DescribeApiBindApiAppsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiEnvironmentStrategy = "apigw:DescribeApiEnvironmentStrategy" as Action<"apigw:DescribeApiEnvironmentStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiForApiApp = "apigw:DescribeApiForApiApp" as Action<"apigw:DescribeApiForApiApp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiKey = "apigw:DescribeApiKey" as Action<"apigw:DescribeApiKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiKeysStatus = "apigw:DescribeApiKeysStatus" as Action<"apigw:DescribeApiKeysStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiUsagePlan = "apigw:DescribeApiUsagePlan" as Action<"apigw:DescribeApiUsagePlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApisStatus = "apigw:DescribeApisStatus" as Action<"apigw:DescribeApisStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExclusiveInstanceDetail = "apigw:DescribeExclusiveInstanceDetail" as Action<"apigw:DescribeExclusiveInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExclusiveInstanceRegions = "apigw:DescribeExclusiveInstanceRegions" as Action<"apigw:DescribeExclusiveInstanceRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExclusiveInstances = "apigw:DescribeExclusiveInstances" as Action<"apigw:DescribeExclusiveInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExclusiveInstancesStatus = "apigw:DescribeExclusiveInstancesStatus" as Action<"apigw:DescribeExclusiveInstancesStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPStrategy = "apigw:DescribeIPStrategy" as Action<"apigw:DescribeIPStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPStrategyApisStatus = "apigw:DescribeIPStrategyApisStatus" as Action<"apigw:DescribeIPStrategyApisStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPStrategysStatus = "apigw:DescribeIPStrategysStatus" as Action<"apigw:DescribeIPStrategysStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesNetworkConfig = "apigw:DescribeInstancesNetworkConfig" as Action<"apigw:DescribeInstancesNetworkConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogSearch = "apigw:DescribeLogSearch" as Action<"apigw:DescribeLogSearch", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlugin = "apigw:DescribePlugin" as Action<"apigw:DescribePlugin", UnknownKind, never>;
/** Read access by its name. */
export const DescribePluginApis = "apigw:DescribePluginApis" as Action<"apigw:DescribePluginApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlugins = "apigw:DescribePlugins" as Action<"apigw:DescribePlugins", UnknownKind, never>;
/** Read access by its name. */
export const DescribePluginsByApi = "apigw:DescribePluginsByApi" as Action<"apigw:DescribePluginsByApi", UnknownKind, never>;
/** Read access by its name. */
export const DescribeService = "apigw:DescribeService" as Action<"apigw:DescribeService", UnknownKind, never>;
/** List access by its name. */
export const DescribeServiceEnvironmentList = "apigw:DescribeServiceEnvironmentList" as Action<"apigw:DescribeServiceEnvironmentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceEnvironmentReleaseHistory = "apigw:DescribeServiceEnvironmentReleaseHistory" as Action<"apigw:DescribeServiceEnvironmentReleaseHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceEnvironmentStrategy = "apigw:DescribeServiceEnvironmentStrategy" as Action<"apigw:DescribeServiceEnvironmentStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceForApiApp = "apigw:DescribeServiceForApiApp" as Action<"apigw:DescribeServiceForApiApp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceReleaseVersion = "apigw:DescribeServiceReleaseVersion" as Action<"apigw:DescribeServiceReleaseVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceSubDomainMappings = "apigw:DescribeServiceSubDomainMappings" as Action<"apigw:DescribeServiceSubDomainMappings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceSubDomains = "apigw:DescribeServiceSubDomains" as Action<"apigw:DescribeServiceSubDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceUsagePlan = "apigw:DescribeServiceUsagePlan" as Action<"apigw:DescribeServiceUsagePlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServicesStatus = "apigw:DescribeServicesStatus" as Action<"apigw:DescribeServicesStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpstreamBindApis = "apigw:DescribeUpstreamBindApis" as Action<"apigw:DescribeUpstreamBindApis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpstreams = "apigw:DescribeUpstreams" as Action<"apigw:DescribeUpstreams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsagePlan = "apigw:DescribeUsagePlan" as Action<"apigw:DescribeUsagePlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsagePlanEnvironments = "apigw:DescribeUsagePlanEnvironments" as Action<"apigw:DescribeUsagePlanEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsagePlanSecretIds = "apigw:DescribeUsagePlanSecretIds" as Action<"apigw:DescribeUsagePlanSecretIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsagePlansStatus = "apigw:DescribeUsagePlansStatus" as Action<"apigw:DescribeUsagePlansStatus", UnknownKind, never>;
/** Write access by its name. */
export const DetachPlugin = "apigw:DetachPlugin" as Action<"apigw:DetachPlugin", UnknownKind, never>;
/** Write access by its name. */
export const DisableApiKey = "apigw:DisableApiKey" as Action<"apigw:DisableApiKey", UnknownKind, never>;
/** Write access by its name. */
export const EnableApiKey = "apigw:EnableApiKey" as Action<"apigw:EnableApiKey", UnknownKind, never>;
/** Write access by its name. */
export const ImportOpenApi = "apigw:ImportOpenApi" as Action<"apigw:ImportOpenApi", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAPIDoc = "apigw:ModifyAPIDoc" as Action<"apigw:ModifyAPIDoc", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApi = "apigw:ModifyApi" as Action<"apigw:ModifyApi", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiApp = "apigw:ModifyApiApp" as Action<"apigw:ModifyApiApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiEnvironmentStrategy = "apigw:ModifyApiEnvironmentStrategy" as Action<"apigw:ModifyApiEnvironmentStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiIncrement = "apigw:ModifyApiIncrement" as Action<"apigw:ModifyApiIncrement", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExclusiveInstance = "apigw:ModifyExclusiveInstance" as Action<"apigw:ModifyExclusiveInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIPStrategy = "apigw:ModifyIPStrategy" as Action<"apigw:ModifyIPStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPlugin = "apigw:ModifyPlugin" as Action<"apigw:ModifyPlugin", UnknownKind, never>;
/** Write access by its name. */
export const ModifyService = "apigw:ModifyService" as Action<"apigw:ModifyService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceEnvironmentStrategy = "apigw:ModifyServiceEnvironmentStrategy" as Action<"apigw:ModifyServiceEnvironmentStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubDomain = "apigw:ModifySubDomain" as Action<"apigw:ModifySubDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUpstream = "apigw:ModifyUpstream" as Action<"apigw:ModifyUpstream", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUsagePlan = "apigw:ModifyUsagePlan" as Action<"apigw:ModifyUsagePlan", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseService = "apigw:ReleaseService" as Action<"apigw:ReleaseService", UnknownKind, never>;
/** Write access by its name. */
export const ResetAPIDocPassword = "apigw:ResetAPIDocPassword" as Action<"apigw:ResetAPIDocPassword", UnknownKind, never>;
/** Access unknown. */
export const UnBindEnvironment = "apigw:UnBindEnvironment" as Action<"apigw:UnBindEnvironment", UnknownKind, never>;
/** Access unknown. */
export const UnBindIPStrategy = "apigw:UnBindIPStrategy" as Action<"apigw:UnBindIPStrategy", UnknownKind, never>;
/** Access unknown. */
export const UnBindSecretIds = "apigw:UnBindSecretIds" as Action<"apigw:UnBindSecretIds", UnknownKind, never>;
/** Access unknown. */
export const UnBindSubDomain = "apigw:UnBindSubDomain" as Action<"apigw:UnBindSubDomain", UnknownKind, never>;
/** Access unknown. */
export const UnReleaseService = "apigw:UnReleaseService" as Action<"apigw:UnReleaseService", UnknownKind, never>;
/** Write access by its name. */
export const UnbindApiApp = "apigw:UnbindApiApp" as Action<"apigw:UnbindApiApp", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiAppKey = "apigw:UpdateApiAppKey" as Action<"apigw:UpdateApiAppKey", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiKey = "apigw:UpdateApiKey" as Action<"apigw:UpdateApiKey", UnknownKind, never>;
/** Write access by its name. */
export const UpdateService = "apigw:UpdateService" as Action<"apigw:UpdateService", UnknownKind, never>;
