// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/lcic.js";
import { catalogVersion } from "../version.js";

const source = { service: "lcic", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAnswerList",
    "DescribeCurrentMemberList",
    "DescribeGroupList",
    "DescribeGroupMemberList",
    "DescribePlaybackList",
    "DescribeQuestionList",
    "DescribeScoreList",
  ],
  read: [
    "BatchDescribeDocument",
    "BatchGetPlaybackToken",
    "DescribeAppDetail",
    "DescribeDeveloper",
    "DescribeDocument",
    "DescribeDocuments",
    "DescribeDocumentsByRoom",
    "DescribeEditVersions",
    "DescribeGroup",
    "DescribeGroupLiveCodes",
    "DescribeLiveRelayConfig",
    "DescribeMarquee",
    "DescribePlayRecords",
    "DescribeRecord",
    "DescribeRecordStream",
    "DescribeRecordTask",
    "DescribeRoom",
    "DescribeRoomForbiddenUser",
    "DescribeRoomStatistics",
    "DescribeSdkAppIdUsers",
    "DescribeSupervisors",
    "DescribeUser",
    "DescribeUserDetail",
    "DescribeWhiteBoardSnapshot",
    "GetEditVersionToken",
    "GetPlaybackToken",
    "GetRoomEvent",
    "GetRoomMessage",
    "GetRooms",
    "GetWatermark",
  ],
  write: [
    "AddGroupMember",
    "BatchAddGroupMember",
    "BatchCreateGroupWithMembers",
    "BatchCreateRoom",
    "BatchDeleteGroupMember",
    "BatchDeleteRecord",
    "BatchRegister",
    "BindDocumentToRoom",
    "CreateDocument",
    "CreateGroupLiveCodes",
    "CreateGroupWithMembers",
    "CreateGroupWithSubGroup",
    "CreateRoom",
    "CreateSupervisor",
    "DeleteAppCustomContent",
    "DeleteDocument",
    "DeleteGroup",
    "DeleteGroupMember",
    "DeletePlaybackItem",
    "DeleteRecord",
    "DeleteRoom",
    "DeleteSupervisor",
    "DeleteUser",
    "DeleteWhiteBoardSnapshot",
    "ForbidSendMsg",
    "ModifyApp",
    "ModifyGroup",
    "ModifyLiveRelayConfig",
    "ModifyRoom",
    "ModifyUserProfile",
    "RegisterUser",
    "SetAppCustomContent",
    "SetMainEditVersion",
    "SetMarquee",
    "SetWatermark",
    "StartRecord",
    "StartRoom",
    "StopRecord",
    "UnbindDocumentFromRoom",
  ],
} as const;

/**
 * An action of `lcic` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`lcic:${Name}`, UnknownKind> {
  return uncheckedAction("lcic", name);
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
 * every action of `lcic`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "lcic", Pattern> {
  return actionGlob<typeof constants, "lcic", Pattern>(source, pattern);
}

export * from "../actions/lcic.js";
