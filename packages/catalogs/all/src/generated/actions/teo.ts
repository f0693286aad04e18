// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyFreeCertificate = "teo:ApplyFreeCertificate" as Action<"teo:ApplyFreeCertificate", UnknownKind, never>;
/** Write access by its name. */
export const BindSecurityTemplateToEntity = "teo:BindSecurityTemplateToEntity" as Action<"teo:BindSecurityTemplateToEntity", UnknownKind, never>;
/** Write access by its name. */
export const BindSharedCNAME = "teo:BindSharedCNAME" as Action<"teo:BindSharedCNAME", UnknownKind, never>;
/** Write access by its name. */
export const BindZoneToPlan = "teo:BindZoneToPlan" as Action<"teo:BindZoneToPlan", UnknownKind, never>;
/** Read access by its name. */
export const CheckCnameStatus = "teo:CheckCnameStatus" as Action<"teo:CheckCnameStatus", UnknownKind, never>;
/** Read access by its name. */
export const CheckFreeCertificateVerification = "teo:CheckFreeCertificateVerification" as Action<"teo:CheckFreeCertificateVerification", UnknownKind, never>;
/** Write access by its name. */
export const ConfirmMultiPathGatewayOriginACL = "teo:ConfirmMultiPathGatewayOriginACL" as Action<"teo:ConfirmMultiPathGatewayOriginACL", UnknownKind, never>;
/** Write access by its name. */
export const ConfirmOriginACLUpdate = "teo:ConfirmOriginACLUpdate" as Action<"teo:ConfirmOriginACLUpdate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccelerationDomain = "teo:CreateAccelerationDomain" as Action<"teo:CreateAccelerationDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateAliasDomain = "teo:CreateAliasDomain" as Action<"teo:CreateAliasDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationProxy = "teo:CreateApplicationProxy" as Action<"teo:CreateApplicationProxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationProxyRule = "teo:CreateApplicationProxyRule" as Action<"teo:CreateApplicationProxyRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateCLSIndex = "teo:CreateCLSIndex" as Action<"teo:CreateCLSIndex", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigGroupVersion = "teo:CreateConfigGroupVersion" as Action<"teo:CreateConfigGroupVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateContentIdentifier = "teo:CreateContentIdentifier" as Action<"teo:CreateContentIdentifier", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomizeErrorPage = "teo:CreateCustomizeErrorPage" as Action<"teo:CreateCustomizeErrorPage", UnknownKind, never>;
/** Write access by its name. */
export const CreateDnsRecord = "teo:CreateDnsRecord" as Action<"teo:CreateDnsRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgeKVNamespace = "teo:CreateEdgeKVNamespace" as Action<"teo:CreateEdgeKVNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreateFunction = "teo:CreateFunction" as Action<"teo:CreateFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateFunctionReplica = "teo:CreateFunctionReplica" as Action<"teo:CreateFunctionReplica", UnknownKind, never>;
/** Write access by its name. */
export const CreateFunctionRule = "teo:CreateFunctionRule" as Action<"teo:CreateFunctionRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateInferenceAPIToken = "teo:CreateInferenceAPIToken" as Action<"teo:CreateInferenceAPIToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateInferenceService = "teo:CreateInferenceService" as Action<"teo:CreateInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const CreateJustInTimeTranscodeTemplate = "teo:CreateJustInTimeTranscodeTemplate" as Action<"teo:CreateJustInTimeTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateL4Proxy = "teo:CreateL4Proxy" as Action<"teo:CreateL4Proxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateL4ProxyRules = "teo:CreateL4ProxyRules" as Action<"teo:CreateL4ProxyRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7AccRules = "teo:CreateL7AccRules" as Action<"teo:CreateL7AccRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancer = "teo:CreateLoadBalancer" as Action<"teo:CreateLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogAnalysisDownloadTask = "teo:CreateLogAnalysisDownloadTask" as Action<"teo:CreateLogAnalysisDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiPathGateway = "teo:CreateMultiPathGateway" as Action<"teo:CreateMultiPathGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiPathGatewayLine = "teo:CreateMultiPathGatewayLine" as Action<"teo:CreateMultiPathGatewayLine", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiPathGatewaySecretKey = "teo:CreateMultiPathGatewaySecretKey" as Action<"teo:CreateMultiPathGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateOriginGroup = "teo:CreateOriginGroup" as Action<"teo:CreateOriginGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePlan = "teo:CreatePlan" as Action<"teo:CreatePlan", UnknownKind, never>;
/** Write access by its name. */
export const CreatePlanForZone = "teo:CreatePlanForZone" as Action<"teo:CreatePlanForZone", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrefetchTask = "teo:CreatePrefetchTask" as Action<"teo:CreatePrefetchTask", UnknownKind, never>;
/** Write access by its name. */
export const CreatePurgeTask = "teo:CreatePurgeTask" as Action<"teo:CreatePurgeTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRealtimeLogDeliveryTask = "teo:CreateRealtimeLogDeliveryTask" as Action<"teo:CreateRealtimeLogDeliveryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRule = "teo:CreateRule" as Action<"teo:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityAPIResource = "teo:CreateSecurityAPIResource" as Action<"teo:CreateSecurityAPIResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityAPIService = "teo:CreateSecurityAPIService" as Action<"teo:CreateSecurityAPIService", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityClientAttester = "teo:CreateSecurityClientAttester" as Action<"teo:CreateSecurityClientAttester", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityIPGroup = "teo:CreateSecurityIPGroup" as Action<"teo:CreateSecurityIPGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityJSInjectionRule = "teo:CreateSecurityJSInjectionRule" as Action<"teo:CreateSecurityJSInjectionRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSharedCNAME = "teo:CreateSharedCNAME" as Action<"teo:CreateSharedCNAME", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebSecurityTemplate = "teo:CreateWebSecurityTemplate" as Action<"teo:CreateWebSecurityTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateZone = "teo:CreateZone" as Action<"teo:CreateZone", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccelerationDomains = "teo:DeleteAccelerationDomains" as Action<"teo:DeleteAccelerationDomains", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAliasDomain = "teo:DeleteAliasDomain" as Action<"teo:DeleteAliasDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationProxy = "teo:DeleteApplicationProxy" as Action<"teo:DeleteApplicationProxy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationProxyRule = "teo:DeleteApplicationProxyRule" as Action<"teo:DeleteApplicationProxyRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteContentIdentifier = "teo:DeleteContentIdentifier" as Action<"teo:DeleteContentIdentifier", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomErrorPage = "teo:DeleteCustomErrorPage" as Action<"teo:DeleteCustomErrorPage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDnsRecords = "teo:DeleteDnsRecords" as Action<"teo:DeleteDnsRecords", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEdgeKVNamespace = "teo:DeleteEdgeKVNamespace" as Action<"teo:DeleteEdgeKVNamespace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunction = "teo:DeleteFunction" as Action<"teo:DeleteFunction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunctionReplica = "teo:DeleteFunctionReplica" as Action<"teo:DeleteFunctionReplica", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunctionRules = "teo:DeleteFunctionRules" as Action<"teo:DeleteFunctionRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInferenceAPIToken = "teo:DeleteInferenceAPIToken" as Action<"teo:DeleteInferenceAPIToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJustInTimeTranscodeTemplates = "teo:DeleteJustInTimeTranscodeTemplates" as Action<"teo:DeleteJustInTimeTranscodeTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL4Proxy = "teo:DeleteL4Proxy" as Action<"teo:DeleteL4Proxy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL4ProxyRules = "teo:DeleteL4ProxyRules" as Action<"teo:DeleteL4ProxyRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL7AccRules = "teo:DeleteL7AccRules" as Action<"teo:DeleteL7AccRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancer = "teo:DeleteLoadBalancer" as Action<"teo:DeleteLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMultiPathGateway = "teo:DeleteMultiPathGateway" as Action<"teo:DeleteMultiPathGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMultiPathGatewayLine = "teo:DeleteMultiPathGatewayLine" as Action<"teo:DeleteMultiPathGatewayLine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOriginGroup = "teo:DeleteOriginGroup" as Action<"teo:DeleteOriginGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRealtimeLogDeliveryTask = "teo:DeleteRealtimeLogDeliveryTask" as Action<"teo:DeleteRealtimeLogDeliveryTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRules = "teo:DeleteRules" as Action<"teo:DeleteRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityAPIResource = "teo:DeleteSecurityAPIResource" as Action<"teo:DeleteSecurityAPIResource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityAPIService = "teo:DeleteSecurityAPIService" as Action<"teo:DeleteSecurityAPIService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityClientAttester = "teo:DeleteSecurityClientAttester" as Action<"teo:DeleteSecurityClientAttester", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityIPGroup = "teo:DeleteSecurityIPGroup" as Action<"teo:DeleteSecurityIPGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityJSInjectionRule = "teo:DeleteSecurityJSInjectionRule" as Action<"teo:DeleteSecurityJSInjectionRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSharedCNAME = "teo:DeleteSharedCNAME" as Action<"teo:DeleteSharedCNAME", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebSecurityTemplate = "teo:DeleteWebSecurityTemplate" as Action<"teo:DeleteWebSecurityTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteZone = "teo:DeleteZone" as Action<"teo:DeleteZone", UnknownKind, never>;
/** Write access by its name. */
export const DeployConfigGroupVersion = "teo:DeployConfigGroupVersion" as Action<"teo:DeployConfigGroupVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccelerationDomains = "teo:DescribeAccelerationDomains" as Action<"teo:DescribeAccelerationDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAliasDomains = "teo:DescribeAliasDomains" as Action<"teo:DescribeAliasDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationProxies = "teo:DescribeApplicationProxies" as Action<"teo:DescribeApplicationProxies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableCustomActionsForRuleEngine = "teo:DescribeAvailableCustomActionsForRuleEngine" as Action<"teo:DescribeAvailableCustomActionsForRuleEngine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailablePlans = "teo:DescribeAvailablePlans" as Action<"teo:DescribeAvailablePlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingData = "teo:DescribeBillingData" as Action<"teo:DescribeBillingData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigGroupVersionDetail = "teo:DescribeConfigGroupVersionDetail" as Action<"teo:DescribeConfigGroupVersionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigGroupVersions = "teo:DescribeConfigGroupVersions" as Action<"teo:DescribeConfigGroupVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContentIdentifiers = "teo:DescribeContentIdentifiers" as Action<"teo:DescribeContentIdentifiers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContentQuota = "teo:DescribeContentQuota" as Action<"teo:DescribeContentQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomErrorPages = "teo:DescribeCustomErrorPages" as Action<"teo:DescribeCustomErrorPages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAttackData = "teo:DescribeDDoSAttackData" as Action<"teo:DescribeDDoSAttackData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAttackEvent = "teo:DescribeDDoSAttackEvent" as Action<"teo:DescribeDDoSAttackEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSAttackTopData = "teo:DescribeDDoSAttackTopData" as Action<"teo:DescribeDDoSAttackTopData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDDoSProtection = "teo:DescribeDDoSProtection" as Action<"teo:DescribeDDoSProtection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultCertificates = "teo:DescribeDefaultCertificates" as Action<"teo:DescribeDefaultCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeployHistory = "teo:DescribeDeployHistory" as Action<"teo:DescribeDeployHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDnsRecords = "teo:DescribeDnsRecords" as Action<"teo:DescribeDnsRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeKVNamespaces = "teo:DescribeEdgeKVNamespaces" as Action<"teo:DescribeEdgeKVNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironments = "teo:DescribeEnvironments" as Action<"teo:DescribeEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionComponentBindings = "teo:DescribeFunctionComponentBindings" as Action<"teo:DescribeFunctionComponentBindings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionReplicas = "teo:DescribeFunctionReplicas" as Action<"teo:DescribeFunctionReplicas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionRules = "teo:DescribeFunctionRules" as Action<"teo:DescribeFunctionRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionRuntimeEnvironment = "teo:DescribeFunctionRuntimeEnvironment" as Action<"teo:DescribeFunctionRuntimeEnvironment", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctions = "teo:DescribeFunctions" as Action<"teo:DescribeFunctions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostsSetting = "teo:DescribeHostsSetting" as Action<"teo:DescribeHostsSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPGroupReferences = "teo:DescribeIPGroupReferences" as Action<"teo:DescribeIPGroupReferences", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPRegion = "teo:DescribeIPRegion" as Action<"teo:DescribeIPRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdentifications = "teo:DescribeIdentifications" as Action<"teo:DescribeIdentifications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceAPITokens = "teo:DescribeInferenceAPITokens" as Action<"teo:DescribeInferenceAPITokens", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceHardwareSpecifications = "teo:DescribeInferenceHardwareSpecifications" as Action<"teo:DescribeInferenceHardwareSpecifications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceServiceDeploymentLogs = "teo:DescribeInferenceServiceDeploymentLogs" as Action<"teo:DescribeInferenceServiceDeploymentLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceServiceDeploymentRecords = "teo:DescribeInferenceServiceDeploymentRecords" as Action<"teo:DescribeInferenceServiceDeploymentRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceServiceMonitorData = "teo:DescribeInferenceServiceMonitorData" as Action<"teo:DescribeInferenceServiceMonitorData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferenceServices = "teo:DescribeInferenceServices" as Action<"teo:DescribeInferenceServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJustInTimeTranscodeTemplates = "teo:DescribeJustInTimeTranscodeTemplates" as Action<"teo:DescribeJustInTimeTranscodeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4Proxy = "teo:DescribeL4Proxy" as Action<"teo:DescribeL4Proxy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4ProxyRules = "teo:DescribeL4ProxyRules" as Action<"teo:DescribeL4ProxyRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7AccRules = "teo:DescribeL7AccRules" as Action<"teo:DescribeL7AccRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7AccSetting = "teo:DescribeL7AccSetting" as Action<"teo:DescribeL7AccSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoadBalancerList = "teo:DescribeLoadBalancerList" as Action<"teo:DescribeLoadBalancerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogAnalysisDetail = "teo:DescribeLogAnalysisDetail" as Action<"teo:DescribeLogAnalysisDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogAnalysisDownloadTasks = "teo:DescribeLogAnalysisDownloadTasks" as Action<"teo:DescribeLogAnalysisDownloadTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGateway = "teo:DescribeMultiPathGateway" as Action<"teo:DescribeMultiPathGateway", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGatewayLine = "teo:DescribeMultiPathGatewayLine" as Action<"teo:DescribeMultiPathGatewayLine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGatewayOriginACL = "teo:DescribeMultiPathGatewayOriginACL" as Action<"teo:DescribeMultiPathGatewayOriginACL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGatewayRegions = "teo:DescribeMultiPathGatewayRegions" as Action<"teo:DescribeMultiPathGatewayRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGatewaySecretKey = "teo:DescribeMultiPathGatewaySecretKey" as Action<"teo:DescribeMultiPathGatewaySecretKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiPathGateways = "teo:DescribeMultiPathGateways" as Action<"teo:DescribeMultiPathGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginACL = "teo:DescribeOriginACL" as Action<"teo:DescribeOriginACL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginGroup = "teo:DescribeOriginGroup" as Action<"teo:DescribeOriginGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginGroupHealthStatus = "teo:DescribeOriginGroupHealthStatus" as Action<"teo:DescribeOriginGroupHealthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginProtection = "teo:DescribeOriginProtection" as Action<"teo:DescribeOriginProtection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewL7Data = "teo:DescribeOverviewL7Data" as Action<"teo:DescribeOverviewL7Data", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlans = "teo:DescribePlans" as Action<"teo:DescribePlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrefetchOriginLimit = "teo:DescribePrefetchOriginLimit" as Action<"teo:DescribePrefetchOriginLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrefetchTasks = "teo:DescribePrefetchTasks" as Action<"teo:DescribePrefetchTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribePurgeTasks = "teo:DescribePurgeTasks" as Action<"teo:DescribePurgeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealtimeLogDeliveryTasks = "teo:DescribeRealtimeLogDeliveryTasks" as Action<"teo:DescribeRealtimeLogDeliveryTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRules = "teo:DescribeRules" as Action<"teo:DescribeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRulesSetting = "teo:DescribeRulesSetting" as Action<"teo:DescribeRulesSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityAPIResource = "teo:DescribeSecurityAPIResource" as Action<"teo:DescribeSecurityAPIResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityAPIService = "teo:DescribeSecurityAPIService" as Action<"teo:DescribeSecurityAPIService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityClientAttester = "teo:DescribeSecurityClientAttester" as Action<"teo:DescribeSecurityClientAttester", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityIPGroup = "teo:DescribeSecurityIPGroup" as Action<"teo:DescribeSecurityIPGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityIPGroupContent = "teo:DescribeSecurityIPGroupContent" as Action<"teo:DescribeSecurityIPGroupContent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityIPGroupInfo = "teo:DescribeSecurityIPGroupInfo" as Action<"teo:DescribeSecurityIPGroupInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityJSInjectionRule = "teo:DescribeSecurityJSInjectionRule" as Action<"teo:DescribeSecurityJSInjectionRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicy = "teo:DescribeSecurityPolicy" as Action<"teo:DescribeSecurityPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityTemplateBindings = "teo:DescribeSecurityTemplateBindings" as Action<"teo:DescribeSecurityTemplateBindings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedCNAME = "teo:DescribeSharedCNAME" as Action<"teo:DescribeSharedCNAME", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimingL4Data = "teo:DescribeTimingL4Data" as Action<"teo:DescribeTimingL4Data", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimingL7AnalysisData = "teo:DescribeTimingL7AnalysisData" as Action<"teo:DescribeTimingL7AnalysisData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimingL7CacheData = "teo:DescribeTimingL7CacheData" as Action<"teo:DescribeTimingL7CacheData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimingL7OriginPullData = "teo:DescribeTimingL7OriginPullData" as Action<"teo:DescribeTimingL7OriginPullData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopL7AnalysisData = "teo:DescribeTopL7AnalysisData" as Action<"teo:DescribeTopL7AnalysisData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopL7CacheData = "teo:DescribeTopL7CacheData" as Action<"teo:DescribeTopL7CacheData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebSecurityTemplate = "teo:DescribeWebSecurityTemplate" as Action<"teo:DescribeWebSecurityTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebSecurityTemplates = "teo:DescribeWebSecurityTemplates" as Action<"teo:DescribeWebSecurityTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZoneConfigImportResult = "teo:DescribeZoneConfigImportResult" as Action<"teo:DescribeZoneConfigImportResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZoneSetting = "teo:DescribeZoneSetting" as Action<"teo:DescribeZoneSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "teo:DescribeZones" as Action<"teo:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPlan = "teo:DestroyPlan" as Action<"teo:DestroyPlan", UnknownKind, never>;
/** Write access by its name. */
export const DisableOriginACL = "teo:DisableOriginACL" as Action<"teo:DisableOriginACL", UnknownKind, never>;
/** Access unknown. */
export const DownloadL4Logs = "teo:DownloadL4Logs" as Action<"teo:DownloadL4Logs", UnknownKind, never>;
/** Access unknown. */
export const DownloadL7Logs = "teo:DownloadL7Logs" as Action<"teo:DownloadL7Logs", UnknownKind, never>;
/** Access unknown. */
export const DummyParseZoneFullConfig = "teo:DummyParseZoneFullConfig" as Action<"teo:DummyParseZoneFullConfig", UnknownKind, never>;
/** Access unknown. */
export const EdgeKVDelete = "teo:EdgeKVDelete" as Action<"teo:EdgeKVDelete", UnknownKind, never>;
/** Access unknown. */
export const EdgeKVGet = "teo:EdgeKVGet" as Action<"teo:EdgeKVGet", UnknownKind, never>;
/** Access unknown. */
export const EdgeKVList = "teo:EdgeKVList" as Action<"teo:EdgeKVList", UnknownKind, never>;
/** Access unknown. */
export const EdgeKVPut = "teo:EdgeKVPut" as Action<"teo:EdgeKVPut", UnknownKind, never>;
/** Write access by its name. */
export const EnableOriginACL = "teo:EnableOriginACL" as Action<"teo:EnableOriginACL", UnknownKind, never>;
/** Access unknown. */
export const ExportZoneConfig = "teo:ExportZoneConfig" as Action<"teo:ExportZoneConfig", UnknownKind, never>;
/** Access unknown. */
export const HandleFunctionRuntimeEnvironment = "teo:HandleFunctionRuntimeEnvironment" as Action<"teo:HandleFunctionRuntimeEnvironment", UnknownKind, never>;
/** Access unknown. */
export const IdentifyZone = "teo:IdentifyZone" as Action<"teo:IdentifyZone", UnknownKind, never>;
/** Write access by its name. */
export const ImportZoneConfig = "teo:ImportZoneConfig" as Action<"teo:ImportZoneConfig", UnknownKind, never>;
/** Access unknown. */
export const IncreasePlanQuota = "teo:IncreasePlanQuota" as Action<"teo:IncreasePlanQuota", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccelerationDomain = "teo:ModifyAccelerationDomain" as Action<"teo:ModifyAccelerationDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccelerationDomainStatuses = "teo:ModifyAccelerationDomainStatuses" as Action<"teo:ModifyAccelerationDomainStatuses", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAliasDomain = "teo:ModifyAliasDomain" as Action<"teo:ModifyAliasDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAliasDomainStatus = "teo:ModifyAliasDomainStatus" as Action<"teo:ModifyAliasDomainStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationProxy = "teo:ModifyApplicationProxy" as Action<"teo:ModifyApplicationProxy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationProxyRule = "teo:ModifyApplicationProxyRule" as Action<"teo:ModifyApplicationProxyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationProxyRuleStatus = "teo:ModifyApplicationProxyRuleStatus" as Action<"teo:ModifyApplicationProxyRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationProxyStatus = "teo:ModifyApplicationProxyStatus" as Action<"teo:ModifyApplicationProxyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContentIdentifier = "teo:ModifyContentIdentifier" as Action<"teo:ModifyContentIdentifier", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomErrorPage = "teo:ModifyCustomErrorPage" as Action<"teo:ModifyCustomErrorPage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDDoSProtection = "teo:ModifyDDoSProtection" as Action<"teo:ModifyDDoSProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDnsRecords = "teo:ModifyDnsRecords" as Action<"teo:ModifyDnsRecords", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDnsRecordsStatus = "teo:ModifyDnsRecordsStatus" as Action<"teo:ModifyDnsRecordsStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdgeKVNamespace = "teo:ModifyEdgeKVNamespace" as Action<"teo:ModifyEdgeKVNamespace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunction = "teo:ModifyFunction" as Action<"teo:ModifyFunction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunctionComponentBindings = "teo:ModifyFunctionComponentBindings" as Action<"teo:ModifyFunctionComponentBindings", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunctionReplica = "teo:ModifyFunctionReplica" as Action<"teo:ModifyFunctionReplica", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunctionRule = "teo:ModifyFunctionRule" as Action<"teo:ModifyFunctionRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunctionRulePriority = "teo:ModifyFunctionRulePriority" as Action<"teo:ModifyFunctionRulePriority", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHostsCertificate = "teo:ModifyHostsCertificate" as Action<"teo:ModifyHostsCertificate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInferenceService = "teo:ModifyInferenceService" as Action<"teo:ModifyInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4Proxy = "teo:ModifyL4Proxy" as Action<"teo:ModifyL4Proxy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4ProxyRules = "teo:ModifyL4ProxyRules" as Action<"teo:ModifyL4ProxyRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4ProxyRulesStatus = "teo:ModifyL4ProxyRulesStatus" as Action<"teo:ModifyL4ProxyRulesStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4ProxyStatus = "teo:ModifyL4ProxyStatus" as Action<"teo:ModifyL4ProxyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7AccRule = "teo:ModifyL7AccRule" as Action<"teo:ModifyL7AccRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7AccRulePriority = "teo:ModifyL7AccRulePriority" as Action<"teo:ModifyL7AccRulePriority", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7AccSetting = "teo:ModifyL7AccSetting" as Action<"teo:ModifyL7AccSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancer = "teo:ModifyLoadBalancer" as Action<"teo:ModifyLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMultiPathGateway = "teo:ModifyMultiPathGateway" as Action<"teo:ModifyMultiPathGateway", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMultiPathGatewayLine = "teo:ModifyMultiPathGatewayLine" as Action<"teo:ModifyMultiPathGatewayLine", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMultiPathGatewaySecretKey = "teo:ModifyMultiPathGatewaySecretKey" as Action<"teo:ModifyMultiPathGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMultiPathGatewayStatus = "teo:ModifyMultiPathGatewayStatus" as Action<"teo:ModifyMultiPathGatewayStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOriginACL = "teo:ModifyOriginACL" as Action<"teo:ModifyOriginACL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOriginGroup = "teo:ModifyOriginGroup" as Action<"teo:ModifyOriginGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPlan = "teo:ModifyPlan" as Action<"teo:ModifyPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrefetchOriginLimit = "teo:ModifyPrefetchOriginLimit" as Action<"teo:ModifyPrefetchOriginLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRealtimeLogDeliveryTask = "teo:ModifyRealtimeLogDeliveryTask" as Action<"teo:ModifyRealtimeLogDeliveryTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRule = "teo:ModifyRule" as Action<"teo:ModifyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityAPIResource = "teo:ModifySecurityAPIResource" as Action<"teo:ModifySecurityAPIResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityAPIService = "teo:ModifySecurityAPIService" as Action<"teo:ModifySecurityAPIService", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityClientAttester = "teo:ModifySecurityClientAttester" as Action<"teo:ModifySecurityClientAttester", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityIPGroup = "teo:ModifySecurityIPGroup" as Action<"teo:ModifySecurityIPGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityJSInjectionRule = "teo:ModifySecurityJSInjectionRule" as Action<"teo:ModifySecurityJSInjectionRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityPolicy = "teo:ModifySecurityPolicy" as Action<"teo:ModifySecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifySharedCNAME = "teo:ModifySharedCNAME" as Action<"teo:ModifySharedCNAME", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebSecurityTemplate = "teo:ModifyWebSecurityTemplate" as Action<"teo:ModifyWebSecurityTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyZone = "teo:ModifyZone" as Action<"teo:ModifyZone", UnknownKind, never>;
/** Write access by its name. */
export const ModifyZoneSetting = "teo:ModifyZoneSetting" as Action<"teo:ModifyZoneSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyZoneStatus = "teo:ModifyZoneStatus" as Action<"teo:ModifyZoneStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyZoneWorkMode = "teo:ModifyZoneWorkMode" as Action<"teo:ModifyZoneWorkMode", UnknownKind, never>;
/** Access unknown. */
export const OperateInferenceService = "teo:OperateInferenceService" as Action<"teo:OperateInferenceService", UnknownKind, never>;
/** Access unknown. */
export const RefreshMultiPathGatewaySecretKey = "teo:RefreshMultiPathGatewaySecretKey" as Action<"teo:RefreshMultiPathGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const RenewPlan = "teo:RenewPlan" as Action<"teo:RenewPlan", UnknownKind, never>;
/** Write access by its name. */
export const UpgradePlan = "teo:UpgradePlan" as Action<"teo:UpgradePlan", UnknownKind, never>;
/** Access unknown. */
export const VerifyOwnership = "teo:VerifyOwnership" as Action<"teo:VerifyOwnership", UnknownKind, never>;
