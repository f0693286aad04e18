// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `MongoDB_QCSLinkedRoleInKMS` of TencentDB for MongoDB. Lets MongoDB use KMS keys for storage
 * encryption.
 *
 * Source: Roles: MongoDB (www.tencentcloud.com/zh/document/product/598/58142).
 */
export const MongoDB_QCSLinkedRoleInKMS: DocumentedRole = documentedRole({
  product: "TencentDB for MongoDB",
  name: "MongoDB_QCSLinkedRoleInKMS",
  kind: "service-linked role",
  roleEntity: ["kms.mongodb.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets MongoDB use KMS keys for storage encryption.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("kms:GetServiceStatus"),
            action("kms:ListKeyDetail"),
            action("kms:CreateKey"),
            action("kms:GenerateDataKey"),
            action("kms:Decrypt"),
            action("kms:BindCloudResource"),
            action("kms:UnbindCloudResource"),
          ],
          resource: [everything],
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: MongoDB", ref: "www.tencentcloud.com/zh/document/product/598/58142", date: "undated" }],
  notes: null,
});
