// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CODING_QCSRole` of CODING DevOps. Lets CODING deploy to cloud services.
 *
 * Source: CODING FAQ (intlcloud-documents yehe_doc/开发者服务/代码托管/常见问题_intl_en.md).
 */
export const CODING_QCSRole: DocumentedRole = documentedRole({
  product: "CODING DevOps",
  name: "CODING_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets CODING deploy to cloud services.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCODINGRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAccessForCODINGRoleInAccessTKE",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [{ title: "CODING FAQ", ref: "intlcloud-documents yehe_doc/开发者服务/代码托管/常见问题_intl_en.md", date: "undated" }],
  notes: null,
});
