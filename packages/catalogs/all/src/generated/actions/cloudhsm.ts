// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeHSMBySubnetId = "cloudhsm:DescribeHSMBySubnetId" as UncheckedAction<"cloudhsm:DescribeHSMBySubnetId">;
/** Read access by its name. */
export const DescribeHSMByVpcId = "cloudhsm:DescribeHSMByVpcId" as UncheckedAction<"cloudhsm:DescribeHSMByVpcId">;
/** Read access by its name. */
export const DescribeSubnet = "cloudhsm:DescribeSubnet" as UncheckedAction<"cloudhsm:DescribeSubnet">;
/** Read access by its name. */
export const DescribeSupportedHsm = "cloudhsm:DescribeSupportedHsm" as UncheckedAction<"cloudhsm:DescribeSupportedHsm">;
/** Read access by its name. */
export const DescribeUsg = "cloudhsm:DescribeUsg" as UncheckedAction<"cloudhsm:DescribeUsg">;
/** Read access by its name. */
export const DescribeUsgRule = "cloudhsm:DescribeUsgRule" as UncheckedAction<"cloudhsm:DescribeUsgRule">;
/** Read access by its name. */
export const DescribeVpc = "cloudhsm:DescribeVpc" as UncheckedAction<"cloudhsm:DescribeVpc">;
/** Read access by its name. */
export const DescribeVsmAttributes = "cloudhsm:DescribeVsmAttributes" as UncheckedAction<"cloudhsm:DescribeVsmAttributes">;
/** Read access by its name. */
export const DescribeVsms = "cloudhsm:DescribeVsms" as UncheckedAction<"cloudhsm:DescribeVsms">;
/** Read access by its name. */
export const GetAlarmEvent = "cloudhsm:GetAlarmEvent" as UncheckedAction<"cloudhsm:GetAlarmEvent">;
/** Read access by its name. */
export const GetVsmMonitorInfo = "cloudhsm:GetVsmMonitorInfo" as UncheckedAction<"cloudhsm:GetVsmMonitorInfo">;
/** Read access by its name. */
export const InquiryPriceBuyVsm = "cloudhsm:InquiryPriceBuyVsm" as UncheckedAction<"cloudhsm:InquiryPriceBuyVsm">;
/** Write access by its name. */
export const ModifyAlarmEvent = "cloudhsm:ModifyAlarmEvent" as UncheckedAction<"cloudhsm:ModifyAlarmEvent">;
/** Write access by its name. */
export const ModifyVsmAttributes = "cloudhsm:ModifyVsmAttributes" as UncheckedAction<"cloudhsm:ModifyVsmAttributes">;
