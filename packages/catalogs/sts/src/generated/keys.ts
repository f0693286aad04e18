// Generated from facts/sts.json by `npm run generate`. Do not edit.

import type { ConditionKey } from "@camwright/catalog";

/**
 * Client id of the OIDC provider, string_equal only.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithWebIdentity. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const oidcAud = "oidc:aud" as ConditionKey<"oidc:aud", "string", "oidc:aud">;

/**
 * Issuer URL of the OIDC provider, string_equal only.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithWebIdentity. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const oidcIss = "oidc:iss" as ConditionKey<"oidc:iss", "string", "oidc:iss">;

/**
 * Subject of the OIDC token.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithWebIdentity. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const oidcSub = "oidc:sub" as ConditionKey<"oidc:sub", "string", "oidc:sub">;

/**
 * Endpoint the SAML assertion was sent to.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithSAML. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const samlAud = "saml:aud" as ConditionKey<"saml:aud", "string", "saml:aud">;

/**
 * Issuer of the SAML assertion.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithSAML. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const samlIss = "saml:iss" as ConditionKey<"saml:iss", "string", "saml:iss">;

/**
 * User named by the SAML assertion.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithSAML. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const samlSub = "saml:sub" as ConditionKey<"saml:sub", "string", "saml:sub">;

/**
 * Format of the SAML NameID.
 *
 * Type string. Operators: not recorded. Actions: AssumeRoleWithSAML. Valid in the trust policies of roles.
 *
 * Source: CAM guide: creating a role, trust policy conditions (tencentyun/intlcloud-documents).
 */
export const samlSubType = "saml:sub_type" as ConditionKey<"saml:sub_type", "string", "saml:sub_type">;

/**
 * ExternalId of the request, which the account that gives the role out agreed on with the one that assumes it.
 *
 * Type string (every policy that has it compares it with string_equal). Operators shown: string_equal. Actions:
 * AssumeRole. Valid in the trust policies of roles.
 *
 * Confidence medium: no available page of Tencent shows the key. Two independent programs of others (Apache Gravitino,
 * Apache Doris) write it so in trust policies, and so does a handbook of operations.
 *
 * Source: apache/gravitino docs/security/credential-vending.md.
 */
export const externalId = "sts:external_id" as ConditionKey<"sts:external_id", "string", "sts:external_id">;
