// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CloudAudit_QCSRole` of CloudAudit. Lets CloudAudit deliver logs to COS and notify through CMQ.
 *
 * Source: CAM API sample output of DescribeRoleList (intlcloud-documents API/API
 * 3.0/管理工具/访问管理/cam-2019-01-16-doc-20190522/CAM api_intl_en.json).
 */
export const CloudAudit_QCSRole: DocumentedRole = documentedRole({
  product: "CloudAudit",
  name: "CloudAudit_QCSRole",
  kind: "service role",
  roleEntity: ["cloudaudit.cloud.tencent.com"],
  trustBasis: "published",
  useCase: "Lets CloudAudit deliver logs to COS and notify through CMQ.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    {
      title: "CAM API sample output of DescribeRoleList",
      ref: "intlcloud-documents API/API 3.0/管理工具/访问管理/cam-2019-01-16-doc-20190522/CAM api_intl_en.json",
      date: "2019",
    },
  ],
  notes: null,
});
