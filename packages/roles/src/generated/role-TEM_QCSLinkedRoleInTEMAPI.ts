// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEM_QCSLinkedRoleInTEMAPI` of Tencent Cloud Elastic Microservice. API access of the
 * microservice platform to other services.
 *
 * Policy suffix is TEMApi, role suffix TEMAPI.
 *
 * Source: Roles: TEM (tencentcloud.com/document/product/598/57221).
 */
export const TEM_QCSLinkedRoleInTEMAPI: DocumentedRole = documentedRole({
  product: "Tencent Cloud Elastic Microservice",
  name: "TEM_QCSLinkedRoleInTEMAPI",
  kind: "service-linked role",
  roleEntity: ["temapi.tem.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "API access of the microservice platform to other services.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTEMLinkedRoleInTEMApi",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [{ title: "Roles: TEM", ref: "tencentcloud.com/document/product/598/57221", date: "2025-03-26" }],
  notes: "Policy suffix is TEMApi, role suffix TEMAPI.",
});
