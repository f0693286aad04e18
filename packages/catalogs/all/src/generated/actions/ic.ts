// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeApp = "ic:DescribeApp" as Action<"ic:DescribeApp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCard = "ic:DescribeCard" as Action<"ic:DescribeCard", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCards = "ic:DescribeCards" as Action<"ic:DescribeCards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSms = "ic:DescribeSms" as Action<"ic:DescribeSms", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserCardRemark = "ic:ModifyUserCardRemark" as Action<"ic:ModifyUserCardRemark", UnknownKind, never>;
/** Access unknown. */
export const PayForExtendData = "ic:PayForExtendData" as Action<"ic:PayForExtendData", UnknownKind, never>;
/** Write access by its name. */
export const RenewCards = "ic:RenewCards" as Action<"ic:RenewCards", UnknownKind, never>;
/** Access unknown. */
export const SendMultiSms = "ic:SendMultiSms" as Action<"ic:SendMultiSms", UnknownKind, never>;
/** Access unknown. */
export const SendSms = "ic:SendSms" as Action<"ic:SendSms", UnknownKind, never>;
