// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInUpstreamgw` of Tencent Cloud EdgeOne. Upstream gateway in EdgeOne.
 *
 * Source: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223).
 */
export const TEO_QCSLinkedRoleInUpstreamgw: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInUpstreamgw",
  kind: "service-linked role",
  roleEntity: ["upstreamgw.teo.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Upstream gateway in EdgeOne.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" }],
  notes: null,
});
