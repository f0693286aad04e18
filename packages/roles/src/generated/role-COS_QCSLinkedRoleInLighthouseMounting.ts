// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `COS_QCSLinkedRoleInLighthouseMounting` of Cloud Object Storage. Lets COS buckets be mounted
 * on Lighthouse.
 *
 * Source: Roles: COS (www.tencentcloud.com/document/product/598/57195).
 */
export const COS_QCSLinkedRoleInLighthouseMounting: DocumentedRole = documentedRole({
  product: "Cloud Object Storage",
  name: "COS_QCSLinkedRoleInLighthouseMounting",
  kind: "service-linked role",
  roleEntity: ["lhmounting.cos.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets COS buckets be mounted on Lighthouse.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: COS", ref: "www.tencentcloud.com/document/product/598/57195", date: "2025-12-04" }],
  notes: null,
});
