// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AdvertiseOCR = "ocr:AdvertiseOCR" as UncheckedAction<"ocr:AdvertiseOCR">;
/** Access unknown. */
export const ArithmeticOCR = "ocr:ArithmeticOCR" as UncheckedAction<"ocr:ArithmeticOCR">;
/** Access unknown. */
export const BankCardOCR = "ocr:BankCardOCR" as UncheckedAction<"ocr:BankCardOCR">;
/** Access unknown. */
export const BankSlipOCR = "ocr:BankSlipOCR" as UncheckedAction<"ocr:BankSlipOCR">;
/** Access unknown. */
export const BizLicenseOCR = "ocr:BizLicenseOCR" as UncheckedAction<"ocr:BizLicenseOCR">;
/** Access unknown. */
export const BusinessCardOCR = "ocr:BusinessCardOCR" as UncheckedAction<"ocr:BusinessCardOCR">;
/** Access unknown. */
export const CarInvoiceOCR = "ocr:CarInvoiceOCR" as UncheckedAction<"ocr:CarInvoiceOCR">;
/** Access unknown. */
export const ClassifyDetectOCR = "ocr:ClassifyDetectOCR" as UncheckedAction<"ocr:ClassifyDetectOCR">;
/** Access unknown. */
export const ClassifyStoreName = "ocr:ClassifyStoreName" as UncheckedAction<"ocr:ClassifyStoreName">;
/** Access unknown. */
export const CropEnhanceImageOCR = "ocr:CropEnhanceImageOCR" as UncheckedAction<"ocr:CropEnhanceImageOCR">;
/** Read access by its name. */
export const DescribeExtractDocAgentJob = "ocr:DescribeExtractDocAgentJob" as UncheckedAction<"ocr:DescribeExtractDocAgentJob">;
/** Read access by its name. */
export const DescribeMarkEssayAgentJob = "ocr:DescribeMarkEssayAgentJob" as UncheckedAction<"ocr:DescribeMarkEssayAgentJob">;
/** Read access by its name. */
export const DescribeQuestionMarkAgentJob = "ocr:DescribeQuestionMarkAgentJob" as UncheckedAction<"ocr:DescribeQuestionMarkAgentJob">;
/** Read access by its name. */
export const DescribeQuestionSplitJob = "ocr:DescribeQuestionSplitJob" as UncheckedAction<"ocr:DescribeQuestionSplitJob">;
/** Access unknown. */
export const DriverLicenseOCR = "ocr:DriverLicenseOCR" as UncheckedAction<"ocr:DriverLicenseOCR">;
/** Access unknown. */
export const EnglishOCR = "ocr:EnglishOCR" as UncheckedAction<"ocr:EnglishOCR">;
/** Access unknown. */
export const EnterpriseLicenseOCR = "ocr:EnterpriseLicenseOCR" as UncheckedAction<"ocr:EnterpriseLicenseOCR">;
/** Access unknown. */
export const EraseHandwrittenImageOCR = "ocr:EraseHandwrittenImageOCR" as UncheckedAction<"ocr:EraseHandwrittenImageOCR">;
/** Access unknown. */
export const EstateCertOCR = "ocr:EstateCertOCR" as UncheckedAction<"ocr:EstateCertOCR">;
/** Access unknown. */
export const ExtractDocAgent = "ocr:ExtractDocAgent" as UncheckedAction<"ocr:ExtractDocAgent">;
/** Access unknown. */
export const ExtractDocBasic = "ocr:ExtractDocBasic" as UncheckedAction<"ocr:ExtractDocBasic">;
/** Access unknown. */
export const ExtractDocMulti = "ocr:ExtractDocMulti" as UncheckedAction<"ocr:ExtractDocMulti">;
/** Access unknown. */
export const GeneralAccurateOCR = "ocr:GeneralAccurateOCR" as UncheckedAction<"ocr:GeneralAccurateOCR">;
/** Access unknown. */
export const GeneralBasicOCR = "ocr:GeneralBasicOCR" as UncheckedAction<"ocr:GeneralBasicOCR">;
/** Access unknown. */
export const GeneralEfficientOCR = "ocr:GeneralEfficientOCR" as UncheckedAction<"ocr:GeneralEfficientOCR">;
/** Access unknown. */
export const GeneralFastOCR = "ocr:GeneralFastOCR" as UncheckedAction<"ocr:GeneralFastOCR">;
/** Access unknown. */
export const GeneralHandwritingOCR = "ocr:GeneralHandwritingOCR" as UncheckedAction<"ocr:GeneralHandwritingOCR">;
/** Read access by its name. */
export const GetOCRResult = "ocr:GetOCRResult" as UncheckedAction<"ocr:GetOCRResult">;
/** Read access by its name. */
export const GetOCRToken = "ocr:GetOCRToken" as UncheckedAction<"ocr:GetOCRToken">;
/** Access unknown. */
export const HKIDCardOCR = "ocr:HKIDCardOCR" as UncheckedAction<"ocr:HKIDCardOCR">;
/** Access unknown. */
export const HandwritingEssayOCR = "ocr:HandwritingEssayOCR" as UncheckedAction<"ocr:HandwritingEssayOCR">;
/** Access unknown. */
export const IDCardOCR = "ocr:IDCardOCR" as UncheckedAction<"ocr:IDCardOCR">;
/** Access unknown. */
export const ImageEnhancement = "ocr:ImageEnhancement" as UncheckedAction<"ocr:ImageEnhancement">;
/** Access unknown. */
export const LicensePlateOCR = "ocr:LicensePlateOCR" as UncheckedAction<"ocr:LicensePlateOCR">;
/** Access unknown. */
export const MLIDCardOCR = "ocr:MLIDCardOCR" as UncheckedAction<"ocr:MLIDCardOCR">;
/** Access unknown. */
export const MLIDPassportOCR = "ocr:MLIDPassportOCR" as UncheckedAction<"ocr:MLIDPassportOCR">;
/** Access unknown. */
export const MainlandPermitOCR = "ocr:MainlandPermitOCR" as UncheckedAction<"ocr:MainlandPermitOCR">;
/** Access unknown. */
export const MixedInvoiceDetect = "ocr:MixedInvoiceDetect" as UncheckedAction<"ocr:MixedInvoiceDetect">;
/** Access unknown. */
export const MixedInvoiceOCR = "ocr:MixedInvoiceOCR" as UncheckedAction<"ocr:MixedInvoiceOCR">;
/** Access unknown. */
export const MultimodalDocParse = "ocr:MultimodalDocParse" as UncheckedAction<"ocr:MultimodalDocParse">;
/** Access unknown. */
export const PassportOCR = "ocr:PassportOCR" as UncheckedAction<"ocr:PassportOCR">;
/** Access unknown. */
export const PermitOCR = "ocr:PermitOCR" as UncheckedAction<"ocr:PermitOCR">;
/** Access unknown. */
export const QrcodeOCR = "ocr:QrcodeOCR" as UncheckedAction<"ocr:QrcodeOCR">;
/** Access unknown. */
export const QuestionOCR = "ocr:QuestionOCR" as UncheckedAction<"ocr:QuestionOCR">;
/** Access unknown. */
export const QuestionSplitLayoutOCR = "ocr:QuestionSplitLayoutOCR" as UncheckedAction<"ocr:QuestionSplitLayoutOCR">;
/** Access unknown. */
export const QuestionSplitOCR = "ocr:QuestionSplitOCR" as UncheckedAction<"ocr:QuestionSplitOCR">;
/** Access unknown. */
export const RecognizeAgent = "ocr:RecognizeAgent" as UncheckedAction<"ocr:RecognizeAgent">;
/** Access unknown. */
export const RecognizeEncryptedIDCardOCR = "ocr:RecognizeEncryptedIDCardOCR" as UncheckedAction<"ocr:RecognizeEncryptedIDCardOCR">;
/** Access unknown. */
export const RecognizeFormulaOCR = "ocr:RecognizeFormulaOCR" as UncheckedAction<"ocr:RecognizeFormulaOCR">;
/** Access unknown. */
export const RecognizeGeneralCardWarn = "ocr:RecognizeGeneralCardWarn" as UncheckedAction<"ocr:RecognizeGeneralCardWarn">;
/** Access unknown. */
export const RecognizeGeneralInvoice = "ocr:RecognizeGeneralInvoice" as UncheckedAction<"ocr:RecognizeGeneralInvoice">;
/** Access unknown. */
export const RecognizeMedicalInvoiceOCR = "ocr:RecognizeMedicalInvoiceOCR" as UncheckedAction<"ocr:RecognizeMedicalInvoiceOCR">;
/** Access unknown. */
export const RecognizeStoreName = "ocr:RecognizeStoreName" as UncheckedAction<"ocr:RecognizeStoreName">;
/** Access unknown. */
export const RecognizeTableAccurateOCR = "ocr:RecognizeTableAccurateOCR" as UncheckedAction<"ocr:RecognizeTableAccurateOCR">;
/** Access unknown. */
export const RecognizeTableOCR = "ocr:RecognizeTableOCR" as UncheckedAction<"ocr:RecognizeTableOCR">;
/** Access unknown. */
export const RecognizeThaiIDCardOCR = "ocr:RecognizeThaiIDCardOCR" as UncheckedAction<"ocr:RecognizeThaiIDCardOCR">;
/** Access unknown. */
export const RecognizeValidIDCardOCR = "ocr:RecognizeValidIDCardOCR" as UncheckedAction<"ocr:RecognizeValidIDCardOCR">;
/** Access unknown. */
export const ResidenceBookletOCR = "ocr:ResidenceBookletOCR" as UncheckedAction<"ocr:ResidenceBookletOCR">;
/** Access unknown. */
export const RideHailingDriverLicenseOCR = "ocr:RideHailingDriverLicenseOCR" as UncheckedAction<"ocr:RideHailingDriverLicenseOCR">;
/** Access unknown. */
export const RideHailingTransportLicenseOCR = "ocr:RideHailingTransportLicenseOCR" as UncheckedAction<"ocr:RideHailingTransportLicenseOCR">;
/** Access unknown. */
export const SealOCR = "ocr:SealOCR" as UncheckedAction<"ocr:SealOCR">;
/** Access unknown. */
export const SmartStructuralOCR = "ocr:SmartStructuralOCR" as UncheckedAction<"ocr:SmartStructuralOCR">;
/** Access unknown. */
export const SubmitExtractDocAgentJob = "ocr:SubmitExtractDocAgentJob" as UncheckedAction<"ocr:SubmitExtractDocAgentJob">;
/** Access unknown. */
export const SubmitMarkEssayAgentJob = "ocr:SubmitMarkEssayAgentJob" as UncheckedAction<"ocr:SubmitMarkEssayAgentJob">;
/** Access unknown. */
export const SubmitQuestionMarkAgentJob = "ocr:SubmitQuestionMarkAgentJob" as UncheckedAction<"ocr:SubmitQuestionMarkAgentJob">;
/** Access unknown. */
export const SubmitQuestionSplitJob = "ocr:SubmitQuestionSplitJob" as UncheckedAction<"ocr:SubmitQuestionSplitJob">;
/** Access unknown. */
export const TableOCR = "ocr:TableOCR" as UncheckedAction<"ocr:TableOCR">;
/** Access unknown. */
export const TextDetect = "ocr:TextDetect" as UncheckedAction<"ocr:TextDetect">;
/** Access unknown. */
export const TrainTicketOCR = "ocr:TrainTicketOCR" as UncheckedAction<"ocr:TrainTicketOCR">;
/** Access unknown. */
export const VatInvoiceOCR = "ocr:VatInvoiceOCR" as UncheckedAction<"ocr:VatInvoiceOCR">;
/** Access unknown. */
export const VatInvoiceVerifyNew = "ocr:VatInvoiceVerifyNew" as UncheckedAction<"ocr:VatInvoiceVerifyNew">;
/** Access unknown. */
export const VehicleLicenseOCR = "ocr:VehicleLicenseOCR" as UncheckedAction<"ocr:VehicleLicenseOCR">;
/** Access unknown. */
export const VehicleRegCertOCR = "ocr:VehicleRegCertOCR" as UncheckedAction<"ocr:VehicleRegCertOCR">;
/** Access unknown. */
export const VerifyBizLicenseEnterprise3 = "ocr:VerifyBizLicenseEnterprise3" as UncheckedAction<"ocr:VerifyBizLicenseEnterprise3">;
/** Access unknown. */
export const VerifyBizLicenseEnterprise4 = "ocr:VerifyBizLicenseEnterprise4" as UncheckedAction<"ocr:VerifyBizLicenseEnterprise4">;
/** Access unknown. */
export const VerifyGeneralCardWarn = "ocr:VerifyGeneralCardWarn" as UncheckedAction<"ocr:VerifyGeneralCardWarn">;
/** Access unknown. */
export const VerifyOfdVatInvoiceOCR = "ocr:VerifyOfdVatInvoiceOCR" as UncheckedAction<"ocr:VerifyOfdVatInvoiceOCR">;
/** Access unknown. */
export const VerifyScenePhoto = "ocr:VerifyScenePhoto" as UncheckedAction<"ocr:VerifyScenePhoto">;
/** Access unknown. */
export const VinOCR = "ocr:VinOCR" as UncheckedAction<"ocr:VinOCR">;
/** Access unknown. */
export const WaybillOCR = "ocr:WaybillOCR" as UncheckedAction<"ocr:WaybillOCR">;
