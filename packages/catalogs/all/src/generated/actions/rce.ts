// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AssessDeviceRiskPremiumPro = "rce:AssessDeviceRiskPremiumPro" as Action<"rce:AssessDeviceRiskPremiumPro", UnknownKind, never>;
/** Access unknown. */
export const AssessDeviceRiskPro = "rce:AssessDeviceRiskPro" as Action<"rce:AssessDeviceRiskPro", UnknownKind, never>;
/** Access unknown. */
export const AssessEnvironmentRisk = "rce:AssessEnvironmentRisk" as Action<"rce:AssessEnvironmentRisk", UnknownKind, never>;
/** Access unknown. */
export const AssessRisk = "rce:AssessRisk" as Action<"rce:AssessRisk", UnknownKind, never>;
/** Write access by its name. */
export const CreateNameList = "rce:CreateNameList" as Action<"rce:CreateNameList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNameList = "rce:DeleteNameList" as Action<"rce:DeleteNameList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNameListData = "rce:DeleteNameListData" as Action<"rce:DeleteNameListData", UnknownKind, never>;
/** List access by its name. */
export const DescribeNameList = "rce:DescribeNameList" as Action<"rce:DescribeNameList", UnknownKind, never>;
/** List access by its name. */
export const DescribeNameListDataList = "rce:DescribeNameListDataList" as Action<"rce:DescribeNameListDataList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNameListDetail = "rce:DescribeNameListDetail" as Action<"rce:DescribeNameListDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserUsageCnt = "rce:DescribeUserUsageCnt" as Action<"rce:DescribeUserUsageCnt", UnknownKind, never>;
/** Write access by its name. */
export const ImportNameListData = "rce:ImportNameListData" as Action<"rce:ImportNameListData", UnknownKind, never>;
/** Access unknown. */
export const ManageIPPortraitRisk = "rce:ManageIPPortraitRisk" as Action<"rce:ManageIPPortraitRisk", UnknownKind, never>;
/** Access unknown. */
export const ManageMarketingRisk = "rce:ManageMarketingRisk" as Action<"rce:ManageMarketingRisk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNameList = "rce:ModifyNameList" as Action<"rce:ModifyNameList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNameListData = "rce:ModifyNameListData" as Action<"rce:ModifyNameListData", UnknownKind, never>;
/** Access unknown. */
export const ReportEvent = "rce:ReportEvent" as Action<"rce:ReportEvent", UnknownKind, never>;
