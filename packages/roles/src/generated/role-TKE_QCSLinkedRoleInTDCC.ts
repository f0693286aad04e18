// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TKE_QCSLinkedRoleInTDCC` of Tencent Kubernetes Engine. Distributed cloud center support in
 * TKE.
 *
 * Source: Roles: TKE (intl.cloud.tencent.com/ko/document/product/598/57052).
 */
export const TKE_QCSLinkedRoleInTDCC: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "TKE_QCSLinkedRoleInTDCC",
  kind: "service-linked role",
  roleEntity: ["cvm.qcloud.com", "tdcc.tke.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Distributed cloud center support in TKE.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: TKE", ref: "intl.cloud.tencent.com/ko/document/product/598/57052", date: "2026-05-01" }],
  notes: null,
});
