// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Advisor_QCSLinkedRoleInBusinessContinuity` of Tencent Smart Advisor. Lets Advisor read CVM,
 * VPC, database and other resources to assess risk.
 *
 * Sources: Roles: Smart Advisor (www.tencentcloud.com/document/product/598/57183); Advisor service authorization
 * (intlcloud-documents yehe_doc/开发者服务/云顾问/操作指南/权限管理/服务授权相关角色权限说明_intl_en.md).
 */
export const Advisor_QCSLinkedRoleInBusinessContinuity: DocumentedRole = documentedRole({
  product: "Tencent Smart Advisor",
  name: "Advisor_QCSLinkedRoleInBusinessContinuity",
  kind: "service-linked role",
  roleEntity: ["businesscontinuity.advisor.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets Advisor read CVM, VPC, database and other resources to assess risk.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForAdvisorLinkedRoleInBusinessContinuity",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
  ],
  sources: [
    { title: "Roles: Smart Advisor", ref: "www.tencentcloud.com/document/product/598/57183", date: "2026-02-16" },
    {
      title: "Advisor service authorization",
      ref: "intlcloud-documents yehe_doc/开发者服务/云顾问/操作指南/权限管理/服务授权相关角色权限说明_intl_en.md",
      date: "2022-11-07",
    },
  ],
  notes: null,
});
