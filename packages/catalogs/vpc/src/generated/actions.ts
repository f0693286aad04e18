// Generated from facts/vpc.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Approve another account's request to attach instances to your CCN.
 *
 * Write access (section of the CAM table). Resource level: `ccn`. Restriction by IP address supported.
 *
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Disagreement: CAM-Enabled API: 私有网络, write operations (first rows only)
 * (cloud.tencent.com/document/product/598/98194) says operation level, the resource must be `*`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); CAM-Enabled API: 私有网络, write
 * operations (first rows only) (cloud.tencent.com/document/product/598/98194); CAM: Conditions
 * (document/product/598/10608); tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Disagreement: CAM-Enabled API: 私有网络, write operations (first rows only)
 * (cloud.tencent.com/document/product/598/98194) says operation level, the resource must be `*`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); CAM-Enabled API: 私有网络, write
 * operations (first rows only) (cloud.tencent.com/document/product/598/98194).
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
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194).
 */
export const AddDnaptRule = "vpc:AddDnaptRule" as Action<"vpc:AddDnaptRule", never, never>;

/**
 * Add IPv6 conversion rules to a translator instance.
 *
 * Write access (section of the CAM table). Resource level: `eip`. Restriction by IP address supported.
 *
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AddIp6Rules = "vpc:AddIp6Rules" as Action<"vpc:AddIp6Rules", "vpc:eip", never>;

/**
 * Add IPs, ports or groups to parameter templates.
 *
 * Write access (section of the CAM table). Resource level: `addressTemplate`, `addressTemplateGroup`,
 * `serviceTemplate`, `serviceTemplateGroup`. Restriction by IP address supported.
 *
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194).
 */
export const AddUserGw = "vpc:AddUserGw" as Action<"vpc:AddUserGw", never, never>;

/**
 * Create a VPN tunnel (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`, `vpnGateway`, `customerGateway`, `vpnTunnel`. Condition
 * keys: `vpc:region`, `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194).
 */
export const AdvertiseEdgeRoutes = "vpc:AdvertiseEdgeRoutes" as Action<"vpc:AdvertiseEdgeRoutes", never, never>;

/**
 * Allocate one or more elastic public IPs.
 *
 * Write access (section of the CAM table). Granularity not documented.
 *
 * Row present in "CAM-Enabled API: 私有网络, write operations (first rows only)" but cut off before its granularity. The
 * CAM pages of VPC and of CVM both list it, so that vpc:AllocateAddresses and cvm:AllocateAddresses are both
 * documented; which one is checked is not stated.
 *
 * Sources: CAM-Enabled API: 私有网络, write operations (first rows only) (cloud.tencent.com/document/product/598/98194);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AllocateAddresses = "vpc:AllocateAddresses" as Action<"vpc:AllocateAddresses", UnknownKind, never>;

/**
 * Allocate one or more elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AllocateIPv6Addresses = "vpc:AllocateIPv6Addresses" as Action<
  "vpc:AllocateIPv6Addresses",
  UnknownKind,
  never
>;

/**
 * Turn on public bandwidth for classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AllocateIp6AddressesBandwidth = "vpc:AllocateIp6AddressesBandwidth" as Action<
  "vpc:AllocateIp6AddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Allow SMTP traffic for an instance.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * No description in the source; wording judged from the name.
 *
 * Source: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179).
 */
export const AllowVMSMTP = "vpc:AllowVMSMTP" as Action<"vpc:AllowVMSMTP", never, never>;

/**
 * Assign IPv6 addresses to an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssignIpv6Addresses = "vpc:AssignIpv6Addresses" as Action<"vpc:AssignIpv6Addresses", UnknownKind, never>;

/**
 * Assign an IPv6 block to a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssignIpv6CidrBlock = "vpc:AssignIpv6CidrBlock" as Action<"vpc:AssignIpv6CidrBlock", UnknownKind, never>;

/**
 * Assign IPv6 blocks to subnets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssignIpv6SubnetCidrBlock = "vpc:AssignIpv6SubnetCidrBlock" as Action<
  "vpc:AssignIpv6SubnetCidrBlock",
  UnknownKind,
  never
>;

/**
 * Assign private IPs to an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 * Restriction by IP address supported.
 *
 * Disagreement: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179) says
 * operation level, the resource must be `*`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); CAM-Enabled API: Virtual
 * Private Cloud (first rows only; en, ko, zh) (document/product/598/57179); TKE: permissions of the service roles (VPC
 * actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateAddress = "vpc:AssociateAddress" as Action<"vpc:AssociateAddress", UnknownKind, never>;

/**
 * Bind an EIP to a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateDhcpIpWithAddressIp = "vpc:AssociateDhcpIpWithAddressIp" as Action<
  "vpc:AssociateDhcpIpWithAddressIp",
  UnknownKind,
  never
>;

/**
 * Bind a Direct Connect gateway to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`, `directConnectGateway`.
 *
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateHaVipInstance = "vpc:AssociateHaVipInstance" as Action<
  "vpc:AssociateHaVipInstance",
  UnknownKind,
  never
>;

/**
 * Bind an elastic IPv6 address to a CVM or ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateIPv6Address = "vpc:AssociateIPv6Address" as Action<
  "vpc:AssociateIPv6Address",
  UnknownKind,
  never
>;

/**
 * Associate attached CCN instances with a CCN route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateInstancesToCcnRouteTable = "vpc:AssociateInstancesToCcnRouteTable" as Action<
  "vpc:AssociateInstancesToCcnRouteTable",
  UnknownKind,
  never
>;

/**
 * Bind EIPs to a NAT gateway.
 *
 * Write access (judged from the name). Resource level: `natGateway`.
 *
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateNetworkAclSubnets = "vpc:AssociateNetworkAclSubnets" as Action<
  "vpc:AssociateNetworkAclSubnets",
  UnknownKind,
  never
>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AssociateNetworkInterfaceSecurityGroups = "vpc:AssociateNetworkInterfaceSecurityGroups" as Action<
  "vpc:AssociateNetworkInterfaceSecurityGroups",
  UnknownKind,
  never
>;

/**
 * Change which route table a subnet uses (legacy API).
 *
 * Write access (judged from the name). Resource level: `subnet`, `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
 */
export const AssociateVip = "vpc:AssociateVip" as Action<"vpc:AssociateVip", "vpc:vpc", "vpc:region">;

/**
 * Attach network instances to a CCN.
 *
 * Write access (judged from the name). Resource level: `ccn`. Restriction by IP address not supported.
 *
 * An older version of "CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh)" marks it operation level.
 *
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AttachCcnInstances = "vpc:AttachCcnInstances" as Action<"vpc:AttachCcnInstances", "vpc:ccn", never>;

/**
 * Link classic-network CVMs to a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Disagreement: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179) says
 * operation level, the resource must be `*`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); CAM-Enabled API: Virtual
 * Private Cloud (first rows only; en, ko, zh) (document/product/598/57179); TKE: permissions of the service roles (VPC
 * actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AttachSnapshotInstances = "vpc:AttachSnapshotInstances" as Action<
  "vpc:AttachSnapshotInstances",
  UnknownKind,
  never
>;

/**
 * Review a cross-border compliance filing (service providers only).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const AuditCrossBorderCompliance = "vpc:AuditCrossBorderCompliance" as Action<
  "vpc:AuditCrossBorderCompliance",
  UnknownKind,
  never
>;

/**
 * Read CCN bandwidth caps for monitoring alarms.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179).
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
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CheckAssistantCidr = "vpc:CheckAssistantCidr" as Action<"vpc:CheckAssistantCidr", "vpc:vpc", never>;

/**
 * Check whether the account still uses old-style bandwidth packages.
 *
 * Read access (judged from the name). Resource level: `bandwidthPackage`. Restriction by IP address supported.
 *
 * Source: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179).
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
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CheckDefaultSubnet = "vpc:CheckDefaultSubnet" as Action<"vpc:CheckDefaultSubnet", never, never>;

/**
 * Check whether flow monitoring is on for a gateway.
 *
 * Read access (judged from the name). Resource level: `cvmInstance`, `vpnGateway`, `directConnectGateway`,
 * `natGateway`, `peeringConnection`. Restriction by IP address supported.
 *
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179).
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
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CheckTrafficMirror = "vpc:CheckTrafficMirror" as Action<"vpc:CheckTrafficMirror", UnknownKind, never>;

/**
 * Check whether an instance is ready.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179).
 */
export const CheckVmReady = "vpc:CheckVmReady" as Action<"vpc:CheckVmReady", never, never>;

