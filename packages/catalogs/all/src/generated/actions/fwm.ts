// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelIgnorePolicyRisk = "fwm:CancelIgnorePolicyRisk" as Action<"fwm:CancelIgnorePolicyRisk", UnknownKind, never>;
/** Write access by its name. */
export const CreateAnalyzePolicyTask = "fwm:CreateAnalyzePolicyTask" as Action<"fwm:CreateAnalyzePolicyTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgeAclRule = "fwm:CreateEdgeAclRule" as Action<"fwm:CreateEdgeAclRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgeAclRuleGroup = "fwm:CreateEdgeAclRuleGroup" as Action<"fwm:CreateEdgeAclRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatAclRule = "fwm:CreateNatAclRule" as Action<"fwm:CreateNatAclRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateNatAclRuleGroup = "fwm:CreateNatAclRuleGroup" as Action<"fwm:CreateNatAclRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroupRule = "fwm:CreateSecurityGroupRule" as Action<"fwm:CreateSecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityGroupRuleGroup = "fwm:CreateSecurityGroupRuleGroup" as Action<"fwm:CreateSecurityGroupRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateStrategy = "fwm:CreateStrategy" as Action<"fwm:CreateStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpcAclRule = "fwm:CreateVpcAclRule" as Action<"fwm:CreateVpcAclRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateVpcAclRuleGroup = "fwm:CreateVpcAclRuleGroup" as Action<"fwm:CreateVpcAclRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEdgeAclRule = "fwm:DeleteEdgeAclRule" as Action<"fwm:DeleteEdgeAclRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNatAclRule = "fwm:DeleteNatAclRule" as Action<"fwm:DeleteNatAclRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRuleGroup = "fwm:DeleteRuleGroup" as Action<"fwm:DeleteRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityGroupRule = "fwm:DeleteSecurityGroupRule" as Action<"fwm:DeleteSecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStrategy = "fwm:DeleteStrategy" as Action<"fwm:DeleteStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVpcAclRule = "fwm:DeleteVpcAclRule" as Action<"fwm:DeleteVpcAclRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeAclRules = "fwm:DescribeEdgeAclRules" as Action<"fwm:DescribeEdgeAclRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNatAclRules = "fwm:DescribeNatAclRules" as Action<"fwm:DescribeNatAclRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganMembers = "fwm:DescribeOrganMembers" as Action<"fwm:DescribeOrganMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganSummary = "fwm:DescribeOrganSummary" as Action<"fwm:DescribeOrganSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyRiskAccountProductStats = "fwm:DescribePolicyRiskAccountProductStats" as Action<"fwm:DescribePolicyRiskAccountProductStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskAnalysisDetails = "fwm:DescribeRiskAnalysisDetails" as Action<"fwm:DescribeRiskAnalysisDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskCategoryStats = "fwm:DescribeRiskCategoryStats" as Action<"fwm:DescribeRiskCategoryStats", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskList = "fwm:DescribeRiskList" as Action<"fwm:DescribeRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupRule = "fwm:DescribeSecurityGroupRule" as Action<"fwm:DescribeSecurityGroupRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityGroupRules = "fwm:DescribeSecurityGroupRules" as Action<"fwm:DescribeSecurityGroupRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategies = "fwm:DescribeStrategies" as Action<"fwm:DescribeStrategies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategy = "fwm:DescribeStrategy" as Action<"fwm:DescribeStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategyAccounts = "fwm:DescribeStrategyAccounts" as Action<"fwm:DescribeStrategyAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategyDispatchStatus = "fwm:DescribeStrategyDispatchStatus" as Action<"fwm:DescribeStrategyDispatchStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcAclRules = "fwm:DescribeVpcAclRules" as Action<"fwm:DescribeVpcAclRules", UnknownKind, never>;
/** Access unknown. */
export const DispatchStrategy = "fwm:DispatchStrategy" as Action<"fwm:DispatchStrategy", UnknownKind, never>;
/** Access unknown. */
export const IgnorePolicyRisk = "fwm:IgnorePolicyRisk" as Action<"fwm:IgnorePolicyRisk", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdgeAclRule = "fwm:ModifyEdgeAclRule" as Action<"fwm:ModifyEdgeAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEdgeAclRuleSequence = "fwm:ModifyEdgeAclRuleSequence" as Action<"fwm:ModifyEdgeAclRuleSequence", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatAclRule = "fwm:ModifyNatAclRule" as Action<"fwm:ModifyNatAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNatAclRuleSequence = "fwm:ModifyNatAclRuleSequence" as Action<"fwm:ModifyNatAclRuleSequence", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRuleGroup = "fwm:ModifyRuleGroup" as Action<"fwm:ModifyRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityGroupRule = "fwm:ModifySecurityGroupRule" as Action<"fwm:ModifySecurityGroupRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStrategy = "fwm:ModifyStrategy" as Action<"fwm:ModifyStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStrategySequence = "fwm:ModifyStrategySequence" as Action<"fwm:ModifyStrategySequence", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcAclRule = "fwm:ModifyVpcAclRule" as Action<"fwm:ModifyVpcAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVpcAclRuleSequence = "fwm:ModifyVpcAclRuleSequence" as Action<"fwm:ModifyVpcAclRuleSequence", UnknownKind, never>;
