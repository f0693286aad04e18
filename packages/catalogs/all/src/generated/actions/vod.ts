// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyUpload = "vod:ApplyUpload" as Action<"vod:ApplyUpload", UnknownKind, never>;
/** Write access by its name. */
export const AttachMediaSubtitles = "vod:AttachMediaSubtitles" as Action<"vod:AttachMediaSubtitles", UnknownKind, never>;
/** Write access by its name. */
export const CloneVoiceAsync = "vod:CloneVoiceAsync" as Action<"vod:CloneVoiceAsync", UnknownKind, never>;
/** Write access by its name. */
export const CloneVoiceSync = "vod:CloneVoiceSync" as Action<"vod:CloneVoiceSync", UnknownKind, never>;
/** Access unknown. */
export const CommitUpload = "vod:CommitUpload" as Action<"vod:CommitUpload", UnknownKind, never>;
/** Access unknown. */
export const ComposeMedia = "vod:ComposeMedia" as Action<"vod:ComposeMedia", UnknownKind, never>;
/** Write access by its name. */
export const ConfirmEvents = "vod:ConfirmEvents" as Action<"vod:ConfirmEvents", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIAnalysisTemplate = "vod:CreateAIAnalysisTemplate" as Action<"vod:CreateAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIRecognitionTemplate = "vod:CreateAIRecognitionTemplate" as Action<"vod:CreateAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAdaptiveDynamicStreamingTemplate = "vod:CreateAdaptiveDynamicStreamingTemplate" as Action<"vod:CreateAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcAdvancedCustomElement = "vod:CreateAigcAdvancedCustomElement" as Action<"vod:CreateAigcAdvancedCustomElement", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcApiToken = "vod:CreateAigcApiToken" as Action<"vod:CreateAigcApiToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcAudioClone = "vod:CreateAigcAudioClone" as Action<"vod:CreateAigcAudioClone", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcAudioTask = "vod:CreateAigcAudioTask" as Action<"vod:CreateAigcAudioTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcCustomElement = "vod:CreateAigcCustomElement" as Action<"vod:CreateAigcCustomElement", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcCustomVoice = "vod:CreateAigcCustomVoice" as Action<"vod:CreateAigcCustomVoice", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcImageTask = "vod:CreateAigcImageTask" as Action<"vod:CreateAigcImageTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcQuota = "vod:CreateAigcQuota" as Action<"vod:CreateAigcQuota", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcSubject = "vod:CreateAigcSubject" as Action<"vod:CreateAigcSubject", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcVideoRedrawTask = "vod:CreateAigcVideoRedrawTask" as Action<"vod:CreateAigcVideoRedrawTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAigcVideoTask = "vod:CreateAigcVideoTask" as Action<"vod:CreateAigcVideoTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAnimatedGraphicsTemplate = "vod:CreateAnimatedGraphicsTemplate" as Action<"vod:CreateAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlindWatermarkTemplate = "vod:CreateBlindWatermarkTemplate" as Action<"vod:CreateBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCLSLogset = "vod:CreateCLSLogset" as Action<"vod:CreateCLSLogset", UnknownKind, never>;
/** Write access by its name. */
export const CreateCLSTopic = "vod:CreateCLSTopic" as Action<"vod:CreateCLSTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateClass = "vod:CreateClass" as Action<"vod:CreateClass", UnknownKind, never>;
/** Write access by its name. */
export const CreateComplexAdaptiveDynamicStreamingTask = "vod:CreateComplexAdaptiveDynamicStreamingTask" as Action<"vod:CreateComplexAdaptiveDynamicStreamingTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateContentReviewTemplate = "vod:CreateContentReviewTemplate" as Action<"vod:CreateContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainVerifyRecord = "vod:CreateDomainVerifyRecord" as Action<"vod:CreateDomainVerifyRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnhanceMediaTemplate = "vod:CreateEnhanceMediaTemplate" as Action<"vod:CreateEnhanceMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateHeadTailTemplate = "vod:CreateHeadTailTemplate" as Action<"vod:CreateHeadTailTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageProcessingTemplate = "vod:CreateImageProcessingTemplate" as Action<"vod:CreateImageProcessingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageSpriteTemplate = "vod:CreateImageSpriteTemplate" as Action<"vod:CreateImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateIncrementalMigrationStrategy = "vod:CreateIncrementalMigrationStrategy" as Action<"vod:CreateIncrementalMigrationStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateJustInTimeTranscodeTemplate = "vod:CreateJustInTimeTranscodeTemplate" as Action<"vod:CreateJustInTimeTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateKnowledgeBase = "vod:CreateKnowledgeBase" as Action<"vod:CreateKnowledgeBase", UnknownKind, never>;
/** Write access by its name. */
export const CreateLLMComprehendTemplate = "vod:CreateLLMComprehendTemplate" as Action<"vod:CreateLLMComprehendTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateMPSTemplate = "vod:CreateMPSTemplate" as Action<"vod:CreateMPSTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonSample = "vod:CreatePersonSample" as Action<"vod:CreatePersonSample", UnknownKind, never>;
/** Write access by its name. */
export const CreateProcedureTemplate = "vod:CreateProcedureTemplate" as Action<"vod:CreateProcedureTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateProcessImageAsyncTemplate = "vod:CreateProcessImageAsyncTemplate" as Action<"vod:CreateProcessImageAsyncTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateQualityInspectTemplate = "vod:CreateQualityInspectTemplate" as Action<"vod:CreateQualityInspectTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateRebuildMediaTemplate = "vod:CreateRebuildMediaTemplate" as Action<"vod:CreateRebuildMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateReviewTemplate = "vod:CreateReviewTemplate" as Action<"vod:CreateReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoundPlay = "vod:CreateRoundPlay" as Action<"vod:CreateRoundPlay", UnknownKind, never>;
/** Write access by its name. */
export const CreateSampleSnapshotTemplate = "vod:CreateSampleSnapshotTemplate" as Action<"vod:CreateSampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSceneAigcImageTask = "vod:CreateSceneAigcImageTask" as Action<"vod:CreateSceneAigcImageTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSceneAigcVideoTask = "vod:CreateSceneAigcVideoTask" as Action<"vod:CreateSceneAigcVideoTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshotByTimeOffsetTemplate = "vod:CreateSnapshotByTimeOffsetTemplate" as Action<"vod:CreateSnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateStorage = "vod:CreateStorage" as Action<"vod:CreateStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateStorageCredentials = "vod:CreateStorageCredentials" as Action<"vod:CreateStorageCredentials", UnknownKind, never>;
/** Write access by its name. */
export const CreateStorageRegion = "vod:CreateStorageRegion" as Action<"vod:CreateStorageRegion", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubAppId = "vod:CreateSubAppId" as Action<"vod:CreateSubAppId", UnknownKind, never>;
/** Write access by its name. */
export const CreateSuperPlayerConfig = "vod:CreateSuperPlayerConfig" as Action<"vod:CreateSuperPlayerConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateTranscodeTemplate = "vod:CreateTranscodeTemplate" as Action<"vod:CreateTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateVodDomain = "vod:CreateVodDomain" as Action<"vod:CreateVodDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateWatermarkTemplate = "vod:CreateWatermarkTemplate" as Action<"vod:CreateWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateWordSamples = "vod:CreateWordSamples" as Action<"vod:CreateWordSamples", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIAnalysisTemplate = "vod:DeleteAIAnalysisTemplate" as Action<"vod:DeleteAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIRecognitionTemplate = "vod:DeleteAIRecognitionTemplate" as Action<"vod:DeleteAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAdaptiveDynamicStreamingTemplate = "vod:DeleteAdaptiveDynamicStreamingTemplate" as Action<"vod:DeleteAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAigcAdvancedCustomElement = "vod:DeleteAigcAdvancedCustomElement" as Action<"vod:DeleteAigcAdvancedCustomElement", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAigcApiToken = "vod:DeleteAigcApiToken" as Action<"vod:DeleteAigcApiToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAigcQuota = "vod:DeleteAigcQuota" as Action<"vod:DeleteAigcQuota", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAnimatedGraphicsTemplate = "vod:DeleteAnimatedGraphicsTemplate" as Action<"vod:DeleteAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlindWatermarkTemplate = "vod:DeleteBlindWatermarkTemplate" as Action<"vod:DeleteBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCLSTopic = "vod:DeleteCLSTopic" as Action<"vod:DeleteCLSTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClass = "vod:DeleteClass" as Action<"vod:DeleteClass", UnknownKind, never>;
/** Write access by its name. */
export const DeleteContentReviewTemplate = "vod:DeleteContentReviewTemplate" as Action<"vod:DeleteContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnhanceMediaTemplate = "vod:DeleteEnhanceMediaTemplate" as Action<"vod:DeleteEnhanceMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHeadTailTemplate = "vod:DeleteHeadTailTemplate" as Action<"vod:DeleteHeadTailTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageProcessingTemplate = "vod:DeleteImageProcessingTemplate" as Action<"vod:DeleteImageProcessingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageSpriteTemplate = "vod:DeleteImageSpriteTemplate" as Action<"vod:DeleteImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIncrementalMigrationStrategy = "vod:DeleteIncrementalMigrationStrategy" as Action<"vod:DeleteIncrementalMigrationStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJustInTimeTranscodeTemplate = "vod:DeleteJustInTimeTranscodeTemplate" as Action<"vod:DeleteJustInTimeTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKnowledgeBase = "vod:DeleteKnowledgeBase" as Action<"vod:DeleteKnowledgeBase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLLMComprehendTemplate = "vod:DeleteLLMComprehendTemplate" as Action<"vod:DeleteLLMComprehendTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMPSTemplate = "vod:DeleteMPSTemplate" as Action<"vod:DeleteMPSTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMedia = "vod:DeleteMedia" as Action<"vod:DeleteMedia", UnknownKind, never>;
/** Write access by its name. */
export const DeletePersonSample = "vod:DeletePersonSample" as Action<"vod:DeletePersonSample", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProcedureTemplate = "vod:DeleteProcedureTemplate" as Action<"vod:DeleteProcedureTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProcessImageAsyncTemplate = "vod:DeleteProcessImageAsyncTemplate" as Action<"vod:DeleteProcessImageAsyncTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQualityInspectTemplate = "vod:DeleteQualityInspectTemplate" as Action<"vod:DeleteQualityInspectTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRebuildMediaTemplate = "vod:DeleteRebuildMediaTemplate" as Action<"vod:DeleteRebuildMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReviewTemplate = "vod:DeleteReviewTemplate" as Action<"vod:DeleteReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoundPlay = "vod:DeleteRoundPlay" as Action<"vod:DeleteRoundPlay", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSampleSnapshotTemplate = "vod:DeleteSampleSnapshotTemplate" as Action<"vod:DeleteSampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshotByTimeOffsetTemplate = "vod:DeleteSnapshotByTimeOffsetTemplate" as Action<"vod:DeleteSnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSuperPlayerConfig = "vod:DeleteSuperPlayerConfig" as Action<"vod:DeleteSuperPlayerConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTranscodeTemplate = "vod:DeleteTranscodeTemplate" as Action<"vod:DeleteTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVodDomain = "vod:DeleteVodDomain" as Action<"vod:DeleteVodDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVoice = "vod:DeleteVoice" as Action<"vod:DeleteVoice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWatermarkTemplate = "vod:DeleteWatermarkTemplate" as Action<"vod:DeleteWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWordSamples = "vod:DeleteWordSamples" as Action<"vod:DeleteWordSamples", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisTemplates = "vod:DescribeAIAnalysisTemplates" as Action<"vod:DescribeAIAnalysisTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIRecognitionTemplates = "vod:DescribeAIRecognitionTemplates" as Action<"vod:DescribeAIRecognitionTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAdaptiveDynamicStreamingTemplates = "vod:DescribeAdaptiveDynamicStreamingTemplates" as Action<"vod:DescribeAdaptiveDynamicStreamingTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcAdvancedCustomElements = "vod:DescribeAigcAdvancedCustomElements" as Action<"vod:DescribeAigcAdvancedCustomElements", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcApiTokens = "vod:DescribeAigcApiTokens" as Action<"vod:DescribeAigcApiTokens", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcFaceInfo = "vod:DescribeAigcFaceInfo" as Action<"vod:DescribeAigcFaceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcFaceInfoAsync = "vod:DescribeAigcFaceInfoAsync" as Action<"vod:DescribeAigcFaceInfoAsync", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcQuotas = "vod:DescribeAigcQuotas" as Action<"vod:DescribeAigcQuotas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAigcUsageData = "vod:DescribeAigcUsageData" as Action<"vod:DescribeAigcUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllClass = "vod:DescribeAllClass" as Action<"vod:DescribeAllClass", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAnimatedGraphicsTemplates = "vod:DescribeAnimatedGraphicsTemplates" as Action<"vod:DescribeAnimatedGraphicsTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlindWatermarkTemplates = "vod:DescribeBlindWatermarkTemplates" as Action<"vod:DescribeBlindWatermarkTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCDNStatDetails = "vod:DescribeCDNStatDetails" as Action<"vod:DescribeCDNStatDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCDNUsageData = "vod:DescribeCDNUsageData" as Action<"vod:DescribeCDNUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCLSLogsets = "vod:DescribeCLSLogsets" as Action<"vod:DescribeCLSLogsets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCLSPushTargets = "vod:DescribeCLSPushTargets" as Action<"vod:DescribeCLSPushTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCLSTopics = "vod:DescribeCLSTopics" as Action<"vod:DescribeCLSTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdnLogs = "vod:DescribeCdnLogs" as Action<"vod:DescribeCdnLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientUploadAccelerationUsageData = "vod:DescribeClientUploadAccelerationUsageData" as Action<"vod:DescribeClientUploadAccelerationUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContentReviewTemplates = "vod:DescribeContentReviewTemplates" as Action<"vod:DescribeContentReviewTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCurrentPlaylist = "vod:DescribeCurrentPlaylist" as Action<"vod:DescribeCurrentPlaylist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDailyMediaPlayStat = "vod:DescribeDailyMediaPlayStat" as Action<"vod:DescribeDailyMediaPlayStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDailyMostPlayedStat = "vod:DescribeDailyMostPlayedStat" as Action<"vod:DescribeDailyMostPlayedStat", UnknownKind, never>;
/** List access by its name. */
export const DescribeDailyPlayStatFileList = "vod:DescribeDailyPlayStatFileList" as Action<"vod:DescribeDailyPlayStatFileList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDefaultDistributionConfig = "vod:DescribeDefaultDistributionConfig" as Action<"vod:DescribeDefaultDistributionConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDrmDataKey = "vod:DescribeDrmDataKey" as Action<"vod:DescribeDrmDataKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDrmKeyProviderInfo = "vod:DescribeDrmKeyProviderInfo" as Action<"vod:DescribeDrmKeyProviderInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnhanceMediaTemplates = "vod:DescribeEnhanceMediaTemplates" as Action<"vod:DescribeEnhanceMediaTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventConfig = "vod:DescribeEventConfig" as Action<"vod:DescribeEventConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventsState = "vod:DescribeEventsState" as Action<"vod:DescribeEventsState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileAttributes = "vod:DescribeFileAttributes" as Action<"vod:DescribeFileAttributes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHeadTailTemplates = "vod:DescribeHeadTailTemplates" as Action<"vod:DescribeHeadTailTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageProcessingTemplates = "vod:DescribeImageProcessingTemplates" as Action<"vod:DescribeImageProcessingTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageReviewUsageData = "vod:DescribeImageReviewUsageData" as Action<"vod:DescribeImageReviewUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageSpriteTemplates = "vod:DescribeImageSpriteTemplates" as Action<"vod:DescribeImageSpriteTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIncrementalMigrationStrategyInfos = "vod:DescribeIncrementalMigrationStrategyInfos" as Action<"vod:DescribeIncrementalMigrationStrategyInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJustInTimeTranscodeTemplates = "vod:DescribeJustInTimeTranscodeTemplates" as Action<"vod:DescribeJustInTimeTranscodeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKnowledgeBases = "vod:DescribeKnowledgeBases" as Action<"vod:DescribeKnowledgeBases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLLMComprehendTemplates = "vod:DescribeLLMComprehendTemplates" as Action<"vod:DescribeLLMComprehendTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseUsageData = "vod:DescribeLicenseUsageData" as Action<"vod:DescribeLicenseUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMPSTemplates = "vod:DescribeMPSTemplates" as Action<"vod:DescribeMPSTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaInfos = "vod:DescribeMediaInfos" as Action<"vod:DescribeMediaInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaPlayStatDetails = "vod:DescribeMediaPlayStatDetails" as Action<"vod:DescribeMediaPlayStatDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMediaProcessUsageData = "vod:DescribeMediaProcessUsageData" as Action<"vod:DescribeMediaProcessUsageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribePersonSamples = "vod:DescribePersonSamples" as Action<"vod:DescribePersonSamples", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrepaidProducts = "vod:DescribePrepaidProducts" as Action<"vod:DescribePrepaidProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcedureTemplates = "vod:DescribeProcedureTemplates" as Action<"vod:DescribeProcedureTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessImageAsyncTemplates = "vod:DescribeProcessImageAsyncTemplates" as Action<"vod:DescribeProcessImageAsyncTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityInspectTemplates = "vod:DescribeQualityInspectTemplates" as Action<"vod:DescribeQualityInspectTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRebuildMediaTemplates = "vod:DescribeRebuildMediaTemplates" as Action<"vod:DescribeRebuildMediaTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReviewDetails = "vod:DescribeReviewDetails" as Action<"vod:DescribeReviewDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReviewTemplates = "vod:DescribeReviewTemplates" as Action<"vod:DescribeReviewTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoundPlays = "vod:DescribeRoundPlays" as Action<"vod:DescribeRoundPlays", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSampleSnapshotTemplates = "vod:DescribeSampleSnapshotTemplates" as Action<"vod:DescribeSampleSnapshotTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotByTimeOffsetTemplates = "vod:DescribeSnapshotByTimeOffsetTemplates" as Action<"vod:DescribeSnapshotByTimeOffsetTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorage = "vod:DescribeStorage" as Action<"vod:DescribeStorage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorageData = "vod:DescribeStorageData" as Action<"vod:DescribeStorageData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorageDetails = "vod:DescribeStorageDetails" as Action<"vod:DescribeStorageDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorageRegions = "vod:DescribeStorageRegions" as Action<"vod:DescribeStorageRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubAppIds = "vod:DescribeSubAppIds" as Action<"vod:DescribeSubAppIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSuperPlayerConfigs = "vod:DescribeSuperPlayerConfigs" as Action<"vod:DescribeSuperPlayerConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "vod:DescribeTaskDetail" as Action<"vod:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "vod:DescribeTasks" as Action<"vod:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscodeTemplates = "vod:DescribeTranscodeTemplates" as Action<"vod:DescribeTranscodeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVodDomains = "vod:DescribeVodDomains" as Action<"vod:DescribeVodDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVoices = "vod:DescribeVoices" as Action<"vod:DescribeVoices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWatermarkTemplates = "vod:DescribeWatermarkTemplates" as Action<"vod:DescribeWatermarkTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWordSamples = "vod:DescribeWordSamples" as Action<"vod:DescribeWordSamples", UnknownKind, never>;
/** Access unknown. */
export const DesignVoiceAsync = "vod:DesignVoiceAsync" as Action<"vod:DesignVoiceAsync", UnknownKind, never>;
/** Write access by its name. */
export const EditMedia = "vod:EditMedia" as Action<"vod:EditMedia", UnknownKind, never>;
/** Access unknown. */
export const EnhanceMediaByTemplate = "vod:EnhanceMediaByTemplate" as Action<"vod:EnhanceMediaByTemplate", UnknownKind, never>;
/** Access unknown. */
export const EnhanceMediaQuality = "vod:EnhanceMediaQuality" as Action<"vod:EnhanceMediaQuality", UnknownKind, never>;
/** Access unknown. */
export const ExecuteFunction = "vod:ExecuteFunction" as Action<"vod:ExecuteFunction", UnknownKind, never>;
/** Access unknown. */
export const ExtractBlindWatermark = "vod:ExtractBlindWatermark" as Action<"vod:ExtractBlindWatermark", UnknownKind, never>;
/** Access unknown. */
export const ExtractCopyRightWatermark = "vod:ExtractCopyRightWatermark" as Action<"vod:ExtractCopyRightWatermark", UnknownKind, never>;
/** Access unknown. */
export const ExtractTraceWatermark = "vod:ExtractTraceWatermark" as Action<"vod:ExtractTraceWatermark", UnknownKind, never>;
/** Access unknown. */
export const FastEditMedia = "vod:FastEditMedia" as Action<"vod:FastEditMedia", UnknownKind, never>;
/** Write access by its name. */
export const ForbidMediaDistribution = "vod:ForbidMediaDistribution" as Action<"vod:ForbidMediaDistribution", UnknownKind, never>;
/** Access unknown. */
export const HandleCurrentPlaylist = "vod:HandleCurrentPlaylist" as Action<"vod:HandleCurrentPlaylist", UnknownKind, never>;
/** Write access by its name. */
export const ImportMediaKnowledge = "vod:ImportMediaKnowledge" as Action<"vod:ImportMediaKnowledge", UnknownKind, never>;
/** Access unknown. */
export const InspectMediaQuality = "vod:InspectMediaQuality" as Action<"vod:InspectMediaQuality", UnknownKind, never>;
/** List access by its name. */
export const ListFiles = "vod:ListFiles" as Action<"vod:ListFiles", UnknownKind, never>;
/** Access unknown. */
export const LiveRealTimeClip = "vod:LiveRealTimeClip" as Action<"vod:LiveRealTimeClip", UnknownKind, never>;
/** Access unknown. */
export const ManageTask = "vod:ManageTask" as Action<"vod:ManageTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAIAnalysisTemplate = "vod:ModifyAIAnalysisTemplate" as Action<"vod:ModifyAIAnalysisTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAIRecognitionTemplate = "vod:ModifyAIRecognitionTemplate" as Action<"vod:ModifyAIRecognitionTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAdaptiveDynamicStreamingTemplate = "vod:ModifyAdaptiveDynamicStreamingTemplate" as Action<"vod:ModifyAdaptiveDynamicStreamingTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAigcQuota = "vod:ModifyAigcQuota" as Action<"vod:ModifyAigcQuota", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAnimatedGraphicsTemplate = "vod:ModifyAnimatedGraphicsTemplate" as Action<"vod:ModifyAnimatedGraphicsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlindWatermarkTemplate = "vod:ModifyBlindWatermarkTemplate" as Action<"vod:ModifyBlindWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClass = "vod:ModifyClass" as Action<"vod:ModifyClass", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContentReviewTemplate = "vod:ModifyContentReviewTemplate" as Action<"vod:ModifyContentReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDefaultDistributionConfig = "vod:ModifyDefaultDistributionConfig" as Action<"vod:ModifyDefaultDistributionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDefaultStorageRegion = "vod:ModifyDefaultStorageRegion" as Action<"vod:ModifyDefaultStorageRegion", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnhanceMediaTemplate = "vod:ModifyEnhanceMediaTemplate" as Action<"vod:ModifyEnhanceMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEventConfig = "vod:ModifyEventConfig" as Action<"vod:ModifyEventConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHeadTailTemplate = "vod:ModifyHeadTailTemplate" as Action<"vod:ModifyHeadTailTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageSpriteTemplate = "vod:ModifyImageSpriteTemplate" as Action<"vod:ModifyImageSpriteTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIncrementalMigrationStrategy = "vod:ModifyIncrementalMigrationStrategy" as Action<"vod:ModifyIncrementalMigrationStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJustInTimeTranscodeTemplate = "vod:ModifyJustInTimeTranscodeTemplate" as Action<"vod:ModifyJustInTimeTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKnowledgeBase = "vod:ModifyKnowledgeBase" as Action<"vod:ModifyKnowledgeBase", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLLMComprehendTemplate = "vod:ModifyLLMComprehendTemplate" as Action<"vod:ModifyLLMComprehendTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMPSTemplate = "vod:ModifyMPSTemplate" as Action<"vod:ModifyMPSTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMediaInfo = "vod:ModifyMediaInfo" as Action<"vod:ModifyMediaInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMediaStorageClass = "vod:ModifyMediaStorageClass" as Action<"vod:ModifyMediaStorageClass", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPersonSample = "vod:ModifyPersonSample" as Action<"vod:ModifyPersonSample", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProcessImageAsyncTemplate = "vod:ModifyProcessImageAsyncTemplate" as Action<"vod:ModifyProcessImageAsyncTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQualityInspectTemplate = "vod:ModifyQualityInspectTemplate" as Action<"vod:ModifyQualityInspectTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRebuildMediaTemplate = "vod:ModifyRebuildMediaTemplate" as Action<"vod:ModifyRebuildMediaTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReviewTemplate = "vod:ModifyReviewTemplate" as Action<"vod:ModifyReviewTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoundPlay = "vod:ModifyRoundPlay" as Action<"vod:ModifyRoundPlay", UnknownKind, never>;
/** Write access by its name. */
export const ModifySampleSnapshotTemplate = "vod:ModifySampleSnapshotTemplate" as Action<"vod:ModifySampleSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotByTimeOffsetTemplate = "vod:ModifySnapshotByTimeOffsetTemplate" as Action<"vod:ModifySnapshotByTimeOffsetTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubAppIdInfo = "vod:ModifySubAppIdInfo" as Action<"vod:ModifySubAppIdInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubAppIdStatus = "vod:ModifySubAppIdStatus" as Action<"vod:ModifySubAppIdStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySuperPlayerConfig = "vod:ModifySuperPlayerConfig" as Action<"vod:ModifySuperPlayerConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTranscodeTemplate = "vod:ModifyTranscodeTemplate" as Action<"vod:ModifyTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVodDomainAccelerateConfig = "vod:ModifyVodDomainAccelerateConfig" as Action<"vod:ModifyVodDomainAccelerateConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVodDomainConfig = "vod:ModifyVodDomainConfig" as Action<"vod:ModifyVodDomainConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWatermarkTemplate = "vod:ModifyWatermarkTemplate" as Action<"vod:ModifyWatermarkTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWordSample = "vod:ModifyWordSample" as Action<"vod:ModifyWordSample", UnknownKind, never>;
/** Access unknown. */
export const ParseStreamingManifest = "vod:ParseStreamingManifest" as Action<"vod:ParseStreamingManifest", UnknownKind, never>;
/** Access unknown. */
export const ProcessImage = "vod:ProcessImage" as Action<"vod:ProcessImage", UnknownKind, never>;
/** Access unknown. */
export const ProcessImageAsync = "vod:ProcessImageAsync" as Action<"vod:ProcessImageAsync", UnknownKind, never>;
/** Access unknown. */
export const ProcessMedia = "vod:ProcessMedia" as Action<"vod:ProcessMedia", UnknownKind, never>;
/** Access unknown. */
export const ProcessMediaByMPS = "vod:ProcessMediaByMPS" as Action<"vod:ProcessMediaByMPS", UnknownKind, never>;
/** Access unknown. */
export const ProcessMediaByProcedure = "vod:ProcessMediaByProcedure" as Action<"vod:ProcessMediaByProcedure", UnknownKind, never>;
/** Access unknown. */
export const ProcessMediaByUrl = "vod:ProcessMediaByUrl" as Action<"vod:ProcessMediaByUrl", UnknownKind, never>;
/** Access unknown. */
export const PullEvents = "vod:PullEvents" as Action<"vod:PullEvents", UnknownKind, never>;
/** Access unknown. */
export const PullUpload = "vod:PullUpload" as Action<"vod:PullUpload", UnknownKind, never>;
/** Access unknown. */
export const PushUrlCache = "vod:PushUrlCache" as Action<"vod:PushUrlCache", UnknownKind, never>;
/** Access unknown. */
export const RebuildMedia = "vod:RebuildMedia" as Action<"vod:RebuildMedia", UnknownKind, never>;
/** Access unknown. */
export const RebuildMediaByTemplate = "vod:RebuildMediaByTemplate" as Action<"vod:RebuildMediaByTemplate", UnknownKind, never>;
/** Access unknown. */
export const RefreshUrlCache = "vod:RefreshUrlCache" as Action<"vod:RefreshUrlCache", UnknownKind, never>;
/** Write access by its name. */
export const RemoveWatermark = "vod:RemoveWatermark" as Action<"vod:RemoveWatermark", UnknownKind, never>;
/** Write access by its name. */
export const ResetProcedureTemplate = "vod:ResetProcedureTemplate" as Action<"vod:ResetProcedureTemplate", UnknownKind, never>;
/** Write access by its name. */
export const RestoreMedia = "vod:RestoreMedia" as Action<"vod:RestoreMedia", UnknownKind, never>;
/** Access unknown. */
export const ReviewAudioVideo = "vod:ReviewAudioVideo" as Action<"vod:ReviewAudioVideo", UnknownKind, never>;
/** Access unknown. */
export const ReviewImage = "vod:ReviewImage" as Action<"vod:ReviewImage", UnknownKind, never>;
/** Read access by its name. */
export const SearchMedia = "vod:SearchMedia" as Action<"vod:SearchMedia", UnknownKind, never>;
/** Read access by its name. */
export const SearchMediaBySemantics = "vod:SearchMediaBySemantics" as Action<"vod:SearchMediaBySemantics", UnknownKind, never>;
/** Write access by its name. */
export const SetCLSPushTarget = "vod:SetCLSPushTarget" as Action<"vod:SetCLSPushTarget", UnknownKind, never>;
/** Write access by its name. */
export const SetDrmKeyProviderInfo = "vod:SetDrmKeyProviderInfo" as Action<"vod:SetDrmKeyProviderInfo", UnknownKind, never>;
/** Write access by its name. */
export const SetVodDomainCertificate = "vod:SetVodDomainCertificate" as Action<"vod:SetVodDomainCertificate", UnknownKind, never>;
/** Access unknown. */
export const SimpleHlsClip = "vod:SimpleHlsClip" as Action<"vod:SimpleHlsClip", UnknownKind, never>;
/** Access unknown. */
export const SplitMedia = "vod:SplitMedia" as Action<"vod:SplitMedia", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeechAsync = "vod:TextToSpeechAsync" as Action<"vod:TextToSpeechAsync", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeechSync = "vod:TextToSpeechSync" as Action<"vod:TextToSpeechSync", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAigcApiToken = "vod:UpdateAigcApiToken" as Action<"vod:UpdateAigcApiToken", UnknownKind, never>;
/** Write access by its name. */
export const UpdateVoice = "vod:UpdateVoice" as Action<"vod:UpdateVoice", UnknownKind, never>;
/** Access unknown. */
export const VerifyDomainRecord = "vod:VerifyDomainRecord" as Action<"vod:VerifyDomainRecord", UnknownKind, never>;
/** Access unknown. */
export const WeChatMiniProgramPublish = "vod:WeChatMiniProgramPublish" as Action<"vod:WeChatMiniProgramPublish", UnknownKind, never>;
