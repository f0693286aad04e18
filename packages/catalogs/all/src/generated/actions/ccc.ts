// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AbortAgentCruiseDialingCampaign = "ccc:AbortAgentCruiseDialingCampaign" as Action<"ccc:AbortAgentCruiseDialingCampaign", UnknownKind, never>;
/** Access unknown. */
export const AbortPredictiveDialingCampaign = "ccc:AbortPredictiveDialingCampaign" as Action<"ccc:AbortPredictiveDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const BindNumberCallInInterface = "ccc:BindNumberCallInInterface" as Action<"ccc:BindNumberCallInInterface", UnknownKind, never>;
/** Write access by its name. */
export const BindNumberCallOutSkillGroup = "ccc:BindNumberCallOutSkillGroup" as Action<"ccc:BindNumberCallOutSkillGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindStaffSkillGroupList = "ccc:BindStaffSkillGroupList" as Action<"ccc:BindStaffSkillGroupList", UnknownKind, never>;
/** Access unknown. */
export const ControlAIConversation = "ccc:ControlAIConversation" as Action<"ccc:ControlAIConversation", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIAgentCall = "ccc:CreateAIAgentCall" as Action<"ccc:CreateAIAgentCall", UnknownKind, never>;
/** Write access by its name. */
export const CreateAICall = "ccc:CreateAICall" as Action<"ccc:CreateAICall", UnknownKind, never>;
/** Write access by its name. */
export const CreateAdminURL = "ccc:CreateAdminURL" as Action<"ccc:CreateAdminURL", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentCruiseDialingCampaign = "ccc:CreateAgentCruiseDialingCampaign" as Action<"ccc:CreateAgentCruiseDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoCalloutTask = "ccc:CreateAutoCalloutTask" as Action<"ccc:CreateAutoCalloutTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCCCSkillGroup = "ccc:CreateCCCSkillGroup" as Action<"ccc:CreateCCCSkillGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCallOutSession = "ccc:CreateCallOutSession" as Action<"ccc:CreateCallOutSession", UnknownKind, never>;
/** Write access by its name. */
export const CreateCarrierPrivilegeNumberApplicant = "ccc:CreateCarrierPrivilegeNumberApplicant" as Action<"ccc:CreateCarrierPrivilegeNumberApplicant", UnknownKind, never>;
/** Write access by its name. */
export const CreateCompanyApply = "ccc:CreateCompanyApply" as Action<"ccc:CreateCompanyApply", UnknownKind, never>;
/** Write access by its name. */
export const CreateExtension = "ccc:CreateExtension" as Action<"ccc:CreateExtension", UnknownKind, never>;
/** Write access by its name. */
export const CreateIVRSession = "ccc:CreateIVRSession" as Action<"ccc:CreateIVRSession", UnknownKind, never>;
/** Write access by its name. */
export const CreateOwnNumberApply = "ccc:CreateOwnNumberApply" as Action<"ccc:CreateOwnNumberApply", UnknownKind, never>;
/** Write access by its name. */
export const CreatePredictiveDialingCampaign = "ccc:CreatePredictiveDialingCampaign" as Action<"ccc:CreatePredictiveDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const CreateSDKLoginToken = "ccc:CreateSDKLoginToken" as Action<"ccc:CreateSDKLoginToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateStaff = "ccc:CreateStaff" as Action<"ccc:CreateStaff", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserSig = "ccc:CreateUserSig" as Action<"ccc:CreateUserSig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCCSkillGroup = "ccc:DeleteCCCSkillGroup" as Action<"ccc:DeleteCCCSkillGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExtension = "ccc:DeleteExtension" as Action<"ccc:DeleteExtension", UnknownKind, never>;
/** Write access by its name. */
export const DeletePredictiveDialingCampaign = "ccc:DeletePredictiveDialingCampaign" as Action<"ccc:DeletePredictiveDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStaff = "ccc:DeleteStaff" as Action<"ccc:DeleteStaff", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIAgentInfoList = "ccc:DescribeAIAgentInfoList" as Action<"ccc:DescribeAIAgentInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIAnalysisResult = "ccc:DescribeAIAnalysisResult" as Action<"ccc:DescribeAIAnalysisResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAICallExtractResult = "ccc:DescribeAICallExtractResult" as Action<"ccc:DescribeAICallExtractResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAICallInteractionRecords = "ccc:DescribeAICallInteractionRecords" as Action<"ccc:DescribeAICallInteractionRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAILatency = "ccc:DescribeAILatency" as Action<"ccc:DescribeAILatency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeActiveCarrierPrivilegeNumber = "ccc:DescribeActiveCarrierPrivilegeNumber" as Action<"ccc:DescribeActiveCarrierPrivilegeNumber", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentCruiseDialingCampaign = "ccc:DescribeAgentCruiseDialingCampaign" as Action<"ccc:DescribeAgentCruiseDialingCampaign", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoCalloutTask = "ccc:DescribeAutoCalloutTask" as Action<"ccc:DescribeAutoCalloutTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoCalloutTasks = "ccc:DescribeAutoCalloutTasks" as Action<"ccc:DescribeAutoCalloutTasks", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCCBuyInfoList = "ccc:DescribeCCCBuyInfoList" as Action<"ccc:DescribeCCCBuyInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCallInMetrics = "ccc:DescribeCallInMetrics" as Action<"ccc:DescribeCallInMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCarrierPrivilegeNumberApplicants = "ccc:DescribeCarrierPrivilegeNumberApplicants" as Action<"ccc:DescribeCarrierPrivilegeNumberApplicants", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChatMessages = "ccc:DescribeChatMessages" as Action<"ccc:DescribeChatMessages", UnknownKind, never>;
/** List access by its name. */
export const DescribeCompanyList = "ccc:DescribeCompanyList" as Action<"ccc:DescribeCompanyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtension = "ccc:DescribeExtension" as Action<"ccc:DescribeExtension", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtensions = "ccc:DescribeExtensions" as Action<"ccc:DescribeExtensions", UnknownKind, never>;
/** List access by its name. */
export const DescribeFlashSMSList = "ccc:DescribeFlashSMSList" as Action<"ccc:DescribeFlashSMSList", UnknownKind, never>;
/** List access by its name. */
export const DescribeIMCdrList = "ccc:DescribeIMCdrList" as Action<"ccc:DescribeIMCdrList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIMCdrs = "ccc:DescribeIMCdrs" as Action<"ccc:DescribeIMCdrs", UnknownKind, never>;
/** List access by its name. */
export const DescribeIvrAudioList = "ccc:DescribeIvrAudioList" as Action<"ccc:DescribeIvrAudioList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNumbers = "ccc:DescribeNumbers" as Action<"ccc:DescribeNumbers", UnknownKind, never>;
/** List access by its name. */
export const DescribePSTNActiveSessionList = "ccc:DescribePSTNActiveSessionList" as Action<"ccc:DescribePSTNActiveSessionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePredictiveDialingCampaign = "ccc:DescribePredictiveDialingCampaign" as Action<"ccc:DescribePredictiveDialingCampaign", UnknownKind, never>;
/** Read access by its name. */
export const DescribePredictiveDialingCampaigns = "ccc:DescribePredictiveDialingCampaigns" as Action<"ccc:DescribePredictiveDialingCampaigns", UnknownKind, never>;
/** Read access by its name. */
export const DescribePredictiveDialingSessions = "ccc:DescribePredictiveDialingSessions" as Action<"ccc:DescribePredictiveDialingSessions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectedTelCdr = "ccc:DescribeProtectedTelCdr" as Action<"ccc:DescribeProtectedTelCdr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSessionDetail = "ccc:DescribeSessionDetail" as Action<"ccc:DescribeSessionDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeSkillGroupInfoList = "ccc:DescribeSkillGroupInfoList" as Action<"ccc:DescribeSkillGroupInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeStaffInfoList = "ccc:DescribeStaffInfoList" as Action<"ccc:DescribeStaffInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStaffStatusHistory = "ccc:DescribeStaffStatusHistory" as Action<"ccc:DescribeStaffStatusHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStaffStatusMetrics = "ccc:DescribeStaffStatusMetrics" as Action<"ccc:DescribeStaffStatusMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTelCallInfo = "ccc:DescribeTelCallInfo" as Action<"ccc:DescribeTelCallInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTelCdr = "ccc:DescribeTelCdr" as Action<"ccc:DescribeTelCdr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTelRecordAsr = "ccc:DescribeTelRecordAsr" as Action<"ccc:DescribeTelRecordAsr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTelSession = "ccc:DescribeTelSession" as Action<"ccc:DescribeTelSession", UnknownKind, never>;
/** Write access by its name. */
export const DisableCCCPhoneNumber = "ccc:DisableCCCPhoneNumber" as Action<"ccc:DisableCCCPhoneNumber", UnknownKind, never>;
/** Access unknown. */
export const ForceMemberOffline = "ccc:ForceMemberOffline" as Action<"ccc:ForceMemberOffline", UnknownKind, never>;
/** Access unknown. */
export const HangUpCall = "ccc:HangUpCall" as Action<"ccc:HangUpCall", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCompanyApply = "ccc:ModifyCompanyApply" as Action<"ccc:ModifyCompanyApply", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExtension = "ccc:ModifyExtension" as Action<"ccc:ModifyExtension", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwnNumberApply = "ccc:ModifyOwnNumberApply" as Action<"ccc:ModifyOwnNumberApply", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStaff = "ccc:ModifyStaff" as Action<"ccc:ModifyStaff", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStaffPassword = "ccc:ModifyStaffPassword" as Action<"ccc:ModifyStaffPassword", UnknownKind, never>;
/** Write access by its name. */
export const PauseAutoCalloutTask = "ccc:PauseAutoCalloutTask" as Action<"ccc:PauseAutoCalloutTask", UnknownKind, never>;
/** Write access by its name. */
export const PausePredictiveDialingCampaign = "ccc:PausePredictiveDialingCampaign" as Action<"ccc:PausePredictiveDialingCampaign", UnknownKind, never>;
/** Access unknown. */
export const PlaySoundCall = "ccc:PlaySoundCall" as Action<"ccc:PlaySoundCall", UnknownKind, never>;
/** Write access by its name. */
export const ResetExtensionPassword = "ccc:ResetExtensionPassword" as Action<"ccc:ResetExtensionPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestoreMemberOnline = "ccc:RestoreMemberOnline" as Action<"ccc:RestoreMemberOnline", UnknownKind, never>;
/** Write access by its name. */
export const ResumeAutoCalloutTask = "ccc:ResumeAutoCalloutTask" as Action<"ccc:ResumeAutoCalloutTask", UnknownKind, never>;
/** Write access by its name. */
export const ResumePredictiveDialingCampaign = "ccc:ResumePredictiveDialingCampaign" as Action<"ccc:ResumePredictiveDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const SetStaffStatus = "ccc:SetStaffStatus" as Action<"ccc:SetStaffStatus", UnknownKind, never>;
/** Write access by its name. */
export const StopAutoCalloutTask = "ccc:StopAutoCalloutTask" as Action<"ccc:StopAutoCalloutTask", UnknownKind, never>;
/** Write access by its name. */
export const TransferToManual = "ccc:TransferToManual" as Action<"ccc:TransferToManual", UnknownKind, never>;
/** Write access by its name. */
export const UnbindNumberCallOutSkillGroup = "ccc:UnbindNumberCallOutSkillGroup" as Action<"ccc:UnbindNumberCallOutSkillGroup", UnknownKind, never>;
/** Write access by its name. */
export const UnbindStaffSkillGroupList = "ccc:UnbindStaffSkillGroupList" as Action<"ccc:UnbindStaffSkillGroupList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCCCSkillGroup = "ccc:UpdateCCCSkillGroup" as Action<"ccc:UpdateCCCSkillGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePredictiveDialingCampaign = "ccc:UpdatePredictiveDialingCampaign" as Action<"ccc:UpdatePredictiveDialingCampaign", UnknownKind, never>;
/** Write access by its name. */
export const UploadIvrAudio = "ccc:UploadIvrAudio" as Action<"ccc:UploadIvrAudio", UnknownKind, never>;
