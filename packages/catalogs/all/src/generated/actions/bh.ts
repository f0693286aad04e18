// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AccessDevices = "bh:AccessDevices" as Action<"bh:AccessDevices", UnknownKind, never>;
/** Write access by its name. */
export const AddDeviceGroupMembers = "bh:AddDeviceGroupMembers" as Action<"bh:AddDeviceGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const AddUserGroupMembers = "bh:AddUserGroupMembers" as Action<"bh:AddUserGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceAccountKubeconfig = "bh:BindDeviceAccountKubeconfig" as Action<"bh:BindDeviceAccountKubeconfig", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceAccountPassword = "bh:BindDeviceAccountPassword" as Action<"bh:BindDeviceAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceAccountPrivateKey = "bh:BindDeviceAccountPrivateKey" as Action<"bh:BindDeviceAccountPrivateKey", UnknownKind, never>;
/** Write access by its name. */
export const BindDeviceResource = "bh:BindDeviceResource" as Action<"bh:BindDeviceResource", UnknownKind, never>;
/** Read access by its name. */
export const CheckLDAPConnection = "bh:CheckLDAPConnection" as Action<"bh:CheckLDAPConnection", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessWhiteListRule = "bh:CreateAccessWhiteListRule" as Action<"bh:CreateAccessWhiteListRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateAcl = "bh:CreateAcl" as Action<"bh:CreateAcl", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetSyncJob = "bh:CreateAssetSyncJob" as Action<"bh:CreateAssetSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateChangePwdTask = "bh:CreateChangePwdTask" as Action<"bh:CreateChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCmdTemplate = "bh:CreateCmdTemplate" as Action<"bh:CreateCmdTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceAccount = "bh:CreateDeviceAccount" as Action<"bh:CreateDeviceAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceGroup = "bh:CreateDeviceGroup" as Action<"bh:CreateDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateOperationTask = "bh:CreateOperationTask" as Action<"bh:CreateOperationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateResource = "bh:CreateResource" as Action<"bh:CreateResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateSyncUserTask = "bh:CreateSyncUserTask" as Action<"bh:CreateSyncUserTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "bh:CreateUser" as Action<"bh:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserDirectory = "bh:CreateUserDirectory" as Action<"bh:CreateUserDirectory", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "bh:CreateUserGroup" as Action<"bh:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccessWhiteListRules = "bh:DeleteAccessWhiteListRules" as Action<"bh:DeleteAccessWhiteListRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAcls = "bh:DeleteAcls" as Action<"bh:DeleteAcls", UnknownKind, never>;
/** Write access by its name. */
export const DeleteChangePwdTask = "bh:DeleteChangePwdTask" as Action<"bh:DeleteChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCmdTemplates = "bh:DeleteCmdTemplates" as Action<"bh:DeleteCmdTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceAccounts = "bh:DeleteDeviceAccounts" as Action<"bh:DeleteDeviceAccounts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroupMembers = "bh:DeleteDeviceGroupMembers" as Action<"bh:DeleteDeviceGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroups = "bh:DeleteDeviceGroups" as Action<"bh:DeleteDeviceGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevices = "bh:DeleteDevices" as Action<"bh:DeleteDevices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOperationTasks = "bh:DeleteOperationTasks" as Action<"bh:DeleteOperationTasks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserDirectory = "bh:DeleteUserDirectory" as Action<"bh:DeleteUserDirectory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroupMembers = "bh:DeleteUserGroupMembers" as Action<"bh:DeleteUserGroupMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroups = "bh:DeleteUserGroups" as Action<"bh:DeleteUserGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "bh:DeleteUsers" as Action<"bh:DeleteUsers", UnknownKind, never>;
/** Write access by its name. */
export const DeployResource = "bh:DeployResource" as Action<"bh:DeployResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessWhiteListRules = "bh:DescribeAccessWhiteListRules" as Action<"bh:DescribeAccessWhiteListRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountGroups = "bh:DescribeAccountGroups" as Action<"bh:DescribeAccountGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAcls = "bh:DescribeAcls" as Action<"bh:DescribeAcls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSyncFlag = "bh:DescribeAssetSyncFlag" as Action<"bh:DescribeAssetSyncFlag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSyncStatus = "bh:DescribeAssetSyncStatus" as Action<"bh:DescribeAssetSyncStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChangePwdTask = "bh:DescribeChangePwdTask" as Action<"bh:DescribeChangePwdTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChangePwdTaskDetail = "bh:DescribeChangePwdTaskDetail" as Action<"bh:DescribeChangePwdTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCmdTemplates = "bh:DescribeCmdTemplates" as Action<"bh:DescribeCmdTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDepartments = "bh:DescribeDepartments" as Action<"bh:DescribeDepartments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceAccounts = "bh:DescribeDeviceAccounts" as Action<"bh:DescribeDeviceAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCount = "bh:DescribeDeviceCount" as Action<"bh:DescribeDeviceCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCountSummary = "bh:DescribeDeviceCountSummary" as Action<"bh:DescribeDeviceCountSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceGroupMembers = "bh:DescribeDeviceGroupMembers" as Action<"bh:DescribeDeviceGroupMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceGroups = "bh:DescribeDeviceGroups" as Action<"bh:DescribeDeviceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "bh:DescribeDevices" as Action<"bh:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "bh:DescribeDomains" as Action<"bh:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLDAPUnitSet = "bh:DescribeLDAPUnitSet" as Action<"bh:DescribeLDAPUnitSet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginEvent = "bh:DescribeLoginEvent" as Action<"bh:DescribeLoginEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOperationEvent = "bh:DescribeOperationEvent" as Action<"bh:DescribeOperationEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOperationTask = "bh:DescribeOperationTask" as Action<"bh:DescribeOperationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResources = "bh:DescribeResources" as Action<"bh:DescribeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecuritySetting = "bh:DescribeSecuritySetting" as Action<"bh:DescribeSecuritySetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSourceTypes = "bh:DescribeSourceTypes" as Action<"bh:DescribeSourceTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDirectory = "bh:DescribeUserDirectory" as Action<"bh:DescribeUserDirectory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroupMembers = "bh:DescribeUserGroupMembers" as Action<"bh:DescribeUserGroupMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroups = "bh:DescribeUserGroups" as Action<"bh:DescribeUserGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserSyncStatus = "bh:DescribeUserSyncStatus" as Action<"bh:DescribeUserSyncStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsers = "bh:DescribeUsers" as Action<"bh:DescribeUsers", UnknownKind, never>;
/** Write access by its name. */
export const DisableClientTcpAccess = "bh:DisableClientTcpAccess" as Action<"bh:DisableClientTcpAccess", UnknownKind, never>;
/** Write access by its name. */
export const DisableExternalAccess = "bh:DisableExternalAccess" as Action<"bh:DisableExternalAccess", UnknownKind, never>;
/** Write access by its name. */
export const DisableIntranetAccess = "bh:DisableIntranetAccess" as Action<"bh:DisableIntranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const DisableWebAccess = "bh:DisableWebAccess" as Action<"bh:DisableWebAccess", UnknownKind, never>;
/** Write access by its name. */
export const EnableClientTcpAccess = "bh:EnableClientTcpAccess" as Action<"bh:EnableClientTcpAccess", UnknownKind, never>;
/** Write access by its name. */
export const EnableExternalAccess = "bh:EnableExternalAccess" as Action<"bh:EnableExternalAccess", UnknownKind, never>;
/** Write access by its name. */
export const EnableIntranetAccess = "bh:EnableIntranetAccess" as Action<"bh:EnableIntranetAccess", UnknownKind, never>;
/** Write access by its name. */
export const EnableWebAccess = "bh:EnableWebAccess" as Action<"bh:EnableWebAccess", UnknownKind, never>;
/** Write access by its name. */
export const ImportExternalDevice = "bh:ImportExternalDevice" as Action<"bh:ImportExternalDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessWhiteListAutoStatus = "bh:ModifyAccessWhiteListAutoStatus" as Action<"bh:ModifyAccessWhiteListAutoStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessWhiteListRule = "bh:ModifyAccessWhiteListRule" as Action<"bh:ModifyAccessWhiteListRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessWhiteListStatus = "bh:ModifyAccessWhiteListStatus" as Action<"bh:ModifyAccessWhiteListStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAcl = "bh:ModifyAcl" as Action<"bh:ModifyAcl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetSyncFlag = "bh:ModifyAssetSyncFlag" as Action<"bh:ModifyAssetSyncFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuthModeSetting = "bh:ModifyAuthModeSetting" as Action<"bh:ModifyAuthModeSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyChangePwdTask = "bh:ModifyChangePwdTask" as Action<"bh:ModifyChangePwdTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCmdTemplate = "bh:ModifyCmdTemplate" as Action<"bh:ModifyCmdTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDevice = "bh:ModifyDevice" as Action<"bh:ModifyDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceGroup = "bh:ModifyDeviceGroup" as Action<"bh:ModifyDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLDAPSetting = "bh:ModifyLDAPSetting" as Action<"bh:ModifyLDAPSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOAuthSetting = "bh:ModifyOAuthSetting" as Action<"bh:ModifyOAuthSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOperationTask = "bh:ModifyOperationTask" as Action<"bh:ModifyOperationTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReconnectionSetting = "bh:ModifyReconnectionSetting" as Action<"bh:ModifyReconnectionSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResource = "bh:ModifyResource" as Action<"bh:ModifyResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "bh:ModifyUser" as Action<"bh:ModifyUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserDirectory = "bh:ModifyUserDirectory" as Action<"bh:ModifyUserDirectory", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserGroup = "bh:ModifyUserGroup" as Action<"bh:ModifyUserGroup", UnknownKind, never>;
/** Access unknown. */
export const ReplaySession = "bh:ReplaySession" as Action<"bh:ReplaySession", UnknownKind, never>;
/** Write access by its name. */
export const ResetDeviceAccountPassword = "bh:ResetDeviceAccountPassword" as Action<"bh:ResetDeviceAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResetDeviceAccountPrivateKey = "bh:ResetDeviceAccountPrivateKey" as Action<"bh:ResetDeviceAccountPrivateKey", UnknownKind, never>;
/** Write access by its name. */
export const ResetUser = "bh:ResetUser" as Action<"bh:ResetUser", UnknownKind, never>;
/** Access unknown. */
export const RunChangePwdTask = "bh:RunChangePwdTask" as Action<"bh:RunChangePwdTask", UnknownKind, never>;
/** Access unknown. */
export const RunOperationTask = "bh:RunOperationTask" as Action<"bh:RunOperationTask", UnknownKind, never>;
/** Read access by its name. */
export const SearchAuditLog = "bh:SearchAuditLog" as Action<"bh:SearchAuditLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchCommand = "bh:SearchCommand" as Action<"bh:SearchCommand", UnknownKind, never>;
/** Read access by its name. */
export const SearchCommandBySid = "bh:SearchCommandBySid" as Action<"bh:SearchCommandBySid", UnknownKind, never>;
/** Read access by its name. */
export const SearchFile = "bh:SearchFile" as Action<"bh:SearchFile", UnknownKind, never>;
/** Read access by its name. */
export const SearchFileBySid = "bh:SearchFileBySid" as Action<"bh:SearchFileBySid", UnknownKind, never>;
/** Read access by its name. */
export const SearchSession = "bh:SearchSession" as Action<"bh:SearchSession", UnknownKind, never>;
/** Read access by its name. */
export const SearchSessionCommand = "bh:SearchSessionCommand" as Action<"bh:SearchSessionCommand", UnknownKind, never>;
/** Read access by its name. */
export const SearchSubtaskResultById = "bh:SearchSubtaskResultById" as Action<"bh:SearchSubtaskResultById", UnknownKind, never>;
/** Read access by its name. */
export const SearchTaskResult = "bh:SearchTaskResult" as Action<"bh:SearchTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const SetLDAPSyncFlag = "bh:SetLDAPSyncFlag" as Action<"bh:SetLDAPSyncFlag", UnknownKind, never>;
/** Access unknown. */
export const SyncDevicesToIOA = "bh:SyncDevicesToIOA" as Action<"bh:SyncDevicesToIOA", UnknownKind, never>;
/** Access unknown. */
export const SyncUserToIOA = "bh:SyncUserToIOA" as Action<"bh:SyncUserToIOA", UnknownKind, never>;
/** Write access by its name. */
export const UnlockUser = "bh:UnlockUser" as Action<"bh:UnlockUser", UnknownKind, never>;
