// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyDiskBackup = "lighthouse:ApplyDiskBackup" as Action<"lighthouse:ApplyDiskBackup", UnknownKind, never>;
/** Write access by its name. */
export const ApplyFirewallTemplate = "lighthouse:ApplyFirewallTemplate" as Action<"lighthouse:ApplyFirewallTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ApplyInstanceSnapshot = "lighthouse:ApplyInstanceSnapshot" as Action<"lighthouse:ApplyInstanceSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const AssociateInstancesKeyPairs = "lighthouse:AssociateInstancesKeyPairs" as Action<"lighthouse:AssociateInstancesKeyPairs", UnknownKind, never>;
/** Write access by its name. */
export const AttachCcn = "lighthouse:AttachCcn" as Action<"lighthouse:AttachCcn", UnknownKind, never>;
/** Write access by its name. */
export const AttachDisks = "lighthouse:AttachDisks" as Action<"lighthouse:AttachDisks", UnknownKind, never>;
/** Write access by its name. */
export const CancelShareBlueprintAcrossAccounts = "lighthouse:CancelShareBlueprintAcrossAccounts" as Action<"lighthouse:CancelShareBlueprintAcrossAccounts", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlueprint = "lighthouse:CreateBlueprint" as Action<"lighthouse:CreateBlueprint", UnknownKind, never>;
/** Write access by its name. */
export const CreateDiskBackup = "lighthouse:CreateDiskBackup" as Action<"lighthouse:CreateDiskBackup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDisks = "lighthouse:CreateDisks" as Action<"lighthouse:CreateDisks", UnknownKind, never>;
/** Write access by its name. */
export const CreateFirewallRules = "lighthouse:CreateFirewallRules" as Action<"lighthouse:CreateFirewallRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateFirewallTemplate = "lighthouse:CreateFirewallTemplate" as Action<"lighthouse:CreateFirewallTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateFirewallTemplateRules = "lighthouse:CreateFirewallTemplateRules" as Action<"lighthouse:CreateFirewallTemplateRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceSnapshot = "lighthouse:CreateInstanceSnapshot" as Action<"lighthouse:CreateInstanceSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstances = "lighthouse:CreateInstances" as Action<"lighthouse:CreateInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateKeyPair = "lighthouse:CreateKeyPair" as Action<"lighthouse:CreateKeyPair", UnknownKind, never>;
/** Write access by its name. */
export const CreateMcpServer = "lighthouse:CreateMcpServer" as Action<"lighthouse:CreateMcpServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlueprints = "lighthouse:DeleteBlueprints" as Action<"lighthouse:DeleteBlueprints", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDiskBackups = "lighthouse:DeleteDiskBackups" as Action<"lighthouse:DeleteDiskBackups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFirewallRules = "lighthouse:DeleteFirewallRules" as Action<"lighthouse:DeleteFirewallRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFirewallTemplate = "lighthouse:DeleteFirewallTemplate" as Action<"lighthouse:DeleteFirewallTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFirewallTemplateRules = "lighthouse:DeleteFirewallTemplateRules" as Action<"lighthouse:DeleteFirewallTemplateRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKeyPairs = "lighthouse:DeleteKeyPairs" as Action<"lighthouse:DeleteKeyPairs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshots = "lighthouse:DeleteSnapshots" as Action<"lighthouse:DeleteSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllScenes = "lighthouse:DescribeAllScenes" as Action<"lighthouse:DescribeAllScenes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlueprintBundles = "lighthouse:DescribeBlueprintBundles" as Action<"lighthouse:DescribeBlueprintBundles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlueprintInstances = "lighthouse:DescribeBlueprintInstances" as Action<"lighthouse:DescribeBlueprintInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlueprints = "lighthouse:DescribeBlueprints" as Action<"lighthouse:DescribeBlueprints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlueprintsShareAcrossAccountInfos = "lighthouse:DescribeBlueprintsShareAcrossAccountInfos" as Action<"lighthouse:DescribeBlueprintsShareAcrossAccountInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBundleDiscount = "lighthouse:DescribeBundleDiscount" as Action<"lighthouse:DescribeBundleDiscount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBundles = "lighthouse:DescribeBundles" as Action<"lighthouse:DescribeBundles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCcnAttachedInstances = "lighthouse:DescribeCcnAttachedInstances" as Action<"lighthouse:DescribeCcnAttachedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskBackups = "lighthouse:DescribeDiskBackups" as Action<"lighthouse:DescribeDiskBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskBackupsDeniedActions = "lighthouse:DescribeDiskBackupsDeniedActions" as Action<"lighthouse:DescribeDiskBackupsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskConfigs = "lighthouse:DescribeDiskConfigs" as Action<"lighthouse:DescribeDiskConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiskDiscount = "lighthouse:DescribeDiskDiscount" as Action<"lighthouse:DescribeDiskDiscount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisks = "lighthouse:DescribeDisks" as Action<"lighthouse:DescribeDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisksDeniedActions = "lighthouse:DescribeDisksDeniedActions" as Action<"lighthouse:DescribeDisksDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDisksReturnable = "lighthouse:DescribeDisksReturnable" as Action<"lighthouse:DescribeDisksReturnable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDockerActivities = "lighthouse:DescribeDockerActivities" as Action<"lighthouse:DescribeDockerActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDockerContainerConfiguration = "lighthouse:DescribeDockerContainerConfiguration" as Action<"lighthouse:DescribeDockerContainerConfiguration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDockerContainerDetail = "lighthouse:DescribeDockerContainerDetail" as Action<"lighthouse:DescribeDockerContainerDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDockerContainers = "lighthouse:DescribeDockerContainers" as Action<"lighthouse:DescribeDockerContainers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallRules = "lighthouse:DescribeFirewallRules" as Action<"lighthouse:DescribeFirewallRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallRulesTemplate = "lighthouse:DescribeFirewallRulesTemplate" as Action<"lighthouse:DescribeFirewallRulesTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallTemplateApplyRecords = "lighthouse:DescribeFirewallTemplateApplyRecords" as Action<"lighthouse:DescribeFirewallTemplateApplyRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallTemplateQuota = "lighthouse:DescribeFirewallTemplateQuota" as Action<"lighthouse:DescribeFirewallTemplateQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallTemplateRuleQuota = "lighthouse:DescribeFirewallTemplateRuleQuota" as Action<"lighthouse:DescribeFirewallTemplateRuleQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallTemplateRules = "lighthouse:DescribeFirewallTemplateRules" as Action<"lighthouse:DescribeFirewallTemplateRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirewallTemplates = "lighthouse:DescribeFirewallTemplates" as Action<"lighthouse:DescribeFirewallTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGeneralResourceQuotas = "lighthouse:DescribeGeneralResourceQuotas" as Action<"lighthouse:DescribeGeneralResourceQuotas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImagesToShare = "lighthouse:DescribeImagesToShare" as Action<"lighthouse:DescribeImagesToShare", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceVncUrl = "lighthouse:DescribeInstanceVncUrl" as Action<"lighthouse:DescribeInstanceVncUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "lighthouse:DescribeInstances" as Action<"lighthouse:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesDeniedActions = "lighthouse:DescribeInstancesDeniedActions" as Action<"lighthouse:DescribeInstancesDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesDiskNum = "lighthouse:DescribeInstancesDiskNum" as Action<"lighthouse:DescribeInstancesDiskNum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesReturnable = "lighthouse:DescribeInstancesReturnable" as Action<"lighthouse:DescribeInstancesReturnable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesTrafficPackages = "lighthouse:DescribeInstancesTrafficPackages" as Action<"lighthouse:DescribeInstancesTrafficPackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeyPairs = "lighthouse:DescribeKeyPairs" as Action<"lighthouse:DescribeKeyPairs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMcpServerTemplates = "lighthouse:DescribeMcpServerTemplates" as Action<"lighthouse:DescribeMcpServerTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMcpServers = "lighthouse:DescribeMcpServers" as Action<"lighthouse:DescribeMcpServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModifyInstanceBundles = "lighthouse:DescribeModifyInstanceBundles" as Action<"lighthouse:DescribeModifyInstanceBundles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "lighthouse:DescribeRegions" as Action<"lighthouse:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResetInstanceBlueprints = "lighthouse:DescribeResetInstanceBlueprints" as Action<"lighthouse:DescribeResetInstanceBlueprints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenes = "lighthouse:DescribeScenes" as Action<"lighthouse:DescribeScenes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshots = "lighthouse:DescribeSnapshots" as Action<"lighthouse:DescribeSnapshots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotsDeniedActions = "lighthouse:DescribeSnapshotsDeniedActions" as Action<"lighthouse:DescribeSnapshotsDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "lighthouse:DescribeZones" as Action<"lighthouse:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DetachCcn = "lighthouse:DetachCcn" as Action<"lighthouse:DetachCcn", UnknownKind, never>;
/** Write access by its name. */
export const DetachDisks = "lighthouse:DetachDisks" as Action<"lighthouse:DetachDisks", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateInstancesKeyPairs = "lighthouse:DisassociateInstancesKeyPairs" as Action<"lighthouse:DisassociateInstancesKeyPairs", UnknownKind, never>;
/** Write access by its name. */
export const ImportKeyPair = "lighthouse:ImportKeyPair" as Action<"lighthouse:ImportKeyPair", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateBlueprint = "lighthouse:InquirePriceCreateBlueprint" as Action<"lighthouse:InquirePriceCreateBlueprint", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateDisks = "lighthouse:InquirePriceCreateDisks" as Action<"lighthouse:InquirePriceCreateDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateInstances = "lighthouse:InquirePriceCreateInstances" as Action<"lighthouse:InquirePriceCreateInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewDisks = "lighthouse:InquirePriceRenewDisks" as Action<"lighthouse:InquirePriceRenewDisks", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewInstances = "lighthouse:InquirePriceRenewInstances" as Action<"lighthouse:InquirePriceRenewInstances", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDisks = "lighthouse:IsolateDisks" as Action<"lighthouse:IsolateDisks", UnknownKind, never>;
/** Write access by its name. */
export const IsolateInstances = "lighthouse:IsolateInstances" as Action<"lighthouse:IsolateInstances", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlueprintAttribute = "lighthouse:ModifyBlueprintAttribute" as Action<"lighthouse:ModifyBlueprintAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDiskBackupsAttribute = "lighthouse:ModifyDiskBackupsAttribute" as Action<"lighthouse:ModifyDiskBackupsAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDisksAttribute = "lighthouse:ModifyDisksAttribute" as Action<"lighthouse:ModifyDisksAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDisksBackupQuota = "lighthouse:ModifyDisksBackupQuota" as Action<"lighthouse:ModifyDisksBackupQuota", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDisksRenewFlag = "lighthouse:ModifyDisksRenewFlag" as Action<"lighthouse:ModifyDisksRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDockerContainer = "lighthouse:ModifyDockerContainer" as Action<"lighthouse:ModifyDockerContainer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFirewallRuleDescription = "lighthouse:ModifyFirewallRuleDescription" as Action<"lighthouse:ModifyFirewallRuleDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFirewallRules = "lighthouse:ModifyFirewallRules" as Action<"lighthouse:ModifyFirewallRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFirewallTemplate = "lighthouse:ModifyFirewallTemplate" as Action<"lighthouse:ModifyFirewallTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageSharePermission = "lighthouse:ModifyImageSharePermission" as Action<"lighthouse:ModifyImageSharePermission", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancesAttribute = "lighthouse:ModifyInstancesAttribute" as Action<"lighthouse:ModifyInstancesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancesBundle = "lighthouse:ModifyInstancesBundle" as Action<"lighthouse:ModifyInstancesBundle", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancesRenewFlag = "lighthouse:ModifyInstancesRenewFlag" as Action<"lighthouse:ModifyInstancesRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMcpServer = "lighthouse:ModifyMcpServer" as Action<"lighthouse:ModifyMcpServer", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotAttribute = "lighthouse:ModifySnapshotAttribute" as Action<"lighthouse:ModifySnapshotAttribute", UnknownKind, never>;
/** Write access by its name. */
export const RebootInstances = "lighthouse:RebootInstances" as Action<"lighthouse:RebootInstances", UnknownKind, never>;
/** Write access by its name. */
export const RemoveDockerContainers = "lighthouse:RemoveDockerContainers" as Action<"lighthouse:RemoveDockerContainers", UnknownKind, never>;
/** Write access by its name. */
export const RemoveMcpServers = "lighthouse:RemoveMcpServers" as Action<"lighthouse:RemoveMcpServers", UnknownKind, never>;
/** Access unknown. */
export const RenameDockerContainer = "lighthouse:RenameDockerContainer" as Action<"lighthouse:RenameDockerContainer", UnknownKind, never>;
/** Write access by its name. */
export const RenewDisks = "lighthouse:RenewDisks" as Action<"lighthouse:RenewDisks", UnknownKind, never>;
/** Write access by its name. */
export const RenewInstances = "lighthouse:RenewInstances" as Action<"lighthouse:RenewInstances", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceFirewallTemplateRule = "lighthouse:ReplaceFirewallTemplateRule" as Action<"lighthouse:ReplaceFirewallTemplateRule", UnknownKind, never>;
/** Access unknown. */
export const RerunDockerContainer = "lighthouse:RerunDockerContainer" as Action<"lighthouse:RerunDockerContainer", UnknownKind, never>;
/** Write access by its name. */
export const ResetAttachCcn = "lighthouse:ResetAttachCcn" as Action<"lighthouse:ResetAttachCcn", UnknownKind, never>;
/** Write access by its name. */
export const ResetFirewallTemplateRules = "lighthouse:ResetFirewallTemplateRules" as Action<"lighthouse:ResetFirewallTemplateRules", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstance = "lighthouse:ResetInstance" as Action<"lighthouse:ResetInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstancesPassword = "lighthouse:ResetInstancesPassword" as Action<"lighthouse:ResetInstancesPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResizeDisks = "lighthouse:ResizeDisks" as Action<"lighthouse:ResizeDisks", UnknownKind, never>;
/** Write access by its name. */
export const RestartDockerContainers = "lighthouse:RestartDockerContainers" as Action<"lighthouse:RestartDockerContainers", UnknownKind, never>;
/** Write access by its name. */
export const RestartMcpServers = "lighthouse:RestartMcpServers" as Action<"lighthouse:RestartMcpServers", UnknownKind, never>;
/** Access unknown. */
export const RunDockerContainers = "lighthouse:RunDockerContainers" as Action<"lighthouse:RunDockerContainers", UnknownKind, never>;
/** Access unknown. */
export const ShareBlueprintAcrossAccounts = "lighthouse:ShareBlueprintAcrossAccounts" as Action<"lighthouse:ShareBlueprintAcrossAccounts", UnknownKind, never>;
/** Write access by its name. */
export const StartDockerContainers = "lighthouse:StartDockerContainers" as Action<"lighthouse:StartDockerContainers", UnknownKind, never>;
/** Write access by its name. */
export const StartInstances = "lighthouse:StartInstances" as Action<"lighthouse:StartInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartMcpServers = "lighthouse:StartMcpServers" as Action<"lighthouse:StartMcpServers", UnknownKind, never>;
/** Write access by its name. */
export const StopDockerContainers = "lighthouse:StopDockerContainers" as Action<"lighthouse:StopDockerContainers", UnknownKind, never>;
/** Write access by its name. */
export const StopInstances = "lighthouse:StopInstances" as Action<"lighthouse:StopInstances", UnknownKind, never>;
/** Write access by its name. */
export const StopMcpServers = "lighthouse:StopMcpServers" as Action<"lighthouse:StopMcpServers", UnknownKind, never>;
/** Access unknown. */
export const SyncBlueprint = "lighthouse:SyncBlueprint" as Action<"lighthouse:SyncBlueprint", UnknownKind, never>;
/** Write access by its name. */
export const TerminateDisks = "lighthouse:TerminateDisks" as Action<"lighthouse:TerminateDisks", UnknownKind, never>;
/** Write access by its name. */
export const TerminateInstances = "lighthouse:TerminateInstances" as Action<"lighthouse:TerminateInstances", UnknownKind, never>;
