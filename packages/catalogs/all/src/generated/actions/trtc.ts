// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AsyncTextToSpeech = "trtc:AsyncTextToSpeech" as Action<"trtc:AsyncTextToSpeech", UnknownKind, never>;
/** Access unknown. */
export const ControlAIConversation = "trtc:ControlAIConversation" as Action<"trtc:ControlAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const CreateAudioModerationSync = "trtc:CreateAudioModerationSync" as Action<"trtc:CreateAudioModerationSync", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudModeration = "trtc:CreateCloudModeration" as Action<"trtc:CreateCloudModeration", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudRecording = "trtc:CreateCloudRecording" as Action<"trtc:CreateCloudRecording", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudSliceTask = "trtc:CreateCloudSliceTask" as Action<"trtc:CreateCloudSliceTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudTranscription = "trtc:CreateCloudTranscription" as Action<"trtc:CreateCloudTranscription", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveStreamModeration = "trtc:CreateLiveStreamModeration" as Action<"trtc:CreateLiveStreamModeration", UnknownKind, never>;
/** Write access by its name. */
export const CreatePicture = "trtc:CreatePicture" as Action<"trtc:CreatePicture", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecognizeVocabV3 = "trtc:CreateRecognizeVocabV3" as Action<"trtc:CreateRecognizeVocabV3", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudModeration = "trtc:DeleteCloudModeration" as Action<"trtc:DeleteCloudModeration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudRecording = "trtc:DeleteCloudRecording" as Action<"trtc:DeleteCloudRecording", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudSliceTask = "trtc:DeleteCloudSliceTask" as Action<"trtc:DeleteCloudSliceTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudTranscription = "trtc:DeleteCloudTranscription" as Action<"trtc:DeleteCloudTranscription", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveStreamModeration = "trtc:DeleteLiveStreamModeration" as Action<"trtc:DeleteLiveStreamModeration", UnknownKind, never>;
/** Write access by its name. */
export const DeletePicture = "trtc:DeletePicture" as Action<"trtc:DeletePicture", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecognizeVocabV3 = "trtc:DeleteRecognizeVocabV3" as Action<"trtc:DeleteRecognizeVocabV3", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVoicePrint = "trtc:DeleteVoicePrint" as Action<"trtc:DeleteVoicePrint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIConversation = "trtc:DescribeAIConversation" as Action<"trtc:DescribeAIConversation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAITranscription = "trtc:DescribeAITranscription" as Action<"trtc:DescribeAITranscription", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncTextToSpeech = "trtc:DescribeAsyncTextToSpeech" as Action<"trtc:DescribeAsyncTextToSpeech", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallDetailInfo = "trtc:DescribeCallDetailInfo" as Action<"trtc:DescribeCallDetailInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudModeration = "trtc:DescribeCloudModeration" as Action<"trtc:DescribeCloudModeration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRecording = "trtc:DescribeCloudRecording" as Action<"trtc:DescribeCloudRecording", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudSliceTask = "trtc:DescribeCloudSliceTask" as Action<"trtc:DescribeCloudSliceTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudTranscription = "trtc:DescribeCloudTranscription" as Action<"trtc:DescribeCloudTranscription", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveStreamModeration = "trtc:DescribeLiveStreamModeration" as Action<"trtc:DescribeLiveStreamModeration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMixTranscodingUsage = "trtc:DescribeMixTranscodingUsage" as Action<"trtc:DescribeMixTranscodingUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribePicture = "trtc:DescribePicture" as Action<"trtc:DescribePicture", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordStatistic = "trtc:DescribeRecordStatistic" as Action<"trtc:DescribeRecordStatistic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingUsage = "trtc:DescribeRecordingUsage" as Action<"trtc:DescribeRecordingUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelayUsage = "trtc:DescribeRelayUsage" as Action<"trtc:DescribeRelayUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoomInfo = "trtc:DescribeRoomInfo" as Action<"trtc:DescribeRoomInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScaleInfo = "trtc:DescribeScaleInfo" as Action<"trtc:DescribeScaleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStreamIngest = "trtc:DescribeStreamIngest" as Action<"trtc:DescribeStreamIngest", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCAIRecognitionUsage = "trtc:DescribeTRTCAIRecognitionUsage" as Action<"trtc:DescribeTRTCAIRecognitionUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCDedicatedCloudAccUsage = "trtc:DescribeTRTCDedicatedCloudAccUsage" as Action<"trtc:DescribeTRTCDedicatedCloudAccUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCMarketQualityData = "trtc:DescribeTRTCMarketQualityData" as Action<"trtc:DescribeTRTCMarketQualityData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCMarketScaleData = "trtc:DescribeTRTCMarketScaleData" as Action<"trtc:DescribeTRTCMarketScaleData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCMarketScaleMetricData = "trtc:DescribeTRTCMarketScaleMetricData" as Action<"trtc:DescribeTRTCMarketScaleMetricData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCRealTimeQualityData = "trtc:DescribeTRTCRealTimeQualityData" as Action<"trtc:DescribeTRTCRealTimeQualityData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCRealTimeScaleData = "trtc:DescribeTRTCRealTimeScaleData" as Action<"trtc:DescribeTRTCRealTimeScaleData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTRTCSegmentModerationUsage = "trtc:DescribeTRTCSegmentModerationUsage" as Action<"trtc:DescribeTRTCSegmentModerationUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrtcMcuTranscodeTime = "trtc:DescribeTrtcMcuTranscodeTime" as Action<"trtc:DescribeTrtcMcuTranscodeTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrtcRoomUsage = "trtc:DescribeTrtcRoomUsage" as Action<"trtc:DescribeTrtcRoomUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrtcUsage = "trtc:DescribeTrtcUsage" as Action<"trtc:DescribeTrtcUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnusualEvent = "trtc:DescribeUnusualEvent" as Action<"trtc:DescribeUnusualEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserEvent = "trtc:DescribeUserEvent" as Action<"trtc:DescribeUserEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInfo = "trtc:DescribeUserInfo" as Action<"trtc:DescribeUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVoicePrint = "trtc:DescribeVoicePrint" as Action<"trtc:DescribeVoicePrint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebRecord = "trtc:DescribeWebRecord" as Action<"trtc:DescribeWebRecord", UnknownKind, never>;
/** Access unknown. */
export const DismissRoom = "trtc:DismissRoom" as Action<"trtc:DismissRoom", UnknownKind, never>;
/** Access unknown. */
export const DismissRoomByStrRoomId = "trtc:DismissRoomByStrRoomId" as Action<"trtc:DismissRoomByStrRoomId", UnknownKind, never>;
/** Access unknown. */
export const DownloadRecognizeVocabV3 = "trtc:DownloadRecognizeVocabV3" as Action<"trtc:DownloadRecognizeVocabV3", UnknownKind, never>;
/** Read access by its name. */
export const GetRecognizeVocabListV3 = "trtc:GetRecognizeVocabListV3" as Action<"trtc:GetRecognizeVocabListV3", UnknownKind, never>;
/** Read access by its name. */
export const GetRecognizeVocabV3 = "trtc:GetRecognizeVocabV3" as Action<"trtc:GetRecognizeVocabV3", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudModeration = "trtc:ModifyCloudModeration" as Action<"trtc:ModifyCloudModeration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudRecording = "trtc:ModifyCloudRecording" as Action<"trtc:ModifyCloudRecording", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudSliceTask = "trtc:ModifyCloudSliceTask" as Action<"trtc:ModifyCloudSliceTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPicture = "trtc:ModifyPicture" as Action<"trtc:ModifyPicture", UnknownKind, never>;
/** Write access by its name. */
export const RegisterVoicePrint = "trtc:RegisterVoicePrint" as Action<"trtc:RegisterVoicePrint", UnknownKind, never>;
/** Write access by its name. */
export const RemoveUser = "trtc:RemoveUser" as Action<"trtc:RemoveUser", UnknownKind, never>;
/** Write access by its name. */
export const RemoveUserByStrRoomId = "trtc:RemoveUserByStrRoomId" as Action<"trtc:RemoveUserByStrRoomId", UnknownKind, never>;
/** Write access by its name. */
export const SetVocabStateV3 = "trtc:SetVocabStateV3" as Action<"trtc:SetVocabStateV3", UnknownKind, never>;
/** Write access by its name. */
export const StartAIConversation = "trtc:StartAIConversation" as Action<"trtc:StartAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const StartAITranscription = "trtc:StartAITranscription" as Action<"trtc:StartAITranscription", UnknownKind, never>;
/** Write access by its name. */
export const StartMCUMixTranscode = "trtc:StartMCUMixTranscode" as Action<"trtc:StartMCUMixTranscode", UnknownKind, never>;
/** Write access by its name. */
export const StartMCUMixTranscodeByStrRoomId = "trtc:StartMCUMixTranscodeByStrRoomId" as Action<"trtc:StartMCUMixTranscodeByStrRoomId", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishCdnStream = "trtc:StartPublishCdnStream" as Action<"trtc:StartPublishCdnStream", UnknownKind, never>;
/** Write access by its name. */
export const StartStreamIngest = "trtc:StartStreamIngest" as Action<"trtc:StartStreamIngest", UnknownKind, never>;
/** Write access by its name. */
export const StartWebRecord = "trtc:StartWebRecord" as Action<"trtc:StartWebRecord", UnknownKind, never>;
/** Write access by its name. */
export const StopAIConversation = "trtc:StopAIConversation" as Action<"trtc:StopAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const StopAITranscription = "trtc:StopAITranscription" as Action<"trtc:StopAITranscription", UnknownKind, never>;
/** Write access by its name. */
export const StopMCUMixTranscode = "trtc:StopMCUMixTranscode" as Action<"trtc:StopMCUMixTranscode", UnknownKind, never>;
/** Write access by its name. */
export const StopMCUMixTranscodeByStrRoomId = "trtc:StopMCUMixTranscodeByStrRoomId" as Action<"trtc:StopMCUMixTranscodeByStrRoomId", UnknownKind, never>;
/** Write access by its name. */
export const StopPublishCdnStream = "trtc:StopPublishCdnStream" as Action<"trtc:StopPublishCdnStream", UnknownKind, never>;
/** Write access by its name. */
export const StopStreamIngest = "trtc:StopStreamIngest" as Action<"trtc:StopStreamIngest", UnknownKind, never>;
/** Write access by its name. */
export const StopWebRecord = "trtc:StopWebRecord" as Action<"trtc:StopWebRecord", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeech = "trtc:TextToSpeech" as Action<"trtc:TextToSpeech", UnknownKind, never>;
/** Access unknown. */
export const TextToSpeechSSE = "trtc:TextToSpeechSSE" as Action<"trtc:TextToSpeechSSE", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAIConversation = "trtc:UpdateAIConversation" as Action<"trtc:UpdateAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePublishCdnStream = "trtc:UpdatePublishCdnStream" as Action<"trtc:UpdatePublishCdnStream", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecognizeVocabV3 = "trtc:UpdateRecognizeVocabV3" as Action<"trtc:UpdateRecognizeVocabV3", UnknownKind, never>;
/** Write access by its name. */
export const UpdateStreamIngest = "trtc:UpdateStreamIngest" as Action<"trtc:UpdateStreamIngest", UnknownKind, never>;
/** Write access by its name. */
export const UpdateVoicePrint = "trtc:UpdateVoicePrint" as Action<"trtc:UpdateVoicePrint", UnknownKind, never>;
/** Access unknown. */
export const VoiceClone = "trtc:VoiceClone" as Action<"trtc:VoiceClone", UnknownKind, never>;
