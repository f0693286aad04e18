// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateSSAI = "mps:ActivateSSAI" as Action<"mps:ActivateSSAI", UnknownKind, never>;
/** Write access by its name. */
export const ActivateStreamPackage = "mps:ActivateStreamPackage" as Action<"mps:ActivateStreamPackage", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteStreamLinkFlow = "mps:BatchDeleteStreamLinkFlow" as Action<"mps:BatchDeleteStreamLinkFlow", UnknownKind, never>;
/** Access unknown. */
export const BatchProcessMedia = "mps:BatchProcessMedia" as Action<"mps:BatchProcessMedia", UnknownKind, never>;
/** Write access by its name. */
export const BatchStartStreamLinkFlow = "mps:BatchStartStreamLinkFlow" as Action<"mps:BatchStartStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const BatchStopStreamLinkFlow = "mps:BatchStopStreamLinkFlow" as Action<"mps:BatchStopStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const ChangeVoice = "mps:ChangeVoice" as Action<"mps:ChangeVoice", UnknownKind, never>;
/** Write access by its name. */
export const CloneViral = "mps:CloneViral" as Action<"mps:CloneViral", UnknownKind, never>;
/** Write access by its name. */
export const CloneVoice = "mps:CloneVoice" as Action<"mps:CloneVoice", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIAnalysisTemplate = "mps:CreateAIAnalysisTemplate" as Action<"mps:CreateAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIRecognitionTemplate = "mps:CreateAIRecognitionTemplate" as Action<"mps:CreateAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAdaptiveDynamicStreamingTemplate = "mps:CreateAdaptiveDynamicStreamingTemplate" as Action<"mps:CreateAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentRecordTask = "mps:CreateAgentRecordTask" as Action<"mps:CreateAgentRecordTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAiDramaTask = "mps:CreateAiDramaTask" as Action<"mps:CreateAiDramaTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAiFissionTask = "mps:CreateAiFissionTask" as Action<"mps:CreateAiFissionTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcAudioTask = "mps:CreateAigcAudioTask" as Action<"mps:CreateAigcAudioTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcImageTask = "mps:CreateAigcImageTask" as Action<"mps:CreateAigcImageTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcVideoTask = "mps:CreateAigcVideoTask" as Action<"mps:CreateAigcVideoTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAnimatedGraphicsTemplate = "mps:CreateAnimatedGraphicsTemplate" as Action<"mps:CreateAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAsrHotwords = "mps:CreateAsrHotwords" as Action<"mps:CreateAsrHotwords", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlindWatermarkTemplate = "mps:CreateBlindWatermarkTemplate" as Action<"mps:CreateBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateContentReviewTemplate = "mps:CreateContentReviewTemplate" as Action<"mps:CreateContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDocToVideoTask = "mps:CreateDocToVideoTask" as Action<"mps:CreateDocToVideoTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageSpriteTemplate = "mps:CreateImageSpriteTemplate" as Action<"mps:CreateImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveRecordTemplate = "mps:CreateLiveRecordTemplate" as Action<"mps:CreateLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateMediaEvaluation = "mps:CreateMediaEvaluation" as Action<"mps:CreateMediaEvaluation", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonSample = "mps:CreatePersonSample" as Action<"mps:CreatePersonSample", UnknownKind, never>;
/** Write access by its name. */
export const CreateProcessImageTemplate = "mps:CreateProcessImageTemplate" as Action<"mps:CreateProcessImageTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "mps:CreateProject" as Action<"mps:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateQualityControlTemplate = "mps:CreateQualityControlTemplate" as Action<"mps:CreateQualityControlTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSampleSnapshotTemplate = "mps:CreateSampleSnapshotTemplate" as Action<"mps:CreateSampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSchedule = "mps:CreateSchedule" as Action<"mps:CreateSchedule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSmartEraseTemplate = "mps:CreateSmartEraseTemplate" as Action<"mps:CreateSmartEraseTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSmartSubtitleTemplate = "mps:CreateSmartSubtitleTemplate" as Action<"mps:CreateSmartSubtitleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshotByTimeOffsetTemplate = "mps:CreateSnapshotByTimeOffsetTemplate" as Action<"mps:CreateSnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamLinkEvent = "mps:CreateStreamLinkEvent" as Action<"mps:CreateStreamLinkEvent", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamLinkFlow = "mps:CreateStreamLinkFlow" as Action<"mps:CreateStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamLinkInput = "mps:CreateStreamLinkInput" as Action<"mps:CreateStreamLinkInput", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamLinkOutputInfo = "mps:CreateStreamLinkOutputInfo" as Action<"mps:CreateStreamLinkOutputInfo", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamLinkSecurityGroup = "mps:CreateStreamLinkSecurityGroup" as Action<"mps:CreateStreamLinkSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamPackageLinearAssemblyChannel = "mps:CreateStreamPackageLinearAssemblyChannel" as Action<"mps:CreateStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamPackageLinearAssemblyProgram = "mps:CreateStreamPackageLinearAssemblyProgram" as Action<"mps:CreateStreamPackageLinearAssemblyProgram", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamPackageSSAIChannel = "mps:CreateStreamPackageSSAIChannel" as Action<"mps:CreateStreamPackageSSAIChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamPackageSource = "mps:CreateStreamPackageSource" as Action<"mps:CreateStreamPackageSource", UnknownKind, never>;
/** Write access by its name. */
export const CreateStreamPackageSourceLocation = "mps:CreateStreamPackageSourceLocation" as Action<"mps:CreateStreamPackageSourceLocation", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubtitleEmbedTemplate = "mps:CreateSubtitleEmbedTemplate" as Action<"mps:CreateSubtitleEmbedTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateTranscodeTemplate = "mps:CreateTranscodeTemplate" as Action<"mps:CreateTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoDatabaseEntryTask = "mps:CreateVideoDatabaseEntryTask" as Action<"mps:CreateVideoDatabaseEntryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoRedrawTask = "mps:CreateVideoRedrawTask" as Action<"mps:CreateVideoRedrawTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoSearchTask = "mps:CreateVideoSearchTask" as Action<"mps:CreateVideoSearchTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateWatermarkTemplate = "mps:CreateWatermarkTemplate" as Action<"mps:CreateWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateWordSamples = "mps:CreateWordSamples" as Action<"mps:CreateWordSamples", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflow = "mps:CreateWorkflow" as Action<"mps:CreateWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIAnalysisTemplate = "mps:DeleteAIAnalysisTemplate" as Action<"mps:DeleteAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIRecognitionTemplate = "mps:DeleteAIRecognitionTemplate" as Action<"mps:DeleteAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAdaptiveDynamicStreamingTemplate = "mps:DeleteAdaptiveDynamicStreamingTemplate" as Action<"mps:DeleteAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAnimatedGraphicsTemplate = "mps:DeleteAnimatedGraphicsTemplate" as Action<"mps:DeleteAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAsrHotwords = "mps:DeleteAsrHotwords" as Action<"mps:DeleteAsrHotwords", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlindWatermarkTemplate = "mps:DeleteBlindWatermarkTemplate" as Action<"mps:DeleteBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteContentReviewTemplate = "mps:DeleteContentReviewTemplate" as Action<"mps:DeleteContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageSpriteTemplate = "mps:DeleteImageSpriteTemplate" as Action<"mps:DeleteImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveRecordTemplate = "mps:DeleteLiveRecordTemplate" as Action<"mps:DeleteLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeletePersonSample = "mps:DeletePersonSample" as Action<"mps:DeletePersonSample", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProcessImageTemplate = "mps:DeleteProcessImageTemplate" as Action<"mps:DeleteProcessImageTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "mps:DeleteProject" as Action<"mps:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQualityControlTemplate = "mps:DeleteQualityControlTemplate" as Action<"mps:DeleteQualityControlTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSampleSnapshotTemplate = "mps:DeleteSampleSnapshotTemplate" as Action<"mps:DeleteSampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSchedule = "mps:DeleteSchedule" as Action<"mps:DeleteSchedule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSmartEraseTemplate = "mps:DeleteSmartEraseTemplate" as Action<"mps:DeleteSmartEraseTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSmartSubtitleTemplate = "mps:DeleteSmartSubtitleTemplate" as Action<"mps:DeleteSmartSubtitleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshotByTimeOffsetTemplate = "mps:DeleteSnapshotByTimeOffsetTemplate" as Action<"mps:DeleteSnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamLinkEvent = "mps:DeleteStreamLinkEvent" as Action<"mps:DeleteStreamLinkEvent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamLinkFlow = "mps:DeleteStreamLinkFlow" as Action<"mps:DeleteStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamLinkOutput = "mps:DeleteStreamLinkOutput" as Action<"mps:DeleteStreamLinkOutput", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamLinkSecurityGroup = "mps:DeleteStreamLinkSecurityGroup" as Action<"mps:DeleteStreamLinkSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageLinearAssemblyChannel = "mps:DeleteStreamPackageLinearAssemblyChannel" as Action<"mps:DeleteStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageLinearAssemblyChannels = "mps:DeleteStreamPackageLinearAssemblyChannels" as Action<"mps:DeleteStreamPackageLinearAssemblyChannels", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageLinearAssemblyProgram = "mps:DeleteStreamPackageLinearAssemblyProgram" as Action<"mps:DeleteStreamPackageLinearAssemblyProgram", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageLinearAssemblyPrograms = "mps:DeleteStreamPackageLinearAssemblyPrograms" as Action<"mps:DeleteStreamPackageLinearAssemblyPrograms", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageLinearAssemblyProgramsByChannel = "mps:DeleteStreamPackageLinearAssemblyProgramsByChannel" as Action<"mps:DeleteStreamPackageLinearAssemblyProgramsByChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageSSAIChannel = "mps:DeleteStreamPackageSSAIChannel" as Action<"mps:DeleteStreamPackageSSAIChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageSource = "mps:DeleteStreamPackageSource" as Action<"mps:DeleteStreamPackageSource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStreamPackageSourceLocation = "mps:DeleteStreamPackageSourceLocation" as Action<"mps:DeleteStreamPackageSourceLocation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSubtitleEmbedTemplate = "mps:DeleteSubtitleEmbedTemplate" as Action<"mps:DeleteSubtitleEmbedTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTranscodeTemplate = "mps:DeleteTranscodeTemplate" as Action<"mps:DeleteTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVoice = "mps:DeleteVoice" as Action<"mps:DeleteVoice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWatermarkTemplate = "mps:DeleteWatermarkTemplate" as Action<"mps:DeleteWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWordSamples = "mps:DeleteWordSamples" as Action<"mps:DeleteWordSamples", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflow = "mps:DeleteWorkflow" as Action<"mps:DeleteWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisTemplates = "mps:DescribeAIAnalysisTemplates" as Action<"mps:DescribeAIAnalysisTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIRecognitionTemplates = "mps:DescribeAIRecognitionTemplates" as Action<"mps:DescribeAIRecognitionTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAdaptiveDynamicStreamingTemplates = "mps:DescribeAdaptiveDynamicStreamingTemplates" as Action<"mps:DescribeAdaptiveDynamicStreamingTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentRecordTask = "mps:DescribeAgentRecordTask" as Action<"mps:DescribeAgentRecordTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcAudioTask = "mps:DescribeAigcAudioTask" as Action<"mps:DescribeAigcAudioTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcImageTask = "mps:DescribeAigcImageTask" as Action<"mps:DescribeAigcImageTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeAigcTaskList = "mps:DescribeAigcTaskList" as Action<"mps:DescribeAigcTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcTaskStatus = "mps:DescribeAigcTaskStatus" as Action<"mps:DescribeAigcTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcVideoTask = "mps:DescribeAigcVideoTask" as Action<"mps:DescribeAigcVideoTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAnimatedGraphicsTemplates = "mps:DescribeAnimatedGraphicsTemplates" as Action<"mps:DescribeAnimatedGraphicsTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsrHotwords = "mps:DescribeAsrHotwords" as Action<"mps:DescribeAsrHotwords", UnknownKind, never>;
/** List access by its name. */
export const DescribeAsrHotwordsList = "mps:DescribeAsrHotwordsList" as Action<"mps:DescribeAsrHotwordsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchTaskDetail = "mps:DescribeBatchTaskDetail" as Action<"mps:DescribeBatchTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlindWatermarkTemplates = "mps:DescribeBlindWatermarkTemplates" as Action<"mps:DescribeBlindWatermarkTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloneViralTask = "mps:DescribeCloneViralTask" as Action<"mps:DescribeCloneViralTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContentReviewTemplates = "mps:DescribeContentReviewTemplates" as Action<"mps:DescribeContentReviewTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDesignTask = "mps:DescribeDesignTask" as Action<"mps:DescribeDesignTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupAttachFlowsById = "mps:DescribeGroupAttachFlowsById" as Action<"mps:DescribeGroupAttachFlowsById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageSpriteTemplates = "mps:DescribeImageSpriteTemplates" as Action<"mps:DescribeImageSpriteTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageTaskDetail = "mps:DescribeImageTaskDetail" as Action<"mps:DescribeImageTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageTasks = "mps:DescribeImageTasks" as Action<"mps:DescribeImageTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordTemplates = "mps:DescribeLiveRecordTemplates" as Action<"mps:DescribeLiveRecordTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMDPMPSUserInfo = "mps:DescribeMDPMPSUserInfo" as Action<"mps:DescribeMDPMPSUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaMetaData = "mps:DescribeMediaMetaData" as Action<"mps:DescribeMediaMetaData", UnknownKind, never>;
/** Read access by its name. */
export const DescribePersonSamples = "mps:DescribePersonSamples" as Action<"mps:DescribePersonSamples", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessImageTemplates = "mps:DescribeProcessImageTemplates" as Action<"mps:DescribeProcessImageTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityControlTemplates = "mps:DescribeQualityControlTemplates" as Action<"mps:DescribeQualityControlTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSSAIActivateState = "mps:DescribeSSAIActivateState" as Action<"mps:DescribeSSAIActivateState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleSnapshotTemplates = "mps:DescribeSampleSnapshotTemplates" as Action<"mps:DescribeSampleSnapshotTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSchedules = "mps:DescribeSchedules" as Action<"mps:DescribeSchedules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSmartEraseTemplates = "mps:DescribeSmartEraseTemplates" as Action<"mps:DescribeSmartEraseTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSmartSubtitleTemplates = "mps:DescribeSmartSubtitleTemplates" as Action<"mps:DescribeSmartSubtitleTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotByTimeOffsetTemplates = "mps:DescribeSnapshotByTimeOffsetTemplates" as Action<"mps:DescribeSnapshotByTimeOffsetTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkActivateState = "mps:DescribeStreamLinkActivateState" as Action<"mps:DescribeStreamLinkActivateState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkEvent = "mps:DescribeStreamLinkEvent" as Action<"mps:DescribeStreamLinkEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkEventAttachedFlows = "mps:DescribeStreamLinkEventAttachedFlows" as Action<"mps:DescribeStreamLinkEventAttachedFlows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkEvents = "mps:DescribeStreamLinkEvents" as Action<"mps:DescribeStreamLinkEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlow = "mps:DescribeStreamLinkFlow" as Action<"mps:DescribeStreamLinkFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlowLogs = "mps:DescribeStreamLinkFlowLogs" as Action<"mps:DescribeStreamLinkFlowLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlowMediaStatistics = "mps:DescribeStreamLinkFlowMediaStatistics" as Action<"mps:DescribeStreamLinkFlowMediaStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlowRealtimeStatus = "mps:DescribeStreamLinkFlowRealtimeStatus" as Action<"mps:DescribeStreamLinkFlowRealtimeStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlowSRTStatistics = "mps:DescribeStreamLinkFlowSRTStatistics" as Action<"mps:DescribeStreamLinkFlowSRTStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlowStatistics = "mps:DescribeStreamLinkFlowStatistics" as Action<"mps:DescribeStreamLinkFlowStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkFlows = "mps:DescribeStreamLinkFlows" as Action<"mps:DescribeStreamLinkFlows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkRegions = "mps:DescribeStreamLinkRegions" as Action<"mps:DescribeStreamLinkRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamLinkSecurityGroups = "mps:DescribeStreamLinkSecurityGroups" as Action<"mps:DescribeStreamLinkSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageActivateState = "mps:DescribeStreamPackageActivateState" as Action<"mps:DescribeStreamPackageActivateState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyChannel = "mps:DescribeStreamPackageLinearAssemblyChannel" as Action<"mps:DescribeStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyChannelAlerts = "mps:DescribeStreamPackageLinearAssemblyChannelAlerts" as Action<"mps:DescribeStreamPackageLinearAssemblyChannelAlerts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyChannels = "mps:DescribeStreamPackageLinearAssemblyChannels" as Action<"mps:DescribeStreamPackageLinearAssemblyChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyProgram = "mps:DescribeStreamPackageLinearAssemblyProgram" as Action<"mps:DescribeStreamPackageLinearAssemblyProgram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyProgramSchedules = "mps:DescribeStreamPackageLinearAssemblyProgramSchedules" as Action<"mps:DescribeStreamPackageLinearAssemblyProgramSchedules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyPrograms = "mps:DescribeStreamPackageLinearAssemblyPrograms" as Action<"mps:DescribeStreamPackageLinearAssemblyPrograms", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageLinearAssemblyUsage = "mps:DescribeStreamPackageLinearAssemblyUsage" as Action<"mps:DescribeStreamPackageLinearAssemblyUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSSAIChannel = "mps:DescribeStreamPackageSSAIChannel" as Action<"mps:DescribeStreamPackageSSAIChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSSAIChannels = "mps:DescribeStreamPackageSSAIChannels" as Action<"mps:DescribeStreamPackageSSAIChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSSAIUsage = "mps:DescribeStreamPackageSSAIUsage" as Action<"mps:DescribeStreamPackageSSAIUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSource = "mps:DescribeStreamPackageSource" as Action<"mps:DescribeStreamPackageSource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSourceAlerts = "mps:DescribeStreamPackageSourceAlerts" as Action<"mps:DescribeStreamPackageSourceAlerts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSourceLocation = "mps:DescribeStreamPackageSourceLocation" as Action<"mps:DescribeStreamPackageSourceLocation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSourceLocations = "mps:DescribeStreamPackageSourceLocations" as Action<"mps:DescribeStreamPackageSourceLocations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamPackageSources = "mps:DescribeStreamPackageSources" as Action<"mps:DescribeStreamPackageSources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubtitleEmbedTemplates = "mps:DescribeSubtitleEmbedTemplates" as Action<"mps:DescribeSubtitleEmbedTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "mps:DescribeTaskDetail" as Action<"mps:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "mps:DescribeTasks" as Action<"mps:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTextToSpeechAsyncTask = "mps:DescribeTextToSpeechAsyncTask" as Action<"mps:DescribeTextToSpeechAsyncTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscodeTemplates = "mps:DescribeTranscodeTemplates" as Action<"mps:DescribeTranscodeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsageData = "mps:DescribeUsageData" as Action<"mps:DescribeUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoDatabaseEntryTaskDetail = "mps:DescribeVideoDatabaseEntryTaskDetail" as Action<"mps:DescribeVideoDatabaseEntryTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoSearchTaskDetail = "mps:DescribeVideoSearchTaskDetail" as Action<"mps:DescribeVideoSearchTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVoices = "mps:DescribeVoices" as Action<"mps:DescribeVoices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWatermarkTemplates = "mps:DescribeWatermarkTemplates" as Action<"mps:DescribeWatermarkTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWordSamples = "mps:DescribeWordSamples" as Action<"mps:DescribeWordSamples", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflows = "mps:DescribeWorkflows" as Action<"mps:DescribeWorkflows", UnknownKind, never>;
/** Access unknown. */
export const DesignVoiceAsync = "mps:DesignVoiceAsync" as Action<"mps:DesignVoiceAsync", UnknownKind, never>;
/** Access unknown. */
export const DetectVideoSubtitleArea = "mps:DetectVideoSubtitleArea" as Action<"mps:DetectVideoSubtitleArea", UnknownKind, never>;
/** Access unknown. */
export const DetectVideoWatermark = "mps:DetectVideoWatermark" as Action<"mps:DetectVideoWatermark", UnknownKind, never>;
/** Write access by its name. */
export const DisableSchedule = "mps:DisableSchedule" as Action<"mps:DisableSchedule", UnknownKind, never>;
/** Write access by its name. */
export const DisableWorkflow = "mps:DisableWorkflow" as Action<"mps:DisableWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroup = "mps:DisassociateSecurityGroup" as Action<"mps:DisassociateSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const EditMedia = "mps:EditMedia" as Action<"mps:EditMedia", UnknownKind, never>;
/** Access unknown. */
export const EmbeddingData = "mps:EmbeddingData" as Action<"mps:EmbeddingData", UnknownKind, never>;
/** Write access by its name. */
export const EnableSchedule = "mps:EnableSchedule" as Action<"mps:EnableSchedule", UnknownKind, never>;
/** Write access by its name. */
export const EnableWorkflow = "mps:EnableWorkflow" as Action<"mps:EnableWorkflow", UnknownKind, never>;
/** Access unknown. */
export const ExecuteFunction = "mps:ExecuteFunction" as Action<"mps:ExecuteFunction", UnknownKind, never>;
/** Access unknown. */
export const ExtractBlindWatermark = "mps:ExtractBlindWatermark" as Action<"mps:ExtractBlindWatermark", UnknownKind, never>;
/** Access unknown. */
export const ManageTask = "mps:ManageTask" as Action<"mps:ManageTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAIAnalysisTemplate = "mps:ModifyAIAnalysisTemplate" as Action<"mps:ModifyAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAIRecognitionTemplate = "mps:ModifyAIRecognitionTemplate" as Action<"mps:ModifyAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAdaptiveDynamicStreamingTemplate = "mps:ModifyAdaptiveDynamicStreamingTemplate" as Action<"mps:ModifyAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAnimatedGraphicsTemplate = "mps:ModifyAnimatedGraphicsTemplate" as Action<"mps:ModifyAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAsrHotwords = "mps:ModifyAsrHotwords" as Action<"mps:ModifyAsrHotwords", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlindWatermarkTemplate = "mps:ModifyBlindWatermarkTemplate" as Action<"mps:ModifyBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContentReviewTemplate = "mps:ModifyContentReviewTemplate" as Action<"mps:ModifyContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDocToVideoTaskStatus = "mps:ModifyDocToVideoTaskStatus" as Action<"mps:ModifyDocToVideoTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageSpriteTemplate = "mps:ModifyImageSpriteTemplate" as Action<"mps:ModifyImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveRecordTemplate = "mps:ModifyLiveRecordTemplate" as Action<"mps:ModifyLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPersonSample = "mps:ModifyPersonSample" as Action<"mps:ModifyPersonSample", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProcessImageTemplate = "mps:ModifyProcessImageTemplate" as Action<"mps:ModifyProcessImageTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQualityControlTemplate = "mps:ModifyQualityControlTemplate" as Action<"mps:ModifyQualityControlTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySampleSnapshotTemplate = "mps:ModifySampleSnapshotTemplate" as Action<"mps:ModifySampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySchedule = "mps:ModifySchedule" as Action<"mps:ModifySchedule", UnknownKind, never>;
/** Write access by its name. */
export const ModifySmartEraseTemplate = "mps:ModifySmartEraseTemplate" as Action<"mps:ModifySmartEraseTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySmartSubtitleTemplate = "mps:ModifySmartSubtitleTemplate" as Action<"mps:ModifySmartSubtitleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotByTimeOffsetTemplate = "mps:ModifySnapshotByTimeOffsetTemplate" as Action<"mps:ModifySnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamLinkEvent = "mps:ModifyStreamLinkEvent" as Action<"mps:ModifyStreamLinkEvent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamLinkFlow = "mps:ModifyStreamLinkFlow" as Action<"mps:ModifyStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamLinkInput = "mps:ModifyStreamLinkInput" as Action<"mps:ModifyStreamLinkInput", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamLinkOutputInfo = "mps:ModifyStreamLinkOutputInfo" as Action<"mps:ModifyStreamLinkOutputInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamLinkSecurityGroup = "mps:ModifyStreamLinkSecurityGroup" as Action<"mps:ModifyStreamLinkSecurityGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamPackageLinearAssemblyChannel = "mps:ModifyStreamPackageLinearAssemblyChannel" as Action<"mps:ModifyStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamPackageLinearAssemblyProgram = "mps:ModifyStreamPackageLinearAssemblyProgram" as Action<"mps:ModifyStreamPackageLinearAssemblyProgram", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamPackageSSAIChannel = "mps:ModifyStreamPackageSSAIChannel" as Action<"mps:ModifyStreamPackageSSAIChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamPackageSource = "mps:ModifyStreamPackageSource" as Action<"mps:ModifyStreamPackageSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStreamPackageSourceLocation = "mps:ModifyStreamPackageSourceLocation" as Action<"mps:ModifyStreamPackageSourceLocation", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubtitleEmbedTemplate = "mps:ModifySubtitleEmbedTemplate" as Action<"mps:ModifySubtitleEmbedTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTranscodeTemplate = "mps:ModifyTranscodeTemplate" as Action<"mps:ModifyTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWatermarkTemplate = "mps:ModifyWatermarkTemplate" as Action<"mps:ModifyWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWordSample = "mps:ModifyWordSample" as Action<"mps:ModifyWordSample", UnknownKind, never>;
/** Access unknown. */
export const ParseLiveStreamProcessNotification = "mps:ParseLiveStreamProcessNotification" as Action<"mps:ParseLiveStreamProcessNotification", UnknownKind, never>;
/** Access unknown. */
export const ParseNotification = "mps:ParseNotification" as Action<"mps:ParseNotification", UnknownKind, never>;
/** Access unknown. */
export const ProcessImage = "mps:ProcessImage" as Action<"mps:ProcessImage", UnknownKind, never>;
/** Access unknown. */
export const ProcessLiveStream = "mps:ProcessLiveStream" as Action<"mps:ProcessLiveStream", UnknownKind, never>;
/** Access unknown. */
export const ProcessMedia = "mps:ProcessMedia" as Action<"mps:ProcessMedia", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuan3DTask = "mps:QueryHunyuan3DTask" as Action<"mps:QueryHunyuan3DTask", UnknownKind, never>;
/** Read access by its name. */
export const QueryProject = "mps:QueryProject" as Action<"mps:QueryProject", UnknownKind, never>;
/** Access unknown. */
export const RecognizeAudio = "mps:RecognizeAudio" as Action<"mps:RecognizeAudio", UnknownKind, never>;
/** Access unknown. */
export const RecognizeMediaForZhiXue = "mps:RecognizeMediaForZhiXue" as Action<"mps:RecognizeMediaForZhiXue", UnknownKind, never>;
/** Write access by its name. */
export const ResetWorkflow = "mps:ResetWorkflow" as Action<"mps:ResetWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const StartStreamLinkFlow = "mps:StartStreamLinkFlow" as Action<"mps:StartStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const StartStreamPackageLinearAssemblyChannel = "mps:StartStreamPackageLinearAssemblyChannel" as Action<"mps:StartStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Write access by its name. */
export const StopStreamLinkFlow = "mps:StopStreamLinkFlow" as Action<"mps:StopStreamLinkFlow", UnknownKind, never>;
/** Write access by its name. */
export const StopStreamPackageLinearAssemblyChannel = "mps:StopStreamPackageLinearAssemblyChannel" as Action<"mps:StopStreamPackageLinearAssemblyChannel", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuan3DTask = "mps:SubmitHunyuan3DTask" as Action<"mps:SubmitHunyuan3DTask", UnknownKind, never>;
/** Access unknown. */
export const SyncDubbing = "mps:SyncDubbing" as Action<"mps:SyncDubbing", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeech = "mps:TextToSpeech" as Action<"mps:TextToSpeech", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeechAsync = "mps:TextToSpeechAsync" as Action<"mps:TextToSpeechAsync", UnknownKind, never>;
/** Access unknown. */
export const TextTranslation = "mps:TextTranslation" as Action<"mps:TextTranslation", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProject = "mps:UpdateProject" as Action<"mps:UpdateProject", UnknownKind, never>;
/** Write access by its name. */
export const UpdateVoice = "mps:UpdateVoice" as Action<"mps:UpdateVoice", UnknownKind, never>;
/** Access unknown. */
export const WithdrawsWatermark = "mps:WithdrawsWatermark" as Action<"mps:WithdrawsWatermark", UnknownKind, never>;
