// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AssessDeviceRiskPremiumPro = "rce:AssessDeviceRiskPremiumPro" as UncheckedAction<"rce:AssessDeviceRiskPremiumPro">;
/** Access unknown. */
export const AssessDeviceRiskPro = "rce:AssessDeviceRiskPro" as UncheckedAction<"rce:AssessDeviceRiskPro">;
/** Access unknown. */
export const AssessEnvironmentRisk = "rce:AssessEnvironmentRisk" as UncheckedAction<"rce:AssessEnvironmentRisk">;
/** Access unknown. */
export const AssessRisk = "rce:AssessRisk" as UncheckedAction<"rce:AssessRisk">;
/** Write access by its name. */
export const CreateNameList = "rce:CreateNameList" as UncheckedAction<"rce:CreateNameList">;
/** Write access by its name. */
export const DeleteNameList = "rce:DeleteNameList" as UncheckedAction<"rce:DeleteNameList">;
/** Write access by its name. */
export const DeleteNameListData = "rce:DeleteNameListData" as UncheckedAction<"rce:DeleteNameListData">;
/** List access by its name. */
export const DescribeNameList = "rce:DescribeNameList" as UncheckedAction<"rce:DescribeNameList">;
/** List access by its name. */
export const DescribeNameListDataList = "rce:DescribeNameListDataList" as UncheckedAction<"rce:DescribeNameListDataList">;
/** Read access by its name. */
export const DescribeNameListDetail = "rce:DescribeNameListDetail" as UncheckedAction<"rce:DescribeNameListDetail">;
/** Read access by its name. */
export const DescribeUserUsageCnt = "rce:DescribeUserUsageCnt" as UncheckedAction<"rce:DescribeUserUsageCnt">;
/** Write access by its name. */
export const ImportNameListData = "rce:ImportNameListData" as UncheckedAction<"rce:ImportNameListData">;
/** Access unknown. */
export const ManageIPPortraitRisk = "rce:ManageIPPortraitRisk" as UncheckedAction<"rce:ManageIPPortraitRisk">;
/** Access unknown. */
export const ManageMarketingRisk = "rce:ManageMarketingRisk" as UncheckedAction<"rce:ManageMarketingRisk">;
/** Write access by its name. */
export const ModifyNameList = "rce:ModifyNameList" as UncheckedAction<"rce:ModifyNameList">;
/** Write access by its name. */
export const ModifyNameListData = "rce:ModifyNameListData" as UncheckedAction<"rce:ModifyNameListData">;
/** Access unknown. */
export const ReportEvent = "rce:ReportEvent" as UncheckedAction<"rce:ReportEvent">;
