// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeHSMBySubnetId = "cloudhsm:DescribeHSMBySubnetId" as Action<"cloudhsm:DescribeHSMBySubnetId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHSMByVpcId = "cloudhsm:DescribeHSMByVpcId" as Action<"cloudhsm:DescribeHSMByVpcId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubnet = "cloudhsm:DescribeSubnet" as Action<"cloudhsm:DescribeSubnet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportedHsm = "cloudhsm:DescribeSupportedHsm" as Action<"cloudhsm:DescribeSupportedHsm", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsg = "cloudhsm:DescribeUsg" as Action<"cloudhsm:DescribeUsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsgRule = "cloudhsm:DescribeUsgRule" as Action<"cloudhsm:DescribeUsgRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpc = "cloudhsm:DescribeVpc" as Action<"cloudhsm:DescribeVpc", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVsmAttributes = "cloudhsm:DescribeVsmAttributes" as Action<"cloudhsm:DescribeVsmAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVsms = "cloudhsm:DescribeVsms" as Action<"cloudhsm:DescribeVsms", UnknownKind, never>;
/** Read access by its name. */
export const GetAlarmEvent = "cloudhsm:GetAlarmEvent" as Action<"cloudhsm:GetAlarmEvent", UnknownKind, never>;
/** Read access by its name. */
export const GetVsmMonitorInfo = "cloudhsm:GetVsmMonitorInfo" as Action<"cloudhsm:GetVsmMonitorInfo", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceBuyVsm = "cloudhsm:InquiryPriceBuyVsm" as Action<"cloudhsm:InquiryPriceBuyVsm", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmEvent = "cloudhsm:ModifyAlarmEvent" as Action<"cloudhsm:ModifyAlarmEvent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVsmAttributes = "cloudhsm:ModifyVsmAttributes" as Action<"cloudhsm:ModifyVsmAttributes", UnknownKind, never>;
