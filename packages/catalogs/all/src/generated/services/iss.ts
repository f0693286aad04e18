// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/iss.js";
import { catalogVersion } from "../version.js";

const source = { service: "iss", catalogVersion, constants };

const levels = {
  list: [
    "DescribeUserDeviceList",
    "ListDeviceSnapshots",
    "ListDevices",
    "ListOrganizationChannelNumbers",
    "ListOrganizationChannels",
    "ListRecordBackupPlanDevices",
    "ListRecordBackupPlans",
    "ListRecordBackupTemplates",
    "ListRecordPlanChannels",
    "ListRecordPlanDevices",
    "ListRecordPlans",
    "ListRecordRetrieveTasks",
    "ListRecordTemplates",
    "ListSubTasks",
    "ListTasks",
    "ListVideoDownloadTask",
    "QueryForbidPlayChannelList",
  ],
  read: [
    "DescribeCNAME",
    "DescribeDeviceChannel",
    "DescribeDevicePreset",
    "DescribeDeviceRegion",
    "DescribeDomain",
    "DescribeDomainRegion",
    "DescribeGBDeviceAddr",
    "DescribeOrganization",
    "DescribeRecordBackupPlan",
    "DescribeRecordBackupTemplate",
    "DescribeRecordFile",
    "DescribeRecordPlan",
    "DescribeRecordPlaybackUrl",
    "DescribeRecordRetrieveTask",
    "DescribeRecordSlice",
    "DescribeRecordTemplate",
    "DescribeStreamAuth",
    "DescribeTask",
    "DescribeUserDevice",
    "DescribeVideoBitRate",
    "DescribeVideoDownloadUrl",
  ],
  write: [
    "AddOrganization",
    "AddRecordBackupPlan",
    "AddRecordBackupTemplate",
    "AddRecordPlan",
    "AddRecordRetrieveTask",
    "AddRecordTemplate",
    "AddStreamAuth",
    "AddUserDevice",
    "BatchDeleteVideoDownloadTask",
    "CreateVideoDownloadTask",
    "DeleteDomain",
    "DeleteOrganization",
    "DeleteRecordBackupPlan",
    "DeleteRecordBackupTemplate",
    "DeleteRecordPlan",
    "DeleteRecordRetrieveTask",
    "DeleteRecordTemplate",
    "DeleteTask",
    "DeleteUserDevice",
    "SetForbidPlayChannels",
    "UpdateDeviceOrganization",
    "UpdateDeviceStatus",
    "UpdateOrganization",
    "UpdateRecordBackupPlan",
    "UpdateRecordBackupTemplate",
    "UpdateRecordPlan",
    "UpdateRecordTemplate",
    "UpdateUserDevice",
  ],
} as const;

/**
 * An action of `iss` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`iss:${Name}`, UnknownKind> {
  return uncheckedAction("iss", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
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
 * every action of `iss`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "iss", Pattern> {
  return actionGlob<typeof constants, "iss", Pattern>(source, pattern);
}

export * from "../actions/iss.js";
