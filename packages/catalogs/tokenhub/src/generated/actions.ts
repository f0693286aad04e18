// Generated from facts/tokenhub.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Turn on the service.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const ActivateService = "tokenhub:ActivateService" as Action<"tokenhub:ActivateService", UnknownKind, never>;

/**
 * Cancel a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CancelBatchInferenceJob = "tokenhub:CancelBatchInferenceJob" as Action<
  "tokenhub:CancelBatchInferenceJob",
  UnknownKind,
  never
>;

/**
 * Create an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateApiKey = "tokenhub:CreateApiKey" as Action<"tokenhub:CreateApiKey", UnknownKind, never>;

/**
 * Create a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateBatchInferenceJob = "tokenhub:CreateBatchInferenceJob" as Action<
  "tokenhub:CreateBatchInferenceJob",
  UnknownKind,
  never
>;

/**
 * Create an online inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateEndpoint = "tokenhub:CreateEndpoint" as Action<"tokenhub:CreateEndpoint", UnknownKind, never>;

/**
 * Create a playground group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateExperienceGroup = "tokenhub:CreateExperienceGroup" as Action<
  "tokenhub:CreateExperienceGroup",
  UnknownKind,
  never
>;

/**
 * Claim a free trial package.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateFreeTrialPackage = "tokenhub:CreateFreeTrialPackage" as Action<
  "tokenhub:CreateFreeTrialPackage",
  UnknownKind,
  never
>;

/**
 * Create a translation glossary.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateGlossary = "tokenhub:CreateGlossary" as Action<"tokenhub:CreateGlossary", UnknownKind, never>;

/**
 * Add glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateGlossaryEntries = "tokenhub:CreateGlossaryEntries" as Action<
  "tokenhub:CreateGlossaryEntries",
  UnknownKind,
  never
>;

/**
 * Create an endpoint on model units.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateModelUnitEndpoint = "tokenhub:CreateModelUnitEndpoint" as Action<
  "tokenhub:CreateModelUnitEndpoint",
  UnknownKind,
  never
>;

/**
 * Request a larger pay-as-you-go quota.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreatePostPaidQuotaApproval = "tokenhub:CreatePostPaidQuotaApproval" as Action<
  "tokenhub:CreatePostPaidQuotaApproval",
  UnknownKind,
  never
>;

/**
 * Create a private link connection.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreatePrivateLinkConnection = "tokenhub:CreatePrivateLinkConnection" as Action<
  "tokenhub:CreatePrivateLinkConnection",
  UnknownKind,
  never
>;

/**
 * Create a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateTokenPlanApiKey = "tokenhub:CreateTokenPlanApiKey" as Action<
  "tokenhub:CreateTokenPlanApiKey",
  UnknownKind,
  never
>;

/**
 * Start an export of Token Plan call records.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateTokenPlanApiKeyUsageDetailExport = "tokenhub:CreateTokenPlanApiKeyUsageDetailExport" as Action<
  "tokenhub:CreateTokenPlanApiKeyUsageDetailExport",
  UnknownKind,
  never
>;

/**
 * Create several Token Plan API keys.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateTokenPlanApiKeys = "tokenhub:CreateTokenPlanApiKeys" as Action<
  "tokenhub:CreateTokenPlanApiKeys",
  UnknownKind,
  never
>;

/**
 * Create an API key of a personal Token Plan.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateTokenPlanPersonalApiKey = "tokenhub:CreateTokenPlanPersonalApiKey" as Action<
  "tokenhub:CreateTokenPlanPersonalApiKey",
  UnknownKind,
  never
>;

/**
 * Buy a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const CreateTokenPlanTeamOrderAndBuy = "tokenhub:CreateTokenPlanTeamOrderAndBuy" as Action<
  "tokenhub:CreateTokenPlanTeamOrderAndBuy",
  UnknownKind,
  never
>;

/**
 * Create a tool plugin.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateToolPlugin = "tokenhub:CreateToolPlugin" as Action<"tokenhub:CreateToolPlugin", UnknownKind, never>;

/**
 * Claim a free trial package for vision models.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const CreateVisionFreeTrialPackage = "tokenhub:CreateVisionFreeTrialPackage" as Action<
  "tokenhub:CreateVisionFreeTrialPackage",
  UnknownKind,
  never
>;

/**
 * Delete an API key and its model bindings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DeleteApiKey = "tokenhub:DeleteApiKey" as Action<"tokenhub:DeleteApiKey", UnknownKind, never>;

/**
 * Delete a batch inference job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const DeleteBatchInferenceJob = "tokenhub:DeleteBatchInferenceJob" as Action<
  "tokenhub:DeleteBatchInferenceJob",
  UnknownKind,
  never
>;

/**
 * Delete an inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DeleteEndpoint = "tokenhub:DeleteEndpoint" as Action<"tokenhub:DeleteEndpoint", UnknownKind, never>;

/**
 * Delete a playground group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const DeleteExperienceGroup = "tokenhub:DeleteExperienceGroup" as Action<
  "tokenhub:DeleteExperienceGroup",
  UnknownKind,
  never
>;

/**
 * Delete a glossary with its entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DeleteGlossary = "tokenhub:DeleteGlossary" as Action<"tokenhub:DeleteGlossary", UnknownKind, never>;

/**
 * Delete glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DeleteGlossaryEntries = "tokenhub:DeleteGlossaryEntries" as Action<
  "tokenhub:DeleteGlossaryEntries",
  UnknownKind,
  never
>;

/**
 * Delete a quota request.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const DeletePostPaidQuotaApproval = "tokenhub:DeletePostPaidQuotaApproval" as Action<
  "tokenhub:DeletePostPaidQuotaApproval",
  UnknownKind,
  never
>;

/**
 * Delete a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833); Tencent Cloud SDK for
 * Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DeleteTokenPlanApiKey = "tokenhub:DeleteTokenPlanApiKey" as Action<
  "tokenhub:DeleteTokenPlanApiKey",
  UnknownKind,
  never
>;

/**
 * Delete an API key of a personal Token Plan.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for TokenHub (cloud.tencent.com/document/product/629/133833).
 */
