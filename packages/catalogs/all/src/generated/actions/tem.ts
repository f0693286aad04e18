// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateApplication = "tem:CreateApplication" as Action<"tem:CreateApplication", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationAutoscaler = "tem:CreateApplicationAutoscaler" as Action<"tem:CreateApplicationAutoscaler", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationService = "tem:CreateApplicationService" as Action<"tem:CreateApplicationService", UnknownKind, never>;
/** Write access by its name. */
export const CreateConfigData = "tem:CreateConfigData" as Action<"tem:CreateConfigData", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosToken = "tem:CreateCosToken" as Action<"tem:CreateCosToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosTokenV2 = "tem:CreateCosTokenV2" as Action<"tem:CreateCosTokenV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnvironment = "tem:CreateEnvironment" as Action<"tem:CreateEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogConfig = "tem:CreateLogConfig" as Action<"tem:CreateLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateNamespace = "tem:CreateNamespace" as Action<"tem:CreateNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreateResource = "tem:CreateResource" as Action<"tem:CreateResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateServiceV2 = "tem:CreateServiceV2" as Action<"tem:CreateServiceV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplication = "tem:DeleteApplication" as Action<"tem:DeleteApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationAutoscaler = "tem:DeleteApplicationAutoscaler" as Action<"tem:DeleteApplicationAutoscaler", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationService = "tem:DeleteApplicationService" as Action<"tem:DeleteApplicationService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIngress = "tem:DeleteIngress" as Action<"tem:DeleteIngress", UnknownKind, never>;
/** Write access by its name. */
export const DeployApplication = "tem:DeployApplication" as Action<"tem:DeployApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeployServiceV2 = "tem:DeployServiceV2" as Action<"tem:DeployServiceV2", UnknownKind, never>;
/** List access by its name. */
export const DescribeApplicationAutoscalerList = "tem:DescribeApplicationAutoscalerList" as Action<"tem:DescribeApplicationAutoscalerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationInfo = "tem:DescribeApplicationInfo" as Action<"tem:DescribeApplicationInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationPods = "tem:DescribeApplicationPods" as Action<"tem:DescribeApplicationPods", UnknownKind, never>;
/** List access by its name. */
export const DescribeApplicationServiceList = "tem:DescribeApplicationServiceList" as Action<"tem:DescribeApplicationServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplications = "tem:DescribeApplications" as Action<"tem:DescribeApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationsStatus = "tem:DescribeApplicationsStatus" as Action<"tem:DescribeApplicationsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigData = "tem:DescribeConfigData" as Action<"tem:DescribeConfigData", UnknownKind, never>;
/** List access by its name. */
export const DescribeConfigDataList = "tem:DescribeConfigDataList" as Action<"tem:DescribeConfigDataList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeployApplicationDetail = "tem:DescribeDeployApplicationDetail" as Action<"tem:DescribeDeployApplicationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironment = "tem:DescribeEnvironment" as Action<"tem:DescribeEnvironment", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironmentStatus = "tem:DescribeEnvironmentStatus" as Action<"tem:DescribeEnvironmentStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironments = "tem:DescribeEnvironments" as Action<"tem:DescribeEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIngress = "tem:DescribeIngress" as Action<"tem:DescribeIngress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIngresses = "tem:DescribeIngresses" as Action<"tem:DescribeIngresses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogConfig = "tem:DescribeLogConfig" as Action<"tem:DescribeLogConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNamespaces = "tem:DescribeNamespaces" as Action<"tem:DescribeNamespaces", UnknownKind, never>;
/** List access by its name. */
export const DescribePagedLogConfigList = "tem:DescribePagedLogConfigList" as Action<"tem:DescribePagedLogConfigList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelatedIngresses = "tem:DescribeRelatedIngresses" as Action<"tem:DescribeRelatedIngresses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceRunPodListV2 = "tem:DescribeServiceRunPodListV2" as Action<"tem:DescribeServiceRunPodListV2", UnknownKind, never>;
/** Write access by its name. */
export const DestroyConfigData = "tem:DestroyConfigData" as Action<"tem:DestroyConfigData", UnknownKind, never>;
/** Write access by its name. */
export const DestroyEnvironment = "tem:DestroyEnvironment" as Action<"tem:DestroyEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const DestroyLogConfig = "tem:DestroyLogConfig" as Action<"tem:DestroyLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const DisableApplicationAutoscaler = "tem:DisableApplicationAutoscaler" as Action<"tem:DisableApplicationAutoscaler", UnknownKind, never>;
/** Write access by its name. */
export const EnableApplicationAutoscaler = "tem:EnableApplicationAutoscaler" as Action<"tem:EnableApplicationAutoscaler", UnknownKind, never>;
/** Access unknown. */
export const GenerateApplicationPackageDownloadUrl = "tem:GenerateApplicationPackageDownloadUrl" as Action<"tem:GenerateApplicationPackageDownloadUrl", UnknownKind, never>;
/** Access unknown. */
export const GenerateDownloadUrl = "tem:GenerateDownloadUrl" as Action<"tem:GenerateDownloadUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationAutoscaler = "tem:ModifyApplicationAutoscaler" as Action<"tem:ModifyApplicationAutoscaler", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationInfo = "tem:ModifyApplicationInfo" as Action<"tem:ModifyApplicationInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationReplicas = "tem:ModifyApplicationReplicas" as Action<"tem:ModifyApplicationReplicas", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationService = "tem:ModifyApplicationService" as Action<"tem:ModifyApplicationService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConfigData = "tem:ModifyConfigData" as Action<"tem:ModifyConfigData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnvironment = "tem:ModifyEnvironment" as Action<"tem:ModifyEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGatewayIngress = "tem:ModifyGatewayIngress" as Action<"tem:ModifyGatewayIngress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIngress = "tem:ModifyIngress" as Action<"tem:ModifyIngress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogConfig = "tem:ModifyLogConfig" as Action<"tem:ModifyLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNamespace = "tem:ModifyNamespace" as Action<"tem:ModifyNamespace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceInfo = "tem:ModifyServiceInfo" as Action<"tem:ModifyServiceInfo", UnknownKind, never>;
/** Write access by its name. */
export const RestartApplication = "tem:RestartApplication" as Action<"tem:RestartApplication", UnknownKind, never>;
/** Write access by its name. */
export const RestartApplicationPod = "tem:RestartApplicationPod" as Action<"tem:RestartApplicationPod", UnknownKind, never>;
/** Write access by its name. */
export const RestartServiceRunPod = "tem:RestartServiceRunPod" as Action<"tem:RestartServiceRunPod", UnknownKind, never>;
/** Write access by its name. */
export const ResumeDeployApplication = "tem:ResumeDeployApplication" as Action<"tem:ResumeDeployApplication", UnknownKind, never>;
/** Access unknown. */
export const RevertDeployApplication = "tem:RevertDeployApplication" as Action<"tem:RevertDeployApplication", UnknownKind, never>;
/** Access unknown. */
export const RollingUpdateApplicationByVersion = "tem:RollingUpdateApplicationByVersion" as Action<"tem:RollingUpdateApplicationByVersion", UnknownKind, never>;
/** Write access by its name. */
export const StopApplication = "tem:StopApplication" as Action<"tem:StopApplication", UnknownKind, never>;
