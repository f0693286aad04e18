// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `ControlCenter_QCSLinkedRoleInAccountsEntMng` of Control Center. Account management by
 * Control Center.
 *
 * Seen only in third-party or tool repositories.
 *
 * Source: Third-party repositories naming roles (third-party code on GitHub containing _QCSLinkedRoleIn (four files)).
 */
export const ControlCenter_QCSLinkedRoleInAccountsEntMng: DocumentedRole = documentedRole({
  product: "Control Center",
  name: "ControlCenter_QCSLinkedRoleInAccountsEntMng",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Account management by Control Center.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Third-party repositories naming roles",
      ref: "third-party code on GitHub containing _QCSLinkedRoleIn (four files)",
      date: "2026",
    },
  ],
  notes: "Seen only in third-party or tool repositories.",
});
