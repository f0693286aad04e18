// Generated from facts/vpc.json by `npm run generate`. Do not edit.

import type { ConditionKey } from "@camwright/catalog";

/**
 * Region of the CVM checked together with the VPC resource.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions: AttachClassicLinkVpc,
 * AttachNetworkInterface, CreateAndAttachNetworkInterface, DetachClassicLinkVpc, DetachNetworkInterface,
 * MigrateNetworkInterface.
 *
 * Source: document/product/215/31862.
 */
export const cvmRegion = "cvm:region" as ConditionKey<"cvm:region", "string", "cvm:region">;

/**
 * VPC on the accepting side of a peering.
 *
 * Type string (used with a string operator in an official example). Operators shown: string_equal_if_exist. Actions:
 * AcceptVpcPeeringConnection, AcceptVpcPeeringConnectionEx, CreateVpcPeeringConnection, CreateVpcPeeringConnectionEx,
 * DeleteVpcPeeringConnection, DeleteVpcPeeringConnectionEx, EnableVpcPeeringConnection, EnableVpcPeeringConnectionEx,
 * ModifyVpcPeeringConnection, ModifyVpcPeeringConnectionEx, RejectVpcPeeringConnection, RejectVpcPeeringConnectionEx.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const accepterVpc = "vpc:accepter_vpc" as ConditionKey<"vpc:accepter_vpc", "string", "vpc:accepter_vpc">;

/**
 * Region of the accepting side of a peering.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions:
 * AcceptVpcPeeringConnectionEx, CreateVpcPeeringConnectionEx, DeleteVpcPeeringConnectionEx,
 * EnableVpcPeeringConnectionEx, ModifyVpcPeeringConnectionEx, RejectVpcPeeringConnectionEx.
 *
 * Source: document/product/215/31862.
 */
export const accepterVpcRegion = "vpc:accepter_vpc_region" as ConditionKey<"vpc:accepter_vpc_region", "string", "vpc:accepter_vpc_region">;

/**
 * Region of the VPC.
 *
 * Type string (used with a string operator in an official example). Operators shown: string_equal_if_exist. Actions:
 * AcceptVpcPeeringConnection, AcceptVpcPeeringConnectionEx, AddVpnConnEx, AssignPrivateIpAddresses,
 * AssociateRouteTable, AssociateVip, AttachClassicLinkVpc, AttachNetworkInterface, CreateAndAttachNetworkInterface,
 * CreateDirectConnectGateway, CreateLocalDestinationIPPortTranslationNatRule, CreateLocalIPTranslationAclRule,
 * CreateLocalIPTranslationNatRule, CreateLocalSourceIPPortTranslationAclRule,
 * CreateLocalSourceIPPortTranslationNatRule, CreateNatGateway, CreateNetworkAcl, CreateNetworkInterface,
 * CreatePeerIPTranslationNatRule, CreateRoute, CreateRouteTable, CreateSubnet, CreateSubnetAclRule,
 * CreateVpcPeeringConnection, CreateVpcPeeringConnectionEx, DeleteDirectConnectGateway,
 * DeleteLocalDestinationIPPortTranslationNatRule, DeleteLocalIPTranslationAclRule, DeleteLocalIPTranslationNatRule,
 * DeleteLocalSourceIPPortTranslationAclRule, DeleteLocalSourceIPPortTranslationNatRule, DeleteNatGateway,
 * DeleteNetworkAcl, DeleteNetworkInterface, DeletePeerIPTranslationNatRule, DeleteRoute, DeleteRouteTable,
 * DeleteSubnet, DeleteUserGw, DeleteVpc, DeleteVpcPeeringConnection, DeleteVpnConn, DetachClassicLinkVpc,
 * DetachNetworkInterface, DeteleSubnetAclRule, EipBindNatGateway, EipUnBindNatGateway, EnableVpcPeeringConnection,
 * EnableVpcPeeringConnectionEx, MigrateNetworkInterface, MigratePrivateIpAddress, ModifyDirectConnectGateway,
 * ModifyLocalDestinationIPPortTranslationNatRule, ModifyLocalIPTranslationAclRule, ModifyLocalIPTranslationNatRule,
 * ModifyLocalSourceIPPortTranslationAclRule, ModifyLocalSourceIPPortTranslationNatRule, ModifyNatGateway,
 * ModifyNetworkAcl, ModifyNetworkAclEntry, ModifyNetworkInterface, ModifyNetworkInterfaceAttribute,
 * ModifyPeerIPTranslationNatRule, ModifyPrivateIpAddress, ModifyPrivateIpAddressesAttribute, ModifyRouteTableAttribute,
 * ModifySubnetAttribute, ModifyUserGw, ModifyVpcAttribute, ModifyVpcPeeringConnection, ModifyVpcPeeringConnectionEx,
 * ModifyVpnConnEx, ModifyVpnGw, RejectVpcPeeringConnection, RejectVpcPeeringConnectionEx, ResetVpnConnSA,
 * SetLocalIPTranslationAclRule, SetLocalSourceIPPortTranslationAclRule, SetSSLVpnDomain, UnassignPrivateIpAddresses.
 *
 * Sources: document/product/215/31862; document/product/598/10608.
 */
export const region = "vpc:region" as ConditionKey<"vpc:region", "string", "vpc:region">;

