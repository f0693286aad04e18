// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TKE_QCSLinkedRoleInEKSCostMaster` of Tencent Kubernetes Engine. Cost analysis support for
 * serverless clusters.
 *
 * Source: Roles: TKE (intl.cloud.tencent.com/ko/document/product/598/57052).
 */
export const TKE_QCSLinkedRoleInEKSCostMaster: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "TKE_QCSLinkedRoleInEKSCostMaster",
  kind: "service-linked role",
  roleEntity: ["cvm.qcloud.com", "ekscostmaster.tke.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Cost analysis support for serverless clusters.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: TKE", ref: "intl.cloud.tencent.com/ko/document/product/598/57052", date: "2026-05-01" }],
  notes: null,
});
