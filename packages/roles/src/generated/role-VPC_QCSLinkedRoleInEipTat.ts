// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `VPC_QCSLinkedRoleInEipTat` of Virtual Private Cloud. EIP automation in VPC; named in a tccli
 * example.
 *
 * Seen only in third-party or tool repositories.
 *
 * Source: Third-party repositories naming roles (third-party code on GitHub containing _QCSLinkedRoleIn (four files)).
 */
export const VPC_QCSLinkedRoleInEipTat: DocumentedRole = documentedRole({
  product: "Virtual Private Cloud",
  name: "VPC_QCSLinkedRoleInEipTat",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "EIP automation in VPC; named in a tccli example.",
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
