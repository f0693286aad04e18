// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateCallBack = "npp:CreateCallBack" as Action<"npp:CreateCallBack", UnknownKind, never>;
/** Access unknown. */
export const DelVirtualNum = "npp:DelVirtualNum" as Action<"npp:DelVirtualNum", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCallBack = "npp:DeleteCallBack" as Action<"npp:DeleteCallBack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallBackCdr = "npp:DescribeCallBackCdr" as Action<"npp:DescribeCallBackCdr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallBackStatus = "npp:DescribeCallBackStatus" as Action<"npp:DescribeCallBackStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeCallerDisplayList = "npp:DescribeCallerDisplayList" as Action<"npp:DescribeCallerDisplayList", UnknownKind, never>;
/** Read access by its name. */
export const Get400Cdr = "npp:Get400Cdr" as Action<"npp:Get400Cdr", UnknownKind, never>;
/** Read access by its name. */
export const GetVirtualNum = "npp:GetVirtualNum" as Action<"npp:GetVirtualNum", UnknownKind, never>;
