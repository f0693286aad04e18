// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BindPrometheusManagedGrafana = "monitor:BindPrometheusManagedGrafana" as Action<"monitor:BindPrometheusManagedGrafana", UnknownKind, never>;
/** Access unknown. */
export const BindingPolicyObject = "monitor:BindingPolicyObject" as Action<"monitor:BindingPolicyObject", UnknownKind, never>;
/** Access unknown. */
export const BindingPolicyTag = "monitor:BindingPolicyTag" as Action<"monitor:BindingPolicyTag", UnknownKind, never>;
/** Write access by its name. */
export const CancelAIWorkbenchChat = "monitor:CancelAIWorkbenchChat" as Action<"monitor:CancelAIWorkbenchChat", UnknownKind, never>;
/** Read access by its name. */
export const CheckAddressByPrometheus = "monitor:CheckAddressByPrometheus" as Action<"monitor:CheckAddressByPrometheus", UnknownKind, never>;
/** Access unknown. */
export const CleanGrafanaInstance = "monitor:CleanGrafanaInstance" as Action<"monitor:CleanGrafanaInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIWorkbenchAgent = "monitor:CreateAIWorkbenchAgent" as Action<"monitor:CreateAIWorkbenchAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIWorkbenchTask = "monitor:CreateAIWorkbenchTask" as Action<"monitor:CreateAIWorkbenchTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmHistoryShield = "monitor:CreateAlarmHistoryShield" as Action<"monitor:CreateAlarmHistoryShield", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmNotice = "monitor:CreateAlarmNotice" as Action<"monitor:CreateAlarmNotice", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmPolicy = "monitor:CreateAlarmPolicy" as Action<"monitor:CreateAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlarmShield = "monitor:CreateAlarmShield" as Action<"monitor:CreateAlarmShield", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlertRule = "monitor:CreateAlertRule" as Action<"monitor:CreateAlertRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateConditionsTemplate = "monitor:CreateConditionsTemplate" as Action<"monitor:CreateConditionsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateDispenseExternalRule = "monitor:CreateDispenseExternalRule" as Action<"monitor:CreateDispenseExternalRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateExporterIntegration = "monitor:CreateExporterIntegration" as Action<"monitor:CreateExporterIntegration", UnknownKind, never>;
/** Write access by its name. */
export const CreateExternalCluster = "monitor:CreateExternalCluster" as Action<"monitor:CreateExternalCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateGrafanaInstance = "monitor:CreateGrafanaInstance" as Action<"monitor:CreateGrafanaInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateGrafanaIntegration = "monitor:CreateGrafanaIntegration" as Action<"monitor:CreateGrafanaIntegration", UnknownKind, never>;
/** Write access by its name. */
export const CreateGrafanaNotificationChannel = "monitor:CreateGrafanaNotificationChannel" as Action<"monitor:CreateGrafanaNotificationChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateNoticeContentTmpl = "monitor:CreateNoticeContentTmpl" as Action<"monitor:CreateNoticeContentTmpl", UnknownKind, never>;
/** Write access by its name. */
export const CreateOnCallForm = "monitor:CreateOnCallForm" as Action<"monitor:CreateOnCallForm", UnknownKind, never>;
/** Write access by its name. */
export const CreatePolicyGroup = "monitor:CreatePolicyGroup" as Action<"monitor:CreatePolicyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusAgent = "monitor:CreatePrometheusAgent" as Action<"monitor:CreatePrometheusAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusAlertGroup = "monitor:CreatePrometheusAlertGroup" as Action<"monitor:CreatePrometheusAlertGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusAlertPolicy = "monitor:CreatePrometheusAlertPolicy" as Action<"monitor:CreatePrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusClusterAgent = "monitor:CreatePrometheusClusterAgent" as Action<"monitor:CreatePrometheusClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusConfig = "monitor:CreatePrometheusConfig" as Action<"monitor:CreatePrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusGlobalNotification = "monitor:CreatePrometheusGlobalNotification" as Action<"monitor:CreatePrometheusGlobalNotification", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusMultiTenantInstancePostPayMode = "monitor:CreatePrometheusMultiTenantInstancePostPayMode" as Action<"monitor:CreatePrometheusMultiTenantInstancePostPayMode", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusRecordRuleYaml = "monitor:CreatePrometheusRecordRuleYaml" as Action<"monitor:CreatePrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusScrapeJob = "monitor:CreatePrometheusScrapeJob" as Action<"monitor:CreatePrometheusScrapeJob", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusTemp = "monitor:CreatePrometheusTemp" as Action<"monitor:CreatePrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordingRule = "monitor:CreateRecordingRule" as Action<"monitor:CreateRecordingRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSSOAccount = "monitor:CreateSSOAccount" as Action<"monitor:CreateSSOAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIWorkbenchAgent = "monitor:DeleteAIWorkbenchAgent" as Action<"monitor:DeleteAIWorkbenchAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIWorkbenchTask = "monitor:DeleteAIWorkbenchTask" as Action<"monitor:DeleteAIWorkbenchTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmHistoryShields = "monitor:DeleteAlarmHistoryShields" as Action<"monitor:DeleteAlarmHistoryShields", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmNotices = "monitor:DeleteAlarmNotices" as Action<"monitor:DeleteAlarmNotices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmPolicy = "monitor:DeleteAlarmPolicy" as Action<"monitor:DeleteAlarmPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlarmShields = "monitor:DeleteAlarmShields" as Action<"monitor:DeleteAlarmShields", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlertRules = "monitor:DeleteAlertRules" as Action<"monitor:DeleteAlertRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDispenseExternalRule = "monitor:DeleteDispenseExternalRule" as Action<"monitor:DeleteDispenseExternalRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExporterIntegration = "monitor:DeleteExporterIntegration" as Action<"monitor:DeleteExporterIntegration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGrafanaInstance = "monitor:DeleteGrafanaInstance" as Action<"monitor:DeleteGrafanaInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGrafanaIntegration = "monitor:DeleteGrafanaIntegration" as Action<"monitor:DeleteGrafanaIntegration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGrafanaNotificationChannel = "monitor:DeleteGrafanaNotificationChannel" as Action<"monitor:DeleteGrafanaNotificationChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNoticeContentTmpls = "monitor:DeleteNoticeContentTmpls" as Action<"monitor:DeleteNoticeContentTmpls", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOnCallForms = "monitor:DeleteOnCallForms" as Action<"monitor:DeleteOnCallForms", UnknownKind, never>;
/** Write access by its name. */
export const DeletePolicyGroup = "monitor:DeletePolicyGroup" as Action<"monitor:DeletePolicyGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusAlertGroups = "monitor:DeletePrometheusAlertGroups" as Action<"monitor:DeletePrometheusAlertGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusAlertPolicy = "monitor:DeletePrometheusAlertPolicy" as Action<"monitor:DeletePrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusClusterAgent = "monitor:DeletePrometheusClusterAgent" as Action<"monitor:DeletePrometheusClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusConfig = "monitor:DeletePrometheusConfig" as Action<"monitor:DeletePrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusRecordRuleYaml = "monitor:DeletePrometheusRecordRuleYaml" as Action<"monitor:DeletePrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusScrapeJobs = "monitor:DeletePrometheusScrapeJobs" as Action<"monitor:DeletePrometheusScrapeJobs", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTemp = "monitor:DeletePrometheusTemp" as Action<"monitor:DeletePrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTempSync = "monitor:DeletePrometheusTempSync" as Action<"monitor:DeletePrometheusTempSync", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordingRules = "monitor:DeleteRecordingRules" as Action<"monitor:DeleteRecordingRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSSOAccount = "monitor:DeleteSSOAccount" as Action<"monitor:DeleteSSOAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteServiceDiscovery = "monitor:DeleteServiceDiscovery" as Action<"monitor:DeleteServiceDiscovery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchAgent = "monitor:DescribeAIWorkbenchAgent" as Action<"monitor:DescribeAIWorkbenchAgent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchArtifact = "monitor:DescribeAIWorkbenchArtifact" as Action<"monitor:DescribeAIWorkbenchArtifact", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchExecution = "monitor:DescribeAIWorkbenchExecution" as Action<"monitor:DescribeAIWorkbenchExecution", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIWorkbenchSREDigitalTwinTaskList = "monitor:DescribeAIWorkbenchSREDigitalTwinTaskList" as Action<"monitor:DescribeAIWorkbenchSREDigitalTwinTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchSREDigitalTwinWorkLogDetail = "monitor:DescribeAIWorkbenchSREDigitalTwinWorkLogDetail" as Action<"monitor:DescribeAIWorkbenchSREDigitalTwinWorkLogDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAIWorkbenchSREDigitalTwinWorkLogList = "monitor:DescribeAIWorkbenchSREDigitalTwinWorkLogList" as Action<"monitor:DescribeAIWorkbenchSREDigitalTwinWorkLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchSession = "monitor:DescribeAIWorkbenchSession" as Action<"monitor:DescribeAIWorkbenchSession", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIWorkbenchSkill = "monitor:DescribeAIWorkbenchSkill" as Action<"monitor:DescribeAIWorkbenchSkill", UnknownKind, never>;
/** List access by its name. */
export const DescribeAccidentEventList = "monitor:DescribeAccidentEventList" as Action<"monitor:DescribeAccidentEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmEvents = "monitor:DescribeAlarmEvents" as Action<"monitor:DescribeAlarmEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmHistories = "monitor:DescribeAlarmHistories" as Action<"monitor:DescribeAlarmHistories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmHistoryShield = "monitor:DescribeAlarmHistoryShield" as Action<"monitor:DescribeAlarmHistoryShield", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmMetrics = "monitor:DescribeAlarmMetrics" as Action<"monitor:DescribeAlarmMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNotice = "monitor:DescribeAlarmNotice" as Action<"monitor:DescribeAlarmNotice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNoticeCallbacks = "monitor:DescribeAlarmNoticeCallbacks" as Action<"monitor:DescribeAlarmNoticeCallbacks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID = "monitor:DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID" as Action<"monitor:DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNotices = "monitor:DescribeAlarmNotices" as Action<"monitor:DescribeAlarmNotices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmNotifyHistories = "monitor:DescribeAlarmNotifyHistories" as Action<"monitor:DescribeAlarmNotifyHistories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmPolicies = "monitor:DescribeAlarmPolicies" as Action<"monitor:DescribeAlarmPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmPolicy = "monitor:DescribeAlarmPolicy" as Action<"monitor:DescribeAlarmPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmSmsQuota = "monitor:DescribeAlarmSmsQuota" as Action<"monitor:DescribeAlarmSmsQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlertRules = "monitor:DescribeAlertRules" as Action<"monitor:DescribeAlertRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllNamespaces = "monitor:DescribeAllNamespaces" as Action<"monitor:DescribeAllNamespaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaseMetrics = "monitor:DescribeBaseMetrics" as Action<"monitor:DescribeBaseMetrics", UnknownKind, never>;
/** List access by its name. */
export const DescribeBasicAlarmList = "monitor:DescribeBasicAlarmList" as Action<"monitor:DescribeBasicAlarmList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBindingPolicyObjectList = "monitor:DescribeBindingPolicyObjectList" as Action<"monitor:DescribeBindingPolicyObjectList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAgentCreatingProgress = "monitor:DescribeClusterAgentCreatingProgress" as Action<"monitor:DescribeClusterAgentCreatingProgress", UnknownKind, never>;
/** List access by its name. */
export const DescribeConditionsTemplateList = "monitor:DescribeConditionsTemplateList" as Action<"monitor:DescribeConditionsTemplateList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDNSConfig = "monitor:DescribeDNSConfig" as Action<"monitor:DescribeDNSConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDispenseExternalRule = "monitor:DescribeDispenseExternalRule" as Action<"monitor:DescribeDispenseExternalRule", UnknownKind, never>;
/** List access by its name. */
export const DescribeDispenseExternalRuleList = "monitor:DescribeDispenseExternalRuleList" as Action<"monitor:DescribeDispenseExternalRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDispenseRegion = "monitor:DescribeDispenseRegion" as Action<"monitor:DescribeDispenseRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExporterIntegrations = "monitor:DescribeExporterIntegrations" as Action<"monitor:DescribeExporterIntegrations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtMetric = "monitor:DescribeExtMetric" as Action<"monitor:DescribeExtMetric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtNamespace = "monitor:DescribeExtNamespace" as Action<"monitor:DescribeExtNamespace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalClusterRegisterCommand = "monitor:DescribeExternalClusterRegisterCommand" as Action<"monitor:DescribeExternalClusterRegisterCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalClusterUninstallCommand = "monitor:DescribeExternalClusterUninstallCommand" as Action<"monitor:DescribeExternalClusterUninstallCommand", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaChannels = "monitor:DescribeGrafanaChannels" as Action<"monitor:DescribeGrafanaChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaConfig = "monitor:DescribeGrafanaConfig" as Action<"monitor:DescribeGrafanaConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaEnvironments = "monitor:DescribeGrafanaEnvironments" as Action<"monitor:DescribeGrafanaEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaInstances = "monitor:DescribeGrafanaInstances" as Action<"monitor:DescribeGrafanaInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaIntegrations = "monitor:DescribeGrafanaIntegrations" as Action<"monitor:DescribeGrafanaIntegrations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaNotificationChannels = "monitor:DescribeGrafanaNotificationChannels" as Action<"monitor:DescribeGrafanaNotificationChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGrafanaVersions = "monitor:DescribeGrafanaVersions" as Action<"monitor:DescribeGrafanaVersions", UnknownKind, never>;
/** List access by its name. */
export const DescribeGrafanaWhiteList = "monitor:DescribeGrafanaWhiteList" as Action<"monitor:DescribeGrafanaWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstalledPlugins = "monitor:DescribeInstalledPlugins" as Action<"monitor:DescribeInstalledPlugins", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKafka = "monitor:DescribeKafka" as Action<"monitor:DescribeKafka", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitorResourceInfo = "monitor:DescribeMonitorResourceInfo" as Action<"monitor:DescribeMonitorResourceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitorTypes = "monitor:DescribeMonitorTypes" as Action<"monitor:DescribeMonitorTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNoticeContentTmpl = "monitor:DescribeNoticeContentTmpl" as Action<"monitor:DescribeNoticeContentTmpl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotificationContentTemplateSupports = "monitor:DescribeNotificationContentTemplateSupports" as Action<"monitor:DescribeNotificationContentTemplateSupports", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOnCallForm = "monitor:DescribeOnCallForm" as Action<"monitor:DescribeOnCallForm", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOnCallForms = "monitor:DescribeOnCallForms" as Action<"monitor:DescribeOnCallForms", UnknownKind, never>;
/** Read access by its name. */
export const DescribePhoneAlarmFlowTotalCount = "monitor:DescribePhoneAlarmFlowTotalCount" as Action<"monitor:DescribePhoneAlarmFlowTotalCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribePluginOverviews = "monitor:DescribePluginOverviews" as Action<"monitor:DescribePluginOverviews", UnknownKind, never>;
/** List access by its name. */
export const DescribePolicyConditionList = "monitor:DescribePolicyConditionList" as Action<"monitor:DescribePolicyConditionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyGroupInfo = "monitor:DescribePolicyGroupInfo" as Action<"monitor:DescribePolicyGroupInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribePolicyGroupList = "monitor:DescribePolicyGroupList" as Action<"monitor:DescribePolicyGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyObjectCount = "monitor:DescribePolicyObjectCount" as Action<"monitor:DescribePolicyObjectCount", UnknownKind, never>;
/** List access by its name. */
export const DescribeProductEventList = "monitor:DescribeProductEventList" as Action<"monitor:DescribeProductEventList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProductList = "monitor:DescribeProductList" as Action<"monitor:DescribeProductList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAgentInstances = "monitor:DescribePrometheusAgentInstances" as Action<"monitor:DescribePrometheusAgentInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAgents = "monitor:DescribePrometheusAgents" as Action<"monitor:DescribePrometheusAgents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertGroups = "monitor:DescribePrometheusAlertGroups" as Action<"monitor:DescribePrometheusAlertGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertPolicy = "monitor:DescribePrometheusAlertPolicy" as Action<"monitor:DescribePrometheusAlertPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertmanagerConfig = "monitor:DescribePrometheusAlertmanagerConfig" as Action<"monitor:DescribePrometheusAlertmanagerConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusClusterAgents = "monitor:DescribePrometheusClusterAgents" as Action<"monitor:DescribePrometheusClusterAgents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusConfig = "monitor:DescribePrometheusConfig" as Action<"monitor:DescribePrometheusConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusCreateInstanceQuota = "monitor:DescribePrometheusCreateInstanceQuota" as Action<"monitor:DescribePrometheusCreateInstanceQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusGlobalConfig = "monitor:DescribePrometheusGlobalConfig" as Action<"monitor:DescribePrometheusGlobalConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusGlobalNotification = "monitor:DescribePrometheusGlobalNotification" as Action<"monitor:DescribePrometheusGlobalNotification", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstanceDetail = "monitor:DescribePrometheusInstanceDetail" as Action<"monitor:DescribePrometheusInstanceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstanceInitStatus = "monitor:DescribePrometheusInstanceInitStatus" as Action<"monitor:DescribePrometheusInstanceInitStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstanceUsage = "monitor:DescribePrometheusInstanceUsage" as Action<"monitor:DescribePrometheusInstanceUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstances = "monitor:DescribePrometheusInstances" as Action<"monitor:DescribePrometheusInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstancesOverview = "monitor:DescribePrometheusInstancesOverview" as Action<"monitor:DescribePrometheusInstancesOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusIntegrationMetrics = "monitor:DescribePrometheusIntegrationMetrics" as Action<"monitor:DescribePrometheusIntegrationMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusRecordRules = "monitor:DescribePrometheusRecordRules" as Action<"monitor:DescribePrometheusRecordRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusRegions = "monitor:DescribePrometheusRegions" as Action<"monitor:DescribePrometheusRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusScrapeJobs = "monitor:DescribePrometheusScrapeJobs" as Action<"monitor:DescribePrometheusScrapeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusScrapeStatistics = "monitor:DescribePrometheusScrapeStatistics" as Action<"monitor:DescribePrometheusScrapeStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTargetsTMP = "monitor:DescribePrometheusTargetsTMP" as Action<"monitor:DescribePrometheusTargetsTMP", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTemp = "monitor:DescribePrometheusTemp" as Action<"monitor:DescribePrometheusTemp", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTempSync = "monitor:DescribePrometheusTempSync" as Action<"monitor:DescribePrometheusTempSync", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusZones = "monitor:DescribePrometheusZones" as Action<"monitor:DescribePrometheusZones", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingRules = "monitor:DescribeRecordingRules" as Action<"monitor:DescribeRecordingRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteURLs = "monitor:DescribeRemoteURLs" as Action<"monitor:DescribeRemoteURLs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRemoteWrites = "monitor:DescribeRemoteWrites" as Action<"monitor:DescribeRemoteWrites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSSOAccount = "monitor:DescribeSSOAccount" as Action<"monitor:DescribeSSOAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStatisticData = "monitor:DescribeStatisticData" as Action<"monitor:DescribeStatisticData", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPrometheusInstance = "monitor:DestroyPrometheusInstance" as Action<"monitor:DestroyPrometheusInstance", UnknownKind, never>;
/** Write access by its name. */
export const EnableGrafanaInternet = "monitor:EnableGrafanaInternet" as Action<"monitor:EnableGrafanaInternet", UnknownKind, never>;
/** Write access by its name. */
export const EnableGrafanaSSO = "monitor:EnableGrafanaSSO" as Action<"monitor:EnableGrafanaSSO", UnknownKind, never>;
/** Write access by its name. */
export const EnablePredefinedPolicies = "monitor:EnablePredefinedPolicies" as Action<"monitor:EnablePredefinedPolicies", UnknownKind, never>;
/** Write access by its name. */
export const EnableSSOCamCheck = "monitor:EnableSSOCamCheck" as Action<"monitor:EnableSSOCamCheck", UnknownKind, never>;
/** Access unknown. */
export const ExportPrometheusReadOnlyDynamicAPI = "monitor:ExportPrometheusReadOnlyDynamicAPI" as Action<"monitor:ExportPrometheusReadOnlyDynamicAPI", UnknownKind, never>;
/** Read access by its name. */
export const GetAIWorkbenchArtifactDownloadURL = "monitor:GetAIWorkbenchArtifactDownloadURL" as Action<"monitor:GetAIWorkbenchArtifactDownloadURL", UnknownKind, never>;
/** Read access by its name. */
export const GetMonitorData = "monitor:GetMonitorData" as Action<"monitor:GetMonitorData", UnknownKind, never>;
/** Read access by its name. */
export const GetPrometheusAgentManagementCommand = "monitor:GetPrometheusAgentManagementCommand" as Action<"monitor:GetPrometheusAgentManagementCommand", UnknownKind, never>;
/** Read access by its name. */
export const GetTopNMonitorData = "monitor:GetTopNMonitorData" as Action<"monitor:GetTopNMonitorData", UnknownKind, never>;
/** Write access by its name. */
export const InstallPlugins = "monitor:InstallPlugins" as Action<"monitor:InstallPlugins", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchAgents = "monitor:ListAIWorkbenchAgents" as Action<"monitor:ListAIWorkbenchAgents", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchArtifacts = "monitor:ListAIWorkbenchArtifacts" as Action<"monitor:ListAIWorkbenchArtifacts", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchExecutions = "monitor:ListAIWorkbenchExecutions" as Action<"monitor:ListAIWorkbenchExecutions", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchMCPs = "monitor:ListAIWorkbenchMCPs" as Action<"monitor:ListAIWorkbenchMCPs", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchMessages = "monitor:ListAIWorkbenchMessages" as Action<"monitor:ListAIWorkbenchMessages", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchResourceInstances = "monitor:ListAIWorkbenchResourceInstances" as Action<"monitor:ListAIWorkbenchResourceInstances", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchResourceMaps = "monitor:ListAIWorkbenchResourceMaps" as Action<"monitor:ListAIWorkbenchResourceMaps", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchSessions = "monitor:ListAIWorkbenchSessions" as Action<"monitor:ListAIWorkbenchSessions", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchSkills = "monitor:ListAIWorkbenchSkills" as Action<"monitor:ListAIWorkbenchSkills", UnknownKind, never>;
/** List access by its name. */
export const ListAIWorkbenchTasks = "monitor:ListAIWorkbenchTasks" as Action<"monitor:ListAIWorkbenchTasks", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmHistoryShield = "monitor:ModifyAlarmHistoryShield" as Action<"monitor:ModifyAlarmHistoryShield", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmNotice = "monitor:ModifyAlarmNotice" as Action<"monitor:ModifyAlarmNotice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicyCondition = "monitor:ModifyAlarmPolicyCondition" as Action<"monitor:ModifyAlarmPolicyCondition", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicyInfo = "monitor:ModifyAlarmPolicyInfo" as Action<"monitor:ModifyAlarmPolicyInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicyNotice = "monitor:ModifyAlarmPolicyNotice" as Action<"monitor:ModifyAlarmPolicyNotice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicyStatus = "monitor:ModifyAlarmPolicyStatus" as Action<"monitor:ModifyAlarmPolicyStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmPolicyTasks = "monitor:ModifyAlarmPolicyTasks" as Action<"monitor:ModifyAlarmPolicyTasks", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmReceivers = "monitor:ModifyAlarmReceivers" as Action<"monitor:ModifyAlarmReceivers", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDispenseExternalRule = "monitor:ModifyDispenseExternalRule" as Action<"monitor:ModifyDispenseExternalRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDispenseExternalRuleStatus = "monitor:ModifyDispenseExternalRuleStatus" as Action<"monitor:ModifyDispenseExternalRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGrafanaInstance = "monitor:ModifyGrafanaInstance" as Action<"monitor:ModifyGrafanaInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNoticeContentTmpl = "monitor:ModifyNoticeContentTmpl" as Action<"monitor:ModifyNoticeContentTmpl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPolicyGroup = "monitor:ModifyPolicyGroup" as Action<"monitor:ModifyPolicyGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusAgentExternalLabels = "monitor:ModifyPrometheusAgentExternalLabels" as Action<"monitor:ModifyPrometheusAgentExternalLabels", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusAlertPolicy = "monitor:ModifyPrometheusAlertPolicy" as Action<"monitor:ModifyPrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusConfig = "monitor:ModifyPrometheusConfig" as Action<"monitor:ModifyPrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusGlobalNotification = "monitor:ModifyPrometheusGlobalNotification" as Action<"monitor:ModifyPrometheusGlobalNotification", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusInstanceAccessPoints = "monitor:ModifyPrometheusInstanceAccessPoints" as Action<"monitor:ModifyPrometheusInstanceAccessPoints", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusInstanceAttributes = "monitor:ModifyPrometheusInstanceAttributes" as Action<"monitor:ModifyPrometheusInstanceAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusRecordRuleYaml = "monitor:ModifyPrometheusRecordRuleYaml" as Action<"monitor:ModifyPrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusTemp = "monitor:ModifyPrometheusTemp" as Action<"monitor:ModifyPrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRemoteURLs = "monitor:ModifyRemoteURLs" as Action<"monitor:ModifyRemoteURLs", UnknownKind, never>;
/** Write access by its name. */
export const ReplacePrometheusAlertmanagerConfig = "monitor:ReplacePrometheusAlertmanagerConfig" as Action<"monitor:ReplacePrometheusAlertmanagerConfig", UnknownKind, never>;
/** Write access by its name. */
export const ResumeGrafanaInstance = "monitor:ResumeGrafanaInstance" as Action<"monitor:ResumeGrafanaInstance", UnknownKind, never>;
/** Access unknown. */
export const RoutePrometheusDynamicAPI = "monitor:RoutePrometheusDynamicAPI" as Action<"monitor:RoutePrometheusDynamicAPI", UnknownKind, never>;
/** Access unknown. */
export const RunPrometheusInstance = "monitor:RunPrometheusInstance" as Action<"monitor:RunPrometheusInstance", UnknownKind, never>;
/** Write access by its name. */
export const SetDefaultAlarmPolicy = "monitor:SetDefaultAlarmPolicy" as Action<"monitor:SetDefaultAlarmPolicy", UnknownKind, never>;
/** Access unknown. */
export const SyncPrometheusTemp = "monitor:SyncPrometheusTemp" as Action<"monitor:SyncPrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const TerminatePrometheusInstances = "monitor:TerminatePrometheusInstances" as Action<"monitor:TerminatePrometheusInstances", UnknownKind, never>;
/** Access unknown. */
export const TriggerAIWorkbenchSREDigitalTwinTask = "monitor:TriggerAIWorkbenchSREDigitalTwinTask" as Action<"monitor:TriggerAIWorkbenchSREDigitalTwinTask", UnknownKind, never>;
/** Access unknown. */
export const TriggerAIWorkbenchTask = "monitor:TriggerAIWorkbenchTask" as Action<"monitor:TriggerAIWorkbenchTask", UnknownKind, never>;
/** Access unknown. */
export const UnBindingAllPolicyObject = "monitor:UnBindingAllPolicyObject" as Action<"monitor:UnBindingAllPolicyObject", UnknownKind, never>;
/** Access unknown. */
export const UnBindingPolicyObject = "monitor:UnBindingPolicyObject" as Action<"monitor:UnBindingPolicyObject", UnknownKind, never>;
/** Write access by its name. */
export const UnbindPrometheusManagedGrafana = "monitor:UnbindPrometheusManagedGrafana" as Action<"monitor:UnbindPrometheusManagedGrafana", UnknownKind, never>;
/** Write access by its name. */
export const UninstallGrafanaDashboard = "monitor:UninstallGrafanaDashboard" as Action<"monitor:UninstallGrafanaDashboard", UnknownKind, never>;
/** Write access by its name. */
export const UninstallGrafanaPlugins = "monitor:UninstallGrafanaPlugins" as Action<"monitor:UninstallGrafanaPlugins", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAIWorkbenchAgent = "monitor:UpdateAIWorkbenchAgent" as Action<"monitor:UpdateAIWorkbenchAgent", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlertRule = "monitor:UpdateAlertRule" as Action<"monitor:UpdateAlertRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlertRuleState = "monitor:UpdateAlertRuleState" as Action<"monitor:UpdateAlertRuleState", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDNSConfig = "monitor:UpdateDNSConfig" as Action<"monitor:UpdateDNSConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateExporterIntegration = "monitor:UpdateExporterIntegration" as Action<"monitor:UpdateExporterIntegration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGrafanaConfig = "monitor:UpdateGrafanaConfig" as Action<"monitor:UpdateGrafanaConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGrafanaEnvironments = "monitor:UpdateGrafanaEnvironments" as Action<"monitor:UpdateGrafanaEnvironments", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGrafanaIntegration = "monitor:UpdateGrafanaIntegration" as Action<"monitor:UpdateGrafanaIntegration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGrafanaNotificationChannel = "monitor:UpdateGrafanaNotificationChannel" as Action<"monitor:UpdateGrafanaNotificationChannel", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGrafanaWhiteList = "monitor:UpdateGrafanaWhiteList" as Action<"monitor:UpdateGrafanaWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOnCallForm = "monitor:UpdateOnCallForm" as Action<"monitor:UpdateOnCallForm", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePrometheusAgentStatus = "monitor:UpdatePrometheusAgentStatus" as Action<"monitor:UpdatePrometheusAgentStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePrometheusAlertGroup = "monitor:UpdatePrometheusAlertGroup" as Action<"monitor:UpdatePrometheusAlertGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePrometheusAlertGroupState = "monitor:UpdatePrometheusAlertGroupState" as Action<"monitor:UpdatePrometheusAlertGroupState", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePrometheusScrapeJob = "monitor:UpdatePrometheusScrapeJob" as Action<"monitor:UpdatePrometheusScrapeJob", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordingRule = "monitor:UpdateRecordingRule" as Action<"monitor:UpdateRecordingRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSSOAccount = "monitor:UpdateSSOAccount" as Action<"monitor:UpdateSSOAccount", UnknownKind, never>;
/** Write access by its name. */
export const UpdateServiceDiscovery = "monitor:UpdateServiceDiscovery" as Action<"monitor:UpdateServiceDiscovery", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeGrafanaDashboard = "monitor:UpgradeGrafanaDashboard" as Action<"monitor:UpgradeGrafanaDashboard", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeGrafanaInstance = "monitor:UpgradeGrafanaInstance" as Action<"monitor:UpgradeGrafanaInstance", UnknownKind, never>;
