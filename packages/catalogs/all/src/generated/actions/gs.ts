// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const BackUpAndroidInstance = "gs:BackUpAndroidInstance" as UncheckedAction<"gs:BackUpAndroidInstance">;
/** Access unknown. */
export const BackUpAndroidInstanceToStorage = "gs:BackUpAndroidInstanceToStorage" as UncheckedAction<"gs:BackUpAndroidInstanceToStorage">;
/** Access unknown. */
export const CleanAndroidInstancesAppData = "gs:CleanAndroidInstancesAppData" as UncheckedAction<"gs:CleanAndroidInstancesAppData">;
/** Access unknown. */
export const ConnectAndroidInstance = "gs:ConnectAndroidInstance" as UncheckedAction<"gs:ConnectAndroidInstance">;
/** Write access by its name. */
export const CopyAndroidInstance = "gs:CopyAndroidInstance" as UncheckedAction<"gs:CopyAndroidInstance">;
/** Write access by its name. */
export const CreateAndroidApp = "gs:CreateAndroidApp" as UncheckedAction<"gs:CreateAndroidApp">;
/** Write access by its name. */
export const CreateAndroidAppVersion = "gs:CreateAndroidAppVersion" as UncheckedAction<"gs:CreateAndroidAppVersion">;
/** Write access by its name. */
export const CreateAndroidInstanceADB = "gs:CreateAndroidInstanceADB" as UncheckedAction<"gs:CreateAndroidInstanceADB">;
/** Write access by its name. */
export const CreateAndroidInstanceAcceleratorToken = "gs:CreateAndroidInstanceAcceleratorToken" as UncheckedAction<"gs:CreateAndroidInstanceAcceleratorToken">;
/** Write access by its name. */
export const CreateAndroidInstanceImage = "gs:CreateAndroidInstanceImage" as UncheckedAction<"gs:CreateAndroidInstanceImage">;
/** Write access by its name. */
export const CreateAndroidInstanceLabel = "gs:CreateAndroidInstanceLabel" as UncheckedAction<"gs:CreateAndroidInstanceLabel">;
/** Write access by its name. */
export const CreateAndroidInstanceSSH = "gs:CreateAndroidInstanceSSH" as UncheckedAction<"gs:CreateAndroidInstanceSSH">;
/** Write access by its name. */
export const CreateAndroidInstanceWebShell = "gs:CreateAndroidInstanceWebShell" as UncheckedAction<"gs:CreateAndroidInstanceWebShell">;
/** Write access by its name. */
export const CreateAndroidInstances = "gs:CreateAndroidInstances" as UncheckedAction<"gs:CreateAndroidInstances">;
/** Write access by its name. */
export const CreateAndroidInstancesAccessToken = "gs:CreateAndroidInstancesAccessToken" as UncheckedAction<"gs:CreateAndroidInstancesAccessToken">;
/** Write access by its name. */
export const CreateAndroidInstancesScreenshot = "gs:CreateAndroidInstancesScreenshot" as UncheckedAction<"gs:CreateAndroidInstancesScreenshot">;
/** Write access by its name. */
export const CreateCosCredential = "gs:CreateCosCredential" as UncheckedAction<"gs:CreateCosCredential">;
/** Write access by its name. */
export const CreateSession = "gs:CreateSession" as UncheckedAction<"gs:CreateSession">;
/** Write access by its name. */
export const DeleteAndroidApp = "gs:DeleteAndroidApp" as UncheckedAction<"gs:DeleteAndroidApp">;
/** Write access by its name. */
export const DeleteAndroidAppVersion = "gs:DeleteAndroidAppVersion" as UncheckedAction<"gs:DeleteAndroidAppVersion">;
/** Write access by its name. */
export const DeleteAndroidInstanceBackupFiles = "gs:DeleteAndroidInstanceBackupFiles" as UncheckedAction<"gs:DeleteAndroidInstanceBackupFiles">;
/** Write access by its name. */
export const DeleteAndroidInstanceBackups = "gs:DeleteAndroidInstanceBackups" as UncheckedAction<"gs:DeleteAndroidInstanceBackups">;
/** Write access by its name. */
export const DeleteAndroidInstanceImages = "gs:DeleteAndroidInstanceImages" as UncheckedAction<"gs:DeleteAndroidInstanceImages">;
/** Write access by its name. */
export const DeleteAndroidInstanceLabel = "gs:DeleteAndroidInstanceLabel" as UncheckedAction<"gs:DeleteAndroidInstanceLabel">;
/** Read access by its name. */
export const DescribeAndroidApps = "gs:DescribeAndroidApps" as UncheckedAction<"gs:DescribeAndroidApps">;
/** Read access by its name. */
export const DescribeAndroidInstanceApps = "gs:DescribeAndroidInstanceApps" as UncheckedAction<"gs:DescribeAndroidInstanceApps">;
/** Read access by its name. */
export const DescribeAndroidInstanceBackups = "gs:DescribeAndroidInstanceBackups" as UncheckedAction<"gs:DescribeAndroidInstanceBackups">;
/** Read access by its name. */
export const DescribeAndroidInstanceImages = "gs:DescribeAndroidInstanceImages" as UncheckedAction<"gs:DescribeAndroidInstanceImages">;
/** Read access by its name. */
export const DescribeAndroidInstanceLabels = "gs:DescribeAndroidInstanceLabels" as UncheckedAction<"gs:DescribeAndroidInstanceLabels">;
/** Read access by its name. */
export const DescribeAndroidInstanceTasksStatus = "gs:DescribeAndroidInstanceTasksStatus" as UncheckedAction<"gs:DescribeAndroidInstanceTasksStatus">;
/** Read access by its name. */
export const DescribeAndroidInstances = "gs:DescribeAndroidInstances" as UncheckedAction<"gs:DescribeAndroidInstances">;
/** Read access by its name. */
export const DescribeAndroidInstancesAppBlacklist = "gs:DescribeAndroidInstancesAppBlacklist" as UncheckedAction<"gs:DescribeAndroidInstancesAppBlacklist">;
/** Read access by its name. */
export const DescribeAndroidInstancesByApps = "gs:DescribeAndroidInstancesByApps" as UncheckedAction<"gs:DescribeAndroidInstancesByApps">;
/** Read access by its name. */
export const DescribeInstancesCount = "gs:DescribeInstancesCount" as UncheckedAction<"gs:DescribeInstancesCount">;
/** Write access by its name. */
export const DestroyAndroidInstances = "gs:DestroyAndroidInstances" as UncheckedAction<"gs:DestroyAndroidInstances">;
/** Write access by its name. */
export const DisableAndroidInstancesApp = "gs:DisableAndroidInstancesApp" as UncheckedAction<"gs:DisableAndroidInstancesApp">;
/** Access unknown. */
export const DisconnectAndroidInstance = "gs:DisconnectAndroidInstance" as UncheckedAction<"gs:DisconnectAndroidInstance">;
/** Access unknown. */
export const DisconnectAndroidInstanceAccelerator = "gs:DisconnectAndroidInstanceAccelerator" as UncheckedAction<"gs:DisconnectAndroidInstanceAccelerator">;
/** Access unknown. */
export const DistributeAndroidInstanceImageToHosts = "gs:DistributeAndroidInstanceImageToHosts" as UncheckedAction<"gs:DistributeAndroidInstanceImageToHosts">;
/** Access unknown. */
export const DistributeFileToAndroidInstances = "gs:DistributeFileToAndroidInstances" as UncheckedAction<"gs:DistributeFileToAndroidInstances">;
/** Access unknown. */
export const DistributePhotoToAndroidInstances = "gs:DistributePhotoToAndroidInstances" as UncheckedAction<"gs:DistributePhotoToAndroidInstances">;
/** Write access by its name. */
export const EnableAndroidInstancesApp = "gs:EnableAndroidInstancesApp" as UncheckedAction<"gs:EnableAndroidInstancesApp">;
/** Access unknown. */
export const ExecuteCommandOnAndroidInstances = "gs:ExecuteCommandOnAndroidInstances" as UncheckedAction<"gs:ExecuteCommandOnAndroidInstances">;
/** Access unknown. */
export const FetchAndroidInstancesLogs = "gs:FetchAndroidInstancesLogs" as UncheckedAction<"gs:FetchAndroidInstancesLogs">;
/** Write access by its name. */
export const ImportAndroidInstanceImage = "gs:ImportAndroidInstanceImage" as UncheckedAction<"gs:ImportAndroidInstanceImage">;
/** Write access by its name. */
export const InstallAndroidInstancesApp = "gs:InstallAndroidInstancesApp" as UncheckedAction<"gs:InstallAndroidInstancesApp">;
/** Write access by its name. */
export const InstallAndroidInstancesAppWithURL = "gs:InstallAndroidInstancesAppWithURL" as UncheckedAction<"gs:InstallAndroidInstancesAppWithURL">;
/** Write access by its name. */
export const ModifyAndroidApp = "gs:ModifyAndroidApp" as UncheckedAction<"gs:ModifyAndroidApp">;
/** Write access by its name. */
export const ModifyAndroidAppVersion = "gs:ModifyAndroidAppVersion" as UncheckedAction<"gs:ModifyAndroidAppVersion">;
/** Write access by its name. */
export const ModifyAndroidInstanceInformation = "gs:ModifyAndroidInstanceInformation" as UncheckedAction<"gs:ModifyAndroidInstanceInformation">;
/** Write access by its name. */
export const ModifyAndroidInstanceResolution = "gs:ModifyAndroidInstanceResolution" as UncheckedAction<"gs:ModifyAndroidInstanceResolution">;
/** Write access by its name. */
export const ModifyAndroidInstancesAppBlacklist = "gs:ModifyAndroidInstancesAppBlacklist" as UncheckedAction<"gs:ModifyAndroidInstancesAppBlacklist">;
/** Write access by its name. */
export const ModifyAndroidInstancesInformation = "gs:ModifyAndroidInstancesInformation" as UncheckedAction<"gs:ModifyAndroidInstancesInformation">;
/** Write access by its name. */
export const ModifyAndroidInstancesLabels = "gs:ModifyAndroidInstancesLabels" as UncheckedAction<"gs:ModifyAndroidInstancesLabels">;
/** Write access by its name. */
export const ModifyAndroidInstancesProperties = "gs:ModifyAndroidInstancesProperties" as UncheckedAction<"gs:ModifyAndroidInstancesProperties">;
/** Write access by its name. */
export const ModifyAndroidInstancesResolution = "gs:ModifyAndroidInstancesResolution" as UncheckedAction<"gs:ModifyAndroidInstancesResolution">;
/** Write access by its name. */
export const ModifyAndroidInstancesResources = "gs:ModifyAndroidInstancesResources" as UncheckedAction<"gs:ModifyAndroidInstancesResources">;
/** Write access by its name. */
export const ModifyAndroidInstancesUserId = "gs:ModifyAndroidInstancesUserId" as UncheckedAction<"gs:ModifyAndroidInstancesUserId">;
/** Write access by its name. */
export const RebootAndroidInstanceHosts = "gs:RebootAndroidInstanceHosts" as UncheckedAction<"gs:RebootAndroidInstanceHosts">;
/** Write access by its name. */
export const RebootAndroidInstances = "gs:RebootAndroidInstances" as UncheckedAction<"gs:RebootAndroidInstances">;
/** Write access by its name. */
export const RenewAndroidInstancesAccessToken = "gs:RenewAndroidInstancesAccessToken" as UncheckedAction<"gs:RenewAndroidInstancesAccessToken">;
/** Write access by its name. */
export const ResetAndroidInstances = "gs:ResetAndroidInstances" as UncheckedAction<"gs:ResetAndroidInstances">;
/** Write access by its name. */
export const RestartAndroidInstancesApp = "gs:RestartAndroidInstancesApp" as UncheckedAction<"gs:RestartAndroidInstancesApp">;
/** Write access by its name. */
export const RestoreAndroidInstance = "gs:RestoreAndroidInstance" as UncheckedAction<"gs:RestoreAndroidInstance">;
/** Write access by its name. */
export const RestoreAndroidInstanceFromStorage = "gs:RestoreAndroidInstanceFromStorage" as UncheckedAction<"gs:RestoreAndroidInstanceFromStorage">;
/** Write access by its name. */
export const SaveGameArchive = "gs:SaveGameArchive" as UncheckedAction<"gs:SaveGameArchive">;
/** Write access by its name. */
export const SetAndroidInstancesBGAppKeepAlive = "gs:SetAndroidInstancesBGAppKeepAlive" as UncheckedAction<"gs:SetAndroidInstancesBGAppKeepAlive">;
/** Write access by its name. */
export const SetAndroidInstancesFGAppKeepAlive = "gs:SetAndroidInstancesFGAppKeepAlive" as UncheckedAction<"gs:SetAndroidInstancesFGAppKeepAlive">;
/** Write access by its name. */
export const StartAndroidInstances = "gs:StartAndroidInstances" as UncheckedAction<"gs:StartAndroidInstances">;
/** Write access by its name. */
export const StartAndroidInstancesApp = "gs:StartAndroidInstancesApp" as UncheckedAction<"gs:StartAndroidInstancesApp">;
/** Write access by its name. */
export const StartPublishStream = "gs:StartPublishStream" as UncheckedAction<"gs:StartPublishStream">;
/** Write access by its name. */
export const StartPublishStreamToCSS = "gs:StartPublishStreamToCSS" as UncheckedAction<"gs:StartPublishStreamToCSS">;
/** Write access by its name. */
export const StopAndroidInstances = "gs:StopAndroidInstances" as UncheckedAction<"gs:StopAndroidInstances">;
/** Write access by its name. */
export const StopAndroidInstancesApp = "gs:StopAndroidInstancesApp" as UncheckedAction<"gs:StopAndroidInstancesApp">;
/** Write access by its name. */
export const StopGame = "gs:StopGame" as UncheckedAction<"gs:StopGame">;
/** Write access by its name. */
export const StopPublishStream = "gs:StopPublishStream" as UncheckedAction<"gs:StopPublishStream">;
/** Write access by its name. */
export const SwitchGameArchive = "gs:SwitchGameArchive" as UncheckedAction<"gs:SwitchGameArchive">;
/** Access unknown. */
export const SyncAndroidInstanceImage = "gs:SyncAndroidInstanceImage" as UncheckedAction<"gs:SyncAndroidInstanceImage">;
/** Access unknown. */
export const SyncExecuteCommandOnAndroidInstances = "gs:SyncExecuteCommandOnAndroidInstances" as UncheckedAction<"gs:SyncExecuteCommandOnAndroidInstances">;
/** Access unknown. */
export const TrylockWorker = "gs:TrylockWorker" as UncheckedAction<"gs:TrylockWorker">;
/** Write access by its name. */
export const UninstallAndroidInstancesApp = "gs:UninstallAndroidInstancesApp" as UncheckedAction<"gs:UninstallAndroidInstancesApp">;
/** Write access by its name. */
export const UploadFileToAndroidInstances = "gs:UploadFileToAndroidInstances" as UncheckedAction<"gs:UploadFileToAndroidInstances">;
/** Write access by its name. */
export const UploadFilesToAndroidInstances = "gs:UploadFilesToAndroidInstances" as UncheckedAction<"gs:UploadFilesToAndroidInstances">;
