// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `COSBatch_QCSRole` of COS Batch. Lets COS batch jobs act on objects.
 *
 * COS docs spell it COS_Batch_QcsRole.
 *
 * Source: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code).
 */
export const COSBatch_QCSRole: DocumentedRole = documentedRole({
  product: "COS Batch",
  name: "COSBatch_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets COS batch jobs act on objects.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
  ],
  notes: "COS docs spell it COS_Batch_QcsRole.",
});
