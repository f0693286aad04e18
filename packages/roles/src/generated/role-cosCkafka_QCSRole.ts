// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `cosCkafka_QCSRole` of CKafka. Lets CKafka store messages in COS.
 *
 * Lower-case first letter in the role name.
 *
 * Source: CKafka to COS (intlcloud-documents product_new/中间件产品中心/消息队列Ckafka/操作指南/存储 CKafka 消息到 COS_intl_en.md).
 */
export const cosCkafka_QCSRole: DocumentedRole = documentedRole({
  product: "CKafka",
  name: "cosCkafka_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets CKafka store messages in COS.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    {
      title: "CKafka to COS",
      ref: "intlcloud-documents product_new/中间件产品中心/消息队列Ckafka/操作指南/存储 CKafka 消息到 COS_intl_en.md",
      date: "undated",
    },
  ],
  notes: "Lower-case first letter in the role name.",
});
