// Generated from facts/privatedns.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "privatedns", catalogVersion: "83ee8b4317b0", constants };

const levels = {
  list: [
    "DescribeAccountVpcList",
    "DescribeExtendEndpointList",
    "DescribeForwardRuleList",
    "DescribeInboundEndpointList",
    "DescribePrivateDNSAccountList",
    "DescribePrivateZoneList",
    "DescribePrivateZoneRecordList",
  ],
  read: [
    "DescribeAuditLog",
    "DescribeCreateRecordListResult",
    "DescribeCreateZoneListResult",
    "DescribeDashboard",
    "DescribePrivateZone",
    "DescribePrivateZoneService",
    "DescribeQuotaUsage",
    "DescribeRecord",
    "DescribeRequestData",
    "DescribeUserConfig",
    "QueryAsyncBindVpcStatus",
  ],
  write: [
    "AddSpecifyPrivateZoneVpc",
    "CreateDefaultCLSLog",
    "CreateEndPoint",
    "CreateEndPointAndEndPointService",
    "CreateExtendEndpoint",
    "CreateForwardRule",
    "CreateInboundEndpoint",
    "CreatePrivateDNSAccount",
    "CreatePrivateZone",
    "CreatePrivateZoneList",
    "CreatePrivateZoneRecord",
    "CreatePrivateZoneRecordList",
    "DeleteEndPoint",
    "DeleteForwardRule",
    "DeleteInboundEndpoint",
    "DeletePrivateDNSAccount",
    "DeletePrivateZone",
    "DeletePrivateZoneRecord",
    "DeleteSpecifyPrivateZoneVpc",
    "ModifyForwardRule",
    "ModifyInboundEndpoint",
    "ModifyPrivateZone",
    "ModifyPrivateZoneRecord",
    "ModifyPrivateZoneVpc",
    "ModifyRecordsStatus",
    "ModifyUserConfig",
    "SubscribePrivateZoneService",
  ],
} as const;

/**
 * An action of `privatedns` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`privatedns:${Name}`, UnknownKind> {
  return uncheckedAction("privatedns", name);
}

/**
 * All actions of one access level, written one by one. The docstring of an action tells where its level comes from.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `privatedns`, also those that the catalog does not know. In a statement a resource that one of them
 * can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "privatedns", Pattern> {
  return actionGlob<typeof constants, "privatedns", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["AddSpecifyPrivateZoneVpc" | "CreateDefaultCLSLog" | "CreateEndPoint" | "CreateEndPointAndEndPointService" | "CreateExtendEndpoint" | "CreateForwardRule" | "CreateInboundEndpoint" | "CreatePrivateDNSAccount" | "CreatePrivateZoneList" | "CreatePrivateZoneRecordList" | "DeleteEndPoint" | "DeleteInboundEndpoint" | "DescribeDashboard" | "DescribePrivateZoneService" | "DescribeUserConfig" | "ModifyUserConfig" | "SubscribePrivateZoneService"][] = [constants.AddSpecifyPrivateZoneVpc, constants.CreateDefaultCLSLog, constants.CreateEndPoint, constants.CreateEndPointAndEndPointService, constants.CreateExtendEndpoint, constants.CreateForwardRule, constants.CreateInboundEndpoint, constants.CreatePrivateDNSAccount, constants.CreatePrivateZoneList, constants.CreatePrivateZoneRecordList, constants.DeleteEndPoint, constants.DeleteInboundEndpoint, constants.DescribeDashboard, constants.DescribePrivateZoneService, constants.DescribeUserConfig, constants.ModifyUserConfig, constants.SubscribePrivateZoneService];
