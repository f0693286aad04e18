// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeVideoStylizationJob = "vcg:DescribeVideoStylizationJob" as UncheckedAction<"vcg:DescribeVideoStylizationJob">;
/** Access unknown. */
export const SubmitVideoStylizationJob = "vcg:SubmitVideoStylizationJob" as UncheckedAction<"vcg:SubmitVideoStylizationJob">;
