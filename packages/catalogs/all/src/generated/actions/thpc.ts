// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddClusterStorageOption = "thpc:AddClusterStorageOption" as Action<"thpc:AddClusterStorageOption", UnknownKind, never>;
/** Write access by its name. */
export const AddNodes = "thpc:AddNodes" as Action<"thpc:AddNodes", UnknownKind, never>;
/** Write access by its name. */
export const AddQueue = "thpc:AddQueue" as Action<"thpc:AddQueue", UnknownKind, never>;
/** Write access by its name. */
export const AttachNodes = "thpc:AttachNodes" as Action<"thpc:AttachNodes", UnknownKind, never>;
/** Write access by its name. */
export const BindAutoScalingGroup = "thpc:BindAutoScalingGroup" as Action<"thpc:BindAutoScalingGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindClusterVpc = "thpc:BindClusterVpc" as Action<"thpc:BindClusterVpc", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "thpc:CreateCluster" as Action<"thpc:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateScheduledAction = "thpc:CreateScheduledAction" as Action<"thpc:CreateScheduledAction", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkspaces = "thpc:CreateWorkspaces" as Action<"thpc:CreateWorkspaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "thpc:DeleteCluster" as Action<"thpc:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterStorageOption = "thpc:DeleteClusterStorageOption" as Action<"thpc:DeleteClusterStorageOption", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJob = "thpc:DeleteJob" as Action<"thpc:DeleteJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNodes = "thpc:DeleteNodes" as Action<"thpc:DeleteNodes", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQueue = "thpc:DeleteQueue" as Action<"thpc:DeleteQueue", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScheduledAction = "thpc:DeleteScheduledAction" as Action<"thpc:DeleteScheduledAction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingConfiguration = "thpc:DescribeAutoScalingConfiguration" as Action<"thpc:DescribeAutoScalingConfiguration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterActivities = "thpc:DescribeClusterActivities" as Action<"thpc:DescribeClusterActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDedicatedProxy = "thpc:DescribeClusterDedicatedProxy" as Action<"thpc:DescribeClusterDedicatedProxy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterMonitorStatus = "thpc:DescribeClusterMonitorStatus" as Action<"thpc:DescribeClusterMonitorStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterStorageOption = "thpc:DescribeClusterStorageOption" as Action<"thpc:DescribeClusterStorageOption", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "thpc:DescribeClusters" as Action<"thpc:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInitNodeScripts = "thpc:DescribeInitNodeScripts" as Action<"thpc:DescribeInitNodeScripts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceFamilies = "thpc:DescribeInstanceFamilies" as Action<"thpc:DescribeInstanceFamilies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobSubmitInfo = "thpc:DescribeJobSubmitInfo" as Action<"thpc:DescribeJobSubmitInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobs = "thpc:DescribeJobs" as Action<"thpc:DescribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobsOverview = "thpc:DescribeJobsOverview" as Action<"thpc:DescribeJobsOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodes = "thpc:DescribeNodes" as Action<"thpc:DescribeNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQueueAutoScaling = "thpc:DescribeQueueAutoScaling" as Action<"thpc:DescribeQueueAutoScaling", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQueueAutoScalingOverview = "thpc:DescribeQueueAutoScalingOverview" as Action<"thpc:DescribeQueueAutoScalingOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQueues = "thpc:DescribeQueues" as Action<"thpc:DescribeQueues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScheduledActions = "thpc:DescribeScheduledActions" as Action<"thpc:DescribeScheduledActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkspaces = "thpc:DescribeWorkspaces" as Action<"thpc:DescribeWorkspaces", UnknownKind, never>;
/** Write access by its name. */
export const DetachNodes = "thpc:DetachNodes" as Action<"thpc:DetachNodes", UnknownKind, never>;
/** Write access by its name. */
export const DisableClusterDedicatedProxy = "thpc:DisableClusterDedicatedProxy" as Action<"thpc:DisableClusterDedicatedProxy", UnknownKind, never>;
/** Write access by its name. */
export const DisableClusterMonitor = "thpc:DisableClusterMonitor" as Action<"thpc:DisableClusterMonitor", UnknownKind, never>;
/** Write access by its name. */
export const EnableClusterDedicatedProxy = "thpc:EnableClusterDedicatedProxy" as Action<"thpc:EnableClusterDedicatedProxy", UnknownKind, never>;
/** Write access by its name. */
export const EnableClusterMonitor = "thpc:EnableClusterMonitor" as Action<"thpc:EnableClusterMonitor", UnknownKind, never>;
/** Access unknown. */
export const GenerateRegisterCode = "thpc:GenerateRegisterCode" as Action<"thpc:GenerateRegisterCode", UnknownKind, never>;
/** Access unknown. */
export const GenerateRegisterCommand = "thpc:GenerateRegisterCommand" as Action<"thpc:GenerateRegisterCommand", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateWorkspaces = "thpc:InquirePriceCreateWorkspaces" as Action<"thpc:InquirePriceCreateWorkspaces", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceModifyWorkspacesChargeType = "thpc:InquirePriceModifyWorkspacesChargeType" as Action<"thpc:InquirePriceModifyWorkspacesChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterDeletionProtection = "thpc:ModifyClusterDeletionProtection" as Action<"thpc:ModifyClusterDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInitNodeScripts = "thpc:ModifyInitNodeScripts" as Action<"thpc:ModifyInitNodeScripts", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNodeAttribute = "thpc:ModifyNodeAttribute" as Action<"thpc:ModifyNodeAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyScheduledAction = "thpc:ModifyScheduledAction" as Action<"thpc:ModifyScheduledAction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkspacesAttribute = "thpc:ModifyWorkspacesAttribute" as Action<"thpc:ModifyWorkspacesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkspacesChargeType = "thpc:ModifyWorkspacesChargeType" as Action<"thpc:ModifyWorkspacesChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkspacesRenewFlag = "thpc:ModifyWorkspacesRenewFlag" as Action<"thpc:ModifyWorkspacesRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const SetAutoScalingConfiguration = "thpc:SetAutoScalingConfiguration" as Action<"thpc:SetAutoScalingConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const SetQueueAutoScaling = "thpc:SetQueueAutoScaling" as Action<"thpc:SetQueueAutoScaling", UnknownKind, never>;
/** Access unknown. */
export const SubmitJob = "thpc:SubmitJob" as Action<"thpc:SubmitJob", UnknownKind, never>;
/** Write access by its name. */
export const TerminateJob = "thpc:TerminateJob" as Action<"thpc:TerminateJob", UnknownKind, never>;
/** Write access by its name. */
export const TerminateWorkspaces = "thpc:TerminateWorkspaces" as Action<"thpc:TerminateWorkspaces", UnknownKind, never>;
