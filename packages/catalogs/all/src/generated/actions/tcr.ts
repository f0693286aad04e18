// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BatchDeleteImagePersonal = "tcr:BatchDeleteImagePersonal" as Action<"tcr:BatchDeleteImagePersonal", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteRepositoryPersonal = "tcr:BatchDeleteRepositoryPersonal" as Action<"tcr:BatchDeleteRepositoryPersonal", UnknownKind, never>;
/** Read access by its name. */
export const CheckInstance = "tcr:CheckInstance" as Action<"tcr:CheckInstance", UnknownKind, never>;
/** Read access by its name. */
export const CheckInstanceName = "tcr:CheckInstanceName" as Action<"tcr:CheckInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationTriggerPersonal = "tcr:CreateApplicationTriggerPersonal" as Action<"tcr:CreateApplicationTriggerPersonal", UnknownKind, never>;
/** Write access by its name. */
export const CreateGCJob = "tcr:CreateGCJob" as Action<"tcr:CreateGCJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageAccelerationService = "tcr:CreateImageAccelerationService" as Action<"tcr:CreateImageAccelerationService", UnknownKind, never>;
/** Write access by its name. */
export const CreateImmutableTagRules = "tcr:CreateImmutableTagRules" as Action<"tcr:CreateImmutableTagRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "tcr:CreateInstance" as Action<"tcr:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceCustomizedDomain = "tcr:CreateInstanceCustomizedDomain" as Action<"tcr:CreateInstanceCustomizedDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceToken = "tcr:CreateInstanceToken" as Action<"tcr:CreateInstanceToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateInternalEndpointDns = "tcr:CreateInternalEndpointDns" as Action<"tcr:CreateInternalEndpointDns", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultipleSecurityPolicy = "tcr:CreateMultipleSecurityPolicy" as Action<"tcr:CreateMultipleSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateNamespace = "tcr:CreateNamespace" as Action<"tcr:CreateNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreateNamespacePersonal = "tcr:CreateNamespacePersonal" as Action<"tcr:CreateNamespacePersonal", UnknownKind, never>;
/** Write access by its name. */
export const CreateReplicationInstance = "tcr:CreateReplicationInstance" as Action<"tcr:CreateReplicationInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateRepository = "tcr:CreateRepository" as Action<"tcr:CreateRepository", UnknownKind, never>;
/** Write access by its name. */
export const CreateRepositoryPersonal = "tcr:CreateRepositoryPersonal" as Action<"tcr:CreateRepositoryPersonal", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityPolicy = "tcr:CreateSecurityPolicy" as Action<"tcr:CreateSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateServiceAccount = "tcr:CreateServiceAccount" as Action<"tcr:CreateServiceAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateSignature = "tcr:CreateSignature" as Action<"tcr:CreateSignature", UnknownKind, never>;
/** Write access by its name. */
export const CreateSignaturePolicy = "tcr:CreateSignaturePolicy" as Action<"tcr:CreateSignaturePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateTagRetentionExecution = "tcr:CreateTagRetentionExecution" as Action<"tcr:CreateTagRetentionExecution", UnknownKind, never>;
/** Write access by its name. */
export const CreateTagRetentionRule = "tcr:CreateTagRetentionRule" as Action<"tcr:CreateTagRetentionRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserPersonal = "tcr:CreateUserPersonal" as Action<"tcr:CreateUserPersonal", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebhookTrigger = "tcr:CreateWebhookTrigger" as Action<"tcr:CreateWebhookTrigger", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIModel = "tcr:DeleteAIModel" as Action<"tcr:DeleteAIModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationTriggerPersonal = "tcr:DeleteApplicationTriggerPersonal" as Action<"tcr:DeleteApplicationTriggerPersonal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImage = "tcr:DeleteImage" as Action<"tcr:DeleteImage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageAccelerateService = "tcr:DeleteImageAccelerateService" as Action<"tcr:DeleteImageAccelerateService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageLifecycleGlobalPersonal = "tcr:DeleteImageLifecycleGlobalPersonal" as Action<"tcr:DeleteImageLifecycleGlobalPersonal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImagePersonal = "tcr:DeleteImagePersonal" as Action<"tcr:DeleteImagePersonal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImmutableTagRules = "tcr:DeleteImmutableTagRules" as Action<"tcr:DeleteImmutableTagRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstance = "tcr:DeleteInstance" as Action<"tcr:DeleteInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstanceCustomizedDomain = "tcr:DeleteInstanceCustomizedDomain" as Action<"tcr:DeleteInstanceCustomizedDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstanceToken = "tcr:DeleteInstanceToken" as Action<"tcr:DeleteInstanceToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInternalEndpointDns = "tcr:DeleteInternalEndpointDns" as Action<"tcr:DeleteInternalEndpointDns", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMultipleSecurityPolicy = "tcr:DeleteMultipleSecurityPolicy" as Action<"tcr:DeleteMultipleSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNamespace = "tcr:DeleteNamespace" as Action<"tcr:DeleteNamespace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNamespacePersonal = "tcr:DeleteNamespacePersonal" as Action<"tcr:DeleteNamespacePersonal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReplicationInstance = "tcr:DeleteReplicationInstance" as Action<"tcr:DeleteReplicationInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReplicationRule = "tcr:DeleteReplicationRule" as Action<"tcr:DeleteReplicationRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRepository = "tcr:DeleteRepository" as Action<"tcr:DeleteRepository", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRepositoryPersonal = "tcr:DeleteRepositoryPersonal" as Action<"tcr:DeleteRepositoryPersonal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRepositoryTags = "tcr:DeleteRepositoryTags" as Action<"tcr:DeleteRepositoryTags", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityPolicy = "tcr:DeleteSecurityPolicy" as Action<"tcr:DeleteSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteServiceAccount = "tcr:DeleteServiceAccount" as Action<"tcr:DeleteServiceAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSignaturePolicy = "tcr:DeleteSignaturePolicy" as Action<"tcr:DeleteSignaturePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSkill = "tcr:DeleteSkill" as Action<"tcr:DeleteSkill", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTagRetentionRule = "tcr:DeleteTagRetentionRule" as Action<"tcr:DeleteTagRetentionRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWebhookTrigger = "tcr:DeleteWebhookTrigger" as Action<"tcr:DeleteWebhookTrigger", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModelVersionDetail = "tcr:DescribeAIModelVersionDetail" as Action<"tcr:DescribeAIModelVersionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationTriggerLogPersonal = "tcr:DescribeApplicationTriggerLogPersonal" as Action<"tcr:DescribeApplicationTriggerLogPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationTriggerPersonal = "tcr:DescribeApplicationTriggerPersonal" as Action<"tcr:DescribeApplicationTriggerPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChartDownloadInfo = "tcr:DescribeChartDownloadInfo" as Action<"tcr:DescribeChartDownloadInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalEndpointStatus = "tcr:DescribeExternalEndpointStatus" as Action<"tcr:DescribeExternalEndpointStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFavorRepositoryPersonal = "tcr:DescribeFavorRepositoryPersonal" as Action<"tcr:DescribeFavorRepositoryPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGCJobs = "tcr:DescribeGCJobs" as Action<"tcr:DescribeGCJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageAccelerateService = "tcr:DescribeImageAccelerateService" as Action<"tcr:DescribeImageAccelerateService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageFilterPersonal = "tcr:DescribeImageFilterPersonal" as Action<"tcr:DescribeImageFilterPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageLifecycleGlobalPersonal = "tcr:DescribeImageLifecycleGlobalPersonal" as Action<"tcr:DescribeImageLifecycleGlobalPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageLifecyclePersonal = "tcr:DescribeImageLifecyclePersonal" as Action<"tcr:DescribeImageLifecyclePersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageManifests = "tcr:DescribeImageManifests" as Action<"tcr:DescribeImageManifests", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImagePersonal = "tcr:DescribeImagePersonal" as Action<"tcr:DescribeImagePersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImages = "tcr:DescribeImages" as Action<"tcr:DescribeImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImmutableTagRules = "tcr:DescribeImmutableTagRules" as Action<"tcr:DescribeImmutableTagRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceAllNamespaces = "tcr:DescribeInstanceAllNamespaces" as Action<"tcr:DescribeInstanceAllNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceCustomizedDomain = "tcr:DescribeInstanceCustomizedDomain" as Action<"tcr:DescribeInstanceCustomizedDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceStatus = "tcr:DescribeInstanceStatus" as Action<"tcr:DescribeInstanceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceToken = "tcr:DescribeInstanceToken" as Action<"tcr:DescribeInstanceToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "tcr:DescribeInstances" as Action<"tcr:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInternalEndpointDnsStatus = "tcr:DescribeInternalEndpointDnsStatus" as Action<"tcr:DescribeInternalEndpointDnsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInternalEndpoints = "tcr:DescribeInternalEndpoints" as Action<"tcr:DescribeInternalEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNamespacePersonal = "tcr:DescribeNamespacePersonal" as Action<"tcr:DescribeNamespacePersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNamespaces = "tcr:DescribeNamespaces" as Action<"tcr:DescribeNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "tcr:DescribeRegions" as Action<"tcr:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationExecutions = "tcr:DescribeReplicationExecutions" as Action<"tcr:DescribeReplicationExecutions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationInstanceCreateTasks = "tcr:DescribeReplicationInstanceCreateTasks" as Action<"tcr:DescribeReplicationInstanceCreateTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationInstanceSyncStatus = "tcr:DescribeReplicationInstanceSyncStatus" as Action<"tcr:DescribeReplicationInstanceSyncStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationInstances = "tcr:DescribeReplicationInstances" as Action<"tcr:DescribeReplicationInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationPolicies = "tcr:DescribeReplicationPolicies" as Action<"tcr:DescribeReplicationPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationTasks = "tcr:DescribeReplicationTasks" as Action<"tcr:DescribeReplicationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositories = "tcr:DescribeRepositories" as Action<"tcr:DescribeRepositories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositoryFilterPersonal = "tcr:DescribeRepositoryFilterPersonal" as Action<"tcr:DescribeRepositoryFilterPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositoryOwnerPersonal = "tcr:DescribeRepositoryOwnerPersonal" as Action<"tcr:DescribeRepositoryOwnerPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepositoryPersonal = "tcr:DescribeRepositoryPersonal" as Action<"tcr:DescribeRepositoryPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicies = "tcr:DescribeSecurityPolicies" as Action<"tcr:DescribeSecurityPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceAccounts = "tcr:DescribeServiceAccounts" as Action<"tcr:DescribeServiceAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillDetail = "tcr:DescribeSkillDetail" as Action<"tcr:DescribeSkillDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillDownloadInfo = "tcr:DescribeSkillDownloadInfo" as Action<"tcr:DescribeSkillDownloadInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagRetentionExecution = "tcr:DescribeTagRetentionExecution" as Action<"tcr:DescribeTagRetentionExecution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagRetentionExecutionTask = "tcr:DescribeTagRetentionExecutionTask" as Action<"tcr:DescribeTagRetentionExecutionTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagRetentionRules = "tcr:DescribeTagRetentionRules" as Action<"tcr:DescribeTagRetentionRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserQuotaPersonal = "tcr:DescribeUserQuotaPersonal" as Action<"tcr:DescribeUserQuotaPersonal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebhookTrigger = "tcr:DescribeWebhookTrigger" as Action<"tcr:DescribeWebhookTrigger", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebhookTriggerLog = "tcr:DescribeWebhookTriggerLog" as Action<"tcr:DescribeWebhookTriggerLog", UnknownKind, never>;
/** Access unknown. */
export const DownloadHelmChart = "tcr:DownloadHelmChart" as Action<"tcr:DownloadHelmChart", UnknownKind, never>;
/** Access unknown. */
export const DuplicateImage = "tcr:DuplicateImage" as Action<"tcr:DuplicateImage", UnknownKind, never>;
/** Access unknown. */
export const DuplicateImagePersonal = "tcr:DuplicateImagePersonal" as Action<"tcr:DuplicateImagePersonal", UnknownKind, never>;
/** List access by its name. */
export const ListAIModelVersions = "tcr:ListAIModelVersions" as Action<"tcr:ListAIModelVersions", UnknownKind, never>;
/** List access by its name. */
export const ListAIModels = "tcr:ListAIModels" as Action<"tcr:ListAIModels", UnknownKind, never>;
/** List access by its name. */
export const ListSkillVersions = "tcr:ListSkillVersions" as Action<"tcr:ListSkillVersions", UnknownKind, never>;
/** List access by its name. */
export const ListSkills = "tcr:ListSkills" as Action<"tcr:ListSkills", UnknownKind, never>;
/** Access unknown. */
export const ManageExternalEndpoint = "tcr:ManageExternalEndpoint" as Action<"tcr:ManageExternalEndpoint", UnknownKind, never>;
/** Access unknown. */
export const ManageImageLifecycleGlobalPersonal = "tcr:ManageImageLifecycleGlobalPersonal" as Action<"tcr:ManageImageLifecycleGlobalPersonal", UnknownKind, never>;
/** Access unknown. */
export const ManageInternalEndpoint = "tcr:ManageInternalEndpoint" as Action<"tcr:ManageInternalEndpoint", UnknownKind, never>;
/** Access unknown. */
export const ManageReplication = "tcr:ManageReplication" as Action<"tcr:ManageReplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationTriggerPersonal = "tcr:ModifyApplicationTriggerPersonal" as Action<"tcr:ModifyApplicationTriggerPersonal", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImmutableTagRules = "tcr:ModifyImmutableTagRules" as Action<"tcr:ModifyImmutableTagRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "tcr:ModifyInstance" as Action<"tcr:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceStorage = "tcr:ModifyInstanceStorage" as Action<"tcr:ModifyInstanceStorage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceToken = "tcr:ModifyInstanceToken" as Action<"tcr:ModifyInstanceToken", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNamespace = "tcr:ModifyNamespace" as Action<"tcr:ModifyNamespace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReplication = "tcr:ModifyReplication" as Action<"tcr:ModifyReplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRepository = "tcr:ModifyRepository" as Action<"tcr:ModifyRepository", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRepositoryAccessPersonal = "tcr:ModifyRepositoryAccessPersonal" as Action<"tcr:ModifyRepositoryAccessPersonal", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRepositoryInfoPersonal = "tcr:ModifyRepositoryInfoPersonal" as Action<"tcr:ModifyRepositoryInfoPersonal", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityPolicy = "tcr:ModifySecurityPolicy" as Action<"tcr:ModifySecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceAccount = "tcr:ModifyServiceAccount" as Action<"tcr:ModifyServiceAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceAccountPassword = "tcr:ModifyServiceAccountPassword" as Action<"tcr:ModifyServiceAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTagRetentionRule = "tcr:ModifyTagRetentionRule" as Action<"tcr:ModifyTagRetentionRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserPasswordPersonal = "tcr:ModifyUserPasswordPersonal" as Action<"tcr:ModifyUserPasswordPersonal", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebhookTrigger = "tcr:ModifyWebhookTrigger" as Action<"tcr:ModifyWebhookTrigger", UnknownKind, never>;
/** Write access by its name. */
export const RenewInstance = "tcr:RenewInstance" as Action<"tcr:RenewInstance", UnknownKind, never>;
/** Write access by its name. */
export const TerminateGCJob = "tcr:TerminateGCJob" as Action<"tcr:TerminateGCJob", UnknownKind, never>;
/** Access unknown. */
export const ValidateNamespaceExistPersonal = "tcr:ValidateNamespaceExistPersonal" as Action<"tcr:ValidateNamespaceExistPersonal", UnknownKind, never>;
/** Access unknown. */
export const ValidateRepositoryExistPersonal = "tcr:ValidateRepositoryExistPersonal" as Action<"tcr:ValidateRepositoryExistPersonal", UnknownKind, never>;
