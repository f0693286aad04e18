// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tcr.js";
import { catalogVersion } from "../version.js";

const source = { service: "tcr", catalogVersion, constants };

const levels = {
  list: ["ListAIModelVersions", "ListAIModels", "ListSkillVersions", "ListSkills"],
  read: [
    "CheckInstance",
    "CheckInstanceName",
    "DescribeAIModelVersionDetail",
    "DescribeApplicationTriggerLogPersonal",
    "DescribeApplicationTriggerPersonal",
    "DescribeChartDownloadInfo",
    "DescribeExternalEndpointStatus",
    "DescribeFavorRepositoryPersonal",
    "DescribeGCJobs",
    "DescribeImageAccelerateService",
    "DescribeImageFilterPersonal",
    "DescribeImageLifecycleGlobalPersonal",
    "DescribeImageLifecyclePersonal",
    "DescribeImageManifests",
    "DescribeImagePersonal",
    "DescribeImages",
    "DescribeImmutableTagRules",
    "DescribeInstanceAllNamespaces",
    "DescribeInstanceCustomizedDomain",
    "DescribeInstanceStatus",
    "DescribeInstanceToken",
    "DescribeInstances",
    "DescribeInternalEndpointDnsStatus",
    "DescribeInternalEndpoints",
    "DescribeNamespacePersonal",
    "DescribeNamespaces",
    "DescribeRegions",
    "DescribeReplicationExecutions",
    "DescribeReplicationInstanceCreateTasks",
    "DescribeReplicationInstanceSyncStatus",
    "DescribeReplicationInstances",
    "DescribeReplicationPolicies",
    "DescribeReplicationTasks",
    "DescribeRepositories",
    "DescribeRepositoryFilterPersonal",
    "DescribeRepositoryOwnerPersonal",
    "DescribeRepositoryPersonal",
    "DescribeSecurityPolicies",
    "DescribeServiceAccounts",
    "DescribeSkillDetail",
    "DescribeSkillDownloadInfo",
    "DescribeTagRetentionExecution",
    "DescribeTagRetentionExecutionTask",
    "DescribeTagRetentionRules",
    "DescribeUserQuotaPersonal",
    "DescribeWebhookTrigger",
    "DescribeWebhookTriggerLog",
  ],
  write: [
    "BatchDeleteImagePersonal",
    "BatchDeleteRepositoryPersonal",
    "CreateApplicationTriggerPersonal",
    "CreateGCJob",
    "CreateImageAccelerationService",
    "CreateImmutableTagRules",
    "CreateInstance",
    "CreateInstanceCustomizedDomain",
    "CreateInstanceToken",
    "CreateInternalEndpointDns",
    "CreateMultipleSecurityPolicy",
    "CreateNamespace",
    "CreateNamespacePersonal",
    "CreateReplicationInstance",
    "CreateRepository",
    "CreateRepositoryPersonal",
    "CreateSecurityPolicy",
    "CreateServiceAccount",
    "CreateSignature",
    "CreateSignaturePolicy",
    "CreateTagRetentionExecution",
    "CreateTagRetentionRule",
    "CreateUserPersonal",
    "CreateWebhookTrigger",
    "DeleteAIModel",
    "DeleteApplicationTriggerPersonal",
    "DeleteImage",
    "DeleteImageAccelerateService",
    "DeleteImageLifecycleGlobalPersonal",
    "DeleteImagePersonal",
    "DeleteImmutableTagRules",
    "DeleteInstance",
    "DeleteInstanceCustomizedDomain",
    "DeleteInstanceToken",
    "DeleteInternalEndpointDns",
    "DeleteMultipleSecurityPolicy",
    "DeleteNamespace",
    "DeleteNamespacePersonal",
    "DeleteReplicationInstance",
    "DeleteReplicationRule",
    "DeleteRepository",
    "DeleteRepositoryPersonal",
    "DeleteRepositoryTags",
    "DeleteSecurityPolicy",
    "DeleteServiceAccount",
    "DeleteSignaturePolicy",
    "DeleteSkill",
    "DeleteTagRetentionRule",
    "DeleteWebhookTrigger",
    "ModifyApplicationTriggerPersonal",
    "ModifyImmutableTagRules",
    "ModifyInstance",
    "ModifyInstanceStorage",
    "ModifyInstanceToken",
    "ModifyNamespace",
    "ModifyReplication",
    "ModifyRepository",
    "ModifyRepositoryAccessPersonal",
    "ModifyRepositoryInfoPersonal",
    "ModifySecurityPolicy",
    "ModifyServiceAccount",
    "ModifyServiceAccountPassword",
    "ModifyTagRetentionRule",
    "ModifyUserPasswordPersonal",
    "ModifyWebhookTrigger",
    "RenewInstance",
    "TerminateGCJob",
  ],
} as const;

/**
 * An action of `tcr` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tcr:${Name}`, UnknownKind> {
  return uncheckedAction("tcr", name);
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
 * every action of `tcr`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tcr", Pattern> {
  return actionGlob<typeof constants, "tcr", Pattern>(source, pattern);
}

export * from "../actions/tcr.js";
