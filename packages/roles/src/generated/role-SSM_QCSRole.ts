// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `SSM_QCSRole` of Secrets Manager. Lets SSM encrypt secrets with KMS.
 *
 * Principal decoded from the console grant link.
 *
 * Source: Console grant links (intlcloud-documents, links to cam/role/grant with a base64 principal).
 */
export const SSM_QCSRole: DocumentedRole = documentedRole({
  product: "Secrets Manager",
  name: "SSM_QCSRole",
  kind: "service role",
  roleEntity: ["ssm.qcloud.com"],
  trustBasis: "derived",
  useCase: "Lets SSM encrypt secrets with KMS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForSSMRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "Console grant links",
      ref: "intlcloud-documents, links to cam/role/grant with a base64 principal",
      date: "undated",
    },
  ],
  notes: "Principal decoded from the console grant link.",
});
