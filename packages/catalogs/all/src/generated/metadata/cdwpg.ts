// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cdwpg`. */
export const catalog: SdkCatalog = {
  service: "cdwpg",
  apiVersions: ["2020-12-30"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["cdwpg:DescribeUpgradeList"],
    read: [
      "cdwpg:DescribeAccounts",
      "cdwpg:DescribeDBConfigHistory",
      "cdwpg:DescribeDBParams",
      "cdwpg:DescribeErrorLog",
      "cdwpg:DescribeInstance",
      "cdwpg:DescribeInstanceInfo",
      "cdwpg:DescribeInstanceNodes",
      "cdwpg:DescribeInstanceOperations",
      "cdwpg:DescribeInstanceState",
      "cdwpg:DescribeInstances",
      "cdwpg:DescribeSimpleInstances",
      "cdwpg:DescribeSlowLog",
      "cdwpg:DescribeUserHbaConfig",
    ],
    write: [
      "cdwpg:CreateInstanceByApi",
      "cdwpg:DestroyInstanceByApi",
      "cdwpg:ModifyDBParameters",
      "cdwpg:ModifyInstance",
      "cdwpg:ModifyUserHba",
      "cdwpg:ResetAccountPassword",
      "cdwpg:RestartInstance",
      "cdwpg:ScaleOutInstance",
      "cdwpg:ScaleUpInstance",
      "cdwpg:UpgradeInstance",
    ],
    unknown: [],
  },
};
