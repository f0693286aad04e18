// Generated from facts/vpc.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Approve another account's request to attach instances to your CCN.
 *
 * Write access (section of the CAM table). Resource level: `ccn`. Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; document/product/598/57179; github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AcceptAttachCcnInstances = "vpc:AcceptAttachCcnInstances" as Action<
  "vpc:AcceptAttachCcnInstances",
  "vpc:ccn",
  never
>;

/**
 * Accept a same-region VPC peering request.
 *
 * Write access (section of the CAM table). Resource level: `vpc`, `peeringConnection`. Condition keys:
 * `vpc:accepter_vpc`, `vpc:region`, `vpc:requester_vpc`. Restriction by IP address supported.
 *
 * Disagreement: cloud.tencent.com/document/product/598/98194 says operation level, the resource must be `*`.
 *
 * Sources: document/product/215/31862; cloud.tencent.com/document/product/598/98194; document/product/598/10608; github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AcceptVpcPeeringConnection = "vpc:AcceptVpcPeeringConnection" as Action<
  "vpc:AcceptVpcPeeringConnection",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Accept a cross-region VPC peering request.
 *
 * Write access (section of the CAM table). Resource level: `peeringConnection`, `vpc`. Condition keys:
 * `vpc:accepter_vpc`, `vpc:accepter_vpc_region`, `vpc:region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 * Restriction by IP address not supported.
 *
 * Disagreement: cloud.tencent.com/document/product/598/98194 says operation level, the resource must be `*`.
 *
 * Sources: document/product/215/31862; cloud.tencent.com/document/product/598/98194.
 */
export const AcceptVpcPeeringConnectionEx = "vpc:AcceptVpcPeeringConnectionEx" as Action<
  "vpc:AcceptVpcPeeringConnectionEx",
  "vpc:peeringConnection" | "vpc:vpc",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Put EIPs or load balancers into a shared bandwidth package.
 *
 * Write access (section of the CAM table). Resource level: `bandwidthPackage`. Restriction by IP address not supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AddBandwidthPackageResources = "vpc:AddBandwidthPackageResources" as Action<
  "vpc:AddBandwidthPackageResources",
  "vpc:bandwidthPackage",
  never
>;

/**
 * Add a DNAT port-forwarding rule to a NAT gateway (legacy API).
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 */
export const AddDnaptRule = "vpc:AddDnaptRule" as Action<"vpc:AddDnaptRule", never, never>;

/**
 * Add IPv6 conversion rules to a translator instance.
 *
 * Write access (section of the CAM table). Resource level: `eip`. Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AddIp6Rules = "vpc:AddIp6Rules" as Action<"vpc:AddIp6Rules", "vpc:eip", never>;

/**
 * Add IPs, ports or groups to parameter templates.
 *
 * Write access (section of the CAM table). Resource level: `addressTemplate`, `addressTemplateGroup`,
 * `serviceTemplate`, `serviceTemplateGroup`. Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AddTemplateMember = "vpc:AddTemplateMember" as Action<
  "vpc:AddTemplateMember",
  "vpc:addressTemplate" | "vpc:addressTemplateGroup" | "vpc:serviceTemplate" | "vpc:serviceTemplateGroup",
  never
>;

/**
 * Create a customer gateway (legacy API).
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 */
export const AddUserGw = "vpc:AddUserGw" as Action<"vpc:AddUserGw", never, never>;

/**
 * Create a VPN tunnel (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`, `vpnGateway`, `customerGateway`, `vpnTunnel`. Condition
 * keys: `vpc:region`, `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: document/product/215/31862.
 */
export const AddVpnConnEx = "vpc:AddVpnConnEx" as Action<
  "vpc:AddVpnConnEx",
  "vpc:vpc" | "vpc:vpnGateway" | "vpc:customerGateway" | "vpc:vpnTunnel",
  "vpc:region" | "vpc:vpc" | "vpc:vpngw"
>;

/**
 * Swap the public IP of an instance or EIP for a new one.
 *
 * Write access (section of the CAM table). Resource level: `cvmInstance`. Restriction by IP address supported.
 *
 * The CVM CAM page lists it too, with the same cvm instance resource. The CAM pages of VPC and of CVM both list it, so
 * that vpc:AdjustPublicAddress and cvm:AdjustPublicAddress are both documented; which one is checked is not stated.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AdjustPublicAddress = "vpc:AdjustPublicAddress" as Action<
  "vpc:AdjustPublicAddress",
  "cvm:instance",
  never
>;

/**
 * Advertise edge routes.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 */
export const AdvertiseEdgeRoutes = "vpc:AdvertiseEdgeRoutes" as Action<"vpc:AdvertiseEdgeRoutes", never, never>;

/**
 * Allocate one or more elastic public IPs.
 *
 * Write access (section of the CAM table). Granularity not documented.
 *
 * Row present in cloud.tencent.com/document/product/598/98194 but cut off before its granularity. The CAM pages of VPC
 * and of CVM both list it, so that vpc:AllocateAddresses and cvm:AllocateAddresses are both documented; which one is
 * checked is not stated.
 *
 * Sources: cloud.tencent.com/document/product/598/98194; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AllocateAddresses = "vpc:AllocateAddresses" as UncheckedAction<"vpc:AllocateAddresses">;

/**
 * Allocate one or more elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AllocateIPv6Addresses = "vpc:AllocateIPv6Addresses" as UncheckedAction<"vpc:AllocateIPv6Addresses">;

/**
 * Turn on public bandwidth for classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AllocateIp6AddressesBandwidth = "vpc:AllocateIp6AddressesBandwidth" as UncheckedAction<"vpc:AllocateIp6AddressesBandwidth">;

/**
 * Allow SMTP traffic for an instance.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * No description in the source; wording judged from the name.
 *
 * Source: document/product/598/57179.
 */
export const AllowVMSMTP = "vpc:AllowVMSMTP" as Action<"vpc:AllowVMSMTP", never, never>;

/**
 * Assign IPv6 addresses to an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssignIpv6Addresses = "vpc:AssignIpv6Addresses" as UncheckedAction<"vpc:AssignIpv6Addresses">;

/**
 * Assign an IPv6 block to a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssignIpv6CidrBlock = "vpc:AssignIpv6CidrBlock" as UncheckedAction<"vpc:AssignIpv6CidrBlock">;

/**
 * Assign IPv6 blocks to subnets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssignIpv6SubnetCidrBlock = "vpc:AssignIpv6SubnetCidrBlock" as UncheckedAction<"vpc:AssignIpv6SubnetCidrBlock">;

/**
 * Assign private IPs to an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 * Restriction by IP address supported.
 *
 * Disagreement: document/product/598/57179 says operation level, the resource must be `*`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents);
 * document/product/598/57179; TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents);
 * github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssignPrivateIpAddresses = "vpc:AssignPrivateIpAddresses" as Action<
  "vpc:AssignPrivateIpAddresses",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Bind an EIP to an instance or to a private IP on an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the CAM page of CVM,
 * examples of CVM, CloudAudit and published policies show cvm:AssociateAddress.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateAddress = "vpc:AssociateAddress" as UncheckedAction<"vpc:AssociateAddress">;

/**
 * Bind an EIP to a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateDhcpIpWithAddressIp = "vpc:AssociateDhcpIpWithAddressIp" as UncheckedAction<"vpc:AssociateDhcpIpWithAddressIp">;

/**
 * Bind a Direct Connect gateway to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`, `directConnectGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateDirectConnectGatewayNatGateway = "vpc:AssociateDirectConnectGatewayNatGateway" as Action<
  "vpc:AssociateDirectConnectGatewayNatGateway",
  "vpc:natGateway" | "vpc:directConnectGateway",
  never
>;

/**
 * Restrict an HAVIP to given instances or ENIs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateHaVipInstance = "vpc:AssociateHaVipInstance" as UncheckedAction<"vpc:AssociateHaVipInstance">;

/**
 * Bind an elastic IPv6 address to a CVM or ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateIPv6Address = "vpc:AssociateIPv6Address" as UncheckedAction<"vpc:AssociateIPv6Address">;

/**
 * Associate attached CCN instances with a CCN route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateInstancesToCcnRouteTable = "vpc:AssociateInstancesToCcnRouteTable" as UncheckedAction<"vpc:AssociateInstancesToCcnRouteTable">;

/**
 * Bind EIPs to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateNatGatewayAddress = "vpc:AssociateNatGatewayAddress" as Action<
  "vpc:AssociateNatGatewayAddress",
  "vpc:natGateway",
  never
>;

/**
 * Attach a network ACL to subnets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateNetworkAclSubnets = "vpc:AssociateNetworkAclSubnets" as UncheckedAction<"vpc:AssociateNetworkAclSubnets">;

/**
 * Attach security groups to an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the CAM page of CVM
 * shows cvm:AssociateNetworkInterfaceSecurityGroups.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AssociateNetworkInterfaceSecurityGroups = "vpc:AssociateNetworkInterfaceSecurityGroups" as UncheckedAction<"vpc:AssociateNetworkInterfaceSecurityGroups">;

/**
 * Change which route table a subnet uses (legacy API).
 *
 * Write access (judged from the name). Resource level: `subnet`, `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const AssociateRouteTable = "vpc:AssociateRouteTable" as Action<
  "vpc:AssociateRouteTable",
  "vpc:subnet" | "vpc:routeTable",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Bind a host to a virtual IP within a VPC (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`. Condition keys: `vpc:region`.
 *
 * "Resource-Level Permissions Supported by VPC APIs" puts vpc:vpc and vpc:region in the remarks cell of this row; only
 * the condition cell is used here.
 *
 * Source: document/product/215/31862.
 */
export const AssociateVip = "vpc:AssociateVip" as Action<"vpc:AssociateVip", "vpc:vpc", "vpc:region">;

/**
 * Attach network instances to a CCN.
 *
 * Write access (judged from the name). Resource level: `ccn`. Restriction by IP address not supported.
 *
 * An older version of "CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh)" marks it operation level.
 *
 * Sources: document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AttachCcnInstances = "vpc:AttachCcnInstances" as Action<"vpc:AttachCcnInstances", "vpc:ccn", never>;

/**
 * Link classic-network CVMs to a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AttachClassicLinkVpc = "vpc:AttachClassicLinkVpc" as Action<
  "vpc:AttachClassicLinkVpc",
  "vpc:vpc" | "cvm:instance",
  "cvm:region" | "vpc:region"
>;

/**
 * Attach an ENI to a CVM.
 *
 * Write access (judged from the name). Resource level: `eni`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`. Restriction by IP address supported.
 *
 * Disagreement: document/product/598/57179 says operation level, the resource must be `*`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents);
 * document/product/598/57179; TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents);
 * github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AttachNetworkInterface = "vpc:AttachNetworkInterface" as Action<
  "vpc:AttachNetworkInterface",
  "vpc:eni" | "cvm:instance",
  "cvm:region" | "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Associate instances with a snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AttachSnapshotInstances = "vpc:AttachSnapshotInstances" as UncheckedAction<"vpc:AttachSnapshotInstances">;

/**
 * Review a cross-border compliance filing (service providers only).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const AuditCrossBorderCompliance = "vpc:AuditCrossBorderCompliance" as UncheckedAction<"vpc:AuditCrossBorderCompliance">;

/**
 * Read CCN bandwidth caps for monitoring alarms.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57179.
 */
export const BandwidthLimitForCcnAlarmOnly = "vpc:BandwidthLimitForCcnAlarmOnly" as Action<
  "vpc:BandwidthLimitForCcnAlarmOnly",
  never,
  never
>;

/**
 * Check a secondary CIDR for conflicts in a VPC.
 *
 * Read access (judged from the name). Resource level: `vpc`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CheckAssistantCidr = "vpc:CheckAssistantCidr" as Action<"vpc:CheckAssistantCidr", "vpc:vpc", never>;

/**
 * Check whether the account still uses old-style bandwidth packages.
 *
 * Read access (judged from the name). Resource level: `bandwidthPackage`. Restriction by IP address supported.
 *
 * Source: document/product/598/57179.
 */
export const CheckBandwidthPackage = "vpc:CheckBandwidthPackage" as Action<
  "vpc:CheckBandwidthPackage",
  "vpc:bandwidthPackage",
  never
>;

/**
 * Check whether a default subnet can be created.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CheckDefaultSubnet = "vpc:CheckDefaultSubnet" as Action<"vpc:CheckDefaultSubnet", never, never>;

/**
 * Check whether flow monitoring is on for a gateway.
 *
 * Read access (judged from the name). Resource level: `cvmInstance`, `vpnGateway`, `directConnectGateway`,
 * `natGateway`, `peeringConnection`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CheckGatewayFlowMonitor = "vpc:CheckGatewayFlowMonitor" as Action<
  "vpc:CheckGatewayFlowMonitor",
  "cvm:instance" | "vpc:vpnGateway" | "vpc:directConnectGateway" | "vpc:natGateway" | "vpc:peeringConnection",
  never
>;

/**
 * Check if a Lighthouse instance can change its network line label.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57179.
 */
export const CheckModifyNetworkLineLabelForLighthouse = "vpc:CheckModifyNetworkLineLabelForLighthouse" as Action<
  "vpc:CheckModifyNetworkLineLabelForLighthouse",
  never,
  never
>;

/**
 * Verify a network probe.
 *
 * Read access (judged from the name). Resource level: `netDetect`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CheckNetDetectState = "vpc:CheckNetDetectState" as Action<
  "vpc:CheckNetDetectState",
  "vpc:netDetect",
  never
>;

/**
 * Check a traffic mirror's collector and receiver.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CheckTrafficMirror = "vpc:CheckTrafficMirror" as UncheckedAction<"vpc:CheckTrafficMirror">;

/**
 * Check whether an instance is ready.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: document/product/598/57179.
 */
export const CheckVmReady = "vpc:CheckVmReady" as Action<"vpc:CheckVmReady", never, never>;