/**
 * Check whether an endpoint service exists.
 *
 * Read access (judged from the name). Resource level: `endpointService`. Restriction by IP address supported.
 *
 * Not an SDK method; shown by the CAM table and the TokenHub role policy.
 *
 * Sources: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179); TokenHub
 * service-linked roles document (document/product/598/79060).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ClearRouteTableSelectionPolicies = "vpc:ClearRouteTableSelectionPolicies" as Action<
  "vpc:ClearRouteTableSelectionPolicies",
  UnknownKind,
  never
>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CloneSecurityGroup = "vpc:CloneSecurityGroup" as Action<"vpc:CloneSecurityGroup", UnknownKind, never>;

/**
 * Create an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateAddressTemplate = "vpc:CreateAddressTemplate" as Action<
  "vpc:CreateAddressTemplate",
  UnknownKind,
  never
>;

/**
 * Create an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateAddressTemplateGroup = "vpc:CreateAddressTemplateGroup" as Action<
  "vpc:CreateAddressTemplateGroup",
  UnknownKind,
  never
>;

/**
 * Create an ENI and attach it to a CVM.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`, `eni`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`. Restriction by IP address supported.
 *
 * Disagreement: CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh) (document/product/598/57179) says
 * operation level, the resource must be `*`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); CAM-Enabled API: Virtual
 * Private Cloud (first rows only; en, ko, zh) (document/product/598/57179); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateAssistantCidr = "vpc:CreateAssistantCidr" as Action<"vpc:CreateAssistantCidr", UnknownKind, never>;

/**
 * Create a shared bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateBandwidthPackage = "vpc:CreateBandwidthPackage" as Action<
  "vpc:CreateBandwidthPackage",
  UnknownKind,
  never
>;

/**
 * Create a CCN instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCcn = "vpc:CreateCcn" as Action<"vpc:CreateCcn", UnknownKind, never>;

/**
 * Create a next hop for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCcnPolicyBasedRoutingNextHop = "vpc:CreateCcnPolicyBasedRoutingNextHop" as Action<
  "vpc:CreateCcnPolicyBasedRoutingNextHop",
  UnknownKind,
  never
>;

/**
 * Create match rules for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCcnPolicyBasedRoutingRules = "vpc:CreateCcnPolicyBasedRoutingRules" as Action<
  "vpc:CreateCcnPolicyBasedRoutingRules",
  UnknownKind,
  never
>;

/**
 * Create route tables in a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCcnRouteTables = "vpc:CreateCcnRouteTables" as Action<
  "vpc:CreateCcnRouteTables",
  UnknownKind,
  never
>;

/**
 * Create IDC tunnels for a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCdcLDCXList = "vpc:CreateCdcLDCXList" as Action<"vpc:CreateCdcLDCXList", UnknownKind, never>;

/**
 * Create virtual links for a multi-tenant dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCdcNetPlanes = "vpc:CreateCdcNetPlanes" as Action<"vpc:CreateCdcNetPlanes", UnknownKind, never>;

/**
 * Create a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateCustomerGateway = "vpc:CreateCustomerGateway" as Action<
  "vpc:CreateCustomerGateway",
  UnknownKind,
  never
>;

/**
 * Create or fetch the project's default security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateDefaultSecurityGroup = "vpc:CreateDefaultSecurityGroup" as Action<
  "vpc:CreateDefaultSecurityGroup",
  UnknownKind,
  never
>;

/**
 * Create the default VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateDefaultVpc = "vpc:CreateDefaultVpc" as Action<"vpc:CreateDefaultVpc", UnknownKind, never>;

/**
 * Create DHCP IPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateDhcpIp = "vpc:CreateDhcpIp" as Action<"vpc:CreateDhcpIp", UnknownKind, never>;

/**
 * Create a Direct Connect gateway.
 *
 * Write access (judged from the name). Resource level: `vpc`, `directConnectGateway`. Condition keys: `vpc:region`,
 * `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateDirectConnectGatewayCcnRoutes = "vpc:CreateDirectConnectGatewayCcnRoutes" as Action<
  "vpc:CreateDirectConnectGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * Create a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateFlowLog = "vpc:CreateFlowLog" as Action<"vpc:CreateFlowLog", UnknownKind, never>;

/**
 * Create global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateGlobalRoutes = "vpc:CreateGlobalRoutes" as Action<"vpc:CreateGlobalRoutes", UnknownKind, never>;

/**
 * Create a high-availability virtual IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateHaVip = "vpc:CreateHaVip" as Action<"vpc:CreateHaVip", UnknownKind, never>;

/**
 * Create a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateHighPriorityRouteTable = "vpc:CreateHighPriorityRouteTable" as Action<
  "vpc:CreateHighPriorityRouteTable",
  UnknownKind,
  never
>;

/**
 * Add entries to a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateHighPriorityRoutes = "vpc:CreateHighPriorityRoutes" as Action<
  "vpc:CreateHighPriorityRoutes",
  UnknownKind,
  never
>;

/**
 * Create IPv6-to-IPv4 translator instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateIp6Translators = "vpc:CreateIp6Translators" as Action<
  "vpc:CreateIp6Translators",
  UnknownKind,
  never
>;

/**
 * Add a local destination IP:port rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateLocalGateway = "vpc:CreateLocalGateway" as Action<"vpc:CreateLocalGateway", UnknownKind, never>;

/**
 * Add an ACL rule for local IP translation on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); Public NAT gateway: access
 * management (first rows only) (cloud.tencent.com/document/product/552/97541); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateNetDetect = "vpc:CreateNetDetect" as Action<"vpc:CreateNetDetect", UnknownKind, never>;

/**
 * Create a network ACL.
 *
 * Write access (judged from the name). Resource level: `vpc`, `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateNetworkAclEntries = "vpc:CreateNetworkAclEntries" as Action<
  "vpc:CreateNetworkAclEntries",
  UnknownKind,
  never
>;

/**
 * Add 5-tuple rules to a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateNetworkAclQuintupleEntries = "vpc:CreateNetworkAclQuintupleEntries" as Action<
  "vpc:CreateNetworkAclQuintupleEntries",
  UnknownKind,
  never
>;

/**
 * Create an ENI.
 *
 * Write access (judged from the name). Resource level: `vpc`, `subnet`, `eni`. Condition keys: `vpc:region`,
 * `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); TKE: permissions of the
 * service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreatePrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:CreatePrivateNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:CreatePrivateNatGatewayDestinationIpPortTranslationNatRule",
  UnknownKind,
  never
>;

/**
 * Add ACL rules for source translation on a private NAT gateway.
 *
 * Write access (judged from the name). Resource level, path not available.
 *
 * Named in "Private NAT gateway: access management (first rows only)" as authorizable, but its resource path is cut
 * off.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreatePrivateNatGatewayTranslationAclRule = "vpc:CreatePrivateNatGatewayTranslationAclRule" as Action<
  "vpc:CreatePrivateNatGatewayTranslationAclRule",
  UnknownKind,
  never
>;

/**
 * Add source translation rules to a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateReserveIpAddresses = "vpc:CreateReserveIpAddresses" as Action<
  "vpc:CreateReserveIpAddresses",
  UnknownKind,
  never
>;

/**
 * Add a route to a route table (legacy API).
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md).
 */
export const CreateRoute = "vpc:CreateRoute" as Action<"vpc:CreateRoute", "vpc:routeTable", "vpc:region" | "vpc:vpc">;

/**
 * Create a route reception policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateRoutePolicy = "vpc:CreateRoutePolicy" as Action<"vpc:CreateRoutePolicy", UnknownKind, never>;

/**
 * Bind route policies to route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateRoutePolicyAssociations = "vpc:CreateRoutePolicyAssociations" as Action<
  "vpc:CreateRoutePolicyAssociations",
  UnknownKind,
  never
>;

/**
 * Add entries to a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateRoutePolicyEntries = "vpc:CreateRoutePolicyEntries" as Action<
  "vpc:CreateRoutePolicyEntries",
  UnknownKind,
  never
>;

/**
 * Create a route table.
 *
 * Write access (judged from the name). Resource level: `vpc`, `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateRoutes = "vpc:CreateRoutes" as Action<"vpc:CreateRoutes", UnknownKind, never>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateSecurityGroup = "vpc:CreateSecurityGroup" as Action<"vpc:CreateSecurityGroup", UnknownKind, never>;

/**
 * Add rules to a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateSecurityGroupPolicies = "vpc:CreateSecurityGroupPolicies" as Action<
  "vpc:CreateSecurityGroupPolicies",
  UnknownKind,
  never
>;

/**
 * Create a security group together with its rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateSecurityGroupWithPolicies = "vpc:CreateSecurityGroupWithPolicies" as Action<
  "vpc:CreateSecurityGroupWithPolicies",
  UnknownKind,
  never
>;

/**
 * Create a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateServiceTemplate = "vpc:CreateServiceTemplate" as Action<
  "vpc:CreateServiceTemplate",
  UnknownKind,
  never
>;

/**
 * Create a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateServiceTemplateGroup = "vpc:CreateServiceTemplateGroup" as Action<
  "vpc:CreateServiceTemplateGroup",
  UnknownKind,
  never
>;

/**
 * Create snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateSnapshotPolicies = "vpc:CreateSnapshotPolicies" as Action<
  "vpc:CreateSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Create a subnet.
 *
 * Write access (judged from the name). Resource level: `vpc`, `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateSubnets = "vpc:CreateSubnets" as Action<"vpc:CreateSubnets", UnknownKind, never>;

/**
 * Create a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateTrafficMirror = "vpc:CreateTrafficMirror" as Action<"vpc:CreateTrafficMirror", UnknownKind, never>;

/**
 * Add 5-tuple filter rules to a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateTrafficMirrorFilterRules = "vpc:CreateTrafficMirrorFilterRules" as Action<
  "vpc:CreateTrafficMirrorFilterRules",
  UnknownKind,
  never
>;

/**
 * Buy shared traffic packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateTrafficPackages = "vpc:CreateTrafficPackages" as Action<
  "vpc:CreateTrafficPackages",
  UnknownKind,
  never
>;

/**
 * Create a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpc = "vpc:CreateVpc" as Action<"vpc:CreateVpc", UnknownKind, never>;

/**
 * Create a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpcEndPoint = "vpc:CreateVpcEndPoint" as Action<"vpc:CreateVpcEndPoint", UnknownKind, never>;

/**
 * Create a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpcEndPointService = "vpc:CreateVpcEndPointService" as Action<
  "vpc:CreateVpcEndPointService",
  UnknownKind,
  never
>;

/**
 * Add accounts to an endpoint service allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpcEndPointServiceWhiteList = "vpc:CreateVpcEndPointServiceWhiteList" as Action<
  "vpc:CreateVpcEndPointServiceWhiteList",
  UnknownKind,
  never
>;

/**
 * Request a VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpnConnection = "vpc:CreateVpnConnection" as Action<"vpc:CreateVpnConnection", UnknownKind, never>;

/**
 * Create a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpnGateway = "vpc:CreateVpnGateway" as Action<"vpc:CreateVpnGateway", UnknownKind, never>;

/**
 * Add destination routes to a route-based VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpnGatewayRoutes = "vpc:CreateVpnGatewayRoutes" as Action<
  "vpc:CreateVpnGatewayRoutes",
  UnknownKind,
  never
>;

/**
 * Create an SSL VPN client.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpnGatewaySslClient = "vpc:CreateVpnGatewaySslClient" as Action<
  "vpc:CreateVpnGatewaySslClient",
  UnknownKind,
  never
>;

/**
 * Create an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const CreateVpnGatewaySslServer = "vpc:CreateVpnGatewaySslServer" as Action<
  "vpc:CreateVpnGatewaySslServer",
  UnknownKind,
  never
>;

/**
 * Delete an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteAddressTemplate = "vpc:DeleteAddressTemplate" as Action<
  "vpc:DeleteAddressTemplate",
  UnknownKind,
  never
>;

/**
 * Delete an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteAddressTemplateGroup = "vpc:DeleteAddressTemplateGroup" as Action<
  "vpc:DeleteAddressTemplateGroup",
  UnknownKind,
  never
>;

/**
 * Remove secondary CIDR blocks from a VPC.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteAssistantCidr = "vpc:DeleteAssistantCidr" as Action<"vpc:DeleteAssistantCidr", UnknownKind, never>;

/**
 * Delete a shared bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteBandwidthPackage = "vpc:DeleteBandwidthPackage" as Action<
  "vpc:DeleteBandwidthPackage",
  UnknownKind,
  never
>;

/**
 * Delete a CCN instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCcn = "vpc:DeleteCcn" as Action<"vpc:DeleteCcn", UnknownKind, never>;

/**
 * Delete a next hop for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCcnPolicyBasedRoutingNextHop = "vpc:DeleteCcnPolicyBasedRoutingNextHop" as Action<
  "vpc:DeleteCcnPolicyBasedRoutingNextHop",
  UnknownKind,
  never
>;

/**
 * Delete a match rule for CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCcnPolicyBasedRoutingRule = "vpc:DeleteCcnPolicyBasedRoutingRule" as Action<
  "vpc:DeleteCcnPolicyBasedRoutingRule",
  UnknownKind,
  never
>;

/**
 * Delete CCN route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCcnRouteTables = "vpc:DeleteCcnRouteTables" as Action<
  "vpc:DeleteCcnRouteTables",
  UnknownKind,
  never
>;

/**
 * Delete IDC tunnels of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCdcLDCXList = "vpc:DeleteCdcLDCXList" as Action<"vpc:DeleteCdcLDCXList", UnknownKind, never>;

/**
 * Delete virtual links of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCdcNetPlanes = "vpc:DeleteCdcNetPlanes" as Action<"vpc:DeleteCdcNetPlanes", UnknownKind, never>;

/**
 * Delete a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteCustomerGateway = "vpc:DeleteCustomerGateway" as Action<
  "vpc:DeleteCustomerGateway",
  UnknownKind,
  never
>;

/**
 * Delete a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteDhcpIp = "vpc:DeleteDhcpIp" as Action<"vpc:DeleteDhcpIp", UnknownKind, never>;

/**
 * Delete a Direct Connect gateway.
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteDirectConnectGatewayCcnRoutes = "vpc:DeleteDirectConnectGatewayCcnRoutes" as Action<
  "vpc:DeleteDirectConnectGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * Delete a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteFlowLog = "vpc:DeleteFlowLog" as Action<"vpc:DeleteFlowLog", UnknownKind, never>;

/**
 * Delete global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteGlobalRoutes = "vpc:DeleteGlobalRoutes" as Action<"vpc:DeleteGlobalRoutes", UnknownKind, never>;

/**
 * Delete a high-availability virtual IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteHaVip = "vpc:DeleteHaVip" as Action<"vpc:DeleteHaVip", UnknownKind, never>;

/**
 * Delete high-priority route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteHighPriorityRouteTables = "vpc:DeleteHighPriorityRouteTables" as Action<
  "vpc:DeleteHighPriorityRouteTables",
  UnknownKind,
  never
>;

/**
 * Delete entries from a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteHighPriorityRoutes = "vpc:DeleteHighPriorityRoutes" as Action<
  "vpc:DeleteHighPriorityRoutes",
  UnknownKind,
  never
>;

/**
 * Release IPv6 translator instances and their rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteIp6Translators = "vpc:DeleteIp6Translators" as Action<
  "vpc:DeleteIp6Translators",
  UnknownKind,
  never
>;

/**
 * Remove a local destination IP:port rule from a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteLocalGateway = "vpc:DeleteLocalGateway" as Action<"vpc:DeleteLocalGateway", UnknownKind, never>;

/**
 * Remove an ACL rule for local IP translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); Public NAT gateway: access
 * management (first rows only) (cloud.tencent.com/document/product/552/97541); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteNetDetect = "vpc:DeleteNetDetect" as Action<"vpc:DeleteNetDetect", UnknownKind, never>;

/**
 * Delete a network ACL.
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteNetworkAclEntries = "vpc:DeleteNetworkAclEntries" as Action<
  "vpc:DeleteNetworkAclEntries",
  UnknownKind,
  never
>;

/**
 * Delete 5-tuple rules from a network ACL.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteNetworkAclQuintupleEntries = "vpc:DeleteNetworkAclQuintupleEntries" as Action<
  "vpc:DeleteNetworkAclQuintupleEntries",
  UnknownKind,
  never
>;

/**
 * Delete an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); TKE: permissions of the
 * service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeletePrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:DeletePrivateNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:DeletePrivateNatGatewayDestinationIpPortTranslationNatRule",
  UnknownKind,
  never
>;

/**
 * Delete ACL rules for source translation on a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeletePrivateNatGatewayTranslationAclRule = "vpc:DeletePrivateNatGatewayTranslationAclRule" as Action<
  "vpc:DeletePrivateNatGatewayTranslationAclRule",
  UnknownKind,
  never
>;

/**
 * Delete source translation rules from a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteReserveIpAddresses = "vpc:DeleteReserveIpAddresses" as Action<
  "vpc:DeleteReserveIpAddresses",
  UnknownKind,
  never
>;

/**
 * Delete a route from a route table (legacy API).
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md).
 */
