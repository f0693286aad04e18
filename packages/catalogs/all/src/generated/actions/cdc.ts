// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateDedicatedCluster = "cdc:CreateDedicatedCluster" as Action<"cdc:CreateDedicatedCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateDedicatedClusterImageCache = "cdc:CreateDedicatedClusterImageCache" as Action<"cdc:CreateDedicatedClusterImageCache", UnknownKind, never>;
/** Write access by its name. */
export const CreateDedicatedClusterOrder = "cdc:CreateDedicatedClusterOrder" as Action<"cdc:CreateDedicatedClusterOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateSite = "cdc:CreateSite" as Action<"cdc:CreateSite", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDedicatedClusterImageCache = "cdc:DeleteDedicatedClusterImageCache" as Action<"cdc:DeleteDedicatedClusterImageCache", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDedicatedClusters = "cdc:DeleteDedicatedClusters" as Action<"cdc:DeleteDedicatedClusters", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSites = "cdc:DeleteSites" as Action<"cdc:DeleteSites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterCbsStatistics = "cdc:DescribeDedicatedClusterCbsStatistics" as Action<"cdc:DescribeDedicatedClusterCbsStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterCosCapacity = "cdc:DescribeDedicatedClusterCosCapacity" as Action<"cdc:DescribeDedicatedClusterCosCapacity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterHostStatistics = "cdc:DescribeDedicatedClusterHostStatistics" as Action<"cdc:DescribeDedicatedClusterHostStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterHosts = "cdc:DescribeDedicatedClusterHosts" as Action<"cdc:DescribeDedicatedClusterHosts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterInstanceTypes = "cdc:DescribeDedicatedClusterInstanceTypes" as Action<"cdc:DescribeDedicatedClusterInstanceTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterOrders = "cdc:DescribeDedicatedClusterOrders" as Action<"cdc:DescribeDedicatedClusterOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterOverview = "cdc:DescribeDedicatedClusterOverview" as Action<"cdc:DescribeDedicatedClusterOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusterTypes = "cdc:DescribeDedicatedClusterTypes" as Action<"cdc:DescribeDedicatedClusterTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedClusters = "cdc:DescribeDedicatedClusters" as Action<"cdc:DescribeDedicatedClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDedicatedSupportedZones = "cdc:DescribeDedicatedSupportedZones" as Action<"cdc:DescribeDedicatedSupportedZones", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSites = "cdc:DescribeSites" as Action<"cdc:DescribeSites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSitesDetail = "cdc:DescribeSitesDetail" as Action<"cdc:DescribeSitesDetail", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDedicatedClusterInfo = "cdc:ModifyDedicatedClusterInfo" as Action<"cdc:ModifyDedicatedClusterInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOrderStatus = "cdc:ModifyOrderStatus" as Action<"cdc:ModifyOrderStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySiteDeviceInfo = "cdc:ModifySiteDeviceInfo" as Action<"cdc:ModifySiteDeviceInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifySiteInfo = "cdc:ModifySiteInfo" as Action<"cdc:ModifySiteInfo", UnknownKind, never>;
