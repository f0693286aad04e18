// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/as.js";
import { catalogVersion } from "../version.js";

const source = { service: "as", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAccountLimits",
    "DescribeAutoScalingActivities",
    "DescribeAutoScalingAdvices",
    "DescribeAutoScalingGroupLastActivities",
    "DescribeAutoScalingGroups",
    "DescribeAutoScalingInstances",
    "DescribeLaunchConfigurations",
    "DescribeLifecycleHooks",
    "DescribeNotificationConfigurations",
    "DescribeRefreshActivities",
    "DescribeScalingPolicies",
    "DescribeScheduledActions",
  ],
  write: [
    "AttachInstances",
    "AttachLoadBalancers",
    "CancelInstanceRefresh",
    "ClearLaunchConfigurationAttributes",
    "CreateAutoScalingGroup",
    "CreateAutoScalingGroupFromInstance",
    "CreateLaunchConfiguration",
    "CreateLifecycleHook",
    "CreateNotificationConfiguration",
    "CreateScalingPolicy",
    "CreateScheduledAction",
    "DeleteAutoScalingGroup",
    "DeleteLaunchConfiguration",
    "DeleteLifecycleHook",
    "DeleteNotificationConfiguration",
    "DeleteScalingPolicy",
    "DeleteScheduledAction",
    "DetachInstances",
    "DetachLoadBalancers",
    "DisableAutoScalingGroup",
    "EnableAutoScalingGroup",
    "ModifyAutoScalingGroup",
    "ModifyDesiredCapacity",
    "ModifyLaunchConfigurationAttributes",
    "ModifyLifecycleHook",
    "ModifyLoadBalancerTargetAttributes",
    "ModifyLoadBalancers",
    "ModifyNotificationConfiguration",
    "ModifyScalingPolicy",
    "ModifyScheduledAction",
    "RemoveInstances",
    "ResumeInstanceRefresh",
    "RollbackInstanceRefresh",
    "ScaleInInstances",
    "ScaleOutInstances",
    "SetInstancesProtection",
    "StartAutoScalingInstances",
    "StartInstanceRefresh",
    "StopAutoScalingInstances",
    "StopInstanceRefresh",
    "UpgradeLaunchConfiguration",
    "UpgradeLifecycleHook",
  ],
} as const;

/**
 * An action of `as` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`as:${Name}`, UnknownKind> {
  return uncheckedAction("as", name);
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
 * every action of `as`, also those that the catalog does not know. In a statement a resource that one of them can match
 * is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "as", Pattern> {
  return actionGlob<typeof constants, "as", Pattern>(source, pattern);
}

export * from "../actions/as.js";
