// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AcceptVpcPeerConnection = "bmvpc:AcceptVpcPeerConnection" as Action<"bmvpc:AcceptVpcPeerConnection", UnknownKind, never>;
/** Access unknown. */
export const AsyncRegisterIps = "bmvpc:AsyncRegisterIps" as Action<"bmvpc:AsyncRegisterIps", UnknownKind, never>;
/** Write access by its name. */
export const BindEipsToNatGateway = "bmvpc:BindEipsToNatGateway" as Action<"bmvpc:BindEipsToNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const BindIpsToNatGateway = "bmvpc:BindIpsToNatGateway" as Action<"bmvpc:BindIpsToNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const BindSubnetsToNatGateway = "bmvpc:BindSubnetsToNatGateway" as Action<"bmvpc:BindSubnetsToNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomerGateway = "bmvpc:CreateCustomerGateway" as Action<"bmvpc:CreateCustomerGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateDockerSubnetWithVlan = "bmvpc:CreateDockerSubnetWithVlan" as Action<"bmvpc:CreateDockerSubnetWithVlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostedInterface = "bmvpc:CreateHostedInterface" as Action<"bmvpc:CreateHostedInterface", UnknownKind, never>;
/** Write access by its name. */
export const CreateInterfaces = "bmvpc:CreateInterfaces" as Action<"bmvpc:CreateInterfaces", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatGateway = "bmvpc:CreateNatGateway" as Action<"bmvpc:CreateNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoutePolicies = "bmvpc:CreateRoutePolicies" as Action<"bmvpc:CreateRoutePolicies", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubnet = "bmvpc:CreateSubnet" as Action<"bmvpc:CreateSubnet", UnknownKind, never>;
/** Write access by its name. */
export const CreateVirtualSubnetWithVlan = "bmvpc:CreateVirtualSubnetWithVlan" as Action<"bmvpc:CreateVirtualSubnetWithVlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpc = "bmvpc:CreateVpc" as Action<"bmvpc:CreateVpc", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpcPeerConnection = "bmvpc:CreateVpcPeerConnection" as Action<"bmvpc:CreateVpcPeerConnection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomerGateway = "bmvpc:DeleteCustomerGateway" as Action<"bmvpc:DeleteCustomerGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHostedInterface = "bmvpc:DeleteHostedInterface" as Action<"bmvpc:DeleteHostedInterface", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHostedInterfaces = "bmvpc:DeleteHostedInterfaces" as Action<"bmvpc:DeleteHostedInterfaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInterfaces = "bmvpc:DeleteInterfaces" as Action<"bmvpc:DeleteInterfaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNatGateway = "bmvpc:DeleteNatGateway" as Action<"bmvpc:DeleteNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoutePolicy = "bmvpc:DeleteRoutePolicy" as Action<"bmvpc:DeleteRoutePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSubnet = "bmvpc:DeleteSubnet" as Action<"bmvpc:DeleteSubnet", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVirtualIp = "bmvpc:DeleteVirtualIp" as Action<"bmvpc:DeleteVirtualIp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpc = "bmvpc:DeleteVpc" as Action<"bmvpc:DeleteVpc", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpcPeerConnection = "bmvpc:DeleteVpcPeerConnection" as Action<"bmvpc:DeleteVpcPeerConnection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpnConnection = "bmvpc:DeleteVpnConnection" as Action<"bmvpc:DeleteVpnConnection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpnGateway = "bmvpc:DeleteVpnGateway" as Action<"bmvpc:DeleteVpnGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterIps = "bmvpc:DeregisterIps" as Action<"bmvpc:DeregisterIps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomerGateways = "bmvpc:DescribeCustomerGateways" as Action<"bmvpc:DescribeCustomerGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatGateways = "bmvpc:DescribeNatGateways" as Action<"bmvpc:DescribeNatGateways", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatSubnets = "bmvpc:DescribeNatSubnets" as Action<"bmvpc:DescribeNatSubnets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoutePolicies = "bmvpc:DescribeRoutePolicies" as Action<"bmvpc:DescribeRoutePolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRouteTables = "bmvpc:DescribeRouteTables" as Action<"bmvpc:DescribeRouteTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnetAvailableIps = "bmvpc:DescribeSubnetAvailableIps" as Action<"bmvpc:DescribeSubnetAvailableIps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnetByDevice = "bmvpc:DescribeSubnetByDevice" as Action<"bmvpc:DescribeSubnetByDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnetByHostedDevice = "bmvpc:DescribeSubnetByHostedDevice" as Action<"bmvpc:DescribeSubnetByHostedDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnets = "bmvpc:DescribeSubnets" as Action<"bmvpc:DescribeSubnets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "bmvpc:DescribeTaskStatus" as Action<"bmvpc:DescribeTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcPeerConnections = "bmvpc:DescribeVpcPeerConnections" as Action<"bmvpc:DescribeVpcPeerConnections", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcQuota = "bmvpc:DescribeVpcQuota" as Action<"bmvpc:DescribeVpcQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcResource = "bmvpc:DescribeVpcResource" as Action<"bmvpc:DescribeVpcResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcView = "bmvpc:DescribeVpcView" as Action<"bmvpc:DescribeVpcView", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcs = "bmvpc:DescribeVpcs" as Action<"bmvpc:DescribeVpcs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpnConnections = "bmvpc:DescribeVpnConnections" as Action<"bmvpc:DescribeVpnConnections", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpnGateways = "bmvpc:DescribeVpnGateways" as Action<"bmvpc:DescribeVpnGateways", UnknownKind, never>;
/** Access unknown. */
export const DownloadCustomerGatewayConfiguration = "bmvpc:DownloadCustomerGatewayConfiguration" as Action<"bmvpc:DownloadCustomerGatewayConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomerGatewayAttribute = "bmvpc:ModifyCustomerGatewayAttribute" as Action<"bmvpc:ModifyCustomerGatewayAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoutePolicy = "bmvpc:ModifyRoutePolicy" as Action<"bmvpc:ModifyRoutePolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRouteTable = "bmvpc:ModifyRouteTable" as Action<"bmvpc:ModifyRouteTable", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubnetAttribute = "bmvpc:ModifySubnetAttribute" as Action<"bmvpc:ModifySubnetAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubnetDHCPRelay = "bmvpc:ModifySubnetDHCPRelay" as Action<"bmvpc:ModifySubnetDHCPRelay", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcAttribute = "bmvpc:ModifyVpcAttribute" as Action<"bmvpc:ModifyVpcAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcPeerConnection = "bmvpc:ModifyVpcPeerConnection" as Action<"bmvpc:ModifyVpcPeerConnection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpnConnectionAttribute = "bmvpc:ModifyVpnConnectionAttribute" as Action<"bmvpc:ModifyVpnConnectionAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpnGatewayAttribute = "bmvpc:ModifyVpnGatewayAttribute" as Action<"bmvpc:ModifyVpnGatewayAttribute", UnknownKind, never>;
/** Write access by its name. */
export const RejectVpcPeerConnection = "bmvpc:RejectVpcPeerConnection" as Action<"bmvpc:RejectVpcPeerConnection", UnknownKind, never>;
/** Write access by its name. */
export const ResetVpnConnection = "bmvpc:ResetVpnConnection" as Action<"bmvpc:ResetVpnConnection", UnknownKind, never>;
/** Write access by its name. */
export const UnbindEipsFromNatGateway = "bmvpc:UnbindEipsFromNatGateway" as Action<"bmvpc:UnbindEipsFromNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const UnbindIpsFromNatGateway = "bmvpc:UnbindIpsFromNatGateway" as Action<"bmvpc:UnbindIpsFromNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const UnbindSubnetsFromNatGateway = "bmvpc:UnbindSubnetsFromNatGateway" as Action<"bmvpc:UnbindSubnetsFromNatGateway", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeNatGateway = "bmvpc:UpgradeNatGateway" as Action<"bmvpc:UpgradeNatGateway", UnknownKind, never>;
