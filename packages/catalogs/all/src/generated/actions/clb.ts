// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddModelKey = "clb:AddModelKey" as Action<"clb:AddModelKey", UnknownKind, never>;
/** Write access by its name. */
export const AddModelRewrite = "clb:AddModelRewrite" as Action<"clb:AddModelRewrite", UnknownKind, never>;
/** Write access by its name. */
export const AssociateBudget = "clb:AssociateBudget" as Action<"clb:AssociateBudget", UnknownKind, never>;
/** Write access by its name. */
export const AssociateCustomizedConfig = "clb:AssociateCustomizedConfig" as Action<"clb:AssociateCustomizedConfig", UnknownKind, never>;
/** Write access by its name. */
export const AssociateModelRouterGuardrails = "clb:AssociateModelRouterGuardrails" as Action<"clb:AssociateModelRouterGuardrails", UnknownKind, never>;
/** Write access by its name. */
export const AssociateModelsToModelRouter = "clb:AssociateModelsToModelRouter" as Action<"clb:AssociateModelsToModelRouter", UnknownKind, never>;
/** Write access by its name. */
export const AssociateTargetGroups = "clb:AssociateTargetGroups" as Action<"clb:AssociateTargetGroups", UnknownKind, never>;
/** Access unknown. */
export const AutoRewrite = "clb:AutoRewrite" as Action<"clb:AutoRewrite", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeregisterTargets = "clb:BatchDeregisterTargets" as Action<"clb:BatchDeregisterTargets", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyTargetTag = "clb:BatchModifyTargetTag" as Action<"clb:BatchModifyTargetTag", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyTargetWeight = "clb:BatchModifyTargetWeight" as Action<"clb:BatchModifyTargetWeight", UnknownKind, never>;
/** Write access by its name. */
export const BatchRegisterTargets = "clb:BatchRegisterTargets" as Action<"clb:BatchRegisterTargets", UnknownKind, never>;
/** Access unknown. */
export const ChatCompletions = "clb:ChatCompletions" as Action<"clb:ChatCompletions", UnknownKind, never>;
/** Write access by its name. */
export const CloneLoadBalancer = "clb:CloneLoadBalancer" as Action<"clb:CloneLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateBYOKNetwork = "clb:CreateBYOKNetwork" as Action<"clb:CreateBYOKNetwork", UnknownKind, never>;
/** Write access by its name. */
export const CreateBudget = "clb:CreateBudget" as Action<"clb:CreateBudget", UnknownKind, never>;
/** Write access by its name. */
export const CreateClsLogSet = "clb:CreateClsLogSet" as Action<"clb:CreateClsLogSet", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntentRouter = "clb:CreateIntentRouter" as Action<"clb:CreateIntentRouter", UnknownKind, never>;
/** Write access by its name. */
export const CreateKey = "clb:CreateKey" as Action<"clb:CreateKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateKeys = "clb:CreateKeys" as Action<"clb:CreateKeys", UnknownKind, never>;
/** Write access by its name. */
export const CreateListener = "clb:CreateListener" as Action<"clb:CreateListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancer = "clb:CreateLoadBalancer" as Action<"clb:CreateLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancerSnatIps = "clb:CreateLoadBalancerSnatIps" as Action<"clb:CreateLoadBalancerSnatIps", UnknownKind, never>;
/** Write access by its name. */
export const CreateModel = "clb:CreateModel" as Action<"clb:CreateModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelRouter = "clb:CreateModelRouter" as Action<"clb:CreateModelRouter", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelRouterResourcePackage = "clb:CreateModelRouterResourcePackage" as Action<"clb:CreateModelRouterResourcePackage", UnknownKind, never>;
/** Write access by its name. */
export const CreateRule = "clb:CreateRule" as Action<"clb:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateTargetGroup = "clb:CreateTargetGroup" as Action<"clb:CreateTargetGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "clb:CreateTopic" as Action<"clb:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "clb:CreateUserGroup" as Action<"clb:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBudgets = "clb:DeleteBudgets" as Action<"clb:DeleteBudgets", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntentRouter = "clb:DeleteIntentRouter" as Action<"clb:DeleteIntentRouter", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKeys = "clb:DeleteKeys" as Action<"clb:DeleteKeys", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListener = "clb:DeleteListener" as Action<"clb:DeleteListener", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancer = "clb:DeleteLoadBalancer" as Action<"clb:DeleteLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancerListeners = "clb:DeleteLoadBalancerListeners" as Action<"clb:DeleteLoadBalancerListeners", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancerSnatIps = "clb:DeleteLoadBalancerSnatIps" as Action<"clb:DeleteLoadBalancerSnatIps", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModel = "clb:DeleteModel" as Action<"clb:DeleteModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelRouters = "clb:DeleteModelRouters" as Action<"clb:DeleteModelRouters", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRewrite = "clb:DeleteRewrite" as Action<"clb:DeleteRewrite", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "clb:DeleteRule" as Action<"clb:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTargetGroups = "clb:DeleteTargetGroups" as Action<"clb:DeleteTargetGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroups = "clb:DeleteUserGroups" as Action<"clb:DeleteUserGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterFunctionTargets = "clb:DeregisterFunctionTargets" as Action<"clb:DeregisterFunctionTargets", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterModelsFromServiceProvider = "clb:DeregisterModelsFromServiceProvider" as Action<"clb:DeregisterModelsFromServiceProvider", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterTargetGroupInstances = "clb:DeregisterTargetGroupInstances" as Action<"clb:DeregisterTargetGroupInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterTargets = "clb:DeregisterTargets" as Action<"clb:DeregisterTargets", UnknownKind, never>;
/** Write access by its name. */
export const DeregisterTargetsFromClassicalLB = "clb:DeregisterTargetsFromClassicalLB" as Action<"clb:DeregisterTargetsFromClassicalLB", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssociatedModelAvailability = "clb:DescribeAssociatedModelAvailability" as Action<"clb:DescribeAssociatedModelAvailability", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncJobs = "clb:DescribeAsyncJobs" as Action<"clb:DescribeAsyncJobs", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockIPList = "clb:DescribeBlockIPList" as Action<"clb:DescribeBlockIPList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlockIPTask = "clb:DescribeBlockIPTask" as Action<"clb:DescribeBlockIPTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBudgetAssociations = "clb:DescribeBudgetAssociations" as Action<"clb:DescribeBudgetAssociations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBudgets = "clb:DescribeBudgets" as Action<"clb:DescribeBudgets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClassicalLBByInstanceId = "clb:DescribeClassicalLBByInstanceId" as Action<"clb:DescribeClassicalLBByInstanceId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClassicalLBHealthStatus = "clb:DescribeClassicalLBHealthStatus" as Action<"clb:DescribeClassicalLBHealthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClassicalLBListeners = "clb:DescribeClassicalLBListeners" as Action<"clb:DescribeClassicalLBListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClassicalLBTargets = "clb:DescribeClassicalLBTargets" as Action<"clb:DescribeClassicalLBTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClsLogSet = "clb:DescribeClsLogSet" as Action<"clb:DescribeClsLogSet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterResources = "clb:DescribeClusterResources" as Action<"clb:DescribeClusterResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossTargets = "clb:DescribeCrossTargets" as Action<"clb:DescribeCrossTargets", UnknownKind, never>;
/** List access by its name. */
export const DescribeCustomizedConfigAssociateList = "clb:DescribeCustomizedConfigAssociateList" as Action<"clb:DescribeCustomizedConfigAssociateList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCustomizedConfigList = "clb:DescribeCustomizedConfigList" as Action<"clb:DescribeCustomizedConfigList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExclusiveClusters = "clb:DescribeExclusiveClusters" as Action<"clb:DescribeExclusiveClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdleLoadBalancers = "clb:DescribeIdleLoadBalancers" as Action<"clb:DescribeIdleLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntentRouterTiers = "clb:DescribeIntentRouterTiers" as Action<"clb:DescribeIntentRouterTiers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntentRouters = "clb:DescribeIntentRouters" as Action<"clb:DescribeIntentRouters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeys = "clb:DescribeKeys" as Action<"clb:DescribeKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLBListeners = "clb:DescribeLBListeners" as Action<"clb:DescribeLBListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLBOperateProtect = "clb:DescribeLBOperateProtect" as Action<"clb:DescribeLBOperateProtect", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListeners = "clb:DescribeListeners" as Action<"clb:DescribeListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerListByCertId = "clb:DescribeLoadBalancerListByCertId" as Action<"clb:DescribeLoadBalancerListByCertId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerOverview = "clb:DescribeLoadBalancerOverview" as Action<"clb:DescribeLoadBalancerOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerTraffic = "clb:DescribeLoadBalancerTraffic" as Action<"clb:DescribeLoadBalancerTraffic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancers = "clb:DescribeLoadBalancers" as Action<"clb:DescribeLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancersDetail = "clb:DescribeLoadBalancersDetail" as Action<"clb:DescribeLoadBalancersDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelAliases = "clb:DescribeModelAliases" as Action<"clb:DescribeModelAliases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelAssociations = "clb:DescribeModelAssociations" as Action<"clb:DescribeModelAssociations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelKeys = "clb:DescribeModelKeys" as Action<"clb:DescribeModelKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelNames = "clb:DescribeModelNames" as Action<"clb:DescribeModelNames", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRewrite = "clb:DescribeModelRewrite" as Action<"clb:DescribeModelRewrite", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterDetail = "clb:DescribeModelRouterDetail" as Action<"clb:DescribeModelRouterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterGuardrails = "clb:DescribeModelRouterGuardrails" as Action<"clb:DescribeModelRouterGuardrails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterLogs = "clb:DescribeModelRouterLogs" as Action<"clb:DescribeModelRouterLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterQuota = "clb:DescribeModelRouterQuota" as Action<"clb:DescribeModelRouterQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterResourcePackageDeduction = "clb:DescribeModelRouterResourcePackageDeduction" as Action<"clb:DescribeModelRouterResourcePackageDeduction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouterResourcePackages = "clb:DescribeModelRouterResourcePackages" as Action<"clb:DescribeModelRouterResourcePackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelRouters = "clb:DescribeModelRouters" as Action<"clb:DescribeModelRouters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuota = "clb:DescribeQuota" as Action<"clb:DescribeQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResources = "clb:DescribeResources" as Action<"clb:DescribeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRewrite = "clb:DescribeRewrite" as Action<"clb:DescribeRewrite", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceProviderHealthStatus = "clb:DescribeServiceProviderHealthStatus" as Action<"clb:DescribeServiceProviderHealthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportedProviders = "clb:DescribeSupportedProviders" as Action<"clb:DescribeSupportedProviders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupInstanceStatus = "clb:DescribeTargetGroupInstanceStatus" as Action<"clb:DescribeTargetGroupInstanceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroupInstances = "clb:DescribeTargetGroupInstances" as Action<"clb:DescribeTargetGroupInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeTargetGroupList = "clb:DescribeTargetGroupList" as Action<"clb:DescribeTargetGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetGroups = "clb:DescribeTargetGroups" as Action<"clb:DescribeTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargetHealth = "clb:DescribeTargetHealth" as Action<"clb:DescribeTargetHealth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTargets = "clb:DescribeTargets" as Action<"clb:DescribeTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "clb:DescribeTaskStatus" as Action<"clb:DescribeTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpperModels = "clb:DescribeUpperModels" as Action<"clb:DescribeUpperModels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroups = "clb:DescribeUserGroups" as Action<"clb:DescribeUserGroups", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateBudget = "clb:DisassociateBudget" as Action<"clb:DisassociateBudget", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateCustomizedConfig = "clb:DisassociateCustomizedConfig" as Action<"clb:DisassociateCustomizedConfig", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateModelRouterGuardrails = "clb:DisassociateModelRouterGuardrails" as Action<"clb:DisassociateModelRouterGuardrails", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateModelsFromModelRouter = "clb:DisassociateModelsFromModelRouter" as Action<"clb:DisassociateModelsFromModelRouter", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateTargetGroups = "clb:DisassociateTargetGroups" as Action<"clb:DisassociateTargetGroups", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceCreateModelRouterResourcePackage = "clb:InquirePriceCreateModelRouterResourcePackage" as Action<"clb:InquirePriceCreateModelRouterResourcePackage", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRefundModelRouterResourcePackage = "clb:InquirePriceRefundModelRouterResourcePackage" as Action<"clb:InquirePriceRefundModelRouterResourcePackage", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateLoadBalancer = "clb:InquiryPriceCreateLoadBalancer" as Action<"clb:InquiryPriceCreateLoadBalancer", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceModifyLoadBalancer = "clb:InquiryPriceModifyLoadBalancer" as Action<"clb:InquiryPriceModifyLoadBalancer", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRefundLoadBalancer = "clb:InquiryPriceRefundLoadBalancer" as Action<"clb:InquiryPriceRefundLoadBalancer", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewLoadBalancer = "clb:InquiryPriceRenewLoadBalancer" as Action<"clb:InquiryPriceRenewLoadBalancer", UnknownKind, never>;
/** Access unknown. */
export const ManualRewrite = "clb:ManualRewrite" as Action<"clb:ManualRewrite", UnknownKind, never>;
/** Write access by its name. */
export const MigrateClassicalLoadBalancers = "clb:MigrateClassicalLoadBalancers" as Action<"clb:MigrateClassicalLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockIPList = "clb:ModifyBlockIPList" as Action<"clb:ModifyBlockIPList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBudgetAttributes = "clb:ModifyBudgetAttributes" as Action<"clb:ModifyBudgetAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomain = "clb:ModifyDomain" as Action<"clb:ModifyDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainAttributes = "clb:ModifyDomainAttributes" as Action<"clb:ModifyDomainAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFunctionTargets = "clb:ModifyFunctionTargets" as Action<"clb:ModifyFunctionTargets", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntentRouterAttribute = "clb:ModifyIntentRouterAttribute" as Action<"clb:ModifyIntentRouterAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKeyAttributes = "clb:ModifyKeyAttributes" as Action<"clb:ModifyKeyAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKeysBlockStatus = "clb:ModifyKeysBlockStatus" as Action<"clb:ModifyKeysBlockStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyKeysUserGroup = "clb:ModifyKeysUserGroup" as Action<"clb:ModifyKeysUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyListener = "clb:ModifyListener" as Action<"clb:ModifyListener", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerAttributes = "clb:ModifyLoadBalancerAttributes" as Action<"clb:ModifyLoadBalancerAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerMixIpTarget = "clb:ModifyLoadBalancerMixIpTarget" as Action<"clb:ModifyLoadBalancerMixIpTarget", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerSla = "clb:ModifyLoadBalancerSla" as Action<"clb:ModifyLoadBalancerSla", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancersProject = "clb:ModifyLoadBalancersProject" as Action<"clb:ModifyLoadBalancersProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelAliasAttributes = "clb:ModifyModelAliasAttributes" as Action<"clb:ModifyModelAliasAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelAttributes = "clb:ModifyModelAttributes" as Action<"clb:ModifyModelAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelRouterAttributes = "clb:ModifyModelRouterAttributes" as Action<"clb:ModifyModelRouterAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelRouterGuardrails = "clb:ModifyModelRouterGuardrails" as Action<"clb:ModifyModelRouterGuardrails", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelRouterSecurityGroups = "clb:ModifyModelRouterSecurityGroups" as Action<"clb:ModifyModelRouterSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRule = "clb:ModifyRule" as Action<"clb:ModifyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceProviderModelAttributes = "clb:ModifyServiceProviderModelAttributes" as Action<"clb:ModifyServiceProviderModelAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupAttribute = "clb:ModifyTargetGroupAttribute" as Action<"clb:ModifyTargetGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupInstancesPort = "clb:ModifyTargetGroupInstancesPort" as Action<"clb:ModifyTargetGroupInstancesPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetGroupInstancesWeight = "clb:ModifyTargetGroupInstancesWeight" as Action<"clb:ModifyTargetGroupInstancesWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetPort = "clb:ModifyTargetPort" as Action<"clb:ModifyTargetPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTargetWeight = "clb:ModifyTargetWeight" as Action<"clb:ModifyTargetWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserGroupAttributes = "clb:ModifyUserGroupAttributes" as Action<"clb:ModifyUserGroupAttributes", UnknownKind, never>;
/** Access unknown. */
export const RefundModelRouterResourcePackage = "clb:RefundModelRouterResourcePackage" as Action<"clb:RefundModelRouterResourcePackage", UnknownKind, never>;
/** Access unknown. */
export const RegenerateKeys = "clb:RegenerateKeys" as Action<"clb:RegenerateKeys", UnknownKind, never>;
/** Write access by its name. */
export const RegisterFunctionTargets = "clb:RegisterFunctionTargets" as Action<"clb:RegisterFunctionTargets", UnknownKind, never>;
/** Write access by its name. */
export const RegisterModelsToServiceProvider = "clb:RegisterModelsToServiceProvider" as Action<"clb:RegisterModelsToServiceProvider", UnknownKind, never>;
/** Write access by its name. */
export const RegisterTargetGroupInstances = "clb:RegisterTargetGroupInstances" as Action<"clb:RegisterTargetGroupInstances", UnknownKind, never>;
/** Write access by its name. */
export const RegisterTargets = "clb:RegisterTargets" as Action<"clb:RegisterTargets", UnknownKind, never>;
/** Write access by its name. */
export const RegisterTargetsWithClassicalLB = "clb:RegisterTargetsWithClassicalLB" as Action<"clb:RegisterTargetsWithClassicalLB", UnknownKind, never>;
/** Write access by its name. */
export const RemoveModelKey = "clb:RemoveModelKey" as Action<"clb:RemoveModelKey", UnknownKind, never>;
/** Write access by its name. */
export const RemoveModelRewrite = "clb:RemoveModelRewrite" as Action<"clb:RemoveModelRewrite", UnknownKind, never>;
/** Write access by its name. */
export const RenewLoadBalancers = "clb:RenewLoadBalancers" as Action<"clb:RenewLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceCertForLoadBalancers = "clb:ReplaceCertForLoadBalancers" as Action<"clb:ReplaceCertForLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const SetCustomizedConfigForLoadBalancer = "clb:SetCustomizedConfigForLoadBalancer" as Action<"clb:SetCustomizedConfigForLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const SetLoadBalancerClsLog = "clb:SetLoadBalancerClsLog" as Action<"clb:SetLoadBalancerClsLog", UnknownKind, never>;
/** Write access by its name. */
export const SetLoadBalancerSecurityGroups = "clb:SetLoadBalancerSecurityGroups" as Action<"clb:SetLoadBalancerSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const SetLoadBalancerStartStatus = "clb:SetLoadBalancerStartStatus" as Action<"clb:SetLoadBalancerStartStatus", UnknownKind, never>;
/** Write access by its name. */
export const SetSecurityGroupForLoadbalancers = "clb:SetSecurityGroupForLoadbalancers" as Action<"clb:SetSecurityGroupForLoadbalancers", UnknownKind, never>;
/** Access unknown. */
export const TestModelInputModalities = "clb:TestModelInputModalities" as Action<"clb:TestModelInputModalities", UnknownKind, never>;
/** Access unknown. */
export const TestServiceProviderConnection = "clb:TestServiceProviderConnection" as Action<"clb:TestServiceProviderConnection", UnknownKind, never>;
