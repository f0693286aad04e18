// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cetcd`. */
export const catalog: SdkCatalog = {
  service: "cetcd",
  apiVersions: ["2022-03-25"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["cetcd:DescribeRPCMethodList"],
    read: [
      "cetcd:DescribeEtcdAvailableVersions",
      "cetcd:DescribeEtcdCreatingProgress",
      "cetcd:DescribeEtcdCredentials",
      "cetcd:DescribeEtcdInstances",
      "cetcd:DescribeEtcdQuota",
      "cetcd:DescribeEtcdRegions",
      "cetcd:DescribeEtcdSnapshotPolicies",
      "cetcd:DescribeEtcdSnapshots",
      "cetcd:DescribeEtcdTasks",
    ],
    write: [
      "cetcd:CreateEtcdInstance",
      "cetcd:CreateEtcdSnapshot",
      "cetcd:CreateEtcdSnapshotPolicy",
      "cetcd:DisableEtcdInstanceDeletionProtection",
      "cetcd:EnableEtcdInstanceDeletionProtection",
      "cetcd:ModifyEtcdAttribute",
      "cetcd:ModifyEtcdConfiguration",
      "cetcd:ModifyEtcdSnapshotPolicy",
      "cetcd:ResizeEtcdInstance",
      "cetcd:UpgradeEtcdInstance",
    ],
    unknown: [],
  },
};
