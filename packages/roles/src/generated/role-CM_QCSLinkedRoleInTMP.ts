// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CM_QCSLinkedRoleInTMP` of Cloud Monitor. Lets managed Prometheus read metrics of cloud
 * products.
 *
 * Named in Terraform examples only.
 *
 * Source: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code).
 */
export const CM_QCSLinkedRoleInTMP: DocumentedRole = documentedRole({
  product: "Cloud Monitor",
  name: "CM_QCSLinkedRoleInTMP",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets managed Prometheus read metrics of cloud products.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
  ],
  notes: "Named in Terraform examples only.",
});
