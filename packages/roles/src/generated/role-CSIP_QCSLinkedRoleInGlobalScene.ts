// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CSIP_QCSLinkedRoleInGlobalScene` of Cloud Security Center. Cloud Security Center.
 *
 * Seen only in third-party or tool repositories.
 *
 * Source: Third-party repositories naming roles (third-party code on GitHub containing _QCSLinkedRoleIn (four files)).
 */
export const CSIP_QCSLinkedRoleInGlobalScene: DocumentedRole = documentedRole({
  product: "Cloud Security Center",
  name: "CSIP_QCSLinkedRoleInGlobalScene",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Cloud Security Center.",
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