export const DeleteRoute = "vpc:DeleteRoute" as Action<"vpc:DeleteRoute", "vpc:routeTable", "vpc:region" | "vpc:vpc">;

/**
 * Delete a route policy and its entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteRoutePolicy = "vpc:DeleteRoutePolicy" as Action<"vpc:DeleteRoutePolicy", UnknownKind, never>;

/**
 * Unbind route policies from route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteRoutePolicyAssociations = "vpc:DeleteRoutePolicyAssociations" as Action<
  "vpc:DeleteRoutePolicyAssociations",
  UnknownKind,
  never
>;

/**
 * Delete entries from a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteRoutePolicyEntries = "vpc:DeleteRoutePolicyEntries" as Action<
  "vpc:DeleteRoutePolicyEntries",
  UnknownKind,
  never
>;

/**
 * Delete a route table.
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteRoutes = "vpc:DeleteRoutes" as Action<"vpc:DeleteRoutes", UnknownKind, never>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteSecurityGroup = "vpc:DeleteSecurityGroup" as Action<"vpc:DeleteSecurityGroup", UnknownKind, never>;

/**
 * Delete rules from a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteSecurityGroupPolicies = "vpc:DeleteSecurityGroupPolicies" as Action<
  "vpc:DeleteSecurityGroupPolicies",
  UnknownKind,
  never
>;

/**
 * Delete a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteServiceTemplate = "vpc:DeleteServiceTemplate" as Action<
  "vpc:DeleteServiceTemplate",
  UnknownKind,
  never
>;

/**
 * Delete a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteServiceTemplateGroup = "vpc:DeleteServiceTemplateGroup" as Action<
  "vpc:DeleteServiceTemplateGroup",
  UnknownKind,
  never
>;

/**
 * Delete snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteSnapshotPolicies = "vpc:DeleteSnapshotPolicies" as Action<
  "vpc:DeleteSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Delete a subnet.
 *
 * Write access (judged from the name). Resource level: `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteSubnet = "vpc:DeleteSubnet" as Action<"vpc:DeleteSubnet", "vpc:subnet", "vpc:region" | "vpc:vpc">;

/**
 * Remove IPs, ports or groups from parameter templates.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteTemplateMember = "vpc:DeleteTemplateMember" as Action<
  "vpc:DeleteTemplateMember",
  UnknownKind,
  never
>;

/**
 * Delete a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteTrafficMirror = "vpc:DeleteTrafficMirror" as Action<"vpc:DeleteTrafficMirror", UnknownKind, never>;

/**
 * Delete 5-tuple filter rules from a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteTrafficMirrorFilterRules = "vpc:DeleteTrafficMirrorFilterRules" as Action<
  "vpc:DeleteTrafficMirrorFilterRules",
  UnknownKind,
  never
>;

/**
 * Delete inactive shared traffic packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteTrafficPackages = "vpc:DeleteTrafficPackages" as Action<
  "vpc:DeleteTrafficPackages",
  UnknownKind,
  never
>;

/**
 * Delete a customer gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `customerGateway`. Condition keys: `vpc:region`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
 */
export const DeleteUserGw = "vpc:DeleteUserGw" as Action<"vpc:DeleteUserGw", "vpc:customerGateway", "vpc:region">;

/**
 * Delete a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpc = "vpc:DeleteVpc" as Action<"vpc:DeleteVpc", "vpc:vpc", "vpc:region" | "vpc:vpc">;

/**
 * Delete a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpcEndPoint = "vpc:DeleteVpcEndPoint" as Action<"vpc:DeleteVpcEndPoint", UnknownKind, never>;

/**
 * Delete a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpcEndPointService = "vpc:DeleteVpcEndPointService" as Action<
  "vpc:DeleteVpcEndPointService",
  UnknownKind,
  never
>;

/**
 * Remove accounts from an endpoint service allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpcEndPointServiceWhiteList = "vpc:DeleteVpcEndPointServiceWhiteList" as Action<
  "vpc:DeleteVpcEndPointServiceWhiteList",
  UnknownKind,
  never
>;

/**
 * Delete a same-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpnConnection = "vpc:DeleteVpnConnection" as Action<"vpc:DeleteVpnConnection", UnknownKind, never>;

/**
 * Delete a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpnGateway = "vpc:DeleteVpnGateway" as Action<"vpc:DeleteVpnGateway", UnknownKind, never>;

/**
 * Delete routes from a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpnGatewayRoutes = "vpc:DeleteVpnGatewayRoutes" as Action<
  "vpc:DeleteVpnGatewayRoutes",
  UnknownKind,
  never
>;

/**
 * Delete an SSL VPN client.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpnGatewaySslClient = "vpc:DeleteVpnGatewaySslClient" as Action<
  "vpc:DeleteVpnGatewaySslClient",
  UnknownKind,
  never
>;

/**
 * Delete an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DeleteVpnGatewaySslServer = "vpc:DeleteVpnGatewaySslServer" as Action<
  "vpc:DeleteVpnGatewaySslServer",
  UnknownKind,
  never
>;

/**
 * Read the account's private network attributes.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAccountAttributes = "vpc:DescribeAccountAttributes" as Action<
  "vpc:DescribeAccountAttributes",
  UnknownKind,
  never
>;

/**
 * Read the bandwidth range allowed for EIPs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressBandwidthRange = "vpc:DescribeAddressBandwidthRange" as Action<
  "vpc:DescribeAddressBandwidthRange",
  UnknownKind,
  never
>;

/**
 * Read EIP quotas for a region.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressQuota = "vpc:DescribeAddressQuota" as Action<
  "vpc:DescribeAddressQuota",
  UnknownKind,
  never
>;

/**
 * List instances using an IP template group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressTemplateGroupInstances = "vpc:DescribeAddressTemplateGroupInstances" as Action<
  "vpc:DescribeAddressTemplateGroupInstances",
  UnknownKind,
  never
>;

/**
 * List IP address template groups.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressTemplateGroups = "vpc:DescribeAddressTemplateGroups" as Action<
  "vpc:DescribeAddressTemplateGroups",
  UnknownKind,
  never
>;

/**
 * List instances using an IP address template.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressTemplateInstances = "vpc:DescribeAddressTemplateInstances" as Action<
  "vpc:DescribeAddressTemplateInstances",
  UnknownKind,
  never
>;

/**
 * List IP address templates.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddressTemplates = "vpc:DescribeAddressTemplates" as Action<
  "vpc:DescribeAddressTemplates",
  UnknownKind,
  never
>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAddresses = "vpc:DescribeAddresses" as Action<"vpc:DescribeAddresses", UnknownKind, never>;

/**
 * List secondary CIDR blocks.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeAssistantCidr = "vpc:DescribeAssistantCidr" as Action<
  "vpc:DescribeAssistantCidr",
  UnknownKind,
  never
>;

/**
 * Read the bandwidth range allowed for bandwidth packages.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeBandwidthPackageBandwidthRange = "vpc:DescribeBandwidthPackageBandwidthRange" as Action<
  "vpc:DescribeBandwidthPackageBandwidthRange",
  UnknownKind,
  never
>;

/**
 * Read the billed usage of a bandwidth package.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeBandwidthPackageBillUsage = "vpc:DescribeBandwidthPackageBillUsage" as Action<
  "vpc:DescribeBandwidthPackageBillUsage",
  UnknownKind,
  never
>;

/**
 * Read bandwidth package quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeBandwidthPackageQuota = "vpc:DescribeBandwidthPackageQuota" as Action<
  "vpc:DescribeBandwidthPackageQuota",
  UnknownKind,
  never
>;

/**
 * List resources inside a bandwidth package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeBandwidthPackageResources = "vpc:DescribeBandwidthPackageResources" as Action<
  "vpc:DescribeBandwidthPackageResources",
  UnknownKind,
  never
>;

/**
 * List shared bandwidth packages.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeBandwidthPackages = "vpc:DescribeBandwidthPackages" as Action<
  "vpc:DescribeBandwidthPackages",
  UnknownKind,
  never
>;

/**
 * List network instances attached to a CCN.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnAttachedInstances = "vpc:DescribeCcnAttachedInstances" as Action<
  "vpc:DescribeCcnAttachedInstances",
  UnknownKind,
  never
>;

/**
 * List next hops of CCN policy-based routing.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnPolicyBasedRoutingNextHop = "vpc:DescribeCcnPolicyBasedRoutingNextHop" as Action<
  "vpc:DescribeCcnPolicyBasedRoutingNextHop",
  UnknownKind,
  never
>;

/**
 * List match rules of CCN policy-based routing.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnPolicyBasedRoutingRule = "vpc:DescribeCcnPolicyBasedRoutingRule" as Action<
  "vpc:DescribeCcnPolicyBasedRoutingRule",
  UnknownKind,
  never
>;

/**
 * Read a CCN's outbound bandwidth caps per region.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnRegionBandwidthLimits = "vpc:DescribeCcnRegionBandwidthLimits" as Action<
  "vpc:DescribeCcnRegionBandwidthLimits",
  UnknownKind,
  never
>;

/**
 * List a CCN route table's propagation policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnRouteTableBroadcastPolicys = "vpc:DescribeCcnRouteTableBroadcastPolicys" as Action<
  "vpc:DescribeCcnRouteTableBroadcastPolicys",
  UnknownKind,
  never
>;

/**
 * List a CCN route table's reception policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnRouteTableInputPolicys = "vpc:DescribeCcnRouteTableInputPolicys" as Action<
  "vpc:DescribeCcnRouteTableInputPolicys",
  UnknownKind,
  never
>;

/**
 * List CCN route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnRouteTables = "vpc:DescribeCcnRouteTables" as Action<
  "vpc:DescribeCcnRouteTables",
  UnknownKind,
  never
>;

/**
 * List routes in a CCN.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcnRoutes = "vpc:DescribeCcnRoutes" as Action<"vpc:DescribeCcnRoutes", UnknownKind, never>;

/**
 * List CCN instances.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCcns = "vpc:DescribeCcns" as Action<"vpc:DescribeCcns", UnknownKind, never>;

/**
 * List IDC tunnels of a dedicated cluster.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCdcLDCXList = "vpc:DescribeCdcLDCXList" as Action<"vpc:DescribeCdcLDCXList", UnknownKind, never>;

/**
 * List virtual links of a dedicated cluster.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCdcNetPlanes = "vpc:DescribeCdcNetPlanes" as Action<
  "vpc:DescribeCdcNetPlanes",
  UnknownKind,
  never
>;

/**
 * Read VLANs already used by a dedicated cluster's IDC links.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCdcUsedIdcVlan = "vpc:DescribeCdcUsedIdcVlan" as Action<
  "vpc:DescribeCdcUsedIdcVlan",
  UnknownKind,
  never
>;

/**
 * List classic-network instances linked to VPCs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeClassicLinkInstances = "vpc:DescribeClassicLinkInstances" as Action<
  "vpc:DescribeClassicLinkInstances",
  UnknownKind,
  never
>;

/**
 * List CCN bandwidth-limit instances for locking (service providers).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCrossBorderCcnRegionBandwidthLimits = "vpc:DescribeCrossBorderCcnRegionBandwidthLimits" as Action<
  "vpc:DescribeCrossBorderCcnRegionBandwidthLimits",
  UnknownKind,
  never
>;

/**
 * List cross-border compliance filings.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCrossBorderCompliance = "vpc:DescribeCrossBorderCompliance" as Action<
  "vpc:DescribeCrossBorderCompliance",
  UnknownKind,
  never
>;

/**
 * Read cross-border bandwidth monitoring data.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCrossBorderFlowMonitor = "vpc:DescribeCrossBorderFlowMonitor" as Action<
  "vpc:DescribeCrossBorderFlowMonitor",
  UnknownKind,
  never
>;

/**
 * List supported customer gateway vendors.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCustomerGatewayVendors = "vpc:DescribeCustomerGatewayVendors" as Action<
  "vpc:DescribeCustomerGatewayVendors",
  UnknownKind,
  never
>;

/**
 * List customer gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeCustomerGateways = "vpc:DescribeCustomerGateways" as Action<
  "vpc:DescribeCustomerGateways",
  UnknownKind,
  never
>;

/**
 * List zones selectable when creating a bandwidth package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeDesignatedZones = "vpc:DescribeDesignatedZones" as Action<
  "vpc:DescribeDesignatedZones",
  UnknownKind,
  never
>;

/**
 * List DHCP IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeDhcpIps = "vpc:DescribeDhcpIps" as Action<"vpc:DescribeDhcpIps", UnknownKind, never>;

/**
 * List IDC routes of a CCN-type Direct Connect gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeDirectConnectGatewayCcnRoutes = "vpc:DescribeDirectConnectGatewayCcnRoutes" as Action<
  "vpc:DescribeDirectConnectGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * List Direct Connect gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeDirectConnectGateways = "vpc:DescribeDirectConnectGateways" as Action<
  "vpc:DescribeDirectConnectGateways",
  UnknownKind,
  never
>;

/**
 * Read a VPC flow log (going offline; use DescribeFlowLogs).
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, use DescribeFlowLogs.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeFlowLog = "vpc:DescribeFlowLog" as Action<"vpc:DescribeFlowLog", UnknownKind, never>;

/**
 * List flow logs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeFlowLogs = "vpc:DescribeFlowLogs" as Action<"vpc:DescribeFlowLogs", UnknownKind, never>;

/**
 * List gateway flow monitoring records.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeGatewayFlowMonitorDetail = "vpc:DescribeGatewayFlowMonitorDetail" as Action<
  "vpc:DescribeGatewayFlowMonitorDetail",
  UnknownKind,
  never
>;

/**
 * List per-IP bandwidth limits on a gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeGatewayFlowQos = "vpc:DescribeGatewayFlowQos" as Action<
  "vpc:DescribeGatewayFlowQos",
  UnknownKind,
  never
>;

/**
 * List global routes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeGlobalRoutes = "vpc:DescribeGlobalRoutes" as Action<
  "vpc:DescribeGlobalRoutes",
  UnknownKind,
  never
>;

/**
 * List high-availability virtual IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeHaVips = "vpc:DescribeHaVips" as Action<"vpc:DescribeHaVips", UnknownKind, never>;

/**
 * List high-priority route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeHighPriorityRouteTables = "vpc:DescribeHighPriorityRouteTables" as Action<
  "vpc:DescribeHighPriorityRouteTables",
  UnknownKind,
  never
>;

/**
 * List entries of high-priority route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeHighPriorityRoutes = "vpc:DescribeHighPriorityRoutes" as Action<
  "vpc:DescribeHighPriorityRoutes",
  UnknownKind,
  never
>;

/**
 * List elastic public IPv6 addresses.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeIPv6Addresses = "vpc:DescribeIPv6Addresses" as Action<
  "vpc:DescribeIPv6Addresses",
  UnknownKind,
  never
>;

/**
 * Check whether CVMs support jumbo frames.
 *
 * Read access (shape of the SDK's response). Resource level: `cvmInstance`.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * The SDK comment asks for this action plus the CVM instance as resource.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeIp6Addresses = "vpc:DescribeIp6Addresses" as Action<
  "vpc:DescribeIp6Addresses",
  UnknownKind,
  never
>;

/**
 * Read quotas for IPv6 translators and rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeIp6TranslatorQuota = "vpc:DescribeIp6TranslatorQuota" as Action<
  "vpc:DescribeIp6TranslatorQuota",
  UnknownKind,
  never
>;

/**
 * List IPv6 translator instances.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeIp6Translators = "vpc:DescribeIp6Translators" as Action<
  "vpc:DescribeIp6Translators",
  UnknownKind,
  never
>;

/**
 * Get the download link of the IP geolocation database (going offline).
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, existing users only.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeIpGeolocationDatabaseUrl = "vpc:DescribeIpGeolocationDatabaseUrl" as Action<
  "vpc:DescribeIpGeolocationDatabaseUrl",
  UnknownKind,
  never
>;

/**
 * Look up geolocation details of IPs (going offline).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: going offline, existing users only.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 *
 * @deprecated The SDK says that this operation is going offline.
 */
