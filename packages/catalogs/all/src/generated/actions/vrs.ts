// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CancelVRSTask = "vrs:CancelVRSTask" as UncheckedAction<"vrs:CancelVRSTask">;
/** Write access by its name. */
export const CreateVRSTask = "vrs:CreateVRSTask" as UncheckedAction<"vrs:CreateVRSTask">;
/** Read access by its name. */
export const DescribeVRSTaskStatus = "vrs:DescribeVRSTaskStatus" as UncheckedAction<"vrs:DescribeVRSTaskStatus">;
/** Access unknown. */
export const DetectEnvAndSoundQuality = "vrs:DetectEnvAndSoundQuality" as UncheckedAction<"vrs:DetectEnvAndSoundQuality">;
/** Access unknown. */
export const DownloadVRSModel = "vrs:DownloadVRSModel" as UncheckedAction<"vrs:DownloadVRSModel">;
/** Read access by its name. */
export const GetTrainingText = "vrs:GetTrainingText" as UncheckedAction<"vrs:GetTrainingText">;
/** Read access by its name. */
export const GetVRSVoiceTypeInfo = "vrs:GetVRSVoiceTypeInfo" as UncheckedAction<"vrs:GetVRSVoiceTypeInfo">;
/** Read access by its name. */
export const GetVRSVoiceTypes = "vrs:GetVRSVoiceTypes" as UncheckedAction<"vrs:GetVRSVoiceTypes">;
