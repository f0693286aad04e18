// Generated from facts/tokenhub.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/**
 * Turn on the service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const ActivateService = "tokenhub:ActivateService" as UncheckedAction<"tokenhub:ActivateService">;

/**
 * Cancel a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CancelBatchInferenceJob = "tokenhub:CancelBatchInferenceJob" as UncheckedAction<"tokenhub:CancelBatchInferenceJob">;

/**
 * Create an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateApiKey = "tokenhub:CreateApiKey" as UncheckedAction<"tokenhub:CreateApiKey">;

/**
 * Create a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateBatchInferenceJob = "tokenhub:CreateBatchInferenceJob" as UncheckedAction<"tokenhub:CreateBatchInferenceJob">;

/**
 * Create an online inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateEndpoint = "tokenhub:CreateEndpoint" as UncheckedAction<"tokenhub:CreateEndpoint">;

/**
 * Create a playground group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateExperienceGroup = "tokenhub:CreateExperienceGroup" as UncheckedAction<"tokenhub:CreateExperienceGroup">;

/**
 * Claim a free trial package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateFreeTrialPackage = "tokenhub:CreateFreeTrialPackage" as UncheckedAction<"tokenhub:CreateFreeTrialPackage">;

/**
 * Create a translation glossary.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateGlossary = "tokenhub:CreateGlossary" as UncheckedAction<"tokenhub:CreateGlossary">;

/**
 * Add glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateGlossaryEntries = "tokenhub:CreateGlossaryEntries" as UncheckedAction<"tokenhub:CreateGlossaryEntries">;

/**
 * Create an endpoint on model units.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateModelUnitEndpoint = "tokenhub:CreateModelUnitEndpoint" as UncheckedAction<"tokenhub:CreateModelUnitEndpoint">;

/**
 * Request a larger pay-as-you-go quota.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreatePostPaidQuotaApproval = "tokenhub:CreatePostPaidQuotaApproval" as UncheckedAction<"tokenhub:CreatePostPaidQuotaApproval">;

/**
 * Create a private link connection.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreatePrivateLinkConnection = "tokenhub:CreatePrivateLinkConnection" as UncheckedAction<"tokenhub:CreatePrivateLinkConnection">;

/**
 * Create a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateTokenPlanApiKey = "tokenhub:CreateTokenPlanApiKey" as UncheckedAction<"tokenhub:CreateTokenPlanApiKey">;

/**
 * Start an export of Token Plan call records.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateTokenPlanApiKeyUsageDetailExport = "tokenhub:CreateTokenPlanApiKeyUsageDetailExport" as UncheckedAction<"tokenhub:CreateTokenPlanApiKeyUsageDetailExport">;

/**
 * Create several Token Plan API keys.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateTokenPlanApiKeys = "tokenhub:CreateTokenPlanApiKeys" as UncheckedAction<"tokenhub:CreateTokenPlanApiKeys">;

/**
 * Create an API key of a personal Token Plan.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateTokenPlanPersonalApiKey = "tokenhub:CreateTokenPlanPersonalApiKey" as UncheckedAction<"tokenhub:CreateTokenPlanPersonalApiKey">;

/**
 * Buy a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateTokenPlanTeamOrderAndBuy = "tokenhub:CreateTokenPlanTeamOrderAndBuy" as UncheckedAction<"tokenhub:CreateTokenPlanTeamOrderAndBuy">;

/**
 * Create a tool plugin.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateToolPlugin = "tokenhub:CreateToolPlugin" as UncheckedAction<"tokenhub:CreateToolPlugin">;

/**
 * Claim a free trial package for vision models.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const CreateVisionFreeTrialPackage = "tokenhub:CreateVisionFreeTrialPackage" as UncheckedAction<"tokenhub:CreateVisionFreeTrialPackage">;

/**
 * Delete an API key and its model bindings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteApiKey = "tokenhub:DeleteApiKey" as UncheckedAction<"tokenhub:DeleteApiKey">;

/**
 * Delete a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const DeleteBatchInferenceJob = "tokenhub:DeleteBatchInferenceJob" as UncheckedAction<"tokenhub:DeleteBatchInferenceJob">;

/**
 * Delete an inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteEndpoint = "tokenhub:DeleteEndpoint" as UncheckedAction<"tokenhub:DeleteEndpoint">;

/**
 * Delete a playground group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const DeleteExperienceGroup = "tokenhub:DeleteExperienceGroup" as UncheckedAction<"tokenhub:DeleteExperienceGroup">;

/**
 * Delete a glossary with its entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteGlossary = "tokenhub:DeleteGlossary" as UncheckedAction<"tokenhub:DeleteGlossary">;

/**
 * Delete glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteGlossaryEntries = "tokenhub:DeleteGlossaryEntries" as UncheckedAction<"tokenhub:DeleteGlossaryEntries">;

/**
 * Delete a quota request.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const DeletePostPaidQuotaApproval = "tokenhub:DeletePostPaidQuotaApproval" as UncheckedAction<"tokenhub:DeletePostPaidQuotaApproval">;

/**
 * Delete a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/133833; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteTokenPlanApiKey = "tokenhub:DeleteTokenPlanApiKey" as UncheckedAction<"tokenhub:DeleteTokenPlanApiKey">;

/**
 * Delete an API key of a personal Token Plan.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/133833.
 */