export const DescribeIpGeolocationInfos = "vpc:DescribeIpGeolocationInfos" as Action<
  "vpc:DescribeIpGeolocationInfos",
  UnknownKind,
  never
>;

/**
 * List a dedicated cluster's local gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeLocalGateway = "vpc:DescribeLocalGateway" as Action<
  "vpc:DescribeLocalGateway",
  UnknownKind,
  never
>;

/**
 * List port-forwarding (DNAT) rules of NAT gateways.
 *
 * List access (shape of the SDK's response). Resource level: `natGateway`.
 *
 * Sources: Public NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97541);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNatGatewayDirectConnectGatewayRoute = "vpc:DescribeNatGatewayDirectConnectGatewayRoute" as Action<
  "vpc:DescribeNatGatewayDirectConnectGatewayRoute",
  UnknownKind,
  never
>;

/**
 * List flow records of a NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNatGatewayFlowMonitorDetail = "vpc:DescribeNatGatewayFlowMonitorDetail" as Action<
  "vpc:DescribeNatGatewayFlowMonitorDetail",
  UnknownKind,
  never
>;

/**
 * List SNAT rules of a NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNatGatewaySourceIpTranslationNatRules = "vpc:DescribeNatGatewaySourceIpTranslationNatRules" as Action<
  "vpc:DescribeNatGatewaySourceIpTranslationNatRules",
  UnknownKind,
  never
>;

/**
 * List zones where NAT gateways are available.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNatGatewayZones = "vpc:DescribeNatGatewayZones" as Action<
  "vpc:DescribeNatGatewayZones",
  UnknownKind,
  never
>;

/**
 * List NAT gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNatGateways = "vpc:DescribeNatGateways" as Action<"vpc:DescribeNatGateways", UnknownKind, never>;

/**
 * List network probe results.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNetDetectStates = "vpc:DescribeNetDetectStates" as Action<
  "vpc:DescribeNetDetectStates",
  UnknownKind,
  never
>;

/**
 * List network probes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNetDetects = "vpc:DescribeNetDetects" as Action<"vpc:DescribeNetDetects", UnknownKind, never>;

/**
 * Read the account's network type.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNetworkAccountType = "vpc:DescribeNetworkAccountType" as Action<
  "vpc:DescribeNetworkAccountType",
  UnknownKind,
  never
>;

/**
 * List 5-tuple rules of network ACLs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNetworkAclQuintupleEntries = "vpc:DescribeNetworkAclQuintupleEntries" as Action<
  "vpc:DescribeNetworkAclQuintupleEntries",
  UnknownKind,
  never
>;

/**
 * List network ACLs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeNetworkAcls = "vpc:DescribeNetworkAcls" as Action<"vpc:DescribeNetworkAcls", UnknownKind, never>;

/**
 * Read the ENI quota of a CVM or ENI.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
 */
export const DescribeNetworkInterfaceLimit = "vpc:DescribeNetworkInterfaceLimit" as Action<
  "vpc:DescribeNetworkInterfaceLimit",
  UnknownKind,
  never
>;

