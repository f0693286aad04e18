// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `COS_QcsRole` of Cloud Object Storage. Lets COS write inventory reports.
 *
 * Source: COS inventory (intlcloud-documents yehe_doc/基础存储服务/对象存储/开发者指南/数据管理/清单功能概述_intl_en.md).
 */
export const COS_QcsRole: DocumentedRole = documentedRole({
  product: "Cloud Object Storage",
  name: "COS_QcsRole",
  kind: "service role",
  roleEntity: ["cos.cloud.tencent.com"],
  trustBasis: "published",
  useCase: "Lets COS write inventory reports.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudCOSFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "general preset policy",
    },
  ],
  sources: [
    {
      title: "COS inventory",
      ref: "intlcloud-documents yehe_doc/基础存储服务/对象存储/开发者指南/数据管理/清单功能概述_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
