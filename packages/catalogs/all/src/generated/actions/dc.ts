// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AcceptDirectConnectTunnel = "dc:AcceptDirectConnectTunnel" as Action<"dc:AcceptDirectConnectTunnel", UnknownKind, never>;
/** Write access by its name. */
export const ApplyInternetAddress = "dc:ApplyInternetAddress" as Action<"dc:ApplyInternetAddress", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudAttachService = "dc:CreateCloudAttachService" as Action<"dc:CreateCloudAttachService", UnknownKind, never>;
/** Write access by its name. */
export const CreateDirectConnect = "dc:CreateDirectConnect" as Action<"dc:CreateDirectConnect", UnknownKind, never>;
/** Write access by its name. */
export const CreateDirectConnectTunnel = "dc:CreateDirectConnectTunnel" as Action<"dc:CreateDirectConnectTunnel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDirectConnect = "dc:DeleteDirectConnect" as Action<"dc:DeleteDirectConnect", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDirectConnectTunnel = "dc:DeleteDirectConnectTunnel" as Action<"dc:DeleteDirectConnectTunnel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessPoints = "dc:DescribeAccessPoints" as Action<"dc:DescribeAccessPoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDirectConnectTunnelExtra = "dc:DescribeDirectConnectTunnelExtra" as Action<"dc:DescribeDirectConnectTunnelExtra", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDirectConnectTunnels = "dc:DescribeDirectConnectTunnels" as Action<"dc:DescribeDirectConnectTunnels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDirectConnects = "dc:DescribeDirectConnects" as Action<"dc:DescribeDirectConnects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInternetAddress = "dc:DescribeInternetAddress" as Action<"dc:DescribeInternetAddress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInternetAddressQuota = "dc:DescribeInternetAddressQuota" as Action<"dc:DescribeInternetAddressQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInternetAddressStatistics = "dc:DescribeInternetAddressStatistics" as Action<"dc:DescribeInternetAddressStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicDirectConnectTunnelRoutes = "dc:DescribePublicDirectConnectTunnelRoutes" as Action<"dc:DescribePublicDirectConnectTunnelRoutes", UnknownKind, never>;
/** Write access by its name. */
export const DisableInternetAddress = "dc:DisableInternetAddress" as Action<"dc:DisableInternetAddress", UnknownKind, never>;
/** Write access by its name. */
export const EnableInternetAddress = "dc:EnableInternetAddress" as Action<"dc:EnableInternetAddress", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDirectConnectAttribute = "dc:ModifyDirectConnectAttribute" as Action<"dc:ModifyDirectConnectAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDirectConnectTunnelAttribute = "dc:ModifyDirectConnectTunnelAttribute" as Action<"dc:ModifyDirectConnectTunnelAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDirectConnectTunnelExtra = "dc:ModifyDirectConnectTunnelExtra" as Action<"dc:ModifyDirectConnectTunnelExtra", UnknownKind, never>;
/** Write access by its name. */
export const RejectDirectConnectTunnel = "dc:RejectDirectConnectTunnel" as Action<"dc:RejectDirectConnectTunnel", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseInternetAddress = "dc:ReleaseInternetAddress" as Action<"dc:ReleaseInternetAddress", UnknownKind, never>;
