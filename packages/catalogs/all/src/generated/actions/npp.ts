// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateCallBack = "npp:CreateCallBack" as UncheckedAction<"npp:CreateCallBack">;
/** Access unknown. */
export const DelVirtualNum = "npp:DelVirtualNum" as UncheckedAction<"npp:DelVirtualNum">;
/** Write access by its name. */
export const DeleteCallBack = "npp:DeleteCallBack" as UncheckedAction<"npp:DeleteCallBack">;
/** Read access by its name. */
export const DescribeCallBackCdr = "npp:DescribeCallBackCdr" as UncheckedAction<"npp:DescribeCallBackCdr">;
/** Read access by its name. */
export const DescribeCallBackStatus = "npp:DescribeCallBackStatus" as UncheckedAction<"npp:DescribeCallBackStatus">;
/** List access by its name. */
export const DescribeCallerDisplayList = "npp:DescribeCallerDisplayList" as UncheckedAction<"npp:DescribeCallerDisplayList">;
/** Read access by its name. */
export const Get400Cdr = "npp:Get400Cdr" as UncheckedAction<"npp:Get400Cdr">;
/** Read access by its name. */
export const GetVirtualNum = "npp:GetVirtualNum" as UncheckedAction<"npp:GetVirtualNum">;
