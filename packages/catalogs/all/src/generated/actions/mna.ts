// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateHardware = "mna:ActivateHardware" as Action<"mna:ActivateHardware", UnknownKind, never>;
/** Write access by its name. */
export const AddApplication = "mna:AddApplication" as Action<"mna:AddApplication", UnknownKind, never>;
/** Write access by its name. */
export const AddCustomerGatewayCluster = "mna:AddCustomerGatewayCluster" as Action<"mna:AddCustomerGatewayCluster", UnknownKind, never>;
/** Write access by its name. */
export const AddDevice = "mna:AddDevice" as Action<"mna:AddDevice", UnknownKind, never>;
/** Write access by its name. */
export const AddGateway = "mna:AddGateway" as Action<"mna:AddGateway", UnknownKind, never>;
/** Write access by its name. */
export const AddGroup = "mna:AddGroup" as Action<"mna:AddGroup", UnknownKind, never>;
/** Write access by its name. */
export const AddHardware = "mna:AddHardware" as Action<"mna:AddHardware", UnknownKind, never>;
/** Write access by its name. */
export const AddL3Conn = "mna:AddL3Conn" as Action<"mna:AddL3Conn", UnknownKind, never>;
/** Write access by its name. */
export const CreateEncryptedKey = "mna:CreateEncryptedKey" as Action<"mna:CreateEncryptedKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplication = "mna:DeleteApplication" as Action<"mna:DeleteApplication", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomerGatewayCluster = "mna:DeleteCustomerGatewayCluster" as Action<"mna:DeleteCustomerGatewayCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "mna:DeleteDevice" as Action<"mna:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGateway = "mna:DeleteGateway" as Action<"mna:DeleteGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "mna:DeleteGroup" as Action<"mna:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL3Conn = "mna:DeleteL3Conn" as Action<"mna:DeleteL3Conn", UnknownKind, never>;
/** List access by its name. */
export const DescribeAccessPointList = "mna:DescribeAccessPointList" as Action<"mna:DescribeAccessPointList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessRegions = "mna:DescribeAccessRegions" as Action<"mna:DescribeAccessRegions", UnknownKind, never>;
/** Access unknown. */
export const DownloadActiveDeviceCount = "mna:DownloadActiveDeviceCount" as Action<"mna:DownloadActiveDeviceCount", UnknownKind, never>;
/** Read access by its name. */
export const GetActiveDeviceCount = "mna:GetActiveDeviceCount" as Action<"mna:GetActiveDeviceCount", UnknownKind, never>;
/** Read access by its name. */
export const GetApplication = "mna:GetApplication" as Action<"mna:GetApplication", UnknownKind, never>;
/** List access by its name. */
export const GetCustomerGatewayClusterList = "mna:GetCustomerGatewayClusterList" as Action<"mna:GetCustomerGatewayClusterList", UnknownKind, never>;
/** Read access by its name. */
export const GetDestIPByName = "mna:GetDestIPByName" as Action<"mna:GetDestIPByName", UnknownKind, never>;
/** Read access by its name. */
export const GetDevice = "mna:GetDevice" as Action<"mna:GetDevice", UnknownKind, never>;
/** Read access by its name. */
export const GetDevicePayMode = "mna:GetDevicePayMode" as Action<"mna:GetDevicePayMode", UnknownKind, never>;
/** Read access by its name. */
export const GetDevices = "mna:GetDevices" as Action<"mna:GetDevices", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowAlarmInfo = "mna:GetFlowAlarmInfo" as Action<"mna:GetFlowAlarmInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowPackages = "mna:GetFlowPackages" as Action<"mna:GetFlowPackages", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowStatistic = "mna:GetFlowStatistic" as Action<"mna:GetFlowStatistic", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowStatisticByGroup = "mna:GetFlowStatisticByGroup" as Action<"mna:GetFlowStatisticByGroup", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowStatisticByName = "mna:GetFlowStatisticByName" as Action<"mna:GetFlowStatisticByName", UnknownKind, never>;
/** Read access by its name. */
export const GetFlowStatisticByRegion = "mna:GetFlowStatisticByRegion" as Action<"mna:GetFlowStatisticByRegion", UnknownKind, never>;
/** List access by its name. */
export const GetGatewayList = "mna:GetGatewayList" as Action<"mna:GetGatewayList", UnknownKind, never>;
/** Read access by its name. */
export const GetGroupDetail = "mna:GetGroupDetail" as Action<"mna:GetGroupDetail", UnknownKind, never>;
/** List access by its name. */
export const GetGroupList = "mna:GetGroupList" as Action<"mna:GetGroupList", UnknownKind, never>;
/** Read access by its name. */
export const GetHardwareInfo = "mna:GetHardwareInfo" as Action<"mna:GetHardwareInfo", UnknownKind, never>;
/** List access by its name. */
export const GetHardwareList = "mna:GetHardwareList" as Action<"mna:GetHardwareList", UnknownKind, never>;
/** List access by its name. */
export const GetL3ConnList = "mna:GetL3ConnList" as Action<"mna:GetL3ConnList", UnknownKind, never>;
/** Read access by its name. */
export const GetMonitorDataByName = "mna:GetMonitorDataByName" as Action<"mna:GetMonitorDataByName", UnknownKind, never>;
/** Read access by its name. */
export const GetMultiFlowStatistic = "mna:GetMultiFlowStatistic" as Action<"mna:GetMultiFlowStatistic", UnknownKind, never>;
/** Read access by its name. */
export const GetNetMonitor = "mna:GetNetMonitor" as Action<"mna:GetNetMonitor", UnknownKind, never>;
/** Read access by its name. */
export const GetNetMonitorByName = "mna:GetNetMonitorByName" as Action<"mna:GetNetMonitorByName", UnknownKind, never>;
/** Read access by its name. */
export const GetPublicKey = "mna:GetPublicKey" as Action<"mna:GetPublicKey", UnknownKind, never>;
/** Read access by its name. */
export const GetStatisticData = "mna:GetStatisticData" as Action<"mna:GetStatisticData", UnknownKind, never>;
/** Read access by its name. */
export const GetStatisticDataByName = "mna:GetStatisticDataByName" as Action<"mna:GetStatisticDataByName", UnknownKind, never>;
/** Read access by its name. */
export const GetVendorHardware = "mna:GetVendorHardware" as Action<"mna:GetVendorHardware", UnknownKind, never>;
/** Access unknown. */
export const GroupAddDevice = "mna:GroupAddDevice" as Action<"mna:GroupAddDevice", UnknownKind, never>;
/** Access unknown. */
export const GroupDeleteDevice = "mna:GroupDeleteDevice" as Action<"mna:GroupDeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceAccessRegions = "mna:ModifyDeviceAccessRegions" as Action<"mna:ModifyDeviceAccessRegions", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceAccessScope = "mna:ModifyDeviceAccessScope" as Action<"mna:ModifyDeviceAccessScope", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPackageRenewFlag = "mna:ModifyPackageRenewFlag" as Action<"mna:ModifyPackageRenewFlag", UnknownKind, never>;
/** Access unknown. */
export const OrderFlowPackage = "mna:OrderFlowPackage" as Action<"mna:OrderFlowPackage", UnknownKind, never>;
/** Access unknown. */
export const OrderPerLicense = "mna:OrderPerLicense" as Action<"mna:OrderPerLicense", UnknownKind, never>;
/** Access unknown. */
export const ReportOrder = "mna:ReportOrder" as Action<"mna:ReportOrder", UnknownKind, never>;
/** Write access by its name. */
export const SetNotifyUrl = "mna:SetNotifyUrl" as Action<"mna:SetNotifyUrl", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApplicationInfo = "mna:UpdateApplicationInfo" as Action<"mna:UpdateApplicationInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApplicationKey = "mna:UpdateApplicationKey" as Action<"mna:UpdateApplicationKey", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomerGatewayCluster = "mna:UpdateCustomerGatewayCluster" as Action<"mna:UpdateCustomerGatewayCluster", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDevice = "mna:UpdateDevice" as Action<"mna:UpdateDevice", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGroup = "mna:UpdateGroup" as Action<"mna:UpdateGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateHardware = "mna:UpdateHardware" as Action<"mna:UpdateHardware", UnknownKind, never>;
/** Write access by its name. */
export const UpdateL3Cidr = "mna:UpdateL3Cidr" as Action<"mna:UpdateL3Cidr", UnknownKind, never>;
/** Write access by its name. */
export const UpdateL3Conn = "mna:UpdateL3Conn" as Action<"mna:UpdateL3Conn", UnknownKind, never>;
/** Write access by its name. */
export const UpdateL3Switch = "mna:UpdateL3Switch" as Action<"mna:UpdateL3Switch", UnknownKind, never>;
