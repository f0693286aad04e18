// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddTargetsToTargetGroup = "alb:AddTargetsToTargetGroup" as Action<"alb:AddTargetsToTargetGroup", UnknownKind, never>;
/** Write access by its name. */
export const AssociateBandwidthPackageWithLoadBalancer = "alb:AssociateBandwidthPackageWithLoadBalancer" as Action<"alb:AssociateBandwidthPackageWithLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const AssociateListenerAdditionalCertificates = "alb:AssociateListenerAdditionalCertificates" as Action<"alb:AssociateListenerAdditionalCertificates", UnknownKind, never>;
/** Write access by its name. */
export const CreateHealthCheckTemplate = "alb:CreateHealthCheckTemplate" as Action<"alb:CreateHealthCheckTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateListener = "alb:CreateListener" as Action<"alb:CreateListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancer = "alb:CreateLoadBalancer" as Action<"alb:CreateLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateRules = "alb:CreateRules" as Action<"alb:CreateRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityPolicy = "alb:CreateSecurityPolicy" as Action<"alb:CreateSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateTargetGroup = "alb:CreateTargetGroup" as Action<"alb:CreateTargetGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHealthCheckTemplates = "alb:DeleteHealthCheckTemplates" as Action<"alb:DeleteHealthCheckTemplates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListener = "alb:DeleteListener" as Action<"alb:DeleteListener", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancers = "alb:DeleteLoadBalancers" as Action<"alb:DeleteLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRules = "alb:DeleteRules" as Action<"alb:DeleteRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityPolicy = "alb:DeleteSecurityPolicy" as Action<"alb:DeleteSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTargetGroups = "alb:DeleteTargetGroups" as Action<"alb:DeleteTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncJobs = "alb:DescribeAsyncJobs" as Action<"alb:DescribeAsyncJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthCheckTemplates = "alb:DescribeHealthCheckTemplates" as Action<"alb:DescribeHealthCheckTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListenerCertificates = "alb:DescribeListenerCertificates" as Action<"alb:DescribeListenerCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListenerDetail = "alb:DescribeListenerDetail" as Action<"alb:DescribeListenerDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListenerHealthStatus = "alb:DescribeListenerHealthStatus" as Action<"alb:DescribeListenerHealthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListeners = "alb:DescribeListeners" as Action<"alb:DescribeListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerDetail = "alb:DescribeLoadBalancerDetail" as Action<"alb:DescribeLoadBalancerDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancers = "alb:DescribeLoadBalancers" as Action<"alb:DescribeLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuota = "alb:DescribeQuota" as Action<"alb:DescribeQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRules = "alb:DescribeRules" as Action<"alb:DescribeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicies = "alb:DescribeSecurityPolicies" as Action<"alb:DescribeSecurityPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicyCapabilities = "alb:DescribeSecurityPolicyCapabilities" as Action<"alb:DescribeSecurityPolicyCapabilities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicyRelations = "alb:DescribeSecurityPolicyRelations" as Action<"alb:DescribeSecurityPolicyRelations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSystemSecurityPolicies = "alb:DescribeSystemSecurityPolicies" as Action<"alb:DescribeSystemSecurityPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupTargets = "alb:DescribeTargetGroupTargets" as Action<"alb:DescribeTargetGroupTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroups = "alb:DescribeTargetGroups" as Action<"alb:DescribeTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupsByTarget = "alb:DescribeTargetGroupsByTarget" as Action<"alb:DescribeTargetGroupsByTarget", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZones = "alb:DescribeZones" as Action<"alb:DescribeZones", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateBandwidthPackageFromLoadBalancer = "alb:DisassociateBandwidthPackageFromLoadBalancer" as Action<"alb:DisassociateBandwidthPackageFromLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateListenerAdditionalCertificates = "alb:DisassociateListenerAdditionalCertificates" as Action<"alb:DisassociateListenerAdditionalCertificates", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateLoadBalancer = "alb:InquirePriceCreateLoadBalancer" as Action<"alb:InquirePriceCreateLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHealthCheckTemplate = "alb:ModifyHealthCheckTemplate" as Action<"alb:ModifyHealthCheckTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyListenerAttributes = "alb:ModifyListenerAttributes" as Action<"alb:ModifyListenerAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerAddressType = "alb:ModifyLoadBalancerAddressType" as Action<"alb:ModifyLoadBalancerAddressType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerAttributes = "alb:ModifyLoadBalancerAttributes" as Action<"alb:ModifyLoadBalancerAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerModificationProtection = "alb:ModifyLoadBalancerModificationProtection" as Action<"alb:ModifyLoadBalancerModificationProtection", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRulesAttributes = "alb:ModifyRulesAttributes" as Action<"alb:ModifyRulesAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityPolicyAttributes = "alb:ModifySecurityPolicyAttributes" as Action<"alb:ModifySecurityPolicyAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupAttributes = "alb:ModifyTargetGroupAttributes" as Action<"alb:ModifyTargetGroupAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetsInTargetGroup = "alb:ModifyTargetsInTargetGroup" as Action<"alb:ModifyTargetsInTargetGroup", UnknownKind, never>;
/** Access unknown. */
export const NotifyUnbindTarget = "alb:NotifyUnbindTarget" as Action<"alb:NotifyUnbindTarget", UnknownKind, never>;
/** Write access by its name. */
export const RemoveTargetsFromTargetGroup = "alb:RemoveTargetsFromTargetGroup" as Action<"alb:RemoveTargetsFromTargetGroup", UnknownKind, never>;
/** Write access by its name. */
export const SetLoadBalancerSecurityGroups = "alb:SetLoadBalancerSecurityGroups" as Action<"alb:SetLoadBalancerSecurityGroups", UnknownKind, never>;
