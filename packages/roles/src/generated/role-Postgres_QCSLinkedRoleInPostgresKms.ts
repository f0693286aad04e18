// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Postgres_QCSLinkedRoleInPostgresKms` of TencentDB for PostgreSQL. Lets PostgreSQL use KMS
 * keys for transparent data encryption.
 *
 * Source: Roles: PostgreSQL (www.tencentcloud.com/zh/document/product/598/57216).
 */
export const Postgres_QCSLinkedRoleInPostgresKms: DocumentedRole = documentedRole({
  product: "TencentDB for PostgreSQL",
  name: "Postgres_QCSLinkedRoleInPostgresKms",
  kind: "service-linked role",
  roleEntity: ["postgreskms.postgres.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets PostgreSQL use KMS keys for transparent data encryption.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("kms:Decrypt"),
            action("kms:GetServiceStatus"),
            action("kms:ListKeyDetail"),
            action("kms:CreateKey"),
            action("kms:GenerateDataKey"),
            action("kms:BindCloudResource"),
            action("kms:UnbindCloudResource"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: PostgreSQL", ref: "www.tencentcloud.com/zh/document/product/598/57216", date: "undated" }],
  notes: null,
});
