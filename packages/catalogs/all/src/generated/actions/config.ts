// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAggregateCompliancePack = "config:AddAggregateCompliancePack" as Action<"config:AddAggregateCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const AddAggregateConfigRule = "config:AddAggregateConfigRule" as Action<"config:AddAggregateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const AddAlarmPolicy = "config:AddAlarmPolicy" as Action<"config:AddAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const AddCompliancePack = "config:AddCompliancePack" as Action<"config:AddCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const AddConfigRule = "config:AddConfigRule" as Action<"config:AddConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const CloseAggregateConfigRule = "config:CloseAggregateConfigRule" as Action<"config:CloseAggregateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const CloseConfigRecorder = "config:CloseConfigRecorder" as Action<"config:CloseConfigRecorder", UnknownKind, never>;
/** Write access by its name. */
export const CloseConfigRule = "config:CloseConfigRule" as Action<"config:CloseConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateAggregator = "config:CreateAggregator" as Action<"config:CreateAggregator", UnknownKind, never>;
/** Write access by its name. */
export const CreateRemediation = "config:CreateRemediation" as Action<"config:CreateRemediation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAggregateCompliancePack = "config:DeleteAggregateCompliancePack" as Action<"config:DeleteAggregateCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAggregateConfigRule = "config:DeleteAggregateConfigRule" as Action<"config:DeleteAggregateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAggregators = "config:DeleteAggregators" as Action<"config:DeleteAggregators", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmPolicy = "config:DeleteAlarmPolicy" as Action<"config:DeleteAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCompliancePack = "config:DeleteCompliancePack" as Action<"config:DeleteCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConfigRule = "config:DeleteConfigRule" as Action<"config:DeleteConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRemediations = "config:DeleteRemediations" as Action<"config:DeleteRemediations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggregateCompliancePack = "config:DescribeAggregateCompliancePack" as Action<"config:DescribeAggregateCompliancePack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggregateConfigDeliver = "config:DescribeAggregateConfigDeliver" as Action<"config:DescribeAggregateConfigDeliver", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggregateConfigRule = "config:DescribeAggregateConfigRule" as Action<"config:DescribeAggregateConfigRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggregateDiscoveredResource = "config:DescribeAggregateDiscoveredResource" as Action<"config:DescribeAggregateDiscoveredResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAggregator = "config:DescribeAggregator" as Action<"config:DescribeAggregator", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompliancePack = "config:DescribeCompliancePack" as Action<"config:DescribeCompliancePack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigDeliver = "config:DescribeConfigDeliver" as Action<"config:DescribeConfigDeliver", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigRecorder = "config:DescribeConfigRecorder" as Action<"config:DescribeConfigRecorder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigRule = "config:DescribeConfigRule" as Action<"config:DescribeConfigRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiscoveredResource = "config:DescribeDiscoveredResource" as Action<"config:DescribeDiscoveredResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSystemCompliancePack = "config:DescribeSystemCompliancePack" as Action<"config:DescribeSystemCompliancePack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSystemRule = "config:DescribeSystemRule" as Action<"config:DescribeSystemRule", UnknownKind, never>;
/** Write access by its name. */
export const DetachAggregateConfigRuleToCompliancePack = "config:DetachAggregateConfigRuleToCompliancePack" as Action<"config:DetachAggregateConfigRuleToCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const DetachConfigRuleToCompliancePack = "config:DetachConfigRuleToCompliancePack" as Action<"config:DetachConfigRuleToCompliancePack", UnknownKind, never>;
/** List access by its name. */
export const ListAggregateCompliancePacks = "config:ListAggregateCompliancePacks" as Action<"config:ListAggregateCompliancePacks", UnknownKind, never>;
/** List access by its name. */
export const ListAggregateConfigRuleEvaluationResults = "config:ListAggregateConfigRuleEvaluationResults" as Action<"config:ListAggregateConfigRuleEvaluationResults", UnknownKind, never>;
/** List access by its name. */
export const ListAggregateConfigRuleResourceEvaluationResults = "config:ListAggregateConfigRuleResourceEvaluationResults" as Action<"config:ListAggregateConfigRuleResourceEvaluationResults", UnknownKind, never>;
/** List access by its name. */
export const ListAggregateConfigRules = "config:ListAggregateConfigRules" as Action<"config:ListAggregateConfigRules", UnknownKind, never>;
/** List access by its name. */
export const ListAggregateDiscoveredResources = "config:ListAggregateDiscoveredResources" as Action<"config:ListAggregateDiscoveredResources", UnknownKind, never>;
/** List access by its name. */
export const ListAggregators = "config:ListAggregators" as Action<"config:ListAggregators", UnknownKind, never>;
/** List access by its name. */
export const ListAlarmPolicy = "config:ListAlarmPolicy" as Action<"config:ListAlarmPolicy", UnknownKind, never>;
/** List access by its name. */
export const ListCompliancePacks = "config:ListCompliancePacks" as Action<"config:ListCompliancePacks", UnknownKind, never>;
/** List access by its name. */
export const ListConfigRuleEvaluationResults = "config:ListConfigRuleEvaluationResults" as Action<"config:ListConfigRuleEvaluationResults", UnknownKind, never>;
/** List access by its name. */
export const ListConfigRuleResourceEvaluationResults = "config:ListConfigRuleResourceEvaluationResults" as Action<"config:ListConfigRuleResourceEvaluationResults", UnknownKind, never>;
/** List access by its name. */
export const ListConfigRules = "config:ListConfigRules" as Action<"config:ListConfigRules", UnknownKind, never>;
/** List access by its name. */
export const ListDiscoveredResources = "config:ListDiscoveredResources" as Action<"config:ListDiscoveredResources", UnknownKind, never>;
/** List access by its name. */
export const ListRemediationExecutions = "config:ListRemediationExecutions" as Action<"config:ListRemediationExecutions", UnknownKind, never>;
/** List access by its name. */
export const ListRemediations = "config:ListRemediations" as Action<"config:ListRemediations", UnknownKind, never>;
/** List access by its name. */
export const ListResourceTypes = "config:ListResourceTypes" as Action<"config:ListResourceTypes", UnknownKind, never>;
/** List access by its name. */
export const ListSystemCompliancePacks = "config:ListSystemCompliancePacks" as Action<"config:ListSystemCompliancePacks", UnknownKind, never>;
/** List access by its name. */
export const ListSystemRules = "config:ListSystemRules" as Action<"config:ListSystemRules", UnknownKind, never>;
/** Write access by its name. */
export const OpenAggregateConfigRule = "config:OpenAggregateConfigRule" as Action<"config:OpenAggregateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const OpenConfigRecorder = "config:OpenConfigRecorder" as Action<"config:OpenConfigRecorder", UnknownKind, never>;
/** Write access by its name. */
export const OpenConfigRule = "config:OpenConfigRule" as Action<"config:OpenConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const PutEvaluations = "config:PutEvaluations" as Action<"config:PutEvaluations", UnknownKind, never>;
/** Write access by its name. */
export const StartAggregateConfigRuleEvaluation = "config:StartAggregateConfigRuleEvaluation" as Action<"config:StartAggregateConfigRuleEvaluation", UnknownKind, never>;
/** Write access by its name. */
export const StartConfigRuleEvaluation = "config:StartConfigRuleEvaluation" as Action<"config:StartConfigRuleEvaluation", UnknownKind, never>;
/** Write access by its name. */
export const StartRemediation = "config:StartRemediation" as Action<"config:StartRemediation", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAggregateCompliancePack = "config:UpdateAggregateCompliancePack" as Action<"config:UpdateAggregateCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAggregateCompliancePackStatus = "config:UpdateAggregateCompliancePackStatus" as Action<"config:UpdateAggregateCompliancePackStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAggregateConfigDeliver = "config:UpdateAggregateConfigDeliver" as Action<"config:UpdateAggregateConfigDeliver", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAggregateConfigRule = "config:UpdateAggregateConfigRule" as Action<"config:UpdateAggregateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAggregator = "config:UpdateAggregator" as Action<"config:UpdateAggregator", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlarmPolicy = "config:UpdateAlarmPolicy" as Action<"config:UpdateAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCompliancePack = "config:UpdateCompliancePack" as Action<"config:UpdateCompliancePack", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCompliancePackStatus = "config:UpdateCompliancePackStatus" as Action<"config:UpdateCompliancePackStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateConfigDeliver = "config:UpdateConfigDeliver" as Action<"config:UpdateConfigDeliver", UnknownKind, never>;
/** Write access by its name. */
export const UpdateConfigRecorder = "config:UpdateConfigRecorder" as Action<"config:UpdateConfigRecorder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateConfigRule = "config:UpdateConfigRule" as Action<"config:UpdateConfigRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRemediation = "config:UpdateRemediation" as Action<"config:UpdateRemediation", UnknownKind, never>;
