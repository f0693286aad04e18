// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `COS_QCSLinkedRoleInCLSAccess` of Cloud Object Storage. Lets COS manage CLS topics, indexes,
 * machine groups and log shipping.
 *
 * Policy suffix follows the principal label (Cosoclsr), not the role suffix (CLSAccess).
 *
 * Source: Roles: COS (www.tencentcloud.com/document/product/598/57195).
 */
export const COS_QCSLinkedRoleInCLSAccess: DocumentedRole = documentedRole({
  product: "Cloud Object Storage",
  name: "COS_QCSLinkedRoleInCLSAccess",
  kind: "service-linked role",
  roleEntity: ["cosoclsr.cos.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets COS manage CLS topics, indexes, machine groups and log shipping.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCOSLinkedRoleInCosoclsr",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [{ title: "Roles: COS", ref: "www.tencentcloud.com/document/product/598/57195", date: "2025-12-04" }],
  notes: "Policy suffix follows the principal label (Cosoclsr), not the role suffix (CLSAccess).",
});
