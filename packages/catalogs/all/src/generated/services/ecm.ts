// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/ecm.js";
import { catalogVersion } from "../version.js";

const source = { service: "ecm", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAddressQuota",
    "DescribeAddresses",
    "DescribeBaseOverview",
    "DescribeConfig",
    "DescribeCustomImageTask",
    "DescribeDefaultSubnet",
    "DescribeHaVips",
    "DescribeImage",
    "DescribeImportImageOs",
    "DescribeInstanceTypeConfig",
    "DescribeInstanceVncUrl",
    "DescribeInstances",
    "DescribeInstancesDeniedActions",
    "DescribeListeners",
    "DescribeLoadBalanceTaskStatus",
    "DescribeLoadBalancers",
    "DescribeModule",
    "DescribeModuleDetail",
    "DescribeMonthPeakNetwork",
    "DescribeNetworkInterfaces",
    "DescribeNode",
    "DescribePackingQuotaGroup",
    "DescribePeakBaseOverview",
    "DescribePeakNetworkOverview",
    "DescribePriceRunInstance",
    "DescribeRegionIpv6Addresses",
    "DescribeRouteConflicts",
    "DescribeRouteTables",
    "DescribeSecurityGroupAssociationStatistics",
    "DescribeSecurityGroupLimits",
    "DescribeSecurityGroupPolicies",
    "DescribeSecurityGroups",
    "DescribeSubnets",
    "DescribeTargetHealth",
    "DescribeTargets",
    "DescribeTaskResult",
    "DescribeTaskStatus",
    "DescribeVpcs",
    "QueryVpcTaskResult",
  ],
  write: [
    "AllocateAddresses",
    "AllocateIpv6AddressesBandwidth",
    "AssignIpv6Addresses",
    "AssignIpv6CidrBlock",
    "AssignIpv6CidrBlocks",
    "AssignIpv6SubnetCidrBlock",
    "AssignPrivateIpAddresses",
    "AssociateAddress",
    "AssociateSecurityGroups",
    "AttachNetworkInterface",
    "BatchDeregisterTargets",
    "BatchModifyTargetWeight",
    "BatchRegisterTargets",
    "CreateHaVip",
    "CreateImage",
    "CreateKeyPair",
    "CreateListener",
    "CreateLoadBalancer",
    "CreateModule",
    "CreateNetworkInterface",
    "CreateRouteTable",
    "CreateRoutes",
    "CreateSecurityGroup",
    "CreateSecurityGroupPolicies",
    "CreateSubnet",
    "CreateVpc",
    "DeleteHaVip",
    "DeleteImage",
    "DeleteListener",
    "DeleteLoadBalancer",
    "DeleteLoadBalancerListeners",
    "DeleteModule",
    "DeleteNetworkInterface",
    "DeleteRouteTable",
    "DeleteRoutes",
    "DeleteSecurityGroup",
    "DeleteSecurityGroupPolicies",
    "DeleteSubnet",
    "DeleteVpc",
    "DetachNetworkInterface",
    "DisableRoutes",
    "DisassociateAddress",
    "DisassociateInstancesKeyPairs",
    "DisassociateSecurityGroups",
    "EnableRoutes",
    "ImportCustomImage",
    "ImportImage",
    "MigrateNetworkInterface",
    "MigratePrivateIpAddress",
    "ModifyAddressAttribute",
    "ModifyAddressesBandwidth",
    "ModifyDefaultSubnet",
    "ModifyHaVipAttribute",
    "ModifyImageAttribute",
    "ModifyInstancesAttribute",
    "ModifyIpv6AddressesAttribute",
    "ModifyIpv6AddressesBandwidth",
    "ModifyListener",
    "ModifyLoadBalancerAttributes",
    "ModifyModuleConfig",
    "ModifyModuleDisableWanIp",
    "ModifyModuleImage",
    "ModifyModuleIpDirect",
    "ModifyModuleName",
    "ModifyModuleNetwork",
    "ModifyModuleSecurityGroups",
    "ModifyPrivateIpAddressesAttribute",
    "ModifyRouteTableAttribute",
    "ModifySecurityGroupAttribute",
    "ModifySecurityGroupPolicies",
    "ModifySubnetAttribute",
    "ModifyTargetPort",
    "ModifyTargetWeight",
    "ModifyVpcAttribute",
    "RebootInstances",
    "ReleaseAddresses",
    "ReleaseIpv6Addresses",
    "ReleaseIpv6AddressesBandwidth",
    "RemovePrivateIpAddresses",
    "ReplaceRouteTableAssociation",
    "ReplaceRoutes",
    "ReplaceSecurityGroupPolicy",
    "ResetInstances",
    "ResetInstancesMaxBandwidth",
    "ResetInstancesPassword",
    "ResetRoutes",
    "SetLoadBalancerSecurityGroups",
    "SetSecurityGroupForLoadbalancers",
    "StartInstances",
    "StopInstances",
    "TerminateInstances",
    "UnassignIpv6SubnetCidrBlock",
  ],
} as const;

/**
 * An action of `ecm` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`ecm:${Name}`, UnknownKind> {
  return uncheckedAction("ecm", name);
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
 * every action of `ecm`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "ecm", Pattern> {
  return actionGlob<typeof constants, "ecm", Pattern>(source, pattern);
}

export * from "../actions/ecm.js";