/**
 * VPC on the requesting side of a peering.
 *
 * Type string (used with a string operator in an official example). Operators shown: string_equal_if_exist. Actions:
 * AcceptVpcPeeringConnection, AcceptVpcPeeringConnectionEx, CreateVpcPeeringConnection, CreateVpcPeeringConnectionEx,
 * DeleteVpcPeeringConnection, DeleteVpcPeeringConnectionEx, EnableVpcPeeringConnection, EnableVpcPeeringConnectionEx,
 * ModifyVpcPeeringConnection, ModifyVpcPeeringConnectionEx, RejectVpcPeeringConnection, RejectVpcPeeringConnectionEx.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const requesterVpc = "vpc:requester_vpc" as ConditionKey<"vpc:requester_vpc", "string", "vpc:requester_vpc">;

/**
 * Region of the requesting side of a peering.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions:
 * AcceptVpcPeeringConnectionEx, CreateVpcPeeringConnectionEx, DeleteVpcPeeringConnectionEx,
 * EnableVpcPeeringConnectionEx, ModifyVpcPeeringConnectionEx, RejectVpcPeeringConnectionEx.
 *
 * Source: document/product/215/31862.
 */
export const requesterVpcRegion = "vpc:requester_vpc_region" as ConditionKey<"vpc:requester_vpc_region", "string", "vpc:requester_vpc_region">;

/**
 * Subnet the resource belongs to.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions:
 * AssignPrivateIpAddresses, AttachNetworkInterface, CreateAndAttachNetworkInterface, CreateNetworkInterface,
 * DeleteNetworkInterface, DetachNetworkInterface, MigrateNetworkInterface, MigratePrivateIpAddress,
 * ModifyNetworkInterface, ModifyNetworkInterfaceAttribute, ModifyPrivateIpAddress, ModifyPrivateIpAddressesAttribute,
 * UnassignPrivateIpAddresses.
 *
 * Source: document/product/215/31862.
 */
export const subnetKey = "vpc:subnet" as ConditionKey<"vpc:subnet", "string", "vpc:subnet">;

/**
 * Customer gateway of a tunnel.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions: DeleteVpnConn,
 * ModifyVpnConnEx, ResetVpnConnSA.
 *
 * Source: document/product/215/31862.
 */
export const usergw = "vpc:usergw" as ConditionKey<"vpc:usergw", "string", "vpc:usergw">;

/**
 * VPC the resource belongs to.
 *
 * Type string (used with a string operator in an official example). Operators shown: string_equal_if_exist. Actions:
 * AddVpnConnEx, AssignPrivateIpAddresses, AssociateRouteTable, AttachNetworkInterface, CreateAndAttachNetworkInterface,
 * CreateDirectConnectGateway, CreateLocalDestinationIPPortTranslationNatRule, CreateLocalIPTranslationAclRule,
 * CreateLocalIPTranslationNatRule, CreateLocalSourceIPPortTranslationAclRule,
 * CreateLocalSourceIPPortTranslationNatRule, CreateNatGateway, CreateNetworkAcl, CreateNetworkInterface,
 * CreatePeerIPTranslationNatRule, CreateRoute, CreateRouteTable, CreateSubnet, CreateSubnetAclRule,
 * DeleteDirectConnectGateway, DeleteLocalDestinationIPPortTranslationNatRule, DeleteLocalIPTranslationAclRule,
 * DeleteLocalIPTranslationNatRule, DeleteLocalSourceIPPortTranslationAclRule,
 * DeleteLocalSourceIPPortTranslationNatRule, DeleteNatGateway, DeleteNetworkAcl, DeleteNetworkInterface,
 * DeletePeerIPTranslationNatRule, DeleteRoute, DeleteRouteTable, DeleteSubnet, DeleteVpc, DeleteVpnConn,
 * DetachClassicLinkVpc, DetachNetworkInterface, DeteleSubnetAclRule, EipBindNatGateway, EipUnBindNatGateway,
 * MigrateNetworkInterface, MigratePrivateIpAddress, ModifyDirectConnectGateway,
 * ModifyLocalDestinationIPPortTranslationNatRule, ModifyLocalIPTranslationAclRule, ModifyLocalIPTranslationNatRule,
 * ModifyLocalSourceIPPortTranslationAclRule, ModifyLocalSourceIPPortTranslationNatRule, ModifyNatGateway,
 * ModifyNetworkAcl, ModifyNetworkAclEntry, ModifyNetworkInterface, ModifyNetworkInterfaceAttribute,
 * ModifyPeerIPTranslationNatRule, ModifyPrivateIpAddress, ModifyPrivateIpAddressesAttribute, ModifyRouteTableAttribute,
 * ModifySubnetAttribute, ModifyVpnConnEx, ModifyVpnGw, ResetVpnConnSA, SetLocalIPTranslationAclRule,
 * SetLocalSourceIPPortTranslationAclRule, SetSSLVpnDomain, UnassignPrivateIpAddresses.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const vpcKey = "vpc:vpc" as ConditionKey<"vpc:vpc", "string", "vpc:vpc">;

/**
 * VPN gateway of a tunnel.
 *
 * Type string (not stated; sibling keys take string operators). Operators shown: none. Actions: AddVpnConnEx,
 * DeleteVpnConn, ModifyVpnConnEx, ResetVpnConnSA.
 *
 * Source: document/product/215/31862.
 */
export const vpngw = "vpc:vpngw" as ConditionKey<"vpc:vpngw", "string", "vpc:vpngw">;
