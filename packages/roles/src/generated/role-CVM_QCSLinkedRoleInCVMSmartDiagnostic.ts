// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CVM_QCSLinkedRoleInCVMSmartDiagnostic` of Cloud Virtual Machine. Listed in the overview for
 * CVM smart diagnostics.
 *
 * Source: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940).
 */
export const CVM_QCSLinkedRoleInCVMSmartDiagnostic: DocumentedRole = documentedRole({
  product: "Cloud Virtual Machine",
  name: "CVM_QCSLinkedRoleInCVMSmartDiagnostic",
  kind: "service-linked role",
  roleEntity: ["cvmsmartdiagnostic.cvm.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed in the overview for CVM smart diagnostics.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: null,
});
