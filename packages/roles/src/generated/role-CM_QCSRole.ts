// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CM_QCSRole` of Cloud Monitor. Lets managed Prometheus reach TKE clusters.
 *
 * Source: TMP service authorization (intlcloud-documents yehe_doc/开发者服务/Prometheus
 * 监控服务/操作指南/访问控制/服务授权相关角色权限说明_intl_en.md).
 */
export const CM_QCSRole: DocumentedRole = documentedRole({
  product: "Cloud Monitor",
  name: "CM_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets managed Prometheus reach TKE clusters.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCMRoleInPromHostingService",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
  ],
  sources: [
    {
      title: "TMP service authorization",
      ref: "intlcloud-documents yehe_doc/开发者服务/Prometheus 监控服务/操作指南/访问控制/服务授权相关角色权限说明_intl_en.md",
      date: "2022-09-06",
    },
  ],
  notes: null,
});
