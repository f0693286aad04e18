// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `rce`. */
export const catalog: SdkCatalog = {
  service: "rce",
  apiVersions: ["2020-11-03", "2025-04-25", "2026-01-30"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["rce:DescribeNameList", "rce:DescribeNameListDataList"],
    read: ["rce:DescribeNameListDetail", "rce:DescribeUserUsageCnt"],
    write: [
      "rce:CreateNameList",
      "rce:DeleteNameList",
      "rce:DeleteNameListData",
      "rce:ImportNameListData",
      "rce:ModifyNameList",
      "rce:ModifyNameListData",
    ],
    unknown: [
      "rce:AssessDeviceRiskPremiumPro",
      "rce:AssessDeviceRiskPro",
      "rce:AssessEnvironmentRisk",
      "rce:AssessRisk",
      "rce:ManageIPPortraitRisk",
      "rce:ManageMarketingRisk",
      "rce:ReportEvent",
    ],
  },
};
