// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cdc`. */
export const catalog: SdkCatalog = {
  service: "cdc",
  apiVersions: ["2020-12-14"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "cdc:DescribeDedicatedClusterCbsStatistics",
      "cdc:DescribeDedicatedClusterCosCapacity",
      "cdc:DescribeDedicatedClusterHostStatistics",
      "cdc:DescribeDedicatedClusterHosts",
      "cdc:DescribeDedicatedClusterInstanceTypes",
      "cdc:DescribeDedicatedClusterOrders",
      "cdc:DescribeDedicatedClusterOverview",
      "cdc:DescribeDedicatedClusterTypes",
      "cdc:DescribeDedicatedClusters",
      "cdc:DescribeDedicatedSupportedZones",
      "cdc:DescribeSites",
      "cdc:DescribeSitesDetail",
    ],
    write: [
      "cdc:CreateDedicatedCluster",
      "cdc:CreateDedicatedClusterImageCache",
      "cdc:CreateDedicatedClusterOrder",
      "cdc:CreateSite",
      "cdc:DeleteDedicatedClusterImageCache",
      "cdc:DeleteDedicatedClusters",
      "cdc:DeleteSites",
      "cdc:ModifyDedicatedClusterInfo",
      "cdc:ModifyOrderStatus",
      "cdc:ModifySiteDeviceInfo",
      "cdc:ModifySiteInfo",
    ],
    unknown: [],
  },
};
