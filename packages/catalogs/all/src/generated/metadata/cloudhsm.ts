// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cloudhsm`. */
export const catalog: SdkCatalog = {
  service: "cloudhsm",
  apiVersions: ["2019-11-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cloudhsm:DescribeHSMBySubnetId",
      "cloudhsm:DescribeHSMByVpcId",
      "cloudhsm:DescribeSubnet",
      "cloudhsm:DescribeSupportedHsm",
      "cloudhsm:DescribeUsg",
      "cloudhsm:DescribeUsgRule",
      "cloudhsm:DescribeVpc",
      "cloudhsm:DescribeVsmAttributes",
      "cloudhsm:DescribeVsms",
      "cloudhsm:GetAlarmEvent",
      "cloudhsm:GetVsmMonitorInfo",
      "cloudhsm:InquiryPriceBuyVsm",
    ],
    write: ["cloudhsm:ModifyAlarmEvent", "cloudhsm:ModifyVsmAttributes"],
    unknown: [],
  },
};
