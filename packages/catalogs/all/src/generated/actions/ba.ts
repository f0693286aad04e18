// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateWeappQRUrl = "ba:CreateWeappQRUrl" as UncheckedAction<"ba:CreateWeappQRUrl">;
/** Read access by its name. */
export const DescribeGetAuthInfo = "ba:DescribeGetAuthInfo" as UncheckedAction<"ba:DescribeGetAuthInfo">;
/** Access unknown. */
export const SyncIcpOrderWebInfo = "ba:SyncIcpOrderWebInfo" as UncheckedAction<"ba:SyncIcpOrderWebInfo">;
