// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCasterInputInfo = "live:AddCasterInputInfo" as Action<"live:AddCasterInputInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddCasterLayoutInfo = "live:AddCasterLayoutInfo" as Action<"live:AddCasterLayoutInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddCasterMarkPicInfo = "live:AddCasterMarkPicInfo" as Action<"live:AddCasterMarkPicInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddCasterMarkWordInfo = "live:AddCasterMarkWordInfo" as Action<"live:AddCasterMarkWordInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddCasterOutputInfo = "live:AddCasterOutputInfo" as Action<"live:AddCasterOutputInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddDelayLiveStream = "live:AddDelayLiveStream" as Action<"live:AddDelayLiveStream", UnknownKind, never>;
/** Write access by its name. */
export const AddLiveDomain = "live:AddLiveDomain" as Action<"live:AddLiveDomain", UnknownKind, never>;
/** Write access by its name. */
export const AddLiveWatermark = "live:AddLiveWatermark" as Action<"live:AddLiveWatermark", UnknownKind, never>;
/** Access unknown. */
export const AuthenticateDomainOwner = "live:AuthenticateDomainOwner" as Action<"live:AuthenticateDomainOwner", UnknownKind, never>;
/** Write access by its name. */
export const CancelCommonMixStream = "live:CancelCommonMixStream" as Action<"live:CancelCommonMixStream", UnknownKind, never>;
/** Write access by its name. */
export const CloseSourceStream = "live:CloseSourceStream" as Action<"live:CloseSourceStream", UnknownKind, never>;
/** Write access by its name. */
export const CopyCaster = "live:CopyCaster" as Action<"live:CopyCaster", UnknownKind, never>;
/** Write access by its name. */
export const CopyLiveAvatarRoom = "live:CopyLiveAvatarRoom" as Action<"live:CopyLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditKeywordLib = "live:CreateAuditKeywordLib" as Action<"live:CreateAuditKeywordLib", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuditKeywords = "live:CreateAuditKeywords" as Action<"live:CreateAuditKeywords", UnknownKind, never>;
/** Write access by its name. */
export const CreateCaster = "live:CreateCaster" as Action<"live:CreateCaster", UnknownKind, never>;
/** Write access by its name. */
export const CreateCasterInputPushUrl = "live:CreateCasterInputPushUrl" as Action<"live:CreateCasterInputPushUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateCasterPgm = "live:CreateCasterPgm" as Action<"live:CreateCasterPgm", UnknownKind, never>;
/** Write access by its name. */
export const CreateCasterPgmFromPvw = "live:CreateCasterPgmFromPvw" as Action<"live:CreateCasterPgmFromPvw", UnknownKind, never>;
/** Write access by its name. */
export const CreateCasterPvw = "live:CreateCasterPvw" as Action<"live:CreateCasterPvw", UnknownKind, never>;
/** Write access by its name. */
export const CreateCommonMixStream = "live:CreateCommonMixStream" as Action<"live:CreateCommonMixStream", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveAvatarCloneFigure = "live:CreateLiveAvatarCloneFigure" as Action<"live:CreateLiveAvatarCloneFigure", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveAvatarRoom = "live:CreateLiveAvatarRoom" as Action<"live:CreateLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveAvatarScript = "live:CreateLiveAvatarScript" as Action<"live:CreateLiveAvatarScript", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveCallbackRule = "live:CreateLiveCallbackRule" as Action<"live:CreateLiveCallbackRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveCallbackTemplate = "live:CreateLiveCallbackTemplate" as Action<"live:CreateLiveCallbackTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveCloudEffect = "live:CreateLiveCloudEffect" as Action<"live:CreateLiveCloudEffect", UnknownKind, never>;
/** Write access by its name. */
export const CreateLivePadRule = "live:CreateLivePadRule" as Action<"live:CreateLivePadRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLivePadTemplate = "live:CreateLivePadTemplate" as Action<"live:CreateLivePadTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLivePullStreamTask = "live:CreateLivePullStreamTask" as Action<"live:CreateLivePullStreamTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveRecord = "live:CreateLiveRecord" as Action<"live:CreateLiveRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveRecordRule = "live:CreateLiveRecordRule" as Action<"live:CreateLiveRecordRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveRecordTemplate = "live:CreateLiveRecordTemplate" as Action<"live:CreateLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveSnapshotRule = "live:CreateLiveSnapshotRule" as Action<"live:CreateLiveSnapshotRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveSnapshotTemplate = "live:CreateLiveSnapshotTemplate" as Action<"live:CreateLiveSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveStreamMonitor = "live:CreateLiveStreamMonitor" as Action<"live:CreateLiveStreamMonitor", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveTimeShiftRule = "live:CreateLiveTimeShiftRule" as Action<"live:CreateLiveTimeShiftRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveTimeShiftTemplate = "live:CreateLiveTimeShiftTemplate" as Action<"live:CreateLiveTimeShiftTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveTranscodeRule = "live:CreateLiveTranscodeRule" as Action<"live:CreateLiveTranscodeRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveTranscodeTemplate = "live:CreateLiveTranscodeTemplate" as Action<"live:CreateLiveTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveWatermarkRule = "live:CreateLiveWatermarkRule" as Action<"live:CreateLiveWatermarkRule", UnknownKind, never>;
/** Write access by its name. */
export const CreatePullStreamConfig = "live:CreatePullStreamConfig" as Action<"live:CreatePullStreamConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordTask = "live:CreateRecordTask" as Action<"live:CreateRecordTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSceneVideoTask = "live:CreateSceneVideoTask" as Action<"live:CreateSceneVideoTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateScreenshotTask = "live:CreateScreenshotTask" as Action<"live:CreateScreenshotTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoRedrawTask = "live:CreateVideoRedrawTask" as Action<"live:CreateVideoRedrawTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditKeywords = "live:DeleteAuditKeywords" as Action<"live:DeleteAuditKeywords", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCaster = "live:DeleteCaster" as Action<"live:DeleteCaster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCasterInputInfo = "live:DeleteCasterInputInfo" as Action<"live:DeleteCasterInputInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCasterLayoutInfo = "live:DeleteCasterLayoutInfo" as Action<"live:DeleteCasterLayoutInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCasterMarkPicInfo = "live:DeleteCasterMarkPicInfo" as Action<"live:DeleteCasterMarkPicInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCasterMarkWordInfo = "live:DeleteCasterMarkWordInfo" as Action<"live:DeleteCasterMarkWordInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCasterOutputInfo = "live:DeleteCasterOutputInfo" as Action<"live:DeleteCasterOutputInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveAvatarCloneFigure = "live:DeleteLiveAvatarCloneFigure" as Action<"live:DeleteLiveAvatarCloneFigure", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveAvatarRoom = "live:DeleteLiveAvatarRoom" as Action<"live:DeleteLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveAvatarScript = "live:DeleteLiveAvatarScript" as Action<"live:DeleteLiveAvatarScript", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveCallbackRule = "live:DeleteLiveCallbackRule" as Action<"live:DeleteLiveCallbackRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveCallbackTemplate = "live:DeleteLiveCallbackTemplate" as Action<"live:DeleteLiveCallbackTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveDomain = "live:DeleteLiveDomain" as Action<"live:DeleteLiveDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLivePadRule = "live:DeleteLivePadRule" as Action<"live:DeleteLivePadRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLivePadTemplate = "live:DeleteLivePadTemplate" as Action<"live:DeleteLivePadTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLivePullStreamTask = "live:DeleteLivePullStreamTask" as Action<"live:DeleteLivePullStreamTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveRecord = "live:DeleteLiveRecord" as Action<"live:DeleteLiveRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveRecordRule = "live:DeleteLiveRecordRule" as Action<"live:DeleteLiveRecordRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveRecordTemplate = "live:DeleteLiveRecordTemplate" as Action<"live:DeleteLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveSnapshotRule = "live:DeleteLiveSnapshotRule" as Action<"live:DeleteLiveSnapshotRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveSnapshotTemplate = "live:DeleteLiveSnapshotTemplate" as Action<"live:DeleteLiveSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveStreamMonitor = "live:DeleteLiveStreamMonitor" as Action<"live:DeleteLiveStreamMonitor", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveTimeShiftRule = "live:DeleteLiveTimeShiftRule" as Action<"live:DeleteLiveTimeShiftRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveTimeShiftTemplate = "live:DeleteLiveTimeShiftTemplate" as Action<"live:DeleteLiveTimeShiftTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveTranscodeRule = "live:DeleteLiveTranscodeRule" as Action<"live:DeleteLiveTranscodeRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveTranscodeTemplate = "live:DeleteLiveTranscodeTemplate" as Action<"live:DeleteLiveTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveWatermark = "live:DeleteLiveWatermark" as Action<"live:DeleteLiveWatermark", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveWatermarkRule = "live:DeleteLiveWatermarkRule" as Action<"live:DeleteLiveWatermarkRule", UnknownKind, never>;
/** Write access by its name. */
export const DeletePullStreamConfig = "live:DeletePullStreamConfig" as Action<"live:DeletePullStreamConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordTask = "live:DeleteRecordTask" as Action<"live:DeleteRecordTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScreenshotTask = "live:DeleteScreenshotTask" as Action<"live:DeleteScreenshotTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIGCTaskStatus = "live:DescribeAIGCTaskStatus" as Action<"live:DescribeAIGCTaskStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeAllStreamPlayInfoList = "live:DescribeAllStreamPlayInfoList" as Action<"live:DescribeAllStreamPlayInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAreaBillBandwidthAndFluxList = "live:DescribeAreaBillBandwidthAndFluxList" as Action<"live:DescribeAreaBillBandwidthAndFluxList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditKeywords = "live:DescribeAuditKeywords" as Action<"live:DescribeAuditKeywords", UnknownKind, never>;
/** List access by its name. */
export const DescribeBackupStreamList = "live:DescribeBackupStreamList" as Action<"live:DescribeBackupStreamList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBillBandwidthAndFluxList = "live:DescribeBillBandwidthAndFluxList" as Action<"live:DescribeBillBandwidthAndFluxList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCallbackRecordsList = "live:DescribeCallbackRecordsList" as Action<"live:DescribeCallbackRecordsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaster = "live:DescribeCaster" as Action<"live:DescribeCaster", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterDisplayInfo = "live:DescribeCasterDisplayInfo" as Action<"live:DescribeCasterDisplayInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterEmergencyStatus = "live:DescribeCasterEmergencyStatus" as Action<"live:DescribeCasterEmergencyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterInputInfos = "live:DescribeCasterInputInfos" as Action<"live:DescribeCasterInputInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterLayoutInfos = "live:DescribeCasterLayoutInfos" as Action<"live:DescribeCasterLayoutInfos", UnknownKind, never>;
/** List access by its name. */
export const DescribeCasterList = "live:DescribeCasterList" as Action<"live:DescribeCasterList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterMarkPicInfos = "live:DescribeCasterMarkPicInfos" as Action<"live:DescribeCasterMarkPicInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterMarkWordInfos = "live:DescribeCasterMarkWordInfos" as Action<"live:DescribeCasterMarkWordInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterOutputInfos = "live:DescribeCasterOutputInfos" as Action<"live:DescribeCasterOutputInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterPlayUrl = "live:DescribeCasterPlayUrl" as Action<"live:DescribeCasterPlayUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterTransitionTypes = "live:DescribeCasterTransitionTypes" as Action<"live:DescribeCasterTransitionTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCasterUserStatus = "live:DescribeCasterUserStatus" as Action<"live:DescribeCasterUserStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConcurrentRecordStreamNum = "live:DescribeConcurrentRecordStreamNum" as Action<"live:DescribeConcurrentRecordStreamNum", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeliverBandwidthList = "live:DescribeDeliverBandwidthList" as Action<"live:DescribeDeliverBandwidthList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeliverLogDownList = "live:DescribeDeliverLogDownList" as Action<"live:DescribeDeliverLogDownList", UnknownKind, never>;
/** List access by its name. */
export const DescribeGroupProIspPlayInfoList = "live:DescribeGroupProIspPlayInfoList" as Action<"live:DescribeGroupProIspPlayInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHttpStatusInfoList = "live:DescribeHttpStatusInfoList" as Action<"live:DescribeHttpStatusInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveAvatarBackgroundList = "live:DescribeLiveAvatarBackgroundList" as Action<"live:DescribeLiveAvatarBackgroundList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveAvatarCloneFigureList = "live:DescribeLiveAvatarCloneFigureList" as Action<"live:DescribeLiveAvatarCloneFigureList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveAvatarImageList = "live:DescribeLiveAvatarImageList" as Action<"live:DescribeLiveAvatarImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveAvatarRooms = "live:DescribeLiveAvatarRooms" as Action<"live:DescribeLiveAvatarRooms", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveAvatarScripts = "live:DescribeLiveAvatarScripts" as Action<"live:DescribeLiveAvatarScripts", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveAvatarTemporaryScriptList = "live:DescribeLiveAvatarTemporaryScriptList" as Action<"live:DescribeLiveAvatarTemporaryScriptList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveAvatarTimbreList = "live:DescribeLiveAvatarTimbreList" as Action<"live:DescribeLiveAvatarTimbreList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCallbackRules = "live:DescribeLiveCallbackRules" as Action<"live:DescribeLiveCallbackRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCallbackTemplate = "live:DescribeLiveCallbackTemplate" as Action<"live:DescribeLiveCallbackTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCallbackTemplates = "live:DescribeLiveCallbackTemplates" as Action<"live:DescribeLiveCallbackTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCert = "live:DescribeLiveCert" as Action<"live:DescribeLiveCert", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCerts = "live:DescribeLiveCerts" as Action<"live:DescribeLiveCerts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveCloudEffectConfig = "live:DescribeLiveCloudEffectConfig" as Action<"live:DescribeLiveCloudEffectConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveCloudEffectList = "live:DescribeLiveCloudEffectList" as Action<"live:DescribeLiveCloudEffectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveDelayInfoList = "live:DescribeLiveDelayInfoList" as Action<"live:DescribeLiveDelayInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveDomain = "live:DescribeLiveDomain" as Action<"live:DescribeLiveDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveDomainCert = "live:DescribeLiveDomainCert" as Action<"live:DescribeLiveDomainCert", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveDomainCertBindings = "live:DescribeLiveDomainCertBindings" as Action<"live:DescribeLiveDomainCertBindings", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveDomainPlayInfoList = "live:DescribeLiveDomainPlayInfoList" as Action<"live:DescribeLiveDomainPlayInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveDomainReferer = "live:DescribeLiveDomainReferer" as Action<"live:DescribeLiveDomainReferer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveDomains = "live:DescribeLiveDomains" as Action<"live:DescribeLiveDomains", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveEnhanceInfoList = "live:DescribeLiveEnhanceInfoList" as Action<"live:DescribeLiveEnhanceInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePackageInfo = "live:DescribeLivePackageInfo" as Action<"live:DescribeLivePackageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePadRules = "live:DescribeLivePadRules" as Action<"live:DescribeLivePadRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeLivePadStreamList = "live:DescribeLivePadStreamList" as Action<"live:DescribeLivePadStreamList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePadTemplate = "live:DescribeLivePadTemplate" as Action<"live:DescribeLivePadTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePadTemplates = "live:DescribeLivePadTemplates" as Action<"live:DescribeLivePadTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePlayAuthKey = "live:DescribeLivePlayAuthKey" as Action<"live:DescribeLivePlayAuthKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePullStreamTaskStatus = "live:DescribeLivePullStreamTaskStatus" as Action<"live:DescribeLivePullStreamTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePullStreamTasks = "live:DescribeLivePullStreamTasks" as Action<"live:DescribeLivePullStreamTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLivePushAuthKey = "live:DescribeLivePushAuthKey" as Action<"live:DescribeLivePushAuthKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordRules = "live:DescribeLiveRecordRules" as Action<"live:DescribeLiveRecordRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordTemplate = "live:DescribeLiveRecordTemplate" as Action<"live:DescribeLiveRecordTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordTemplates = "live:DescribeLiveRecordTemplates" as Action<"live:DescribeLiveRecordTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveSnapshotRules = "live:DescribeLiveSnapshotRules" as Action<"live:DescribeLiveSnapshotRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveSnapshotTemplate = "live:DescribeLiveSnapshotTemplate" as Action<"live:DescribeLiveSnapshotTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveSnapshotTemplates = "live:DescribeLiveSnapshotTemplates" as Action<"live:DescribeLiveSnapshotTemplates", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveStreamEventList = "live:DescribeLiveStreamEventList" as Action<"live:DescribeLiveStreamEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveStreamMonitor = "live:DescribeLiveStreamMonitor" as Action<"live:DescribeLiveStreamMonitor", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveStreamMonitorList = "live:DescribeLiveStreamMonitorList" as Action<"live:DescribeLiveStreamMonitorList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveStreamOnlineList = "live:DescribeLiveStreamOnlineList" as Action<"live:DescribeLiveStreamOnlineList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveStreamPublishedList = "live:DescribeLiveStreamPublishedList" as Action<"live:DescribeLiveStreamPublishedList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveStreamPushInfoList = "live:DescribeLiveStreamPushInfoList" as Action<"live:DescribeLiveStreamPushInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveStreamState = "live:DescribeLiveStreamState" as Action<"live:DescribeLiveStreamState", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveTimeShiftBillInfoList = "live:DescribeLiveTimeShiftBillInfoList" as Action<"live:DescribeLiveTimeShiftBillInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTimeShiftRules = "live:DescribeLiveTimeShiftRules" as Action<"live:DescribeLiveTimeShiftRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTimeShiftTemplates = "live:DescribeLiveTimeShiftTemplates" as Action<"live:DescribeLiveTimeShiftTemplates", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveTimeShiftWriteSizeInfoList = "live:DescribeLiveTimeShiftWriteSizeInfoList" as Action<"live:DescribeLiveTimeShiftWriteSizeInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTranscodeDetailInfo = "live:DescribeLiveTranscodeDetailInfo" as Action<"live:DescribeLiveTranscodeDetailInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTranscodeRules = "live:DescribeLiveTranscodeRules" as Action<"live:DescribeLiveTranscodeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTranscodeTemplate = "live:DescribeLiveTranscodeTemplate" as Action<"live:DescribeLiveTranscodeTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTranscodeTemplates = "live:DescribeLiveTranscodeTemplates" as Action<"live:DescribeLiveTranscodeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveTranscodeTotalInfo = "live:DescribeLiveTranscodeTotalInfo" as Action<"live:DescribeLiveTranscodeTotalInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveWatermark = "live:DescribeLiveWatermark" as Action<"live:DescribeLiveWatermark", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveWatermarkRules = "live:DescribeLiveWatermarkRules" as Action<"live:DescribeLiveWatermarkRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveWatermarks = "live:DescribeLiveWatermarks" as Action<"live:DescribeLiveWatermarks", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveXP2PDetailInfoList = "live:DescribeLiveXP2PDetailInfoList" as Action<"live:DescribeLiveXP2PDetailInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLogDownloadList = "live:DescribeLogDownloadList" as Action<"live:DescribeLogDownloadList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitorReport = "live:DescribeMonitorReport" as Action<"live:DescribeMonitorReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginStreamInfo = "live:DescribeOriginStreamInfo" as Action<"live:DescribeOriginStreamInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribePlayErrorCodeDetailInfoList = "live:DescribePlayErrorCodeDetailInfoList" as Action<"live:DescribePlayErrorCodeDetailInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribePlayErrorCodeSumInfoList = "live:DescribePlayErrorCodeSumInfoList" as Action<"live:DescribePlayErrorCodeSumInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProIspPlaySumInfoList = "live:DescribeProIspPlaySumInfoList" as Action<"live:DescribeProIspPlaySumInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProvinceIspPlayInfoList = "live:DescribeProvinceIspPlayInfoList" as Action<"live:DescribeProvinceIspPlayInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePullStreamConfigs = "live:DescribePullStreamConfigs" as Action<"live:DescribePullStreamConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePullTransformPushInfo = "live:DescribePullTransformPushInfo" as Action<"live:DescribePullTransformPushInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribePullTransformPushInfoList = "live:DescribePullTransformPushInfoList" as Action<"live:DescribePullTransformPushInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribePushBandwidthAndFluxList = "live:DescribePushBandwidthAndFluxList" as Action<"live:DescribePushBandwidthAndFluxList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordTask = "live:DescribeRecordTask" as Action<"live:DescribeRecordTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSceneVideoTask = "live:DescribeSceneVideoTask" as Action<"live:DescribeSceneVideoTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeScreenShotSheetNumList = "live:DescribeScreenShotSheetNumList" as Action<"live:DescribeScreenShotSheetNumList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScreenshotTask = "live:DescribeScreenshotTask" as Action<"live:DescribeScreenshotTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeStreamDayPlayInfoList = "live:DescribeStreamDayPlayInfoList" as Action<"live:DescribeStreamDayPlayInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeStreamPlayInfoList = "live:DescribeStreamPlayInfoList" as Action<"live:DescribeStreamPlayInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeStreamPushInfoList = "live:DescribeStreamPushInfoList" as Action<"live:DescribeStreamPushInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTimeShiftRecordDetail = "live:DescribeTimeShiftRecordDetail" as Action<"live:DescribeTimeShiftRecordDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeTimeShiftStreamList = "live:DescribeTimeShiftStreamList" as Action<"live:DescribeTimeShiftStreamList", UnknownKind, never>;
/** List access by its name. */
export const DescribeTopClientIpSumInfoList = "live:DescribeTopClientIpSumInfoList" as Action<"live:DescribeTopClientIpSumInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscodeTaskNum = "live:DescribeTranscodeTaskNum" as Action<"live:DescribeTranscodeTaskNum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUploadStreamNums = "live:DescribeUploadStreamNums" as Action<"live:DescribeUploadStreamNums", UnknownKind, never>;
/** List access by its name. */
export const DescribeVisitTopSumInfoList = "live:DescribeVisitTopSumInfoList" as Action<"live:DescribeVisitTopSumInfoList", UnknownKind, never>;
/** Write access by its name. */
export const DropLiveStream = "live:DropLiveStream" as Action<"live:DropLiveStream", UnknownKind, never>;
/** Write access by its name. */
export const EnableLiveDomain = "live:EnableLiveDomain" as Action<"live:EnableLiveDomain", UnknownKind, never>;
/** Write access by its name. */
export const EnableOptimalSwitching = "live:EnableOptimalSwitching" as Action<"live:EnableOptimalSwitching", UnknownKind, never>;
/** Write access by its name. */
export const ForbidLiveDomain = "live:ForbidLiveDomain" as Action<"live:ForbidLiveDomain", UnknownKind, never>;
/** Write access by its name. */
export const ForbidLiveStream = "live:ForbidLiveStream" as Action<"live:ForbidLiveStream", UnknownKind, never>;
/** Access unknown. */
export const GenerateLiveAvatarScriptBroadcast = "live:GenerateLiveAvatarScriptBroadcast" as Action<"live:GenerateLiveAvatarScriptBroadcast", UnknownKind, never>;
/** Access unknown. */
export const InsertTaskTemporaryFiles = "live:InsertTaskTemporaryFiles" as Action<"live:InsertTaskTemporaryFiles", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCaster = "live:ModifyCaster" as Action<"live:ModifyCaster", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCasterInputInfo = "live:ModifyCasterInputInfo" as Action<"live:ModifyCasterInputInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCasterLayoutInfo = "live:ModifyCasterLayoutInfo" as Action<"live:ModifyCasterLayoutInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCasterMarkPicInfo = "live:ModifyCasterMarkPicInfo" as Action<"live:ModifyCasterMarkPicInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCasterMarkWordInfo = "live:ModifyCasterMarkWordInfo" as Action<"live:ModifyCasterMarkWordInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCasterOutputInfo = "live:ModifyCasterOutputInfo" as Action<"live:ModifyCasterOutputInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveAvatarRoom = "live:ModifyLiveAvatarRoom" as Action<"live:ModifyLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveAvatarScript = "live:ModifyLiveAvatarScript" as Action<"live:ModifyLiveAvatarScript", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveCallbackTemplate = "live:ModifyLiveCallbackTemplate" as Action<"live:ModifyLiveCallbackTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveDomainCertBindings = "live:ModifyLiveDomainCertBindings" as Action<"live:ModifyLiveDomainCertBindings", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveDomainReferer = "live:ModifyLiveDomainReferer" as Action<"live:ModifyLiveDomainReferer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLivePadTemplate = "live:ModifyLivePadTemplate" as Action<"live:ModifyLivePadTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLivePlayAuthKey = "live:ModifyLivePlayAuthKey" as Action<"live:ModifyLivePlayAuthKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLivePlayDomain = "live:ModifyLivePlayDomain" as Action<"live:ModifyLivePlayDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLivePullStreamTask = "live:ModifyLivePullStreamTask" as Action<"live:ModifyLivePullStreamTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLivePushAuthKey = "live:ModifyLivePushAuthKey" as Action<"live:ModifyLivePushAuthKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveRecordTemplate = "live:ModifyLiveRecordTemplate" as Action<"live:ModifyLiveRecordTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveSnapshotTemplate = "live:ModifyLiveSnapshotTemplate" as Action<"live:ModifyLiveSnapshotTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveStreamMonitor = "live:ModifyLiveStreamMonitor" as Action<"live:ModifyLiveStreamMonitor", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveTimeShiftTemplate = "live:ModifyLiveTimeShiftTemplate" as Action<"live:ModifyLiveTimeShiftTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveTranscodeTemplate = "live:ModifyLiveTranscodeTemplate" as Action<"live:ModifyLiveTranscodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOriginStreamInfo = "live:ModifyOriginStreamInfo" as Action<"live:ModifyOriginStreamInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPullStreamConfig = "live:ModifyPullStreamConfig" as Action<"live:ModifyPullStreamConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPullStreamStatus = "live:ModifyPullStreamStatus" as Action<"live:ModifyPullStreamStatus", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseCaster = "live:ReleaseCaster" as Action<"live:ReleaseCaster", UnknownKind, never>;
/** Write access by its name. */
export const RestartLivePullStreamTask = "live:RestartLivePullStreamTask" as Action<"live:RestartLivePullStreamTask", UnknownKind, never>;
/** Write access by its name. */
export const ResumeDelayLiveStream = "live:ResumeDelayLiveStream" as Action<"live:ResumeDelayLiveStream", UnknownKind, never>;
/** Write access by its name. */
export const ResumeLiveStream = "live:ResumeLiveStream" as Action<"live:ResumeLiveStream", UnknownKind, never>;
/** Access unknown. */
export const SendLiveCloudEffect = "live:SendLiveCloudEffect" as Action<"live:SendLiveCloudEffect", UnknownKind, never>;
/** Access unknown. */
export const SendTemporaryScriptToAvatarRoom = "live:SendTemporaryScriptToAvatarRoom" as Action<"live:SendTemporaryScriptToAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const StartLiveAvatarRoom = "live:StartLiveAvatarRoom" as Action<"live:StartLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const StartLivePadStream = "live:StartLivePadStream" as Action<"live:StartLivePadStream", UnknownKind, never>;
/** Write access by its name. */
export const StartLiveStreamMonitor = "live:StartLiveStreamMonitor" as Action<"live:StartLiveStreamMonitor", UnknownKind, never>;
/** Write access by its name. */
export const StopCasterPgm = "live:StopCasterPgm" as Action<"live:StopCasterPgm", UnknownKind, never>;
/** Write access by its name. */
export const StopCasterPvw = "live:StopCasterPvw" as Action<"live:StopCasterPvw", UnknownKind, never>;
/** Write access by its name. */
export const StopLiveAvatarRoom = "live:StopLiveAvatarRoom" as Action<"live:StopLiveAvatarRoom", UnknownKind, never>;
/** Write access by its name. */
export const StopLivePadStream = "live:StopLivePadStream" as Action<"live:StopLivePadStream", UnknownKind, never>;
/** Write access by its name. */
export const StopLiveRecord = "live:StopLiveRecord" as Action<"live:StopLiveRecord", UnknownKind, never>;
/** Write access by its name. */
export const StopLiveStreamMonitor = "live:StopLiveStreamMonitor" as Action<"live:StopLiveStreamMonitor", UnknownKind, never>;
/** Write access by its name. */
export const StopRecordTask = "live:StopRecordTask" as Action<"live:StopRecordTask", UnknownKind, never>;
/** Write access by its name. */
export const StopScreenshotTask = "live:StopScreenshotTask" as Action<"live:StopScreenshotTask", UnknownKind, never>;
/** Write access by its name. */
export const SwitchBackupStream = "live:SwitchBackupStream" as Action<"live:SwitchBackupStream", UnknownKind, never>;
/** Write access by its name. */
export const SwitchCasterToEmergency = "live:SwitchCasterToEmergency" as Action<"live:SwitchCasterToEmergency", UnknownKind, never>;
/** Access unknown. */
export const UnBindLiveDomainCert = "live:UnBindLiveDomainCert" as Action<"live:UnBindLiveDomainCert", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLiveWatermark = "live:UpdateLiveWatermark" as Action<"live:UpdateLiveWatermark", UnknownKind, never>;
