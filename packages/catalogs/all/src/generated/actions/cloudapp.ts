// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeLicense = "cloudapp:DescribeLicense" as UncheckedAction<"cloudapp:DescribeLicense">;
/** Access unknown. */
export const IssueLicense = "cloudapp:IssueLicense" as UncheckedAction<"cloudapp:IssueLicense">;
/** Access unknown. */
export const VerifyLicense = "cloudapp:VerifyLicense" as UncheckedAction<"cloudapp:VerifyLicense">;
