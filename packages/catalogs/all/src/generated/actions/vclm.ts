// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAigcElement = "vclm:CreateAigcElement" as UncheckedAction<"vclm:CreateAigcElement">;
/** Write access by its name. */
export const DeleteAigcElement = "vclm:DeleteAigcElement" as UncheckedAction<"vclm:DeleteAigcElement">;
/** Read access by its name. */
export const DescribeAigcElement = "vclm:DescribeAigcElement" as UncheckedAction<"vclm:DescribeAigcElement">;
/** Read access by its name. */
export const DescribeHumanActorJob = "vclm:DescribeHumanActorJob" as UncheckedAction<"vclm:DescribeHumanActorJob">;
/** Read access by its name. */
export const DescribeHunyuanToVideoJob = "vclm:DescribeHunyuanToVideoJob" as UncheckedAction<"vclm:DescribeHunyuanToVideoJob">;
/** Read access by its name. */
export const DescribeImageToVideoGeneralJob = "vclm:DescribeImageToVideoGeneralJob" as UncheckedAction<"vclm:DescribeImageToVideoGeneralJob">;
/** Read access by its name. */
export const DescribeImageToVideoJob = "vclm:DescribeImageToVideoJob" as UncheckedAction<"vclm:DescribeImageToVideoJob">;
/** Read access by its name. */
export const DescribeImageToVideoViduJob = "vclm:DescribeImageToVideoViduJob" as UncheckedAction<"vclm:DescribeImageToVideoViduJob">;
/** Read access by its name. */
export const DescribeMotionControlKlingJob = "vclm:DescribeMotionControlKlingJob" as UncheckedAction<"vclm:DescribeMotionControlKlingJob">;
/** Read access by its name. */
export const DescribePortraitSingJob = "vclm:DescribePortraitSingJob" as UncheckedAction<"vclm:DescribePortraitSingJob">;
/** Read access by its name. */
export const DescribeReferenceToVideoViduJob = "vclm:DescribeReferenceToVideoViduJob" as UncheckedAction<"vclm:DescribeReferenceToVideoViduJob">;
/** Read access by its name. */
export const DescribeTemplateToVideoJob = "vclm:DescribeTemplateToVideoJob" as UncheckedAction<"vclm:DescribeTemplateToVideoJob">;
/** Read access by its name. */
export const DescribeTextToVideoJob = "vclm:DescribeTextToVideoJob" as UncheckedAction<"vclm:DescribeTextToVideoJob">;
/** Read access by its name. */
export const DescribeTextToVideoViduJob = "vclm:DescribeTextToVideoViduJob" as UncheckedAction<"vclm:DescribeTextToVideoViduJob">;
/** Read access by its name. */
export const DescribeVideoEditKlingJob = "vclm:DescribeVideoEditKlingJob" as UncheckedAction<"vclm:DescribeVideoEditKlingJob">;
/** Read access by its name. */
export const DescribeVideoExtendKlingJob = "vclm:DescribeVideoExtendKlingJob" as UncheckedAction<"vclm:DescribeVideoExtendKlingJob">;
/** Read access by its name. */
export const DescribeVideoFaceFusionJob = "vclm:DescribeVideoFaceFusionJob" as UncheckedAction<"vclm:DescribeVideoFaceFusionJob">;
/** Access unknown. */
export const SubmitHumanActorJob = "vclm:SubmitHumanActorJob" as UncheckedAction<"vclm:SubmitHumanActorJob">;
/** Access unknown. */
export const SubmitHunyuanToVideoJob = "vclm:SubmitHunyuanToVideoJob" as UncheckedAction<"vclm:SubmitHunyuanToVideoJob">;
/** Access unknown. */
export const SubmitImageToVideoGeneralJob = "vclm:SubmitImageToVideoGeneralJob" as UncheckedAction<"vclm:SubmitImageToVideoGeneralJob">;
/** Access unknown. */
export const SubmitImageToVideoJob = "vclm:SubmitImageToVideoJob" as UncheckedAction<"vclm:SubmitImageToVideoJob">;
/** Access unknown. */
export const SubmitImageToVideoViduJob = "vclm:SubmitImageToVideoViduJob" as UncheckedAction<"vclm:SubmitImageToVideoViduJob">;
/** Access unknown. */
export const SubmitMotionControlKlingJob = "vclm:SubmitMotionControlKlingJob" as UncheckedAction<"vclm:SubmitMotionControlKlingJob">;
/** Access unknown. */
export const SubmitPortraitSingJob = "vclm:SubmitPortraitSingJob" as UncheckedAction<"vclm:SubmitPortraitSingJob">;
/** Access unknown. */
export const SubmitReferenceToVideoViduJob = "vclm:SubmitReferenceToVideoViduJob" as UncheckedAction<"vclm:SubmitReferenceToVideoViduJob">;
/** Access unknown. */
export const SubmitTemplateToVideoJob = "vclm:SubmitTemplateToVideoJob" as UncheckedAction<"vclm:SubmitTemplateToVideoJob">;
/** Access unknown. */
export const SubmitTextToVideoJob = "vclm:SubmitTextToVideoJob" as UncheckedAction<"vclm:SubmitTextToVideoJob">;
/** Access unknown. */
export const SubmitTextToVideoViduJob = "vclm:SubmitTextToVideoViduJob" as UncheckedAction<"vclm:SubmitTextToVideoViduJob">;
/** Access unknown. */
export const SubmitVideoEditKlingJob = "vclm:SubmitVideoEditKlingJob" as UncheckedAction<"vclm:SubmitVideoEditKlingJob">;
/** Access unknown. */
export const SubmitVideoExtendKlingJob = "vclm:SubmitVideoExtendKlingJob" as UncheckedAction<"vclm:SubmitVideoExtendKlingJob">;
/** Access unknown. */
export const SubmitVideoFaceFusionJob = "vclm:SubmitVideoFaceFusionJob" as UncheckedAction<"vclm:SubmitVideoFaceFusionJob">;
