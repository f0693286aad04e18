// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInDnspodAccessEO` of Tencent Cloud EdgeOne. DNSPod access for EdgeOne.
 *
 * The covered part of the CAM page ends inside this name, with lower-case 'Dnspodaccess'; the Terraform provider spells
 * 'DnspodAccess'. Principal not seen.
 *
 * Sources: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223); Terraform provider docs and code
 * (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code).
 */
export const TEO_QCSLinkedRoleInDnspodAccessEO: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInDnspodAccessEO",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "DNSPod access for EdgeOne.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
    { title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" },
  ],
  notes: "The covered part of the CAM page ends inside this name, with lower-case 'Dnspodaccess'; the Terraform provider spells 'DnspodAccess'. Principal not seen.",
});
