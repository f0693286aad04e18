// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BindBusinessResourceConnectorGroup = "ioa:BindBusinessResourceConnectorGroup" as Action<"ioa:BindBusinessResourceConnectorGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateBusinessResource = "ioa:CreateBusinessResource" as Action<"ioa:CreateBusinessResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateCompanyDirectoryConfig = "ioa:CreateCompanyDirectoryConfig" as Action<"ioa:CreateCompanyDirectoryConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateDLPFileDetectTask = "ioa:CreateDLPFileDetectTask" as Action<"ioa:CreateDLPFileDetectTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDLPFileDetectionTask = "ioa:CreateDLPFileDetectionTask" as Action<"ioa:CreateDLPFileDetectionTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceTask = "ioa:CreateDeviceTask" as Action<"ioa:CreateDeviceTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceVirtualGroup = "ioa:CreateDeviceVirtualGroup" as Action<"ioa:CreateDeviceVirtualGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrivilegeCode = "ioa:CreatePrivilegeCode" as Action<"ioa:CreatePrivilegeCode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccountGroup = "ioa:DeleteAccountGroup" as Action<"ioa:DeleteAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccountGroupResources = "ioa:DeleteAccountGroupResources" as Action<"ioa:DeleteAccountGroupResources", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceVirtualGroup = "ioa:DeleteDeviceVirtualGroup" as Action<"ioa:DeleteDeviceVirtualGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountGroups = "ioa:DescribeAccountGroups" as Action<"ioa:DescribeAccountGroups", UnknownKind, never>;
/** List access by its name. */
export const DescribeAggrSoftCategorySoftList = "ioa:DescribeAggrSoftCategorySoftList" as Action<"ioa:DescribeAggrSoftCategorySoftList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggrSoftDetail = "ioa:DescribeAggrSoftDetail" as Action<"ioa:DescribeAggrSoftDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAggrSoftDeviceList = "ioa:DescribeAggrSoftDeviceList" as Action<"ioa:DescribeAggrSoftDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBusinessResources = "ioa:DescribeBusinessResources" as Action<"ioa:DescribeBusinessResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompanyDirectoryConfig = "ioa:DescribeCompanyDirectoryConfig" as Action<"ioa:DescribeCompanyDirectoryConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDLPEdgeNodeGroups = "ioa:DescribeDLPEdgeNodeGroups" as Action<"ioa:DescribeDLPEdgeNodeGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDLPEdgeNodes = "ioa:DescribeDLPEdgeNodes" as Action<"ioa:DescribeDLPEdgeNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDLPFileDetectResult = "ioa:DescribeDLPFileDetectResult" as Action<"ioa:DescribeDLPFileDetectResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDLPFileDetectTaskResult = "ioa:DescribeDLPFileDetectTaskResult" as Action<"ioa:DescribeDLPFileDetectTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceChildGroups = "ioa:DescribeDeviceChildGroups" as Action<"ioa:DescribeDeviceChildGroups", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceDetailList = "ioa:DescribeDeviceDetailList" as Action<"ioa:DescribeDeviceDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceHardwareInfoList = "ioa:DescribeDeviceHardwareInfoList" as Action<"ioa:DescribeDeviceHardwareInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceInfo = "ioa:DescribeDeviceInfo" as Action<"ioa:DescribeDeviceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceVirtualGroups = "ioa:DescribeDeviceVirtualGroups" as Action<"ioa:DescribeDeviceVirtualGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "ioa:DescribeDevices" as Action<"ioa:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDirectAccountGroupResources = "ioa:DescribeDirectAccountGroupResources" as Action<"ioa:DescribeDirectAccountGroupResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLocalAccounts = "ioa:DescribeLocalAccounts" as Action<"ioa:DescribeLocalAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGrantedAccountGroups = "ioa:DescribeResourceGrantedAccountGroups" as Action<"ioa:DescribeResourceGrantedAccountGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGrantedAccounts = "ioa:DescribeResourceGrantedAccounts" as Action<"ioa:DescribeResourceGrantedAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGrantedVirtualGroups = "ioa:DescribeResourceGrantedVirtualGroups" as Action<"ioa:DescribeResourceGrantedVirtualGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRootAccountGroup = "ioa:DescribeRootAccountGroup" as Action<"ioa:DescribeRootAccountGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSoftCensusListByDevice = "ioa:DescribeSoftCensusListByDevice" as Action<"ioa:DescribeSoftCensusListByDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSoftwareInformation = "ioa:DescribeSoftwareInformation" as Action<"ioa:DescribeSoftwareInformation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirtualDevices = "ioa:DescribeVirtualDevices" as Action<"ioa:DescribeVirtualDevices", UnknownKind, never>;
/** Access unknown. */
export const ExportDeviceDownloadTask = "ioa:ExportDeviceDownloadTask" as Action<"ioa:ExportDeviceDownloadTask", UnknownKind, never>;
/** Access unknown. */
export const ExportSoftwareInformationList = "ioa:ExportSoftwareInformationList" as Action<"ioa:ExportSoftwareInformationList", UnknownKind, never>;
/** Write access by its name. */
export const GrantResourcesByAccountGroups = "ioa:GrantResourcesByAccountGroups" as Action<"ioa:GrantResourcesByAccountGroups", UnknownKind, never>;
/** Write access by its name. */
export const GrantResourcesByAccounts = "ioa:GrantResourcesByAccounts" as Action<"ioa:GrantResourcesByAccounts", UnknownKind, never>;
/** Write access by its name. */
export const GrantResourcesByVirtualGroups = "ioa:GrantResourcesByVirtualGroups" as Action<"ioa:GrantResourcesByVirtualGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBusinessResource = "ioa:ModifyBusinessResource" as Action<"ioa:ModifyBusinessResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCompanyDirectoryConfig = "ioa:ModifyCompanyDirectoryConfig" as Action<"ioa:ModifyCompanyDirectoryConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceTrustStatus = "ioa:ModifyDeviceTrustStatus" as Action<"ioa:ModifyDeviceTrustStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirtualDeviceGroups = "ioa:ModifyVirtualDeviceGroups" as Action<"ioa:ModifyVirtualDeviceGroups", UnknownKind, never>;
