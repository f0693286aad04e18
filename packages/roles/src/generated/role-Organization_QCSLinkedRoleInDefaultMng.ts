// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Organization_QCSLinkedRoleInDefaultMng` of Tencent Cloud Organization. Default management
 * for organization members.
 *
 * Source: Roles: Organization (tencentcloud.com/document/product/598/57215).
 */
export const Organization_QCSLinkedRoleInDefaultMng: DocumentedRole = documentedRole({
  product: "Tencent Cloud Organization",
  name: "Organization_QCSLinkedRoleInDefaultMng",
  kind: "service-linked role",
  roleEntity: ["defaultmng.organization.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Default management for organization members.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: Organization", ref: "tencentcloud.com/document/product/598/57215", date: "2025-03-26" }],
  notes: null,
});
