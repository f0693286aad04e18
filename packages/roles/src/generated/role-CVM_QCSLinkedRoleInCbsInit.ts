// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CVM_QCSLinkedRoleInCbsInit` of Cloud Virtual Machine. Listed in the overview for cloud disk
 * initialization.
 *
 * Source: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940).
 */
export const CVM_QCSLinkedRoleInCbsInit: DocumentedRole = documentedRole({
  product: "Cloud Virtual Machine",
  name: "CVM_QCSLinkedRoleInCbsInit",
  kind: "service-linked role",
  roleEntity: ["cbsinit.cvm.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed in the overview for cloud disk initialization.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: null,
});
