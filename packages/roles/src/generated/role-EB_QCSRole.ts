// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `EB_QCSRole` of EventBridge. Lets EventBridge reach event sources and targets.
 *
 * Source: EventBridge activation (intlcloud-documents yehe_doc/微服务和Serverless/事件总线/快速入门/开通事件总线_intl_en.md).
 */
export const EB_QCSRole: DocumentedRole = documentedRole({
  product: "EventBridge",
  name: "EB_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets EventBridge reach event sources and targets.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    {
      title: "EventBridge activation",
      ref: "intlcloud-documents yehe_doc/微服务和Serverless/事件总线/快速入门/开通事件总线_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
