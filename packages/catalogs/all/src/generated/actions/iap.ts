// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateIAPUserOIDCConfig = "iap:CreateIAPUserOIDCConfig" as UncheckedAction<"iap:CreateIAPUserOIDCConfig">;
/** Read access by its name. */
export const DescribeIAPLoginSessionDuration = "iap:DescribeIAPLoginSessionDuration" as UncheckedAction<"iap:DescribeIAPLoginSessionDuration">;
/** Read access by its name. */
export const DescribeIAPUserOIDCConfig = "iap:DescribeIAPUserOIDCConfig" as UncheckedAction<"iap:DescribeIAPUserOIDCConfig">;
/** Write access by its name. */
export const DisableIAPUserSSO = "iap:DisableIAPUserSSO" as UncheckedAction<"iap:DisableIAPUserSSO">;
/** Write access by its name. */
export const ModifyIAPLoginSessionDuration = "iap:ModifyIAPLoginSessionDuration" as UncheckedAction<"iap:ModifyIAPLoginSessionDuration">;
/** Write access by its name. */
export const UpdateIAPUserOIDCConfig = "iap:UpdateIAPUserOIDCConfig" as UncheckedAction<"iap:UpdateIAPUserOIDCConfig">;