/**
 * Check whether an endpoint service exists.
 *
 * Read access (judged from the name). Resource level: `endpointService`. Restriction by IP address supported.
 *
 * Not an SDK method; shown by the CAM table and the TokenHub role policy.
 *
 * Sources: document/product/598/57179; document/product/598/79060.
 */
export const CheckVpcEndPointServiceExist = "vpc:CheckVpcEndPointServiceExist" as Action<
  "vpc:CheckVpcEndPointServiceExist",
  "vpc:endpointService",
  never
>;

/**
 * Clear a CCN's route table selection policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ClearRouteTableSelectionPolicies = "vpc:ClearRouteTableSelectionPolicies" as UncheckedAction<"vpc:ClearRouteTableSelectionPolicies">;

/**
 * Copy an existing security group and its rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the CAM page of CVM
 * shows cvm:CloneSecurityGroup.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CloneSecurityGroup = "vpc:CloneSecurityGroup" as UncheckedAction<"vpc:CloneSecurityGroup">;

/**
 * Create an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateAddressTemplate = "vpc:CreateAddressTemplate" as UncheckedAction<"vpc:CreateAddressTemplate">;

/**
 * Create an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateAddressTemplateGroup = "vpc:CreateAddressTemplateGroup" as UncheckedAction<"vpc:CreateAddressTemplateGroup">;

/**
 * Create an ENI and attach it to a CVM.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`, `eni`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`. Restriction by IP address supported.
 *
 * Disagreement: document/product/598/57179 says operation level, the resource must be `*`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents);
 * document/product/598/57179; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateAndAttachNetworkInterface = "vpc:CreateAndAttachNetworkInterface" as Action<
  "vpc:CreateAndAttachNetworkInterface",
  "vpc:vpc" | "cvm:instance" | "vpc:eni",
  "cvm:region" | "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Add secondary CIDR blocks to a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateAssistantCidr = "vpc:CreateAssistantCidr" as UncheckedAction<"vpc:CreateAssistantCidr">;

/**
 * Create a shared bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateBandwidthPackage = "vpc:CreateBandwidthPackage" as UncheckedAction<"vpc:CreateBandwidthPackage">;

/**
 * Create a CCN instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCcn = "vpc:CreateCcn" as UncheckedAction<"vpc:CreateCcn">;

/**
 * Create a next hop for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCcnPolicyBasedRoutingNextHop = "vpc:CreateCcnPolicyBasedRoutingNextHop" as UncheckedAction<"vpc:CreateCcnPolicyBasedRoutingNextHop">;

/**
 * Create match rules for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCcnPolicyBasedRoutingRules = "vpc:CreateCcnPolicyBasedRoutingRules" as UncheckedAction<"vpc:CreateCcnPolicyBasedRoutingRules">;

/**
 * Create route tables in a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCcnRouteTables = "vpc:CreateCcnRouteTables" as UncheckedAction<"vpc:CreateCcnRouteTables">;

/**
 * Create IDC tunnels for a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCdcLDCXList = "vpc:CreateCdcLDCXList" as UncheckedAction<"vpc:CreateCdcLDCXList">;

/**
 * Create virtual links for a multi-tenant dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCdcNetPlanes = "vpc:CreateCdcNetPlanes" as UncheckedAction<"vpc:CreateCdcNetPlanes">;

/**
 * Create a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateCustomerGateway = "vpc:CreateCustomerGateway" as UncheckedAction<"vpc:CreateCustomerGateway">;

/**
 * Create or fetch the project's default security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateDefaultSecurityGroup = "vpc:CreateDefaultSecurityGroup" as UncheckedAction<"vpc:CreateDefaultSecurityGroup">;

/**
 * Create the default VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateDefaultVpc = "vpc:CreateDefaultVpc" as UncheckedAction<"vpc:CreateDefaultVpc">;

/**
 * Create DHCP IPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateDhcpIp = "vpc:CreateDhcpIp" as UncheckedAction<"vpc:CreateDhcpIp">;

/**
 * Create a Direct Connect gateway.
 *
 * Write access (judged from the name). Resource level: `vpc`, `directConnectGateway`. Condition keys: `vpc:region`,
 * `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateDirectConnectGateway = "vpc:CreateDirectConnectGateway" as Action<
  "vpc:CreateDirectConnectGateway",
  "vpc:vpc" | "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add IDC routes to a CCN-type Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateDirectConnectGatewayCcnRoutes = "vpc:CreateDirectConnectGatewayCcnRoutes" as UncheckedAction<"vpc:CreateDirectConnectGatewayCcnRoutes">;

/**
 * Create a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateFlowLog = "vpc:CreateFlowLog" as UncheckedAction<"vpc:CreateFlowLog">;

/**
 * Create global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateGlobalRoutes = "vpc:CreateGlobalRoutes" as UncheckedAction<"vpc:CreateGlobalRoutes">;

/**
 * Create a high-availability virtual IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateHaVip = "vpc:CreateHaVip" as UncheckedAction<"vpc:CreateHaVip">;

/**
 * Create a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateHighPriorityRouteTable = "vpc:CreateHighPriorityRouteTable" as UncheckedAction<"vpc:CreateHighPriorityRouteTable">;

/**
 * Add entries to a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateHighPriorityRoutes = "vpc:CreateHighPriorityRoutes" as UncheckedAction<"vpc:CreateHighPriorityRoutes">;

/**
 * Create IPv6-to-IPv4 translator instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateIp6Translators = "vpc:CreateIp6Translators" as UncheckedAction<"vpc:CreateIp6Translators">;

/**
 * Add a local destination IP:port rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateLocalDestinationIPPortTranslationNatRule = "vpc:CreateLocalDestinationIPPortTranslationNatRule" as Action<
  "vpc:CreateLocalDestinationIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Create a local gateway for a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateLocalGateway = "vpc:CreateLocalGateway" as UncheckedAction<"vpc:CreateLocalGateway">;

/**
 * Add an ACL rule for local IP translation on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateLocalIPTranslationAclRule = "vpc:CreateLocalIPTranslationAclRule" as Action<
  "vpc:CreateLocalIPTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add a local IP translation rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateLocalIPTranslationNatRule = "vpc:CreateLocalIPTranslationNatRule" as Action<
  "vpc:CreateLocalIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add an ACL rule for local source IP:port translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateLocalSourceIPPortTranslationAclRule = "vpc:CreateLocalSourceIPPortTranslationAclRule" as Action<
  "vpc:CreateLocalSourceIPPortTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add a local source IP:port translation rule (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateLocalSourceIPPortTranslationNatRule = "vpc:CreateLocalSourceIPPortTranslationNatRule" as Action<
  "vpc:CreateLocalSourceIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Create a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `vpc`, `natGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; cloud.tencent.com/document/product/552/97541; github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNatGateway = "vpc:CreateNatGateway" as Action<
  "vpc:CreateNatGateway",
  "vpc:vpc" | "vpc:natGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add port-forwarding (DNAT) rules to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNatGatewayDestinationIpPortTranslationNatRule = "vpc:CreateNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:CreateNatGatewayDestinationIpPortTranslationNatRule",
  "vpc:natGateway",
  never
>;

/**
 * Add SNAT rules to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNatGatewaySourceIpTranslationNatRule = "vpc:CreateNatGatewaySourceIpTranslationNatRule" as Action<
  "vpc:CreateNatGatewaySourceIpTranslationNatRule",
  "vpc:natGateway",
  never
>;

/**
 * Create a network probe.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNetDetect = "vpc:CreateNetDetect" as UncheckedAction<"vpc:CreateNetDetect">;

/**
 * Create a network ACL.
 *
 * Write access (judged from the name). Resource level: `vpc`, `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNetworkAcl = "vpc:CreateNetworkAcl" as Action<
  "vpc:CreateNetworkAcl",
  "vpc:vpc" | "vpc:networkAcl",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add 3-tuple rules to a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNetworkAclEntries = "vpc:CreateNetworkAclEntries" as UncheckedAction<"vpc:CreateNetworkAclEntries">;

/**
 * Add 5-tuple rules to a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNetworkAclQuintupleEntries = "vpc:CreateNetworkAclQuintupleEntries" as UncheckedAction<"vpc:CreateNetworkAclQuintupleEntries">;

/**
 * Create an ENI.
 *
 * Write access (judged from the name). Resource level: `vpc`, `subnet`, `eni`. Condition keys: `vpc:region`,
 * `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); TKE:
 * permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateNetworkInterface = "vpc:CreateNetworkInterface" as Action<
  "vpc:CreateNetworkInterface",
  "vpc:vpc" | "vpc:subnet" | "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Add a peer IP translation rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreatePeerIPTranslationNatRule = "vpc:CreatePeerIPTranslationNatRule" as Action<
  "vpc:CreatePeerIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Create a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`, `vpc`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreatePrivateNatGateway = "vpc:CreatePrivateNatGateway" as Action<
  "vpc:CreatePrivateNatGateway",
  "vpc:privateNatGateway" | "vpc:vpc",
  never
>;

/**
 * Add destination port rules to a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreatePrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:CreatePrivateNatGatewayDestinationIpPortTranslationNatRule" as UncheckedAction<"vpc:CreatePrivateNatGatewayDestinationIpPortTranslationNatRule">;

/**
 * Add ACL rules for source translation on a private NAT gateway.
 *
 * Write access (judged from the name). Resource level, path not available.
 *
 * Named in "Private NAT gateway: access management (first rows only)" as authorizable, but its resource path is cut
 * off.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreatePrivateNatGatewayTranslationAclRule = "vpc:CreatePrivateNatGatewayTranslationAclRule" as UncheckedAction<"vpc:CreatePrivateNatGatewayTranslationAclRule">;

/**
 * Add source translation rules to a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreatePrivateNatGatewayTranslationNatRule = "vpc:CreatePrivateNatGatewayTranslationNatRule" as Action<
  "vpc:CreatePrivateNatGatewayTranslationNatRule",
  "vpc:privateNatGateway",
  never
>;

/**
 * Reserve private IP addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateReserveIpAddresses = "vpc:CreateReserveIpAddresses" as UncheckedAction<"vpc:CreateReserveIpAddresses">;

/**
 * Add a route to a route table (legacy API).
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const CreateRoute = "vpc:CreateRoute" as Action<"vpc:CreateRoute", "vpc:routeTable", "vpc:region" | "vpc:vpc">;

/**
 * Create a route reception policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateRoutePolicy = "vpc:CreateRoutePolicy" as UncheckedAction<"vpc:CreateRoutePolicy">;

/**
 * Bind route policies to route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateRoutePolicyAssociations = "vpc:CreateRoutePolicyAssociations" as UncheckedAction<"vpc:CreateRoutePolicyAssociations">;

/**
 * Add entries to a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateRoutePolicyEntries = "vpc:CreateRoutePolicyEntries" as UncheckedAction<"vpc:CreateRoutePolicyEntries">;

/**
 * Create a route table.
 *
 * Write access (judged from the name). Resource level: `vpc`, `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateRouteTable = "vpc:CreateRouteTable" as Action<
  "vpc:CreateRouteTable",
  "vpc:vpc" | "vpc:routeTable",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Add routes to a route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateRoutes = "vpc:CreateRoutes" as UncheckedAction<"vpc:CreateRoutes">;

/**
 * Create a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; CloudAudit and
 * published policies show cvm:CreateSecurityGroup.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSecurityGroup = "vpc:CreateSecurityGroup" as UncheckedAction<"vpc:CreateSecurityGroup">;

/**
 * Add rules to a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSecurityGroupPolicies = "vpc:CreateSecurityGroupPolicies" as UncheckedAction<"vpc:CreateSecurityGroupPolicies">;

/**
 * Create a security group together with its rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSecurityGroupWithPolicies = "vpc:CreateSecurityGroupWithPolicies" as UncheckedAction<"vpc:CreateSecurityGroupWithPolicies">;

/**
 * Create a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateServiceTemplate = "vpc:CreateServiceTemplate" as UncheckedAction<"vpc:CreateServiceTemplate">;

/**
 * Create a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateServiceTemplateGroup = "vpc:CreateServiceTemplateGroup" as UncheckedAction<"vpc:CreateServiceTemplateGroup">;

/**
 * Create snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSnapshotPolicies = "vpc:CreateSnapshotPolicies" as UncheckedAction<"vpc:CreateSnapshotPolicies">;

/**
 * Create a subnet.
 *
 * Write access (judged from the name). Resource level: `vpc`, `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSubnet = "vpc:CreateSubnet" as Action<
  "vpc:CreateSubnet",
  "vpc:vpc" | "vpc:subnet",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Bind a network ACL to a subnet (legacy API).
 *
 * Write access (judged from the name). Resource level: `networkAcl`, `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const CreateSubnetAclRule = "vpc:CreateSubnetAclRule" as Action<
  "vpc:CreateSubnetAclRule",
  "vpc:networkAcl" | "vpc:subnet",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Create several subnets at once.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateSubnets = "vpc:CreateSubnets" as UncheckedAction<"vpc:CreateSubnets">;

/**
 * Create a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateTrafficMirror = "vpc:CreateTrafficMirror" as UncheckedAction<"vpc:CreateTrafficMirror">;

/**
 * Add 5-tuple filter rules to a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateTrafficMirrorFilterRules = "vpc:CreateTrafficMirrorFilterRules" as UncheckedAction<"vpc:CreateTrafficMirrorFilterRules">;

/**
 * Buy shared traffic packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateTrafficPackages = "vpc:CreateTrafficPackages" as UncheckedAction<"vpc:CreateTrafficPackages">;

/**
 * Create a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpc = "vpc:CreateVpc" as UncheckedAction<"vpc:CreateVpc">;

/**
 * Create a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: document/product/598/79060; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpcEndPoint = "vpc:CreateVpcEndPoint" as UncheckedAction<"vpc:CreateVpcEndPoint">;

/**
 * Create a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpcEndPointService = "vpc:CreateVpcEndPointService" as UncheckedAction<"vpc:CreateVpcEndPointService">;

/**
 * Add accounts to an endpoint service allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpcEndPointServiceWhiteList = "vpc:CreateVpcEndPointServiceWhiteList" as UncheckedAction<"vpc:CreateVpcEndPointServiceWhiteList">;

/**
 * Request a VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpcPeeringConnection = "vpc:CreateVpcPeeringConnection" as Action<
  "vpc:CreateVpcPeeringConnection",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Request a cross-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:accepter_vpc_region`, `vpc:region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 *
 * Source: document/product/215/31862.
 */
