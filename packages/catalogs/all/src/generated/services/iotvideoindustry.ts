// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/iotvideoindustry.js";
import { catalogVersion } from "../version.js";

const source = { service: "iotvideoindustry", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAllDeviceList",
    "DescribeDeviceList",
    "DescribeLiveChannelList",
    "DescribeLiveVideoList",
    "DescribePresetList",
    "DescribeVideoList",
  ],
  read: [
    "DescribeAbnormalEvents",
    "DescribeBindSceneChannels",
    "DescribeBindSceneDevices",
    "DescribeChannelLiveStreamURL",
    "DescribeChannelLocalRecordURL",
    "DescribeChannelStreamURL",
    "DescribeChannels",
    "DescribeChannelsByLiveRecordPlan",
    "DescribeCurrentDeviceData",
    "DescribeDevice",
    "DescribeDeviceEvent",
    "DescribeDeviceGroup",
    "DescribeDeviceMonitorData",
    "DescribeDevicePassWord",
    "DescribeDeviceStreams",
    "DescribeGroupById",
    "DescribeGroupByPath",
    "DescribeGroupDevices",
    "DescribeGroups",
    "DescribeIPCChannels",
    "DescribeLiveChannel",
    "DescribeLiveRecordPlanById",
    "DescribeLiveRecordPlanIds",
    "DescribeLiveStream",
    "DescribeMessageForward",
    "DescribeMessageForwards",
    "DescribeMonitorDataByDate",
    "DescribeRecordDatesByChannel",
    "DescribeRecordDatesByLive",
    "DescribeRecordStream",
    "DescribeRecordingPlanById",
    "DescribeRecordingPlans",
    "DescribeSIPServer",
    "DescribeScene",
    "DescribeScenes",
    "DescribeStatisticDetails",
    "DescribeStatisticSummary",
    "DescribeSubGroups",
    "DescribeSubscriptionStatus",
    "DescribeVideoListByChannel",
    "DescribeWarnMod",
    "DescribeWarnings",
    "DescribeXP2PData",
    "GetRecordDatesByDev",
    "GetRecordPlanByDev",
    "GetRecordPlanById",
    "GetRecordPlans",
    "GetTimeTemplateById",
    "GetTimeTemplates",
    "GetVideoListByCon",
  ],
  write: [
    "BindGroupDevices",
    "CreateDevice",
    "CreateDeviceGroup",
    "CreateLiveChannel",
    "CreateLiveRecordPlan",
    "CreateMessageForward",
    "CreateRecordPlan",
    "CreateRecordingPlan",
    "CreateScene",
    "CreateTimeTemplate",
    "DeleteChannel",
    "DeleteDevice",
    "DeleteDeviceGroup",
    "DeleteLiveChannel",
    "DeleteLiveRecordPlan",
    "DeleteLiveVideoList",
    "DeleteMessageForward",
    "DeleteRecordPlan",
    "DeleteRecordingPlan",
    "DeleteScene",
    "DeleteTimeTemplate",
    "DeleteVideoList",
    "DeleteWarning",
    "ModifyBindPlanLiveChannel",
    "ModifyBindRecordingPlan",
    "ModifyBindSceneChannels",
    "ModifyBindSceneDevice",
    "ModifyDeviceData",
    "ModifyLiveChannel",
    "ModifyLiveRecordPlan",
    "ModifyLiveVideo",
    "ModifyMessageForward",
    "ModifyPreset",
    "ModifyRecordingPlan",
    "ModifyScene",
    "ModifySubscriptionStatus",
    "ModifyVideoInfo",
    "ResetWarning",
    "UpdateDeviceGroup",
    "UpdateDevicePassWord",
    "UpdateRecordPlan",
    "UpdateTimeTemplate",
  ],
} as const;

/**
 * An action of `iotvideoindustry` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`iotvideoindustry:${Name}`, UnknownKind> {
  return uncheckedAction("iotvideoindustry", name);
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
 * every action of `iotvideoindustry`, also those that the catalog does not know. In a statement a resource that one of
 * them can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "iotvideoindustry", Pattern> {
  return actionGlob<typeof constants, "iotvideoindustry", Pattern>(source, pattern);
}

export * from "../actions/iotvideoindustry.js";
