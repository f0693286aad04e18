// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddOrganization = "iss:AddOrganization" as Action<"iss:AddOrganization", UnknownKind, never>;
/** Write access by its name. */
export const AddRecordBackupPlan = "iss:AddRecordBackupPlan" as Action<"iss:AddRecordBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const AddRecordBackupTemplate = "iss:AddRecordBackupTemplate" as Action<"iss:AddRecordBackupTemplate", UnknownKind, never>;
/** Write access by its name. */
export const AddRecordPlan = "iss:AddRecordPlan" as Action<"iss:AddRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const AddRecordRetrieveTask = "iss:AddRecordRetrieveTask" as Action<"iss:AddRecordRetrieveTask", UnknownKind, never>;
/** Write access by its name. */
export const AddRecordTemplate = "iss:AddRecordTemplate" as Action<"iss:AddRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const AddStreamAuth = "iss:AddStreamAuth" as Action<"iss:AddStreamAuth", UnknownKind, never>;
/** Write access by its name. */
export const AddUserDevice = "iss:AddUserDevice" as Action<"iss:AddUserDevice", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteVideoDownloadTask = "iss:BatchDeleteVideoDownloadTask" as Action<"iss:BatchDeleteVideoDownloadTask", UnknownKind, never>;
/** Access unknown. */
export const BatchOperateDevice = "iss:BatchOperateDevice" as Action<"iss:BatchOperateDevice", UnknownKind, never>;
/** Access unknown. */
export const CallISAPI = "iss:CallISAPI" as Action<"iss:CallISAPI", UnknownKind, never>;
/** Access unknown. */
export const ControlDevicePTZ = "iss:ControlDevicePTZ" as Action<"iss:ControlDevicePTZ", UnknownKind, never>;
/** Access unknown. */
export const ControlDevicePreset = "iss:ControlDevicePreset" as Action<"iss:ControlDevicePreset", UnknownKind, never>;
/** Access unknown. */
export const ControlDeviceSnapshot = "iss:ControlDeviceSnapshot" as Action<"iss:ControlDeviceSnapshot", UnknownKind, never>;
/** Access unknown. */
export const ControlDeviceStream = "iss:ControlDeviceStream" as Action<"iss:ControlDeviceStream", UnknownKind, never>;
/** Access unknown. */
export const ControlRecord = "iss:ControlRecord" as Action<"iss:ControlRecord", UnknownKind, never>;
/** Access unknown. */
export const ControlRecordTimeline = "iss:ControlRecordTimeline" as Action<"iss:ControlRecordTimeline", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoDownloadTask = "iss:CreateVideoDownloadTask" as Action<"iss:CreateVideoDownloadTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomain = "iss:DeleteDomain" as Action<"iss:DeleteDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganization = "iss:DeleteOrganization" as Action<"iss:DeleteOrganization", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordBackupPlan = "iss:DeleteRecordBackupPlan" as Action<"iss:DeleteRecordBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordBackupTemplate = "iss:DeleteRecordBackupTemplate" as Action<"iss:DeleteRecordBackupTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordPlan = "iss:DeleteRecordPlan" as Action<"iss:DeleteRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordRetrieveTask = "iss:DeleteRecordRetrieveTask" as Action<"iss:DeleteRecordRetrieveTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordTemplate = "iss:DeleteRecordTemplate" as Action<"iss:DeleteRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTask = "iss:DeleteTask" as Action<"iss:DeleteTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserDevice = "iss:DeleteUserDevice" as Action<"iss:DeleteUserDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCNAME = "iss:DescribeCNAME" as Action<"iss:DescribeCNAME", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceChannel = "iss:DescribeDeviceChannel" as Action<"iss:DescribeDeviceChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePreset = "iss:DescribeDevicePreset" as Action<"iss:DescribeDevicePreset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceRegion = "iss:DescribeDeviceRegion" as Action<"iss:DescribeDeviceRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomain = "iss:DescribeDomain" as Action<"iss:DescribeDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainRegion = "iss:DescribeDomainRegion" as Action<"iss:DescribeDomainRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGBDeviceAddr = "iss:DescribeGBDeviceAddr" as Action<"iss:DescribeGBDeviceAddr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganization = "iss:DescribeOrganization" as Action<"iss:DescribeOrganization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordBackupPlan = "iss:DescribeRecordBackupPlan" as Action<"iss:DescribeRecordBackupPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordBackupTemplate = "iss:DescribeRecordBackupTemplate" as Action<"iss:DescribeRecordBackupTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordFile = "iss:DescribeRecordFile" as Action<"iss:DescribeRecordFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordPlan = "iss:DescribeRecordPlan" as Action<"iss:DescribeRecordPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordPlaybackUrl = "iss:DescribeRecordPlaybackUrl" as Action<"iss:DescribeRecordPlaybackUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordRetrieveTask = "iss:DescribeRecordRetrieveTask" as Action<"iss:DescribeRecordRetrieveTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordSlice = "iss:DescribeRecordSlice" as Action<"iss:DescribeRecordSlice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordTemplate = "iss:DescribeRecordTemplate" as Action<"iss:DescribeRecordTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamAuth = "iss:DescribeStreamAuth" as Action<"iss:DescribeStreamAuth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "iss:DescribeTask" as Action<"iss:DescribeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDevice = "iss:DescribeUserDevice" as Action<"iss:DescribeUserDevice", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserDeviceList = "iss:DescribeUserDeviceList" as Action<"iss:DescribeUserDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoBitRate = "iss:DescribeVideoBitRate" as Action<"iss:DescribeVideoBitRate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoDownloadUrl = "iss:DescribeVideoDownloadUrl" as Action<"iss:DescribeVideoDownloadUrl", UnknownKind, never>;
/** List access by its name. */
export const ListDeviceSnapshots = "iss:ListDeviceSnapshots" as Action<"iss:ListDeviceSnapshots", UnknownKind, never>;
/** List access by its name. */
export const ListDevices = "iss:ListDevices" as Action<"iss:ListDevices", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationChannelNumbers = "iss:ListOrganizationChannelNumbers" as Action<"iss:ListOrganizationChannelNumbers", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationChannels = "iss:ListOrganizationChannels" as Action<"iss:ListOrganizationChannels", UnknownKind, never>;
/** List access by its name. */
export const ListRecordBackupPlanDevices = "iss:ListRecordBackupPlanDevices" as Action<"iss:ListRecordBackupPlanDevices", UnknownKind, never>;
/** List access by its name. */
export const ListRecordBackupPlans = "iss:ListRecordBackupPlans" as Action<"iss:ListRecordBackupPlans", UnknownKind, never>;
/** List access by its name. */
export const ListRecordBackupTemplates = "iss:ListRecordBackupTemplates" as Action<"iss:ListRecordBackupTemplates", UnknownKind, never>;
/** List access by its name. */
export const ListRecordPlanChannels = "iss:ListRecordPlanChannels" as Action<"iss:ListRecordPlanChannels", UnknownKind, never>;
/** List access by its name. */
export const ListRecordPlanDevices = "iss:ListRecordPlanDevices" as Action<"iss:ListRecordPlanDevices", UnknownKind, never>;
/** List access by its name. */
export const ListRecordPlans = "iss:ListRecordPlans" as Action<"iss:ListRecordPlans", UnknownKind, never>;
/** List access by its name. */
export const ListRecordRetrieveTasks = "iss:ListRecordRetrieveTasks" as Action<"iss:ListRecordRetrieveTasks", UnknownKind, never>;
/** List access by its name. */
export const ListRecordTemplates = "iss:ListRecordTemplates" as Action<"iss:ListRecordTemplates", UnknownKind, never>;
/** List access by its name. */
export const ListSubTasks = "iss:ListSubTasks" as Action<"iss:ListSubTasks", UnknownKind, never>;
/** List access by its name. */
export const ListTasks = "iss:ListTasks" as Action<"iss:ListTasks", UnknownKind, never>;
/** List access by its name. */
export const ListVideoDownloadTask = "iss:ListVideoDownloadTask" as Action<"iss:ListVideoDownloadTask", UnknownKind, never>;
/** Access unknown. */
export const PlayRecord = "iss:PlayRecord" as Action<"iss:PlayRecord", UnknownKind, never>;
/** List access by its name. */
export const QueryForbidPlayChannelList = "iss:QueryForbidPlayChannelList" as Action<"iss:QueryForbidPlayChannelList", UnknownKind, never>;
/** Access unknown. */
export const RefreshDeviceChannel = "iss:RefreshDeviceChannel" as Action<"iss:RefreshDeviceChannel", UnknownKind, never>;
/** Write access by its name. */
export const SetForbidPlayChannels = "iss:SetForbidPlayChannels" as Action<"iss:SetForbidPlayChannels", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceOrganization = "iss:UpdateDeviceOrganization" as Action<"iss:UpdateDeviceOrganization", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceStatus = "iss:UpdateDeviceStatus" as Action<"iss:UpdateDeviceStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganization = "iss:UpdateOrganization" as Action<"iss:UpdateOrganization", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordBackupPlan = "iss:UpdateRecordBackupPlan" as Action<"iss:UpdateRecordBackupPlan", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordBackupTemplate = "iss:UpdateRecordBackupTemplate" as Action<"iss:UpdateRecordBackupTemplate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordPlan = "iss:UpdateRecordPlan" as Action<"iss:UpdateRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordTemplate = "iss:UpdateRecordTemplate" as Action<"iss:UpdateRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserDevice = "iss:UpdateUserDevice" as Action<"iss:UpdateUserDevice", UnknownKind, never>;
