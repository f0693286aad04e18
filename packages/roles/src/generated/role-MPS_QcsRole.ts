// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `MPS_QcsRole` of Media Processing Service. Lets MPS write results to COS.
 *
 * Sources: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code); SDK parameter comments (npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments).
 */
export const MPS_QcsRole: DocumentedRole = documentedRole({
  product: "Media Processing Service",
  name: "MPS_QcsRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets MPS write results to COS.",
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
  notes: null,
});