export const DeleteTokenPlanPersonalApiKey = "tokenhub:DeleteTokenPlanPersonalApiKey" as Action<
  "tokenhub:DeleteTokenPlanPersonalApiKey",
  UnknownKind,
  never
>;

/**
 * Query an API key with its plaintext value.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeApiKey = "tokenhub:DescribeApiKey" as Action<"tokenhub:DescribeApiKey", UnknownKind, never>;

/**
 * List API keys with masked values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeApiKeyList = "tokenhub:DescribeApiKeyList" as Action<
  "tokenhub:DescribeApiKeyList",
  UnknownKind,
  never
>;

/**
 * Query an inference endpoint.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeEndpoint = "tokenhub:DescribeEndpoint" as Action<"tokenhub:DescribeEndpoint", UnknownKind, never>;

/**
 * List glossaries.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeGlossaries = "tokenhub:DescribeGlossaries" as Action<
  "tokenhub:DescribeGlossaries",
  UnknownKind,
  never
>;

/**
 * List glossary entries.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeGlossaryEntries = "tokenhub:DescribeGlossaryEntries" as Action<
  "tokenhub:DescribeGlossaryEntries",
  UnknownKind,
  never
>;

/**
 * List models with their endpoints.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeModelEndpointList = "tokenhub:DescribeModelEndpointList" as Action<
  "tokenhub:DescribeModelEndpointList",
  UnknownKind,
  never
>;

/**
 * List models.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeModelList = "tokenhub:DescribeModelList" as Action<
  "tokenhub:DescribeModelList",
  UnknownKind,
  never
>;

/**
 * Query TPM and QPM limits of a model.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeModelQuota = "tokenhub:DescribeModelQuota" as Action<
  "tokenhub:DescribeModelQuota",
  UnknownKind,
  never
>;

/**
 * Query a Token Plan and its balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlan = "tokenhub:DescribeTokenPlan" as Action<
  "tokenhub:DescribeTokenPlan",
  UnknownKind,
  never
>;

/**
 * Query a Token Plan API key with its plaintext value.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlanApiKey = "tokenhub:DescribeTokenPlanApiKey" as Action<
  "tokenhub:DescribeTokenPlanApiKey",
  UnknownKind,
  never
>;

/**
 * List Token Plan API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlanApiKeyList = "tokenhub:DescribeTokenPlanApiKeyList" as Action<
  "tokenhub:DescribeTokenPlanApiKeyList",
  UnknownKind,
  never
>;

/**
 * Read the plaintext of a Token Plan API key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlanApiKeySecret = "tokenhub:DescribeTokenPlanApiKeySecret" as Action<
  "tokenhub:DescribeTokenPlanApiKeySecret",
  UnknownKind,
  never
>;

/**
 * List calls made with Token Plan API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlanApiKeyUsageDetail = "tokenhub:DescribeTokenPlanApiKeyUsageDetail" as Action<
  "tokenhub:DescribeTokenPlanApiKeyUsageDetail",
  UnknownKind,
  never
>;

/**
 * List Token Plans.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeTokenPlanList = "tokenhub:DescribeTokenPlanList" as Action<
  "tokenhub:DescribeTokenPlanList",
  UnknownKind,
  never
>;

/**
 * List usage ranked by key, endpoint or model.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const DescribeUsageRankList = "tokenhub:DescribeUsageRankList" as Action<
  "tokenhub:DescribeUsageRankList",
  UnknownKind,
  never
>;

/**
 * Change remark, IP allowlist or token limit of an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyApiKeyInfo = "tokenhub:ModifyApiKeyInfo" as Action<"tokenhub:ModifyApiKeyInfo", UnknownKind, never>;

/**
 * Enable or disable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyApiKeyStatus = "tokenhub:ModifyApiKeyStatus" as Action<
  "tokenhub:ModifyApiKeyStatus",
  UnknownKind,
  never
>;

/**
 * Change name, limits or renewal of an inference endpoint.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyEndpoint = "tokenhub:ModifyEndpoint" as Action<"tokenhub:ModifyEndpoint", UnknownKind, never>;

/**
 * Change glossary entries.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyGlossaryEntries = "tokenhub:ModifyGlossaryEntries" as Action<
  "tokenhub:ModifyGlossaryEntries",
  UnknownKind,
  never
>;

/**
 * Change settings of a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyTokenPlanApiKey = "tokenhub:ModifyTokenPlanApiKey" as Action<
  "tokenhub:ModifyTokenPlanApiKey",
  UnknownKind,
  never
>;

/**
 * Reset the secret of a Token Plan API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const ModifyTokenPlanApiKeySecret = "tokenhub:ModifyTokenPlanApiKeySecret" as Action<
  "tokenhub:ModifyTokenPlanApiKeySecret",
  UnknownKind,
  never
>;

/**
 * Renew a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const RenewTokenPlanTeamOrder = "tokenhub:RenewTokenPlanTeamOrder" as Action<
  "tokenhub:RenewTokenPlanTeamOrder",
  UnknownKind,
  never
>;

/**
 * Upgrade a Token Plan and pay for it.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tokenhub v20260322 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tokenhub/v20260322/tokenhub_client.d.ts).
 */
export const UpgradeTokenPlanTeamOrder = "tokenhub:UpgradeTokenPlanTeamOrder" as Action<
  "tokenhub:UpgradeTokenPlanTeamOrder",
  UnknownKind,
  never
>;
