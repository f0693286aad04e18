// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cds`. */
export const catalog: SdkCatalog = {
  service: "cds",
  apiVersions: ["2018-04-20"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["cds:DescribeAssetsList", "cds:DescribeReportList", "cds:DescribeReportMissionList"],
    read: [
      "cds:DescribeDbauditInstanceType",
      "cds:DescribeDbauditInstances",
      "cds:DescribeDbauditUsedRegions",
      "cds:InquiryPriceDbauditInstance",
    ],
    write: ["cds:CreateReportPdf", "cds:CreateTimerReport", "cds:ModifyDbauditInstancesRenewFlag"],
    unknown: [],
  },
};
