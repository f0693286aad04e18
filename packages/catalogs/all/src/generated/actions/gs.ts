// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const BackUpAndroidInstance = "gs:BackUpAndroidInstance" as Action<"gs:BackUpAndroidInstance", UnknownKind, never>;
/** Access unknown. */
export const BackUpAndroidInstanceToStorage = "gs:BackUpAndroidInstanceToStorage" as Action<"gs:BackUpAndroidInstanceToStorage", UnknownKind, never>;
/** Access unknown. */
export const CleanAndroidInstancesAppData = "gs:CleanAndroidInstancesAppData" as Action<"gs:CleanAndroidInstancesAppData", UnknownKind, never>;
/** Access unknown. */
export const ConnectAndroidInstance = "gs:ConnectAndroidInstance" as Action<"gs:ConnectAndroidInstance", UnknownKind, never>;
/** Write access by its name. */
export const CopyAndroidInstance = "gs:CopyAndroidInstance" as Action<"gs:CopyAndroidInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidApp = "gs:CreateAndroidApp" as Action<"gs:CreateAndroidApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidAppVersion = "gs:CreateAndroidAppVersion" as Action<"gs:CreateAndroidAppVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceADB = "gs:CreateAndroidInstanceADB" as Action<"gs:CreateAndroidInstanceADB", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceAcceleratorToken = "gs:CreateAndroidInstanceAcceleratorToken" as Action<"gs:CreateAndroidInstanceAcceleratorToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceImage = "gs:CreateAndroidInstanceImage" as Action<"gs:CreateAndroidInstanceImage", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceLabel = "gs:CreateAndroidInstanceLabel" as Action<"gs:CreateAndroidInstanceLabel", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceSSH = "gs:CreateAndroidInstanceSSH" as Action<"gs:CreateAndroidInstanceSSH", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstanceWebShell = "gs:CreateAndroidInstanceWebShell" as Action<"gs:CreateAndroidInstanceWebShell", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstances = "gs:CreateAndroidInstances" as Action<"gs:CreateAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstancesAccessToken = "gs:CreateAndroidInstancesAccessToken" as Action<"gs:CreateAndroidInstancesAccessToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndroidInstancesScreenshot = "gs:CreateAndroidInstancesScreenshot" as Action<"gs:CreateAndroidInstancesScreenshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosCredential = "gs:CreateCosCredential" as Action<"gs:CreateCosCredential", UnknownKind, never>;
/** Write access by its name. */
export const CreateSession = "gs:CreateSession" as Action<"gs:CreateSession", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidApp = "gs:DeleteAndroidApp" as Action<"gs:DeleteAndroidApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidAppVersion = "gs:DeleteAndroidAppVersion" as Action<"gs:DeleteAndroidAppVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidInstanceBackupFiles = "gs:DeleteAndroidInstanceBackupFiles" as Action<"gs:DeleteAndroidInstanceBackupFiles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidInstanceBackups = "gs:DeleteAndroidInstanceBackups" as Action<"gs:DeleteAndroidInstanceBackups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidInstanceImages = "gs:DeleteAndroidInstanceImages" as Action<"gs:DeleteAndroidInstanceImages", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAndroidInstanceLabel = "gs:DeleteAndroidInstanceLabel" as Action<"gs:DeleteAndroidInstanceLabel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidApps = "gs:DescribeAndroidApps" as Action<"gs:DescribeAndroidApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstanceApps = "gs:DescribeAndroidInstanceApps" as Action<"gs:DescribeAndroidInstanceApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstanceBackups = "gs:DescribeAndroidInstanceBackups" as Action<"gs:DescribeAndroidInstanceBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstanceImages = "gs:DescribeAndroidInstanceImages" as Action<"gs:DescribeAndroidInstanceImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstanceLabels = "gs:DescribeAndroidInstanceLabels" as Action<"gs:DescribeAndroidInstanceLabels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstanceTasksStatus = "gs:DescribeAndroidInstanceTasksStatus" as Action<"gs:DescribeAndroidInstanceTasksStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstances = "gs:DescribeAndroidInstances" as Action<"gs:DescribeAndroidInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstancesAppBlacklist = "gs:DescribeAndroidInstancesAppBlacklist" as Action<"gs:DescribeAndroidInstancesAppBlacklist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAndroidInstancesByApps = "gs:DescribeAndroidInstancesByApps" as Action<"gs:DescribeAndroidInstancesByApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesCount = "gs:DescribeInstancesCount" as Action<"gs:DescribeInstancesCount", UnknownKind, never>;
/** Write access by its name. */
export const DestroyAndroidInstances = "gs:DestroyAndroidInstances" as Action<"gs:DestroyAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const DisableAndroidInstancesApp = "gs:DisableAndroidInstancesApp" as Action<"gs:DisableAndroidInstancesApp", UnknownKind, never>;
/** Access unknown. */
export const DisconnectAndroidInstance = "gs:DisconnectAndroidInstance" as Action<"gs:DisconnectAndroidInstance", UnknownKind, never>;
/** Access unknown. */
export const DisconnectAndroidInstanceAccelerator = "gs:DisconnectAndroidInstanceAccelerator" as Action<"gs:DisconnectAndroidInstanceAccelerator", UnknownKind, never>;
/** Access unknown. */
export const DistributeAndroidInstanceImageToHosts = "gs:DistributeAndroidInstanceImageToHosts" as Action<"gs:DistributeAndroidInstanceImageToHosts", UnknownKind, never>;
/** Access unknown. */
export const DistributeFileToAndroidInstances = "gs:DistributeFileToAndroidInstances" as Action<"gs:DistributeFileToAndroidInstances", UnknownKind, never>;
/** Access unknown. */
export const DistributePhotoToAndroidInstances = "gs:DistributePhotoToAndroidInstances" as Action<"gs:DistributePhotoToAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const EnableAndroidInstancesApp = "gs:EnableAndroidInstancesApp" as Action<"gs:EnableAndroidInstancesApp", UnknownKind, never>;
/** Access unknown. */
export const ExecuteCommandOnAndroidInstances = "gs:ExecuteCommandOnAndroidInstances" as Action<"gs:ExecuteCommandOnAndroidInstances", UnknownKind, never>;
/** Access unknown. */
export const FetchAndroidInstancesLogs = "gs:FetchAndroidInstancesLogs" as Action<"gs:FetchAndroidInstancesLogs", UnknownKind, never>;
/** Write access by its name. */
export const ImportAndroidInstanceImage = "gs:ImportAndroidInstanceImage" as Action<"gs:ImportAndroidInstanceImage", UnknownKind, never>;
/** Write access by its name. */
export const InstallAndroidInstancesApp = "gs:InstallAndroidInstancesApp" as Action<"gs:InstallAndroidInstancesApp", UnknownKind, never>;
/** Write access by its name. */
export const InstallAndroidInstancesAppWithURL = "gs:InstallAndroidInstancesAppWithURL" as Action<"gs:InstallAndroidInstancesAppWithURL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidApp = "gs:ModifyAndroidApp" as Action<"gs:ModifyAndroidApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidAppVersion = "gs:ModifyAndroidAppVersion" as Action<"gs:ModifyAndroidAppVersion", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstanceInformation = "gs:ModifyAndroidInstanceInformation" as Action<"gs:ModifyAndroidInstanceInformation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstanceResolution = "gs:ModifyAndroidInstanceResolution" as Action<"gs:ModifyAndroidInstanceResolution", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesAppBlacklist = "gs:ModifyAndroidInstancesAppBlacklist" as Action<"gs:ModifyAndroidInstancesAppBlacklist", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesInformation = "gs:ModifyAndroidInstancesInformation" as Action<"gs:ModifyAndroidInstancesInformation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesLabels = "gs:ModifyAndroidInstancesLabels" as Action<"gs:ModifyAndroidInstancesLabels", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesProperties = "gs:ModifyAndroidInstancesProperties" as Action<"gs:ModifyAndroidInstancesProperties", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesResolution = "gs:ModifyAndroidInstancesResolution" as Action<"gs:ModifyAndroidInstancesResolution", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesResources = "gs:ModifyAndroidInstancesResources" as Action<"gs:ModifyAndroidInstancesResources", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAndroidInstancesUserId = "gs:ModifyAndroidInstancesUserId" as Action<"gs:ModifyAndroidInstancesUserId", UnknownKind, never>;
/** Write access by its name. */
export const RebootAndroidInstanceHosts = "gs:RebootAndroidInstanceHosts" as Action<"gs:RebootAndroidInstanceHosts", UnknownKind, never>;
/** Write access by its name. */
export const RebootAndroidInstances = "gs:RebootAndroidInstances" as Action<"gs:RebootAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const RenewAndroidInstancesAccessToken = "gs:RenewAndroidInstancesAccessToken" as Action<"gs:RenewAndroidInstancesAccessToken", UnknownKind, never>;
/** Write access by its name. */
export const ResetAndroidInstances = "gs:ResetAndroidInstances" as Action<"gs:ResetAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const RestartAndroidInstancesApp = "gs:RestartAndroidInstancesApp" as Action<"gs:RestartAndroidInstancesApp", UnknownKind, never>;
/** Write access by its name. */
export const RestoreAndroidInstance = "gs:RestoreAndroidInstance" as Action<"gs:RestoreAndroidInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestoreAndroidInstanceFromStorage = "gs:RestoreAndroidInstanceFromStorage" as Action<"gs:RestoreAndroidInstanceFromStorage", UnknownKind, never>;
/** Write access by its name. */
export const SaveGameArchive = "gs:SaveGameArchive" as Action<"gs:SaveGameArchive", UnknownKind, never>;
/** Write access by its name. */
export const SetAndroidInstancesBGAppKeepAlive = "gs:SetAndroidInstancesBGAppKeepAlive" as Action<"gs:SetAndroidInstancesBGAppKeepAlive", UnknownKind, never>;
/** Write access by its name. */
export const SetAndroidInstancesFGAppKeepAlive = "gs:SetAndroidInstancesFGAppKeepAlive" as Action<"gs:SetAndroidInstancesFGAppKeepAlive", UnknownKind, never>;
/** Write access by its name. */
export const StartAndroidInstances = "gs:StartAndroidInstances" as Action<"gs:StartAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartAndroidInstancesApp = "gs:StartAndroidInstancesApp" as Action<"gs:StartAndroidInstancesApp", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishStream = "gs:StartPublishStream" as Action<"gs:StartPublishStream", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishStreamToCSS = "gs:StartPublishStreamToCSS" as Action<"gs:StartPublishStreamToCSS", UnknownKind, never>;
/** Write access by its name. */
export const StopAndroidInstances = "gs:StopAndroidInstances" as Action<"gs:StopAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const StopAndroidInstancesApp = "gs:StopAndroidInstancesApp" as Action<"gs:StopAndroidInstancesApp", UnknownKind, never>;
/** Write access by its name. */
export const StopGame = "gs:StopGame" as Action<"gs:StopGame", UnknownKind, never>;
/** Write access by its name. */
export const StopPublishStream = "gs:StopPublishStream" as Action<"gs:StopPublishStream", UnknownKind, never>;
/** Write access by its name. */
export const SwitchGameArchive = "gs:SwitchGameArchive" as Action<"gs:SwitchGameArchive", UnknownKind, never>;
/** Access unknown. */
export const SyncAndroidInstanceImage = "gs:SyncAndroidInstanceImage" as Action<"gs:SyncAndroidInstanceImage", UnknownKind, never>;
/** Access unknown. */
export const SyncExecuteCommandOnAndroidInstances = "gs:SyncExecuteCommandOnAndroidInstances" as Action<"gs:SyncExecuteCommandOnAndroidInstances", UnknownKind, never>;
/** Access unknown. */
export const TrylockWorker = "gs:TrylockWorker" as Action<"gs:TrylockWorker", UnknownKind, never>;
/** Write access by its name. */
export const UninstallAndroidInstancesApp = "gs:UninstallAndroidInstancesApp" as Action<"gs:UninstallAndroidInstancesApp", UnknownKind, never>;
/** Write access by its name. */
export const UploadFileToAndroidInstances = "gs:UploadFileToAndroidInstances" as Action<"gs:UploadFileToAndroidInstances", UnknownKind, never>;
/** Write access by its name. */
export const UploadFilesToAndroidInstances = "gs:UploadFilesToAndroidInstances" as Action<"gs:UploadFilesToAndroidInstances", UnknownKind, never>;