export const CreateVpcPeeringConnectionEx = "vpc:CreateVpcPeeringConnectionEx" as Action<
  "vpc:CreateVpcPeeringConnectionEx",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Create a VPN tunnel.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpnConnection = "vpc:CreateVpnConnection" as UncheckedAction<"vpc:CreateVpnConnection">;

/**
 * Create a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpnGateway = "vpc:CreateVpnGateway" as UncheckedAction<"vpc:CreateVpnGateway">;

/**
 * Add destination routes to a route-based VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpnGatewayRoutes = "vpc:CreateVpnGatewayRoutes" as UncheckedAction<"vpc:CreateVpnGatewayRoutes">;

/**
 * Create an SSL VPN client.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpnGatewaySslClient = "vpc:CreateVpnGatewaySslClient" as UncheckedAction<"vpc:CreateVpnGatewaySslClient">;

/**
 * Create an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const CreateVpnGatewaySslServer = "vpc:CreateVpnGatewaySslServer" as UncheckedAction<"vpc:CreateVpnGatewaySslServer">;

/**
 * Delete an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteAddressTemplate = "vpc:DeleteAddressTemplate" as UncheckedAction<"vpc:DeleteAddressTemplate">;

/**
 * Delete an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteAddressTemplateGroup = "vpc:DeleteAddressTemplateGroup" as UncheckedAction<"vpc:DeleteAddressTemplateGroup">;

/**
 * Remove secondary CIDR blocks from a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteAssistantCidr = "vpc:DeleteAssistantCidr" as UncheckedAction<"vpc:DeleteAssistantCidr">;

/**
 * Delete a shared bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteBandwidthPackage = "vpc:DeleteBandwidthPackage" as UncheckedAction<"vpc:DeleteBandwidthPackage">;

/**
 * Delete a CCN instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCcn = "vpc:DeleteCcn" as UncheckedAction<"vpc:DeleteCcn">;

/**
 * Delete a next hop for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCcnPolicyBasedRoutingNextHop = "vpc:DeleteCcnPolicyBasedRoutingNextHop" as UncheckedAction<"vpc:DeleteCcnPolicyBasedRoutingNextHop">;

/**
 * Delete a match rule for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCcnPolicyBasedRoutingRule = "vpc:DeleteCcnPolicyBasedRoutingRule" as UncheckedAction<"vpc:DeleteCcnPolicyBasedRoutingRule">;

/**
 * Delete CCN route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCcnRouteTables = "vpc:DeleteCcnRouteTables" as UncheckedAction<"vpc:DeleteCcnRouteTables">;

/**
 * Delete IDC tunnels of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCdcLDCXList = "vpc:DeleteCdcLDCXList" as UncheckedAction<"vpc:DeleteCdcLDCXList">;

/**
 * Delete virtual links of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCdcNetPlanes = "vpc:DeleteCdcNetPlanes" as UncheckedAction<"vpc:DeleteCdcNetPlanes">;

/**
 * Delete a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteCustomerGateway = "vpc:DeleteCustomerGateway" as UncheckedAction<"vpc:DeleteCustomerGateway">;

/**
 * Delete a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteDhcpIp = "vpc:DeleteDhcpIp" as UncheckedAction<"vpc:DeleteDhcpIp">;

/**
 * Delete a Direct Connect gateway.
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteDirectConnectGateway = "vpc:DeleteDirectConnectGateway" as Action<
  "vpc:DeleteDirectConnectGateway",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Remove IDC routes from a CCN-type Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteDirectConnectGatewayCcnRoutes = "vpc:DeleteDirectConnectGatewayCcnRoutes" as UncheckedAction<"vpc:DeleteDirectConnectGatewayCcnRoutes">;

/**
 * Delete a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteFlowLog = "vpc:DeleteFlowLog" as UncheckedAction<"vpc:DeleteFlowLog">;

/**
 * Delete global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteGlobalRoutes = "vpc:DeleteGlobalRoutes" as UncheckedAction<"vpc:DeleteGlobalRoutes">;

/**
 * Delete a high-availability virtual IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteHaVip = "vpc:DeleteHaVip" as UncheckedAction<"vpc:DeleteHaVip">;

/**
 * Delete high-priority route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteHighPriorityRouteTables = "vpc:DeleteHighPriorityRouteTables" as UncheckedAction<"vpc:DeleteHighPriorityRouteTables">;

/**
 * Delete entries from a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteHighPriorityRoutes = "vpc:DeleteHighPriorityRoutes" as UncheckedAction<"vpc:DeleteHighPriorityRoutes">;

/**
 * Release IPv6 translator instances and their rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteIp6Translators = "vpc:DeleteIp6Translators" as UncheckedAction<"vpc:DeleteIp6Translators">;

/**
 * Remove a local destination IP:port rule from a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteLocalDestinationIPPortTranslationNatRule = "vpc:DeleteLocalDestinationIPPortTranslationNatRule" as Action<
  "vpc:DeleteLocalDestinationIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete a dedicated cluster's local gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteLocalGateway = "vpc:DeleteLocalGateway" as UncheckedAction<"vpc:DeleteLocalGateway">;

/**
 * Remove an ACL rule for local IP translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteLocalIPTranslationAclRule = "vpc:DeleteLocalIPTranslationAclRule" as Action<
  "vpc:DeleteLocalIPTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Remove a local IP translation rule from a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteLocalIPTranslationNatRule = "vpc:DeleteLocalIPTranslationNatRule" as Action<
  "vpc:DeleteLocalIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Remove an ACL rule for local source IP:port translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteLocalSourceIPPortTranslationAclRule = "vpc:DeleteLocalSourceIPPortTranslationAclRule" as Action<
  "vpc:DeleteLocalSourceIPPortTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Remove a local source IP:port translation rule (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteLocalSourceIPPortTranslationNatRule = "vpc:DeleteLocalSourceIPPortTranslationNatRule" as Action<
  "vpc:DeleteLocalSourceIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`, `vpc`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; cloud.tencent.com/document/product/552/97541; github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNatGateway = "vpc:DeleteNatGateway" as Action<
  "vpc:DeleteNatGateway",
  "vpc:natGateway" | "vpc:vpc",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete port-forwarding (DNAT) rules from a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNatGatewayDestinationIpPortTranslationNatRule = "vpc:DeleteNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:DeleteNatGatewayDestinationIpPortTranslationNatRule",
  "vpc:natGateway",
  never
>;

/**
 * Delete SNAT rules from a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNatGatewaySourceIpTranslationNatRule = "vpc:DeleteNatGatewaySourceIpTranslationNatRule" as Action<
  "vpc:DeleteNatGatewaySourceIpTranslationNatRule",
  "vpc:natGateway",
  never
>;

/**
 * Delete a network probe.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNetDetect = "vpc:DeleteNetDetect" as UncheckedAction<"vpc:DeleteNetDetect">;

/**
 * Delete a network ACL.
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNetworkAcl = "vpc:DeleteNetworkAcl" as Action<
  "vpc:DeleteNetworkAcl",
  "vpc:networkAcl",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete 3-tuple rules from a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNetworkAclEntries = "vpc:DeleteNetworkAclEntries" as UncheckedAction<"vpc:DeleteNetworkAclEntries">;

/**
 * Delete 5-tuple rules from a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNetworkAclQuintupleEntries = "vpc:DeleteNetworkAclQuintupleEntries" as UncheckedAction<"vpc:DeleteNetworkAclQuintupleEntries">;

/**
 * Delete an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); TKE:
 * permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteNetworkInterface = "vpc:DeleteNetworkInterface" as Action<
  "vpc:DeleteNetworkInterface",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Remove a peer IP translation rule from a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const DeletePeerIPTranslationNatRule = "vpc:DeletePeerIPTranslationNatRule" as Action<
  "vpc:DeletePeerIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeletePrivateNatGateway = "vpc:DeletePrivateNatGateway" as Action<
  "vpc:DeletePrivateNatGateway",
  "vpc:privateNatGateway",
  never
>;

/**
 * Delete destination port rules from a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeletePrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:DeletePrivateNatGatewayDestinationIpPortTranslationNatRule" as UncheckedAction<"vpc:DeletePrivateNatGatewayDestinationIpPortTranslationNatRule">;

/**
 * Delete ACL rules for source translation on a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeletePrivateNatGatewayTranslationAclRule = "vpc:DeletePrivateNatGatewayTranslationAclRule" as UncheckedAction<"vpc:DeletePrivateNatGatewayTranslationAclRule">;

/**
 * Delete source translation rules from a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeletePrivateNatGatewayTranslationNatRule = "vpc:DeletePrivateNatGatewayTranslationNatRule" as Action<
  "vpc:DeletePrivateNatGatewayTranslationNatRule",
  "vpc:privateNatGateway",
  never
>;

/**
 * Release reserved private IP addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteReserveIpAddresses = "vpc:DeleteReserveIpAddresses" as UncheckedAction<"vpc:DeleteReserveIpAddresses">;

/**
 * Delete a route from a route table (legacy API).
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents).
 */
export const DeleteRoute = "vpc:DeleteRoute" as Action<"vpc:DeleteRoute", "vpc:routeTable", "vpc:region" | "vpc:vpc">;

/**
 * Delete a route policy and its entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteRoutePolicy = "vpc:DeleteRoutePolicy" as UncheckedAction<"vpc:DeleteRoutePolicy">;

/**
 * Unbind route policies from route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteRoutePolicyAssociations = "vpc:DeleteRoutePolicyAssociations" as UncheckedAction<"vpc:DeleteRoutePolicyAssociations">;

/**
 * Delete entries from a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteRoutePolicyEntries = "vpc:DeleteRoutePolicyEntries" as UncheckedAction<"vpc:DeleteRoutePolicyEntries">;

/**
 * Delete a route table.
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteRouteTable = "vpc:DeleteRouteTable" as Action<
  "vpc:DeleteRouteTable",
  "vpc:routeTable",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Delete routes from a route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteRoutes = "vpc:DeleteRoutes" as UncheckedAction<"vpc:DeleteRoutes">;

/**
 * Delete a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the examples of CVM,
 * CloudAudit and published policies show cvm:DeleteSecurityGroup.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteSecurityGroup = "vpc:DeleteSecurityGroup" as UncheckedAction<"vpc:DeleteSecurityGroup">;

/**
 * Delete rules from a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteSecurityGroupPolicies = "vpc:DeleteSecurityGroupPolicies" as UncheckedAction<"vpc:DeleteSecurityGroupPolicies">;

/**
 * Delete a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteServiceTemplate = "vpc:DeleteServiceTemplate" as UncheckedAction<"vpc:DeleteServiceTemplate">;

/**
 * Delete a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteServiceTemplateGroup = "vpc:DeleteServiceTemplateGroup" as UncheckedAction<"vpc:DeleteServiceTemplateGroup">;

/**
 * Delete snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteSnapshotPolicies = "vpc:DeleteSnapshotPolicies" as UncheckedAction<"vpc:DeleteSnapshotPolicies">;

/**
 * Delete a subnet.
 *
 * Write access (judged from the name). Resource level: `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteSubnet = "vpc:DeleteSubnet" as Action<"vpc:DeleteSubnet", "vpc:subnet", "vpc:region" | "vpc:vpc">;

/**
 * Remove IPs, ports or groups from parameter templates.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteTemplateMember = "vpc:DeleteTemplateMember" as UncheckedAction<"vpc:DeleteTemplateMember">;

/**
 * Delete a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteTrafficMirror = "vpc:DeleteTrafficMirror" as UncheckedAction<"vpc:DeleteTrafficMirror">;

/**
 * Delete 5-tuple filter rules from a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteTrafficMirrorFilterRules = "vpc:DeleteTrafficMirrorFilterRules" as UncheckedAction<"vpc:DeleteTrafficMirrorFilterRules">;

/**
 * Delete inactive shared traffic packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteTrafficPackages = "vpc:DeleteTrafficPackages" as UncheckedAction<"vpc:DeleteTrafficPackages">;

/**
 * Delete a customer gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `customerGateway`. Condition keys: `vpc:region`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteUserGw = "vpc:DeleteUserGw" as Action<"vpc:DeleteUserGw", "vpc:customerGateway", "vpc:region">;

/**
 * Delete a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpc = "vpc:DeleteVpc" as Action<"vpc:DeleteVpc", "vpc:vpc", "vpc:region" | "vpc:vpc">;

/**
 * Delete a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: document/product/598/79060; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpcEndPoint = "vpc:DeleteVpcEndPoint" as UncheckedAction<"vpc:DeleteVpcEndPoint">;

/**
 * Delete a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpcEndPointService = "vpc:DeleteVpcEndPointService" as UncheckedAction<"vpc:DeleteVpcEndPointService">;

/**
 * Remove accounts from an endpoint service allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpcEndPointServiceWhiteList = "vpc:DeleteVpcEndPointServiceWhiteList" as UncheckedAction<"vpc:DeleteVpcEndPointServiceWhiteList">;

/**
 * Delete a same-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpcPeeringConnection = "vpc:DeleteVpcPeeringConnection" as Action<
  "vpc:DeleteVpcPeeringConnection",
  "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Delete a cross-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:accepter_vpc_region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteVpcPeeringConnectionEx = "vpc:DeleteVpcPeeringConnectionEx" as Action<
  "vpc:DeleteVpcPeeringConnectionEx",
  "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Delete a VPN tunnel (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnTunnel`. Condition keys: `vpc:region`, `vpc:usergw`,
 * `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: document/product/215/31862.
 */
