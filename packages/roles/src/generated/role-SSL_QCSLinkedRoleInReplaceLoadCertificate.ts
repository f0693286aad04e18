// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `SSL_QCSLinkedRoleInReplaceLoadCertificate` of SSL Certificate Service. Lets SSL check and
 * swap certificates bound to cloud resources.
 *
 * Named in API parameter comments only; principal not seen.
 *
 * Sources: Terraform provider docs and code (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and
 * code); SDK parameter comments (npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments).
 */
export const SSL_QCSLinkedRoleInReplaceLoadCertificate: DocumentedRole = documentedRole({
  product: "SSL Certificate Service",
  name: "SSL_QCSLinkedRoleInReplaceLoadCertificate",
  kind: "service-linked role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets SSL check and swap certificates bound to cloud resources.",
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
  notes: "Named in API parameter comments only; principal not seen.",
});
