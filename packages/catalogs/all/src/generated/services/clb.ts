// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/clb.js";
import { catalogVersion } from "../version.js";

const source = { service: "clb", catalogVersion, constants };

const levels = {
  list: [
    "DescribeBlockIPList",
    "DescribeCustomizedConfigAssociateList",
    "DescribeCustomizedConfigList",
    "DescribeTargetGroupList",
  ],
  read: [
    "DescribeAssociatedModelAvailability",
    "DescribeAsyncJobs",
    "DescribeBlockIPTask",
    "DescribeBudgetAssociations",
    "DescribeBudgets",
    "DescribeClassicalLBByInstanceId",
    "DescribeClassicalLBHealthStatus",
    "DescribeClassicalLBListeners",
    "DescribeClassicalLBTargets",
    "DescribeClsLogSet",
    "DescribeClusterResources",
    "DescribeCrossTargets",
    "DescribeExclusiveClusters",
    "DescribeIdleLoadBalancers",
    "DescribeIntentRouterTiers",
    "DescribeIntentRouters",
    "DescribeKeys",
    "DescribeLBListeners",
    "DescribeLBOperateProtect",
    "DescribeListeners",
    "DescribeLoadBalancerListByCertId",
    "DescribeLoadBalancerOverview",
    "DescribeLoadBalancerTraffic",
    "DescribeLoadBalancers",
    "DescribeLoadBalancersDetail",
    "DescribeModelAliases",
    "DescribeModelAssociations",
    "DescribeModelKeys",
    "DescribeModelNames",
    "DescribeModelRewrite",
    "DescribeModelRouterDetail",
    "DescribeModelRouterGuardrails",
    "DescribeModelRouterLogs",
    "DescribeModelRouterQuota",
    "DescribeModelRouterResourcePackageDeduction",
    "DescribeModelRouterResourcePackages",
    "DescribeModelRouters",
    "DescribeQuota",
    "DescribeResources",
    "DescribeRewrite",
    "DescribeServiceProviderHealthStatus",
    "DescribeSupportedProviders",
    "DescribeTargetGroupInstanceStatus",
    "DescribeTargetGroupInstances",
    "DescribeTargetGroups",
    "DescribeTargetHealth",
    "DescribeTargets",
    "DescribeTaskStatus",
    "DescribeUpperModels",
    "DescribeUserGroups",
    "InquirePriceCreateModelRouterResourcePackage",
    "InquirePriceRefundModelRouterResourcePackage",
    "InquiryPriceCreateLoadBalancer",
    "InquiryPriceModifyLoadBalancer",
    "InquiryPriceRefundLoadBalancer",
    "InquiryPriceRenewLoadBalancer",
  ],
  write: [
    "AddModelKey",
    "AddModelRewrite",
    "AssociateBudget",
    "AssociateCustomizedConfig",
    "AssociateModelRouterGuardrails",
    "AssociateModelsToModelRouter",
    "AssociateTargetGroups",
    "BatchDeregisterTargets",
    "BatchModifyTargetTag",
    "BatchModifyTargetWeight",
    "BatchRegisterTargets",
    "CloneLoadBalancer",
    "CreateBYOKNetwork",
    "CreateBudget",
    "CreateClsLogSet",
    "CreateIntentRouter",
    "CreateKey",
    "CreateKeys",
    "CreateListener",
    "CreateLoadBalancer",
    "CreateLoadBalancerSnatIps",
    "CreateModel",
    "CreateModelRouter",
    "CreateModelRouterResourcePackage",
    "CreateRule",
    "CreateTargetGroup",
    "CreateTopic",
    "CreateUserGroup",
    "DeleteBudgets",
    "DeleteIntentRouter",
    "DeleteKeys",
    "DeleteListener",
    "DeleteLoadBalancer",
    "DeleteLoadBalancerListeners",
    "DeleteLoadBalancerSnatIps",
    "DeleteModel",
    "DeleteModelRouters",
    "DeleteRewrite",
    "DeleteRule",
    "DeleteTargetGroups",
    "DeleteUserGroups",
    "DeregisterFunctionTargets",
    "DeregisterModelsFromServiceProvider",
    "DeregisterTargetGroupInstances",
    "DeregisterTargets",
    "DeregisterTargetsFromClassicalLB",
    "DisassociateBudget",
    "DisassociateCustomizedConfig",
    "DisassociateModelRouterGuardrails",
    "DisassociateModelsFromModelRouter",
    "DisassociateTargetGroups",
    "MigrateClassicalLoadBalancers",
    "ModifyBlockIPList",
    "ModifyBudgetAttributes",
    "ModifyDomain",
    "ModifyDomainAttributes",
    "ModifyFunctionTargets",
    "ModifyIntentRouterAttribute",
    "ModifyKeyAttributes",
    "ModifyKeysBlockStatus",
    "ModifyKeysUserGroup",
    "ModifyListener",
    "ModifyLoadBalancerAttributes",
    "ModifyLoadBalancerMixIpTarget",
    "ModifyLoadBalancerSla",
    "ModifyLoadBalancersProject",
    "ModifyModelAliasAttributes",
    "ModifyModelAttributes",
    "ModifyModelRouterAttributes",
    "ModifyModelRouterGuardrails",
    "ModifyModelRouterSecurityGroups",
    "ModifyRule",
    "ModifyServiceProviderModelAttributes",
    "ModifyTargetGroupAttribute",
    "ModifyTargetGroupInstancesPort",
    "ModifyTargetGroupInstancesWeight",
    "ModifyTargetPort",
    "ModifyTargetWeight",
    "ModifyUserGroupAttributes",
    "RegisterFunctionTargets",
    "RegisterModelsToServiceProvider",
    "RegisterTargetGroupInstances",
    "RegisterTargets",
    "RegisterTargetsWithClassicalLB",
    "RemoveModelKey",
    "RemoveModelRewrite",
    "RenewLoadBalancers",
    "ReplaceCertForLoadBalancers",
    "SetCustomizedConfigForLoadBalancer",
    "SetLoadBalancerClsLog",
    "SetLoadBalancerSecurityGroups",
    "SetLoadBalancerStartStatus",
    "SetSecurityGroupForLoadbalancers",
  ],
} as const;

/**
 * An action of `clb` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`clb:${Name}`, UnknownKind> {
  return uncheckedAction("clb", name);
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
 * every action of `clb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "clb", Pattern> {
  return actionGlob<typeof constants, "clb", Pattern>(source, pattern);
}

export * from "../actions/clb.js";