export const DeleteVpnConn = "vpc:DeleteVpnConn" as Action<
  "vpc:DeleteVpnConn",
  "vpc:vpnTunnel",
  "vpc:region" | "vpc:usergw" | "vpc:vpc" | "vpc:vpngw"
>;

/**
 * Delete a VPN tunnel.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpnConnection = "vpc:DeleteVpnConnection" as UncheckedAction<"vpc:DeleteVpnConnection">;

/**
 * Delete a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpnGateway = "vpc:DeleteVpnGateway" as UncheckedAction<"vpc:DeleteVpnGateway">;

/**
 * Delete routes from a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpnGatewayRoutes = "vpc:DeleteVpnGatewayRoutes" as UncheckedAction<"vpc:DeleteVpnGatewayRoutes">;

/**
 * Delete an SSL VPN client.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpnGatewaySslClient = "vpc:DeleteVpnGatewaySslClient" as UncheckedAction<"vpc:DeleteVpnGatewaySslClient">;

/**
 * Delete an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DeleteVpnGatewaySslServer = "vpc:DeleteVpnGatewaySslServer" as UncheckedAction<"vpc:DeleteVpnGatewaySslServer">;

/**
 * Read the account's private network attributes.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAccountAttributes = "vpc:DescribeAccountAttributes" as UncheckedAction<"vpc:DescribeAccountAttributes">;

/**
 * Read the bandwidth range allowed for EIPs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressBandwidthRange = "vpc:DescribeAddressBandwidthRange" as UncheckedAction<"vpc:DescribeAddressBandwidthRange">;

/**
 * Read EIP quotas for a region.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressQuota = "vpc:DescribeAddressQuota" as UncheckedAction<"vpc:DescribeAddressQuota">;

/**
 * List instances using an IP template group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressTemplateGroupInstances = "vpc:DescribeAddressTemplateGroupInstances" as UncheckedAction<"vpc:DescribeAddressTemplateGroupInstances">;

/**
 * List IP address template groups.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressTemplateGroups = "vpc:DescribeAddressTemplateGroups" as UncheckedAction<"vpc:DescribeAddressTemplateGroups">;

/**
 * List instances using an IP address template.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressTemplateInstances = "vpc:DescribeAddressTemplateInstances" as UncheckedAction<"vpc:DescribeAddressTemplateInstances">;

/**
 * List IP address templates.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddressTemplates = "vpc:DescribeAddressTemplates" as UncheckedAction<"vpc:DescribeAddressTemplates">;

/**
 * List elastic public IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the examples of CVM,
 * CloudAudit and published policies show cvm:DescribeAddresses.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAddresses = "vpc:DescribeAddresses" as UncheckedAction<"vpc:DescribeAddresses">;

/**
 * List secondary CIDR blocks.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeAssistantCidr = "vpc:DescribeAssistantCidr" as UncheckedAction<"vpc:DescribeAssistantCidr">;

/**
 * Read the bandwidth range allowed for bandwidth packages.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeBandwidthPackageBandwidthRange = "vpc:DescribeBandwidthPackageBandwidthRange" as UncheckedAction<"vpc:DescribeBandwidthPackageBandwidthRange">;

/**
 * Read the billed usage of a bandwidth package.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeBandwidthPackageBillUsage = "vpc:DescribeBandwidthPackageBillUsage" as UncheckedAction<"vpc:DescribeBandwidthPackageBillUsage">;

/**
 * Read bandwidth package quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeBandwidthPackageQuota = "vpc:DescribeBandwidthPackageQuota" as UncheckedAction<"vpc:DescribeBandwidthPackageQuota">;

/**
 * List resources inside a bandwidth package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeBandwidthPackageResources = "vpc:DescribeBandwidthPackageResources" as UncheckedAction<"vpc:DescribeBandwidthPackageResources">;

/**
 * List shared bandwidth packages.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeBandwidthPackages = "vpc:DescribeBandwidthPackages" as UncheckedAction<"vpc:DescribeBandwidthPackages">;

/**
 * List network instances attached to a CCN.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnAttachedInstances = "vpc:DescribeCcnAttachedInstances" as UncheckedAction<"vpc:DescribeCcnAttachedInstances">;

/**
 * List next hops of CCN policy-based routing.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnPolicyBasedRoutingNextHop = "vpc:DescribeCcnPolicyBasedRoutingNextHop" as UncheckedAction<"vpc:DescribeCcnPolicyBasedRoutingNextHop">;

/**
 * List match rules of CCN policy-based routing.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnPolicyBasedRoutingRule = "vpc:DescribeCcnPolicyBasedRoutingRule" as UncheckedAction<"vpc:DescribeCcnPolicyBasedRoutingRule">;

/**
 * Read a CCN's outbound bandwidth caps per region.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnRegionBandwidthLimits = "vpc:DescribeCcnRegionBandwidthLimits" as UncheckedAction<"vpc:DescribeCcnRegionBandwidthLimits">;

/**
 * List a CCN route table's propagation policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnRouteTableBroadcastPolicys = "vpc:DescribeCcnRouteTableBroadcastPolicys" as UncheckedAction<"vpc:DescribeCcnRouteTableBroadcastPolicys">;

/**
 * List a CCN route table's reception policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnRouteTableInputPolicys = "vpc:DescribeCcnRouteTableInputPolicys" as UncheckedAction<"vpc:DescribeCcnRouteTableInputPolicys">;

/**
 * List CCN route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnRouteTables = "vpc:DescribeCcnRouteTables" as UncheckedAction<"vpc:DescribeCcnRouteTables">;

/**
 * List routes in a CCN.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcnRoutes = "vpc:DescribeCcnRoutes" as UncheckedAction<"vpc:DescribeCcnRoutes">;

/**
 * List CCN instances.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCcns = "vpc:DescribeCcns" as UncheckedAction<"vpc:DescribeCcns">;

/**
 * List IDC tunnels of a dedicated cluster.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCdcLDCXList = "vpc:DescribeCdcLDCXList" as UncheckedAction<"vpc:DescribeCdcLDCXList">;

/**
 * List virtual links of a dedicated cluster.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCdcNetPlanes = "vpc:DescribeCdcNetPlanes" as UncheckedAction<"vpc:DescribeCdcNetPlanes">;

/**
 * Read VLANs already used by a dedicated cluster's IDC links.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCdcUsedIdcVlan = "vpc:DescribeCdcUsedIdcVlan" as UncheckedAction<"vpc:DescribeCdcUsedIdcVlan">;

/**
 * List classic-network instances linked to VPCs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeClassicLinkInstances = "vpc:DescribeClassicLinkInstances" as UncheckedAction<"vpc:DescribeClassicLinkInstances">;

/**
 * List CCN bandwidth-limit instances for locking (service providers).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCrossBorderCcnRegionBandwidthLimits = "vpc:DescribeCrossBorderCcnRegionBandwidthLimits" as UncheckedAction<"vpc:DescribeCrossBorderCcnRegionBandwidthLimits">;

/**
 * List cross-border compliance filings.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCrossBorderCompliance = "vpc:DescribeCrossBorderCompliance" as UncheckedAction<"vpc:DescribeCrossBorderCompliance">;

/**
 * Read cross-border bandwidth monitoring data.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCrossBorderFlowMonitor = "vpc:DescribeCrossBorderFlowMonitor" as UncheckedAction<"vpc:DescribeCrossBorderFlowMonitor">;

/**
 * List supported customer gateway vendors.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCustomerGatewayVendors = "vpc:DescribeCustomerGatewayVendors" as UncheckedAction<"vpc:DescribeCustomerGatewayVendors">;

/**
 * List customer gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeCustomerGateways = "vpc:DescribeCustomerGateways" as UncheckedAction<"vpc:DescribeCustomerGateways">;

/**
 * List zones selectable when creating a bandwidth package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeDesignatedZones = "vpc:DescribeDesignatedZones" as UncheckedAction<"vpc:DescribeDesignatedZones">;

/**
 * List DHCP IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeDhcpIps = "vpc:DescribeDhcpIps" as UncheckedAction<"vpc:DescribeDhcpIps">;

/**
 * List IDC routes of a CCN-type Direct Connect gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeDirectConnectGatewayCcnRoutes = "vpc:DescribeDirectConnectGatewayCcnRoutes" as UncheckedAction<"vpc:DescribeDirectConnectGatewayCcnRoutes">;

/**
 * List Direct Connect gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeDirectConnectGateways = "vpc:DescribeDirectConnectGateways" as UncheckedAction<"vpc:DescribeDirectConnectGateways">;

/**
 * Read a VPC flow log (going offline; use DescribeFlowLogs).
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, use DescribeFlowLogs.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeFlowLog = "vpc:DescribeFlowLog" as UncheckedAction<"vpc:DescribeFlowLog">;

/**
 * List flow logs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeFlowLogs = "vpc:DescribeFlowLogs" as UncheckedAction<"vpc:DescribeFlowLogs">;

/**
 * List gateway flow monitoring records.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeGatewayFlowMonitorDetail = "vpc:DescribeGatewayFlowMonitorDetail" as UncheckedAction<"vpc:DescribeGatewayFlowMonitorDetail">;

/**
 * List per-IP bandwidth limits on a gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeGatewayFlowQos = "vpc:DescribeGatewayFlowQos" as UncheckedAction<"vpc:DescribeGatewayFlowQos">;

/**
 * List global routes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeGlobalRoutes = "vpc:DescribeGlobalRoutes" as UncheckedAction<"vpc:DescribeGlobalRoutes">;

/**
 * List high-availability virtual IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeHaVips = "vpc:DescribeHaVips" as UncheckedAction<"vpc:DescribeHaVips">;

/**
 * List high-priority route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeHighPriorityRouteTables = "vpc:DescribeHighPriorityRouteTables" as UncheckedAction<"vpc:DescribeHighPriorityRouteTables">;

/**
 * List entries of high-priority route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeHighPriorityRoutes = "vpc:DescribeHighPriorityRoutes" as UncheckedAction<"vpc:DescribeHighPriorityRoutes">;

/**
 * List elastic public IPv6 addresses.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeIPv6Addresses = "vpc:DescribeIPv6Addresses" as UncheckedAction<"vpc:DescribeIPv6Addresses">;

/**
 * Check whether CVMs support jumbo frames.
 *
 * Read access (shape of the SDK's response). Resource level: `cvmInstance`.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * The SDK comment asks for this action plus the CVM instance as resource.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeInstanceJumbo = "vpc:DescribeInstanceJumbo" as Action<
  "vpc:DescribeInstanceJumbo",
  "cvm:instance",
  never
>;

/**
 * List classic public IPv6 addresses.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeIp6Addresses = "vpc:DescribeIp6Addresses" as UncheckedAction<"vpc:DescribeIp6Addresses">;

/**
 * Read quotas for IPv6 translators and rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeIp6TranslatorQuota = "vpc:DescribeIp6TranslatorQuota" as UncheckedAction<"vpc:DescribeIp6TranslatorQuota">;

/**
 * List IPv6 translator instances.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeIp6Translators = "vpc:DescribeIp6Translators" as UncheckedAction<"vpc:DescribeIp6Translators">;

/**
 * Get the download link of the IP geolocation database (going offline).
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, existing users only.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeIpGeolocationDatabaseUrl = "vpc:DescribeIpGeolocationDatabaseUrl" as UncheckedAction<"vpc:DescribeIpGeolocationDatabaseUrl">;

/**
 * Look up geolocation details of IPs (going offline).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, existing users only.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeIpGeolocationInfos = "vpc:DescribeIpGeolocationInfos" as UncheckedAction<"vpc:DescribeIpGeolocationInfos">;

/**
 * List a dedicated cluster's local gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeLocalGateway = "vpc:DescribeLocalGateway" as UncheckedAction<"vpc:DescribeLocalGateway">;

/**
 * List port-forwarding (DNAT) rules of NAT gateways.
 *
 * List access (shape of the SDK's response). Resource level: `natGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97541; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGatewayDestinationIpPortTranslationNatRules = "vpc:DescribeNatGatewayDestinationIpPortTranslationNatRules" as Action<
  "vpc:DescribeNatGatewayDestinationIpPortTranslationNatRules",
  "vpc:natGateway",
  never
>;

/**
 * List routes from a Direct Connect gateway bound to a NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGatewayDirectConnectGatewayRoute = "vpc:DescribeNatGatewayDirectConnectGatewayRoute" as UncheckedAction<"vpc:DescribeNatGatewayDirectConnectGatewayRoute">;

/**
 * List flow records of a NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGatewayFlowMonitorDetail = "vpc:DescribeNatGatewayFlowMonitorDetail" as UncheckedAction<"vpc:DescribeNatGatewayFlowMonitorDetail">;

/**
 * List SNAT rules of a NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGatewaySourceIpTranslationNatRules = "vpc:DescribeNatGatewaySourceIpTranslationNatRules" as UncheckedAction<"vpc:DescribeNatGatewaySourceIpTranslationNatRules">;

/**
 * List zones where NAT gateways are available.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGatewayZones = "vpc:DescribeNatGatewayZones" as UncheckedAction<"vpc:DescribeNatGatewayZones">;

/**
 * List NAT gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNatGateways = "vpc:DescribeNatGateways" as UncheckedAction<"vpc:DescribeNatGateways">;

/**
 * List network probe results.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetDetectStates = "vpc:DescribeNetDetectStates" as UncheckedAction<"vpc:DescribeNetDetectStates">;

/**
 * List network probes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetDetects = "vpc:DescribeNetDetects" as UncheckedAction<"vpc:DescribeNetDetects">;

/**
 * Read the account's network type.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetworkAccountType = "vpc:DescribeNetworkAccountType" as UncheckedAction<"vpc:DescribeNetworkAccountType">;

/**
 * List 5-tuple rules of network ACLs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetworkAclQuintupleEntries = "vpc:DescribeNetworkAclQuintupleEntries" as UncheckedAction<"vpc:DescribeNetworkAclQuintupleEntries">;

/**
 * List network ACLs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetworkAcls = "vpc:DescribeNetworkAcls" as UncheckedAction<"vpc:DescribeNetworkAcls">;

/**
 * Read the ENI quota of a CVM or ENI.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetworkInterfaceLimit = "vpc:DescribeNetworkInterfaceLimit" as UncheckedAction<"vpc:DescribeNetworkInterfaceLimit">;

/**
 * List ENIs.
 *
 * List access (shape of the SDK's response). Operation level, the resource must be `*`.
 *
 * "CAM: Authorization by Resource ID" states that the CAM list of VPC APIs marks it operation level.
 *
 * Sources: document/product/598/47826; TKE: permissions of the service roles (VPC actions)
 * (tencentyun/intlcloud-documents); github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeNetworkInterfaces = "vpc:DescribeNetworkInterfaces" as Action<
  "vpc:DescribeNetworkInterfaces",
  never,
  never
>;

/**
 * List destination port rules of a private NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGatewayDestinationIpPortTranslationNatRules = "vpc:DescribePrivateNatGatewayDestinationIpPortTranslationNatRules" as UncheckedAction<"vpc:DescribePrivateNatGatewayDestinationIpPortTranslationNatRules">;

/**
 * Read how many private NAT gateways may be created.
 *
 * List access (shape of the SDK's response). Resource level: `privateNatGateway`, `vpc`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGatewayLimits = "vpc:DescribePrivateNatGatewayLimits" as Action<
  "vpc:DescribePrivateNatGatewayLimits",
  "vpc:privateNatGateway" | "vpc:vpc",
  never
>;

/**
 * List regions offering private NAT gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGatewayRegions = "vpc:DescribePrivateNatGatewayRegions" as UncheckedAction<"vpc:DescribePrivateNatGatewayRegions">;

/**
 * List source-translation ACL rules of a private NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGatewayTranslationAclRules = "vpc:DescribePrivateNatGatewayTranslationAclRules" as UncheckedAction<"vpc:DescribePrivateNatGatewayTranslationAclRules">;

/**
 * List source translation rules of a private NAT gateway.
 *
 * List access (shape of the SDK's response). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGatewayTranslationNatRules = "vpc:DescribePrivateNatGatewayTranslationNatRules" as Action<
  "vpc:DescribePrivateNatGatewayTranslationNatRules",
  "vpc:privateNatGateway",
  never
>;

/**
 * List private NAT gateways.
 *
 * List access (shape of the SDK's response). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribePrivateNatGateways = "vpc:DescribePrivateNatGateways" as Action<
  "vpc:DescribePrivateNatGateways",
  "vpc:privateNatGateway",
  never
>;

/**
 * Read quotas of a network product.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeProductQuota = "vpc:DescribeProductQuota" as UncheckedAction<"vpc:DescribeProductQuota">;

/**
 * List reserved private IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeReserveIpAddresses = "vpc:DescribeReserveIpAddresses" as UncheckedAction<"vpc:DescribeReserveIpAddresses">;

/**
 * List conflicts between custom and CCN routes.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRouteConflicts = "vpc:DescribeRouteConflicts" as UncheckedAction<"vpc:DescribeRouteConflicts">;

/**
 * List routes matching filters.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRouteList = "vpc:DescribeRouteList" as UncheckedAction<"vpc:DescribeRouteList">;

/**
 * List route policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRoutePolicies = "vpc:DescribeRoutePolicies" as UncheckedAction<"vpc:DescribeRoutePolicies">;

/**
 * List entries of a route policy.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRoutePolicyEntries = "vpc:DescribeRoutePolicyEntries" as UncheckedAction<"vpc:DescribeRoutePolicyEntries">;

/**
 * List instances associated with a CCN route table.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRouteTableAssociatedInstances = "vpc:DescribeRouteTableAssociatedInstances" as UncheckedAction<"vpc:DescribeRouteTableAssociatedInstances">;

/**
 * List a CCN's route table selection policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRouteTableSelectionPolicies = "vpc:DescribeRouteTableSelectionPolicies" as UncheckedAction<"vpc:DescribeRouteTableSelectionPolicies">;

/**
 * List route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRouteTables = "vpc:DescribeRouteTables" as UncheckedAction<"vpc:DescribeRouteTables">;

/**
 * List routes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeRoutes = "vpc:DescribeRoutes" as UncheckedAction<"vpc:DescribeRoutes">;

/**
 * Count instances associated with security groups.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroupAssociationStatistics = "vpc:DescribeSecurityGroupAssociationStatistics" as UncheckedAction<"vpc:DescribeSecurityGroupAssociationStatistics">;

/**
 * Read security group rules with templates expanded.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroupExpandedPolicies = "vpc:DescribeSecurityGroupExpandedPolicies" as UncheckedAction<"vpc:DescribeSecurityGroupExpandedPolicies">;

/**
 * Read security group quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroupLimits = "vpc:DescribeSecurityGroupLimits" as UncheckedAction<"vpc:DescribeSecurityGroupLimits">;

/**
 * Read a security group's rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroupPolicies = "vpc:DescribeSecurityGroupPolicies" as UncheckedAction<"vpc:DescribeSecurityGroupPolicies">;

/**
 * List security groups that reference a group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroupReferences = "vpc:DescribeSecurityGroupReferences" as UncheckedAction<"vpc:DescribeSecurityGroupReferences">;

/**
 * List security groups.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; CloudAudit and
 * published policies show cvm:DescribeSecurityGroups.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSecurityGroups = "vpc:DescribeSecurityGroups" as UncheckedAction<"vpc:DescribeSecurityGroups">;

/**
 * List instances using a protocol-port template group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeServiceTemplateGroupInstances = "vpc:DescribeServiceTemplateGroupInstances" as UncheckedAction<"vpc:DescribeServiceTemplateGroupInstances">;

/**
 * List protocol-port template groups.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeServiceTemplateGroups = "vpc:DescribeServiceTemplateGroups" as UncheckedAction<"vpc:DescribeServiceTemplateGroups">;

/**
 * List instances using a protocol-port template.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeServiceTemplateInstances = "vpc:DescribeServiceTemplateInstances" as UncheckedAction<"vpc:DescribeServiceTemplateInstances">;

/**
 * List protocol-port templates.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeServiceTemplates = "vpc:DescribeServiceTemplates" as UncheckedAction<"vpc:DescribeServiceTemplates">;

/**
 * Read a security group snapshot's content.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSgSnapshotFileContent = "vpc:DescribeSgSnapshotFileContent" as UncheckedAction<"vpc:DescribeSgSnapshotFileContent">;

/**
 * List instances covered by a snapshot policy.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSnapshotAttachedInstances = "vpc:DescribeSnapshotAttachedInstances" as UncheckedAction<"vpc:DescribeSnapshotAttachedInstances">;

/**
 * List snapshot files.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSnapshotFiles = "vpc:DescribeSnapshotFiles" as UncheckedAction<"vpc:DescribeSnapshotFiles">;

/**
 * List snapshot policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSnapshotPolicies = "vpc:DescribeSnapshotPolicies" as UncheckedAction<"vpc:DescribeSnapshotPolicies">;

/**
 * List usage details of a traffic package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSpecificTrafficPackageUsedDetails = "vpc:DescribeSpecificTrafficPackageUsedDetails" as UncheckedAction<"vpc:DescribeSpecificTrafficPackageUsedDetails">;

/**
 * Query subnets (legacy API).
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Seen only in a policy table ("TKE: permissions of the service roles (VPC actions)").
 *
 * Source: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents).
 */
