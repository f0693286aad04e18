// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AttachInstances = "as:AttachInstances" as Action<"as:AttachInstances", UnknownKind, never>;
/** Write access by its name. */
export const AttachLoadBalancers = "as:AttachLoadBalancers" as Action<"as:AttachLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const CancelInstanceRefresh = "as:CancelInstanceRefresh" as Action<"as:CancelInstanceRefresh", UnknownKind, never>;
/** Write access by its name. */
export const ClearLaunchConfigurationAttributes = "as:ClearLaunchConfigurationAttributes" as Action<"as:ClearLaunchConfigurationAttributes", UnknownKind, never>;
/** Access unknown. */
export const CompleteLifecycleAction = "as:CompleteLifecycleAction" as Action<"as:CompleteLifecycleAction", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoScalingGroup = "as:CreateAutoScalingGroup" as Action<"as:CreateAutoScalingGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoScalingGroupFromInstance = "as:CreateAutoScalingGroupFromInstance" as Action<"as:CreateAutoScalingGroupFromInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateLaunchConfiguration = "as:CreateLaunchConfiguration" as Action<"as:CreateLaunchConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const CreateLifecycleHook = "as:CreateLifecycleHook" as Action<"as:CreateLifecycleHook", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotificationConfiguration = "as:CreateNotificationConfiguration" as Action<"as:CreateNotificationConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const CreateScalingPolicy = "as:CreateScalingPolicy" as Action<"as:CreateScalingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateScheduledAction = "as:CreateScheduledAction" as Action<"as:CreateScheduledAction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoScalingGroup = "as:DeleteAutoScalingGroup" as Action<"as:DeleteAutoScalingGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLaunchConfiguration = "as:DeleteLaunchConfiguration" as Action<"as:DeleteLaunchConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLifecycleHook = "as:DeleteLifecycleHook" as Action<"as:DeleteLifecycleHook", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNotificationConfiguration = "as:DeleteNotificationConfiguration" as Action<"as:DeleteNotificationConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScalingPolicy = "as:DeleteScalingPolicy" as Action<"as:DeleteScalingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScheduledAction = "as:DeleteScheduledAction" as Action<"as:DeleteScheduledAction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountLimits = "as:DescribeAccountLimits" as Action<"as:DescribeAccountLimits", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingActivities = "as:DescribeAutoScalingActivities" as Action<"as:DescribeAutoScalingActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingAdvices = "as:DescribeAutoScalingAdvices" as Action<"as:DescribeAutoScalingAdvices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingGroupLastActivities = "as:DescribeAutoScalingGroupLastActivities" as Action<"as:DescribeAutoScalingGroupLastActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingGroups = "as:DescribeAutoScalingGroups" as Action<"as:DescribeAutoScalingGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScalingInstances = "as:DescribeAutoScalingInstances" as Action<"as:DescribeAutoScalingInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLaunchConfigurations = "as:DescribeLaunchConfigurations" as Action<"as:DescribeLaunchConfigurations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLifecycleHooks = "as:DescribeLifecycleHooks" as Action<"as:DescribeLifecycleHooks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotificationConfigurations = "as:DescribeNotificationConfigurations" as Action<"as:DescribeNotificationConfigurations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRefreshActivities = "as:DescribeRefreshActivities" as Action<"as:DescribeRefreshActivities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScalingPolicies = "as:DescribeScalingPolicies" as Action<"as:DescribeScalingPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScheduledActions = "as:DescribeScheduledActions" as Action<"as:DescribeScheduledActions", UnknownKind, never>;
/** Write access by its name. */
export const DetachInstances = "as:DetachInstances" as Action<"as:DetachInstances", UnknownKind, never>;
/** Write access by its name. */
export const DetachLoadBalancers = "as:DetachLoadBalancers" as Action<"as:DetachLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const DisableAutoScalingGroup = "as:DisableAutoScalingGroup" as Action<"as:DisableAutoScalingGroup", UnknownKind, never>;
/** Write access by its name. */
export const EnableAutoScalingGroup = "as:EnableAutoScalingGroup" as Action<"as:EnableAutoScalingGroup", UnknownKind, never>;
/** Access unknown. */
export const EnterStandby = "as:EnterStandby" as Action<"as:EnterStandby", UnknownKind, never>;
/** Access unknown. */
export const ExecuteScalingPolicy = "as:ExecuteScalingPolicy" as Action<"as:ExecuteScalingPolicy", UnknownKind, never>;
/** Access unknown. */
export const ExitStandby = "as:ExitStandby" as Action<"as:ExitStandby", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoScalingGroup = "as:ModifyAutoScalingGroup" as Action<"as:ModifyAutoScalingGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDesiredCapacity = "as:ModifyDesiredCapacity" as Action<"as:ModifyDesiredCapacity", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLaunchConfigurationAttributes = "as:ModifyLaunchConfigurationAttributes" as Action<"as:ModifyLaunchConfigurationAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLifecycleHook = "as:ModifyLifecycleHook" as Action<"as:ModifyLifecycleHook", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerTargetAttributes = "as:ModifyLoadBalancerTargetAttributes" as Action<"as:ModifyLoadBalancerTargetAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancers = "as:ModifyLoadBalancers" as Action<"as:ModifyLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotificationConfiguration = "as:ModifyNotificationConfiguration" as Action<"as:ModifyNotificationConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyScalingPolicy = "as:ModifyScalingPolicy" as Action<"as:ModifyScalingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyScheduledAction = "as:ModifyScheduledAction" as Action<"as:ModifyScheduledAction", UnknownKind, never>;
/** Write access by its name. */
export const RemoveInstances = "as:RemoveInstances" as Action<"as:RemoveInstances", UnknownKind, never>;
/** Write access by its name. */
export const ResumeInstanceRefresh = "as:ResumeInstanceRefresh" as Action<"as:ResumeInstanceRefresh", UnknownKind, never>;
/** Write access by its name. */
export const RollbackInstanceRefresh = "as:RollbackInstanceRefresh" as Action<"as:RollbackInstanceRefresh", UnknownKind, never>;
/** Write access by its name. */
export const ScaleInInstances = "as:ScaleInInstances" as Action<"as:ScaleInInstances", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstances = "as:ScaleOutInstances" as Action<"as:ScaleOutInstances", UnknownKind, never>;
/** Write access by its name. */
export const SetInstancesProtection = "as:SetInstancesProtection" as Action<"as:SetInstancesProtection", UnknownKind, never>;
/** Write access by its name. */
export const StartAutoScalingInstances = "as:StartAutoScalingInstances" as Action<"as:StartAutoScalingInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartInstanceRefresh = "as:StartInstanceRefresh" as Action<"as:StartInstanceRefresh", UnknownKind, never>;
/** Write access by its name. */
export const StopAutoScalingInstances = "as:StopAutoScalingInstances" as Action<"as:StopAutoScalingInstances", UnknownKind, never>;
/** Write access by its name. */
export const StopInstanceRefresh = "as:StopInstanceRefresh" as Action<"as:StopInstanceRefresh", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeLaunchConfiguration = "as:UpgradeLaunchConfiguration" as Action<"as:UpgradeLaunchConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeLifecycleHook = "as:UpgradeLifecycleHook" as Action<"as:UpgradeLifecycleHook", UnknownKind, never>;
