// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const Convert3DFormat = "ai3d:Convert3DFormat" as UncheckedAction<"ai3d:Convert3DFormat">;
/** Read access by its name. */
export const DescribeAutoRiggingJob = "ai3d:DescribeAutoRiggingJob" as UncheckedAction<"ai3d:DescribeAutoRiggingJob">;
/** Read access by its name. */
export const DescribeHunyuanTo3DMotionJob = "ai3d:DescribeHunyuanTo3DMotionJob" as UncheckedAction<"ai3d:DescribeHunyuanTo3DMotionJob">;
/** Read access by its name. */
export const DescribeHunyuanTo3DUVJob = "ai3d:DescribeHunyuanTo3DUVJob" as UncheckedAction<"ai3d:DescribeHunyuanTo3DUVJob">;
/** Read access by its name. */
export const DescribeProfileTo3DJob = "ai3d:DescribeProfileTo3DJob" as UncheckedAction<"ai3d:DescribeProfileTo3DJob">;
/** Read access by its name. */
export const DescribeReduceFaceJob = "ai3d:DescribeReduceFaceJob" as UncheckedAction<"ai3d:DescribeReduceFaceJob">;
/** Read access by its name. */
export const DescribeTextureTo3DJob = "ai3d:DescribeTextureTo3DJob" as UncheckedAction<"ai3d:DescribeTextureTo3DJob">;
/** Read access by its name. */
export const QueryHunyuan3DPartJob = "ai3d:QueryHunyuan3DPartJob" as UncheckedAction<"ai3d:QueryHunyuan3DPartJob">;
/** Read access by its name. */
export const QueryHunyuanTo3DProJob = "ai3d:QueryHunyuanTo3DProJob" as UncheckedAction<"ai3d:QueryHunyuanTo3DProJob">;
/** Read access by its name. */
export const QueryHunyuanTo3DRapidJob = "ai3d:QueryHunyuanTo3DRapidJob" as UncheckedAction<"ai3d:QueryHunyuanTo3DRapidJob">;
/** Access unknown. */
export const SubmitAutoRiggingJob = "ai3d:SubmitAutoRiggingJob" as UncheckedAction<"ai3d:SubmitAutoRiggingJob">;
/** Access unknown. */
export const SubmitHunyuan3DPartJob = "ai3d:SubmitHunyuan3DPartJob" as UncheckedAction<"ai3d:SubmitHunyuan3DPartJob">;
/** Access unknown. */
export const SubmitHunyuanTo3DMotionJob = "ai3d:SubmitHunyuanTo3DMotionJob" as UncheckedAction<"ai3d:SubmitHunyuanTo3DMotionJob">;
/** Access unknown. */
export const SubmitHunyuanTo3DProJob = "ai3d:SubmitHunyuanTo3DProJob" as UncheckedAction<"ai3d:SubmitHunyuanTo3DProJob">;
/** Access unknown. */
export const SubmitHunyuanTo3DRapidJob = "ai3d:SubmitHunyuanTo3DRapidJob" as UncheckedAction<"ai3d:SubmitHunyuanTo3DRapidJob">;
/** Access unknown. */
export const SubmitHunyuanTo3DUVJob = "ai3d:SubmitHunyuanTo3DUVJob" as UncheckedAction<"ai3d:SubmitHunyuanTo3DUVJob">;
/** Access unknown. */
export const SubmitProfileTo3DJob = "ai3d:SubmitProfileTo3DJob" as UncheckedAction<"ai3d:SubmitProfileTo3DJob">;
/** Access unknown. */
export const SubmitReduceFaceJob = "ai3d:SubmitReduceFaceJob" as UncheckedAction<"ai3d:SubmitReduceFaceJob">;
/** Access unknown. */
export const SubmitTextureTo3DJob = "ai3d:SubmitTextureTo3DJob" as UncheckedAction<"ai3d:SubmitTextureTo3DJob">;
