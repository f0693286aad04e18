// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `igtm`. */
export const catalog: SdkCatalog = {
  service: "igtm",
  apiVersions: ["2023-10-24"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "igtm:DescribeAddressPoolList",
      "igtm:DescribeDetectTaskPackageList",
      "igtm:DescribeDnsLineList",
      "igtm:DescribeInstanceList",
      "igtm:DescribeInstancePackageList",
      "igtm:DescribeStrategyList",
    ],
    read: [
      "igtm:DescribeAddressLocation",
      "igtm:DescribeAddressPoolDetail",
      "igtm:DescribeDetectPackageDetail",
      "igtm:DescribeDetectors",
      "igtm:DescribeInstanceDetail",
      "igtm:DescribeMonitorDetail",
      "igtm:DescribeMonitors",
      "igtm:DescribeQuotas",
      "igtm:DescribeStrategyDetail",
    ],
    write: [
      "igtm:CreateAddressPool",
      "igtm:CreateInstance",
      "igtm:CreateMonitor",
      "igtm:CreatePackageAndPay",
      "igtm:CreateStrategy",
      "igtm:DeleteAddressPool",
      "igtm:DeleteMonitor",
      "igtm:DeleteStrategy",
      "igtm:ModifyAddressPool",
      "igtm:ModifyInstanceConfig",
      "igtm:ModifyMonitor",
      "igtm:ModifyPackageAutoRenew",
      "igtm:ModifyStrategy",
    ],
    unknown: [],
  },
};
