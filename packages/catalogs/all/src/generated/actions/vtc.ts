// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ConfirmVideoTranslateJob = "vtc:ConfirmVideoTranslateJob" as UncheckedAction<"vtc:ConfirmVideoTranslateJob">;
/** Read access by its name. */
export const DescribeVideoTranslateJob = "vtc:DescribeVideoTranslateJob" as UncheckedAction<"vtc:DescribeVideoTranslateJob">;
/** Access unknown. */
export const SubmitVideoTranslateJob = "vtc:SubmitVideoTranslateJob" as UncheckedAction<"vtc:SubmitVideoTranslateJob">;
