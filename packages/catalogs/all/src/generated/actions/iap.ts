// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateIAPUserOIDCConfig = "iap:CreateIAPUserOIDCConfig" as Action<"iap:CreateIAPUserOIDCConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIAPLoginSessionDuration = "iap:DescribeIAPLoginSessionDuration" as Action<"iap:DescribeIAPLoginSessionDuration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIAPUserOIDCConfig = "iap:DescribeIAPUserOIDCConfig" as Action<"iap:DescribeIAPUserOIDCConfig", UnknownKind, never>;
/** Write access by its name. */
export const DisableIAPUserSSO = "iap:DisableIAPUserSSO" as Action<"iap:DisableIAPUserSSO", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIAPLoginSessionDuration = "iap:ModifyIAPLoginSessionDuration" as Action<"iap:ModifyIAPLoginSessionDuration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateIAPUserOIDCConfig = "iap:UpdateIAPUserOIDCConfig" as Action<"iap:UpdateIAPUserOIDCConfig", UnknownKind, never>;
