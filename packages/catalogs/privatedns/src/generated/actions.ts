// Generated from facts/privatedns.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Link further VPCs to a private zone.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; www.tencentcloud.com/document/product/598/57146;
 * document/product/598/79060; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AddSpecifyPrivateZoneVpc = "privatedns:AddSpecifyPrivateZoneVpc" as Action<
  "privatedns:AddSpecifyPrivateZoneVpc",
  never,
  "qcs:ip"
>;

/**
 * Set up default CLS logging for a zone.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69997.
 */
export const CreateDefaultCLSLog = "privatedns:CreateDefaultCLSLog" as Action<
  "privatedns:CreateDefaultCLSLog",
  never,
  "qcs:ip"
>;

/**
 * Create an endpoint.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69997.
 */
export const CreateEndPoint = "privatedns:CreateEndPoint" as Action<"privatedns:CreateEndPoint", never, "qcs:ip">;

/**
 * Create an endpoint and its endpoint service.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69997.
 */
export const CreateEndPointAndEndPointService = "privatedns:CreateEndPointAndEndPointService" as Action<
  "privatedns:CreateEndPointAndEndPointService",
  never,
  "qcs:ip"
>;

/**
 * Create an extended endpoint.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateExtendEndpoint = "privatedns:CreateExtendEndpoint" as Action<
  "privatedns:CreateExtendEndpoint",
  never,
  "qcs:ip"
>;

/**
 * Create a forwarding rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateForwardRule = "privatedns:CreateForwardRule" as Action<
  "privatedns:CreateForwardRule",
  never,
  "qcs:ip"
>;

/**
 * Create an inbound endpoint.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateInboundEndpoint = "privatedns:CreateInboundEndpoint" as Action<
  "privatedns:CreateInboundEndpoint",
  never,
  "qcs:ip"
>;

/**
 * Link another account.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePrivateDNSAccount = "privatedns:CreatePrivateDNSAccount" as Action<
  "privatedns:CreatePrivateDNSAccount",
  never,
  "qcs:ip"
>;

/**
 * Create a private zone.
 *
 * Write access (section of the CAM page). Resource level: `zone`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: Private DNS authorizable resource types (tencentyun/intlcloud-documents) says operation level, the
 * resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; Private DNS authorizable resource types
 * (tencentyun/intlcloud-documents); document/product/598/79060; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePrivateZone = "privatedns:CreatePrivateZone" as Action<
  "privatedns:CreatePrivateZone",
  "privatedns:zone",
  "qcs:ip"
>;

/**
 * Create several private zones.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePrivateZoneList = "privatedns:CreatePrivateZoneList" as Action<
  "privatedns:CreatePrivateZoneList",
  never,
  "qcs:ip"
>;

/**
 * Add a record to a private zone.
 *
 * Write access (section of the CAM page). Resource level: `zone`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; Private DNS authorizable resource types
 * (tencentyun/intlcloud-documents); document/product/598/79060; tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePrivateZoneRecord = "privatedns:CreatePrivateZoneRecord" as Action<
  "privatedns:CreatePrivateZoneRecord",
  "privatedns:zone",
  "qcs:ip"
>;

/**
 * Create several records in a private zone.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePrivateZoneRecordList = "privatedns:CreatePrivateZoneRecordList" as Action<
  "privatedns:CreatePrivateZoneRecordList",
  never,
  "qcs:ip"
>;

/**
 * Delete an endpoint.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteEndPoint = "privatedns:DeleteEndPoint" as Action<"privatedns:DeleteEndPoint", never, "qcs:ip">;

/**
 * Delete a forwarding rule.
 *
 * Write access (section of the CAM page). Resource level: `zone`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteForwardRule = "privatedns:DeleteForwardRule" as Action<
  "privatedns:DeleteForwardRule",
  "privatedns:zone",
  "qcs:ip"
>;

/**
 * Delete an inbound endpoint.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteInboundEndpoint = "privatedns:DeleteInboundEndpoint" as Action<
  "privatedns:DeleteInboundEndpoint",
  never,
  "qcs:ip"
>;

/**
 * Unlink another account.
 *
 * Write access (section of the CAM page). Granularity not documented.
 *
 * Sources: cloud.tencent.com/document/product/598/69997; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeletePrivateDNSAccount = "privatedns:DeletePrivateDNSAccount" as UncheckedAction<"privatedns:DeletePrivateDNSAccount">;

/**
 * Delete a private zone.
 *
 * Write access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeletePrivateZone = "privatedns:DeletePrivateZone" as Action<
  "privatedns:DeletePrivateZone",
  "privatedns:zone",
  never
>;

/**
 * Delete a record of a private zone.
 *
 * Write access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060;
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeletePrivateZoneRecord = "privatedns:DeletePrivateZoneRecord" as Action<
  "privatedns:DeletePrivateZoneRecord",
  "privatedns:zone",
  never
>;

/**
 * Unlink VPCs from a private zone.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: document/product/598/79060; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteSpecifyPrivateZoneVpc = "privatedns:DeleteSpecifyPrivateZoneVpc" as UncheckedAction<"privatedns:DeleteSpecifyPrivateZoneVpc">;

/**
 * List VPCs of a linked account.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAccountVpcList = "privatedns:DescribeAccountVpcList" as UncheckedAction<"privatedns:DescribeAccountVpcList">;

/**
 * List operation logs.
 *
 * Read access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAuditLog = "privatedns:DescribeAuditLog" as Action<
  "privatedns:DescribeAuditLog",
  "privatedns:zone",
  never
>;

/**
 * Query the result of a batch record import.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCreateRecordListResult = "privatedns:DescribeCreateRecordListResult" as UncheckedAction<"privatedns:DescribeCreateRecordListResult">;

/**
 * Query the result of a batch zone import.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCreateZoneListResult = "privatedns:DescribeCreateZoneListResult" as UncheckedAction<"privatedns:DescribeCreateZoneListResult">;

/**
 * Query the overview.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDashboard = "privatedns:DescribeDashboard" as Action<"privatedns:DescribeDashboard", never, never>;

/**
 * List extended endpoints.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeExtendEndpointList = "privatedns:DescribeExtendEndpointList" as UncheckedAction<"privatedns:DescribeExtendEndpointList">;

/**
 * List forwarding rules.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeForwardRuleList = "privatedns:DescribeForwardRuleList" as UncheckedAction<"privatedns:DescribeForwardRuleList">;

/**
 * List inbound endpoints.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInboundEndpointList = "privatedns:DescribeInboundEndpointList" as UncheckedAction<"privatedns:DescribeInboundEndpointList">;

/**
 * List linked accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribePrivateDNSAccountList = "privatedns:DescribePrivateDNSAccountList" as UncheckedAction<"privatedns:DescribePrivateDNSAccountList">;

/**
 * Query the private zone.
 *
 * Read access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribePrivateZone = "privatedns:DescribePrivateZone" as Action<
  "privatedns:DescribePrivateZone",
  "privatedns:zone",
  never
>;

/**
 * List private zones.
 *
 * List access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060;
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribePrivateZoneList = "privatedns:DescribePrivateZoneList" as Action<
  "privatedns:DescribePrivateZoneList",
  "privatedns:zone",
  never
>;

/**
 * List records of a private zone.
 *
 * List access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060;
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribePrivateZoneRecordList = "privatedns:DescribePrivateZoneRecordList" as Action<
  "privatedns:DescribePrivateZoneRecordList",
  "privatedns:zone",
  never
>;

/**
 * Query whether the service is on.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribePrivateZoneService = "privatedns:DescribePrivateZoneService" as Action<
  "privatedns:DescribePrivateZoneService",
  never,
  never
>;

/**
 * Query quota use.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeQuotaUsage = "privatedns:DescribeQuotaUsage" as UncheckedAction<"privatedns:DescribeQuotaUsage">;

/**
 * Query one record.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeRecord = "privatedns:DescribeRecord" as UncheckedAction<"privatedns:DescribeRecord">;

/**
 * Query DNS request counts.
 *
 * Read access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeRequestData = "privatedns:DescribeRequestData" as Action<
  "privatedns:DescribeRequestData",
  "privatedns:zone",
  never
>;

/**
 * Query user settings.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Source: Private DNS authorizable resource types (tencentyun/intlcloud-documents).
 */
