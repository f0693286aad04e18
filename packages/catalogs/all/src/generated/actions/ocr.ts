// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AdvertiseOCR = "ocr:AdvertiseOCR" as Action<"ocr:AdvertiseOCR", UnknownKind, never>;
/** Access unknown. */
export const ArithmeticOCR = "ocr:ArithmeticOCR" as Action<"ocr:ArithmeticOCR", UnknownKind, never>;
/** Access unknown. */
export const BankCardOCR = "ocr:BankCardOCR" as Action<"ocr:BankCardOCR", UnknownKind, never>;
/** Access unknown. */
export const BankSlipOCR = "ocr:BankSlipOCR" as Action<"ocr:BankSlipOCR", UnknownKind, never>;
/** Access unknown. */
export const BizLicenseOCR = "ocr:BizLicenseOCR" as Action<"ocr:BizLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const BusinessCardOCR = "ocr:BusinessCardOCR" as Action<"ocr:BusinessCardOCR", UnknownKind, never>;
/** Access unknown. */
export const CarInvoiceOCR = "ocr:CarInvoiceOCR" as Action<"ocr:CarInvoiceOCR", UnknownKind, never>;
/** Access unknown. */
export const ClassifyDetectOCR = "ocr:ClassifyDetectOCR" as Action<"ocr:ClassifyDetectOCR", UnknownKind, never>;
/** Access unknown. */
export const ClassifyStoreName = "ocr:ClassifyStoreName" as Action<"ocr:ClassifyStoreName", UnknownKind, never>;
/** Access unknown. */
export const CropEnhanceImageOCR = "ocr:CropEnhanceImageOCR" as Action<"ocr:CropEnhanceImageOCR", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtractDocAgentJob = "ocr:DescribeExtractDocAgentJob" as Action<"ocr:DescribeExtractDocAgentJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMarkEssayAgentJob = "ocr:DescribeMarkEssayAgentJob" as Action<"ocr:DescribeMarkEssayAgentJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuestionMarkAgentJob = "ocr:DescribeQuestionMarkAgentJob" as Action<"ocr:DescribeQuestionMarkAgentJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuestionSplitJob = "ocr:DescribeQuestionSplitJob" as Action<"ocr:DescribeQuestionSplitJob", UnknownKind, never>;
/** Access unknown. */
export const DriverLicenseOCR = "ocr:DriverLicenseOCR" as Action<"ocr:DriverLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const EnglishOCR = "ocr:EnglishOCR" as Action<"ocr:EnglishOCR", UnknownKind, never>;
/** Access unknown. */
export const EnterpriseLicenseOCR = "ocr:EnterpriseLicenseOCR" as Action<"ocr:EnterpriseLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const EraseHandwrittenImageOCR = "ocr:EraseHandwrittenImageOCR" as Action<"ocr:EraseHandwrittenImageOCR", UnknownKind, never>;
/** Access unknown. */
export const EstateCertOCR = "ocr:EstateCertOCR" as Action<"ocr:EstateCertOCR", UnknownKind, never>;
/** Access unknown. */
export const ExtractDocAgent = "ocr:ExtractDocAgent" as Action<"ocr:ExtractDocAgent", UnknownKind, never>;
/** Access unknown. */
export const ExtractDocBasic = "ocr:ExtractDocBasic" as Action<"ocr:ExtractDocBasic", UnknownKind, never>;
/** Access unknown. */
export const ExtractDocMulti = "ocr:ExtractDocMulti" as Action<"ocr:ExtractDocMulti", UnknownKind, never>;
/** Access unknown. */
export const GeneralAccurateOCR = "ocr:GeneralAccurateOCR" as Action<"ocr:GeneralAccurateOCR", UnknownKind, never>;
/** Access unknown. */
export const GeneralBasicOCR = "ocr:GeneralBasicOCR" as Action<"ocr:GeneralBasicOCR", UnknownKind, never>;
/** Access unknown. */
export const GeneralEfficientOCR = "ocr:GeneralEfficientOCR" as Action<"ocr:GeneralEfficientOCR", UnknownKind, never>;
/** Access unknown. */
export const GeneralFastOCR = "ocr:GeneralFastOCR" as Action<"ocr:GeneralFastOCR", UnknownKind, never>;
/** Access unknown. */
export const GeneralHandwritingOCR = "ocr:GeneralHandwritingOCR" as Action<"ocr:GeneralHandwritingOCR", UnknownKind, never>;
/** Read access by its name. */
export const GetOCRResult = "ocr:GetOCRResult" as Action<"ocr:GetOCRResult", UnknownKind, never>;
/** Read access by its name. */
export const GetOCRToken = "ocr:GetOCRToken" as Action<"ocr:GetOCRToken", UnknownKind, never>;
/** Access unknown. */
export const HKIDCardOCR = "ocr:HKIDCardOCR" as Action<"ocr:HKIDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const HandwritingEssayOCR = "ocr:HandwritingEssayOCR" as Action<"ocr:HandwritingEssayOCR", UnknownKind, never>;
/** Access unknown. */
export const IDCardOCR = "ocr:IDCardOCR" as Action<"ocr:IDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const ImageEnhancement = "ocr:ImageEnhancement" as Action<"ocr:ImageEnhancement", UnknownKind, never>;
/** Access unknown. */
export const LicensePlateOCR = "ocr:LicensePlateOCR" as Action<"ocr:LicensePlateOCR", UnknownKind, never>;
/** Access unknown. */
export const MLIDCardOCR = "ocr:MLIDCardOCR" as Action<"ocr:MLIDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const MLIDPassportOCR = "ocr:MLIDPassportOCR" as Action<"ocr:MLIDPassportOCR", UnknownKind, never>;
/** Access unknown. */
export const MainlandPermitOCR = "ocr:MainlandPermitOCR" as Action<"ocr:MainlandPermitOCR", UnknownKind, never>;
/** Access unknown. */
export const MixedInvoiceDetect = "ocr:MixedInvoiceDetect" as Action<"ocr:MixedInvoiceDetect", UnknownKind, never>;
/** Access unknown. */
export const MixedInvoiceOCR = "ocr:MixedInvoiceOCR" as Action<"ocr:MixedInvoiceOCR", UnknownKind, never>;
/** Access unknown. */
export const MultimodalDocParse = "ocr:MultimodalDocParse" as Action<"ocr:MultimodalDocParse", UnknownKind, never>;
/** Access unknown. */
export const PassportOCR = "ocr:PassportOCR" as Action<"ocr:PassportOCR", UnknownKind, never>;
/** Access unknown. */
export const PermitOCR = "ocr:PermitOCR" as Action<"ocr:PermitOCR", UnknownKind, never>;
/** Access unknown. */
export const QrcodeOCR = "ocr:QrcodeOCR" as Action<"ocr:QrcodeOCR", UnknownKind, never>;
/** Access unknown. */
export const QuestionOCR = "ocr:QuestionOCR" as Action<"ocr:QuestionOCR", UnknownKind, never>;
/** Access unknown. */
export const QuestionSplitLayoutOCR = "ocr:QuestionSplitLayoutOCR" as Action<"ocr:QuestionSplitLayoutOCR", UnknownKind, never>;
/** Access unknown. */
export const QuestionSplitOCR = "ocr:QuestionSplitOCR" as Action<"ocr:QuestionSplitOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeAgent = "ocr:RecognizeAgent" as Action<"ocr:RecognizeAgent", UnknownKind, never>;
/** Access unknown. */
export const RecognizeEncryptedIDCardOCR = "ocr:RecognizeEncryptedIDCardOCR" as Action<"ocr:RecognizeEncryptedIDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeFormulaOCR = "ocr:RecognizeFormulaOCR" as Action<"ocr:RecognizeFormulaOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeGeneralCardWarn = "ocr:RecognizeGeneralCardWarn" as Action<"ocr:RecognizeGeneralCardWarn", UnknownKind, never>;
/** Access unknown. */
export const RecognizeGeneralInvoice = "ocr:RecognizeGeneralInvoice" as Action<"ocr:RecognizeGeneralInvoice", UnknownKind, never>;
/** Access unknown. */
export const RecognizeMedicalInvoiceOCR = "ocr:RecognizeMedicalInvoiceOCR" as Action<"ocr:RecognizeMedicalInvoiceOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeStoreName = "ocr:RecognizeStoreName" as Action<"ocr:RecognizeStoreName", UnknownKind, never>;
/** Access unknown. */
export const RecognizeTableAccurateOCR = "ocr:RecognizeTableAccurateOCR" as Action<"ocr:RecognizeTableAccurateOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeTableOCR = "ocr:RecognizeTableOCR" as Action<"ocr:RecognizeTableOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeThaiIDCardOCR = "ocr:RecognizeThaiIDCardOCR" as Action<"ocr:RecognizeThaiIDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const RecognizeValidIDCardOCR = "ocr:RecognizeValidIDCardOCR" as Action<"ocr:RecognizeValidIDCardOCR", UnknownKind, never>;
/** Access unknown. */
export const ResidenceBookletOCR = "ocr:ResidenceBookletOCR" as Action<"ocr:ResidenceBookletOCR", UnknownKind, never>;
/** Access unknown. */
export const RideHailingDriverLicenseOCR = "ocr:RideHailingDriverLicenseOCR" as Action<"ocr:RideHailingDriverLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const RideHailingTransportLicenseOCR = "ocr:RideHailingTransportLicenseOCR" as Action<"ocr:RideHailingTransportLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const SealOCR = "ocr:SealOCR" as Action<"ocr:SealOCR", UnknownKind, never>;
/** Access unknown. */
export const SmartStructuralOCR = "ocr:SmartStructuralOCR" as Action<"ocr:SmartStructuralOCR", UnknownKind, never>;
/** Access unknown. */
export const SubmitExtractDocAgentJob = "ocr:SubmitExtractDocAgentJob" as Action<"ocr:SubmitExtractDocAgentJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitMarkEssayAgentJob = "ocr:SubmitMarkEssayAgentJob" as Action<"ocr:SubmitMarkEssayAgentJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitQuestionMarkAgentJob = "ocr:SubmitQuestionMarkAgentJob" as Action<"ocr:SubmitQuestionMarkAgentJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitQuestionSplitJob = "ocr:SubmitQuestionSplitJob" as Action<"ocr:SubmitQuestionSplitJob", UnknownKind, never>;
/** Access unknown. */
export const TableOCR = "ocr:TableOCR" as Action<"ocr:TableOCR", UnknownKind, never>;
/** Access unknown. */
export const TextDetect = "ocr:TextDetect" as Action<"ocr:TextDetect", UnknownKind, never>;
/** Access unknown. */
export const TrainTicketOCR = "ocr:TrainTicketOCR" as Action<"ocr:TrainTicketOCR", UnknownKind, never>;
/** Access unknown. */
export const VatInvoiceOCR = "ocr:VatInvoiceOCR" as Action<"ocr:VatInvoiceOCR", UnknownKind, never>;
/** Access unknown. */
export const VatInvoiceVerifyNew = "ocr:VatInvoiceVerifyNew" as Action<"ocr:VatInvoiceVerifyNew", UnknownKind, never>;
/** Access unknown. */
export const VehicleLicenseOCR = "ocr:VehicleLicenseOCR" as Action<"ocr:VehicleLicenseOCR", UnknownKind, never>;
/** Access unknown. */
export const VehicleRegCertOCR = "ocr:VehicleRegCertOCR" as Action<"ocr:VehicleRegCertOCR", UnknownKind, never>;
/** Access unknown. */
export const VerifyBizLicenseEnterprise3 = "ocr:VerifyBizLicenseEnterprise3" as Action<"ocr:VerifyBizLicenseEnterprise3", UnknownKind, never>;
/** Access unknown. */
export const VerifyBizLicenseEnterprise4 = "ocr:VerifyBizLicenseEnterprise4" as Action<"ocr:VerifyBizLicenseEnterprise4", UnknownKind, never>;
/** Access unknown. */
export const VerifyGeneralCardWarn = "ocr:VerifyGeneralCardWarn" as Action<"ocr:VerifyGeneralCardWarn", UnknownKind, never>;
/** Access unknown. */
export const VerifyOfdVatInvoiceOCR = "ocr:VerifyOfdVatInvoiceOCR" as Action<"ocr:VerifyOfdVatInvoiceOCR", UnknownKind, never>;
/** Access unknown. */
export const VerifyScenePhoto = "ocr:VerifyScenePhoto" as Action<"ocr:VerifyScenePhoto", UnknownKind, never>;
/** Access unknown. */
export const VinOCR = "ocr:VinOCR" as Action<"ocr:VinOCR", UnknownKind, never>;
/** Access unknown. */
export const WaybillOCR = "ocr:WaybillOCR" as Action<"ocr:WaybillOCR", UnknownKind, never>;
