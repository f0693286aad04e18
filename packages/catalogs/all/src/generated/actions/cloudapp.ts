// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeLicense = "cloudapp:DescribeLicense" as Action<"cloudapp:DescribeLicense", UnknownKind, never>;
/** Access unknown. */
export const IssueLicense = "cloudapp:IssueLicense" as Action<"cloudapp:IssueLicense", UnknownKind, never>;
/** Access unknown. */
export const VerifyLicense = "cloudapp:VerifyLicense" as Action<"cloudapp:VerifyLicense", UnknownKind, never>;
