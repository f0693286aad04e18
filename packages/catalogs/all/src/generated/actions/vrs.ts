// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelVRSTask = "vrs:CancelVRSTask" as Action<"vrs:CancelVRSTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVRSTask = "vrs:CreateVRSTask" as Action<"vrs:CreateVRSTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVRSTaskStatus = "vrs:DescribeVRSTaskStatus" as Action<"vrs:DescribeVRSTaskStatus", UnknownKind, never>;
/** Access unknown. */
export const DetectEnvAndSoundQuality = "vrs:DetectEnvAndSoundQuality" as Action<"vrs:DetectEnvAndSoundQuality", UnknownKind, never>;
/** Access unknown. */
export const DownloadVRSModel = "vrs:DownloadVRSModel" as Action<"vrs:DownloadVRSModel", UnknownKind, never>;
/** Read access by its name. */
export const GetTrainingText = "vrs:GetTrainingText" as Action<"vrs:GetTrainingText", UnknownKind, never>;
/** Read access by its name. */
export const GetVRSVoiceTypeInfo = "vrs:GetVRSVoiceTypeInfo" as Action<"vrs:GetVRSVoiceTypeInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetVRSVoiceTypes = "vrs:GetVRSVoiceTypes" as Action<"vrs:GetVRSVoiceTypes", UnknownKind, never>;
