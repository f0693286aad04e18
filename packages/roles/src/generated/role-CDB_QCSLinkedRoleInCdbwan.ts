// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy, resource } from "@camwright/builder";
import * as finance from "@camwright/catalog-finance";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CDB_QCSLinkedRoleInCdbwan` of TencentDB for MySQL. Lets MySQL run and pay for load balancers
 * that give public access.
 *
 * Sources: Roles: MySQL, China site (cloud.tencent.com/document/product/598/103764); Roles: MySQL, international site
 * in Chinese (www.tencentcloud.com/zh/document/product/598/58962).
 */
export const CDB_QCSLinkedRoleInCdbwan: DocumentedRole = documentedRole({
  product: "TencentDB for MySQL",
  name: "CDB_QCSLinkedRoleInCdbwan",
  kind: "service-linked role",
  roleEntity: ["cdbwan.cdb.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets MySQL run and pay for load balancers that give public access.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCDBLinkedRoleInCdbwan",
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("clb:DescribeLoadBalancers"),
            action("clb:CreateLoadBalancer"),
            action("clb:DeleteLoadBalancer"),
            action("clb:ModifyLoadBalancerAttributes"),
            action("clb:ModifyLBOperateProtect"),
            action("clb:CreateListener"),
            action("clb:DescribeListeners"),
            action("clb:DeleteListener"),
            action("clb:RegisterTargets"),
            action("clb:BatchRegisterTargets"),
            action("clb:DeregisterTargets"),
            action("clb:BatchDeregisterTargets"),
            action("clb:ModifyListener"),
            action("clb:DescribeTaskStatus"),
            action("clb:DescribeTargets"),
          ],
          resource: [everything],
        }),
        allow({
          action: [finance.trade],
          resource: [resource("qcs::clb:::*")],
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
