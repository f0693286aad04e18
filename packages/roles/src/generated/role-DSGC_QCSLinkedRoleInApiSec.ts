// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `DSGC_QCSLinkedRoleInApiSec` of Data Security Governance Center. Lets API security set up
 * load balancers and endpoint services.
 *
 * Source: Roles: Data Security Governance Center (www.tencentcloud.com/document/product/598/60623).
 */
export const DSGC_QCSLinkedRoleInApiSec: DocumentedRole = documentedRole({
  product: "Data Security Governance Center",
  name: "DSGC_QCSLinkedRoleInApiSec",
  kind: "service-linked role",
  roleEntity: ["apisec.dsgc.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets API security set up load balancers and endpoint services.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForDSGCLinkedRoleInApiSec",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [
    {
      title: "Roles: Data Security Governance Center",
      ref: "www.tencentcloud.com/document/product/598/60623",
      date: "2026-01-29",
    },
  ],
  notes: null,
});