export const DescribeSubnet = "vpc:DescribeSubnet" as UncheckedAction<"vpc:DescribeSubnet">;

/**
 * Query the subnet list (legacy API).
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Seen only in published policies.
 *
 * Source: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents).
 */
export const DescribeSubnetEx = "vpc:DescribeSubnetEx" as UncheckedAction<"vpc:DescribeSubnetEx">;

/**
 * Read a summary of resources in subnets.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSubnetResourceDashboard = "vpc:DescribeSubnetResourceDashboard" as UncheckedAction<"vpc:DescribeSubnetResourceDashboard">;

/**
 * List subnets.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: document/product/598/79060; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeSubnets = "vpc:DescribeSubnets" as UncheckedAction<"vpc:DescribeSubnets">;

/**
 * Read the result of an asynchronous EIP task.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTaskResult = "vpc:DescribeTaskResult" as UncheckedAction<"vpc:DescribeTaskResult">;

/**
 * Read parameter template quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTemplateLimits = "vpc:DescribeTemplateLimits" as UncheckedAction<"vpc:DescribeTemplateLimits">;

/**
 * List CCNs for locking or unlocking (service providers).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTenantCcns = "vpc:DescribeTenantCcns" as UncheckedAction<"vpc:DescribeTenantCcns">;

/**
 * List filter rules of a traffic mirror.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTrafficMirrorFilterRules = "vpc:DescribeTrafficMirrorFilterRules" as UncheckedAction<"vpc:DescribeTrafficMirrorFilterRules">;

/**
 * List traffic mirrors.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTrafficMirrors = "vpc:DescribeTrafficMirrors" as UncheckedAction<"vpc:DescribeTrafficMirrors">;

/**
 * List shared traffic packages.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTrafficPackages = "vpc:DescribeTrafficPackages" as UncheckedAction<"vpc:DescribeTrafficPackages">;

/**
 * Read traffic scheduling rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeTrafficQosPolicy = "vpc:DescribeTrafficQosPolicy" as UncheckedAction<"vpc:DescribeTrafficQosPolicy">;

/**
 * Check which IPs are in use in a VPC or subnet.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeUsedIpAddress = "vpc:DescribeUsedIpAddress" as UncheckedAction<"vpc:DescribeUsedIpAddress">;

/**
 * List VPC endpoints.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: document/product/598/79060; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcEndPoint = "vpc:DescribeVpcEndPoint" as UncheckedAction<"vpc:DescribeVpcEndPoint">;

/**
 * List VPC endpoint services.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcEndPointService = "vpc:DescribeVpcEndPointService" as UncheckedAction<"vpc:DescribeVpcEndPointService">;

/**
 * List an endpoint service's allowlist.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcEndPointServiceWhiteList = "vpc:DescribeVpcEndPointServiceWhiteList" as UncheckedAction<"vpc:DescribeVpcEndPointServiceWhiteList">;

/**
 * Query the VPC list (legacy API).
 *
 * List access (judged from the name). Operation level, the resource must be `*`.
 *
 * "CAM: Authorization by Resource ID" states that the CAM list of VPC APIs marks it operation level.
 *
 * Sources: document/product/598/47826; TKE: permissions of the service roles (VPC actions)
 * (tencentyun/intlcloud-documents).
 */
export const DescribeVpcEx = "vpc:DescribeVpcEx" as Action<"vpc:DescribeVpcEx", never, never>;

/**
 * List CVMs in a VPC.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcInstances = "vpc:DescribeVpcInstances" as UncheckedAction<"vpc:DescribeVpcInstances">;

/**
 * List IPv6 addresses in a VPC.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcIpv6Addresses = "vpc:DescribeVpcIpv6Addresses" as UncheckedAction<"vpc:DescribeVpcIpv6Addresses">;

/**
 * Read VPC quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcLimits = "vpc:DescribeVpcLimits" as UncheckedAction<"vpc:DescribeVpcLimits">;

/**
 * List VPC peering connections.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcPeeringConnections = "vpc:DescribeVpcPeeringConnections" as UncheckedAction<"vpc:DescribeVpcPeeringConnections">;

/**
 * Look up private IPs in a VPC.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcPrivateIpAddresses = "vpc:DescribeVpcPrivateIpAddresses" as UncheckedAction<"vpc:DescribeVpcPrivateIpAddresses">;

/**
 * Read a summary of resources in VPCs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcResourceDashboard = "vpc:DescribeVpcResourceDashboard" as UncheckedAction<"vpc:DescribeVpcResourceDashboard">;

/**
 * Read the result of an asynchronous VPC task.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcTaskResult = "vpc:DescribeVpcTaskResult" as UncheckedAction<"vpc:DescribeVpcTaskResult">;

/**
 * List VPCs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: document/product/598/79060; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpcs = "vpc:DescribeVpcs" as UncheckedAction<"vpc:DescribeVpcs">;

/**
 * List VPN tunnels.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnConnections = "vpc:DescribeVpnConnections" as UncheckedAction<"vpc:DescribeVpnConnections">;

/**
 * List CCN routes of a VPN gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnGatewayCcnRoutes = "vpc:DescribeVpnGatewayCcnRoutes" as UncheckedAction<"vpc:DescribeVpnGatewayCcnRoutes">;

/**
 * List routes of a VPN gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnGatewayRoutes = "vpc:DescribeVpnGatewayRoutes" as UncheckedAction<"vpc:DescribeVpnGatewayRoutes">;

/**
 * List SSL VPN clients.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnGatewaySslClients = "vpc:DescribeVpnGatewaySslClients" as UncheckedAction<"vpc:DescribeVpnGatewaySslClients">;

/**
 * List SSL VPN servers.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnGatewaySslServers = "vpc:DescribeVpnGatewaySslServers" as UncheckedAction<"vpc:DescribeVpnGatewaySslServers">;

/**
 * List VPN gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DescribeVpnGateways = "vpc:DescribeVpnGateways" as UncheckedAction<"vpc:DescribeVpnGateways">;

/**
 * Detach network instances from a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DetachCcnInstances = "vpc:DetachCcnInstances" as UncheckedAction<"vpc:DetachCcnInstances">;

/**
 * Unlink classic-network CVMs from a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DetachClassicLinkVpc = "vpc:DetachClassicLinkVpc" as Action<
  "vpc:DetachClassicLinkVpc",
  "vpc:vpc" | "cvm:instance",
  "cvm:region" | "vpc:region" | "vpc:vpc"
>;

/**
 * Detach an ENI from a CVM.
 *
 * Write access (judged from the name). Resource level: `cvmInstance`, `eni`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); TKE:
 * permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DetachNetworkInterface = "vpc:DetachNetworkInterface" as Action<
  "vpc:DetachNetworkInterface",
  "cvm:instance" | "vpc:eni",
  "cvm:region" | "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Remove instances from a snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DetachSnapshotInstances = "vpc:DetachSnapshotInstances" as UncheckedAction<"vpc:DetachSnapshotInstances">;

/**
 * Unbind a network ACL from a subnet (legacy; name misspelled upstream).
 *
 * Write access (judged from the name). Resource level: `subnet`, `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Spelled this way in "Resource-Level Permissions Supported by VPC APIs" and in CloudAudit.
 *
 * Source: document/product/215/31862.
 */
