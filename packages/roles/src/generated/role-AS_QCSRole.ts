// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `AS_QCSRole` of Auto Scaling. Lets Auto Scaling act on CVM and send notices.
 *
 * Sources: Third-party repository notes (third-party code on GitHub (three files)); Terraform provider docs and code
 * (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code).
 */
export const AS_QCSRole: DocumentedRole = documentedRole({
  product: "Auto Scaling",
  name: "AS_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets Auto Scaling act on CVM and send notices.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForASRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAccessForASRoleInNotification",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "seen only in a third-party Terraform file",
    },
  ],
  sources: [
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
    { title: "Third-party repository notes", ref: "third-party code on GitHub (three files)", date: "2026" },
  ],
  notes: null,
});
