// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const CallbackWorkflowToolNode = "lke:CallbackWorkflowToolNode" as Action<"lke:CallbackWorkflowToolNode", UnknownKind, never>;
/** Read access by its name. */
export const CheckAttributeLabelExist = "lke:CheckAttributeLabelExist" as Action<"lke:CheckAttributeLabelExist", UnknownKind, never>;
/** Read access by its name. */
export const CheckAttributeLabelRefer = "lke:CheckAttributeLabelRefer" as Action<"lke:CheckAttributeLabelRefer", UnknownKind, never>;
/** Write access by its name. */
export const CreateApp = "lke:CreateApp" as Action<"lke:CreateApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAttributeLabel = "lke:CreateAttributeLabel" as Action<"lke:CreateAttributeLabel", UnknownKind, never>;
/** Write access by its name. */
export const CreateDocCate = "lke:CreateDocCate" as Action<"lke:CreateDocCate", UnknownKind, never>;
/** Write access by its name. */
export const CreateQA = "lke:CreateQA" as Action<"lke:CreateQA", UnknownKind, never>;
/** Write access by its name. */
export const CreateQACate = "lke:CreateQACate" as Action<"lke:CreateQACate", UnknownKind, never>;
/** Write access by its name. */
export const CreateRejectedQuestion = "lke:CreateRejectedQuestion" as Action<"lke:CreateRejectedQuestion", UnknownKind, never>;
/** Write access by its name. */
export const CreateRelease = "lke:CreateRelease" as Action<"lke:CreateRelease", UnknownKind, never>;
/** Write access by its name. */
export const CreateSharedKnowledge = "lke:CreateSharedKnowledge" as Action<"lke:CreateSharedKnowledge", UnknownKind, never>;
/** Write access by its name. */
export const CreateVar = "lke:CreateVar" as Action<"lke:CreateVar", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflowRun = "lke:CreateWorkflowRun" as Action<"lke:CreateWorkflowRun", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgent = "lke:DeleteAgent" as Action<"lke:DeleteAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApp = "lke:DeleteApp" as Action<"lke:DeleteApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAttributeLabel = "lke:DeleteAttributeLabel" as Action<"lke:DeleteAttributeLabel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDoc = "lke:DeleteDoc" as Action<"lke:DeleteDoc", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDocCate = "lke:DeleteDocCate" as Action<"lke:DeleteDocCate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQA = "lke:DeleteQA" as Action<"lke:DeleteQA", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQACate = "lke:DeleteQACate" as Action<"lke:DeleteQACate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRejectedQuestion = "lke:DeleteRejectedQuestion" as Action<"lke:DeleteRejectedQuestion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSharedKnowledge = "lke:DeleteSharedKnowledge" as Action<"lke:DeleteSharedKnowledge", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVar = "lke:DeleteVar" as Action<"lke:DeleteVar", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApp = "lke:DescribeApp" as Action<"lke:DescribeApp", UnknownKind, never>;
/** List access by its name. */
export const DescribeAppAgentList = "lke:DescribeAppAgentList" as Action<"lke:DescribeAppAgentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttributeLabel = "lke:DescribeAttributeLabel" as Action<"lke:DescribeAttributeLabel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallStatsGraph = "lke:DescribeCallStatsGraph" as Action<"lke:DescribeCallStatsGraph", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConcurrencyUsage = "lke:DescribeConcurrencyUsage" as Action<"lke:DescribeConcurrencyUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConcurrencyUsageGraph = "lke:DescribeConcurrencyUsageGraph" as Action<"lke:DescribeConcurrencyUsageGraph", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDoc = "lke:DescribeDoc" as Action<"lke:DescribeDoc", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKnowledgeUsage = "lke:DescribeKnowledgeUsage" as Action<"lke:DescribeKnowledgeUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKnowledgeUsagePieGraph = "lke:DescribeKnowledgeUsagePieGraph" as Action<"lke:DescribeKnowledgeUsagePieGraph", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodeRun = "lke:DescribeNodeRun" as Action<"lke:DescribeNodeRun", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQA = "lke:DescribeQA" as Action<"lke:DescribeQA", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRefer = "lke:DescribeRefer" as Action<"lke:DescribeRefer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelease = "lke:DescribeRelease" as Action<"lke:DescribeRelease", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleaseInfo = "lke:DescribeReleaseInfo" as Action<"lke:DescribeReleaseInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRobotBizIDByAppKey = "lke:DescribeRobotBizIDByAppKey" as Action<"lke:DescribeRobotBizIDByAppKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchStatsGraph = "lke:DescribeSearchStatsGraph" as Action<"lke:DescribeSearchStatsGraph", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSegments = "lke:DescribeSegments" as Action<"lke:DescribeSegments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedKnowledge = "lke:DescribeSharedKnowledge" as Action<"lke:DescribeSharedKnowledge", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorageCredential = "lke:DescribeStorageCredential" as Action<"lke:DescribeStorageCredential", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTokenUsage = "lke:DescribeTokenUsage" as Action<"lke:DescribeTokenUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTokenUsageGraph = "lke:DescribeTokenUsageGraph" as Action<"lke:DescribeTokenUsageGraph", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnsatisfiedReplyContext = "lke:DescribeUnsatisfiedReplyContext" as Action<"lke:DescribeUnsatisfiedReplyContext", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowRun = "lke:DescribeWorkflowRun" as Action<"lke:DescribeWorkflowRun", UnknownKind, never>;
/** Access unknown. */
export const ExportAttributeLabel = "lke:ExportAttributeLabel" as Action<"lke:ExportAttributeLabel", UnknownKind, never>;
/** Access unknown. */
export const ExportQAList = "lke:ExportQAList" as Action<"lke:ExportQAList", UnknownKind, never>;
/** Access unknown. */
export const ExportUnsatisfiedReply = "lke:ExportUnsatisfiedReply" as Action<"lke:ExportUnsatisfiedReply", UnknownKind, never>;
/** Access unknown. */
export const GenerateQA = "lke:GenerateQA" as Action<"lke:GenerateQA", UnknownKind, never>;
/** Read access by its name. */
export const GetAnswerTypeDataCount = "lke:GetAnswerTypeDataCount" as Action<"lke:GetAnswerTypeDataCount", UnknownKind, never>;
/** Read access by its name. */
export const GetAppKnowledgeCount = "lke:GetAppKnowledgeCount" as Action<"lke:GetAppKnowledgeCount", UnknownKind, never>;
/** Read access by its name. */
export const GetAppSecret = "lke:GetAppSecret" as Action<"lke:GetAppSecret", UnknownKind, never>;
/** Read access by its name. */
export const GetDocPreview = "lke:GetDocPreview" as Action<"lke:GetDocPreview", UnknownKind, never>;
/** Read access by its name. */
export const GetLikeDataCount = "lke:GetLikeDataCount" as Action<"lke:GetLikeDataCount", UnknownKind, never>;
/** Read access by its name. */
export const GetMsgRecord = "lke:GetMsgRecord" as Action<"lke:GetMsgRecord", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskStatus = "lke:GetTaskStatus" as Action<"lke:GetTaskStatus", UnknownKind, never>;
/** List access by its name. */
export const GetVarList = "lke:GetVarList" as Action<"lke:GetVarList", UnknownKind, never>;
/** Read access by its name. */
export const GetWsToken = "lke:GetWsToken" as Action<"lke:GetWsToken", UnknownKind, never>;
/** Access unknown. */
export const GroupDoc = "lke:GroupDoc" as Action<"lke:GroupDoc", UnknownKind, never>;
/** Access unknown. */
export const GroupQA = "lke:GroupQA" as Action<"lke:GroupQA", UnknownKind, never>;
/** Access unknown. */
export const IgnoreUnsatisfiedReply = "lke:IgnoreUnsatisfiedReply" as Action<"lke:IgnoreUnsatisfiedReply", UnknownKind, never>;
/** Access unknown. */
export const IsTransferIntent = "lke:IsTransferIntent" as Action<"lke:IsTransferIntent", UnknownKind, never>;
/** List access by its name. */
export const ListApp = "lke:ListApp" as Action<"lke:ListApp", UnknownKind, never>;
/** List access by its name. */
export const ListAppKnowledgeDetail = "lke:ListAppKnowledgeDetail" as Action<"lke:ListAppKnowledgeDetail", UnknownKind, never>;
/** List access by its name. */
export const ListAttributeLabel = "lke:ListAttributeLabel" as Action<"lke:ListAttributeLabel", UnknownKind, never>;
/** List access by its name. */
export const ListChannel = "lke:ListChannel" as Action<"lke:ListChannel", UnknownKind, never>;
/** List access by its name. */
export const ListDoc = "lke:ListDoc" as Action<"lke:ListDoc", UnknownKind, never>;
/** List access by its name. */
export const ListDocCate = "lke:ListDocCate" as Action<"lke:ListDocCate", UnknownKind, never>;
/** List access by its name. */
export const ListModel = "lke:ListModel" as Action<"lke:ListModel", UnknownKind, never>;
/** List access by its name. */
export const ListQA = "lke:ListQA" as Action<"lke:ListQA", UnknownKind, never>;
/** List access by its name. */
export const ListQACate = "lke:ListQACate" as Action<"lke:ListQACate", UnknownKind, never>;
/** List access by its name. */
export const ListReferShareKnowledge = "lke:ListReferShareKnowledge" as Action<"lke:ListReferShareKnowledge", UnknownKind, never>;
/** List access by its name. */
export const ListRejectedQuestion = "lke:ListRejectedQuestion" as Action<"lke:ListRejectedQuestion", UnknownKind, never>;
/** List access by its name. */
export const ListRejectedQuestionPreview = "lke:ListRejectedQuestionPreview" as Action<"lke:ListRejectedQuestionPreview", UnknownKind, never>;
/** List access by its name. */
export const ListRelease = "lke:ListRelease" as Action<"lke:ListRelease", UnknownKind, never>;
/** List access by its name. */
export const ListReleaseConfigPreview = "lke:ListReleaseConfigPreview" as Action<"lke:ListReleaseConfigPreview", UnknownKind, never>;
/** List access by its name. */
export const ListReleaseDocPreview = "lke:ListReleaseDocPreview" as Action<"lke:ListReleaseDocPreview", UnknownKind, never>;
/** List access by its name. */
export const ListReleaseQAPreview = "lke:ListReleaseQAPreview" as Action<"lke:ListReleaseQAPreview", UnknownKind, never>;
/** List access by its name. */
export const ListSelectDoc = "lke:ListSelectDoc" as Action<"lke:ListSelectDoc", UnknownKind, never>;
/** List access by its name. */
export const ListSharedKnowledge = "lke:ListSharedKnowledge" as Action<"lke:ListSharedKnowledge", UnknownKind, never>;
/** List access by its name. */
export const ListUnsatisfiedReply = "lke:ListUnsatisfiedReply" as Action<"lke:ListUnsatisfiedReply", UnknownKind, never>;
/** List access by its name. */
export const ListUsageCallDetail = "lke:ListUsageCallDetail" as Action<"lke:ListUsageCallDetail", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflowRuns = "lke:ListWorkflowRuns" as Action<"lke:ListWorkflowRuns", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApp = "lke:ModifyApp" as Action<"lke:ModifyApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAttributeLabel = "lke:ModifyAttributeLabel" as Action<"lke:ModifyAttributeLabel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDoc = "lke:ModifyDoc" as Action<"lke:ModifyDoc", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDocAttrRange = "lke:ModifyDocAttrRange" as Action<"lke:ModifyDocAttrRange", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDocCate = "lke:ModifyDocCate" as Action<"lke:ModifyDocCate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQA = "lke:ModifyQA" as Action<"lke:ModifyQA", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQAAttrRange = "lke:ModifyQAAttrRange" as Action<"lke:ModifyQAAttrRange", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQACate = "lke:ModifyQACate" as Action<"lke:ModifyQACate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRejectedQuestion = "lke:ModifyRejectedQuestion" as Action<"lke:ModifyRejectedQuestion", UnknownKind, never>;
/** Access unknown. */
export const RateMsgRecord = "lke:RateMsgRecord" as Action<"lke:RateMsgRecord", UnknownKind, never>;
/** Access unknown. */
export const ReferShareKnowledge = "lke:ReferShareKnowledge" as Action<"lke:ReferShareKnowledge", UnknownKind, never>;
/** Access unknown. */
export const RenameDoc = "lke:RenameDoc" as Action<"lke:RenameDoc", UnknownKind, never>;
/** Access unknown. */
export const RetryDocAudit = "lke:RetryDocAudit" as Action<"lke:RetryDocAudit", UnknownKind, never>;
/** Access unknown. */
export const RetryDocParse = "lke:RetryDocParse" as Action<"lke:RetryDocParse", UnknownKind, never>;
/** Access unknown. */
export const RetryRelease = "lke:RetryRelease" as Action<"lke:RetryRelease", UnknownKind, never>;
/** Write access by its name. */
export const SaveDoc = "lke:SaveDoc" as Action<"lke:SaveDoc", UnknownKind, never>;
/** Write access by its name. */
export const StopDocParse = "lke:StopDocParse" as Action<"lke:StopDocParse", UnknownKind, never>;
/** Write access by its name. */
export const StopWorkflowRun = "lke:StopWorkflowRun" as Action<"lke:StopWorkflowRun", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSharedKnowledge = "lke:UpdateSharedKnowledge" as Action<"lke:UpdateSharedKnowledge", UnknownKind, never>;
/** Write access by its name. */
export const UpdateVar = "lke:UpdateVar" as Action<"lke:UpdateVar", UnknownKind, never>;
/** Write access by its name. */
export const UploadAttributeLabel = "lke:UploadAttributeLabel" as Action<"lke:UploadAttributeLabel", UnknownKind, never>;
/** Access unknown. */
export const VerifyQA = "lke:VerifyQA" as Action<"lke:VerifyQA", UnknownKind, never>;
