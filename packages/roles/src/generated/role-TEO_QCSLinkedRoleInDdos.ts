// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInDdos` of Tencent Cloud EdgeOne. Anti-DDoS use by EdgeOne.
 *
 * Source: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223).
 */
export const TEO_QCSLinkedRoleInDdos: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInDdos",
  kind: "service-linked role",
  roleEntity: ["ddos.teo.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Anti-DDoS use by EdgeOne.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" }],
  notes: null,
});
