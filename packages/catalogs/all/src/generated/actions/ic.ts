// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeApp = "ic:DescribeApp" as UncheckedAction<"ic:DescribeApp">;
/** Read access by its name. */
export const DescribeCard = "ic:DescribeCard" as UncheckedAction<"ic:DescribeCard">;
/** Read access by its name. */
export const DescribeCards = "ic:DescribeCards" as UncheckedAction<"ic:DescribeCards">;
/** Read access by its name. */
export const DescribeSms = "ic:DescribeSms" as UncheckedAction<"ic:DescribeSms">;
/** Write access by its name. */
export const ModifyUserCardRemark = "ic:ModifyUserCardRemark" as UncheckedAction<"ic:ModifyUserCardRemark">;
/** Access unknown. */
export const PayForExtendData = "ic:PayForExtendData" as UncheckedAction<"ic:PayForExtendData">;
/** Write access by its name. */
export const RenewCards = "ic:RenewCards" as UncheckedAction<"ic:RenewCards">;
/** Access unknown. */
export const SendMultiSms = "ic:SendMultiSms" as UncheckedAction<"ic:SendMultiSms">;
/** Access unknown. */
export const SendSms = "ic:SendSms" as UncheckedAction<"ic:SendSms">;
