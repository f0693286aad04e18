// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAigcElement = "vclm:CreateAigcElement" as Action<"vclm:CreateAigcElement", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAigcElement = "vclm:DeleteAigcElement" as Action<"vclm:DeleteAigcElement", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcElement = "vclm:DescribeAigcElement" as Action<"vclm:DescribeAigcElement", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHumanActorJob = "vclm:DescribeHumanActorJob" as Action<"vclm:DescribeHumanActorJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHunyuanToVideoJob = "vclm:DescribeHunyuanToVideoJob" as Action<"vclm:DescribeHunyuanToVideoJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageToVideoGeneralJob = "vclm:DescribeImageToVideoGeneralJob" as Action<"vclm:DescribeImageToVideoGeneralJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageToVideoJob = "vclm:DescribeImageToVideoJob" as Action<"vclm:DescribeImageToVideoJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageToVideoViduJob = "vclm:DescribeImageToVideoViduJob" as Action<"vclm:DescribeImageToVideoViduJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMotionControlKlingJob = "vclm:DescribeMotionControlKlingJob" as Action<"vclm:DescribeMotionControlKlingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribePortraitSingJob = "vclm:DescribePortraitSingJob" as Action<"vclm:DescribePortraitSingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReferenceToVideoViduJob = "vclm:DescribeReferenceToVideoViduJob" as Action<"vclm:DescribeReferenceToVideoViduJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTemplateToVideoJob = "vclm:DescribeTemplateToVideoJob" as Action<"vclm:DescribeTemplateToVideoJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextToVideoJob = "vclm:DescribeTextToVideoJob" as Action<"vclm:DescribeTextToVideoJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextToVideoViduJob = "vclm:DescribeTextToVideoViduJob" as Action<"vclm:DescribeTextToVideoViduJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoEditKlingJob = "vclm:DescribeVideoEditKlingJob" as Action<"vclm:DescribeVideoEditKlingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoExtendKlingJob = "vclm:DescribeVideoExtendKlingJob" as Action<"vclm:DescribeVideoExtendKlingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoFaceFusionJob = "vclm:DescribeVideoFaceFusionJob" as Action<"vclm:DescribeVideoFaceFusionJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHumanActorJob = "vclm:SubmitHumanActorJob" as Action<"vclm:SubmitHumanActorJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanToVideoJob = "vclm:SubmitHunyuanToVideoJob" as Action<"vclm:SubmitHunyuanToVideoJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitImageToVideoGeneralJob = "vclm:SubmitImageToVideoGeneralJob" as Action<"vclm:SubmitImageToVideoGeneralJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitImageToVideoJob = "vclm:SubmitImageToVideoJob" as Action<"vclm:SubmitImageToVideoJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitImageToVideoViduJob = "vclm:SubmitImageToVideoViduJob" as Action<"vclm:SubmitImageToVideoViduJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitMotionControlKlingJob = "vclm:SubmitMotionControlKlingJob" as Action<"vclm:SubmitMotionControlKlingJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitPortraitSingJob = "vclm:SubmitPortraitSingJob" as Action<"vclm:SubmitPortraitSingJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitReferenceToVideoViduJob = "vclm:SubmitReferenceToVideoViduJob" as Action<"vclm:SubmitReferenceToVideoViduJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTemplateToVideoJob = "vclm:SubmitTemplateToVideoJob" as Action<"vclm:SubmitTemplateToVideoJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTextToVideoJob = "vclm:SubmitTextToVideoJob" as Action<"vclm:SubmitTextToVideoJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTextToVideoViduJob = "vclm:SubmitTextToVideoViduJob" as Action<"vclm:SubmitTextToVideoViduJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitVideoEditKlingJob = "vclm:SubmitVideoEditKlingJob" as Action<"vclm:SubmitVideoEditKlingJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitVideoExtendKlingJob = "vclm:SubmitVideoExtendKlingJob" as Action<"vclm:SubmitVideoExtendKlingJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitVideoFaceFusionJob = "vclm:SubmitVideoFaceFusionJob" as Action<"vclm:SubmitVideoFaceFusionJob", UnknownKind, never>;
