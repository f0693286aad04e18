// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CVM_QcsRole` of Cloud Virtual Machine. Lets CVM write exported images to COS.
 *
 * Another doc spells it CVM_QCSRole.
 *
 * Sources: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code); SDK parameter comments (npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments).
 */
export const CVM_QcsRole: DocumentedRole = documentedRole({
  product: "Cloud Virtual Machine",
  name: "CVM_QcsRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets CVM write exported images to COS.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    {
      title: "SDK parameter comments",
      ref: "npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments",
      date: "2026",
    },
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
  ],
  notes: "Another doc spells it CVM_QCSRole.",
});