export const DescribeUserConfig = "privatedns:DescribeUserConfig" as Action<
  "privatedns:DescribeUserConfig",
  never,
  never
>;

/**
 * Change a forwarding rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyForwardRule = "privatedns:ModifyForwardRule" as UncheckedAction<"privatedns:ModifyForwardRule">;

/**
 * Change an inbound endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyInboundEndpoint = "privatedns:ModifyInboundEndpoint" as UncheckedAction<"privatedns:ModifyInboundEndpoint">;

/**
 * Change a private zone.
 *
 * Write access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyPrivateZone = "privatedns:ModifyPrivateZone" as Action<
  "privatedns:ModifyPrivateZone",
  "privatedns:zone",
  never
>;

/**
 * Change a record of a private zone.
 *
 * Write access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060;
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyPrivateZoneRecord = "privatedns:ModifyPrivateZoneRecord" as Action<
  "privatedns:ModifyPrivateZoneRecord",
  "privatedns:zone",
  never
>;

/**
 * Change the VPCs linked to a private zone.
 *
 * Write access (judged from the name). Resource level: `zone`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); document/product/598/79060; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyPrivateZoneVpc = "privatedns:ModifyPrivateZoneVpc" as Action<
  "privatedns:ModifyPrivateZoneVpc",
  "privatedns:zone",
  never
>;

/**
 * Enable or pause records.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyRecordsStatus = "privatedns:ModifyRecordsStatus" as UncheckedAction<"privatedns:ModifyRecordsStatus">;

/**
 * Change user settings.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`.
 *
 * Source: Private DNS authorizable resource types (tencentyun/intlcloud-documents).
 */
export const ModifyUserConfig = "privatedns:ModifyUserConfig" as Action<"privatedns:ModifyUserConfig", never, never>;

/**
 * Query the state of an async VPC link.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const QueryAsyncBindVpcStatus = "privatedns:QueryAsyncBindVpcStatus" as UncheckedAction<"privatedns:QueryAsyncBindVpcStatus">;

/**
 * Turn on Private DNS.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: Private DNS authorizable resource types (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const SubscribePrivateZoneService = "privatedns:SubscribePrivateZoneService" as Action<
  "privatedns:SubscribePrivateZoneService",
  never,
  never
>;
