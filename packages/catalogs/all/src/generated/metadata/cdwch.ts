// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cdwch`. */
export const catalog: SdkCatalog = {
  service: "cdwch",
  apiVersions: ["2020-09-15"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cdwch:DescribeBackUpJob",
      "cdwch:DescribeBackUpJobDetail",
      "cdwch:DescribeBackUpSchedule",
      "cdwch:DescribeBackUpTables",
      "cdwch:DescribeCNInstances",
      "cdwch:DescribeCkSqlApis",
      "cdwch:DescribeClusterConfigs",
      "cdwch:DescribeEventTasks",
      "cdwch:DescribeInstance",
      "cdwch:DescribeInstanceClusters",
      "cdwch:DescribeInstanceKeyValConfigs",
      "cdwch:DescribeInstanceNodes",
      "cdwch:DescribeInstanceShards",
      "cdwch:DescribeInstanceState",
      "cdwch:DescribeInstancesNew",
      "cdwch:DescribeSpec",
    ],
    write: [
      "cdwch:CreateBackUpSchedule",
      "cdwch:CreateInstanceNew",
      "cdwch:DeleteBackUpData",
      "cdwch:DestroyInstance",
      "cdwch:ModifyClusterConfigs",
      "cdwch:ModifyInstanceKeyValConfigs",
      "cdwch:ModifyUserNewPrivilege",
      "cdwch:OpenBackUp",
      "cdwch:RecoverBackUpJob",
      "cdwch:ResizeDisk",
      "cdwch:RestartInstance",
      "cdwch:ScaleCNOutUpInstance",
      "cdwch:ScaleOutInstance",
      "cdwch:ScaleUpInstance",
    ],
    unknown: ["cdwch:ActionAlterCkUser"],
  },
};
