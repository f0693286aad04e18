// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEM_QCSLinkedRoleInTEMLog` of Tencent Cloud Elastic Microservice. Gives TEM access to CLS
 * resources.
 *
 * Sources: Roles: TEM (tencentcloud.com/document/product/598/57221); TEM sub-account access (intlcloud-documents
 * yehe_doc/微服务和Serverless/弹性微服务/快速入门/步骤1：获取访问权限/子账号获取访问权限_intl_en.md).
 */
export const TEM_QCSLinkedRoleInTEMLog: DocumentedRole = documentedRole({
  product: "Tencent Cloud Elastic Microservice",
  name: "TEM_QCSLinkedRoleInTEMLog",
  kind: "service-linked role",
  roleEntity: ["cvm.qcloud.com", "temlog.tem.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Gives TEM access to CLS resources.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    { title: "Roles: TEM", ref: "tencentcloud.com/document/product/598/57221", date: "2025-03-26" },
    {
      title: "TEM sub-account access",
      ref: "intlcloud-documents yehe_doc/微服务和Serverless/弹性微服务/快速入门/步骤1：获取访问权限/子账号获取访问权限_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
