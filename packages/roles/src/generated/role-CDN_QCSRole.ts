// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CDN_QCSRole` of Content Delivery Network. Lets CDN deliver real-time logs.
 *
 * Source: CDN real-time logs for sub-accounts (intlcloud-documents yehe_doc/CDN与加速/内容分发网络
 * CDN/权限管理/子账号或协作者开通实时日志的方法_intl_en.md).
 */
export const CDN_QCSRole: DocumentedRole = documentedRole({
  product: "Content Delivery Network",
  name: "CDN_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets CDN deliver real-time logs.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCDNRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "policy name seen in the same docs",
    },
  ],
  sources: [
    {
      title: "CDN real-time logs for sub-accounts",
      ref: "intlcloud-documents yehe_doc/CDN与加速/内容分发网络 CDN/权限管理/子账号或协作者开通实时日志的方法_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
