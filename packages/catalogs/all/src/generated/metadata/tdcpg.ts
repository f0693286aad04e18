// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tdcpg`. */
export const catalog: SdkCatalog = {
  service: "tdcpg",
  apiVersions: ["2021-11-18"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tdcpg:DescribeAccounts",
      "tdcpg:DescribeClusterBackups",
      "tdcpg:DescribeClusterEndpoints",
      "tdcpg:DescribeClusterInstances",
      "tdcpg:DescribeClusterRecoveryTimeRange",
      "tdcpg:DescribeClusters",
      "tdcpg:DescribeResourcesByDealName",
    ],
    write: [
      "tdcpg:CloneClusterToPointInTime",
      "tdcpg:CreateCluster",
      "tdcpg:CreateClusterInstances",
      "tdcpg:DeleteCluster",
      "tdcpg:DeleteClusterInstances",
      "tdcpg:IsolateCluster",
      "tdcpg:IsolateClusterInstances",
      "tdcpg:ModifyAccountDescription",
      "tdcpg:ModifyClusterEndpointWanStatus",
      "tdcpg:ModifyClusterInstancesSpec",
      "tdcpg:ModifyClusterName",
      "tdcpg:ModifyClustersAutoRenewFlag",
      "tdcpg:RecoverCluster",
      "tdcpg:RecoverClusterInstances",
      "tdcpg:RenewCluster",
      "tdcpg:ResetAccountPassword",
      "tdcpg:RestartClusterInstances",
    ],
    unknown: ["tdcpg:TransformClusterPayMode"],
  },
};
