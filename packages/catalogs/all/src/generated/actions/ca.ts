// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateVerifyReport = "ca:CreateVerifyReport" as Action<"ca:CreateVerifyReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVerifyReport = "ca:DescribeVerifyReport" as Action<"ca:DescribeVerifyReport", UnknownKind, never>;
/** Write access by its name. */
export const UploadFile = "ca:UploadFile" as Action<"ca:UploadFile", UnknownKind, never>;
