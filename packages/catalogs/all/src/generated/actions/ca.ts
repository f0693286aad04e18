// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateVerifyReport = "ca:CreateVerifyReport" as UncheckedAction<"ca:CreateVerifyReport">;
/** Read access by its name. */
export const DescribeVerifyReport = "ca:DescribeVerifyReport" as UncheckedAction<"ca:DescribeVerifyReport">;
/** Write access by its name. */
export const UploadFile = "ca:UploadFile" as UncheckedAction<"ca:UploadFile">;
