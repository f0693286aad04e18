// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AttachCamRole = "bm:AttachCamRole" as Action<"bm:AttachCamRole", UnknownKind, never>;
/** Write access by its name. */
export const BindPsaTag = "bm:BindPsaTag" as Action<"bm:BindPsaTag", UnknownKind, never>;
/** Access unknown. */
export const BuyDevices = "bm:BuyDevices" as Action<"bm:BuyDevices", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomImage = "bm:CreateCustomImage" as Action<"bm:CreateCustomImage", UnknownKind, never>;
/** Write access by its name. */
export const CreatePsaRegulation = "bm:CreatePsaRegulation" as Action<"bm:CreatePsaRegulation", UnknownKind, never>;
/** Write access by its name. */
export const CreateSpotDevice = "bm:CreateSpotDevice" as Action<"bm:CreateSpotDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserCmd = "bm:CreateUserCmd" as Action<"bm:CreateUserCmd", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomImages = "bm:DeleteCustomImages" as Action<"bm:DeleteCustomImages", UnknownKind, never>;
/** Write access by its name. */
export const DeletePsaRegulation = "bm:DeletePsaRegulation" as Action<"bm:DeletePsaRegulation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserCmds = "bm:DeleteUserCmds" as Action<"bm:DeleteUserCmds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomImageProcess = "bm:DescribeCustomImageProcess" as Action<"bm:DescribeCustomImageProcess", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomImages = "bm:DescribeCustomImages" as Action<"bm:DescribeCustomImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceClass = "bm:DescribeDeviceClass" as Action<"bm:DescribeDeviceClass", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceClassPartition = "bm:DescribeDeviceClassPartition" as Action<"bm:DescribeDeviceClassPartition", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceHardwareInfo = "bm:DescribeDeviceHardwareInfo" as Action<"bm:DescribeDeviceHardwareInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceInventory = "bm:DescribeDeviceInventory" as Action<"bm:DescribeDeviceInventory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceOperationLog = "bm:DescribeDeviceOperationLog" as Action<"bm:DescribeDeviceOperationLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePartition = "bm:DescribeDevicePartition" as Action<"bm:DescribeDevicePartition", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePosition = "bm:DescribeDevicePosition" as Action<"bm:DescribeDevicePosition", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePriceInfo = "bm:DescribeDevicePriceInfo" as Action<"bm:DescribeDevicePriceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "bm:DescribeDevices" as Action<"bm:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHardwareSpecification = "bm:DescribeHardwareSpecification" as Action<"bm:DescribeHardwareSpecification", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostedDeviceOutBandInfo = "bm:DescribeHostedDeviceOutBandInfo" as Action<"bm:DescribeHostedDeviceOutBandInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOperationResult = "bm:DescribeOperationResult" as Action<"bm:DescribeOperationResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOsInfo = "bm:DescribeOsInfo" as Action<"bm:DescribeOsInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePsaRegulations = "bm:DescribePsaRegulations" as Action<"bm:DescribePsaRegulations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "bm:DescribeRegions" as Action<"bm:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRepairTaskConstant = "bm:DescribeRepairTaskConstant" as Action<"bm:DescribeRepairTaskConstant", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskInfo = "bm:DescribeTaskInfo" as Action<"bm:DescribeTaskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskOperationLog = "bm:DescribeTaskOperationLog" as Action<"bm:DescribeTaskOperationLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCmdTaskInfo = "bm:DescribeUserCmdTaskInfo" as Action<"bm:DescribeUserCmdTaskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCmdTasks = "bm:DescribeUserCmdTasks" as Action<"bm:DescribeUserCmdTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCmds = "bm:DescribeUserCmds" as Action<"bm:DescribeUserCmds", UnknownKind, never>;
/** Write access by its name. */
export const DetachCamRole = "bm:DetachCamRole" as Action<"bm:DetachCamRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomImageAttribute = "bm:ModifyCustomImageAttribute" as Action<"bm:ModifyCustomImageAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceAliases = "bm:ModifyDeviceAliases" as Action<"bm:ModifyDeviceAliases", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceAutoRenewFlag = "bm:ModifyDeviceAutoRenewFlag" as Action<"bm:ModifyDeviceAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLanIp = "bm:ModifyLanIp" as Action<"bm:ModifyLanIp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPayModePre2Post = "bm:ModifyPayModePre2Post" as Action<"bm:ModifyPayModePre2Post", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPsaRegulation = "bm:ModifyPsaRegulation" as Action<"bm:ModifyPsaRegulation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserCmd = "bm:ModifyUserCmd" as Action<"bm:ModifyUserCmd", UnknownKind, never>;
/** Access unknown. */
export const OfflineDevices = "bm:OfflineDevices" as Action<"bm:OfflineDevices", UnknownKind, never>;
/** Write access by its name. */
export const RebootDevices = "bm:RebootDevices" as Action<"bm:RebootDevices", UnknownKind, never>;
/** Write access by its name. */
export const RecoverDevices = "bm:RecoverDevices" as Action<"bm:RecoverDevices", UnknownKind, never>;
/** Access unknown. */
export const ReloadDeviceOs = "bm:ReloadDeviceOs" as Action<"bm:ReloadDeviceOs", UnknownKind, never>;
/** Access unknown. */
export const RepairTaskControl = "bm:RepairTaskControl" as Action<"bm:RepairTaskControl", UnknownKind, never>;
/** Write access by its name. */
export const ResetDevicePassword = "bm:ResetDevicePassword" as Action<"bm:ResetDevicePassword", UnknownKind, never>;
/** Access unknown. */
export const ReturnDevices = "bm:ReturnDevices" as Action<"bm:ReturnDevices", UnknownKind, never>;
/** Access unknown. */
export const RunUserCmd = "bm:RunUserCmd" as Action<"bm:RunUserCmd", UnknownKind, never>;
/** Write access by its name. */
export const SetOutBandVpnAuthPassword = "bm:SetOutBandVpnAuthPassword" as Action<"bm:SetOutBandVpnAuthPassword", UnknownKind, never>;
/** Access unknown. */
export const ShutdownDevices = "bm:ShutdownDevices" as Action<"bm:ShutdownDevices", UnknownKind, never>;
/** Write access by its name. */
export const StartDevices = "bm:StartDevices" as Action<"bm:StartDevices", UnknownKind, never>;
/** Write access by its name. */
export const UnbindPsaTag = "bm:UnbindPsaTag" as Action<"bm:UnbindPsaTag", UnknownKind, never>;
