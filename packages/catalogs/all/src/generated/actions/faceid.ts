// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const BankCard2EVerification = "faceid:BankCard2EVerification" as UncheckedAction<"faceid:BankCard2EVerification">;
/** Access unknown. */
export const BankCard4EVerification = "faceid:BankCard4EVerification" as UncheckedAction<"faceid:BankCard4EVerification">;
/** Access unknown. */
export const BankCardVerification = "faceid:BankCardVerification" as UncheckedAction<"faceid:BankCardVerification">;
/** Read access by its name. */
export const CheckBankCardInformation = "faceid:CheckBankCardInformation" as UncheckedAction<"faceid:CheckBankCardInformation">;
/** Read access by its name. */
export const CheckEidTokenStatus = "faceid:CheckEidTokenStatus" as UncheckedAction<"faceid:CheckEidTokenStatus">;
/** Read access by its name. */
export const CheckIdCardInformation = "faceid:CheckIdCardInformation" as UncheckedAction<"faceid:CheckIdCardInformation">;
/** Read access by its name. */
export const CheckIdNameDate = "faceid:CheckIdNameDate" as UncheckedAction<"faceid:CheckIdNameDate">;
/** Read access by its name. */
export const CheckPhoneAndName = "faceid:CheckPhoneAndName" as UncheckedAction<"faceid:CheckPhoneAndName">;
/** Access unknown. */
export const DetectAIFakeFaces = "faceid:DetectAIFakeFaces" as UncheckedAction<"faceid:DetectAIFakeFaces">;
/** Access unknown. */
export const DetectAuth = "faceid:DetectAuth" as UncheckedAction<"faceid:DetectAuth">;
/** Access unknown. */
export const EncryptedPhoneVerification = "faceid:EncryptedPhoneVerification" as UncheckedAction<"faceid:EncryptedPhoneVerification">;
/** Read access by its name. */
export const GetActionSequence = "faceid:GetActionSequence" as UncheckedAction<"faceid:GetActionSequence">;
/** Read access by its name. */
export const GetDetectInfo = "faceid:GetDetectInfo" as UncheckedAction<"faceid:GetDetectInfo">;
/** Read access by its name. */
export const GetDetectInfoEnhanced = "faceid:GetDetectInfoEnhanced" as UncheckedAction<"faceid:GetDetectInfoEnhanced">;
/** Read access by its name. */
export const GetEidResult = "faceid:GetEidResult" as UncheckedAction<"faceid:GetEidResult">;
/** Read access by its name. */
export const GetEidToken = "faceid:GetEidToken" as UncheckedAction<"faceid:GetEidToken">;
/** Read access by its name. */
export const GetFaceIdResult = "faceid:GetFaceIdResult" as UncheckedAction<"faceid:GetFaceIdResult">;
/** Read access by its name. */
export const GetFaceIdRiskInfo = "faceid:GetFaceIdRiskInfo" as UncheckedAction<"faceid:GetFaceIdRiskInfo">;
/** Read access by its name. */
export const GetFaceIdToken = "faceid:GetFaceIdToken" as UncheckedAction<"faceid:GetFaceIdToken">;
/** Read access by its name. */
export const GetFaceidRiskInfoToken = "faceid:GetFaceidRiskInfoToken" as UncheckedAction<"faceid:GetFaceidRiskInfoToken">;
/** Read access by its name. */
export const GetLiveCode = "faceid:GetLiveCode" as UncheckedAction<"faceid:GetLiveCode">;
/** Read access by its name. */
export const GetNFCToken = "faceid:GetNFCToken" as UncheckedAction<"faceid:GetNFCToken">;
/** Read access by its name. */
export const GetWeChatBillDetails = "faceid:GetWeChatBillDetails" as UncheckedAction<"faceid:GetWeChatBillDetails">;
/** Read access by its name. */
export const GetWxNFCResult = "faceid:GetWxNFCResult" as UncheckedAction<"faceid:GetWxNFCResult">;
/** Access unknown. */
export const IdCardOCRVerification = "faceid:IdCardOCRVerification" as UncheckedAction<"faceid:IdCardOCRVerification">;
/** Access unknown. */
export const IdCardVerification = "faceid:IdCardVerification" as UncheckedAction<"faceid:IdCardVerification">;
/** Access unknown. */
export const ImageRecognitionV2 = "faceid:ImageRecognitionV2" as UncheckedAction<"faceid:ImageRecognitionV2">;
/** Access unknown. */
export const LivenessCompare = "faceid:LivenessCompare" as UncheckedAction<"faceid:LivenessCompare">;
/** Access unknown. */
export const LivenessRecognition = "faceid:LivenessRecognition" as UncheckedAction<"faceid:LivenessRecognition">;
/** Access unknown. */
export const MinorsVerification = "faceid:MinorsVerification" as UncheckedAction<"faceid:MinorsVerification">;
/** Access unknown. */
export const MobileNetworkTimeVerification = "faceid:MobileNetworkTimeVerification" as UncheckedAction<"faceid:MobileNetworkTimeVerification">;
/** Access unknown. */
export const MobileStatus = "faceid:MobileStatus" as UncheckedAction<"faceid:MobileStatus">;
/** Access unknown. */
export const ParseNfcData = "faceid:ParseNfcData" as UncheckedAction<"faceid:ParseNfcData">;
/** Access unknown. */
export const PhoneVerification = "faceid:PhoneVerification" as UncheckedAction<"faceid:PhoneVerification">;
/** Access unknown. */
export const PhoneVerificationCMCC = "faceid:PhoneVerificationCMCC" as UncheckedAction<"faceid:PhoneVerificationCMCC">;
/** Access unknown. */
export const PhoneVerificationCTCC = "faceid:PhoneVerificationCTCC" as UncheckedAction<"faceid:PhoneVerificationCTCC">;
/** Access unknown. */
export const PhoneVerificationCUCC = "faceid:PhoneVerificationCUCC" as UncheckedAction<"faceid:PhoneVerificationCUCC">;
