// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `gwlb`. */
export const catalog: SdkCatalog = {
  service: "gwlb",
  apiVersions: ["2024-09-06"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["gwlb:DescribeTargetGroupList"],
    read: [
      "gwlb:DescribeGatewayLoadBalancers",
      "gwlb:DescribeGatewayLoadBalancersResources",
      "gwlb:DescribeTargetGroupInstanceStatus",
      "gwlb:DescribeTargetGroupInstances",
      "gwlb:DescribeTargetGroups",
      "gwlb:DescribeTaskStatus",
      "gwlb:InquirePriceCreateGatewayLoadBalancer",
    ],
    write: [
      "gwlb:AssociateTargetGroups",
      "gwlb:CreateGatewayLoadBalancer",
      "gwlb:CreateTargetGroup",
      "gwlb:DeleteGatewayLoadBalancer",
      "gwlb:DeleteTargetGroups",
      "gwlb:DeregisterTargetGroupInstances",
      "gwlb:DisassociateTargetGroups",
      "gwlb:ModifyGatewayLoadBalancerAttribute",
      "gwlb:ModifyTargetGroupAttribute",
      "gwlb:ModifyTargetGroupInstancesWeight",
      "gwlb:RegisterTargetGroupInstances",
    ],
    unknown: [],
  },
};
