// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `THPC_QCSLinkedRoleInAcrossService` of Tencent High Performance Computing. Lets THPC drive
 * CVM, AS, CFS, Batch and TAT for clusters.
 *
 * The covered part mixes finance:trade into the same statement as product actions.
 *
 * Source: Roles: THPC (cloud.tencent.com/document/product/598/85220).
 */
export const THPC_QCSLinkedRoleInAcrossService: DocumentedRole = documentedRole({
  product: "Tencent High Performance Computing",
  name: "THPC_QCSLinkedRoleInAcrossService",
  kind: "service-linked role",
  roleEntity: ["acrossservice.thpc.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets THPC drive CVM, AS, CFS, Batch and TAT for clusters.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTHPCLinkedRoleInAcrossService",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part, about 43 actions; it includes finance:trade on the shared resource list",
    },
  ],
  sources: [{ title: "Roles: THPC", ref: "cloud.tencent.com/document/product/598/85220", date: "undated" }],
  notes: "The covered part mixes finance:trade into the same statement as product actions.",
});
