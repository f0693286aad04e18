// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateReportPdf = "cds:CreateReportPdf" as Action<"cds:CreateReportPdf", UnknownKind, never>;
/** Write access by its name. */
export const CreateTimerReport = "cds:CreateTimerReport" as Action<"cds:CreateTimerReport", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetsList = "cds:DescribeAssetsList" as Action<"cds:DescribeAssetsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDbauditInstanceType = "cds:DescribeDbauditInstanceType" as Action<"cds:DescribeDbauditInstanceType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDbauditInstances = "cds:DescribeDbauditInstances" as Action<"cds:DescribeDbauditInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDbauditUsedRegions = "cds:DescribeDbauditUsedRegions" as Action<"cds:DescribeDbauditUsedRegions", UnknownKind, never>;
/** List access by its name. */
export const DescribeReportList = "cds:DescribeReportList" as Action<"cds:DescribeReportList", UnknownKind, never>;
/** List access by its name. */
export const DescribeReportMissionList = "cds:DescribeReportMissionList" as Action<"cds:DescribeReportMissionList", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceDbauditInstance = "cds:InquiryPriceDbauditInstance" as Action<"cds:InquiryPriceDbauditInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDbauditInstancesRenewFlag = "cds:ModifyDbauditInstancesRenewFlag" as Action<"cds:ModifyDbauditInstancesRenewFlag", UnknownKind, never>;
