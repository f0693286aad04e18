// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `RocketMQ_QCSLinkedRoleInSendSSLcertificate` of TDMQ for RocketMQ. Lets RocketMQ fetch
 * managed SSL certificates.
 *
 * Principal carries capital letters.
 *
 * Source: Roles: RocketMQ (www.tencentcloud.com/zh/document/product/598/58618).
 */
export const RocketMQ_QCSLinkedRoleInSendSSLcertificate: DocumentedRole = documentedRole({
  product: "TDMQ for RocketMQ",
  name: "RocketMQ_QCSLinkedRoleInSendSSLcertificate",
  kind: "service-linked role",
  roleEntity: ["sendSSLcertificate.rocketmq.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets RocketMQ fetch managed SSL certificates.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("ssl:DescribeCertificateDetail"),
            action("ssl:DescribeCertificates"),
            action("ssl:UploadCertificate"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: RocketMQ", ref: "www.tencentcloud.com/zh/document/product/598/58618", date: "undated" }],
  notes: "Principal carries capital letters.",
});