export const DeteleSubnetAclRule = "vpc:DeteleSubnetAclRule" as Action<
  "vpc:DeteleSubnetAclRule",
  "vpc:subnet" | "vpc:networkAcl",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Disable routes in a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableCcnRoutes = "vpc:DisableCcnRoutes" as UncheckedAction<"vpc:DisableCcnRoutes">;

/**
 * Stop flow logs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableFlowLogs = "vpc:DisableFlowLogs" as UncheckedAction<"vpc:DisableFlowLogs">;

/**
 * Turn off flow monitoring on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableGatewayFlowMonitor = "vpc:DisableGatewayFlowMonitor" as UncheckedAction<"vpc:DisableGatewayFlowMonitor">;

/**
 * Disable subnet routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableRoutes = "vpc:DisableRoutes" as UncheckedAction<"vpc:DisableRoutes">;

/**
 * Disable snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableSnapshotPolicies = "vpc:DisableSnapshotPolicies" as UncheckedAction<"vpc:DisableSnapshotPolicies">;

/**
 * Disable an SSL VPN client certificate.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisableVpnGatewaySslClientCert = "vpc:DisableVpnGatewaySslClientCert" as UncheckedAction<"vpc:DisableVpnGatewaySslClientCert">;

/**
 * Unbind an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the examples of CVM,
 * CloudAudit and published policies show cvm:DisassociateAddress.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateAddress = "vpc:DisassociateAddress" as UncheckedAction<"vpc:DisassociateAddress">;

/**
 * Unbind the EIP from a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateDhcpIpWithAddressIp = "vpc:DisassociateDhcpIpWithAddressIp" as UncheckedAction<"vpc:DisassociateDhcpIpWithAddressIp">;

/**
 * Unbind a Direct Connect gateway from a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateDirectConnectGatewayNatGateway = "vpc:DisassociateDirectConnectGatewayNatGateway" as UncheckedAction<"vpc:DisassociateDirectConnectGatewayNatGateway">;

/**
 * Remove instances or ENIs from an HAVIP's scope.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateHaVipInstance = "vpc:DisassociateHaVipInstance" as UncheckedAction<"vpc:DisassociateHaVipInstance">;

/**
 * Unbind an elastic IPv6 address.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateIPv6Address = "vpc:DisassociateIPv6Address" as UncheckedAction<"vpc:DisassociateIPv6Address">;

/**
 * Unbind EIPs from a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateNatGatewayAddress = "vpc:DisassociateNatGatewayAddress" as UncheckedAction<"vpc:DisassociateNatGatewayAddress">;

/**
 * Detach a network ACL from subnets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateNetworkAclSubnets = "vpc:DisassociateNetworkAclSubnets" as UncheckedAction<"vpc:DisassociateNetworkAclSubnets">;

/**
 * Detach security groups from an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateNetworkInterfaceSecurityGroups = "vpc:DisassociateNetworkInterfaceSecurityGroups" as UncheckedAction<"vpc:DisassociateNetworkInterfaceSecurityGroups">;

/**
 * Detach security groups from a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DisassociateVpcEndPointSecurityGroups = "vpc:DisassociateVpcEndPointSecurityGroups" as UncheckedAction<"vpc:DisassociateVpcEndPointSecurityGroups">;

/**
 * Download a VPN tunnel configuration.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DownloadCustomerGatewayConfiguration = "vpc:DownloadCustomerGatewayConfiguration" as UncheckedAction<"vpc:DownloadCustomerGatewayConfiguration">;

/**
 * Download an SSL VPN client certificate.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const DownloadVpnGatewaySslClientCert = "vpc:DownloadVpnGatewaySslClientCert" as UncheckedAction<"vpc:DownloadVpnGatewaySslClientCert">;

/**
 * Bind an EIP to a NAT gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `natGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const EipBindNatGateway = "vpc:EipBindNatGateway" as Action<
  "vpc:EipBindNatGateway",
  "vpc:natGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Unbind an EIP from a NAT gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `natGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const EipUnBindNatGateway = "vpc:EipUnBindNatGateway" as Action<
  "vpc:EipUnBindNatGateway",
  "vpc:natGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Enable routes in a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableCcnRoutes = "vpc:EnableCcnRoutes" as UncheckedAction<"vpc:EnableCcnRoutes">;

/**
 * Start flow logs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableFlowLogs = "vpc:EnableFlowLogs" as UncheckedAction<"vpc:EnableFlowLogs">;

/**
 * Turn on flow monitoring on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableGatewayFlowMonitor = "vpc:EnableGatewayFlowMonitor" as UncheckedAction<"vpc:EnableGatewayFlowMonitor">;

/**
 * Enable subnet routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableRoutes = "vpc:EnableRoutes" as UncheckedAction<"vpc:EnableRoutes">;

/**
 * Enable snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableSnapshotPolicies = "vpc:EnableSnapshotPolicies" as UncheckedAction<"vpc:EnableSnapshotPolicies">;

/**
 * Accept or refuse an endpoint connection request.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableVpcEndPointConnect = "vpc:EnableVpcEndPointConnect" as UncheckedAction<"vpc:EnableVpcEndPointConnect">;

/**
 * Re-enable an expired same-region peering connection (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Source: document/product/215/31862.
 */
