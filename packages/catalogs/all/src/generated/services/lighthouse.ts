// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/lighthouse.js";
import { catalogVersion } from "../version.js";

const source = { service: "lighthouse", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAllScenes",
    "DescribeBlueprintBundles",
    "DescribeBlueprintInstances",
    "DescribeBlueprints",
    "DescribeBlueprintsShareAcrossAccountInfos",
    "DescribeBundleDiscount",
    "DescribeBundles",
    "DescribeCcnAttachedInstances",
    "DescribeDiskBackups",
    "DescribeDiskBackupsDeniedActions",
    "DescribeDiskConfigs",
    "DescribeDiskDiscount",
    "DescribeDisks",
    "DescribeDisksDeniedActions",
    "DescribeDisksReturnable",
    "DescribeDockerActivities",
    "DescribeDockerContainerConfiguration",
    "DescribeDockerContainerDetail",
    "DescribeDockerContainers",
    "DescribeFirewallRules",
    "DescribeFirewallRulesTemplate",
    "DescribeFirewallTemplateApplyRecords",
    "DescribeFirewallTemplateQuota",
    "DescribeFirewallTemplateRuleQuota",
    "DescribeFirewallTemplateRules",
    "DescribeFirewallTemplates",
    "DescribeGeneralResourceQuotas",
    "DescribeImagesToShare",
    "DescribeInstanceVncUrl",
    "DescribeInstances",
    "DescribeInstancesDeniedActions",
    "DescribeInstancesDiskNum",
    "DescribeInstancesReturnable",
    "DescribeInstancesTrafficPackages",
    "DescribeKeyPairs",
    "DescribeMcpServerTemplates",
    "DescribeMcpServers",
    "DescribeModifyInstanceBundles",
    "DescribeRegions",
    "DescribeResetInstanceBlueprints",
    "DescribeScenes",
    "DescribeSnapshots",
    "DescribeSnapshotsDeniedActions",
    "DescribeZones",
    "InquirePriceCreateBlueprint",
    "InquirePriceCreateDisks",
    "InquirePriceCreateInstances",
    "InquirePriceRenewDisks",
    "InquirePriceRenewInstances",
  ],
  write: [
    "ApplyDiskBackup",
    "ApplyFirewallTemplate",
    "ApplyInstanceSnapshot",
    "AssociateInstancesKeyPairs",
    "AttachCcn",
    "AttachDisks",
    "CancelShareBlueprintAcrossAccounts",
    "CreateBlueprint",
    "CreateDiskBackup",
    "CreateDisks",
    "CreateFirewallRules",
    "CreateFirewallTemplate",
    "CreateFirewallTemplateRules",
    "CreateInstanceSnapshot",
    "CreateInstances",
    "CreateKeyPair",
    "CreateMcpServer",
    "DeleteBlueprints",
    "DeleteDiskBackups",
    "DeleteFirewallRules",
    "DeleteFirewallTemplate",
    "DeleteFirewallTemplateRules",
    "DeleteKeyPairs",
    "DeleteSnapshots",
    "DetachCcn",
    "DetachDisks",
    "DisassociateInstancesKeyPairs",
    "ImportKeyPair",
    "IsolateDisks",
    "IsolateInstances",
    "ModifyBlueprintAttribute",
    "ModifyDiskBackupsAttribute",
    "ModifyDisksAttribute",
    "ModifyDisksBackupQuota",
    "ModifyDisksRenewFlag",
    "ModifyDockerContainer",
    "ModifyFirewallRuleDescription",
    "ModifyFirewallRules",
    "ModifyFirewallTemplate",
    "ModifyImageSharePermission",
    "ModifyInstancesAttribute",
    "ModifyInstancesBundle",
    "ModifyInstancesRenewFlag",
    "ModifyMcpServer",
    "ModifySnapshotAttribute",
    "RebootInstances",
    "RemoveDockerContainers",
    "RemoveMcpServers",
    "RenewDisks",
    "RenewInstances",
    "ReplaceFirewallTemplateRule",
    "ResetAttachCcn",
    "ResetFirewallTemplateRules",
    "ResetInstance",
    "ResetInstancesPassword",
    "ResizeDisks",
    "RestartDockerContainers",
    "RestartMcpServers",
    "StartDockerContainers",
    "StartInstances",
    "StartMcpServers",
    "StopDockerContainers",
    "StopInstances",
    "StopMcpServers",
    "TerminateDisks",
    "TerminateInstances",
  ],
} as const;

/**
 * An action of `lighthouse` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`lighthouse:${Name}`, UnknownKind> {
  return uncheckedAction("lighthouse", name);
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
 * every action of `lighthouse`, also those that the catalog does not know. In a statement a resource that one of them
 * can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "lighthouse", Pattern> {
  return actionGlob<typeof constants, "lighthouse", Pattern>(source, pattern);
}

export * from "../actions/lighthouse.js";
