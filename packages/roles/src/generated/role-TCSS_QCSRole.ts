// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `TCSS_QCSRole` of Tencent Container Security Service. Lets TCSS ship logs to CKafka.
 *
 * Source: TCSS log delivery (intlcloud-documents yehe_doc/安全/容器安全服务/操作指南/日志分析/日志投递_intl_en.md).
 */
export const TCSS_QCSRole: DocumentedRole = documentedRole({
  product: "Tencent Container Security Service",
  name: "TCSS_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets TCSS ship logs to CKafka.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTCSSRoleInCkafka",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "TCSS log delivery",
      ref: "intlcloud-documents yehe_doc/安全/容器安全服务/操作指南/日志分析/日志投递_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
