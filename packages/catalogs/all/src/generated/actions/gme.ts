// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ControlAIConversation = "gme:ControlAIConversation" as Action<"gme:ControlAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgeDetectTask = "gme:CreateAgeDetectTask" as Action<"gme:CreateAgeDetectTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateApp = "gme:CreateApp" as Action<"gme:CreateApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomization = "gme:CreateCustomization" as Action<"gme:CreateCustomization", UnknownKind, never>;
/** Write access by its name. */
export const CreateScanUser = "gme:CreateScanUser" as Action<"gme:CreateScanUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomization = "gme:DeleteCustomization" as Action<"gme:DeleteCustomization", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoomMember = "gme:DeleteRoomMember" as Action<"gme:DeleteRoomMember", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScanUser = "gme:DeleteScanUser" as Action<"gme:DeleteScanUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVoicePrint = "gme:DeleteVoicePrint" as Action<"gme:DeleteVoicePrint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIConversation = "gme:DescribeAIConversation" as Action<"gme:DescribeAIConversation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgeDetectTask = "gme:DescribeAgeDetectTask" as Action<"gme:DescribeAgeDetectTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppStatistics = "gme:DescribeAppStatistics" as Action<"gme:DescribeAppStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationData = "gme:DescribeApplicationData" as Action<"gme:DescribeApplicationData", UnknownKind, never>;
/** List access by its name. */
export const DescribeApplicationList = "gme:DescribeApplicationList" as Action<"gme:DescribeApplicationList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditResultExternal = "gme:DescribeAuditResultExternal" as Action<"gme:DescribeAuditResultExternal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealtimeScanConfig = "gme:DescribeRealtimeScanConfig" as Action<"gme:DescribeRealtimeScanConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordInfo = "gme:DescribeRecordInfo" as Action<"gme:DescribeRecordInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoomInfo = "gme:DescribeRoomInfo" as Action<"gme:DescribeRoomInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanResultList = "gme:DescribeScanResultList" as Action<"gme:DescribeScanResultList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskInfo = "gme:DescribeTaskInfo" as Action<"gme:DescribeTaskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInAndOutTime = "gme:DescribeUserInAndOutTime" as Action<"gme:DescribeUserInAndOutTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVoicePrint = "gme:DescribeVoicePrint" as Action<"gme:DescribeVoicePrint", UnknownKind, never>;
/** List access by its name. */
export const GetCustomizationList = "gme:GetCustomizationList" as Action<"gme:GetCustomizationList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAppStatus = "gme:ModifyAppStatus" as Action<"gme:ModifyAppStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomization = "gme:ModifyCustomization" as Action<"gme:ModifyCustomization", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomizationState = "gme:ModifyCustomizationState" as Action<"gme:ModifyCustomizationState", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordInfo = "gme:ModifyRecordInfo" as Action<"gme:ModifyRecordInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserMicStatus = "gme:ModifyUserMicStatus" as Action<"gme:ModifyUserMicStatus", UnknownKind, never>;
/** Write access by its name. */
export const RegisterVoicePrint = "gme:RegisterVoicePrint" as Action<"gme:RegisterVoicePrint", UnknownKind, never>;
/** Access unknown. */
export const ScanVoice = "gme:ScanVoice" as Action<"gme:ScanVoice", UnknownKind, never>;
/** Write access by its name. */
export const StartAIConversation = "gme:StartAIConversation" as Action<"gme:StartAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const StartRecord = "gme:StartRecord" as Action<"gme:StartRecord", UnknownKind, never>;
/** Write access by its name. */
export const StopAIConversation = "gme:StopAIConversation" as Action<"gme:StopAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const StopRecord = "gme:StopRecord" as Action<"gme:StopRecord", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAIConversation = "gme:UpdateAIConversation" as Action<"gme:UpdateAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const UpdateScanRooms = "gme:UpdateScanRooms" as Action<"gme:UpdateScanRooms", UnknownKind, never>;
/** Write access by its name. */
export const UpdateScanUsers = "gme:UpdateScanUsers" as Action<"gme:UpdateScanUsers", UnknownKind, never>;
/** Write access by its name. */
export const UpdateVoicePrint = "gme:UpdateVoicePrint" as Action<"gme:UpdateVoicePrint", UnknownKind, never>;
