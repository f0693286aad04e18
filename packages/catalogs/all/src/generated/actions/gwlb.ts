// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateTargetGroups = "gwlb:AssociateTargetGroups" as Action<"gwlb:AssociateTargetGroups", UnknownKind, never>;
/** Write access by its name. */
export const CreateGatewayLoadBalancer = "gwlb:CreateGatewayLoadBalancer" as Action<"gwlb:CreateGatewayLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateTargetGroup = "gwlb:CreateTargetGroup" as Action<"gwlb:CreateTargetGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGatewayLoadBalancer = "gwlb:DeleteGatewayLoadBalancer" as Action<"gwlb:DeleteGatewayLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTargetGroups = "gwlb:DeleteTargetGroups" as Action<"gwlb:DeleteTargetGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterTargetGroupInstances = "gwlb:DeregisterTargetGroupInstances" as Action<"gwlb:DeregisterTargetGroupInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayLoadBalancers = "gwlb:DescribeGatewayLoadBalancers" as Action<"gwlb:DescribeGatewayLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayLoadBalancersResources = "gwlb:DescribeGatewayLoadBalancersResources" as Action<"gwlb:DescribeGatewayLoadBalancersResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupInstanceStatus = "gwlb:DescribeTargetGroupInstanceStatus" as Action<"gwlb:DescribeTargetGroupInstanceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupInstances = "gwlb:DescribeTargetGroupInstances" as Action<"gwlb:DescribeTargetGroupInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeTargetGroupList = "gwlb:DescribeTargetGroupList" as Action<"gwlb:DescribeTargetGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroups = "gwlb:DescribeTargetGroups" as Action<"gwlb:DescribeTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "gwlb:DescribeTaskStatus" as Action<"gwlb:DescribeTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateTargetGroups = "gwlb:DisassociateTargetGroups" as Action<"gwlb:DisassociateTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateGatewayLoadBalancer = "gwlb:InquirePriceCreateGatewayLoadBalancer" as Action<"gwlb:InquirePriceCreateGatewayLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGatewayLoadBalancerAttribute = "gwlb:ModifyGatewayLoadBalancerAttribute" as Action<"gwlb:ModifyGatewayLoadBalancerAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupAttribute = "gwlb:ModifyTargetGroupAttribute" as Action<"gwlb:ModifyTargetGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupInstancesWeight = "gwlb:ModifyTargetGroupInstancesWeight" as Action<"gwlb:ModifyTargetGroupInstancesWeight", UnknownKind, never>;
/** Write access by its name. */
export const RegisterTargetGroupInstances = "gwlb:RegisterTargetGroupInstances" as Action<"gwlb:RegisterTargetGroupInstances", UnknownKind, never>;
