// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInCaptchaIntl` of Tencent Cloud EdgeOne. Captcha use by EdgeOne,
 * international site.
 *
 * Source: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223).
 */
export const TEO_QCSLinkedRoleInCaptchaIntl: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInCaptchaIntl",
  kind: "service-linked role",
  roleEntity: ["captcha.teointl.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Captcha use by EdgeOne, international site.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" }],
  notes: null,
});
