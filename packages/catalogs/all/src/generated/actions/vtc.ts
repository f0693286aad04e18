// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ConfirmVideoTranslateJob = "vtc:ConfirmVideoTranslateJob" as Action<"vtc:ConfirmVideoTranslateJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoTranslateJob = "vtc:DescribeVideoTranslateJob" as Action<"vtc:DescribeVideoTranslateJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitVideoTranslateJob = "vtc:SubmitVideoTranslateJob" as Action<"vtc:SubmitVideoTranslateJob", UnknownKind, never>;
