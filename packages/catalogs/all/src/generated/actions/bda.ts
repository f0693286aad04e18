// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSegmentationTask = "bda:CreateSegmentationTask" as UncheckedAction<"bda:CreateSegmentationTask">;
/** Read access by its name. */
export const DescribeSegmentationTask = "bda:DescribeSegmentationTask" as UncheckedAction<"bda:DescribeSegmentationTask">;
/** Access unknown. */
export const SegmentCustomizedPortraitPic = "bda:SegmentCustomizedPortraitPic" as UncheckedAction<"bda:SegmentCustomizedPortraitPic">;
/** Access unknown. */
export const SegmentPortraitPic = "bda:SegmentPortraitPic" as UncheckedAction<"bda:SegmentPortraitPic">;
/** Write access by its name. */
export const TerminateSegmentationTask = "bda:TerminateSegmentationTask" as UncheckedAction<"bda:TerminateSegmentationTask">;
