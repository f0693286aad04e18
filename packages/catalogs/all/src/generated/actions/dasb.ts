// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddDeviceGroupMembers = "dasb:AddDeviceGroupMembers" as Action<"dasb:AddDeviceGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const AddUserGroupMembers = "dasb:AddUserGroupMembers" as Action<"dasb:AddUserGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceAccountPassword = "dasb:BindDeviceAccountPassword" as Action<"dasb:BindDeviceAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceAccountPrivateKey = "dasb:BindDeviceAccountPrivateKey" as Action<"dasb:BindDeviceAccountPrivateKey", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceResource = "dasb:BindDeviceResource" as Action<"dasb:BindDeviceResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateAcl = "dasb:CreateAcl" as Action<"dasb:CreateAcl", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetSyncJob = "dasb:CreateAssetSyncJob" as Action<"dasb:CreateAssetSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateChangePwdTask = "dasb:CreateChangePwdTask" as Action<"dasb:CreateChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCmdTemplate = "dasb:CreateCmdTemplate" as Action<"dasb:CreateCmdTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceAccount = "dasb:CreateDeviceAccount" as Action<"dasb:CreateDeviceAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceGroup = "dasb:CreateDeviceGroup" as Action<"dasb:CreateDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateResource = "dasb:CreateResource" as Action<"dasb:CreateResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "dasb:CreateUser" as Action<"dasb:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "dasb:CreateUserGroup" as Action<"dasb:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAcls = "dasb:DeleteAcls" as Action<"dasb:DeleteAcls", UnknownKind, never>;
/** Write access by its name. */
export const DeleteChangePwdTask = "dasb:DeleteChangePwdTask" as Action<"dasb:DeleteChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCmdTemplates = "dasb:DeleteCmdTemplates" as Action<"dasb:DeleteCmdTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceAccounts = "dasb:DeleteDeviceAccounts" as Action<"dasb:DeleteDeviceAccounts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroupMembers = "dasb:DeleteDeviceGroupMembers" as Action<"dasb:DeleteDeviceGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroups = "dasb:DeleteDeviceGroups" as Action<"dasb:DeleteDeviceGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevices = "dasb:DeleteDevices" as Action<"dasb:DeleteDevices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroupMembers = "dasb:DeleteUserGroupMembers" as Action<"dasb:DeleteUserGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroups = "dasb:DeleteUserGroups" as Action<"dasb:DeleteUserGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "dasb:DeleteUsers" as Action<"dasb:DeleteUsers", UnknownKind, never>;
/** Write access by its name. */
export const DeployResource = "dasb:DeployResource" as Action<"dasb:DeployResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAcls = "dasb:DescribeAcls" as Action<"dasb:DescribeAcls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSyncStatus = "dasb:DescribeAssetSyncStatus" as Action<"dasb:DescribeAssetSyncStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChangePwdTask = "dasb:DescribeChangePwdTask" as Action<"dasb:DescribeChangePwdTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChangePwdTaskDetail = "dasb:DescribeChangePwdTaskDetail" as Action<"dasb:DescribeChangePwdTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmdTemplates = "dasb:DescribeCmdTemplates" as Action<"dasb:DescribeCmdTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDasbImageIds = "dasb:DescribeDasbImageIds" as Action<"dasb:DescribeDasbImageIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceAccounts = "dasb:DescribeDeviceAccounts" as Action<"dasb:DescribeDeviceAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceGroupMembers = "dasb:DescribeDeviceGroupMembers" as Action<"dasb:DescribeDeviceGroupMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceGroups = "dasb:DescribeDeviceGroups" as Action<"dasb:DescribeDeviceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "dasb:DescribeDevices" as Action<"dasb:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "dasb:DescribeDomains" as Action<"dasb:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginEvent = "dasb:DescribeLoginEvent" as Action<"dasb:DescribeLoginEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOperationEvent = "dasb:DescribeOperationEvent" as Action<"dasb:DescribeOperationEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResources = "dasb:DescribeResources" as Action<"dasb:DescribeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroupMembers = "dasb:DescribeUserGroupMembers" as Action<"dasb:DescribeUserGroupMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroups = "dasb:DescribeUserGroups" as Action<"dasb:DescribeUserGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsers = "dasb:DescribeUsers" as Action<"dasb:DescribeUsers", UnknownKind, never>;
/** Write access by its name. */
export const ImportExternalDevice = "dasb:ImportExternalDevice" as Action<"dasb:ImportExternalDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAcl = "dasb:ModifyAcl" as Action<"dasb:ModifyAcl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyChangePwdTask = "dasb:ModifyChangePwdTask" as Action<"dasb:ModifyChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCmdTemplate = "dasb:ModifyCmdTemplate" as Action<"dasb:ModifyCmdTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDevice = "dasb:ModifyDevice" as Action<"dasb:ModifyDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceGroup = "dasb:ModifyDeviceGroup" as Action<"dasb:ModifyDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOAuthSetting = "dasb:ModifyOAuthSetting" as Action<"dasb:ModifyOAuthSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResource = "dasb:ModifyResource" as Action<"dasb:ModifyResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "dasb:ModifyUser" as Action<"dasb:ModifyUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserGroup = "dasb:ModifyUserGroup" as Action<"dasb:ModifyUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ResetDeviceAccountPassword = "dasb:ResetDeviceAccountPassword" as Action<"dasb:ResetDeviceAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResetDeviceAccountPrivateKey = "dasb:ResetDeviceAccountPrivateKey" as Action<"dasb:ResetDeviceAccountPrivateKey", UnknownKind, never>;
/** Write access by its name. */
export const ResetUser = "dasb:ResetUser" as Action<"dasb:ResetUser", UnknownKind, never>;
/** Access unknown. */
export const RunChangePwdTask = "dasb:RunChangePwdTask" as Action<"dasb:RunChangePwdTask", UnknownKind, never>;
/** Read access by its name. */
export const SearchAuditLog = "dasb:SearchAuditLog" as Action<"dasb:SearchAuditLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchCommand = "dasb:SearchCommand" as Action<"dasb:SearchCommand", UnknownKind, never>;
/** Read access by its name. */
export const SearchCommandBySid = "dasb:SearchCommandBySid" as Action<"dasb:SearchCommandBySid", UnknownKind, never>;
/** Read access by its name. */
export const SearchFile = "dasb:SearchFile" as Action<"dasb:SearchFile", UnknownKind, never>;
/** Read access by its name. */
export const SearchFileBySid = "dasb:SearchFileBySid" as Action<"dasb:SearchFileBySid", UnknownKind, never>;
/** Read access by its name. */
export const SearchSession = "dasb:SearchSession" as Action<"dasb:SearchSession", UnknownKind, never>;
/** Read access by its name. */
export const SearchSessionCommand = "dasb:SearchSessionCommand" as Action<"dasb:SearchSessionCommand", UnknownKind, never>;
