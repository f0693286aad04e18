// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `dc`. */
export const catalog: SdkCatalog = {
  service: "dc",
  apiVersions: ["2018-04-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "dc:DescribeAccessPoints",
      "dc:DescribeDirectConnectTunnelExtra",
      "dc:DescribeDirectConnectTunnels",
      "dc:DescribeDirectConnects",
      "dc:DescribeInternetAddress",
      "dc:DescribeInternetAddressQuota",
      "dc:DescribeInternetAddressStatistics",
      "dc:DescribePublicDirectConnectTunnelRoutes",
    ],
    write: [
      "dc:AcceptDirectConnectTunnel",
      "dc:ApplyInternetAddress",
      "dc:CreateCloudAttachService",
      "dc:CreateDirectConnect",
      "dc:CreateDirectConnectTunnel",
      "dc:DeleteDirectConnect",
      "dc:DeleteDirectConnectTunnel",
      "dc:DisableInternetAddress",
      "dc:EnableInternetAddress",
      "dc:ModifyDirectConnectAttribute",
      "dc:ModifyDirectConnectTunnelAttribute",
      "dc:ModifyDirectConnectTunnelExtra",
      "dc:RejectDirectConnectTunnel",
      "dc:ReleaseInternetAddress",
    ],
    unknown: [],
  },
};