export const DeleteTokenPlanPersonalApiKey = "tokenhub:DeleteTokenPlanPersonalApiKey" as UncheckedAction<"tokenhub:DeleteTokenPlanPersonalApiKey">;

/**
 * Query an API key with its plaintext value.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeApiKey = "tokenhub:DescribeApiKey" as UncheckedAction<"tokenhub:DescribeApiKey">;

/**
 * List API keys with masked values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeApiKeyList = "tokenhub:DescribeApiKeyList" as UncheckedAction<"tokenhub:DescribeApiKeyList">;

/**
 * Query an inference endpoint.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeEndpoint = "tokenhub:DescribeEndpoint" as UncheckedAction<"tokenhub:DescribeEndpoint">;

/**
 * List glossaries.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeGlossaries = "tokenhub:DescribeGlossaries" as UncheckedAction<"tokenhub:DescribeGlossaries">;

/**
 * List glossary entries.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeGlossaryEntries = "tokenhub:DescribeGlossaryEntries" as UncheckedAction<"tokenhub:DescribeGlossaryEntries">;

/**
 * List models with their endpoints.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeModelEndpointList = "tokenhub:DescribeModelEndpointList" as UncheckedAction<"tokenhub:DescribeModelEndpointList">;

/**
 * List models.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeModelList = "tokenhub:DescribeModelList" as UncheckedAction<"tokenhub:DescribeModelList">;

/**
 * Query TPM and QPM limits of a model.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeModelQuota = "tokenhub:DescribeModelQuota" as UncheckedAction<"tokenhub:DescribeModelQuota">;

/**
 * Query a Token Plan and its balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlan = "tokenhub:DescribeTokenPlan" as UncheckedAction<"tokenhub:DescribeTokenPlan">;

/**
 * Query a Token Plan API key with its plaintext value.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlanApiKey = "tokenhub:DescribeTokenPlanApiKey" as UncheckedAction<"tokenhub:DescribeTokenPlanApiKey">;

/**
 * List Token Plan API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlanApiKeyList = "tokenhub:DescribeTokenPlanApiKeyList" as UncheckedAction<"tokenhub:DescribeTokenPlanApiKeyList">;

/**
 * Read the plaintext of a Token Plan API key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlanApiKeySecret = "tokenhub:DescribeTokenPlanApiKeySecret" as UncheckedAction<"tokenhub:DescribeTokenPlanApiKeySecret">;

/**
 * List calls made with Token Plan API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlanApiKeyUsageDetail = "tokenhub:DescribeTokenPlanApiKeyUsageDetail" as UncheckedAction<"tokenhub:DescribeTokenPlanApiKeyUsageDetail">;

/**
 * List Token Plans.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTokenPlanList = "tokenhub:DescribeTokenPlanList" as UncheckedAction<"tokenhub:DescribeTokenPlanList">;

/**
 * List usage ranked by key, endpoint or model.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeUsageRankList = "tokenhub:DescribeUsageRankList" as UncheckedAction<"tokenhub:DescribeUsageRankList">;

/**
 * Change remark, IP allowlist or token limit of an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyApiKeyInfo = "tokenhub:ModifyApiKeyInfo" as UncheckedAction<"tokenhub:ModifyApiKeyInfo">;

/**
 * Enable or disable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyApiKeyStatus = "tokenhub:ModifyApiKeyStatus" as UncheckedAction<"tokenhub:ModifyApiKeyStatus">;

/**
 * Change name, limits or renewal of an inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyEndpoint = "tokenhub:ModifyEndpoint" as UncheckedAction<"tokenhub:ModifyEndpoint">;

/**
 * Change glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyGlossaryEntries = "tokenhub:ModifyGlossaryEntries" as UncheckedAction<"tokenhub:ModifyGlossaryEntries">;

/**
 * Change settings of a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyTokenPlanApiKey = "tokenhub:ModifyTokenPlanApiKey" as UncheckedAction<"tokenhub:ModifyTokenPlanApiKey">;

/**
 * Reset the secret of a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyTokenPlanApiKeySecret = "tokenhub:ModifyTokenPlanApiKeySecret" as UncheckedAction<"tokenhub:ModifyTokenPlanApiKeySecret">;

/**
 * Renew a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RenewTokenPlanTeamOrder = "tokenhub:RenewTokenPlanTeamOrder" as UncheckedAction<"tokenhub:RenewTokenPlanTeamOrder">;

/**
 * Upgrade a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpgradeTokenPlanTeamOrder = "tokenhub:UpgradeTokenPlanTeamOrder" as UncheckedAction<"tokenhub:UpgradeTokenPlanTeamOrder">;
