// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckLabel = "adp:CheckLabel" as Action<"adp:CheckLabel", UnknownKind, never>;
/** Write access by its name. */
export const CopyAgentFromApp = "adp:CopyAgentFromApp" as Action<"adp:CopyAgentFromApp", UnknownKind, never>;
/** Write access by its name. */
export const CopyApp = "adp:CopyApp" as Action<"adp:CopyApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgent = "adp:CreateAgent" as Action<"adp:CreateAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreateApp = "adp:CreateApp" as Action<"adp:CreateApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAppTrigger = "adp:CreateAppTrigger" as Action<"adp:CreateAppTrigger", UnknownKind, never>;
/** Write access by its name. */
export const CreateCategory = "adp:CreateCategory" as Action<"adp:CreateCategory", UnknownKind, never>;
/** Write access by its name. */
export const CreateChannel = "adp:CreateChannel" as Action<"adp:CreateChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateConversation = "adp:CreateConversation" as Action<"adp:CreateConversation", UnknownKind, never>;
/** Write access by its name. */
export const CreateKB = "adp:CreateKB" as Action<"adp:CreateKB", UnknownKind, never>;
/** Write access by its name. */
export const CreateLabel = "adp:CreateLabel" as Action<"adp:CreateLabel", UnknownKind, never>;
/** Write access by its name. */
export const CreateMsgRecordCategory = "adp:CreateMsgRecordCategory" as Action<"adp:CreateMsgRecordCategory", UnknownKind, never>;
/** Write access by its name. */
export const CreatePlugin = "adp:CreatePlugin" as Action<"adp:CreatePlugin", UnknownKind, never>;
/** Write access by its name. */
export const CreateQAGenerationTask = "adp:CreateQAGenerationTask" as Action<"adp:CreateQAGenerationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateQAList = "adp:CreateQAList" as Action<"adp:CreateQAList", UnknownKind, never>;
/** Write access by its name. */
export const CreateRelease = "adp:CreateRelease" as Action<"adp:CreateRelease", UnknownKind, never>;
/** Write access by its name. */
export const CreateSimilarQuestion = "adp:CreateSimilarQuestion" as Action<"adp:CreateSimilarQuestion", UnknownKind, never>;
/** Write access by its name. */
export const CreateSkill = "adp:CreateSkill" as Action<"adp:CreateSkill", UnknownKind, never>;
/** Write access by its name. */
export const CreateSkillShare = "adp:CreateSkillShare" as Action<"adp:CreateSkillShare", UnknownKind, never>;
/** Write access by its name. */
export const CreateSpace = "adp:CreateSpace" as Action<"adp:CreateSpace", UnknownKind, never>;
/** Write access by its name. */
export const CreateVariable = "adp:CreateVariable" as Action<"adp:CreateVariable", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebSocketToken = "adp:CreateWebSocketToken" as Action<"adp:CreateWebSocketToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkspaceCredential = "adp:CreateWorkspaceCredential" as Action<"adp:CreateWorkspaceCredential", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgent = "adp:DeleteAgent" as Action<"adp:DeleteAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApp = "adp:DeleteApp" as Action<"adp:DeleteApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAppTrigger = "adp:DeleteAppTrigger" as Action<"adp:DeleteAppTrigger", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCategory = "adp:DeleteCategory" as Action<"adp:DeleteCategory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteChannel = "adp:DeleteChannel" as Action<"adp:DeleteChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConversation = "adp:DeleteConversation" as Action<"adp:DeleteConversation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDocList = "adp:DeleteDocList" as Action<"adp:DeleteDocList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKB = "adp:DeleteKB" as Action<"adp:DeleteKB", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLabelList = "adp:DeleteLabelList" as Action<"adp:DeleteLabelList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMsgRecordCategory = "adp:DeleteMsgRecordCategory" as Action<"adp:DeleteMsgRecordCategory", UnknownKind, never>;
/** Write access by its name. */
export const DeletePlugin = "adp:DeletePlugin" as Action<"adp:DeletePlugin", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQAList = "adp:DeleteQAList" as Action<"adp:DeleteQAList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSkill = "adp:DeleteSkill" as Action<"adp:DeleteSkill", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSkillShare = "adp:DeleteSkillShare" as Action<"adp:DeleteSkillShare", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSpace = "adp:DeleteSpace" as Action<"adp:DeleteSpace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVariable = "adp:DeleteVariable" as Action<"adp:DeleteVariable", UnknownKind, never>;
/** List access by its name. */
export const DescribeAccountList = "adp:DescribeAccountList" as Action<"adp:DescribeAccountList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDetail = "adp:DescribeAgentDetail" as Action<"adp:DescribeAgentDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAgentReleasePreviewList = "adp:DescribeAgentReleasePreviewList" as Action<"adp:DescribeAgentReleasePreviewList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAgentSummaryList = "adp:DescribeAgentSummaryList" as Action<"adp:DescribeAgentSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApp = "adp:DescribeApp" as Action<"adp:DescribeApp", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppSummaryList = "adp:DescribeAppSummaryList" as Action<"adp:DescribeAppSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppTrigger = "adp:DescribeAppTrigger" as Action<"adp:DescribeAppTrigger", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppTriggerInstance = "adp:DescribeAppTriggerInstance" as Action<"adp:DescribeAppTriggerInstance", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppTriggerRunLogList = "adp:DescribeAppTriggerRunLogList" as Action<"adp:DescribeAppTriggerRunLogList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppTriggerSummaryList = "adp:DescribeAppTriggerSummaryList" as Action<"adp:DescribeAppTriggerSummaryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuditLogList = "adp:DescribeAuditLogList" as Action<"adp:DescribeAuditLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditLogMeta = "adp:DescribeAuditLogMeta" as Action<"adp:DescribeAuditLogMeta", UnknownKind, never>;
/** List access by its name. */
export const DescribeCategoryList = "adp:DescribeCategoryList" as Action<"adp:DescribeCategoryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannel = "adp:DescribeChannel" as Action<"adp:DescribeChannel", UnknownKind, never>;
/** List access by its name. */
export const DescribeChannelList = "adp:DescribeChannelList" as Action<"adp:DescribeChannelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeConcurrencyLimitDetailList = "adp:DescribeConcurrencyLimitDetailList" as Action<"adp:DescribeConcurrencyLimitDetailList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConflictQA = "adp:DescribeConflictQA" as Action<"adp:DescribeConflictQA", UnknownKind, never>;
/** List access by its name. */
export const DescribeConflictQASummaryList = "adp:DescribeConflictQASummaryList" as Action<"adp:DescribeConflictQASummaryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeConsumptionDetailList = "adp:DescribeConsumptionDetailList" as Action<"adp:DescribeConsumptionDetailList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConversation = "adp:DescribeConversation" as Action<"adp:DescribeConversation", UnknownKind, never>;
/** List access by its name. */
export const DescribeConversationList = "adp:DescribeConversationList" as Action<"adp:DescribeConversationList", UnknownKind, never>;
/** List access by its name. */
export const DescribeConversationMessageList = "adp:DescribeConversationMessageList" as Action<"adp:DescribeConversationMessageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDoc = "adp:DescribeDoc" as Action<"adp:DescribeDoc", UnknownKind, never>;
/** List access by its name. */
export const DescribeDocSummaryList = "adp:DescribeDocSummaryList" as Action<"adp:DescribeDocSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKB = "adp:DescribeKB" as Action<"adp:DescribeKB", UnknownKind, never>;
/** List access by its name. */
export const DescribeKBSummaryList = "adp:DescribeKBSummaryList" as Action<"adp:DescribeKBSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLabel = "adp:DescribeLabel" as Action<"adp:DescribeLabel", UnknownKind, never>;
/** List access by its name. */
export const DescribeLabelSummaryList = "adp:DescribeLabelSummaryList" as Action<"adp:DescribeLabelSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLatestRelease = "adp:DescribeLatestRelease" as Action<"adp:DescribeLatestRelease", UnknownKind, never>;
/** List access by its name. */
export const DescribeMetricOverviewList = "adp:DescribeMetricOverviewList" as Action<"adp:DescribeMetricOverviewList", UnknownKind, never>;
/** List access by its name. */
export const DescribeModelList = "adp:DescribeModelList" as Action<"adp:DescribeModelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMsgRecordCategoryList = "adp:DescribeMsgRecordCategoryList" as Action<"adp:DescribeMsgRecordCategoryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMsgRecordList = "adp:DescribeMsgRecordList" as Action<"adp:DescribeMsgRecordList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlugin = "adp:DescribePlugin" as Action<"adp:DescribePlugin", UnknownKind, never>;
/** List access by its name. */
export const DescribePluginSummaryList = "adp:DescribePluginSummaryList" as Action<"adp:DescribePluginSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQA = "adp:DescribeQA" as Action<"adp:DescribeQA", UnknownKind, never>;
/** List access by its name. */
export const DescribeQASummaryList = "adp:DescribeQASummaryList" as Action<"adp:DescribeQASummaryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeReleaseList = "adp:DescribeReleaseList" as Action<"adp:DescribeReleaseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleaseSummary = "adp:DescribeReleaseSummary" as Action<"adp:DescribeReleaseSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeSkillCategoryList = "adp:DescribeSkillCategoryList" as Action<"adp:DescribeSkillCategoryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillDetail = "adp:DescribeSkillDetail" as Action<"adp:DescribeSkillDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeSkillReferenceList = "adp:DescribeSkillReferenceList" as Action<"adp:DescribeSkillReferenceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSkillSummaryList = "adp:DescribeSkillSummaryList" as Action<"adp:DescribeSkillSummaryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSpaceList = "adp:DescribeSpaceList" as Action<"adp:DescribeSpaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSystemVariableList = "adp:DescribeSystemVariableList" as Action<"adp:DescribeSystemVariableList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUsageDetailList = "adp:DescribeUsageDetailList" as Action<"adp:DescribeUsageDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUsageSummaryList = "adp:DescribeUsageSummaryList" as Action<"adp:DescribeUsageSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVariable = "adp:DescribeVariable" as Action<"adp:DescribeVariable", UnknownKind, never>;
/** List access by its name. */
export const DescribeVariableList = "adp:DescribeVariableList" as Action<"adp:DescribeVariableList", UnknownKind, never>;
/** Access unknown. */
export const ExportQA = "adp:ExportQA" as Action<"adp:ExportQA", UnknownKind, never>;
/** Access unknown. */
export const FavoritePlugin = "adp:FavoritePlugin" as Action<"adp:FavoritePlugin", UnknownKind, never>;
/** Access unknown. */
export const FavoriteSkill = "adp:FavoriteSkill" as Action<"adp:FavoriteSkill", UnknownKind, never>;
/** Write access by its name. */
export const ImportDocList = "adp:ImportDocList" as Action<"adp:ImportDocList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgent = "adp:ModifyAgent" as Action<"adp:ModifyAgent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApp = "adp:ModifyApp" as Action<"adp:ModifyApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAppTrigger = "adp:ModifyAppTrigger" as Action<"adp:ModifyAppTrigger", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCategory = "adp:ModifyCategory" as Action<"adp:ModifyCategory", UnknownKind, never>;
/** Write access by its name. */
export const ModifyChannel = "adp:ModifyChannel" as Action<"adp:ModifyChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConflictQA = "adp:ModifyConflictQA" as Action<"adp:ModifyConflictQA", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConversation = "adp:ModifyConversation" as Action<"adp:ModifyConversation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDoc = "adp:ModifyDoc" as Action<"adp:ModifyDoc", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDocList = "adp:ModifyDocList" as Action<"adp:ModifyDocList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKB = "adp:ModifyKB" as Action<"adp:ModifyKB", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLabel = "adp:ModifyLabel" as Action<"adp:ModifyLabel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMsgRecordCategory = "adp:ModifyMsgRecordCategory" as Action<"adp:ModifyMsgRecordCategory", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPlugin = "adp:ModifyPlugin" as Action<"adp:ModifyPlugin", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQA = "adp:ModifyQA" as Action<"adp:ModifyQA", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQAList = "adp:ModifyQAList" as Action<"adp:ModifyQAList", UnknownKind, never>;
/** Write access by its name. */
export const ModifySkill = "adp:ModifySkill" as Action<"adp:ModifySkill", UnknownKind, never>;
/** Write access by its name. */
export const ModifySpace = "adp:ModifySpace" as Action<"adp:ModifySpace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVariable = "adp:ModifyVariable" as Action<"adp:ModifyVariable", UnknownKind, never>;
/** Write access by its name. */
export const PauseAppTrigger = "adp:PauseAppTrigger" as Action<"adp:PauseAppTrigger", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseSkill = "adp:ReleaseSkill" as Action<"adp:ReleaseSkill", UnknownKind, never>;
/** Write access by its name. */
export const ResetConversation = "adp:ResetConversation" as Action<"adp:ResetConversation", UnknownKind, never>;
/** Write access by its name. */
export const ResumeAppTrigger = "adp:ResumeAppTrigger" as Action<"adp:ResumeAppTrigger", UnknownKind, never>;
/** Access unknown. */
export const RetryRelease = "adp:RetryRelease" as Action<"adp:RetryRelease", UnknownKind, never>;
/** Write access by its name. */
export const RollbackRelease = "adp:RollbackRelease" as Action<"adp:RollbackRelease", UnknownKind, never>;
/** Access unknown. */
export const RunAppTriggerNow = "adp:RunAppTriggerNow" as Action<"adp:RunAppTriggerNow", UnknownKind, never>;
/** Read access by its name. */
export const SearchKnowledge = "adp:SearchKnowledge" as Action<"adp:SearchKnowledge", UnknownKind, never>;
/** Access unknown. */
export const UnfavoritePlugin = "adp:UnfavoritePlugin" as Action<"adp:UnfavoritePlugin", UnknownKind, never>;
/** Access unknown. */
export const UnfavoriteSkill = "adp:UnfavoriteSkill" as Action<"adp:UnfavoriteSkill", UnknownKind, never>;