export const EnableVpcPeeringConnection = "vpc:EnableVpcPeeringConnection" as Action<
  "vpc:EnableVpcPeeringConnection",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Re-enable an expired cross-region peering connection (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:accepter_vpc_region`, `vpc:region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 *
 * Source: document/product/215/31862.
 */
export const EnableVpcPeeringConnectionEx = "vpc:EnableVpcPeeringConnectionEx" as Action<
  "vpc:EnableVpcPeeringConnectionEx",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Enable an SSL VPN client certificate.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const EnableVpnGatewaySslClientCert = "vpc:EnableVpnGatewaySslClientCert" as UncheckedAction<"vpc:EnableVpnGatewaySslClientCert">;

/**
 * Get a pair of health-check IPs for a VPN tunnel.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const GenerateVpnConnectionDefaultHealthCheckIp = "vpc:GenerateVpnConnectionDefaultHealthCheckIp" as UncheckedAction<"vpc:GenerateVpnConnectionDefaultHealthCheckIp">;

/**
 * List bandwidth settings between CCN regions.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const GetCcnRegionBandwidthLimits = "vpc:GetCcnRegionBandwidthLimits" as UncheckedAction<"vpc:GetCcnRegionBandwidthLimits">;

/**
 * Bind an EIP to an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const HaVipAssociateAddressIp = "vpc:HaVipAssociateAddressIp" as UncheckedAction<"vpc:HaVipAssociateAddressIp">;

/**
 * Unbind the EIP from an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const HaVipDisassociateAddressIp = "vpc:HaVipDisassociateAddressIp" as UncheckedAction<"vpc:HaVipDisassociateAddressIp">;

/**
 * Quote the price of a new Direct Connect gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquirePriceCreateDirectConnectGateway = "vpc:InquirePriceCreateDirectConnectGateway" as UncheckedAction<"vpc:InquirePriceCreateDirectConnectGateway">;

/**
 * Quote the price of new EIPs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceAllocateAddresses = "vpc:InquiryPriceAllocateAddresses" as UncheckedAction<"vpc:InquiryPriceAllocateAddresses">;

/**
 * Quote the price of a new VPN gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceCreateVpnGateway = "vpc:InquiryPriceCreateVpnGateway" as UncheckedAction<"vpc:InquiryPriceCreateVpnGateway">;

/**
 * Quote the price of changing EIP bandwidth.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceModifyAddressesBandwidth = "vpc:InquiryPriceModifyAddressesBandwidth" as UncheckedAction<"vpc:InquiryPriceModifyAddressesBandwidth">;

/**
 * Quote the price of renewing EIPs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceRenewAddresses = "vpc:InquiryPriceRenewAddresses" as UncheckedAction<"vpc:InquiryPriceRenewAddresses">;

/**
 * Quote the price of renewing a VPN gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceRenewVpnGateway = "vpc:InquiryPriceRenewVpnGateway" as UncheckedAction<"vpc:InquiryPriceRenewVpnGateway">;

/**
 * Quote the price of changing a VPN gateway's bandwidth cap.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const InquiryPriceResetVpnGatewayInternetMaxBandwidth = "vpc:InquiryPriceResetVpnGatewayInternetMaxBandwidth" as UncheckedAction<"vpc:InquiryPriceResetVpnGatewayInternetMaxBandwidth">;

/**
 * Lock CCN bandwidth-limit instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const LockCcnBandwidths = "vpc:LockCcnBandwidths" as UncheckedAction<"vpc:LockCcnBandwidths">;

/**
 * Lock CCN instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const LockCcns = "vpc:LockCcns" as UncheckedAction<"vpc:LockCcns">;

/**
 * Move resources between bandwidth packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const MigrateBandwidthPackageResources = "vpc:MigrateBandwidthPackageResources" as UncheckedAction<"vpc:MigrateBandwidthPackageResources">;

/**
 * Move an ENI to another CVM.
 *
 * Write access (judged from the name). Resource level: `eni`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const MigrateNetworkInterface = "vpc:MigrateNetworkInterface" as Action<
  "vpc:MigrateNetworkInterface",
  "vpc:eni" | "cvm:instance",
  "cvm:region" | "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Move a private IP to another ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); TKE:
 * permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const MigratePrivateIpAddress = "vpc:MigratePrivateIpAddress" as Action<
  "vpc:MigratePrivateIpAddress",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Rename or edit an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the examples of CVM,
 * CloudAudit and published policies show cvm:ModifyAddressAttribute.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressAttribute = "vpc:ModifyAddressAttribute" as UncheckedAction<"vpc:ModifyAddressAttribute">;

/**
 * Change an EIP's network billing mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressInternetChargeType = "vpc:ModifyAddressInternetChargeType" as UncheckedAction<"vpc:ModifyAddressInternetChargeType">;

/**
 * Edit an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressTemplateAttribute = "vpc:ModifyAddressTemplateAttribute" as UncheckedAction<"vpc:ModifyAddressTemplateAttribute">;

/**
 * Edit an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressTemplateGroupAttribute = "vpc:ModifyAddressTemplateGroupAttribute" as UncheckedAction<"vpc:ModifyAddressTemplateGroupAttribute">;

/**
 * Change EIP bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressesBandwidth = "vpc:ModifyAddressesBandwidth" as UncheckedAction<"vpc:ModifyAddressesBandwidth">;

/**
 * Change EIP auto-renewal.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAddressesRenewFlag = "vpc:ModifyAddressesRenewFlag" as UncheckedAction<"vpc:ModifyAddressesRenewFlag">;

/**
 * Add or remove secondary CIDR blocks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyAssistantCidr = "vpc:ModifyAssistantCidr" as UncheckedAction<"vpc:ModifyAssistantCidr">;

/**
 * Edit a bandwidth package's name or billing mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyBandwidthPackageAttribute = "vpc:ModifyBandwidthPackageAttribute" as UncheckedAction<"vpc:ModifyBandwidthPackageAttribute">;

/**
 * Change a bandwidth package's bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyBandwidthPackageBandwidth = "vpc:ModifyBandwidthPackageBandwidth" as UncheckedAction<"vpc:ModifyBandwidthPackageBandwidth">;

/**
 * Edit the notes of attached CCN instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnAttachedInstancesAttribute = "vpc:ModifyCcnAttachedInstancesAttribute" as UncheckedAction<"vpc:ModifyCcnAttachedInstancesAttribute">;

/**
 * Edit a CCN's attributes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnAttribute = "vpc:ModifyCcnAttribute" as UncheckedAction<"vpc:ModifyCcnAttribute">;

/**
 * Edit a next hop of CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnPolicyBasedRoutingNextHopAttribute = "vpc:ModifyCcnPolicyBasedRoutingNextHopAttribute" as UncheckedAction<"vpc:ModifyCcnPolicyBasedRoutingNextHopAttribute">;

/**
 * Edit a match rule of CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnPolicyBasedRoutingRuleAttribute = "vpc:ModifyCcnPolicyBasedRoutingRuleAttribute" as UncheckedAction<"vpc:ModifyCcnPolicyBasedRoutingRuleAttribute">;

/**
 * Change how a CCN limits bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnRegionBandwidthLimitsType = "vpc:ModifyCcnRegionBandwidthLimitsType" as UncheckedAction<"vpc:ModifyCcnRegionBandwidthLimitsType">;

/**
 * Rename or annotate CCN route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCcnRouteTables = "vpc:ModifyCcnRouteTables" as UncheckedAction<"vpc:ModifyCcnRouteTables">;

/**
 * Edit an IDC tunnel of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCdcLDCXAttribute = "vpc:ModifyCdcLDCXAttribute" as UncheckedAction<"vpc:ModifyCdcLDCXAttribute">;

/**
 * Edit a virtual link of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCdcNetPlaneAttribute = "vpc:ModifyCdcNetPlaneAttribute" as UncheckedAction<"vpc:ModifyCdcNetPlaneAttribute">;

/**
 * Edit a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyCustomerGatewayAttribute = "vpc:ModifyCustomerGatewayAttribute" as UncheckedAction<"vpc:ModifyCustomerGatewayAttribute">;

/**
 * Edit a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyDhcpIpAttribute = "vpc:ModifyDhcpIpAttribute" as UncheckedAction<"vpc:ModifyDhcpIpAttribute">;

/**
 * Edit a Direct Connect gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyDirectConnectGateway = "vpc:ModifyDirectConnectGateway" as Action<
  "vpc:ModifyDirectConnectGateway",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyDirectConnectGatewayAttribute = "vpc:ModifyDirectConnectGatewayAttribute" as UncheckedAction<"vpc:ModifyDirectConnectGatewayAttribute">;

/**
 * Edit a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyFlowLogAttribute = "vpc:ModifyFlowLogAttribute" as UncheckedAction<"vpc:ModifyFlowLogAttribute">;

/**
 * Change per-IP bandwidth limits on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyGatewayFlowQos = "vpc:ModifyGatewayFlowQos" as UncheckedAction<"vpc:ModifyGatewayFlowQos">;

/**
 * Change the ECMP hash policy of a global route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyGlobalRouteECMPAlgorithm = "vpc:ModifyGlobalRouteECMPAlgorithm" as UncheckedAction<"vpc:ModifyGlobalRouteECMPAlgorithm">;

/**
 * Edit global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyGlobalRoutes = "vpc:ModifyGlobalRoutes" as UncheckedAction<"vpc:ModifyGlobalRoutes">;

/**
 * Edit an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyHaVipAttribute = "vpc:ModifyHaVipAttribute" as UncheckedAction<"vpc:ModifyHaVipAttribute">;

/**
 * Edit an entry of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyHighPriorityRouteAttribute = "vpc:ModifyHighPriorityRouteAttribute" as UncheckedAction<"vpc:ModifyHighPriorityRouteAttribute">;

/**
 * Change the hash policy of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyHighPriorityRouteECMPAlgorithm = "vpc:ModifyHighPriorityRouteECMPAlgorithm" as UncheckedAction<"vpc:ModifyHighPriorityRouteECMPAlgorithm">;

/**
 * Edit a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyHighPriorityRouteTableAttribute = "vpc:ModifyHighPriorityRouteTableAttribute" as UncheckedAction<"vpc:ModifyHighPriorityRouteTableAttribute">;

/**
 * Rename elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIPv6AddressesAttributes = "vpc:ModifyIPv6AddressesAttributes" as UncheckedAction<"vpc:ModifyIPv6AddressesAttributes">;

/**
 * Change the bandwidth cap of elastic IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIPv6AddressesBandwidth = "vpc:ModifyIPv6AddressesBandwidth" as UncheckedAction<"vpc:ModifyIPv6AddressesBandwidth">;

/**
 * Change the bandwidth cap of classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIp6AddressesBandwidth = "vpc:ModifyIp6AddressesBandwidth" as UncheckedAction<"vpc:ModifyIp6AddressesBandwidth">;

/**
 * Edit an IPv6 conversion rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIp6Rule = "vpc:ModifyIp6Rule" as UncheckedAction<"vpc:ModifyIp6Rule">;

/**
 * Rename an IPv6 translator instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIp6Translator = "vpc:ModifyIp6Translator" as UncheckedAction<"vpc:ModifyIp6Translator">;

/**
 * Edit IPv6 addresses on an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyIpv6AddressesAttribute = "vpc:ModifyIpv6AddressesAttribute" as UncheckedAction<"vpc:ModifyIpv6AddressesAttribute">;

/**
 * Edit a local destination IP:port rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyLocalDestinationIPPortTranslationNatRule = "vpc:ModifyLocalDestinationIPPortTranslationNatRule" as Action<
  "vpc:ModifyLocalDestinationIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a dedicated cluster's local gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyLocalGateway = "vpc:ModifyLocalGateway" as UncheckedAction<"vpc:ModifyLocalGateway">;

/**
 * Edit an ACL rule for local IP translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyLocalIPTranslationAclRule = "vpc:ModifyLocalIPTranslationAclRule" as Action<
  "vpc:ModifyLocalIPTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a local IP translation rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyLocalIPTranslationNatRule = "vpc:ModifyLocalIPTranslationNatRule" as Action<
  "vpc:ModifyLocalIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit an ACL rule for local source IP:port translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyLocalSourceIPPortTranslationAclRule = "vpc:ModifyLocalSourceIPPortTranslationAclRule" as Action<
  "vpc:ModifyLocalSourceIPPortTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a local source IP:port translation rule (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyLocalSourceIPPortTranslationNatRule = "vpc:ModifyLocalSourceIPPortTranslationNatRule" as Action<
  "vpc:ModifyLocalSourceIPPortTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a NAT gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `natGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyNatGateway = "vpc:ModifyNatGateway" as Action<
  "vpc:ModifyNatGateway",
  "vpc:natGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a NAT gateway's advanced settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNatGatewayAdvancedAttribute = "vpc:ModifyNatGatewayAdvancedAttribute" as UncheckedAction<"vpc:ModifyNatGatewayAdvancedAttribute">;

/**
 * Edit a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNatGatewayAttribute = "vpc:ModifyNatGatewayAttribute" as UncheckedAction<"vpc:ModifyNatGatewayAttribute">;

/**
 * Edit a port-forwarding (DNAT) rule of a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNatGatewayDestinationIpPortTranslationNatRule = "vpc:ModifyNatGatewayDestinationIpPortTranslationNatRule" as UncheckedAction<"vpc:ModifyNatGatewayDestinationIpPortTranslationNatRule">;

/**
 * Edit a SNAT rule of a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNatGatewaySourceIpTranslationNatRule = "vpc:ModifyNatGatewaySourceIpTranslationNatRule" as UncheckedAction<"vpc:ModifyNatGatewaySourceIpTranslationNatRule">;

/**
 * Edit a network probe.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetDetect = "vpc:ModifyNetDetect" as UncheckedAction<"vpc:ModifyNetDetect">;

/**
 * Edit a network ACL (legacy API).
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyNetworkAcl = "vpc:ModifyNetworkAcl" as Action<
  "vpc:ModifyNetworkAcl",
  "vpc:networkAcl",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetworkAclAttribute = "vpc:ModifyNetworkAclAttribute" as UncheckedAction<"vpc:ModifyNetworkAclAttribute">;

/**
 * Replace a network ACL's rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetworkAclEntries = "vpc:ModifyNetworkAclEntries" as UncheckedAction<"vpc:ModifyNetworkAclEntries">;

/**
 * Set a network ACL's rules (legacy API).
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyNetworkAclEntry = "vpc:ModifyNetworkAclEntry" as Action<
  "vpc:ModifyNetworkAclEntry",
  "vpc:networkAcl",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit 5-tuple rules of a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetworkAclQuintupleEntries = "vpc:ModifyNetworkAclQuintupleEntries" as UncheckedAction<"vpc:ModifyNetworkAclQuintupleEntries">;

/**
 * Edit an ENI (legacy API).
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyNetworkInterface = "vpc:ModifyNetworkInterface" as Action<
  "vpc:ModifyNetworkInterface",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Edit an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetworkInterfaceAttribute = "vpc:ModifyNetworkInterfaceAttribute" as Action<
  "vpc:ModifyNetworkInterfaceAttribute",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Change an ENI's quality of service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyNetworkInterfaceQos = "vpc:ModifyNetworkInterfaceQos" as UncheckedAction<"vpc:ModifyNetworkInterfaceQos">;

/**
 * Edit a peer IP translation rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyPeerIPTranslationNatRule = "vpc:ModifyPeerIPTranslationNatRule" as Action<
  "vpc:ModifyPeerIPTranslationNatRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a private IP of an ENI (legacy API).
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyPrivateIpAddress = "vpc:ModifyPrivateIpAddress" as Action<
  "vpc:ModifyPrivateIpAddress",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Edit private IPs of an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyPrivateIpAddressesAttribute = "vpc:ModifyPrivateIpAddressesAttribute" as Action<
  "vpc:ModifyPrivateIpAddressesAttribute",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Edit a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyPrivateNatGatewayAttribute = "vpc:ModifyPrivateNatGatewayAttribute" as Action<
  "vpc:ModifyPrivateNatGatewayAttribute",
  "vpc:privateNatGateway",
  never
>;

/**
 * Edit destination port rules of a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule" as UncheckedAction<"vpc:ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule">;

/**
 * Edit source-translation ACL rules of a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyPrivateNatGatewayTranslationAclRule = "vpc:ModifyPrivateNatGatewayTranslationAclRule" as UncheckedAction<"vpc:ModifyPrivateNatGatewayTranslationAclRule">;

/**
 * Edit source translation rules of a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: cloud.tencent.com/document/product/552/97542; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyPrivateNatGatewayTranslationNatRule = "vpc:ModifyPrivateNatGatewayTranslationNatRule" as Action<
  "vpc:ModifyPrivateNatGatewayTranslationNatRule",
  "vpc:privateNatGateway",
  never
>;

/**
 * Edit a reserved private IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyReserveIpAddress = "vpc:ModifyReserveIpAddress" as UncheckedAction<"vpc:ModifyReserveIpAddress">;

/**
 * Edit a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyRoutePolicyAttribute = "vpc:ModifyRoutePolicyAttribute" as UncheckedAction<"vpc:ModifyRoutePolicyAttribute">;

/**
 * Edit a route table.
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; VPC access management policy examples (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyRouteTableAttribute = "vpc:ModifyRouteTableAttribute" as Action<
  "vpc:ModifyRouteTableAttribute",
  "vpc:routeTable",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit a CCN's route table selection policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyRouteTableSelectionPolicies = "vpc:ModifyRouteTableSelectionPolicies" as UncheckedAction<"vpc:ModifyRouteTableSelectionPolicies">;

/**
 * Edit a security group's name or notes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifySecurityGroupAttribute = "vpc:ModifySecurityGroupAttribute" as UncheckedAction<"vpc:ModifySecurityGroupAttribute">;

/**
 * Reset a security group's rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifySecurityGroupPolicies = "vpc:ModifySecurityGroupPolicies" as UncheckedAction<"vpc:ModifySecurityGroupPolicies">;

/**
 * Edit a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyServiceTemplateAttribute = "vpc:ModifyServiceTemplateAttribute" as UncheckedAction<"vpc:ModifyServiceTemplateAttribute">;

/**
 * Edit a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyServiceTemplateGroupAttribute = "vpc:ModifyServiceTemplateGroupAttribute" as UncheckedAction<"vpc:ModifyServiceTemplateGroupAttribute">;

/**
 * Edit snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifySnapshotPolicies = "vpc:ModifySnapshotPolicies" as UncheckedAction<"vpc:ModifySnapshotPolicies">;

/**
 * Edit a subnet.
 *
 * Write access (judged from the name). Resource level: `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifySubnetAttribute = "vpc:ModifySubnetAttribute" as Action<
  "vpc:ModifySubnetAttribute",
  "vpc:subnet",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Edit IPs, ports or groups in parameter templates.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyTemplateMember = "vpc:ModifyTemplateMember" as UncheckedAction<"vpc:ModifyTemplateMember">;

/**
 * Edit a traffic mirror's name or notes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyTrafficMirrorAttribute = "vpc:ModifyTrafficMirrorAttribute" as UncheckedAction<"vpc:ModifyTrafficMirrorAttribute">;

/**
 * Edit 5-tuple filter rules of a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyTrafficMirrorFilterRules = "vpc:ModifyTrafficMirrorFilterRules" as UncheckedAction<"vpc:ModifyTrafficMirrorFilterRules">;

/**
 * Edit a customer gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `customerGateway`. Condition keys: `vpc:region`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyUserGw = "vpc:ModifyUserGw" as Action<"vpc:ModifyUserGw", "vpc:customerGateway", "vpc:region">;

/**
 * Edit a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`. Condition keys: `vpc:region`.
 *
 * "Resource-Level Permissions Supported by VPC APIs" writes the key vpc:Region in this row.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpcAttribute = "vpc:ModifyVpcAttribute" as Action<"vpc:ModifyVpcAttribute", "vpc:vpc", "vpc:region">;

/**
 * Edit a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpcEndPointAttribute = "vpc:ModifyVpcEndPointAttribute" as UncheckedAction<"vpc:ModifyVpcEndPointAttribute">;

/**
 * Edit a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpcEndPointServiceAttribute = "vpc:ModifyVpcEndPointServiceAttribute" as UncheckedAction<"vpc:ModifyVpcEndPointServiceAttribute">;

/**
 * Edit an endpoint service's allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpcEndPointServiceWhiteList = "vpc:ModifyVpcEndPointServiceWhiteList" as UncheckedAction<"vpc:ModifyVpcEndPointServiceWhiteList">;

/**
 * Edit a same-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpcPeeringConnection = "vpc:ModifyVpcPeeringConnection" as Action<
  "vpc:ModifyVpcPeeringConnection",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Edit a cross-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:accepter_vpc_region`, `vpc:region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyVpcPeeringConnectionEx = "vpc:ModifyVpcPeeringConnectionEx" as Action<
  "vpc:ModifyVpcPeeringConnectionEx",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Edit a VPN tunnel (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnTunnel`. Condition keys: `vpc:region`, `vpc:usergw`,
 * `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyVpnConnEx = "vpc:ModifyVpnConnEx" as Action<
  "vpc:ModifyVpnConnEx",
  "vpc:vpnTunnel",
  "vpc:region" | "vpc:usergw" | "vpc:vpc" | "vpc:vpngw"
>;

/**
 * Edit a VPN tunnel.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnConnectionAttribute = "vpc:ModifyVpnConnectionAttribute" as UncheckedAction<"vpc:ModifyVpnConnectionAttribute">;

/**
 * Edit a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnGatewayAttribute = "vpc:ModifyVpnGatewayAttribute" as UncheckedAction<"vpc:ModifyVpnGatewayAttribute">;

/**
 * Edit CCN routes of a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnGatewayCcnRoutes = "vpc:ModifyVpnGatewayCcnRoutes" as UncheckedAction<"vpc:ModifyVpnGatewayCcnRoutes">;

/**
 * Enable or disable routes of a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnGatewayRoutes = "vpc:ModifyVpnGatewayRoutes" as UncheckedAction<"vpc:ModifyVpnGatewayRoutes">;

/**
 * Renew an SSL VPN client certificate.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnGatewaySslClientCert = "vpc:ModifyVpnGatewaySslClientCert" as UncheckedAction<"vpc:ModifyVpnGatewaySslClientCert">;

/**
 * Edit an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ModifyVpnGatewaySslServer = "vpc:ModifyVpnGatewaySslServer" as UncheckedAction<"vpc:ModifyVpnGatewaySslServer">;

/**
 * Edit a VPN gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const ModifyVpnGw = "vpc:ModifyVpnGw" as Action<"vpc:ModifyVpnGw", "vpc:vpnGateway", "vpc:region" | "vpc:vpc">;

/**
 * Publish route table entries to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const NotifyRoutes = "vpc:NotifyRoutes" as UncheckedAction<"vpc:NotifyRoutes">;

/**
 * Refresh routes from a NAT gateway to a Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RefreshDirectConnectGatewayRouteToNatGateway = "vpc:RefreshDirectConnectGatewayRouteToNatGateway" as UncheckedAction<"vpc:RefreshDirectConnectGatewayRouteToNatGateway">;

/**
 * Decline another account's request to attach to your CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RejectAttachCcnInstances = "vpc:RejectAttachCcnInstances" as UncheckedAction<"vpc:RejectAttachCcnInstances">;

/**
 * Decline a same-region VPC peering request.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: document/product/215/31862; github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RejectVpcPeeringConnection = "vpc:RejectVpcPeeringConnection" as Action<
  "vpc:RejectVpcPeeringConnection",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:region" | "vpc:requester_vpc"
>;

/**
 * Decline a cross-region VPC peering request.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:accepter_vpc_region`, `vpc:region`, `vpc:requester_vpc`, `vpc:requester_vpc_region`.
 *
 * Source: document/product/215/31862.
 */
export const RejectVpcPeeringConnectionEx = "vpc:RejectVpcPeeringConnectionEx" as Action<
  "vpc:RejectVpcPeeringConnectionEx",
  "vpc:vpc" | "vpc:peeringConnection",
  "vpc:accepter_vpc" | "vpc:accepter_vpc_region" | "vpc:region" | "vpc:requester_vpc" | "vpc:requester_vpc_region"
>;

/**
 * Release elastic public IPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * The SDK has the method in its service vpc, and no document at hand shows it with the prefix vpc; the examples of CVM,
 * CloudAudit and published policies show cvm:ReleaseAddresses.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReleaseAddresses = "vpc:ReleaseAddresses" as UncheckedAction<"vpc:ReleaseAddresses">;

/**
 * Release elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReleaseIPv6Addresses = "vpc:ReleaseIPv6Addresses" as UncheckedAction<"vpc:ReleaseIPv6Addresses">;

/**
 * Turn off public bandwidth for classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReleaseIp6AddressesBandwidth = "vpc:ReleaseIp6AddressesBandwidth" as UncheckedAction<"vpc:ReleaseIp6AddressesBandwidth">;

/**
 * Take EIPs or load balancers out of a bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RemoveBandwidthPackageResources = "vpc:RemoveBandwidthPackageResources" as UncheckedAction<"vpc:RemoveBandwidthPackageResources">;

/**
 * Remove IPv6 conversion rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RemoveIp6Rules = "vpc:RemoveIp6Rules" as UncheckedAction<"vpc:RemoveIp6Rules">;

/**
 * Renew monthly-billed EIPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RenewAddresses = "vpc:RenewAddresses" as UncheckedAction<"vpc:RenewAddresses">;

/**
 * Renew a prepaid VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const RenewVpnGateway = "vpc:RenewVpnGateway" as UncheckedAction<"vpc:RenewVpnGateway">;

/**
 * Replace a CCN route table's propagation policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceCcnRouteTableBroadcastPolicys = "vpc:ReplaceCcnRouteTableBroadcastPolicys" as UncheckedAction<"vpc:ReplaceCcnRouteTableBroadcastPolicys">;

/**
 * Replace a CCN route table's reception policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceCcnRouteTableInputPolicys = "vpc:ReplaceCcnRouteTableInputPolicys" as UncheckedAction<"vpc:ReplaceCcnRouteTableInputPolicys">;

/**
 * Replace IDC routes of a CCN-type Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceDirectConnectGatewayCcnRoutes = "vpc:ReplaceDirectConnectGatewayCcnRoutes" as UncheckedAction<"vpc:ReplaceDirectConnectGatewayCcnRoutes">;

/**
 * Change the subnets bound to a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceHighPriorityRouteTableAssociation = "vpc:ReplaceHighPriorityRouteTableAssociation" as UncheckedAction<"vpc:ReplaceHighPriorityRouteTableAssociation">;

/**
 * Replace entries of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceHighPriorityRoutes = "vpc:ReplaceHighPriorityRoutes" as UncheckedAction<"vpc:ReplaceHighPriorityRoutes">;

/**
 * Change the priority of route policy bindings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceRoutePolicyAssociations = "vpc:ReplaceRoutePolicyAssociations" as UncheckedAction<"vpc:ReplaceRoutePolicyAssociations">;

/**
 * Replace entries of a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceRoutePolicyEntries = "vpc:ReplaceRoutePolicyEntries" as UncheckedAction<"vpc:ReplaceRoutePolicyEntries">;

/**
 * Change which route table a subnet uses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceRouteTableAssociation = "vpc:ReplaceRouteTableAssociation" as UncheckedAction<"vpc:ReplaceRouteTableAssociation">;

/**
 * Replace routes in a route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceRoutes = "vpc:ReplaceRoutes" as UncheckedAction<"vpc:ReplaceRoutes">;

/**
 * Replace routes in a route table under a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceRoutesWithRoutePolicy = "vpc:ReplaceRoutesWithRoutePolicy" as UncheckedAction<"vpc:ReplaceRoutesWithRoutePolicy">;

/**
 * Replace several rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceSecurityGroupPolicies = "vpc:ReplaceSecurityGroupPolicies" as UncheckedAction<"vpc:ReplaceSecurityGroupPolicies">;

/**
 * Replace one rule of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReplaceSecurityGroupPolicy = "vpc:ReplaceSecurityGroupPolicy" as UncheckedAction<"vpc:ReplaceSecurityGroupPolicy">;

/**
 * Re-send an expired request to attach to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetAttachCcnInstances = "vpc:ResetAttachCcnInstances" as UncheckedAction<"vpc:ResetAttachCcnInstances">;

/**
 * Reset a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetHighPriorityRoutes = "vpc:ResetHighPriorityRoutes" as UncheckedAction<"vpc:ResetHighPriorityRoutes">;

/**
 * Change a NAT gateway's concurrent connection cap.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetNatGatewayConnection = "vpc:ResetNatGatewayConnection" as UncheckedAction<"vpc:ResetNatGatewayConnection">;

/**
 * Rebind a route table's route policies from scratch.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetRoutePolicyAssociations = "vpc:ResetRoutePolicyAssociations" as UncheckedAction<"vpc:ResetRoutePolicyAssociations">;

/**
 * Reset a route policy's entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetRoutePolicyEntries = "vpc:ResetRoutePolicyEntries" as UncheckedAction<"vpc:ResetRoutePolicyEntries">;

/**
 * Reset a route table's name and all its routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetRoutes = "vpc:ResetRoutes" as UncheckedAction<"vpc:ResetRoutes">;

/**
 * Reset a traffic mirror's filters.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetTrafficMirrorFilter = "vpc:ResetTrafficMirrorFilter" as UncheckedAction<"vpc:ResetTrafficMirrorFilter">;

/**
 * Reset what a traffic mirror captures.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetTrafficMirrorSrcs = "vpc:ResetTrafficMirrorSrcs" as UncheckedAction<"vpc:ResetTrafficMirrorSrcs">;

/**
 * Change where a traffic mirror sends traffic.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetTrafficMirrorTarget = "vpc:ResetTrafficMirrorTarget" as UncheckedAction<"vpc:ResetTrafficMirrorTarget">;

/**
 * Reset a VPN tunnel's security association (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnTunnel`. Condition keys: `vpc:region`, `vpc:usergw`,
 * `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: document/product/215/31862.
 */
export const ResetVpnConnSA = "vpc:ResetVpnConnSA" as Action<
  "vpc:ResetVpnConnSA",
  "vpc:vpnTunnel",
  "vpc:region" | "vpc:usergw" | "vpc:vpc" | "vpc:vpngw"
>;

/**
 * Reset a VPN tunnel.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetVpnConnection = "vpc:ResetVpnConnection" as UncheckedAction<"vpc:ResetVpnConnection">;

/**
 * Change a VPN gateway's bandwidth cap.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResetVpnGatewayInternetMaxBandwidth = "vpc:ResetVpnGatewayInternetMaxBandwidth" as UncheckedAction<"vpc:ResetVpnGatewayInternetMaxBandwidth">;

/**
 * Restore security group rules from a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ResumeSnapshotInstance = "vpc:ResumeSnapshotInstance" as UncheckedAction<"vpc:ResumeSnapshotInstance">;

/**
 * Unbind and release ordinary public IPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: sub-users need CAM authorization for it since 2022-12-15.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const ReturnNormalAddresses = "vpc:ReturnNormalAddresses" as UncheckedAction<"vpc:ReturnNormalAddresses">;

/**
 * Set CCN bandwidth caps per region or between regions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const SetCcnRegionBandwidthLimits = "vpc:SetCcnRegionBandwidthLimits" as UncheckedAction<"vpc:SetCcnRegionBandwidthLimits">;

/**
 * Set ACL rules for local IP translation on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const SetLocalIPTranslationAclRule = "vpc:SetLocalIPTranslationAclRule" as Action<
  "vpc:SetLocalIPTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Set ACL rules for local source IP:port translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const SetLocalSourceIPPortTranslationAclRule = "vpc:SetLocalSourceIPPortTranslationAclRule" as Action<
  "vpc:SetLocalSourceIPPortTranslationAclRule",
  "vpc:directConnectGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Set a domain for SSL VPN on a VPN gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: document/product/215/31862.
 */
export const SetSSLVpnDomain = "vpc:SetSSLVpnDomain" as Action<
  "vpc:SetSSLVpnDomain",
  "vpc:vpnGateway",
  "vpc:region" | "vpc:vpc"
>;

/**
 * Set VPN gateway auto-renewal.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const SetVpnGatewaysRenewFlag = "vpc:SetVpnGatewaysRenewFlag" as UncheckedAction<"vpc:SetVpnGatewaysRenewFlag">;

/**
 * Start a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const StartTrafficMirror = "vpc:StartTrafficMirror" as UncheckedAction<"vpc:StartTrafficMirror">;

/**
 * Stop a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const StopTrafficMirror = "vpc:StopTrafficMirror" as UncheckedAction<"vpc:StopTrafficMirror">;

/**
 * Turn an instance's ordinary public IP into an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const TransformAddress = "vpc:TransformAddress" as UncheckedAction<"vpc:TransformAddress">;

/**
 * Release IPv6 addresses from an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnassignIpv6Addresses = "vpc:UnassignIpv6Addresses" as UncheckedAction<"vpc:UnassignIpv6Addresses">;

/**
 * Release a VPC's IPv6 block.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnassignIpv6CidrBlock = "vpc:UnassignIpv6CidrBlock" as UncheckedAction<"vpc:UnassignIpv6CidrBlock">;

/**
 * Release subnets' IPv6 blocks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnassignIpv6SubnetCidrBlock = "vpc:UnassignIpv6SubnetCidrBlock" as UncheckedAction<"vpc:UnassignIpv6SubnetCidrBlock">;

/**
 * Release private IPs from an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: document/product/215/31862; ENI: Authorizable Resource Types (tencentyun/intlcloud-documents); TKE:
 * permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents); github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnassignPrivateIpAddresses = "vpc:UnassignPrivateIpAddresses" as Action<
  "vpc:UnassignPrivateIpAddresses",
  "vpc:eni",
  "vpc:region" | "vpc:subnet" | "vpc:vpc"
>;

/**
 * Unlock CCN bandwidth-limit instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnlockCcnBandwidths = "vpc:UnlockCcnBandwidths" as UncheckedAction<"vpc:UnlockCcnBandwidths">;

/**
 * Unlock CCN instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UnlockCcns = "vpc:UnlockCcns" as UncheckedAction<"vpc:UnlockCcns">;

/**
 * Update a traffic mirror's filters or capture targets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UpdateTrafficMirrorAllFilter = "vpc:UpdateTrafficMirrorAllFilter" as UncheckedAction<"vpc:UpdateTrafficMirrorAllFilter">;

/**
 * Update the direction a traffic mirror captures.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UpdateTrafficMirrorDirection = "vpc:UpdateTrafficMirrorDirection" as UncheckedAction<"vpc:UpdateTrafficMirrorDirection">;

/**
 * Upgrade a classic NAT gateway to the standard type.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const UpgradeNatGatewayProductVersion = "vpc:UpgradeNatGatewayProductVersion" as UncheckedAction<"vpc:UpgradeNatGatewayProductVersion">;

/**
 * Withdraw route table entries published to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451.
 */
export const WithdrawNotifyRoutes = "vpc:WithdrawNotifyRoutes" as UncheckedAction<"vpc:WithdrawNotifyRoutes">;