/**
 * List ENIs.
 *
 * List access (shape of the SDK's response). Operation level, the resource must be `*`.
 *
 * "CAM: Authorization by Resource ID" states that the CAM list of VPC APIs marks it operation level.
 *
 * Sources: CAM: Authorization by Resource ID (document/product/598/47826); TKE: permissions of the service roles (VPC
 * actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribePrivateNatGatewayDestinationIpPortTranslationNatRules = "vpc:DescribePrivateNatGatewayDestinationIpPortTranslationNatRules" as Action<
  "vpc:DescribePrivateNatGatewayDestinationIpPortTranslationNatRules",
  UnknownKind,
  never
>;

/**
 * Read how many private NAT gateways may be created.
 *
 * List access (shape of the SDK's response). Resource level: `privateNatGateway`, `vpc`.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribePrivateNatGatewayRegions = "vpc:DescribePrivateNatGatewayRegions" as Action<
  "vpc:DescribePrivateNatGatewayRegions",
  UnknownKind,
  never
>;

/**
 * List source-translation ACL rules of a private NAT gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribePrivateNatGatewayTranslationAclRules = "vpc:DescribePrivateNatGatewayTranslationAclRules" as Action<
  "vpc:DescribePrivateNatGatewayTranslationAclRules",
  UnknownKind,
  never
>;

/**
 * List source translation rules of a private NAT gateway.
 *
 * List access (shape of the SDK's response). Resource level: `privateNatGateway`.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeProductQuota = "vpc:DescribeProductQuota" as Action<
  "vpc:DescribeProductQuota",
  UnknownKind,
  never
>;

/**
 * List reserved private IPs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeReserveIpAddresses = "vpc:DescribeReserveIpAddresses" as Action<
  "vpc:DescribeReserveIpAddresses",
  UnknownKind,
  never
>;

/**
 * List conflicts between custom and CCN routes.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRouteConflicts = "vpc:DescribeRouteConflicts" as Action<
  "vpc:DescribeRouteConflicts",
  UnknownKind,
  never
>;

/**
 * List routes matching filters.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRouteList = "vpc:DescribeRouteList" as Action<"vpc:DescribeRouteList", UnknownKind, never>;

/**
 * List route policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRoutePolicies = "vpc:DescribeRoutePolicies" as Action<
  "vpc:DescribeRoutePolicies",
  UnknownKind,
  never
>;

/**
 * List entries of a route policy.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRoutePolicyEntries = "vpc:DescribeRoutePolicyEntries" as Action<
  "vpc:DescribeRoutePolicyEntries",
  UnknownKind,
  never
>;

/**
 * List instances associated with a CCN route table.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRouteTableAssociatedInstances = "vpc:DescribeRouteTableAssociatedInstances" as Action<
  "vpc:DescribeRouteTableAssociatedInstances",
  UnknownKind,
  never
>;

/**
 * List a CCN's route table selection policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRouteTableSelectionPolicies = "vpc:DescribeRouteTableSelectionPolicies" as Action<
  "vpc:DescribeRouteTableSelectionPolicies",
  UnknownKind,
  never
>;

/**
 * List route tables.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRouteTables = "vpc:DescribeRouteTables" as Action<"vpc:DescribeRouteTables", UnknownKind, never>;

/**
 * List routes.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeRoutes = "vpc:DescribeRoutes" as Action<"vpc:DescribeRoutes", UnknownKind, never>;

/**
 * Count instances associated with security groups.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroupAssociationStatistics = "vpc:DescribeSecurityGroupAssociationStatistics" as Action<
  "vpc:DescribeSecurityGroupAssociationStatistics",
  UnknownKind,
  never
>;

/**
 * Read security group rules with templates expanded.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroupExpandedPolicies = "vpc:DescribeSecurityGroupExpandedPolicies" as Action<
  "vpc:DescribeSecurityGroupExpandedPolicies",
  UnknownKind,
  never
>;

/**
 * Read security group quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroupLimits = "vpc:DescribeSecurityGroupLimits" as Action<
  "vpc:DescribeSecurityGroupLimits",
  UnknownKind,
  never
>;

/**
 * Read a security group's rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroupPolicies = "vpc:DescribeSecurityGroupPolicies" as Action<
  "vpc:DescribeSecurityGroupPolicies",
  UnknownKind,
  never
>;

/**
 * List security groups that reference a group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroupReferences = "vpc:DescribeSecurityGroupReferences" as Action<
  "vpc:DescribeSecurityGroupReferences",
  UnknownKind,
  never
>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSecurityGroups = "vpc:DescribeSecurityGroups" as Action<
  "vpc:DescribeSecurityGroups",
  UnknownKind,
  never
>;

/**
 * List instances using a protocol-port template group.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeServiceTemplateGroupInstances = "vpc:DescribeServiceTemplateGroupInstances" as Action<
  "vpc:DescribeServiceTemplateGroupInstances",
  UnknownKind,
  never
>;

/**
 * List protocol-port template groups.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeServiceTemplateGroups = "vpc:DescribeServiceTemplateGroups" as Action<
  "vpc:DescribeServiceTemplateGroups",
  UnknownKind,
  never
>;

/**
 * List instances using a protocol-port template.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeServiceTemplateInstances = "vpc:DescribeServiceTemplateInstances" as Action<
  "vpc:DescribeServiceTemplateInstances",
  UnknownKind,
  never
>;

/**
 * List protocol-port templates.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeServiceTemplates = "vpc:DescribeServiceTemplates" as Action<
  "vpc:DescribeServiceTemplates",
  UnknownKind,
  never
>;

/**
 * Read a security group snapshot's content.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSgSnapshotFileContent = "vpc:DescribeSgSnapshotFileContent" as Action<
  "vpc:DescribeSgSnapshotFileContent",
  UnknownKind,
  never
>;

/**
 * List instances covered by a snapshot policy.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSnapshotAttachedInstances = "vpc:DescribeSnapshotAttachedInstances" as Action<
  "vpc:DescribeSnapshotAttachedInstances",
  UnknownKind,
  never
>;

/**
 * List snapshot files.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSnapshotFiles = "vpc:DescribeSnapshotFiles" as Action<
  "vpc:DescribeSnapshotFiles",
  UnknownKind,
  never
>;

/**
 * List snapshot policies.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSnapshotPolicies = "vpc:DescribeSnapshotPolicies" as Action<
  "vpc:DescribeSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * List usage details of a traffic package.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSpecificTrafficPackageUsedDetails = "vpc:DescribeSpecificTrafficPackageUsedDetails" as Action<
  "vpc:DescribeSpecificTrafficPackageUsedDetails",
  UnknownKind,
  never
>;

/**
 * Query subnets (legacy API).
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Seen only in a policy table ("TKE: permissions of the service roles (VPC actions)").
 *
 * Source: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md).
 */
export const DescribeSubnet = "vpc:DescribeSubnet" as Action<"vpc:DescribeSubnet", UnknownKind, never>;

/**
 * Query the subnet list (legacy API).
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Seen only in published policies.
 *
 * Source: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md).
 */
export const DescribeSubnetEx = "vpc:DescribeSubnetEx" as Action<"vpc:DescribeSubnetEx", UnknownKind, never>;

/**
 * Read a summary of resources in subnets.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSubnetResourceDashboard = "vpc:DescribeSubnetResourceDashboard" as Action<
  "vpc:DescribeSubnetResourceDashboard",
  UnknownKind,
  never
>;

/**
 * List subnets.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeSubnets = "vpc:DescribeSubnets" as Action<"vpc:DescribeSubnets", UnknownKind, never>;

/**
 * Read the result of an asynchronous EIP task.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTaskResult = "vpc:DescribeTaskResult" as Action<"vpc:DescribeTaskResult", UnknownKind, never>;

/**
 * Read parameter template quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTemplateLimits = "vpc:DescribeTemplateLimits" as Action<
  "vpc:DescribeTemplateLimits",
  UnknownKind,
  never
>;

/**
 * List CCNs for locking or unlocking (service providers).
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTenantCcns = "vpc:DescribeTenantCcns" as Action<"vpc:DescribeTenantCcns", UnknownKind, never>;

/**
 * List filter rules of a traffic mirror.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTrafficMirrorFilterRules = "vpc:DescribeTrafficMirrorFilterRules" as Action<
  "vpc:DescribeTrafficMirrorFilterRules",
  UnknownKind,
  never
>;

/**
 * List traffic mirrors.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTrafficMirrors = "vpc:DescribeTrafficMirrors" as Action<
  "vpc:DescribeTrafficMirrors",
  UnknownKind,
  never
>;

/**
 * List shared traffic packages.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTrafficPackages = "vpc:DescribeTrafficPackages" as Action<
  "vpc:DescribeTrafficPackages",
  UnknownKind,
  never
>;

/**
 * Read traffic scheduling rules.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeTrafficQosPolicy = "vpc:DescribeTrafficQosPolicy" as Action<
  "vpc:DescribeTrafficQosPolicy",
  UnknownKind,
  never
>;

/**
 * Check which IPs are in use in a VPC or subnet.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeUsedIpAddress = "vpc:DescribeUsedIpAddress" as Action<
  "vpc:DescribeUsedIpAddress",
  UnknownKind,
  never
>;

/**
 * List VPC endpoints.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcEndPoint = "vpc:DescribeVpcEndPoint" as Action<"vpc:DescribeVpcEndPoint", UnknownKind, never>;

/**
 * List VPC endpoint services.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcEndPointService = "vpc:DescribeVpcEndPointService" as Action<
  "vpc:DescribeVpcEndPointService",
  UnknownKind,
  never
>;

/**
 * List an endpoint service's allowlist.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcEndPointServiceWhiteList = "vpc:DescribeVpcEndPointServiceWhiteList" as Action<
  "vpc:DescribeVpcEndPointServiceWhiteList",
  UnknownKind,
  never
>;

/**
 * Query the VPC list (legacy API).
 *
 * List access (judged from the name). Operation level, the resource must be `*`.
 *
 * "CAM: Authorization by Resource ID" states that the CAM list of VPC APIs marks it operation level.
 *
 * Sources: CAM: Authorization by Resource ID (document/product/598/47826); TKE: permissions of the service roles (VPC
 * actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md).
 */
export const DescribeVpcEx = "vpc:DescribeVpcEx" as Action<"vpc:DescribeVpcEx", never, never>;

/**
 * List CVMs in a VPC.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcInstances = "vpc:DescribeVpcInstances" as Action<
  "vpc:DescribeVpcInstances",
  UnknownKind,
  never
>;

/**
 * List IPv6 addresses in a VPC.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcIpv6Addresses = "vpc:DescribeVpcIpv6Addresses" as Action<
  "vpc:DescribeVpcIpv6Addresses",
  UnknownKind,
  never
>;

/**
 * Read VPC quotas.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcLimits = "vpc:DescribeVpcLimits" as Action<"vpc:DescribeVpcLimits", UnknownKind, never>;

/**
 * List VPC peering connections.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcPeeringConnections = "vpc:DescribeVpcPeeringConnections" as Action<
  "vpc:DescribeVpcPeeringConnections",
  UnknownKind,
  never
>;

/**
 * Look up private IPs in a VPC.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TKE: permissions of the service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
 */
export const DescribeVpcPrivateIpAddresses = "vpc:DescribeVpcPrivateIpAddresses" as Action<
  "vpc:DescribeVpcPrivateIpAddresses",
  UnknownKind,
  never
>;

