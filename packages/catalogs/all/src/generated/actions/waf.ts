// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAntiFakeUrl = "waf:AddAntiFakeUrl" as Action<"waf:AddAntiFakeUrl", UnknownKind, never>;
/** Write access by its name. */
export const AddAntiInfoLeakRules = "waf:AddAntiInfoLeakRules" as Action<"waf:AddAntiInfoLeakRules", UnknownKind, never>;
/** Write access by its name. */
export const AddAreaBanAreas = "waf:AddAreaBanAreas" as Action<"waf:AddAreaBanAreas", UnknownKind, never>;
/** Write access by its name. */
export const AddAttackWhiteRule = "waf:AddAttackWhiteRule" as Action<"waf:AddAttackWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const AddBatchCustomRule = "waf:AddBatchCustomRule" as Action<"waf:AddBatchCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const AddBatchCustomWhiteRule = "waf:AddBatchCustomWhiteRule" as Action<"waf:AddBatchCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const AddBypassAllRule = "waf:AddBypassAllRule" as Action<"waf:AddBypassAllRule", UnknownKind, never>;
/** Write access by its name. */
export const AddCustomRule = "waf:AddCustomRule" as Action<"waf:AddCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const AddCustomWhiteRule = "waf:AddCustomWhiteRule" as Action<"waf:AddCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const AddDomainWhiteRule = "waf:AddDomainWhiteRule" as Action<"waf:AddDomainWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const AddSpartaProtection = "waf:AddSpartaProtection" as Action<"waf:AddSpartaProtection", UnknownKind, never>;
/** Access unknown. */
export const BatchOperateUserSignatureRules = "waf:BatchOperateUserSignatureRules" as Action<"waf:BatchOperateUserSignatureRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessExport = "waf:CreateAccessExport" as Action<"waf:CreateAccessExport", UnknownKind, never>;
/** Write access by its name. */
export const CreateAreaBanRule = "waf:CreateAreaBanRule" as Action<"waf:CreateAreaBanRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchIpAccessControl = "waf:CreateBatchIpAccessControl" as Action<"waf:CreateBatchIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeals = "waf:CreateDeals" as Action<"waf:CreateDeals", UnknownKind, never>;
/** Write access by its name. */
export const CreateExport = "waf:CreateExport" as Action<"waf:CreateExport", UnknownKind, never>;
/** Write access by its name. */
export const CreateHost = "waf:CreateHost" as Action<"waf:CreateHost", UnknownKind, never>;
/** Write access by its name. */
export const CreateIpAccessControl = "waf:CreateIpAccessControl" as Action<"waf:CreateIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const CreateOwaspWhiteRule = "waf:CreateOwaspWhiteRule" as Action<"waf:CreateOwaspWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const CreatePostCKafkaFlow = "waf:CreatePostCKafkaFlow" as Action<"waf:CreatePostCKafkaFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreatePostCLSFlow = "waf:CreatePostCLSFlow" as Action<"waf:CreatePostCLSFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateProtectGroup = "waf:CreateProtectGroup" as Action<"waf:CreateProtectGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateRateLimitV2 = "waf:CreateRateLimitV2" as Action<"waf:CreateRateLimitV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccessExport = "waf:DeleteAccessExport" as Action<"waf:DeleteAccessExport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAntiFakeUrl = "waf:DeleteAntiFakeUrl" as Action<"waf:DeleteAntiFakeUrl", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAntiInfoLeakRule = "waf:DeleteAntiInfoLeakRule" as Action<"waf:DeleteAntiInfoLeakRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAttackDownloadRecord = "waf:DeleteAttackDownloadRecord" as Action<"waf:DeleteAttackDownloadRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAttackWhiteRule = "waf:DeleteAttackWhiteRule" as Action<"waf:DeleteAttackWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBatchCustomRule = "waf:DeleteBatchCustomRule" as Action<"waf:DeleteBatchCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBatchCustomWhiteRule = "waf:DeleteBatchCustomWhiteRule" as Action<"waf:DeleteBatchCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBatchIpAccessControl = "waf:DeleteBatchIpAccessControl" as Action<"waf:DeleteBatchIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBotSceneUCBRule = "waf:DeleteBotSceneUCBRule" as Action<"waf:DeleteBotSceneUCBRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCCRule = "waf:DeleteCCRule" as Action<"waf:DeleteCCRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomRule = "waf:DeleteCustomRule" as Action<"waf:DeleteCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomWhiteRule = "waf:DeleteCustomWhiteRule" as Action<"waf:DeleteCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainWhiteRules = "waf:DeleteDomainWhiteRules" as Action<"waf:DeleteDomainWhiteRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExport = "waf:DeleteExport" as Action<"waf:DeleteExport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHost = "waf:DeleteHost" as Action<"waf:DeleteHost", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIpAccessControl = "waf:DeleteIpAccessControl" as Action<"waf:DeleteIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIpAccessControlV2 = "waf:DeleteIpAccessControlV2" as Action<"waf:DeleteIpAccessControlV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOwaspRuleStatus = "waf:DeleteOwaspRuleStatus" as Action<"waf:DeleteOwaspRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOwaspWhiteRule = "waf:DeleteOwaspWhiteRule" as Action<"waf:DeleteOwaspWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProtectGroup = "waf:DeleteProtectGroup" as Action<"waf:DeleteProtectGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProtectGroupDomain = "waf:DeleteProtectGroupDomain" as Action<"waf:DeleteProtectGroupDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRateLimitsV2 = "waf:DeleteRateLimitsV2" as Action<"waf:DeleteRateLimitsV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSession = "waf:DeleteSession" as Action<"waf:DeleteSession", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSpartaProtection = "waf:DeleteSpartaProtection" as Action<"waf:DeleteSpartaProtection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessExports = "waf:DescribeAccessExports" as Action<"waf:DescribeAccessExports", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessFastAnalysis = "waf:DescribeAccessFastAnalysis" as Action<"waf:DescribeAccessFastAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessHistogram = "waf:DescribeAccessHistogram" as Action<"waf:DescribeAccessHistogram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessIndex = "waf:DescribeAccessIndex" as Action<"waf:DescribeAccessIndex", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAntiFakeRules = "waf:DescribeAntiFakeRules" as Action<"waf:DescribeAntiFakeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAntiInfoLeakageRules = "waf:DescribeAntiInfoLeakageRules" as Action<"waf:DescribeAntiInfoLeakageRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiAggregateTopN = "waf:DescribeApiAggregateTopN" as Action<"waf:DescribeApiAggregateTopN", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiDetail = "waf:DescribeApiDetail" as Action<"waf:DescribeApiDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiListVersionTwo = "waf:DescribeApiListVersionTwo" as Action<"waf:DescribeApiListVersionTwo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiSecEventDetail = "waf:DescribeApiSecEventDetail" as Action<"waf:DescribeApiSecEventDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeApiSecEventList = "waf:DescribeApiSecEventList" as Action<"waf:DescribeApiSecEventList", UnknownKind, never>;
/** List access by its name. */
export const DescribeApiSecSensitiveRuleList = "waf:DescribeApiSecSensitiveRuleList" as Action<"waf:DescribeApiSecSensitiveRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAreaBanAreas = "waf:DescribeAreaBanAreas" as Action<"waf:DescribeAreaBanAreas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAreaBanRule = "waf:DescribeAreaBanRule" as Action<"waf:DescribeAreaBanRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAreaBanSupportAreas = "waf:DescribeAreaBanSupportAreas" as Action<"waf:DescribeAreaBanSupportAreas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackOverview = "waf:DescribeAttackOverview" as Action<"waf:DescribeAttackOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackType = "waf:DescribeAttackType" as Action<"waf:DescribeAttackType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackWhiteRule = "waf:DescribeAttackWhiteRule" as Action<"waf:DescribeAttackWhiteRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoDenyIP = "waf:DescribeAutoDenyIP" as Action<"waf:DescribeAutoDenyIP", UnknownKind, never>;
/** List access by its name. */
export const DescribeBatchCustomRuleList = "waf:DescribeBatchCustomRuleList" as Action<"waf:DescribeBatchCustomRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchCustomWhiteRules = "waf:DescribeBatchCustomWhiteRules" as Action<"waf:DescribeBatchCustomWhiteRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchIpAccessControl = "waf:DescribeBatchIpAccessControl" as Action<"waf:DescribeBatchIpAccessControl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBotIdRule = "waf:DescribeBotIdRule" as Action<"waf:DescribeBotIdRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeBotSceneList = "waf:DescribeBotSceneList" as Action<"waf:DescribeBotSceneList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBotSceneOverview = "waf:DescribeBotSceneOverview" as Action<"waf:DescribeBotSceneOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBotSceneUCBRule = "waf:DescribeBotSceneUCBRule" as Action<"waf:DescribeBotSceneUCBRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCAutoStatus = "waf:DescribeCCAutoStatus" as Action<"waf:DescribeCCAutoStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCCRule = "waf:DescribeCCRule" as Action<"waf:DescribeCCRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeCCRuleList = "waf:DescribeCCRuleList" as Action<"waf:DescribeCCRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateVerifyResult = "waf:DescribeCertificateVerifyResult" as Action<"waf:DescribeCertificateVerifyResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCiphersDetail = "waf:DescribeCiphersDetail" as Action<"waf:DescribeCiphersDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeCustomRuleList = "waf:DescribeCustomRuleList" as Action<"waf:DescribeCustomRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomWhiteRule = "waf:DescribeCustomWhiteRule" as Action<"waf:DescribeCustomWhiteRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainCountInfo = "waf:DescribeDomainCountInfo" as Action<"waf:DescribeDomainCountInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainDetailsClb = "waf:DescribeDomainDetailsClb" as Action<"waf:DescribeDomainDetailsClb", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainDetailsSaas = "waf:DescribeDomainDetailsSaas" as Action<"waf:DescribeDomainDetailsSaas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainRules = "waf:DescribeDomainRules" as Action<"waf:DescribeDomainRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainVerifyResult = "waf:DescribeDomainVerifyResult" as Action<"waf:DescribeDomainVerifyResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainWhiteRules = "waf:DescribeDomainWhiteRules" as Action<"waf:DescribeDomainWhiteRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "waf:DescribeDomains" as Action<"waf:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExports = "waf:DescribeExports" as Action<"waf:DescribeExports", UnknownKind, never>;
/** List access by its name. */
export const DescribeFindDomainList = "waf:DescribeFindDomainList" as Action<"waf:DescribeFindDomainList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowTrend = "waf:DescribeFlowTrend" as Action<"waf:DescribeFlowTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHistogram = "waf:DescribeHistogram" as Action<"waf:DescribeHistogram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHost = "waf:DescribeHost" as Action<"waf:DescribeHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostLimit = "waf:DescribeHostLimit" as Action<"waf:DescribeHostLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHosts = "waf:DescribeHosts" as Action<"waf:DescribeHosts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "waf:DescribeInstances" as Action<"waf:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpAccessControl = "waf:DescribeIpAccessControl" as Action<"waf:DescribeIpAccessControl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpHitItems = "waf:DescribeIpHitItems" as Action<"waf:DescribeIpHitItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLLMContentSecCheck = "waf:DescribeLLMContentSecCheck" as Action<"waf:DescribeLLMContentSecCheck", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogHistogram = "waf:DescribeLogHistogram" as Action<"waf:DescribeLogHistogram", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModuleStatus = "waf:DescribeModuleStatus" as Action<"waf:DescribeModuleStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeObjects = "waf:DescribeObjects" as Action<"waf:DescribeObjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOwaspRuleTypes = "waf:DescribeOwaspRuleTypes" as Action<"waf:DescribeOwaspRuleTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOwaspRules = "waf:DescribeOwaspRules" as Action<"waf:DescribeOwaspRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOwaspWhiteRules = "waf:DescribeOwaspWhiteRules" as Action<"waf:DescribeOwaspWhiteRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribePeakPoints = "waf:DescribePeakPoints" as Action<"waf:DescribePeakPoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribePeakValue = "waf:DescribePeakValue" as Action<"waf:DescribePeakValue", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyStatus = "waf:DescribePolicyStatus" as Action<"waf:DescribePolicyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePorts = "waf:DescribePorts" as Action<"waf:DescribePorts", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostCKafkaFlows = "waf:DescribePostCKafkaFlows" as Action<"waf:DescribePostCKafkaFlows", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostCLSFlows = "waf:DescribePostCLSFlows" as Action<"waf:DescribePostCLSFlows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectGroup = "waf:DescribeProtectGroup" as Action<"waf:DescribeProtectGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProtectionModes = "waf:DescribeProtectionModes" as Action<"waf:DescribeProtectionModes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQClawContentSecCheck = "waf:DescribeQClawContentSecCheck" as Action<"waf:DescribeQClawContentSecCheck", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRateLimitsV2 = "waf:DescribeRateLimitsV2" as Action<"waf:DescribeRateLimitsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleLimit = "waf:DescribeRuleLimit" as Action<"waf:DescribeRuleLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScanIp = "waf:DescribeScanIp" as Action<"waf:DescribeScanIp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSession = "waf:DescribeSession" as Action<"waf:DescribeSession", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSkillSecScanResult = "waf:DescribeSkillSecScanResult" as Action<"waf:DescribeSkillSecScanResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpartaProtectionInfo = "waf:DescribeSpartaProtectionInfo" as Action<"waf:DescribeSpartaProtectionInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTlsVersion = "waf:DescribeTlsVersion" as Action<"waf:DescribeTlsVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopAttackDomain = "waf:DescribeTopAttackDomain" as Action<"waf:DescribeTopAttackDomain", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopics = "waf:DescribeTopics" as Action<"waf:DescribeTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCdcClbWafRegions = "waf:DescribeUserCdcClbWafRegions" as Action<"waf:DescribeUserCdcClbWafRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserClbWafRegions = "waf:DescribeUserClbWafRegions" as Action<"waf:DescribeUserClbWafRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDomainInfo = "waf:DescribeUserDomainInfo" as Action<"waf:DescribeUserDomainInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserLevel = "waf:DescribeUserLevel" as Action<"waf:DescribeUserLevel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserSignatureClass = "waf:DescribeUserSignatureClass" as Action<"waf:DescribeUserSignatureClass", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserSignatureRule = "waf:DescribeUserSignatureRule" as Action<"waf:DescribeUserSignatureRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserSignatureRuleV2 = "waf:DescribeUserSignatureRuleV2" as Action<"waf:DescribeUserSignatureRuleV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVipInfo = "waf:DescribeVipInfo" as Action<"waf:DescribeVipInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWafAutoDenyRules = "waf:DescribeWafAutoDenyRules" as Action<"waf:DescribeWafAutoDenyRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWafAutoDenyStatus = "waf:DescribeWafAutoDenyStatus" as Action<"waf:DescribeWafAutoDenyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWafThreatenIntelligence = "waf:DescribeWafThreatenIntelligence" as Action<"waf:DescribeWafThreatenIntelligence", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWebshellStatus = "waf:DescribeWebshellStatus" as Action<"waf:DescribeWebshellStatus", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPostCKafkaFlow = "waf:DestroyPostCKafkaFlow" as Action<"waf:DestroyPostCKafkaFlow", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPostCLSFlow = "waf:DestroyPostCLSFlow" as Action<"waf:DestroyPostCLSFlow", UnknownKind, never>;
/** Write access by its name. */
export const EnableClientMsg = "waf:EnableClientMsg" as Action<"waf:EnableClientMsg", UnknownKind, never>;
/** Write access by its name. */
export const EnableRateLimitsV2 = "waf:EnableRateLimitsV2" as Action<"waf:EnableRateLimitsV2", UnknownKind, never>;
/** Access unknown. */
export const FreshAntiFakeUrl = "waf:FreshAntiFakeUrl" as Action<"waf:FreshAntiFakeUrl", UnknownKind, never>;
/** Access unknown. */
export const GenerateDealsAndPayNew = "waf:GenerateDealsAndPayNew" as Action<"waf:GenerateDealsAndPayNew", UnknownKind, never>;
/** Access unknown. */
export const GenerateLLMSecAnswer = "waf:GenerateLLMSecAnswer" as Action<"waf:GenerateLLMSecAnswer", UnknownKind, never>;
/** Read access by its name. */
export const GetAttackDownloadRecords = "waf:GetAttackDownloadRecords" as Action<"waf:GetAttackDownloadRecords", UnknownKind, never>;
/** Read access by its name. */
export const GetAttackHistogram = "waf:GetAttackHistogram" as Action<"waf:GetAttackHistogram", UnknownKind, never>;
/** Read access by its name. */
export const GetAttackTotalCount = "waf:GetAttackTotalCount" as Action<"waf:GetAttackTotalCount", UnknownKind, never>;
/** Read access by its name. */
export const GetInstanceQpsLimit = "waf:GetInstanceQpsLimit" as Action<"waf:GetInstanceQpsLimit", UnknownKind, never>;
/** Read access by its name. */
export const GetOrganizationRole = "waf:GetOrganizationRole" as Action<"waf:GetOrganizationRole", UnknownKind, never>;
/** Write access by its name. */
export const ImportIpAccessControl = "waf:ImportIpAccessControl" as Action<"waf:ImportIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAntiFakeUrl = "waf:ModifyAntiFakeUrl" as Action<"waf:ModifyAntiFakeUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAntiFakeUrlStatus = "waf:ModifyAntiFakeUrlStatus" as Action<"waf:ModifyAntiFakeUrlStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAntiInfoLeakRuleStatus = "waf:ModifyAntiInfoLeakRuleStatus" as Action<"waf:ModifyAntiInfoLeakRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAntiInfoLeakRules = "waf:ModifyAntiInfoLeakRules" as Action<"waf:ModifyAntiInfoLeakRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiAnalyzeStatus = "waf:ModifyApiAnalyzeStatus" as Action<"waf:ModifyApiAnalyzeStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiSecEventChange = "waf:ModifyApiSecEventChange" as Action<"waf:ModifyApiSecEventChange", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApiSecSensitiveRule = "waf:ModifyApiSecSensitiveRule" as Action<"waf:ModifyApiSecSensitiveRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAreaBanAreas = "waf:ModifyAreaBanAreas" as Action<"waf:ModifyAreaBanAreas", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAreaBanRule = "waf:ModifyAreaBanRule" as Action<"waf:ModifyAreaBanRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAreaBanStatus = "waf:ModifyAreaBanStatus" as Action<"waf:ModifyAreaBanStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAttackWhiteRule = "waf:ModifyAttackWhiteRule" as Action<"waf:ModifyAttackWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBatchCustomRule = "waf:ModifyBatchCustomRule" as Action<"waf:ModifyBatchCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBatchCustomRuleStatus = "waf:ModifyBatchCustomRuleStatus" as Action<"waf:ModifyBatchCustomRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBatchCustomWhiteRule = "waf:ModifyBatchCustomWhiteRule" as Action<"waf:ModifyBatchCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBatchCustomWhiteRuleStatus = "waf:ModifyBatchCustomWhiteRuleStatus" as Action<"waf:ModifyBatchCustomWhiteRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBatchIpAccessControl = "waf:ModifyBatchIpAccessControl" as Action<"waf:ModifyBatchIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBotIdRule = "waf:ModifyBotIdRule" as Action<"waf:ModifyBotIdRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBotSceneStatus = "waf:ModifyBotSceneStatus" as Action<"waf:ModifyBotSceneStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBotSceneUCBRule = "waf:ModifyBotSceneUCBRule" as Action<"waf:ModifyBotSceneUCBRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBotStatus = "waf:ModifyBotStatus" as Action<"waf:ModifyBotStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomRule = "waf:ModifyCustomRule" as Action<"waf:ModifyCustomRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomRuleStatus = "waf:ModifyCustomRuleStatus" as Action<"waf:ModifyCustomRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomWhiteRule = "waf:ModifyCustomWhiteRule" as Action<"waf:ModifyCustomWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomWhiteRuleStatus = "waf:ModifyCustomWhiteRuleStatus" as Action<"waf:ModifyCustomWhiteRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainIpv6Status = "waf:ModifyDomainIpv6Status" as Action<"waf:ModifyDomainIpv6Status", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainPostAction = "waf:ModifyDomainPostAction" as Action<"waf:ModifyDomainPostAction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainWhiteRule = "waf:ModifyDomainWhiteRule" as Action<"waf:ModifyDomainWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainsCLSStatus = "waf:ModifyDomainsCLSStatus" as Action<"waf:ModifyDomainsCLSStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGenerateDeals = "waf:ModifyGenerateDeals" as Action<"waf:ModifyGenerateDeals", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHost = "waf:ModifyHost" as Action<"waf:ModifyHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHostFlowMode = "waf:ModifyHostFlowMode" as Action<"waf:ModifyHostFlowMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHostMode = "waf:ModifyHostMode" as Action<"waf:ModifyHostMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHostStatus = "waf:ModifyHostStatus" as Action<"waf:ModifyHostStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceAttackLogPost = "waf:ModifyInstanceAttackLogPost" as Action<"waf:ModifyInstanceAttackLogPost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceElasticMode = "waf:ModifyInstanceElasticMode" as Action<"waf:ModifyInstanceElasticMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceName = "waf:ModifyInstanceName" as Action<"waf:ModifyInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceQpsLimit = "waf:ModifyInstanceQpsLimit" as Action<"waf:ModifyInstanceQpsLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceRenewFlag = "waf:ModifyInstanceRenewFlag" as Action<"waf:ModifyInstanceRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIpAccessControl = "waf:ModifyIpAccessControl" as Action<"waf:ModifyIpAccessControl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModuleStatus = "waf:ModifyModuleStatus" as Action<"waf:ModifyModuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyObject = "waf:ModifyObject" as Action<"waf:ModifyObject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyObjects = "waf:ModifyObjects" as Action<"waf:ModifyObjects", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspDomainUpdateStatus = "waf:ModifyOwaspDomainUpdateStatus" as Action<"waf:ModifyOwaspDomainUpdateStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspRuleStatus = "waf:ModifyOwaspRuleStatus" as Action<"waf:ModifyOwaspRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspRuleTypeAction = "waf:ModifyOwaspRuleTypeAction" as Action<"waf:ModifyOwaspRuleTypeAction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspRuleTypeLevel = "waf:ModifyOwaspRuleTypeLevel" as Action<"waf:ModifyOwaspRuleTypeLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspRuleTypeStatus = "waf:ModifyOwaspRuleTypeStatus" as Action<"waf:ModifyOwaspRuleTypeStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOwaspWhiteRule = "waf:ModifyOwaspWhiteRule" as Action<"waf:ModifyOwaspWhiteRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectGroup = "waf:ModifyProtectGroup" as Action<"waf:ModifyProtectGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectionLevel = "waf:ModifyProtectionLevel" as Action<"waf:ModifyProtectionLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProtectionStatus = "waf:ModifyProtectionStatus" as Action<"waf:ModifyProtectionStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySpartaProtection = "waf:ModifySpartaProtection" as Action<"waf:ModifySpartaProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifySpartaProtectionMode = "waf:ModifySpartaProtectionMode" as Action<"waf:ModifySpartaProtectionMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserLevel = "waf:ModifyUserLevel" as Action<"waf:ModifyUserLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserSignatureClass = "waf:ModifyUserSignatureClass" as Action<"waf:ModifyUserSignatureClass", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserSignatureRule = "waf:ModifyUserSignatureRule" as Action<"waf:ModifyUserSignatureRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserSignatureRuleV2 = "waf:ModifyUserSignatureRuleV2" as Action<"waf:ModifyUserSignatureRuleV2", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWafAutoDenyRules = "waf:ModifyWafAutoDenyRules" as Action<"waf:ModifyWafAutoDenyRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWafThreatenIntelligence = "waf:ModifyWafThreatenIntelligence" as Action<"waf:ModifyWafThreatenIntelligence", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWebshellStatus = "waf:ModifyWebshellStatus" as Action<"waf:ModifyWebshellStatus", UnknownKind, never>;
/** Access unknown. */
export const PostAttackDownloadTask = "waf:PostAttackDownloadTask" as Action<"waf:PostAttackDownloadTask", UnknownKind, never>;
/** Read access by its name. */
export const QueryBypassAllStatus = "waf:QueryBypassAllStatus" as Action<"waf:QueryBypassAllStatus", UnknownKind, never>;
/** Read access by its name. */
export const QueryClientMsg = "waf:QueryClientMsg" as Action<"waf:QueryClientMsg", UnknownKind, never>;
/** Access unknown. */
export const RefreshAccessCheckResult = "waf:RefreshAccessCheckResult" as Action<"waf:RefreshAccessCheckResult", UnknownKind, never>;
/** Write access by its name. */
export const RemoveBypassAllRule = "waf:RemoveBypassAllRule" as Action<"waf:RemoveBypassAllRule", UnknownKind, never>;
/** Read access by its name. */
export const SearchAccessLog = "waf:SearchAccessLog" as Action<"waf:SearchAccessLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchAttackLog = "waf:SearchAttackLog" as Action<"waf:SearchAttackLog", UnknownKind, never>;
/** Read access by its name. */
export const SearchLog = "waf:SearchLog" as Action<"waf:SearchLog", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDomainRules = "waf:SwitchDomainRules" as Action<"waf:SwitchDomainRules", UnknownKind, never>;
/** Write access by its name. */
export const SwitchElasticMode = "waf:SwitchElasticMode" as Action<"waf:SwitchElasticMode", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProtectionModes = "waf:UpdateProtectionModes" as Action<"waf:UpdateProtectionModes", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRateLimitV2 = "waf:UpdateRateLimitV2" as Action<"waf:UpdateRateLimitV2", UnknownKind, never>;
/** Write access by its name. */
export const UploadSkillSecScan = "waf:UploadSkillSecScan" as Action<"waf:UploadSkillSecScan", UnknownKind, never>;
/** Access unknown. */
export const UpsertCCAutoStatus = "waf:UpsertCCAutoStatus" as Action<"waf:UpsertCCAutoStatus", UnknownKind, never>;
/** Access unknown. */
export const UpsertCCRule = "waf:UpsertCCRule" as Action<"waf:UpsertCCRule", UnknownKind, never>;
/** Access unknown. */
export const UpsertIpAccessControl = "waf:UpsertIpAccessControl" as Action<"waf:UpsertIpAccessControl", UnknownKind, never>;
/** Access unknown. */
export const UpsertSession = "waf:UpsertSession" as Action<"waf:UpsertSession", UnknownKind, never>;
