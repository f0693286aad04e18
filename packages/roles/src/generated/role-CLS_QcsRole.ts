// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CLS_QcsRole` of Cloud Log Service. Lets CLS write shipped logs to COS or CKafka.
 *
 * Policy names put the target first: Qcloud<TARGET>AccessForCLSRole.
 *
 * Sources: CLS permission description (tencentcloud.com/document/product/614/46143); COS logging (intlcloud-documents
 * yehe_doc/基础存储服务/对象存储/开发者指南/数据管理/日志管理/日志管理概述_intl_en.md).
 */
export const CLS_QcsRole: DocumentedRole = documentedRole({
  product: "Cloud Log Service",
  name: "CLS_QcsRole",
  kind: "service role",
  roleEntity: ["cls.cloud.tencent.com"],
  trustBasis: "published",
  useCase: "Lets CLS write shipped logs to COS or CKafka.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudCOSAccessForCLSRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
    {
      name: "QcloudCKAFKAAccessForCLSRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
  ],
  sources: [
    {
      title: "COS logging",
      ref: "intlcloud-documents yehe_doc/基础存储服务/对象存储/开发者指南/数据管理/日志管理/日志管理概述_intl_en.md",
      date: "undated",
    },
    { title: "CLS permission description", ref: "tencentcloud.com/document/product/614/46143", date: "2024-01-20" },
  ],
  notes: "Policy names put the target first: Qcloud<TARGET>AccessForCLSRole.",
});
