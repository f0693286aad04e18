// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/bmvpc.js";
import { catalogVersion } from "../version.js";

const source = { service: "bmvpc", catalogVersion, constants };

const levels = {
  read: [
    "DescribeCustomerGateways",
    "DescribeNatGateways",
    "DescribeNatSubnets",
    "DescribeRoutePolicies",
    "DescribeRouteTables",
    "DescribeSubnetAvailableIps",
    "DescribeSubnetByDevice",
    "DescribeSubnetByHostedDevice",
    "DescribeSubnets",
    "DescribeTaskStatus",
    "DescribeVpcPeerConnections",
    "DescribeVpcQuota",
    "DescribeVpcResource",
    "DescribeVpcView",
    "DescribeVpcs",
    "DescribeVpnConnections",
    "DescribeVpnGateways",
  ],
  write: [
    "AcceptVpcPeerConnection",
    "BindEipsToNatGateway",
    "BindIpsToNatGateway",
    "BindSubnetsToNatGateway",
    "CreateCustomerGateway",
    "CreateDockerSubnetWithVlan",
    "CreateHostedInterface",
    "CreateInterfaces",
    "CreateNatGateway",
    "CreateRoutePolicies",
    "CreateSubnet",
    "CreateVirtualSubnetWithVlan",
    "CreateVpc",
    "CreateVpcPeerConnection",
    "DeleteCustomerGateway",
    "DeleteHostedInterface",
    "DeleteHostedInterfaces",
    "DeleteInterfaces",
    "DeleteNatGateway",
    "DeleteRoutePolicy",
    "DeleteSubnet",
    "DeleteVirtualIp",
    "DeleteVpc",
    "DeleteVpcPeerConnection",
    "DeleteVpnConnection",
    "DeleteVpnGateway",
    "DeregisterIps",
    "ModifyCustomerGatewayAttribute",
    "ModifyRoutePolicy",
    "ModifyRouteTable",
    "ModifySubnetAttribute",
    "ModifySubnetDHCPRelay",
    "ModifyVpcAttribute",
    "ModifyVpcPeerConnection",
    "ModifyVpnConnectionAttribute",
    "ModifyVpnGatewayAttribute",
    "RejectVpcPeerConnection",
    "ResetVpnConnection",
    "UnbindEipsFromNatGateway",
    "UnbindIpsFromNatGateway",
    "UnbindSubnetsFromNatGateway",
    "UpgradeNatGateway",
  ],
} as const;

/**
 * An action of `bmvpc` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`bmvpc:${Name}`, UnknownKind> {
  return uncheckedAction("bmvpc", name);
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
 * every action of `bmvpc`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "bmvpc", Pattern> {
  return actionGlob<typeof constants, "bmvpc", Pattern>(source, pattern);
}

export * from "../actions/bmvpc.js";
