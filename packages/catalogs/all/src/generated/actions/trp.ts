// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AuthorizedTransfer = "trp:AuthorizedTransfer" as Action<"trp:AuthorizedTransfer", UnknownKind, never>;
/** Write access by its name. */
export const CreateChainBatch = "trp:CreateChainBatch" as Action<"trp:CreateChainBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeBatch = "trp:CreateCodeBatch" as Action<"trp:CreateCodeBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodePack = "trp:CreateCodePack" as Action<"trp:CreateCodePack", UnknownKind, never>;
/** Write access by its name. */
export const CreateCorporationOrder = "trp:CreateCorporationOrder" as Action<"trp:CreateCorporationOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomPack = "trp:CreateCustomPack" as Action<"trp:CreateCustomPack", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomRule = "trp:CreateCustomRule" as Action<"trp:CreateCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateMerchant = "trp:CreateMerchant" as Action<"trp:CreateMerchant", UnknownKind, never>;
/** Write access by its name. */
export const CreateProduct = "trp:CreateProduct" as Action<"trp:CreateProduct", UnknownKind, never>;
/** Write access by its name. */
export const CreateTraceChain = "trp:CreateTraceChain" as Action<"trp:CreateTraceChain", UnknownKind, never>;
/** Write access by its name. */
export const CreateTraceCodes = "trp:CreateTraceCodes" as Action<"trp:CreateTraceCodes", UnknownKind, never>;
/** Write access by its name. */
export const CreateTraceCodesAsync = "trp:CreateTraceCodesAsync" as Action<"trp:CreateTraceCodesAsync", UnknownKind, never>;
/** Write access by its name. */
export const CreateTraceData = "trp:CreateTraceData" as Action<"trp:CreateTraceData", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodeBatch = "trp:DeleteCodeBatch" as Action<"trp:DeleteCodeBatch", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMerchant = "trp:DeleteMerchant" as Action<"trp:DeleteMerchant", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProduct = "trp:DeleteProduct" as Action<"trp:DeleteProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTraceData = "trp:DeleteTraceData" as Action<"trp:DeleteTraceData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentCorps = "trp:DescribeAgentCorps" as Action<"trp:DescribeAgentCorps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeBatchById = "trp:DescribeCodeBatchById" as Action<"trp:DescribeCodeBatchById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeBatches = "trp:DescribeCodeBatches" as Action<"trp:DescribeCodeBatches", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeBatchs = "trp:DescribeCodeBatchs" as Action<"trp:DescribeCodeBatchs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodePackStatus = "trp:DescribeCodePackStatus" as Action<"trp:DescribeCodePackStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodePackUrl = "trp:DescribeCodePackUrl" as Action<"trp:DescribeCodePackUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodePacks = "trp:DescribeCodePacks" as Action<"trp:DescribeCodePacks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodesByPack = "trp:DescribeCodesByPack" as Action<"trp:DescribeCodesByPack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCorpQuotas = "trp:DescribeCorpQuotas" as Action<"trp:DescribeCorpQuotas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomRuleById = "trp:DescribeCustomRuleById" as Action<"trp:DescribeCustomRuleById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomRules = "trp:DescribeCustomRules" as Action<"trp:DescribeCustomRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandImportantCityScanAnalysis = "trp:DescribeFlavorKingCycleBrandImportantCityScanAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandImportantCityScanAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis = "trp:DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis = "trp:DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandProvinceCityScanAnalysis = "trp:DescribeFlavorKingCycleBrandProvinceCityScanAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandProvinceCityScanAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandProvinceScanAnalysis = "trp:DescribeFlavorKingCycleBrandProvinceScanAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandProvinceScanAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandScanAnalysis = "trp:DescribeFlavorKingCycleBrandScanAnalysis" as Action<"trp:DescribeFlavorKingCycleBrandScanAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlavorKingCycleBrandScanMetrics = "trp:DescribeFlavorKingCycleBrandScanMetrics" as Action<"trp:DescribeFlavorKingCycleBrandScanMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobFileUrl = "trp:DescribeJobFileUrl" as Action<"trp:DescribeJobFileUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMerchantById = "trp:DescribeMerchantById" as Action<"trp:DescribeMerchantById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMerchants = "trp:DescribeMerchants" as Action<"trp:DescribeMerchants", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlanQRCodeScanRecords = "trp:DescribePlanQRCodeScanRecords" as Action<"trp:DescribePlanQRCodeScanRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlanQRCodes = "trp:DescribePlanQRCodes" as Action<"trp:DescribePlanQRCodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductById = "trp:DescribeProductById" as Action<"trp:DescribeProductById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProducts = "trp:DescribeProducts" as Action<"trp:DescribeProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRawScanLogs = "trp:DescribeRawScanLogs" as Action<"trp:DescribeRawScanLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanLogs = "trp:DescribeScanLogs" as Action<"trp:DescribeScanLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanStats = "trp:DescribeScanStats" as Action<"trp:DescribeScanStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTmpToken = "trp:DescribeTmpToken" as Action<"trp:DescribeTmpToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTraceCodeById = "trp:DescribeTraceCodeById" as Action<"trp:DescribeTraceCodeById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTraceCodes = "trp:DescribeTraceCodes" as Action<"trp:DescribeTraceCodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTraceDataById = "trp:DescribeTraceDataById" as Action<"trp:DescribeTraceDataById", UnknownKind, never>;
/** List access by its name. */
export const DescribeTraceDataList = "trp:DescribeTraceDataList" as Action<"trp:DescribeTraceDataList", UnknownKind, never>;
/** Access unknown. */
export const DownloadGEO = "trp:DownloadGEO" as Action<"trp:DownloadGEO", UnknownKind, never>;
/** Access unknown. */
export const EffectFeedback = "trp:EffectFeedback" as Action<"trp:EffectFeedback", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCodeBatch = "trp:ModifyCodeBatch" as Action<"trp:ModifyCodeBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomRule = "trp:ModifyCustomRule" as Action<"trp:ModifyCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomRuleStatus = "trp:ModifyCustomRuleStatus" as Action<"trp:ModifyCustomRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMerchant = "trp:ModifyMerchant" as Action<"trp:ModifyMerchant", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProduct = "trp:ModifyProduct" as Action<"trp:ModifyProduct", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTraceCode = "trp:ModifyTraceCode" as Action<"trp:ModifyTraceCode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTraceCodeUnlink = "trp:ModifyTraceCodeUnlink" as Action<"trp:ModifyTraceCodeUnlink", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTraceData = "trp:ModifyTraceData" as Action<"trp:ModifyTraceData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTraceDataRanks = "trp:ModifyTraceDataRanks" as Action<"trp:ModifyTraceDataRanks", UnknownKind, never>;
/** Access unknown. */
export const ReportBatchCallbackStatus = "trp:ReportBatchCallbackStatus" as Action<"trp:ReportBatchCallbackStatus", UnknownKind, never>;
/** Access unknown. */
export const ReportScanDetail = "trp:ReportScanDetail" as Action<"trp:ReportScanDetail", UnknownKind, never>;
