// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TIC_QCSLinkedRole` of Resource Orchestration (TIC). Lets TIC manage resources for stacks.
 *
 * No 'In<Feature>' suffix at all.
 *
 * Source: TIC platform settings (intlcloud-documents yehe_doc/开发者服务/资源编排 TIC/操作指南/平台设置_intl_en.md).
 */
export const TIC_QCSLinkedRole: DocumentedRole = documentedRole({
  product: "Resource Orchestration (TIC)",
  name: "TIC_QCSLinkedRole",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets TIC manage resources for stacks.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "TIC platform settings",
      ref: "intlcloud-documents yehe_doc/开发者服务/资源编排 TIC/操作指南/平台设置_intl_en.md",
      date: "undated",
    },
  ],
  notes: "No 'In<Feature>' suffix at all.",
});
