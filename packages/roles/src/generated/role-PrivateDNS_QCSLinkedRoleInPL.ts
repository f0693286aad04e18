// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import * as vpc from "@camwright/catalog-vpc";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `PrivateDNS_QCSLinkedRoleInPL` of Private DNS. Lets Private DNS manage VPC endpoints,
 * endpoint services and load balancers.
 *
 * Principal is the bare product name with no feature label, unlike most service-linked roles.
 *
 * Sources: Roles: Private DNS (tencentcloud.com/document/product/598/57217); Roles: Private DNS, Korean site
 * (tencentcloud.com/ko/document/product/598/57217).
 */
export const PrivateDNS_QCSLinkedRoleInPL: DocumentedRole = documentedRole({
  product: "Private DNS",
  name: "PrivateDNS_QCSLinkedRoleInPL",
  kind: "service-linked role",
  roleEntity: ["privatedns.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets Private DNS manage VPC endpoints, endpoint services and load balancers.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForPrivateDNSLinkedRoleInPL",
      extent: "full",
      policy: policy(
        allow({
          action: [
            vpc.CreateVpcEndPoint,
            vpc.DeleteVpcEndPoint,
            vpc.CreateVpcEndPointService,
            vpc.DeleteVpcEndPointService,
            vpc.CreateVpcEndPointServiceWhiteList,
            vpc.DeleteVpcEndPointServiceWhiteList,
            vpc.DescribeVpcEndPointService,
            action("clb:DescribeLoadBalancers"),
            action("clb:DescribeLoadBalancersDetail"),
            action("clb:DescribeListeners"),
            action("clb:DescribeTargets"),
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
    { title: "Roles: Private DNS", ref: "tencentcloud.com/document/product/598/57217", date: "2025-03-26" },
    {
      title: "Roles: Private DNS, Korean site",
      ref: "tencentcloud.com/ko/document/product/598/57217",
      date: "undated",
    },
  ],
  notes: "Principal is the bare product name with no feature label, unlike most service-linked roles.",
});