/**
 * Read a summary of resources in VPCs.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcResourceDashboard = "vpc:DescribeVpcResourceDashboard" as Action<
  "vpc:DescribeVpcResourceDashboard",
  UnknownKind,
  never
>;

/**
 * Read the result of an asynchronous VPC task.
 *
 * Read access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcTaskResult = "vpc:DescribeVpcTaskResult" as Action<
  "vpc:DescribeVpcTaskResult",
  UnknownKind,
  never
>;

/**
 * List VPCs.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); tencentcloud-sdk-nodejs: VPC client
 * methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpcs = "vpc:DescribeVpcs" as Action<"vpc:DescribeVpcs", UnknownKind, never>;

/**
 * List VPN tunnels.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnConnections = "vpc:DescribeVpnConnections" as Action<
  "vpc:DescribeVpnConnections",
  UnknownKind,
  never
>;

/**
 * List CCN routes of a VPN gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnGatewayCcnRoutes = "vpc:DescribeVpnGatewayCcnRoutes" as Action<
  "vpc:DescribeVpnGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * List routes of a VPN gateway.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnGatewayRoutes = "vpc:DescribeVpnGatewayRoutes" as Action<
  "vpc:DescribeVpnGatewayRoutes",
  UnknownKind,
  never
>;

/**
 * List SSL VPN clients.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnGatewaySslClients = "vpc:DescribeVpnGatewaySslClients" as Action<
  "vpc:DescribeVpnGatewaySslClients",
  UnknownKind,
  never
>;

/**
 * List SSL VPN servers.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnGatewaySslServers = "vpc:DescribeVpnGatewaySslServers" as Action<
  "vpc:DescribeVpnGatewaySslServers",
  UnknownKind,
  never
>;

/**
 * List VPN gateways.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DescribeVpnGateways = "vpc:DescribeVpnGateways" as Action<"vpc:DescribeVpnGateways", UnknownKind, never>;

/**
 * Detach network instances from a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DetachCcnInstances = "vpc:DetachCcnInstances" as Action<"vpc:DetachCcnInstances", UnknownKind, never>;

/**
 * Unlink classic-network CVMs from a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); TKE: permissions of the
 * service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DetachSnapshotInstances = "vpc:DetachSnapshotInstances" as Action<
  "vpc:DetachSnapshotInstances",
  UnknownKind,
  never
>;

/**
 * Unbind a network ACL from a subnet (legacy; name misspelled upstream).
 *
 * Write access (judged from the name). Resource level: `subnet`, `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Spelled this way in "Resource-Level Permissions Supported by VPC APIs" and in CloudAudit.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableCcnRoutes = "vpc:DisableCcnRoutes" as Action<"vpc:DisableCcnRoutes", UnknownKind, never>;

/**
 * Stop flow logs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableFlowLogs = "vpc:DisableFlowLogs" as Action<"vpc:DisableFlowLogs", UnknownKind, never>;

/**
 * Turn off flow monitoring on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableGatewayFlowMonitor = "vpc:DisableGatewayFlowMonitor" as Action<
  "vpc:DisableGatewayFlowMonitor",
  UnknownKind,
  never
>;

/**
 * Disable subnet routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableRoutes = "vpc:DisableRoutes" as Action<"vpc:DisableRoutes", UnknownKind, never>;

/**
 * Disable snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableSnapshotPolicies = "vpc:DisableSnapshotPolicies" as Action<
  "vpc:DisableSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Disable an SSL VPN client certificate.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisableVpnGatewaySslClientCert = "vpc:DisableVpnGatewaySslClientCert" as Action<
  "vpc:DisableVpnGatewaySslClientCert",
  UnknownKind,
  never
>;

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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateAddress = "vpc:DisassociateAddress" as Action<"vpc:DisassociateAddress", UnknownKind, never>;

/**
 * Unbind the EIP from a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateDhcpIpWithAddressIp = "vpc:DisassociateDhcpIpWithAddressIp" as Action<
  "vpc:DisassociateDhcpIpWithAddressIp",
  UnknownKind,
  never
>;

/**
 * Unbind a Direct Connect gateway from a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateDirectConnectGatewayNatGateway = "vpc:DisassociateDirectConnectGatewayNatGateway" as Action<
  "vpc:DisassociateDirectConnectGatewayNatGateway",
  UnknownKind,
  never
>;

/**
 * Remove instances or ENIs from an HAVIP's scope.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateHaVipInstance = "vpc:DisassociateHaVipInstance" as Action<
  "vpc:DisassociateHaVipInstance",
  UnknownKind,
  never
>;

/**
 * Unbind an elastic IPv6 address.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateIPv6Address = "vpc:DisassociateIPv6Address" as Action<
  "vpc:DisassociateIPv6Address",
  UnknownKind,
  never
>;

/**
 * Unbind EIPs from a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateNatGatewayAddress = "vpc:DisassociateNatGatewayAddress" as Action<
  "vpc:DisassociateNatGatewayAddress",
  UnknownKind,
  never
>;

/**
 * Detach a network ACL from subnets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateNetworkAclSubnets = "vpc:DisassociateNetworkAclSubnets" as Action<
  "vpc:DisassociateNetworkAclSubnets",
  UnknownKind,
  never
>;

/**
 * Detach security groups from an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateNetworkInterfaceSecurityGroups = "vpc:DisassociateNetworkInterfaceSecurityGroups" as Action<
  "vpc:DisassociateNetworkInterfaceSecurityGroups",
  UnknownKind,
  never
>;

/**
 * Detach security groups from a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DisassociateVpcEndPointSecurityGroups = "vpc:DisassociateVpcEndPointSecurityGroups" as Action<
  "vpc:DisassociateVpcEndPointSecurityGroups",
  UnknownKind,
  never
>;

/**
 * Download a VPN tunnel configuration.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DownloadCustomerGatewayConfiguration = "vpc:DownloadCustomerGatewayConfiguration" as Action<
  "vpc:DownloadCustomerGatewayConfiguration",
  UnknownKind,
  never
>;

/**
 * Download an SSL VPN client certificate.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const DownloadVpnGatewaySslClientCert = "vpc:DownloadVpnGatewaySslClientCert" as Action<
  "vpc:DownloadVpnGatewaySslClientCert",
  UnknownKind,
  never
>;

/**
 * Bind an EIP to a NAT gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `natGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableCcnRoutes = "vpc:EnableCcnRoutes" as Action<"vpc:EnableCcnRoutes", UnknownKind, never>;

/**
 * Start flow logs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableFlowLogs = "vpc:EnableFlowLogs" as Action<"vpc:EnableFlowLogs", UnknownKind, never>;

/**
 * Turn on flow monitoring on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableGatewayFlowMonitor = "vpc:EnableGatewayFlowMonitor" as Action<
  "vpc:EnableGatewayFlowMonitor",
  UnknownKind,
  never
>;

/**
 * Enable subnet routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableRoutes = "vpc:EnableRoutes" as Action<"vpc:EnableRoutes", UnknownKind, never>;

/**
 * Enable snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableSnapshotPolicies = "vpc:EnableSnapshotPolicies" as Action<
  "vpc:EnableSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Accept or refuse an endpoint connection request.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableVpcEndPointConnect = "vpc:EnableVpcEndPointConnect" as Action<
  "vpc:EnableVpcEndPointConnect",
  UnknownKind,
  never
>;

/**
 * Re-enable an expired same-region peering connection (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const EnableVpnGatewaySslClientCert = "vpc:EnableVpnGatewaySslClientCert" as Action<
  "vpc:EnableVpnGatewaySslClientCert",
  UnknownKind,
  never
>;

/**
 * Get a pair of health-check IPs for a VPN tunnel.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const GenerateVpnConnectionDefaultHealthCheckIp = "vpc:GenerateVpnConnectionDefaultHealthCheckIp" as Action<
  "vpc:GenerateVpnConnectionDefaultHealthCheckIp",
  UnknownKind,
  never
>;

/**
 * List bandwidth settings between CCN regions.
 *
 * List access (shape of the SDK's response). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const GetCcnRegionBandwidthLimits = "vpc:GetCcnRegionBandwidthLimits" as Action<
  "vpc:GetCcnRegionBandwidthLimits",
  UnknownKind,
  never
>;

/**
 * Bind an EIP to an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const HaVipAssociateAddressIp = "vpc:HaVipAssociateAddressIp" as Action<
  "vpc:HaVipAssociateAddressIp",
  UnknownKind,
  never
>;

/**
 * Unbind the EIP from an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const HaVipDisassociateAddressIp = "vpc:HaVipDisassociateAddressIp" as Action<
  "vpc:HaVipDisassociateAddressIp",
  UnknownKind,
  never
>;

/**
 * Quote the price of a new Direct Connect gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquirePriceCreateDirectConnectGateway = "vpc:InquirePriceCreateDirectConnectGateway" as Action<
  "vpc:InquirePriceCreateDirectConnectGateway",
  UnknownKind,
  never
>;

/**
 * Quote the price of new EIPs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceAllocateAddresses = "vpc:InquiryPriceAllocateAddresses" as Action<
  "vpc:InquiryPriceAllocateAddresses",
  UnknownKind,
  never
>;

/**
 * Quote the price of a new VPN gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceCreateVpnGateway = "vpc:InquiryPriceCreateVpnGateway" as Action<
  "vpc:InquiryPriceCreateVpnGateway",
  UnknownKind,
  never
>;

/**
 * Quote the price of changing EIP bandwidth.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceModifyAddressesBandwidth = "vpc:InquiryPriceModifyAddressesBandwidth" as Action<
  "vpc:InquiryPriceModifyAddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Quote the price of renewing EIPs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceRenewAddresses = "vpc:InquiryPriceRenewAddresses" as Action<
  "vpc:InquiryPriceRenewAddresses",
  UnknownKind,
  never
>;

/**
 * Quote the price of renewing a VPN gateway.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceRenewVpnGateway = "vpc:InquiryPriceRenewVpnGateway" as Action<
  "vpc:InquiryPriceRenewVpnGateway",
  UnknownKind,
  never
>;

/**
 * Quote the price of changing a VPN gateway's bandwidth cap.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const InquiryPriceResetVpnGatewayInternetMaxBandwidth = "vpc:InquiryPriceResetVpnGatewayInternetMaxBandwidth" as Action<
  "vpc:InquiryPriceResetVpnGatewayInternetMaxBandwidth",
  UnknownKind,
  never
>;

/**
 * Lock CCN bandwidth-limit instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const LockCcnBandwidths = "vpc:LockCcnBandwidths" as Action<"vpc:LockCcnBandwidths", UnknownKind, never>;

/**
 * Lock CCN instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const LockCcns = "vpc:LockCcns" as Action<"vpc:LockCcns", UnknownKind, never>;

/**
 * Move resources between bandwidth packages.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const MigrateBandwidthPackageResources = "vpc:MigrateBandwidthPackageResources" as Action<
  "vpc:MigrateBandwidthPackageResources",
  UnknownKind,
  never
>;

/**
 * Move an ENI to another CVM.
 *
 * Write access (judged from the name). Resource level: `eni`, `cvmInstance`. Condition keys: `cvm:region`,
 * `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); tencentcloud-sdk-nodejs:
 * VPC client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); TKE: permissions of the
 * service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressAttribute = "vpc:ModifyAddressAttribute" as Action<
  "vpc:ModifyAddressAttribute",
  UnknownKind,
  never
>;

/**
 * Change an EIP's network billing mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressInternetChargeType = "vpc:ModifyAddressInternetChargeType" as Action<
  "vpc:ModifyAddressInternetChargeType",
  UnknownKind,
  never
>;

/**
 * Edit an IP address template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressTemplateAttribute = "vpc:ModifyAddressTemplateAttribute" as Action<
  "vpc:ModifyAddressTemplateAttribute",
  UnknownKind,
  never
>;

/**
 * Edit an IP address template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressTemplateGroupAttribute = "vpc:ModifyAddressTemplateGroupAttribute" as Action<
  "vpc:ModifyAddressTemplateGroupAttribute",
  UnknownKind,
  never
>;

/**
 * Change EIP bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressesBandwidth = "vpc:ModifyAddressesBandwidth" as Action<
  "vpc:ModifyAddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Change EIP auto-renewal.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAddressesRenewFlag = "vpc:ModifyAddressesRenewFlag" as Action<
  "vpc:ModifyAddressesRenewFlag",
  UnknownKind,
  never
>;

/**
 * Add or remove secondary CIDR blocks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyAssistantCidr = "vpc:ModifyAssistantCidr" as Action<"vpc:ModifyAssistantCidr", UnknownKind, never>;

/**
 * Edit a bandwidth package's name or billing mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyBandwidthPackageAttribute = "vpc:ModifyBandwidthPackageAttribute" as Action<
  "vpc:ModifyBandwidthPackageAttribute",
  UnknownKind,
  never
>;

/**
 * Change a bandwidth package's bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyBandwidthPackageBandwidth = "vpc:ModifyBandwidthPackageBandwidth" as Action<
  "vpc:ModifyBandwidthPackageBandwidth",
  UnknownKind,
  never
>;

/**
 * Edit the notes of attached CCN instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnAttachedInstancesAttribute = "vpc:ModifyCcnAttachedInstancesAttribute" as Action<
  "vpc:ModifyCcnAttachedInstancesAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a CCN's attributes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnAttribute = "vpc:ModifyCcnAttribute" as Action<"vpc:ModifyCcnAttribute", UnknownKind, never>;

/**
 * Edit a next hop of CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnPolicyBasedRoutingNextHopAttribute = "vpc:ModifyCcnPolicyBasedRoutingNextHopAttribute" as Action<
  "vpc:ModifyCcnPolicyBasedRoutingNextHopAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a match rule of CCN policy-based routing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnPolicyBasedRoutingRuleAttribute = "vpc:ModifyCcnPolicyBasedRoutingRuleAttribute" as Action<
  "vpc:ModifyCcnPolicyBasedRoutingRuleAttribute",
  UnknownKind,
  never
>;

/**
 * Change how a CCN limits bandwidth.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnRegionBandwidthLimitsType = "vpc:ModifyCcnRegionBandwidthLimitsType" as Action<
  "vpc:ModifyCcnRegionBandwidthLimitsType",
  UnknownKind,
  never
>;

/**
 * Rename or annotate CCN route tables.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCcnRouteTables = "vpc:ModifyCcnRouteTables" as Action<
  "vpc:ModifyCcnRouteTables",
  UnknownKind,
  never
>;

/**
 * Edit an IDC tunnel of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCdcLDCXAttribute = "vpc:ModifyCdcLDCXAttribute" as Action<
  "vpc:ModifyCdcLDCXAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a virtual link of a dedicated cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCdcNetPlaneAttribute = "vpc:ModifyCdcNetPlaneAttribute" as Action<
  "vpc:ModifyCdcNetPlaneAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a customer gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyCustomerGatewayAttribute = "vpc:ModifyCustomerGatewayAttribute" as Action<
  "vpc:ModifyCustomerGatewayAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a DHCP IP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyDhcpIpAttribute = "vpc:ModifyDhcpIpAttribute" as Action<
  "vpc:ModifyDhcpIpAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a Direct Connect gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyDirectConnectGatewayAttribute = "vpc:ModifyDirectConnectGatewayAttribute" as Action<
  "vpc:ModifyDirectConnectGatewayAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a flow log.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyFlowLogAttribute = "vpc:ModifyFlowLogAttribute" as Action<
  "vpc:ModifyFlowLogAttribute",
  UnknownKind,
  never
>;

/**
 * Change per-IP bandwidth limits on a gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyGatewayFlowQos = "vpc:ModifyGatewayFlowQos" as Action<
  "vpc:ModifyGatewayFlowQos",
  UnknownKind,
  never
>;

/**
 * Change the ECMP hash policy of a global route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyGlobalRouteECMPAlgorithm = "vpc:ModifyGlobalRouteECMPAlgorithm" as Action<
  "vpc:ModifyGlobalRouteECMPAlgorithm",
  UnknownKind,
  never
>;

/**
 * Edit global routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyGlobalRoutes = "vpc:ModifyGlobalRoutes" as Action<"vpc:ModifyGlobalRoutes", UnknownKind, never>;

/**
 * Edit an HAVIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyHaVipAttribute = "vpc:ModifyHaVipAttribute" as Action<
  "vpc:ModifyHaVipAttribute",
  UnknownKind,
  never
>;

/**
 * Edit an entry of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyHighPriorityRouteAttribute = "vpc:ModifyHighPriorityRouteAttribute" as Action<
  "vpc:ModifyHighPriorityRouteAttribute",
  UnknownKind,
  never
>;

/**
 * Change the hash policy of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyHighPriorityRouteECMPAlgorithm = "vpc:ModifyHighPriorityRouteECMPAlgorithm" as Action<
  "vpc:ModifyHighPriorityRouteECMPAlgorithm",
  UnknownKind,
  never
>;

/**
 * Edit a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyHighPriorityRouteTableAttribute = "vpc:ModifyHighPriorityRouteTableAttribute" as Action<
  "vpc:ModifyHighPriorityRouteTableAttribute",
  UnknownKind,
  never
>;

/**
 * Rename elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIPv6AddressesAttributes = "vpc:ModifyIPv6AddressesAttributes" as Action<
  "vpc:ModifyIPv6AddressesAttributes",
  UnknownKind,
  never
>;

/**
 * Change the bandwidth cap of elastic IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIPv6AddressesBandwidth = "vpc:ModifyIPv6AddressesBandwidth" as Action<
  "vpc:ModifyIPv6AddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Change the bandwidth cap of classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIp6AddressesBandwidth = "vpc:ModifyIp6AddressesBandwidth" as Action<
  "vpc:ModifyIp6AddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Edit an IPv6 conversion rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIp6Rule = "vpc:ModifyIp6Rule" as Action<"vpc:ModifyIp6Rule", UnknownKind, never>;

/**
 * Rename an IPv6 translator instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIp6Translator = "vpc:ModifyIp6Translator" as Action<"vpc:ModifyIp6Translator", UnknownKind, never>;

/**
 * Edit IPv6 addresses on an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyIpv6AddressesAttribute = "vpc:ModifyIpv6AddressesAttribute" as Action<
  "vpc:ModifyIpv6AddressesAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a local destination IP:port rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyLocalGateway = "vpc:ModifyLocalGateway" as Action<"vpc:ModifyLocalGateway", UnknownKind, never>;

/**
 * Edit an ACL rule for local IP translation (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNatGatewayAdvancedAttribute = "vpc:ModifyNatGatewayAdvancedAttribute" as Action<
  "vpc:ModifyNatGatewayAdvancedAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNatGatewayAttribute = "vpc:ModifyNatGatewayAttribute" as Action<
  "vpc:ModifyNatGatewayAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a port-forwarding (DNAT) rule of a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNatGatewayDestinationIpPortTranslationNatRule = "vpc:ModifyNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:ModifyNatGatewayDestinationIpPortTranslationNatRule",
  UnknownKind,
  never
>;

/**
 * Edit a SNAT rule of a NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNatGatewaySourceIpTranslationNatRule = "vpc:ModifyNatGatewaySourceIpTranslationNatRule" as Action<
  "vpc:ModifyNatGatewaySourceIpTranslationNatRule",
  UnknownKind,
  never
>;

/**
 * Edit a network probe.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNetDetect = "vpc:ModifyNetDetect" as Action<"vpc:ModifyNetDetect", UnknownKind, never>;

/**
 * Edit a network ACL (legacy API).
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNetworkAclAttribute = "vpc:ModifyNetworkAclAttribute" as Action<
  "vpc:ModifyNetworkAclAttribute",
  UnknownKind,
  never
>;

/**
 * Replace a network ACL's rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNetworkAclEntries = "vpc:ModifyNetworkAclEntries" as Action<
  "vpc:ModifyNetworkAclEntries",
  UnknownKind,
  never
>;

/**
 * Set a network ACL's rules (legacy API).
 *
 * Write access (judged from the name). Resource level: `networkAcl`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNetworkAclQuintupleEntries = "vpc:ModifyNetworkAclQuintupleEntries" as Action<
  "vpc:ModifyNetworkAclQuintupleEntries",
  UnknownKind,
  never
>;

/**
 * Edit an ENI (legacy API).
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: ENI: Authorizable Resource Types (tencentyun/intlcloud-documents
 * yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and
 * response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyNetworkInterfaceQos = "vpc:ModifyNetworkInterfaceQos" as Action<
  "vpc:ModifyNetworkInterfaceQos",
  UnknownKind,
  never
>;

/**
 * Edit a peer IP translation rule on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Sources: ENI: Authorizable Resource Types (tencentyun/intlcloud-documents
 * yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and
 * response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule = "vpc:ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule" as Action<
  "vpc:ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule",
  UnknownKind,
  never
>;

/**
 * Edit source-translation ACL rules of a private NAT gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyPrivateNatGatewayTranslationAclRule = "vpc:ModifyPrivateNatGatewayTranslationAclRule" as Action<
  "vpc:ModifyPrivateNatGatewayTranslationAclRule",
  UnknownKind,
  never
>;

/**
 * Edit source translation rules of a private NAT gateway.
 *
 * Write access (judged from the name). Resource level: `privateNatGateway`.
 *
 * Sources: Private NAT gateway: access management (first rows only) (cloud.tencent.com/document/product/552/97542);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyReserveIpAddress = "vpc:ModifyReserveIpAddress" as Action<
  "vpc:ModifyReserveIpAddress",
  UnknownKind,
  never
>;

/**
 * Edit a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyRoutePolicyAttribute = "vpc:ModifyRoutePolicyAttribute" as Action<
  "vpc:ModifyRoutePolicyAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a route table.
 *
 * Write access (judged from the name). Resource level: `routeTable`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); VPC access management policy
 * examples (tencentyun/intlcloud-documents yehe_doc/网络与CDN/私有网络/操作指南/安全管理/访问管理/VPC 访问管理策略示例_intl_en.md);
 * tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyRouteTableSelectionPolicies = "vpc:ModifyRouteTableSelectionPolicies" as Action<
  "vpc:ModifyRouteTableSelectionPolicies",
  UnknownKind,
  never
>;

/**
 * Edit a security group's name or notes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifySecurityGroupAttribute = "vpc:ModifySecurityGroupAttribute" as Action<
  "vpc:ModifySecurityGroupAttribute",
  UnknownKind,
  never
>;

/**
 * Reset a security group's rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifySecurityGroupPolicies = "vpc:ModifySecurityGroupPolicies" as Action<
  "vpc:ModifySecurityGroupPolicies",
  UnknownKind,
  never
>;

/**
 * Edit a protocol-port template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyServiceTemplateAttribute = "vpc:ModifyServiceTemplateAttribute" as Action<
  "vpc:ModifyServiceTemplateAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a protocol-port template group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyServiceTemplateGroupAttribute = "vpc:ModifyServiceTemplateGroupAttribute" as Action<
  "vpc:ModifyServiceTemplateGroupAttribute",
  UnknownKind,
  never
>;

/**
 * Edit snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifySnapshotPolicies = "vpc:ModifySnapshotPolicies" as Action<
  "vpc:ModifySnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Edit a subnet.
 *
 * Write access (judged from the name). Resource level: `subnet`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyTemplateMember = "vpc:ModifyTemplateMember" as Action<
  "vpc:ModifyTemplateMember",
  UnknownKind,
  never
>;

/**
 * Edit a traffic mirror's name or notes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyTrafficMirrorAttribute = "vpc:ModifyTrafficMirrorAttribute" as Action<
  "vpc:ModifyTrafficMirrorAttribute",
  UnknownKind,
  never
>;

/**
 * Edit 5-tuple filter rules of a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyTrafficMirrorFilterRules = "vpc:ModifyTrafficMirrorFilterRules" as Action<
  "vpc:ModifyTrafficMirrorFilterRules",
  UnknownKind,
  never
>;

/**
 * Edit a customer gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `customerGateway`. Condition keys: `vpc:region`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
 */
