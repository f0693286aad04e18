// Generated from facts/sts.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Get temporary credentials of a CAM role.
 *
 * Read access (section of the CAM page). Resource level: `role`. Condition keys: `sts:external_id`. Restriction by IP
 * address not supported.
 *
 * Disagreement: cloud.tencent.com/document/product/598/70020 says operation level, the resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/70020; www.tencentcloud.com/zh/document/product/598/57155;
 * cloud.tencent.com/document/product/629/96532; CAM guide: letting a sub-account assume a role
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AssumeRole = "sts:AssumeRole" as Action<"sts:AssumeRole", "cam:role", "sts:external_id">;

/**
 * Get role credentials with a SAML assertion.
 *
 * Read access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `saml:aud`,
 * `saml:iss`, `saml:sub`, `saml:sub_type`. Restriction by IP address not supported.
 *
 * Sources: cloud.tencent.com/document/product/598/70020; www.tencentcloud.com/zh/document/product/598/57155;
 * cloud.tencent.com/document/product/629/96532; CAM guide: creating a role, trust policy conditions
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: cloud.tencent.com/document/product/598/70020; www.tencentcloud.com/zh/document/product/598/57155;
 * cloud.tencent.com/document/product/629/96532; npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: cloud.tencent.com/document/product/629/96532; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetCallerIdentity = "sts:GetCallerIdentity" as UncheckedAction<"sts:GetCallerIdentity">;

/**
 * Get temporary credentials for a federated user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/96532; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetFederationToken = "sts:GetFederationToken" as UncheckedAction<"sts:GetFederationToken">;

/**
 * Get temporary credentials with MFA.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetSessionToken = "sts:GetSessionToken" as UncheckedAction<"sts:GetSessionToken">;

/**
 * List API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/96532; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const QueryApiKey = "sts:QueryApiKey" as UncheckedAction<"sts:QueryApiKey">;
