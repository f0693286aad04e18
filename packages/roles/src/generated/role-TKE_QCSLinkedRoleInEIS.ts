// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TKE_QCSLinkedRoleInEIS` of Tencent Kubernetes Engine. Lets TKE EIS manage add-ons and read
 * CVM instances.
 *
 * Policy name breaks the usual pattern: ...TKEInEISRole.
 *
 * Source: Roles: TKE (intl.cloud.tencent.com/ko/document/product/598/57052).
 */
export const TKE_QCSLinkedRoleInEIS: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "TKE_QCSLinkedRoleInEIS",
  kind: "service-linked role",
  roleEntity: ["eis.tke.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets TKE EIS manage add-ons and read CVM instances.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTKEInEISRole",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [{ title: "Roles: TKE", ref: "intl.cloud.tencent.com/ko/document/product/598/57052", date: "2026-05-01" }],
  notes: "Policy name breaks the usual pattern: ...TKEInEISRole.",
});
