// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const Convert3DFormat = "ai3d:Convert3DFormat" as Action<"ai3d:Convert3DFormat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoRiggingJob = "ai3d:DescribeAutoRiggingJob" as Action<"ai3d:DescribeAutoRiggingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHunyuanTo3DMotionJob = "ai3d:DescribeHunyuanTo3DMotionJob" as Action<"ai3d:DescribeHunyuanTo3DMotionJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHunyuanTo3DUVJob = "ai3d:DescribeHunyuanTo3DUVJob" as Action<"ai3d:DescribeHunyuanTo3DUVJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProfileTo3DJob = "ai3d:DescribeProfileTo3DJob" as Action<"ai3d:DescribeProfileTo3DJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReduceFaceJob = "ai3d:DescribeReduceFaceJob" as Action<"ai3d:DescribeReduceFaceJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextureTo3DJob = "ai3d:DescribeTextureTo3DJob" as Action<"ai3d:DescribeTextureTo3DJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuan3DPartJob = "ai3d:QueryHunyuan3DPartJob" as Action<"ai3d:QueryHunyuan3DPartJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuanTo3DProJob = "ai3d:QueryHunyuanTo3DProJob" as Action<"ai3d:QueryHunyuanTo3DProJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuanTo3DRapidJob = "ai3d:QueryHunyuanTo3DRapidJob" as Action<"ai3d:QueryHunyuanTo3DRapidJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitAutoRiggingJob = "ai3d:SubmitAutoRiggingJob" as Action<"ai3d:SubmitAutoRiggingJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuan3DPartJob = "ai3d:SubmitHunyuan3DPartJob" as Action<"ai3d:SubmitHunyuan3DPartJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanTo3DMotionJob = "ai3d:SubmitHunyuanTo3DMotionJob" as Action<"ai3d:SubmitHunyuanTo3DMotionJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanTo3DProJob = "ai3d:SubmitHunyuanTo3DProJob" as Action<"ai3d:SubmitHunyuanTo3DProJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanTo3DRapidJob = "ai3d:SubmitHunyuanTo3DRapidJob" as Action<"ai3d:SubmitHunyuanTo3DRapidJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanTo3DUVJob = "ai3d:SubmitHunyuanTo3DUVJob" as Action<"ai3d:SubmitHunyuanTo3DUVJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitProfileTo3DJob = "ai3d:SubmitProfileTo3DJob" as Action<"ai3d:SubmitProfileTo3DJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitReduceFaceJob = "ai3d:SubmitReduceFaceJob" as Action<"ai3d:SubmitReduceFaceJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitTextureTo3DJob = "ai3d:SubmitTextureTo3DJob" as Action<"ai3d:SubmitTextureTo3DJob", UnknownKind, never>;
