// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/trtc.js";
import { catalogVersion } from "../version.js";

const source = { service: "trtc", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAIConversation",
    "DescribeAITranscription",
    "DescribeAsyncTextToSpeech",
    "DescribeCallDetailInfo",
    "DescribeCloudModeration",
    "DescribeCloudRecording",
    "DescribeCloudSliceTask",
    "DescribeCloudTranscription",
    "DescribeLiveStreamModeration",
    "DescribeMixTranscodingUsage",
    "DescribePicture",
    "DescribeRecordStatistic",
    "DescribeRecordingUsage",
    "DescribeRelayUsage",
    "DescribeRoomInfo",
    "DescribeScaleInfo",
    "DescribeStreamIngest",
    "DescribeTRTCAIRecognitionUsage",
    "DescribeTRTCDedicatedCloudAccUsage",
    "DescribeTRTCMarketQualityData",
    "DescribeTRTCMarketScaleData",
    "DescribeTRTCMarketScaleMetricData",
    "DescribeTRTCRealTimeQualityData",
    "DescribeTRTCRealTimeScaleData",
    "DescribeTRTCSegmentModerationUsage",
    "DescribeTrtcMcuTranscodeTime",
    "DescribeTrtcRoomUsage",
    "DescribeTrtcUsage",
    "DescribeUnusualEvent",
    "DescribeUserEvent",
    "DescribeUserInfo",
    "DescribeVoicePrint",
    "DescribeWebRecord",
    "GetRecognizeVocabListV3",
    "GetRecognizeVocabV3",
  ],
  write: [
    "CreateAudioModerationSync",
    "CreateCloudModeration",
    "CreateCloudRecording",
    "CreateCloudSliceTask",
    "CreateCloudTranscription",
    "CreateLiveStreamModeration",
    "CreatePicture",
    "CreateRecognizeVocabV3",
    "DeleteCloudModeration",
    "DeleteCloudRecording",
    "DeleteCloudSliceTask",
    "DeleteCloudTranscription",
    "DeleteLiveStreamModeration",
    "DeletePicture",
    "DeleteRecognizeVocabV3",
    "DeleteVoicePrint",
    "ModifyCloudModeration",
    "ModifyCloudRecording",
    "ModifyCloudSliceTask",
    "ModifyPicture",
    "RegisterVoicePrint",
    "RemoveUser",
    "RemoveUserByStrRoomId",
    "SetVocabStateV3",
    "StartAIConversation",
    "StartAITranscription",
    "StartMCUMixTranscode",
    "StartMCUMixTranscodeByStrRoomId",
    "StartPublishCdnStream",
    "StartStreamIngest",
    "StartWebRecord",
    "StopAIConversation",
    "StopAITranscription",
    "StopMCUMixTranscode",
    "StopMCUMixTranscodeByStrRoomId",
    "StopPublishCdnStream",
    "StopStreamIngest",
    "StopWebRecord",
    "UpdateAIConversation",
    "UpdatePublishCdnStream",
    "UpdateRecognizeVocabV3",
    "UpdateStreamIngest",
    "UpdateVoicePrint",
  ],
} as const;

/**
 * An action of `trtc` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`trtc:${Name}`, UnknownKind> {
  return uncheckedAction("trtc", name);
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
 * every action of `trtc`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "trtc", Pattern> {
  return actionGlob<typeof constants, "trtc", Pattern>(source, pattern);
}

export * from "../actions/trtc.js";
