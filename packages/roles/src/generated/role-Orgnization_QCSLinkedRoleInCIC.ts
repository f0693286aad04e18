// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Orgnization_QCSLinkedRoleInCIC` of Tencent Cloud Organization. Lets the identity center
 * manage CAM users, roles, policies and SAML providers.
 *
 * Role name is spelled 'Orgnization'; the principal is spelled 'organization'.
 *
 * Source: Roles: Organization (tencentcloud.com/document/product/598/57215).
 */
export const Orgnization_QCSLinkedRoleInCIC: DocumentedRole = documentedRole({
  product: "Tencent Cloud Organization",
  name: "Orgnization_QCSLinkedRoleInCIC",
  kind: "service-linked role",
  roleEntity: ["cic.organization.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets the identity center manage CAM users, roles, policies and SAML providers.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForOrganizationLinkedRoleInCIC",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part; the covered action list repeats cam:DeleteUser",
    },
  ],
  sources: [{ title: "Roles: Organization", ref: "tencentcloud.com/document/product/598/57215", date: "2025-03-26" }],
  notes: "Role name is spelled 'Orgnization'; the principal is spelled 'organization'.",
});
