// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `PrivateDNS_QCSLinkedRoleInCls` of Private DNS. Lets Private DNS deliver logs to CLS.
 *
 * A service-linked role whose principal uses the older qcloud.com form.
 *
 * Sources: Roles: Private DNS (tencentcloud.com/document/product/598/57217); Roles: Private DNS, Korean site
 * (tencentcloud.com/ko/document/product/598/57217).
 */
export const PrivateDNS_QCSLinkedRoleInCls: DocumentedRole = documentedRole({
  product: "Private DNS",
  name: "PrivateDNS_QCSLinkedRoleInCls",
  kind: "service-linked role",
  roleEntity: ["privatedns.qcloud.com"],
  trustBasis: "derived",
  useCase: "Lets Private DNS deliver logs to CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "policy name not shown; the covered part mixes upper and lower first letters (cls:DescribeTopics, cls:getTopic, cls:CreateIndex, cls:createLogset)",
    },
  ],
  sources: [
    { title: "Roles: Private DNS", ref: "tencentcloud.com/document/product/598/57217", date: "2025-03-26" },
    {
      title: "Roles: Private DNS, Korean site",
      ref: "tencentcloud.com/ko/document/product/598/57217",
      date: "undated",
    },
  ],
  notes: "A service-linked role whose principal uses the older qcloud.com form.",
});
