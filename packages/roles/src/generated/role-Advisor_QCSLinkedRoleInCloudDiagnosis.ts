// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Advisor_QCSLinkedRoleInCloudDiagnosis` of Tencent Smart Advisor. Read access to cloud
 * service settings for diagnosis.
 *
 * Source: Roles: Smart Advisor (www.tencentcloud.com/document/product/598/57183).
 */
export const Advisor_QCSLinkedRoleInCloudDiagnosis: DocumentedRole = documentedRole({
  product: "Tencent Smart Advisor",
  name: "Advisor_QCSLinkedRoleInCloudDiagnosis",
  kind: "service-linked role",
  roleEntity: ["cd.advisor.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Read access to cloud service settings for diagnosis.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForAdvisorLinkedRoleInCloudDiagnosis",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part; that part uses wildcards such as live:Describe*, cos:List*, monitor:Get*",
    },
  ],
  sources: [
    { title: "Roles: Smart Advisor", ref: "www.tencentcloud.com/document/product/598/57183", date: "2026-02-16" },
  ],
  notes: null,
});
