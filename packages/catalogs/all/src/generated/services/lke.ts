// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/lke.js";
import { catalogVersion } from "../version.js";

const source = { service: "lke", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAppAgentList",
    "GetVarList",
    "ListApp",
    "ListAppKnowledgeDetail",
    "ListAttributeLabel",
    "ListChannel",
    "ListDoc",
    "ListDocCate",
    "ListModel",
    "ListQA",
    "ListQACate",
    "ListReferShareKnowledge",
    "ListRejectedQuestion",
    "ListRejectedQuestionPreview",
    "ListRelease",
    "ListReleaseConfigPreview",
    "ListReleaseDocPreview",
    "ListReleaseQAPreview",
    "ListSelectDoc",
    "ListSharedKnowledge",
    "ListUnsatisfiedReply",
    "ListUsageCallDetail",
    "ListWorkflowRuns",
  ],
  read: [
    "CheckAttributeLabelExist",
    "CheckAttributeLabelRefer",
    "DescribeApp",
    "DescribeAttributeLabel",
    "DescribeCallStatsGraph",
    "DescribeConcurrencyUsage",
    "DescribeConcurrencyUsageGraph",
    "DescribeDoc",
    "DescribeKnowledgeUsage",
    "DescribeKnowledgeUsagePieGraph",
    "DescribeNodeRun",
    "DescribeQA",
    "DescribeRefer",
    "DescribeRelease",
    "DescribeReleaseInfo",
    "DescribeRobotBizIDByAppKey",
    "DescribeSearchStatsGraph",
    "DescribeSegments",
    "DescribeSharedKnowledge",
    "DescribeStorageCredential",
    "DescribeTokenUsage",
    "DescribeTokenUsageGraph",
    "DescribeUnsatisfiedReplyContext",
    "DescribeWorkflowRun",
    "GetAnswerTypeDataCount",
    "GetAppKnowledgeCount",
    "GetAppSecret",
    "GetDocPreview",
    "GetLikeDataCount",
    "GetMsgRecord",
    "GetTaskStatus",
    "GetWsToken",
  ],
  write: [
    "CreateApp",
    "CreateAttributeLabel",
    "CreateDocCate",
    "CreateQA",
    "CreateQACate",
    "CreateRejectedQuestion",
    "CreateRelease",
    "CreateSharedKnowledge",
    "CreateVar",
    "CreateWorkflowRun",
    "DeleteAgent",
    "DeleteApp",
    "DeleteAttributeLabel",
    "DeleteDoc",
    "DeleteDocCate",
    "DeleteQA",
    "DeleteQACate",
    "DeleteRejectedQuestion",
    "DeleteSharedKnowledge",
    "DeleteVar",
    "ModifyApp",
    "ModifyAttributeLabel",
    "ModifyDoc",
    "ModifyDocAttrRange",
    "ModifyDocCate",
    "ModifyQA",
    "ModifyQAAttrRange",
    "ModifyQACate",
    "ModifyRejectedQuestion",
    "SaveDoc",
    "StopDocParse",
    "StopWorkflowRun",
    "UpdateSharedKnowledge",
    "UpdateVar",
    "UploadAttributeLabel",
  ],
} as const;

/**
 * An action of `lke` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`lke:${Name}`, UnknownKind> {
  return uncheckedAction("lke", name);
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
 * every action of `lke`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "lke", Pattern> {
  return actionGlob<typeof constants, "lke", Pattern>(source, pattern);
}

export * from "../actions/lke.js";
