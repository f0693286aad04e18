// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateWeappQRUrl = "ba:CreateWeappQRUrl" as Action<"ba:CreateWeappQRUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGetAuthInfo = "ba:DescribeGetAuthInfo" as Action<"ba:DescribeGetAuthInfo", UnknownKind, never>;
/** Access unknown. */
export const SyncIcpOrderWebInfo = "ba:SyncIcpOrderWebInfo" as Action<"ba:SyncIcpOrderWebInfo", UnknownKind, never>;
