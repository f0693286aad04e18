// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AllocateAddresses = "ecm:AllocateAddresses" as Action<"ecm:AllocateAddresses", UnknownKind, never>;
/** Write access by its name. */
export const AllocateIpv6AddressesBandwidth = "ecm:AllocateIpv6AddressesBandwidth" as Action<"ecm:AllocateIpv6AddressesBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const AssignIpv6Addresses = "ecm:AssignIpv6Addresses" as Action<"ecm:AssignIpv6Addresses", UnknownKind, never>;
/** Write access by its name. */
export const AssignIpv6CidrBlock = "ecm:AssignIpv6CidrBlock" as Action<"ecm:AssignIpv6CidrBlock", UnknownKind, never>;
/** Write access by its name. */
export const AssignIpv6CidrBlocks = "ecm:AssignIpv6CidrBlocks" as Action<"ecm:AssignIpv6CidrBlocks", UnknownKind, never>;
/** Write access by its name. */
export const AssignIpv6SubnetCidrBlock = "ecm:AssignIpv6SubnetCidrBlock" as Action<"ecm:AssignIpv6SubnetCidrBlock", UnknownKind, never>;
/** Write access by its name. */
export const AssignPrivateIpAddresses = "ecm:AssignPrivateIpAddresses" as Action<"ecm:AssignPrivateIpAddresses", UnknownKind, never>;
/** Write access by its name. */
export const AssociateAddress = "ecm:AssociateAddress" as Action<"ecm:AssociateAddress", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "ecm:AssociateSecurityGroups" as Action<"ecm:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const AttachNetworkInterface = "ecm:AttachNetworkInterface" as Action<"ecm:AttachNetworkInterface", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeregisterTargets = "ecm:BatchDeregisterTargets" as Action<"ecm:BatchDeregisterTargets", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyTargetWeight = "ecm:BatchModifyTargetWeight" as Action<"ecm:BatchModifyTargetWeight", UnknownKind, never>;
/** Write access by its name. */
export const BatchRegisterTargets = "ecm:BatchRegisterTargets" as Action<"ecm:BatchRegisterTargets", UnknownKind, never>;
/** Write access by its name. */
export const CreateHaVip = "ecm:CreateHaVip" as Action<"ecm:CreateHaVip", UnknownKind, never>;
/** Write access by its name. */
export const CreateImage = "ecm:CreateImage" as Action<"ecm:CreateImage", UnknownKind, never>;
/** Write access by its name. */
export const CreateKeyPair = "ecm:CreateKeyPair" as Action<"ecm:CreateKeyPair", UnknownKind, never>;
/** Write access by its name. */
export const CreateListener = "ecm:CreateListener" as Action<"ecm:CreateListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancer = "ecm:CreateLoadBalancer" as Action<"ecm:CreateLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateModule = "ecm:CreateModule" as Action<"ecm:CreateModule", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkInterface = "ecm:CreateNetworkInterface" as Action<"ecm:CreateNetworkInterface", UnknownKind, never>;
/** Write access by its name. */
export const CreateRouteTable = "ecm:CreateRouteTable" as Action<"ecm:CreateRouteTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoutes = "ecm:CreateRoutes" as Action<"ecm:CreateRoutes", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroup = "ecm:CreateSecurityGroup" as Action<"ecm:CreateSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroupPolicies = "ecm:CreateSecurityGroupPolicies" as Action<"ecm:CreateSecurityGroupPolicies", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubnet = "ecm:CreateSubnet" as Action<"ecm:CreateSubnet", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpc = "ecm:CreateVpc" as Action<"ecm:CreateVpc", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHaVip = "ecm:DeleteHaVip" as Action<"ecm:DeleteHaVip", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImage = "ecm:DeleteImage" as Action<"ecm:DeleteImage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListener = "ecm:DeleteListener" as Action<"ecm:DeleteListener", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancer = "ecm:DeleteLoadBalancer" as Action<"ecm:DeleteLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancerListeners = "ecm:DeleteLoadBalancerListeners" as Action<"ecm:DeleteLoadBalancerListeners", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModule = "ecm:DeleteModule" as Action<"ecm:DeleteModule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNetworkInterface = "ecm:DeleteNetworkInterface" as Action<"ecm:DeleteNetworkInterface", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRouteTable = "ecm:DeleteRouteTable" as Action<"ecm:DeleteRouteTable", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoutes = "ecm:DeleteRoutes" as Action<"ecm:DeleteRoutes", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityGroup = "ecm:DeleteSecurityGroup" as Action<"ecm:DeleteSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityGroupPolicies = "ecm:DeleteSecurityGroupPolicies" as Action<"ecm:DeleteSecurityGroupPolicies", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSubnet = "ecm:DeleteSubnet" as Action<"ecm:DeleteSubnet", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpc = "ecm:DeleteVpc" as Action<"ecm:DeleteVpc", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddressQuota = "ecm:DescribeAddressQuota" as Action<"ecm:DescribeAddressQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddresses = "ecm:DescribeAddresses" as Action<"ecm:DescribeAddresses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaseOverview = "ecm:DescribeBaseOverview" as Action<"ecm:DescribeBaseOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfig = "ecm:DescribeConfig" as Action<"ecm:DescribeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomImageTask = "ecm:DescribeCustomImageTask" as Action<"ecm:DescribeCustomImageTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultSubnet = "ecm:DescribeDefaultSubnet" as Action<"ecm:DescribeDefaultSubnet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHaVips = "ecm:DescribeHaVips" as Action<"ecm:DescribeHaVips", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImage = "ecm:DescribeImage" as Action<"ecm:DescribeImage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImportImageOs = "ecm:DescribeImportImageOs" as Action<"ecm:DescribeImportImageOs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceTypeConfig = "ecm:DescribeInstanceTypeConfig" as Action<"ecm:DescribeInstanceTypeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceVncUrl = "ecm:DescribeInstanceVncUrl" as Action<"ecm:DescribeInstanceVncUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "ecm:DescribeInstances" as Action<"ecm:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesDeniedActions = "ecm:DescribeInstancesDeniedActions" as Action<"ecm:DescribeInstancesDeniedActions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListeners = "ecm:DescribeListeners" as Action<"ecm:DescribeListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalanceTaskStatus = "ecm:DescribeLoadBalanceTaskStatus" as Action<"ecm:DescribeLoadBalanceTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancers = "ecm:DescribeLoadBalancers" as Action<"ecm:DescribeLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModule = "ecm:DescribeModule" as Action<"ecm:DescribeModule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModuleDetail = "ecm:DescribeModuleDetail" as Action<"ecm:DescribeModuleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonthPeakNetwork = "ecm:DescribeMonthPeakNetwork" as Action<"ecm:DescribeMonthPeakNetwork", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkInterfaces = "ecm:DescribeNetworkInterfaces" as Action<"ecm:DescribeNetworkInterfaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNode = "ecm:DescribeNode" as Action<"ecm:DescribeNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackingQuotaGroup = "ecm:DescribePackingQuotaGroup" as Action<"ecm:DescribePackingQuotaGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribePeakBaseOverview = "ecm:DescribePeakBaseOverview" as Action<"ecm:DescribePeakBaseOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribePeakNetworkOverview = "ecm:DescribePeakNetworkOverview" as Action<"ecm:DescribePeakNetworkOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribePriceRunInstance = "ecm:DescribePriceRunInstance" as Action<"ecm:DescribePriceRunInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegionIpv6Addresses = "ecm:DescribeRegionIpv6Addresses" as Action<"ecm:DescribeRegionIpv6Addresses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRouteConflicts = "ecm:DescribeRouteConflicts" as Action<"ecm:DescribeRouteConflicts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRouteTables = "ecm:DescribeRouteTables" as Action<"ecm:DescribeRouteTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupAssociationStatistics = "ecm:DescribeSecurityGroupAssociationStatistics" as Action<"ecm:DescribeSecurityGroupAssociationStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupLimits = "ecm:DescribeSecurityGroupLimits" as Action<"ecm:DescribeSecurityGroupLimits", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupPolicies = "ecm:DescribeSecurityGroupPolicies" as Action<"ecm:DescribeSecurityGroupPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroups = "ecm:DescribeSecurityGroups" as Action<"ecm:DescribeSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnets = "ecm:DescribeSubnets" as Action<"ecm:DescribeSubnets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetHealth = "ecm:DescribeTargetHealth" as Action<"ecm:DescribeTargetHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargets = "ecm:DescribeTargets" as Action<"ecm:DescribeTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskResult = "ecm:DescribeTaskResult" as Action<"ecm:DescribeTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "ecm:DescribeTaskStatus" as Action<"ecm:DescribeTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcs = "ecm:DescribeVpcs" as Action<"ecm:DescribeVpcs", UnknownKind, never>;
/** Write access by its name. */
export const DetachNetworkInterface = "ecm:DetachNetworkInterface" as Action<"ecm:DetachNetworkInterface", UnknownKind, never>;
/** Write access by its name. */
export const DisableRoutes = "ecm:DisableRoutes" as Action<"ecm:DisableRoutes", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateAddress = "ecm:DisassociateAddress" as Action<"ecm:DisassociateAddress", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateInstancesKeyPairs = "ecm:DisassociateInstancesKeyPairs" as Action<"ecm:DisassociateInstancesKeyPairs", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "ecm:DisassociateSecurityGroups" as Action<"ecm:DisassociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const EnableRoutes = "ecm:EnableRoutes" as Action<"ecm:EnableRoutes", UnknownKind, never>;
/** Write access by its name. */
export const ImportCustomImage = "ecm:ImportCustomImage" as Action<"ecm:ImportCustomImage", UnknownKind, never>;
/** Write access by its name. */
export const ImportImage = "ecm:ImportImage" as Action<"ecm:ImportImage", UnknownKind, never>;
/** Write access by its name. */
export const MigrateNetworkInterface = "ecm:MigrateNetworkInterface" as Action<"ecm:MigrateNetworkInterface", UnknownKind, never>;
/** Write access by its name. */
export const MigratePrivateIpAddress = "ecm:MigratePrivateIpAddress" as Action<"ecm:MigratePrivateIpAddress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAddressAttribute = "ecm:ModifyAddressAttribute" as Action<"ecm:ModifyAddressAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAddressesBandwidth = "ecm:ModifyAddressesBandwidth" as Action<"ecm:ModifyAddressesBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDefaultSubnet = "ecm:ModifyDefaultSubnet" as Action<"ecm:ModifyDefaultSubnet", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHaVipAttribute = "ecm:ModifyHaVipAttribute" as Action<"ecm:ModifyHaVipAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageAttribute = "ecm:ModifyImageAttribute" as Action<"ecm:ModifyImageAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancesAttribute = "ecm:ModifyInstancesAttribute" as Action<"ecm:ModifyInstancesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIpv6AddressesAttribute = "ecm:ModifyIpv6AddressesAttribute" as Action<"ecm:ModifyIpv6AddressesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIpv6AddressesBandwidth = "ecm:ModifyIpv6AddressesBandwidth" as Action<"ecm:ModifyIpv6AddressesBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const ModifyListener = "ecm:ModifyListener" as Action<"ecm:ModifyListener", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerAttributes = "ecm:ModifyLoadBalancerAttributes" as Action<"ecm:ModifyLoadBalancerAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleConfig = "ecm:ModifyModuleConfig" as Action<"ecm:ModifyModuleConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleDisableWanIp = "ecm:ModifyModuleDisableWanIp" as Action<"ecm:ModifyModuleDisableWanIp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleImage = "ecm:ModifyModuleImage" as Action<"ecm:ModifyModuleImage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleIpDirect = "ecm:ModifyModuleIpDirect" as Action<"ecm:ModifyModuleIpDirect", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleName = "ecm:ModifyModuleName" as Action<"ecm:ModifyModuleName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleNetwork = "ecm:ModifyModuleNetwork" as Action<"ecm:ModifyModuleNetwork", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleSecurityGroups = "ecm:ModifyModuleSecurityGroups" as Action<"ecm:ModifyModuleSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrivateIpAddressesAttribute = "ecm:ModifyPrivateIpAddressesAttribute" as Action<"ecm:ModifyPrivateIpAddressesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRouteTableAttribute = "ecm:ModifyRouteTableAttribute" as Action<"ecm:ModifyRouteTableAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupAttribute = "ecm:ModifySecurityGroupAttribute" as Action<"ecm:ModifySecurityGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupPolicies = "ecm:ModifySecurityGroupPolicies" as Action<"ecm:ModifySecurityGroupPolicies", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubnetAttribute = "ecm:ModifySubnetAttribute" as Action<"ecm:ModifySubnetAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetPort = "ecm:ModifyTargetPort" as Action<"ecm:ModifyTargetPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetWeight = "ecm:ModifyTargetWeight" as Action<"ecm:ModifyTargetWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcAttribute = "ecm:ModifyVpcAttribute" as Action<"ecm:ModifyVpcAttribute", UnknownKind, never>;
/** Read access by its name. */
export const QueryVpcTaskResult = "ecm:QueryVpcTaskResult" as Action<"ecm:QueryVpcTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const RebootInstances = "ecm:RebootInstances" as Action<"ecm:RebootInstances", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseAddresses = "ecm:ReleaseAddresses" as Action<"ecm:ReleaseAddresses", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseIpv6Addresses = "ecm:ReleaseIpv6Addresses" as Action<"ecm:ReleaseIpv6Addresses", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseIpv6AddressesBandwidth = "ecm:ReleaseIpv6AddressesBandwidth" as Action<"ecm:ReleaseIpv6AddressesBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const RemovePrivateIpAddresses = "ecm:RemovePrivateIpAddresses" as Action<"ecm:RemovePrivateIpAddresses", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceRouteTableAssociation = "ecm:ReplaceRouteTableAssociation" as Action<"ecm:ReplaceRouteTableAssociation", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceRoutes = "ecm:ReplaceRoutes" as Action<"ecm:ReplaceRoutes", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceSecurityGroupPolicy = "ecm:ReplaceSecurityGroupPolicy" as Action<"ecm:ReplaceSecurityGroupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstances = "ecm:ResetInstances" as Action<"ecm:ResetInstances", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstancesMaxBandwidth = "ecm:ResetInstancesMaxBandwidth" as Action<"ecm:ResetInstancesMaxBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstancesPassword = "ecm:ResetInstancesPassword" as Action<"ecm:ResetInstancesPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResetRoutes = "ecm:ResetRoutes" as Action<"ecm:ResetRoutes", UnknownKind, never>;
/** Access unknown. */
export const RunInstances = "ecm:RunInstances" as Action<"ecm:RunInstances", UnknownKind, never>;
/** Write access by its name. */
export const SetLoadBalancerSecurityGroups = "ecm:SetLoadBalancerSecurityGroups" as Action<"ecm:SetLoadBalancerSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const SetSecurityGroupForLoadbalancers = "ecm:SetSecurityGroupForLoadbalancers" as Action<"ecm:SetSecurityGroupForLoadbalancers", UnknownKind, never>;
/** Write access by its name. */
export const StartInstances = "ecm:StartInstances" as Action<"ecm:StartInstances", UnknownKind, never>;
/** Write access by its name. */
export const StopInstances = "ecm:StopInstances" as Action<"ecm:StopInstances", UnknownKind, never>;
/** Write access by its name. */
export const TerminateInstances = "ecm:TerminateInstances" as Action<"ecm:TerminateInstances", UnknownKind, never>;
/** Write access by its name. */
export const UnassignIpv6SubnetCidrBlock = "ecm:UnassignIpv6SubnetCidrBlock" as Action<"ecm:UnassignIpv6SubnetCidrBlock", UnknownKind, never>;