export const ModifyUserGw = "vpc:ModifyUserGw" as Action<"vpc:ModifyUserGw", "vpc:customerGateway", "vpc:region">;

/**
 * Edit a VPC.
 *
 * Write access (judged from the name). Resource level: `vpc`. Condition keys: `vpc:region`.
 *
 * "Resource-Level Permissions Supported by VPC APIs" writes the key vpc:Region in this row.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpcAttribute = "vpc:ModifyVpcAttribute" as Action<"vpc:ModifyVpcAttribute", "vpc:vpc", "vpc:region">;

/**
 * Edit a VPC endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpcEndPointAttribute = "vpc:ModifyVpcEndPointAttribute" as Action<
  "vpc:ModifyVpcEndPointAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a VPC endpoint service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpcEndPointServiceAttribute = "vpc:ModifyVpcEndPointServiceAttribute" as Action<
  "vpc:ModifyVpcEndPointServiceAttribute",
  UnknownKind,
  never
>;

/**
 * Edit an endpoint service's allowlist.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpcEndPointServiceWhiteList = "vpc:ModifyVpcEndPointServiceWhiteList" as Action<
  "vpc:ModifyVpcEndPointServiceWhiteList",
  UnknownKind,
  never
>;

/**
 * Edit a same-region VPC peering connection.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnConnectionAttribute = "vpc:ModifyVpnConnectionAttribute" as Action<
  "vpc:ModifyVpnConnectionAttribute",
  UnknownKind,
  never
>;

/**
 * Edit a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnGatewayAttribute = "vpc:ModifyVpnGatewayAttribute" as Action<
  "vpc:ModifyVpnGatewayAttribute",
  UnknownKind,
  never
>;

/**
 * Edit CCN routes of a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnGatewayCcnRoutes = "vpc:ModifyVpnGatewayCcnRoutes" as Action<
  "vpc:ModifyVpnGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * Enable or disable routes of a VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnGatewayRoutes = "vpc:ModifyVpnGatewayRoutes" as Action<
  "vpc:ModifyVpnGatewayRoutes",
  UnknownKind,
  never
>;

/**
 * Renew an SSL VPN client certificate.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnGatewaySslClientCert = "vpc:ModifyVpnGatewaySslClientCert" as Action<
  "vpc:ModifyVpnGatewaySslClientCert",
  UnknownKind,
  never
>;

/**
 * Edit an SSL VPN server.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ModifyVpnGatewaySslServer = "vpc:ModifyVpnGatewaySslServer" as Action<
  "vpc:ModifyVpnGatewaySslServer",
  UnknownKind,
  never
>;

/**
 * Edit a VPN gateway (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
 */
export const ModifyVpnGw = "vpc:ModifyVpnGw" as Action<"vpc:ModifyVpnGw", "vpc:vpnGateway", "vpc:region" | "vpc:vpc">;

