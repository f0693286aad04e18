// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAndPublishNetworkFirewallPolicyDetail = "tcss:AddAndPublishNetworkFirewallPolicyDetail" as Action<"tcss:AddAndPublishNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Write access by its name. */
export const AddAndPublishNetworkFirewallPolicyYamlDetail = "tcss:AddAndPublishNetworkFirewallPolicyYamlDetail" as Action<"tcss:AddAndPublishNetworkFirewallPolicyYamlDetail", UnknownKind, never>;
/** Write access by its name. */
export const AddAssetImageRegistryRegistryDetail = "tcss:AddAssetImageRegistryRegistryDetail" as Action<"tcss:AddAssetImageRegistryRegistryDetail", UnknownKind, never>;
/** Write access by its name. */
export const AddComplianceAssetPolicySetToWhitelist = "tcss:AddComplianceAssetPolicySetToWhitelist" as Action<"tcss:AddComplianceAssetPolicySetToWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const AddCompliancePolicyAssetSetToWhitelist = "tcss:AddCompliancePolicyAssetSetToWhitelist" as Action<"tcss:AddCompliancePolicyAssetSetToWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const AddCompliancePolicyItemToWhitelist = "tcss:AddCompliancePolicyItemToWhitelist" as Action<"tcss:AddCompliancePolicyItemToWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const AddEditAbnormalProcessRule = "tcss:AddEditAbnormalProcessRule" as Action<"tcss:AddEditAbnormalProcessRule", UnknownKind, never>;
/** Write access by its name. */
export const AddEditAccessControlRule = "tcss:AddEditAccessControlRule" as Action<"tcss:AddEditAccessControlRule", UnknownKind, never>;
/** Write access by its name. */
export const AddEditImageAutoAuthorizedRule = "tcss:AddEditImageAutoAuthorizedRule" as Action<"tcss:AddEditImageAutoAuthorizedRule", UnknownKind, never>;
/** Write access by its name. */
export const AddEditReverseShellWhiteList = "tcss:AddEditReverseShellWhiteList" as Action<"tcss:AddEditReverseShellWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const AddEditRiskSyscallWhiteList = "tcss:AddEditRiskSyscallWhiteList" as Action<"tcss:AddEditRiskSyscallWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const AddEditWarningRules = "tcss:AddEditWarningRules" as Action<"tcss:AddEditWarningRules", UnknownKind, never>;
/** Write access by its name. */
export const AddEscapeWhiteList = "tcss:AddEscapeWhiteList" as Action<"tcss:AddEscapeWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const AddIgnoreVul = "tcss:AddIgnoreVul" as Action<"tcss:AddIgnoreVul", UnknownKind, never>;
/** Write access by its name. */
export const AddNetworkFirewallPolicyDetail = "tcss:AddNetworkFirewallPolicyDetail" as Action<"tcss:AddNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Write access by its name. */
export const AddNetworkFirewallPolicyYamlDetail = "tcss:AddNetworkFirewallPolicyYamlDetail" as Action<"tcss:AddNetworkFirewallPolicyYamlDetail", UnknownKind, never>;
/** Write access by its name. */
export const AddOrModifyMaliciousConnectionWhiteList = "tcss:AddOrModifyMaliciousConnectionWhiteList" as Action<"tcss:AddOrModifyMaliciousConnectionWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const AddOrModifyVirusWhiteListRule = "tcss:AddOrModifyVirusWhiteListRule" as Action<"tcss:AddOrModifyVirusWhiteListRule", UnknownKind, never>;
/** Read access by its name. */
export const CheckNetworkFirewallPolicyYaml = "tcss:CheckNetworkFirewallPolicyYaml" as Action<"tcss:CheckNetworkFirewallPolicyYaml", UnknownKind, never>;
/** Read access by its name. */
export const CheckRepeatAssetImageRegistry = "tcss:CheckRepeatAssetImageRegistry" as Action<"tcss:CheckRepeatAssetImageRegistry", UnknownKind, never>;
/** Write access by its name. */
export const ConfirmNetworkFirewallPolicy = "tcss:ConfirmNetworkFirewallPolicy" as Action<"tcss:ConfirmNetworkFirewallPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAbnormalProcessRulesExportJob = "tcss:CreateAbnormalProcessRulesExportJob" as Action<"tcss:CreateAbnormalProcessRulesExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessControlsRuleExportJob = "tcss:CreateAccessControlsRuleExportJob" as Action<"tcss:CreateAccessControlsRuleExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetImageRegistryScanTask = "tcss:CreateAssetImageRegistryScanTask" as Action<"tcss:CreateAssetImageRegistryScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetImageRegistryScanTaskOneKey = "tcss:CreateAssetImageRegistryScanTaskOneKey" as Action<"tcss:CreateAssetImageRegistryScanTaskOneKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetImageScanSetting = "tcss:CreateAssetImageScanSetting" as Action<"tcss:CreateAssetImageScanSetting", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetImageScanTask = "tcss:CreateAssetImageScanTask" as Action<"tcss:CreateAssetImageScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAssetImageVirusExportJob = "tcss:CreateAssetImageVirusExportJob" as Action<"tcss:CreateAssetImageVirusExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCheckComponent = "tcss:CreateCheckComponent" as Action<"tcss:CreateCheckComponent", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterAccess = "tcss:CreateClusterAccess" as Action<"tcss:CreateClusterAccess", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterCheckTask = "tcss:CreateClusterCheckTask" as Action<"tcss:CreateClusterCheckTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateComplianceTask = "tcss:CreateComplianceTask" as Action<"tcss:CreateComplianceTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateComponentExportJob = "tcss:CreateComponentExportJob" as Action<"tcss:CreateComponentExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateDefenceVulExportJob = "tcss:CreateDefenceVulExportJob" as Action<"tcss:CreateDefenceVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmergencyVulExportJob = "tcss:CreateEmergencyVulExportJob" as Action<"tcss:CreateEmergencyVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEscapeEventsExportJob = "tcss:CreateEscapeEventsExportJob" as Action<"tcss:CreateEscapeEventsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateEscapeWhiteListExportJob = "tcss:CreateEscapeWhiteListExportJob" as Action<"tcss:CreateEscapeWhiteListExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateExportComplianceStatusListJob = "tcss:CreateExportComplianceStatusListJob" as Action<"tcss:CreateExportComplianceStatusListJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostExportJob = "tcss:CreateHostExportJob" as Action<"tcss:CreateHostExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageExportJob = "tcss:CreateImageExportJob" as Action<"tcss:CreateImageExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateK8sApiAbnormalEventExportJob = "tcss:CreateK8sApiAbnormalEventExportJob" as Action<"tcss:CreateK8sApiAbnormalEventExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateK8sApiAbnormalRuleExportJob = "tcss:CreateK8sApiAbnormalRuleExportJob" as Action<"tcss:CreateK8sApiAbnormalRuleExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateK8sApiAbnormalRuleInfo = "tcss:CreateK8sApiAbnormalRuleInfo" as Action<"tcss:CreateK8sApiAbnormalRuleInfo", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkFirewallClusterRefresh = "tcss:CreateNetworkFirewallClusterRefresh" as Action<"tcss:CreateNetworkFirewallClusterRefresh", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkFirewallPolicyDiscover = "tcss:CreateNetworkFirewallPolicyDiscover" as Action<"tcss:CreateNetworkFirewallPolicyDiscover", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkFirewallPublish = "tcss:CreateNetworkFirewallPublish" as Action<"tcss:CreateNetworkFirewallPublish", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetworkFirewallUndoPublish = "tcss:CreateNetworkFirewallUndoPublish" as Action<"tcss:CreateNetworkFirewallUndoPublish", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrModifyPostPayCores = "tcss:CreateOrModifyPostPayCores" as Action<"tcss:CreateOrModifyPostPayCores", UnknownKind, never>;
/** Write access by its name. */
export const CreateProcessEventsExportJob = "tcss:CreateProcessEventsExportJob" as Action<"tcss:CreateProcessEventsExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateRefreshTask = "tcss:CreateRefreshTask" as Action<"tcss:CreateRefreshTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateRiskDnsEventExportJob = "tcss:CreateRiskDnsEventExportJob" as Action<"tcss:CreateRiskDnsEventExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateSearchTemplate = "tcss:CreateSearchTemplate" as Action<"tcss:CreateSearchTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSystemVulExportJob = "tcss:CreateSystemVulExportJob" as Action<"tcss:CreateSystemVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVirusScanAgain = "tcss:CreateVirusScanAgain" as Action<"tcss:CreateVirusScanAgain", UnknownKind, never>;
/** Write access by its name. */
export const CreateVirusScanTask = "tcss:CreateVirusScanTask" as Action<"tcss:CreateVirusScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulContainerExportJob = "tcss:CreateVulContainerExportJob" as Action<"tcss:CreateVulContainerExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulDefenceEventExportJob = "tcss:CreateVulDefenceEventExportJob" as Action<"tcss:CreateVulDefenceEventExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulDefenceHostExportJob = "tcss:CreateVulDefenceHostExportJob" as Action<"tcss:CreateVulDefenceHostExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulExportJob = "tcss:CreateVulExportJob" as Action<"tcss:CreateVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulImageExportJob = "tcss:CreateVulImageExportJob" as Action<"tcss:CreateVulImageExportJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateVulScanTask = "tcss:CreateVulScanTask" as Action<"tcss:CreateVulScanTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebVulExportJob = "tcss:CreateWebVulExportJob" as Action<"tcss:CreateWebVulExportJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAbnormalProcessRules = "tcss:DeleteAbnormalProcessRules" as Action<"tcss:DeleteAbnormalProcessRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccessControlRules = "tcss:DeleteAccessControlRules" as Action<"tcss:DeleteAccessControlRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteComplianceAssetPolicySetFromWhitelist = "tcss:DeleteComplianceAssetPolicySetFromWhitelist" as Action<"tcss:DeleteComplianceAssetPolicySetFromWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCompliancePolicyAssetSetFromWhitelist = "tcss:DeleteCompliancePolicyAssetSetFromWhitelist" as Action<"tcss:DeleteCompliancePolicyAssetSetFromWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCompliancePolicyItemFromWhitelist = "tcss:DeleteCompliancePolicyItemFromWhitelist" as Action<"tcss:DeleteCompliancePolicyItemFromWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEscapeWhiteList = "tcss:DeleteEscapeWhiteList" as Action<"tcss:DeleteEscapeWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIgnoreVul = "tcss:DeleteIgnoreVul" as Action<"tcss:DeleteIgnoreVul", UnknownKind, never>;
/** Write access by its name. */
export const DeleteK8sApiAbnormalRule = "tcss:DeleteK8sApiAbnormalRule" as Action<"tcss:DeleteK8sApiAbnormalRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachine = "tcss:DeleteMachine" as Action<"tcss:DeleteMachine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNetworkFirewallPolicyDetail = "tcss:DeleteNetworkFirewallPolicyDetail" as Action<"tcss:DeleteNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRaspRules = "tcss:DeleteRaspRules" as Action<"tcss:DeleteRaspRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellEvents = "tcss:DeleteReverseShellEvents" as Action<"tcss:DeleteReverseShellEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellWhiteLists = "tcss:DeleteReverseShellWhiteLists" as Action<"tcss:DeleteReverseShellWhiteLists", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRiskSyscallEvents = "tcss:DeleteRiskSyscallEvents" as Action<"tcss:DeleteRiskSyscallEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRiskSyscallWhiteLists = "tcss:DeleteRiskSyscallWhiteLists" as Action<"tcss:DeleteRiskSyscallWhiteLists", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSearchTemplate = "tcss:DeleteSearchTemplate" as Action<"tcss:DeleteSearchTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVirusWhiteListRule = "tcss:DeleteVirusWhiteListRule" as Action<"tcss:DeleteVirusWhiteListRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeABTestConfig = "tcss:DescribeABTestConfig" as Action<"tcss:DescribeABTestConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessDetail = "tcss:DescribeAbnormalProcessDetail" as Action<"tcss:DescribeAbnormalProcessDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessEventTendency = "tcss:DescribeAbnormalProcessEventTendency" as Action<"tcss:DescribeAbnormalProcessEventTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessEvents = "tcss:DescribeAbnormalProcessEvents" as Action<"tcss:DescribeAbnormalProcessEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessLevelSummary = "tcss:DescribeAbnormalProcessLevelSummary" as Action<"tcss:DescribeAbnormalProcessLevelSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessRuleDetail = "tcss:DescribeAbnormalProcessRuleDetail" as Action<"tcss:DescribeAbnormalProcessRuleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalProcessRules = "tcss:DescribeAbnormalProcessRules" as Action<"tcss:DescribeAbnormalProcessRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessControlDetail = "tcss:DescribeAccessControlDetail" as Action<"tcss:DescribeAccessControlDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessControlEvents = "tcss:DescribeAccessControlEvents" as Action<"tcss:DescribeAccessControlEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessControlEventsExport = "tcss:DescribeAccessControlEventsExport" as Action<"tcss:DescribeAccessControlEventsExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessControlRuleDetail = "tcss:DescribeAccessControlRuleDetail" as Action<"tcss:DescribeAccessControlRuleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessControlRules = "tcss:DescribeAccessControlRules" as Action<"tcss:DescribeAccessControlRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAffectedClusterCount = "tcss:DescribeAffectedClusterCount" as Action<"tcss:DescribeAffectedClusterCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeAffectedNodeList = "tcss:DescribeAffectedNodeList" as Action<"tcss:DescribeAffectedNodeList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAffectedWorkloadList = "tcss:DescribeAffectedWorkloadList" as Action<"tcss:DescribeAffectedWorkloadList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDaemonSetCmd = "tcss:DescribeAgentDaemonSetCmd" as Action<"tcss:DescribeAgentDaemonSetCmd", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentInstallCommand = "tcss:DescribeAgentInstallCommand" as Action<"tcss:DescribeAgentInstallCommand", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetAppServiceList = "tcss:DescribeAssetAppServiceList" as Action<"tcss:DescribeAssetAppServiceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetClusterList = "tcss:DescribeAssetClusterList" as Action<"tcss:DescribeAssetClusterList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetComponentList = "tcss:DescribeAssetComponentList" as Action<"tcss:DescribeAssetComponentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetContainerDetail = "tcss:DescribeAssetContainerDetail" as Action<"tcss:DescribeAssetContainerDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetContainerList = "tcss:DescribeAssetContainerList" as Action<"tcss:DescribeAssetContainerList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetDBServiceList = "tcss:DescribeAssetDBServiceList" as Action<"tcss:DescribeAssetDBServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetHostDetail = "tcss:DescribeAssetHostDetail" as Action<"tcss:DescribeAssetHostDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetHostList = "tcss:DescribeAssetHostList" as Action<"tcss:DescribeAssetHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageBindRuleInfo = "tcss:DescribeAssetImageBindRuleInfo" as Action<"tcss:DescribeAssetImageBindRuleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageDetail = "tcss:DescribeAssetImageDetail" as Action<"tcss:DescribeAssetImageDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageHostList = "tcss:DescribeAssetImageHostList" as Action<"tcss:DescribeAssetImageHostList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageList = "tcss:DescribeAssetImageList" as Action<"tcss:DescribeAssetImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryAssetStatus = "tcss:DescribeAssetImageRegistryAssetStatus" as Action<"tcss:DescribeAssetImageRegistryAssetStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryDetail = "tcss:DescribeAssetImageRegistryDetail" as Action<"tcss:DescribeAssetImageRegistryDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRegistryList = "tcss:DescribeAssetImageRegistryList" as Action<"tcss:DescribeAssetImageRegistryList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryListExport = "tcss:DescribeAssetImageRegistryListExport" as Action<"tcss:DescribeAssetImageRegistryListExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryRegistryDetail = "tcss:DescribeAssetImageRegistryRegistryDetail" as Action<"tcss:DescribeAssetImageRegistryRegistryDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRegistryRegistryList = "tcss:DescribeAssetImageRegistryRegistryList" as Action<"tcss:DescribeAssetImageRegistryRegistryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRegistryRiskInfoList = "tcss:DescribeAssetImageRegistryRiskInfoList" as Action<"tcss:DescribeAssetImageRegistryRiskInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryRiskListExport = "tcss:DescribeAssetImageRegistryRiskListExport" as Action<"tcss:DescribeAssetImageRegistryRiskListExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryScanStatusOneKey = "tcss:DescribeAssetImageRegistryScanStatusOneKey" as Action<"tcss:DescribeAssetImageRegistryScanStatusOneKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistrySummary = "tcss:DescribeAssetImageRegistrySummary" as Action<"tcss:DescribeAssetImageRegistrySummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRegistryVirusList = "tcss:DescribeAssetImageRegistryVirusList" as Action<"tcss:DescribeAssetImageRegistryVirusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryVirusListExport = "tcss:DescribeAssetImageRegistryVirusListExport" as Action<"tcss:DescribeAssetImageRegistryVirusListExport", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRegistryVulList = "tcss:DescribeAssetImageRegistryVulList" as Action<"tcss:DescribeAssetImageRegistryVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRegistryVulListExport = "tcss:DescribeAssetImageRegistryVulListExport" as Action<"tcss:DescribeAssetImageRegistryVulListExport", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageRiskList = "tcss:DescribeAssetImageRiskList" as Action<"tcss:DescribeAssetImageRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageRiskListExport = "tcss:DescribeAssetImageRiskListExport" as Action<"tcss:DescribeAssetImageRiskListExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageScanSetting = "tcss:DescribeAssetImageScanSetting" as Action<"tcss:DescribeAssetImageScanSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageScanStatus = "tcss:DescribeAssetImageScanStatus" as Action<"tcss:DescribeAssetImageScanStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageScanTask = "tcss:DescribeAssetImageScanTask" as Action<"tcss:DescribeAssetImageScanTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageSimpleList = "tcss:DescribeAssetImageSimpleList" as Action<"tcss:DescribeAssetImageSimpleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageVirusList = "tcss:DescribeAssetImageVirusList" as Action<"tcss:DescribeAssetImageVirusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageVirusListExport = "tcss:DescribeAssetImageVirusListExport" as Action<"tcss:DescribeAssetImageVirusListExport", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetImageVulList = "tcss:DescribeAssetImageVulList" as Action<"tcss:DescribeAssetImageVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetImageVulListExport = "tcss:DescribeAssetImageVulListExport" as Action<"tcss:DescribeAssetImageVulListExport", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetPortList = "tcss:DescribeAssetPortList" as Action<"tcss:DescribeAssetPortList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetProcessList = "tcss:DescribeAssetProcessList" as Action<"tcss:DescribeAssetProcessList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSummary = "tcss:DescribeAssetSummary" as Action<"tcss:DescribeAssetSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetSuperNodeList = "tcss:DescribeAssetSuperNodeList" as Action<"tcss:DescribeAssetSuperNodeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetSyncLastTime = "tcss:DescribeAssetSyncLastTime" as Action<"tcss:DescribeAssetSyncLastTime", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetWebServiceList = "tcss:DescribeAssetWebServiceList" as Action<"tcss:DescribeAssetWebServiceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoAuthorizedRuleHost = "tcss:DescribeAutoAuthorizedRuleHost" as Action<"tcss:DescribeAutoAuthorizedRuleHost", UnknownKind, never>;
/** List access by its name. */
export const DescribeCheckItemList = "tcss:DescribeCheckItemList" as Action<"tcss:DescribeCheckItemList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDetail = "tcss:DescribeClusterDetail" as Action<"tcss:DescribeClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterNodes = "tcss:DescribeClusterNodes" as Action<"tcss:DescribeClusterNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSummary = "tcss:DescribeClusterSummary" as Action<"tcss:DescribeClusterSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceAssetDetailInfo = "tcss:DescribeComplianceAssetDetailInfo" as Action<"tcss:DescribeComplianceAssetDetailInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceAssetList = "tcss:DescribeComplianceAssetList" as Action<"tcss:DescribeComplianceAssetList", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceAssetPolicyItemList = "tcss:DescribeComplianceAssetPolicyItemList" as Action<"tcss:DescribeComplianceAssetPolicyItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCompliancePeriodTaskList = "tcss:DescribeCompliancePeriodTaskList" as Action<"tcss:DescribeCompliancePeriodTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCompliancePolicyItemAffectedAssetList = "tcss:DescribeCompliancePolicyItemAffectedAssetList" as Action<"tcss:DescribeCompliancePolicyItemAffectedAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompliancePolicyItemAffectedSummary = "tcss:DescribeCompliancePolicyItemAffectedSummary" as Action<"tcss:DescribeCompliancePolicyItemAffectedSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceScanFailedAssetList = "tcss:DescribeComplianceScanFailedAssetList" as Action<"tcss:DescribeComplianceScanFailedAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceTaskAssetSummary = "tcss:DescribeComplianceTaskAssetSummary" as Action<"tcss:DescribeComplianceTaskAssetSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceTaskPolicyItemSummaryList = "tcss:DescribeComplianceTaskPolicyItemSummaryList" as Action<"tcss:DescribeComplianceTaskPolicyItemSummaryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceWhitelistItemList = "tcss:DescribeComplianceWhitelistItemList" as Action<"tcss:DescribeComplianceWhitelistItemList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerAssetSummary = "tcss:DescribeContainerAssetSummary" as Action<"tcss:DescribeContainerAssetSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContainerSecEventSummary = "tcss:DescribeContainerSecEventSummary" as Action<"tcss:DescribeContainerSecEventSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeESAggregations = "tcss:DescribeESAggregations" as Action<"tcss:DescribeESAggregations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeESHits = "tcss:DescribeESHits" as Action<"tcss:DescribeESHits", UnknownKind, never>;
/** List access by its name. */
export const DescribeEmergencyVulList = "tcss:DescribeEmergencyVulList" as Action<"tcss:DescribeEmergencyVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeEventDetail = "tcss:DescribeEscapeEventDetail" as Action<"tcss:DescribeEscapeEventDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeEventInfo = "tcss:DescribeEscapeEventInfo" as Action<"tcss:DescribeEscapeEventInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeEventTendency = "tcss:DescribeEscapeEventTendency" as Action<"tcss:DescribeEscapeEventTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeEventTypeSummary = "tcss:DescribeEscapeEventTypeSummary" as Action<"tcss:DescribeEscapeEventTypeSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeRuleInfo = "tcss:DescribeEscapeRuleInfo" as Action<"tcss:DescribeEscapeRuleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEscapeSafeState = "tcss:DescribeEscapeSafeState" as Action<"tcss:DescribeEscapeSafeState", UnknownKind, never>;
/** List access by its name. */
export const DescribeEscapeWhiteList = "tcss:DescribeEscapeWhiteList" as Action<"tcss:DescribeEscapeWhiteList", UnknownKind, never>;
/** List access by its name. */
export const DescribeEventEscapeImageList = "tcss:DescribeEventEscapeImageList" as Action<"tcss:DescribeEventEscapeImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportJobDownloadURL = "tcss:DescribeExportJobDownloadURL" as Action<"tcss:DescribeExportJobDownloadURL", UnknownKind, never>;
/** List access by its name. */
export const DescribeExportJobManageList = "tcss:DescribeExportJobManageList" as Action<"tcss:DescribeExportJobManageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportJobResult = "tcss:DescribeExportJobResult" as Action<"tcss:DescribeExportJobResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageAuthorizedInfo = "tcss:DescribeImageAuthorizedInfo" as Action<"tcss:DescribeImageAuthorizedInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageAutoAuthorizedLogList = "tcss:DescribeImageAutoAuthorizedLogList" as Action<"tcss:DescribeImageAutoAuthorizedLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageAutoAuthorizedRule = "tcss:DescribeImageAutoAuthorizedRule" as Action<"tcss:DescribeImageAutoAuthorizedRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageAutoAuthorizedTaskList = "tcss:DescribeImageAutoAuthorizedTaskList" as Action<"tcss:DescribeImageAutoAuthorizedTaskList", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageComponentList = "tcss:DescribeImageComponentList" as Action<"tcss:DescribeImageComponentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageDenyEventDetail = "tcss:DescribeImageDenyEventDetail" as Action<"tcss:DescribeImageDenyEventDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageDenyEventList = "tcss:DescribeImageDenyEventList" as Action<"tcss:DescribeImageDenyEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageDenyEventTendency = "tcss:DescribeImageDenyEventTendency" as Action<"tcss:DescribeImageDenyEventTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageDenyRuleDetail = "tcss:DescribeImageDenyRuleDetail" as Action<"tcss:DescribeImageDenyRuleDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageDenyRuleList = "tcss:DescribeImageDenyRuleList" as Action<"tcss:DescribeImageDenyRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageDenyRuleSummary = "tcss:DescribeImageDenyRuleSummary" as Action<"tcss:DescribeImageDenyRuleSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageRegistryNamespaceList = "tcss:DescribeImageRegistryNamespaceList" as Action<"tcss:DescribeImageRegistryNamespaceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRegistryTimingScanTask = "tcss:DescribeImageRegistryTimingScanTask" as Action<"tcss:DescribeImageRegistryTimingScanTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRiskSummary = "tcss:DescribeImageRiskSummary" as Action<"tcss:DescribeImageRiskSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageRiskTendency = "tcss:DescribeImageRiskTendency" as Action<"tcss:DescribeImageRiskTendency", UnknownKind, never>;
/** List access by its name. */
export const DescribeImageSimpleList = "tcss:DescribeImageSimpleList" as Action<"tcss:DescribeImageSimpleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeIndexList = "tcss:DescribeIndexList" as Action<"tcss:DescribeIndexList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInspectionReport = "tcss:DescribeInspectionReport" as Action<"tcss:DescribeInspectionReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeK8sApiAbnormalEventInfo = "tcss:DescribeK8sApiAbnormalEventInfo" as Action<"tcss:DescribeK8sApiAbnormalEventInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeK8sApiAbnormalEventList = "tcss:DescribeK8sApiAbnormalEventList" as Action<"tcss:DescribeK8sApiAbnormalEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeK8sApiAbnormalRuleInfo = "tcss:DescribeK8sApiAbnormalRuleInfo" as Action<"tcss:DescribeK8sApiAbnormalRuleInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeK8sApiAbnormalRuleList = "tcss:DescribeK8sApiAbnormalRuleList" as Action<"tcss:DescribeK8sApiAbnormalRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeK8sApiAbnormalRuleScopeList = "tcss:DescribeK8sApiAbnormalRuleScopeList" as Action<"tcss:DescribeK8sApiAbnormalRuleScopeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeK8sApiAbnormalSummary = "tcss:DescribeK8sApiAbnormalSummary" as Action<"tcss:DescribeK8sApiAbnormalSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeK8sApiAbnormalTendency = "tcss:DescribeK8sApiAbnormalTendency" as Action<"tcss:DescribeK8sApiAbnormalTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogStorageStatistic = "tcss:DescribeLogStorageStatistic" as Action<"tcss:DescribeLogStorageStatistic", UnknownKind, never>;
/** List access by its name. */
export const DescribeMaliciousConnectionBlackList = "tcss:DescribeMaliciousConnectionBlackList" as Action<"tcss:DescribeMaliciousConnectionBlackList", UnknownKind, never>;
/** List access by its name. */
export const DescribeMaliciousConnectionWhiteList = "tcss:DescribeMaliciousConnectionWhiteList" as Action<"tcss:DescribeMaliciousConnectionWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallAuditRecord = "tcss:DescribeNetworkFirewallAuditRecord" as Action<"tcss:DescribeNetworkFirewallAuditRecord", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetworkFirewallClusterList = "tcss:DescribeNetworkFirewallClusterList" as Action<"tcss:DescribeNetworkFirewallClusterList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallClusterRefreshStatus = "tcss:DescribeNetworkFirewallClusterRefreshStatus" as Action<"tcss:DescribeNetworkFirewallClusterRefreshStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetworkFirewallNamespaceLabelList = "tcss:DescribeNetworkFirewallNamespaceLabelList" as Action<"tcss:DescribeNetworkFirewallNamespaceLabelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetworkFirewallNamespaceList = "tcss:DescribeNetworkFirewallNamespaceList" as Action<"tcss:DescribeNetworkFirewallNamespaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetworkFirewallPodLabelsList = "tcss:DescribeNetworkFirewallPodLabelsList" as Action<"tcss:DescribeNetworkFirewallPodLabelsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallPolicyDetail = "tcss:DescribeNetworkFirewallPolicyDetail" as Action<"tcss:DescribeNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallPolicyDiscover = "tcss:DescribeNetworkFirewallPolicyDiscover" as Action<"tcss:DescribeNetworkFirewallPolicyDiscover", UnknownKind, never>;
/** List access by its name. */
export const DescribeNetworkFirewallPolicyList = "tcss:DescribeNetworkFirewallPolicyList" as Action<"tcss:DescribeNetworkFirewallPolicyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallPolicyStatus = "tcss:DescribeNetworkFirewallPolicyStatus" as Action<"tcss:DescribeNetworkFirewallPolicyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkFirewallPolicyYamlDetail = "tcss:DescribeNetworkFirewallPolicyYamlDetail" as Action<"tcss:DescribeNetworkFirewallPolicyYamlDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNewestVul = "tcss:DescribeNewestVul" as Action<"tcss:DescribeNewestVul", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostPayDetail = "tcss:DescribePostPayDetail" as Action<"tcss:DescribePostPayDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProVersionInfo = "tcss:DescribeProVersionInfo" as Action<"tcss:DescribeProVersionInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePromotionActivity = "tcss:DescribePromotionActivity" as Action<"tcss:DescribePromotionActivity", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicKey = "tcss:DescribePublicKey" as Action<"tcss:DescribePublicKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribePurchaseStateInfo = "tcss:DescribePurchaseStateInfo" as Action<"tcss:DescribePurchaseStateInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspRuleVuls = "tcss:DescribeRaspRuleVuls" as Action<"tcss:DescribeRaspRuleVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRaspRules = "tcss:DescribeRaspRules" as Action<"tcss:DescribeRaspRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRefreshTask = "tcss:DescribeRefreshTask" as Action<"tcss:DescribeRefreshTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellDetail = "tcss:DescribeReverseShellDetail" as Action<"tcss:DescribeReverseShellDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellEvents = "tcss:DescribeReverseShellEvents" as Action<"tcss:DescribeReverseShellEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellEventsExport = "tcss:DescribeReverseShellEventsExport" as Action<"tcss:DescribeReverseShellEventsExport", UnknownKind, never>;
/** List access by its name. */
export const DescribeReverseShellRegexpWhiteList = "tcss:DescribeReverseShellRegexpWhiteList" as Action<"tcss:DescribeReverseShellRegexpWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellRegexpWhiteListInfo = "tcss:DescribeReverseShellRegexpWhiteListInfo" as Action<"tcss:DescribeReverseShellRegexpWhiteListInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellWhiteListDetail = "tcss:DescribeReverseShellWhiteListDetail" as Action<"tcss:DescribeReverseShellWhiteListDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellWhiteLists = "tcss:DescribeReverseShellWhiteLists" as Action<"tcss:DescribeReverseShellWhiteLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskDnsEventDetail = "tcss:DescribeRiskDnsEventDetail" as Action<"tcss:DescribeRiskDnsEventDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskDnsList = "tcss:DescribeRiskDnsList" as Action<"tcss:DescribeRiskDnsList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRiskList = "tcss:DescribeRiskList" as Action<"tcss:DescribeRiskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallDetail = "tcss:DescribeRiskSyscallDetail" as Action<"tcss:DescribeRiskSyscallDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallEvents = "tcss:DescribeRiskSyscallEvents" as Action<"tcss:DescribeRiskSyscallEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallEventsExport = "tcss:DescribeRiskSyscallEventsExport" as Action<"tcss:DescribeRiskSyscallEventsExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallNames = "tcss:DescribeRiskSyscallNames" as Action<"tcss:DescribeRiskSyscallNames", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallWhiteListDetail = "tcss:DescribeRiskSyscallWhiteListDetail" as Action<"tcss:DescribeRiskSyscallWhiteListDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskSyscallWhiteLists = "tcss:DescribeRiskSyscallWhiteLists" as Action<"tcss:DescribeRiskSyscallWhiteLists", UnknownKind, never>;
/** List access by its name. */
export const DescribeScanIgnoreVulList = "tcss:DescribeScanIgnoreVulList" as Action<"tcss:DescribeScanIgnoreVulList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSearchExportList = "tcss:DescribeSearchExportList" as Action<"tcss:DescribeSearchExportList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchLogs = "tcss:DescribeSearchLogs" as Action<"tcss:DescribeSearchLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSearchTemplates = "tcss:DescribeSearchTemplates" as Action<"tcss:DescribeSearchTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecEventsTendency = "tcss:DescribeSecEventsTendency" as Action<"tcss:DescribeSecEventsTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogAlertMsg = "tcss:DescribeSecLogAlertMsg" as Action<"tcss:DescribeSecLogAlertMsg", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogCleanSettingInfo = "tcss:DescribeSecLogCleanSettingInfo" as Action<"tcss:DescribeSecLogCleanSettingInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogDeliveryClsOptions = "tcss:DescribeSecLogDeliveryClsOptions" as Action<"tcss:DescribeSecLogDeliveryClsOptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogDeliveryClsSetting = "tcss:DescribeSecLogDeliveryClsSetting" as Action<"tcss:DescribeSecLogDeliveryClsSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogDeliveryKafkaOptions = "tcss:DescribeSecLogDeliveryKafkaOptions" as Action<"tcss:DescribeSecLogDeliveryKafkaOptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogDeliveryKafkaSetting = "tcss:DescribeSecLogDeliveryKafkaSetting" as Action<"tcss:DescribeSecLogDeliveryKafkaSetting", UnknownKind, never>;
/** List access by its name. */
export const DescribeSecLogJoinObjectList = "tcss:DescribeSecLogJoinObjectList" as Action<"tcss:DescribeSecLogJoinObjectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSecLogJoinTypeList = "tcss:DescribeSecLogJoinTypeList" as Action<"tcss:DescribeSecLogJoinTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogKafkaUIN = "tcss:DescribeSecLogKafkaUIN" as Action<"tcss:DescribeSecLogKafkaUIN", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecLogVasInfo = "tcss:DescribeSecLogVasInfo" as Action<"tcss:DescribeSecLogVasInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeSuperNodePodList = "tcss:DescribeSuperNodePodList" as Action<"tcss:DescribeSuperNodePodList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportDefenceVul = "tcss:DescribeSupportDefenceVul" as Action<"tcss:DescribeSupportDefenceVul", UnknownKind, never>;
/** List access by its name. */
export const DescribeSystemVulList = "tcss:DescribeSystemVulList" as Action<"tcss:DescribeSystemVulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskResultSummary = "tcss:DescribeTaskResultSummary" as Action<"tcss:DescribeTaskResultSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTcssSummary = "tcss:DescribeTcssSummary" as Action<"tcss:DescribeTcssSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnauthorizedCoresTendency = "tcss:DescribeUnauthorizedCoresTendency" as Action<"tcss:DescribeUnauthorizedCoresTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnfinishRefreshTask = "tcss:DescribeUnfinishRefreshTask" as Action<"tcss:DescribeUnfinishRefreshTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserCluster = "tcss:DescribeUserCluster" as Action<"tcss:DescribeUserCluster", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserPodList = "tcss:DescribeUserPodList" as Action<"tcss:DescribeUserPodList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeValueAddedSrvInfo = "tcss:DescribeValueAddedSrvInfo" as Action<"tcss:DescribeValueAddedSrvInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusAutoIsolateSampleDetail = "tcss:DescribeVirusAutoIsolateSampleDetail" as Action<"tcss:DescribeVirusAutoIsolateSampleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusAutoIsolateSampleDownloadURL = "tcss:DescribeVirusAutoIsolateSampleDownloadURL" as Action<"tcss:DescribeVirusAutoIsolateSampleDownloadURL", UnknownKind, never>;
/** List access by its name. */
export const DescribeVirusAutoIsolateSampleList = "tcss:DescribeVirusAutoIsolateSampleList" as Action<"tcss:DescribeVirusAutoIsolateSampleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusAutoIsolateSetting = "tcss:DescribeVirusAutoIsolateSetting" as Action<"tcss:DescribeVirusAutoIsolateSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusDetail = "tcss:DescribeVirusDetail" as Action<"tcss:DescribeVirusDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusEventTendency = "tcss:DescribeVirusEventTendency" as Action<"tcss:DescribeVirusEventTendency", UnknownKind, never>;
/** List access by its name. */
export const DescribeVirusList = "tcss:DescribeVirusList" as Action<"tcss:DescribeVirusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusManualScanEstimateTimeout = "tcss:DescribeVirusManualScanEstimateTimeout" as Action<"tcss:DescribeVirusManualScanEstimateTimeout", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusMonitorConfig = "tcss:DescribeVirusMonitorConfig" as Action<"tcss:DescribeVirusMonitorConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusMonitorSetting = "tcss:DescribeVirusMonitorSetting" as Action<"tcss:DescribeVirusMonitorSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusSampleDownloadUrl = "tcss:DescribeVirusSampleDownloadUrl" as Action<"tcss:DescribeVirusSampleDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusScanConfig = "tcss:DescribeVirusScanConfig" as Action<"tcss:DescribeVirusScanConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusScanSetting = "tcss:DescribeVirusScanSetting" as Action<"tcss:DescribeVirusScanSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusScanTaskStatus = "tcss:DescribeVirusScanTaskStatus" as Action<"tcss:DescribeVirusScanTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusScanTimeoutSetting = "tcss:DescribeVirusScanTimeoutSetting" as Action<"tcss:DescribeVirusScanTimeoutSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusSummary = "tcss:DescribeVirusSummary" as Action<"tcss:DescribeVirusSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeVirusTaskList = "tcss:DescribeVirusTaskList" as Action<"tcss:DescribeVirusTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVirusWhiteListRules = "tcss:DescribeVirusWhiteListRules" as Action<"tcss:DescribeVirusWhiteListRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulContainerList = "tcss:DescribeVulContainerList" as Action<"tcss:DescribeVulContainerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceEvent = "tcss:DescribeVulDefenceEvent" as Action<"tcss:DescribeVulDefenceEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceEventDetail = "tcss:DescribeVulDefenceEventDetail" as Action<"tcss:DescribeVulDefenceEventDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceEventTendency = "tcss:DescribeVulDefenceEventTendency" as Action<"tcss:DescribeVulDefenceEventTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceHost = "tcss:DescribeVulDefenceHost" as Action<"tcss:DescribeVulDefenceHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefencePlugin = "tcss:DescribeVulDefencePlugin" as Action<"tcss:DescribeVulDefencePlugin", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDefenceSetting = "tcss:DescribeVulDefenceSetting" as Action<"tcss:DescribeVulDefenceSetting", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDetail = "tcss:DescribeVulDetail" as Action<"tcss:DescribeVulDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulIgnoreLocalImageList = "tcss:DescribeVulIgnoreLocalImageList" as Action<"tcss:DescribeVulIgnoreLocalImageList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulIgnoreRegistryImageList = "tcss:DescribeVulIgnoreRegistryImageList" as Action<"tcss:DescribeVulIgnoreRegistryImageList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulImageList = "tcss:DescribeVulImageList" as Action<"tcss:DescribeVulImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulImageSummary = "tcss:DescribeVulImageSummary" as Action<"tcss:DescribeVulImageSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulLevelImageSummary = "tcss:DescribeVulLevelImageSummary" as Action<"tcss:DescribeVulLevelImageSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulLevelSummary = "tcss:DescribeVulLevelSummary" as Action<"tcss:DescribeVulLevelSummary", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulRegistryImageList = "tcss:DescribeVulRegistryImageList" as Action<"tcss:DescribeVulRegistryImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulScanAuthorizedImageSummary = "tcss:DescribeVulScanAuthorizedImageSummary" as Action<"tcss:DescribeVulScanAuthorizedImageSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulScanInfo = "tcss:DescribeVulScanInfo" as Action<"tcss:DescribeVulScanInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulScanLocalImageList = "tcss:DescribeVulScanLocalImageList" as Action<"tcss:DescribeVulScanLocalImageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulSummary = "tcss:DescribeVulSummary" as Action<"tcss:DescribeVulSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulTendency = "tcss:DescribeVulTendency" as Action<"tcss:DescribeVulTendency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulTopRanking = "tcss:DescribeVulTopRanking" as Action<"tcss:DescribeVulTopRanking", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWarningRules = "tcss:DescribeWarningRules" as Action<"tcss:DescribeWarningRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeWebVulList = "tcss:DescribeWebVulList" as Action<"tcss:DescribeWebVulList", UnknownKind, never>;
/** Access unknown. */
export const ExportVirusList = "tcss:ExportVirusList" as Action<"tcss:ExportVirusList", UnknownKind, never>;
/** Access unknown. */
export const InitializeUserComplianceEnvironment = "tcss:InitializeUserComplianceEnvironment" as Action<"tcss:InitializeUserComplianceEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAbnormalProcessRuleStatus = "tcss:ModifyAbnormalProcessRuleStatus" as Action<"tcss:ModifyAbnormalProcessRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAbnormalProcessStatus = "tcss:ModifyAbnormalProcessStatus" as Action<"tcss:ModifyAbnormalProcessStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessControlRuleStatus = "tcss:ModifyAccessControlRuleStatus" as Action<"tcss:ModifyAccessControlRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessControlStatus = "tcss:ModifyAccessControlStatus" as Action<"tcss:ModifyAccessControlStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAsset = "tcss:ModifyAsset" as Action<"tcss:ModifyAsset", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetImageRegistryScanStop = "tcss:ModifyAssetImageRegistryScanStop" as Action<"tcss:ModifyAssetImageRegistryScanStop", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetImageRegistryScanStopOneKey = "tcss:ModifyAssetImageRegistryScanStopOneKey" as Action<"tcss:ModifyAssetImageRegistryScanStopOneKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAssetImageScanStop = "tcss:ModifyAssetImageScanStop" as Action<"tcss:ModifyAssetImageScanStop", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCompliancePeriodTask = "tcss:ModifyCompliancePeriodTask" as Action<"tcss:ModifyCompliancePeriodTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyContainerNetStatus = "tcss:ModifyContainerNetStatus" as Action<"tcss:ModifyContainerNetStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDefendStatus = "tcss:ModifyDefendStatus" as Action<"tcss:ModifyDefendStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEscapeEventStatus = "tcss:ModifyEscapeEventStatus" as Action<"tcss:ModifyEscapeEventStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEscapeRule = "tcss:ModifyEscapeRule" as Action<"tcss:ModifyEscapeRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEscapeWhiteList = "tcss:ModifyEscapeWhiteList" as Action<"tcss:ModifyEscapeWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyImageAuthorized = "tcss:ModifyImageAuthorized" as Action<"tcss:ModifyImageAuthorized", UnknownKind, never>;
/** Write access by its name. */
export const ModifyK8sApiAbnormalEventStatus = "tcss:ModifyK8sApiAbnormalEventStatus" as Action<"tcss:ModifyK8sApiAbnormalEventStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyK8sApiAbnormalRuleInfo = "tcss:ModifyK8sApiAbnormalRuleInfo" as Action<"tcss:ModifyK8sApiAbnormalRuleInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyK8sApiAbnormalRuleStatus = "tcss:ModifyK8sApiAbnormalRuleStatus" as Action<"tcss:ModifyK8sApiAbnormalRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRaspRules = "tcss:ModifyRaspRules" as Action<"tcss:ModifyRaspRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReverseShellStatus = "tcss:ModifyReverseShellStatus" as Action<"tcss:ModifyReverseShellStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskDnsEventStatus = "tcss:ModifyRiskDnsEventStatus" as Action<"tcss:ModifyRiskDnsEventStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRiskSyscallStatus = "tcss:ModifyRiskSyscallStatus" as Action<"tcss:ModifyRiskSyscallStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogCleanSettingInfo = "tcss:ModifySecLogCleanSettingInfo" as Action<"tcss:ModifySecLogCleanSettingInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogDeliveryClsSetting = "tcss:ModifySecLogDeliveryClsSetting" as Action<"tcss:ModifySecLogDeliveryClsSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogDeliveryKafkaSetting = "tcss:ModifySecLogDeliveryKafkaSetting" as Action<"tcss:ModifySecLogDeliveryKafkaSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogJoinObjects = "tcss:ModifySecLogJoinObjects" as Action<"tcss:ModifySecLogJoinObjects", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogJoinState = "tcss:ModifySecLogJoinState" as Action<"tcss:ModifySecLogJoinState", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecLogKafkaUIN = "tcss:ModifySecLogKafkaUIN" as Action<"tcss:ModifySecLogKafkaUIN", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusAutoIsolateExampleSwitch = "tcss:ModifyVirusAutoIsolateExampleSwitch" as Action<"tcss:ModifyVirusAutoIsolateExampleSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusAutoIsolateSetting = "tcss:ModifyVirusAutoIsolateSetting" as Action<"tcss:ModifyVirusAutoIsolateSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusFileStatus = "tcss:ModifyVirusFileStatus" as Action<"tcss:ModifyVirusFileStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusMonitorSetting = "tcss:ModifyVirusMonitorSetting" as Action<"tcss:ModifyVirusMonitorSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusScanSetting = "tcss:ModifyVirusScanSetting" as Action<"tcss:ModifyVirusScanSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVirusScanTimeoutSetting = "tcss:ModifyVirusScanTimeoutSetting" as Action<"tcss:ModifyVirusScanTimeoutSetting", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulDefenceEventStatus = "tcss:ModifyVulDefenceEventStatus" as Action<"tcss:ModifyVulDefenceEventStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVulDefenceSetting = "tcss:ModifyVulDefenceSetting" as Action<"tcss:ModifyVulDefenceSetting", UnknownKind, never>;
/** Write access by its name. */
export const OpenTcssTrial = "tcss:OpenTcssTrial" as Action<"tcss:OpenTcssTrial", UnknownKind, never>;
/** Write access by its name. */
export const RemoveAssetImageRegistryRegistryDetail = "tcss:RemoveAssetImageRegistryRegistryDetail" as Action<"tcss:RemoveAssetImageRegistryRegistryDetail", UnknownKind, never>;
/** Write access by its name. */
export const RenewImageAuthorizeState = "tcss:RenewImageAuthorizeState" as Action<"tcss:RenewImageAuthorizeState", UnknownKind, never>;
/** Write access by its name. */
export const ResetSecLogTopicConfig = "tcss:ResetSecLogTopicConfig" as Action<"tcss:ResetSecLogTopicConfig", UnknownKind, never>;
/** Access unknown. */
export const ScanComplianceAssets = "tcss:ScanComplianceAssets" as Action<"tcss:ScanComplianceAssets", UnknownKind, never>;
/** Access unknown. */
export const ScanComplianceAssetsByPolicyItem = "tcss:ScanComplianceAssetsByPolicyItem" as Action<"tcss:ScanComplianceAssetsByPolicyItem", UnknownKind, never>;
/** Access unknown. */
export const ScanCompliancePolicyItems = "tcss:ScanCompliancePolicyItems" as Action<"tcss:ScanCompliancePolicyItems", UnknownKind, never>;
/** Access unknown. */
export const ScanComplianceScanFailedAssets = "tcss:ScanComplianceScanFailedAssets" as Action<"tcss:ScanComplianceScanFailedAssets", UnknownKind, never>;
/** Write access by its name. */
export const SetCheckMode = "tcss:SetCheckMode" as Action<"tcss:SetCheckMode", UnknownKind, never>;
/** Write access by its name. */
export const StopVirusScanTask = "tcss:StopVirusScanTask" as Action<"tcss:StopVirusScanTask", UnknownKind, never>;
/** Write access by its name. */
export const StopVulScanTask = "tcss:StopVulScanTask" as Action<"tcss:StopVulScanTask", UnknownKind, never>;
/** Write access by its name. */
export const SwitchImageAutoAuthorizedRule = "tcss:SwitchImageAutoAuthorizedRule" as Action<"tcss:SwitchImageAutoAuthorizedRule", UnknownKind, never>;
/** Access unknown. */
export const SyncAssetImageRegistryAsset = "tcss:SyncAssetImageRegistryAsset" as Action<"tcss:SyncAssetImageRegistryAsset", UnknownKind, never>;
/** Write access by its name. */
export const UninstallClusterContainerSecurity = "tcss:UninstallClusterContainerSecurity" as Action<"tcss:UninstallClusterContainerSecurity", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAndPublishNetworkFirewallPolicyDetail = "tcss:UpdateAndPublishNetworkFirewallPolicyDetail" as Action<"tcss:UpdateAndPublishNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAndPublishNetworkFirewallPolicyYamlDetail = "tcss:UpdateAndPublishNetworkFirewallPolicyYamlDetail" as Action<"tcss:UpdateAndPublishNetworkFirewallPolicyYamlDetail", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAssetImageRegistryRegistryDetail = "tcss:UpdateAssetImageRegistryRegistryDetail" as Action<"tcss:UpdateAssetImageRegistryRegistryDetail", UnknownKind, never>;
/** Write access by its name. */
export const UpdateImageRegistryTimingScanTask = "tcss:UpdateImageRegistryTimingScanTask" as Action<"tcss:UpdateImageRegistryTimingScanTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateNetworkFirewallPolicyDetail = "tcss:UpdateNetworkFirewallPolicyDetail" as Action<"tcss:UpdateNetworkFirewallPolicyDetail", UnknownKind, never>;
/** Write access by its name. */
export const UpdateNetworkFirewallPolicyYamlDetail = "tcss:UpdateNetworkFirewallPolicyYamlDetail" as Action<"tcss:UpdateNetworkFirewallPolicyYamlDetail", UnknownKind, never>;
