// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeVideoStylizationJob = "vcg:DescribeVideoStylizationJob" as Action<"vcg:DescribeVideoStylizationJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitVideoStylizationJob = "vcg:SubmitVideoStylizationJob" as Action<"vcg:SubmitVideoStylizationJob", UnknownKind, never>;