/**
 * Publish route table entries to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const NotifyRoutes = "vpc:NotifyRoutes" as Action<"vpc:NotifyRoutes", UnknownKind, never>;

/**
 * Refresh routes from a NAT gateway to a Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RefreshDirectConnectGatewayRouteToNatGateway = "vpc:RefreshDirectConnectGatewayRouteToNatGateway" as Action<
  "vpc:RefreshDirectConnectGatewayRouteToNatGateway",
  UnknownKind,
  never
>;

/**
 * Decline another account's request to attach to your CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RejectAttachCcnInstances = "vpc:RejectAttachCcnInstances" as Action<
  "vpc:RejectAttachCcnInstances",
  UnknownKind,
  never
>;

/**
 * Decline a same-region VPC peering request.
 *
 * Write access (judged from the name). Resource level: `vpc`, `peeringConnection`. Condition keys: `vpc:accepter_vpc`,
 * `vpc:region`, `vpc:requester_vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); tencentcloud-sdk-nodejs: VPC
 * client methods, comments and response models (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451,
 * src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReleaseAddresses = "vpc:ReleaseAddresses" as Action<"vpc:ReleaseAddresses", UnknownKind, never>;

/**
 * Release elastic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReleaseIPv6Addresses = "vpc:ReleaseIPv6Addresses" as Action<
  "vpc:ReleaseIPv6Addresses",
  UnknownKind,
  never
>;

/**
 * Turn off public bandwidth for classic public IPv6 addresses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReleaseIp6AddressesBandwidth = "vpc:ReleaseIp6AddressesBandwidth" as Action<
  "vpc:ReleaseIp6AddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Take EIPs or load balancers out of a bandwidth package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RemoveBandwidthPackageResources = "vpc:RemoveBandwidthPackageResources" as Action<
  "vpc:RemoveBandwidthPackageResources",
  UnknownKind,
  never
>;

/**
 * Remove IPv6 conversion rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RemoveIp6Rules = "vpc:RemoveIp6Rules" as Action<"vpc:RemoveIp6Rules", UnknownKind, never>;

/**
 * Renew monthly-billed EIPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RenewAddresses = "vpc:RenewAddresses" as Action<"vpc:RenewAddresses", UnknownKind, never>;

/**
 * Renew a prepaid VPN gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const RenewVpnGateway = "vpc:RenewVpnGateway" as Action<"vpc:RenewVpnGateway", UnknownKind, never>;

/**
 * Replace a CCN route table's propagation policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceCcnRouteTableBroadcastPolicys = "vpc:ReplaceCcnRouteTableBroadcastPolicys" as Action<
  "vpc:ReplaceCcnRouteTableBroadcastPolicys",
  UnknownKind,
  never
>;

/**
 * Replace a CCN route table's reception policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceCcnRouteTableInputPolicys = "vpc:ReplaceCcnRouteTableInputPolicys" as Action<
  "vpc:ReplaceCcnRouteTableInputPolicys",
  UnknownKind,
  never
>;

/**
 * Replace IDC routes of a CCN-type Direct Connect gateway.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceDirectConnectGatewayCcnRoutes = "vpc:ReplaceDirectConnectGatewayCcnRoutes" as Action<
  "vpc:ReplaceDirectConnectGatewayCcnRoutes",
  UnknownKind,
  never
>;

/**
 * Change the subnets bound to a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceHighPriorityRouteTableAssociation = "vpc:ReplaceHighPriorityRouteTableAssociation" as Action<
  "vpc:ReplaceHighPriorityRouteTableAssociation",
  UnknownKind,
  never
>;

/**
 * Replace entries of a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceHighPriorityRoutes = "vpc:ReplaceHighPriorityRoutes" as Action<
  "vpc:ReplaceHighPriorityRoutes",
  UnknownKind,
  never
>;

/**
 * Change the priority of route policy bindings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceRoutePolicyAssociations = "vpc:ReplaceRoutePolicyAssociations" as Action<
  "vpc:ReplaceRoutePolicyAssociations",
  UnknownKind,
  never
>;

/**
 * Replace entries of a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceRoutePolicyEntries = "vpc:ReplaceRoutePolicyEntries" as Action<
  "vpc:ReplaceRoutePolicyEntries",
  UnknownKind,
  never
>;

/**
 * Change which route table a subnet uses.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceRouteTableAssociation = "vpc:ReplaceRouteTableAssociation" as Action<
  "vpc:ReplaceRouteTableAssociation",
  UnknownKind,
  never
>;

/**
 * Replace routes in a route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceRoutes = "vpc:ReplaceRoutes" as Action<"vpc:ReplaceRoutes", UnknownKind, never>;

/**
 * Replace routes in a route table under a route policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceRoutesWithRoutePolicy = "vpc:ReplaceRoutesWithRoutePolicy" as Action<
  "vpc:ReplaceRoutesWithRoutePolicy",
  UnknownKind,
  never
>;

/**
 * Replace several rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceSecurityGroupPolicies = "vpc:ReplaceSecurityGroupPolicies" as Action<
  "vpc:ReplaceSecurityGroupPolicies",
  UnknownKind,
  never
>;

/**
 * Replace one rule of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReplaceSecurityGroupPolicy = "vpc:ReplaceSecurityGroupPolicy" as Action<
  "vpc:ReplaceSecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * Re-send an expired request to attach to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetAttachCcnInstances = "vpc:ResetAttachCcnInstances" as Action<
  "vpc:ResetAttachCcnInstances",
  UnknownKind,
  never
>;

/**
 * Reset a high-priority route table.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetHighPriorityRoutes = "vpc:ResetHighPriorityRoutes" as Action<
  "vpc:ResetHighPriorityRoutes",
  UnknownKind,
  never
>;

/**
 * Change a NAT gateway's concurrent connection cap.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetNatGatewayConnection = "vpc:ResetNatGatewayConnection" as Action<
  "vpc:ResetNatGatewayConnection",
  UnknownKind,
  never
>;

/**
 * Rebind a route table's route policies from scratch.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetRoutePolicyAssociations = "vpc:ResetRoutePolicyAssociations" as Action<
  "vpc:ResetRoutePolicyAssociations",
  UnknownKind,
  never
>;

/**
 * Reset a route policy's entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetRoutePolicyEntries = "vpc:ResetRoutePolicyEntries" as Action<
  "vpc:ResetRoutePolicyEntries",
  UnknownKind,
  never
>;

/**
 * Reset a route table's name and all its routes.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetRoutes = "vpc:ResetRoutes" as Action<"vpc:ResetRoutes", UnknownKind, never>;

/**
 * Reset a traffic mirror's filters.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetTrafficMirrorFilter = "vpc:ResetTrafficMirrorFilter" as Action<
  "vpc:ResetTrafficMirrorFilter",
  UnknownKind,
  never
>;

/**
 * Reset what a traffic mirror captures.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetTrafficMirrorSrcs = "vpc:ResetTrafficMirrorSrcs" as Action<
  "vpc:ResetTrafficMirrorSrcs",
  UnknownKind,
  never
>;

/**
 * Change where a traffic mirror sends traffic.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetTrafficMirrorTarget = "vpc:ResetTrafficMirrorTarget" as Action<
  "vpc:ResetTrafficMirrorTarget",
  UnknownKind,
  never
>;

/**
 * Reset a VPN tunnel's security association (legacy API).
 *
 * Write access (judged from the name). Resource level: `vpnTunnel`. Condition keys: `vpc:region`, `vpc:usergw`,
 * `vpc:vpc`, `vpc:vpngw`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetVpnConnection = "vpc:ResetVpnConnection" as Action<"vpc:ResetVpnConnection", UnknownKind, never>;

/**
 * Change a VPN gateway's bandwidth cap.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResetVpnGatewayInternetMaxBandwidth = "vpc:ResetVpnGatewayInternetMaxBandwidth" as Action<
  "vpc:ResetVpnGatewayInternetMaxBandwidth",
  UnknownKind,
  never
>;

/**
 * Restore security group rules from a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ResumeSnapshotInstance = "vpc:ResumeSnapshotInstance" as Action<
  "vpc:ResumeSnapshotInstance",
  UnknownKind,
  never
>;

/**
 * Unbind and release ordinary public IPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * SDK comment: sub-users need CAM authorization for it since 2022-12-15.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const ReturnNormalAddresses = "vpc:ReturnNormalAddresses" as Action<
  "vpc:ReturnNormalAddresses",
  UnknownKind,
  never
>;

/**
 * Set CCN bandwidth caps per region or between regions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const SetCcnRegionBandwidthLimits = "vpc:SetCcnRegionBandwidthLimits" as Action<
  "vpc:SetCcnRegionBandwidthLimits",
  UnknownKind,
  never
>;

/**
 * Set ACL rules for local IP translation on a DC gateway (legacy).
 *
 * Write access (judged from the name). Resource level: `directConnectGateway`. Condition keys: `vpc:region`, `vpc:vpc`.
 *
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const SetVpnGatewaysRenewFlag = "vpc:SetVpnGatewaysRenewFlag" as Action<
  "vpc:SetVpnGatewaysRenewFlag",
  UnknownKind,
  never
>;

/**
 * Start a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const StartTrafficMirror = "vpc:StartTrafficMirror" as Action<"vpc:StartTrafficMirror", UnknownKind, never>;

/**
 * Stop a traffic mirror.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const StopTrafficMirror = "vpc:StopTrafficMirror" as Action<"vpc:StopTrafficMirror", UnknownKind, never>;

/**
 * Turn an instance's ordinary public IP into an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const TransformAddress = "vpc:TransformAddress" as Action<"vpc:TransformAddress", UnknownKind, never>;

/**
 * Release IPv6 addresses from an ENI.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UnassignIpv6Addresses = "vpc:UnassignIpv6Addresses" as Action<
  "vpc:UnassignIpv6Addresses",
  UnknownKind,
  never
>;

/**
 * Release a VPC's IPv6 block.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UnassignIpv6CidrBlock = "vpc:UnassignIpv6CidrBlock" as Action<
  "vpc:UnassignIpv6CidrBlock",
  UnknownKind,
  never
>;

/**
 * Release subnets' IPv6 blocks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UnassignIpv6SubnetCidrBlock = "vpc:UnassignIpv6SubnetCidrBlock" as Action<
  "vpc:UnassignIpv6SubnetCidrBlock",
  UnknownKind,
  never
>;

/**
 * Release private IPs from an ENI.
 *
 * Write access (judged from the name). Resource level: `eni`. Condition keys: `vpc:region`, `vpc:subnet`, `vpc:vpc`.
 *
 * Sources: Resource-Level Permissions Supported by VPC APIs (document/product/215/31862); ENI: Authorizable Resource
 * Types (tencentyun/intlcloud-documents yehe_doc/网络与CDN/弹性网卡/操作指南/访问管理/可授权的资源类型_intl_en.md); TKE: permissions of the
 * service roles (VPC actions) (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); tencentcloud-sdk-nodejs: VPC client methods, comments and response models
 * (github TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts,
 * vpc_models.ts).
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
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UnlockCcnBandwidths = "vpc:UnlockCcnBandwidths" as Action<"vpc:UnlockCcnBandwidths", UnknownKind, never>;

/**
 * Unlock CCN instances (service providers).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UnlockCcns = "vpc:UnlockCcns" as Action<"vpc:UnlockCcns", UnknownKind, never>;

/**
 * Update a traffic mirror's filters or capture targets.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UpdateTrafficMirrorAllFilter = "vpc:UpdateTrafficMirrorAllFilter" as Action<
  "vpc:UpdateTrafficMirrorAllFilter",
  UnknownKind,
  never
>;

/**
 * Update the direction a traffic mirror captures.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UpdateTrafficMirrorDirection = "vpc:UpdateTrafficMirrorDirection" as Action<
  "vpc:UpdateTrafficMirrorDirection",
  UnknownKind,
  never
>;

/**
 * Upgrade a classic NAT gateway to the standard type.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const UpgradeNatGatewayProductVersion = "vpc:UpgradeNatGatewayProductVersion" as Action<
  "vpc:UpgradeNatGatewayProductVersion",
  UnknownKind,
  never
>;

/**
 * Withdraw route table entries published to a CCN.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: tencentcloud-sdk-nodejs: VPC client methods, comments and response models (github
 * TencentCloud/tencentcloud-sdk-nodejs commit 48cf451, src/services/vpc/v20170312/vpc_client.ts, vpc_models.ts).
 */
export const WithdrawNotifyRoutes = "vpc:WithdrawNotifyRoutes" as Action<
  "vpc:WithdrawNotifyRoutes",
  UnknownKind,
  never
>;
