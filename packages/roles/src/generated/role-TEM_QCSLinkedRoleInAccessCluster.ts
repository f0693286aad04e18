// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEM_QCSLinkedRoleInAccessCluster` of Tencent Cloud Elastic Microservice. Gives TEM access to
 * cloud products other than CLS.
 *
 * Sources: Roles: TEM (tencentcloud.com/document/product/598/57221); TEM sub-account access (intlcloud-documents
 * yehe_doc/微服务和Serverless/弹性微服务/快速入门/步骤1：获取访问权限/子账号获取访问权限_intl_en.md).
 */
export const TEM_QCSLinkedRoleInAccessCluster: DocumentedRole = documentedRole({
  product: "Tencent Cloud Elastic Microservice",
  name: "TEM_QCSLinkedRoleInAccessCluster",
  kind: "service-linked role",
  roleEntity: ["accesscluster.tem.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Gives TEM access to cloud products other than CLS.",
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
