// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInRceIntl` of Tencent Cloud EdgeOne. Risk control engine use by EdgeOne,
 * international site.
 *
 * Source: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223).
 */
export const TEO_QCSLinkedRoleInRceIntl: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInRceIntl",
  kind: "service-linked role",
  roleEntity: ["rce.teointl.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Risk control engine use by EdgeOne, international site.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" }],
  notes: null,
});
