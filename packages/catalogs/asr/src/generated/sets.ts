// Generated from facts/asr.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "asr", catalogVersion: "008a263322e1", constants };

const levels = {
  list: [
    "DescribeAsyncRecognitionTasks",
    "GetAsrKeyWordLibList",
    "GetAsrVocabList",
    "GetCustomizationList",
    "VoicePrintGroupList",
  ],
  read: [
    "DescribeResource",
    "DescribeStatistics",
    "DescribeTaskStatus",
    "DescribeUserStatus",
    "DownloadAsrVocab",
    "DownloadCustomization",
    "GetAsrVocab",
    "GetModelInfo",
    "GetUsageByDate",
    "RealtimeRecognition",
    "SentenceRecognition",
    "StartStreamTranscription",
    "VoicePrintCompare",
    "VoicePrintCount",
    "VoicePrintGroupVerify",
    "VoicePrintVerify",
  ],
  write: [
    "ActivateAuth",
    "ActivateService",
    "CloseAsyncRecognitionTask",
    "CreateAsrKeyWordLib",
    "CreateAsrUser",
    "CreateAsrVocab",
    "CreateAsyncRecognitionTask",
    "CreateCosRecognize",
    "CreateCustomization",
    "CreateModel",
    "CreateRecTask",
    "CreateReplaceText",
    "CreateVocalRemoverIsolationTask",
    "DeleteAsrKeyWordLib",
    "DeleteAsrVocab",
    "DeleteCustomization",
    "DeleteModel",
    "DeleteModelsByAppid",
    "DeleteRecognizeRecord",
    "InvokeSDKFunction",
    "ModifyCustomization",
    "ModifyCustomizationState",
    "ModifyModel",
    "ModifyModelState",
    "SetPayMode",
    "SetVocabState",
    "UpdateAsrKeyWordLib",
    "UpdateAsrVocab",
    "VoicePrintDelete",
    "VoicePrintEnroll",
    "VoicePrintUpdate",
  ],
} as const;

/**
 * An action of `asr` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`asr:${Name}`, UnknownKind> {
  return uncheckedAction("asr", name);
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
 * every action of `asr`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "asr", Pattern> {
  return actionGlob<typeof constants, "asr", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["ActivateService" | "CreateAsrUser" | "CreateAsyncRecognitionTask" | "CreateCosRecognize" | "CreateCustomization" | "CreateRecTask" | "CreateReplaceText" | "CreateVocalRemoverIsolationTask" | "DeleteRecognizeRecord" | "DescribeResource" | "DescribeStatistics" | "DescribeTaskStatus" | "DescribeUserStatus" | "RealtimeRecognition" | "SentenceRecognition" | "StartStreamTranscription"][] = [constants.ActivateService, constants.CreateAsrUser, constants.CreateAsyncRecognitionTask, constants.CreateCosRecognize, constants.CreateCustomization, constants.CreateRecTask, constants.CreateReplaceText, constants.CreateVocalRemoverIsolationTask, constants.DeleteRecognizeRecord, constants.DescribeResource, constants.DescribeStatistics, constants.DescribeTaskStatus, constants.DescribeUserStatus, constants.RealtimeRecognition, constants.SentenceRecognition, constants.StartStreamTranscription];
