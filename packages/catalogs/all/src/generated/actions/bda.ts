// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSegmentationTask = "bda:CreateSegmentationTask" as Action<"bda:CreateSegmentationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSegmentationTask = "bda:DescribeSegmentationTask" as Action<"bda:DescribeSegmentationTask", UnknownKind, never>;
/** Access unknown. */
export const SegmentCustomizedPortraitPic = "bda:SegmentCustomizedPortraitPic" as Action<"bda:SegmentCustomizedPortraitPic", UnknownKind, never>;
/** Access unknown. */
export const SegmentPortraitPic = "bda:SegmentPortraitPic" as Action<"bda:SegmentPortraitPic", UnknownKind, never>;
/** Write access by its name. */
export const TerminateSegmentationTask = "bda:TerminateSegmentationTask" as Action<"bda:TerminateSegmentationTask", UnknownKind, never>;
