// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Orgnization_QCSLinkedRoleInServiceControl` of Tencent Cloud Organization. Service control
 * policy support for organizations.
 *
 * Both role name and principal are spelled 'orgnization'.
 *
 * Source: Roles: Organization (tencentcloud.com/document/product/598/57215).
 */
export const Orgnization_QCSLinkedRoleInServiceControl: DocumentedRole = documentedRole({
  product: "Tencent Cloud Organization",
  name: "Orgnization_QCSLinkedRoleInServiceControl",
  kind: "service-linked role",
  roleEntity: ["servicecontrol.orgnization.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Service control policy support for organizations.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: Organization", ref: "tencentcloud.com/document/product/598/57215", date: "2025-03-26" }],
  notes: "Both role name and principal are spelled 'orgnization'.",
});
