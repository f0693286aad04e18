// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const BankCard2EVerification = "faceid:BankCard2EVerification" as Action<"faceid:BankCard2EVerification", UnknownKind, never>;
/** Access unknown. */
export const BankCard4EVerification = "faceid:BankCard4EVerification" as Action<"faceid:BankCard4EVerification", UnknownKind, never>;
/** Access unknown. */
export const BankCardVerification = "faceid:BankCardVerification" as Action<"faceid:BankCardVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckBankCardInformation = "faceid:CheckBankCardInformation" as Action<"faceid:CheckBankCardInformation", UnknownKind, never>;
/** Read access by its name. */
export const CheckEidTokenStatus = "faceid:CheckEidTokenStatus" as Action<"faceid:CheckEidTokenStatus", UnknownKind, never>;
/** Read access by its name. */
export const CheckIdCardInformation = "faceid:CheckIdCardInformation" as Action<"faceid:CheckIdCardInformation", UnknownKind, never>;
/** Read access by its name. */
export const CheckIdNameDate = "faceid:CheckIdNameDate" as Action<"faceid:CheckIdNameDate", UnknownKind, never>;
/** Read access by its name. */
export const CheckPhoneAndName = "faceid:CheckPhoneAndName" as Action<"faceid:CheckPhoneAndName", UnknownKind, never>;
/** Access unknown. */
export const DetectAIFakeFaces = "faceid:DetectAIFakeFaces" as Action<"faceid:DetectAIFakeFaces", UnknownKind, never>;
/** Access unknown. */
export const DetectAuth = "faceid:DetectAuth" as Action<"faceid:DetectAuth", UnknownKind, never>;
/** Access unknown. */
export const EncryptedPhoneVerification = "faceid:EncryptedPhoneVerification" as Action<"faceid:EncryptedPhoneVerification", UnknownKind, never>;
/** Read access by its name. */
export const GetActionSequence = "faceid:GetActionSequence" as Action<"faceid:GetActionSequence", UnknownKind, never>;
/** Read access by its name. */
export const GetDetectInfo = "faceid:GetDetectInfo" as Action<"faceid:GetDetectInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetDetectInfoEnhanced = "faceid:GetDetectInfoEnhanced" as Action<"faceid:GetDetectInfoEnhanced", UnknownKind, never>;
/** Read access by its name. */
export const GetEidResult = "faceid:GetEidResult" as Action<"faceid:GetEidResult", UnknownKind, never>;
/** Read access by its name. */
export const GetEidToken = "faceid:GetEidToken" as Action<"faceid:GetEidToken", UnknownKind, never>;
/** Read access by its name. */
export const GetFaceIdResult = "faceid:GetFaceIdResult" as Action<"faceid:GetFaceIdResult", UnknownKind, never>;
/** Read access by its name. */
export const GetFaceIdRiskInfo = "faceid:GetFaceIdRiskInfo" as Action<"faceid:GetFaceIdRiskInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetFaceIdToken = "faceid:GetFaceIdToken" as Action<"faceid:GetFaceIdToken", UnknownKind, never>;
/** Read access by its name. */
export const GetFaceidRiskInfoToken = "faceid:GetFaceidRiskInfoToken" as Action<"faceid:GetFaceidRiskInfoToken", UnknownKind, never>;
/** Read access by its name. */
export const GetLiveCode = "faceid:GetLiveCode" as Action<"faceid:GetLiveCode", UnknownKind, never>;
/** Read access by its name. */
export const GetNFCToken = "faceid:GetNFCToken" as Action<"faceid:GetNFCToken", UnknownKind, never>;
/** Read access by its name. */
export const GetWeChatBillDetails = "faceid:GetWeChatBillDetails" as Action<"faceid:GetWeChatBillDetails", UnknownKind, never>;
/** Read access by its name. */
export const GetWxNFCResult = "faceid:GetWxNFCResult" as Action<"faceid:GetWxNFCResult", UnknownKind, never>;
/** Access unknown. */
export const IdCardOCRVerification = "faceid:IdCardOCRVerification" as Action<"faceid:IdCardOCRVerification", UnknownKind, never>;
/** Access unknown. */
export const IdCardVerification = "faceid:IdCardVerification" as Action<"faceid:IdCardVerification", UnknownKind, never>;
/** Access unknown. */
export const ImageRecognitionV2 = "faceid:ImageRecognitionV2" as Action<"faceid:ImageRecognitionV2", UnknownKind, never>;
/** Access unknown. */
export const LivenessCompare = "faceid:LivenessCompare" as Action<"faceid:LivenessCompare", UnknownKind, never>;
/** Access unknown. */
export const LivenessRecognition = "faceid:LivenessRecognition" as Action<"faceid:LivenessRecognition", UnknownKind, never>;
/** Access unknown. */
export const MinorsVerification = "faceid:MinorsVerification" as Action<"faceid:MinorsVerification", UnknownKind, never>;
/** Access unknown. */
export const MobileNetworkTimeVerification = "faceid:MobileNetworkTimeVerification" as Action<"faceid:MobileNetworkTimeVerification", UnknownKind, never>;
/** Access unknown. */
export const MobileStatus = "faceid:MobileStatus" as Action<"faceid:MobileStatus", UnknownKind, never>;
/** Access unknown. */
export const ParseNfcData = "faceid:ParseNfcData" as Action<"faceid:ParseNfcData", UnknownKind, never>;
/** Access unknown. */
export const PhoneVerification = "faceid:PhoneVerification" as Action<"faceid:PhoneVerification", UnknownKind, never>;
/** Access unknown. */
export const PhoneVerificationCMCC = "faceid:PhoneVerificationCMCC" as Action<"faceid:PhoneVerificationCMCC", UnknownKind, never>;
/** Access unknown. */
export const PhoneVerificationCTCC = "faceid:PhoneVerificationCTCC" as Action<"faceid:PhoneVerificationCTCC", UnknownKind, never>;
/** Access unknown. */
export const PhoneVerificationCUCC = "faceid:PhoneVerificationCUCC" as Action<"faceid:PhoneVerificationCUCC", UnknownKind, never>;
