// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CDB_QCSLinkedRoleInDBLog` of TencentDB for MySQL. Lets MySQL manage Kafka ingestion of
 * database logs in CLS.
 *
 * Sources: Roles: MySQL, China site (cloud.tencent.com/document/product/598/103764); Roles: MySQL, international site
 * in Chinese (www.tencentcloud.com/zh/document/product/598/58962).
 */
export const CDB_QCSLinkedRoleInDBLog: DocumentedRole = documentedRole({
  product: "TencentDB for MySQL",
  name: "CDB_QCSLinkedRoleInDBLog",
  kind: "service-linked role",
  roleEntity: ["DBLog.cdb.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets MySQL manage Kafka ingestion of database logs in CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCDBLinkedRoleInDBLog",
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
      note: null,
    },
  ],
  sources: [
    { title: "Roles: MySQL, China site", ref: "cloud.tencent.com/document/product/598/103764", date: "undated" },
    {
      title: "Roles: MySQL, international site in Chinese",
      ref: "www.tencentcloud.com/zh/document/product/598/58962",
      date: "undated",
    },
  ],
  notes: null,
});
