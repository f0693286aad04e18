// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `TCB_QcsRole` of TencentCloud Base. Default role of CloudBase.
 *
 * Source: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code).
 */
export const TCB_QcsRole: DocumentedRole = documentedRole({
  product: "TencentCloud Base",
  name: "TCB_QcsRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Default role of CloudBase.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
  ],
  notes: null,
});
