// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/adp.js";
import { catalogVersion } from "../version.js";

const source = { service: "adp", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAccountList",
    "DescribeAgentReleasePreviewList",
    "DescribeAgentSummaryList",
    "DescribeAppSummaryList",
    "DescribeAppTriggerRunLogList",
    "DescribeAppTriggerSummaryList",
    "DescribeAuditLogList",
    "DescribeCategoryList",
    "DescribeChannelList",
    "DescribeConcurrencyLimitDetailList",
    "DescribeConflictQASummaryList",
    "DescribeConsumptionDetailList",
    "DescribeConversationList",
    "DescribeConversationMessageList",
    "DescribeDocSummaryList",
    "DescribeKBSummaryList",
    "DescribeLabelSummaryList",
    "DescribeMetricOverviewList",
    "DescribeModelList",
    "DescribeMsgRecordCategoryList",
    "DescribeMsgRecordList",
    "DescribePluginSummaryList",
    "DescribeQASummaryList",
    "DescribeReleaseList",
    "DescribeSkillCategoryList",
    "DescribeSkillReferenceList",
    "DescribeSkillSummaryList",
    "DescribeSpaceList",
    "DescribeSystemVariableList",
    "DescribeUsageDetailList",
    "DescribeUsageSummaryList",
    "DescribeVariableList",
  ],
  read: [
    "CheckLabel",
    "DescribeAgentDetail",
    "DescribeApp",
    "DescribeAppTrigger",
    "DescribeAppTriggerInstance",
    "DescribeAuditLogMeta",
    "DescribeChannel",
    "DescribeConflictQA",
    "DescribeConversation",
    "DescribeDoc",
    "DescribeKB",
    "DescribeLabel",
    "DescribeLatestRelease",
    "DescribePlugin",
    "DescribeQA",
    "DescribeReleaseSummary",
    "DescribeSkillDetail",
    "DescribeVariable",
    "SearchKnowledge",
  ],
  write: [
    "CopyAgentFromApp",
    "CopyApp",
    "CreateAgent",
    "CreateApp",
    "CreateAppTrigger",
    "CreateCategory",
    "CreateChannel",
    "CreateConversation",
    "CreateKB",
    "CreateLabel",
    "CreateMsgRecordCategory",
    "CreatePlugin",
    "CreateQAGenerationTask",
    "CreateQAList",
    "CreateRelease",
    "CreateSimilarQuestion",
    "CreateSkill",
    "CreateSkillShare",
    "CreateSpace",
    "CreateVariable",
    "CreateWebSocketToken",
    "CreateWorkspaceCredential",
    "DeleteAgent",
    "DeleteApp",
    "DeleteAppTrigger",
    "DeleteCategory",
    "DeleteChannel",
    "DeleteConversation",
    "DeleteDocList",
    "DeleteKB",
    "DeleteLabelList",
    "DeleteMsgRecordCategory",
    "DeletePlugin",
    "DeleteQAList",
    "DeleteSkill",
    "DeleteSkillShare",
    "DeleteSpace",
    "DeleteVariable",
    "ImportDocList",
    "ModifyAgent",
    "ModifyApp",
    "ModifyAppTrigger",
    "ModifyCategory",
    "ModifyChannel",
    "ModifyConflictQA",
    "ModifyConversation",
    "ModifyDoc",
    "ModifyDocList",
    "ModifyKB",
    "ModifyLabel",
    "ModifyMsgRecordCategory",
    "ModifyPlugin",
    "ModifyQA",
    "ModifyQAList",
    "ModifySkill",
    "ModifySpace",
    "ModifyVariable",
    "PauseAppTrigger",
    "ReleaseSkill",
    "ResetConversation",
    "ResumeAppTrigger",
    "RollbackRelease",
  ],
} as const;

/**
 * An action of `adp` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`adp:${Name}`, UnknownKind> {
  return uncheckedAction("adp", name);
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
 * every action of `adp`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "adp", Pattern> {
  return actionGlob<typeof constants, "adp", Pattern>(source, pattern);
}

export * from "../actions/adp.js";
