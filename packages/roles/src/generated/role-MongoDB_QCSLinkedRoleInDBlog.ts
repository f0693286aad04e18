// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `MongoDB_QCSLinkedRoleInDBlog` of TencentDB for MongoDB. Lets MongoDB manage Kafka ingestion
 * of database logs in CLS.
 *
 * Principal uses 'mongo' while the KMS role uses 'mongodb'; role suffix is 'DBlog' while the principal says 'DBLog'.
 *
 * Source: Roles: MongoDB (www.tencentcloud.com/zh/document/product/598/58142).
 */
export const MongoDB_QCSLinkedRoleInDBlog: DocumentedRole = documentedRole({
  product: "TencentDB for MongoDB",
  name: "MongoDB_QCSLinkedRoleInDBlog",
  kind: "service-linked role",
  roleEntity: ["DBLog.mongo.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets MongoDB manage Kafka ingestion of database logs in CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("cls:ModifyKafkaRecharge"),
            action("cls:DescribeKafkaRecharges"),
            action("cls:DeleteKafkaRecharge"),
            action("cls:CreateKafkaRecharge"),
            action("cls:DeleteCloudProductLogTask"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: MongoDB", ref: "www.tencentcloud.com/zh/document/product/598/58142", date: "undated" }],
  notes: "Principal uses 'mongo' while the KMS role uses 'mongodb'; role suffix is 'DBlog' while the principal says 'DBLog'.",
});
