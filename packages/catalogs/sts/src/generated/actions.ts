// Generated from facts/sts.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Get temporary credentials of a CAM role.
 *
 * Read access (section of the CAM page). Resource level: `role`. Restriction by IP address not supported.
 *
 * Disagreement: CAM-enabled API: STS, China site (cloud.tencent.com/document/product/598/70020) says operation level,
 * the resource must be `*`.
 *
 * Sources: CAM-enabled API: STS, China site (cloud.tencent.com/document/product/598/70020); CAM-enabled API: STS,
 * international site in Chinese (www.tencentcloud.com/zh/document/product/598/57155); CloudAudit event list for STS
 * (cloud.tencent.com/document/product/629/96532); CAM guide: letting a sub-account assume a role
 * (tencentyun/intlcloud-documents product_new/监控与管理/访问控制/用户指南/角色/为子账号赋予扮演角色策略_intl_en.md); Policy documents in
 * Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for Node.js, sts v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const AssumeRole = "sts:AssumeRole" as Action<"sts:AssumeRole", "cam:role", never>;

/**
 * Get role credentials with a SAML assertion.
 *
 * Read access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `saml:aud`,
 * `saml:iss`, `saml:sub`, `saml:sub_type`. Restriction by IP address not supported.
 *
 * Sources: CAM-enabled API: STS, China site (cloud.tencent.com/document/product/598/70020); CAM-enabled API: STS,
 * international site in Chinese (www.tencentcloud.com/zh/document/product/598/57155); CloudAudit event list for STS
 * (cloud.tencent.com/document/product/629/96532); CAM guide: creating a role, trust policy conditions
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/访问管理/用户指南/角色/创建角色_intl_en.md); Policy documents in Tencent's public
 * docs repository (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud
 * SDK for Node.js, sts v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const AssumeRoleWithSAML = "sts:AssumeRoleWithSAML" as Action<
  "sts:AssumeRoleWithSAML",
  never,
  "saml:aud" | "saml:iss" | "saml:sub" | "saml:sub_type"
>;

/**
 * Get role credentials with an OIDC token.
 *
 * Read access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `oidc:iss`,
 * `oidc:aud`, `oidc:sub`. Restriction by IP address not supported.
 *
 * Sources: CAM-enabled API: STS, China site (cloud.tencent.com/document/product/598/70020); CAM-enabled API: STS,
 * international site in Chinese (www.tencentcloud.com/zh/document/product/598/57155); CloudAudit event list for STS
 * (cloud.tencent.com/document/product/629/96532); Tencent Cloud SDK for Node.js, sts v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const AssumeRoleWithWebIdentity = "sts:AssumeRoleWithWebIdentity" as Action<
  "sts:AssumeRoleWithWebIdentity",
  never,
  "oidc:iss" | "oidc:aud" | "oidc:sub"
>;

/**
 * Query who is calling.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for STS (cloud.tencent.com/document/product/629/96532); Tencent Cloud SDK for Node.js,
 * sts v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const GetCallerIdentity = "sts:GetCallerIdentity" as Action<"sts:GetCallerIdentity", UnknownKind, never>;

/**
 * Get temporary credentials for a federated user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for STS (cloud.tencent.com/document/product/629/96532); Tencent Cloud SDK for Node.js,
 * sts v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const GetFederationToken = "sts:GetFederationToken" as Action<"sts:GetFederationToken", UnknownKind, never>;

/**
 * Get temporary credentials with MFA.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, sts v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const GetSessionToken = "sts:GetSessionToken" as Action<"sts:GetSessionToken", UnknownKind, never>;

/**
 * List API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for STS (cloud.tencent.com/document/product/629/96532); Tencent Cloud SDK for Node.js,
 * sts v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/sts/v20180813/sts_client.d.ts).
 */
export const QueryApiKey = "sts:QueryApiKey" as Action<"sts:QueryApiKey", UnknownKind, never>;
