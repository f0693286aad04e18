// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateReportPdf = "cds:CreateReportPdf" as UncheckedAction<"cds:CreateReportPdf">;
/** Write access by its name. */
export const CreateTimerReport = "cds:CreateTimerReport" as UncheckedAction<"cds:CreateTimerReport">;
/** List access by its name. */
export const DescribeAssetsList = "cds:DescribeAssetsList" as UncheckedAction<"cds:DescribeAssetsList">;
/** Read access by its name. */
export const DescribeDbauditInstanceType = "cds:DescribeDbauditInstanceType" as UncheckedAction<"cds:DescribeDbauditInstanceType">;
/** Read access by its name. */
export const DescribeDbauditInstances = "cds:DescribeDbauditInstances" as UncheckedAction<"cds:DescribeDbauditInstances">;
/** Read access by its name. */
export const DescribeDbauditUsedRegions = "cds:DescribeDbauditUsedRegions" as UncheckedAction<"cds:DescribeDbauditUsedRegions">;
/** List access by its name. */
export const DescribeReportList = "cds:DescribeReportList" as UncheckedAction<"cds:DescribeReportList">;
/** List access by its name. */
export const DescribeReportMissionList = "cds:DescribeReportMissionList" as UncheckedAction<"cds:DescribeReportMissionList">;
/** Read access by its name. */
export const InquiryPriceDbauditInstance = "cds:InquiryPriceDbauditInstance" as UncheckedAction<"cds:InquiryPriceDbauditInstance">;
/** Write access by its name. */
export const ModifyDbauditInstancesRenewFlag = "cds:ModifyDbauditInstancesRenewFlag" as UncheckedAction<"cds:ModifyDbauditInstancesRenewFlag">;
