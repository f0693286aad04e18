// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateApmInstance = "apm:CreateApmInstance" as Action<"apm:CreateApmInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateApmPrometheusRule = "apm:CreateApmPrometheusRule" as Action<"apm:CreateApmPrometheusRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateApmSampleConfig = "apm:CreateApmSampleConfig" as Action<"apm:CreateApmSampleConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateProfileTask = "apm:CreateProfileTask" as Action<"apm:CreateProfileTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApmSampleConfig = "apm:DeleteApmSampleConfig" as Action<"apm:DeleteApmSampleConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmAgent = "apm:DescribeApmAgent" as Action<"apm:DescribeApmAgent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmAllVulCount = "apm:DescribeApmAllVulCount" as Action<"apm:DescribeApmAllVulCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmApplicationConfig = "apm:DescribeApmApplicationConfig" as Action<"apm:DescribeApmApplicationConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmAssociation = "apm:DescribeApmAssociation" as Action<"apm:DescribeApmAssociation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmInstances = "apm:DescribeApmInstances" as Action<"apm:DescribeApmInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmPrometheusRule = "apm:DescribeApmPrometheusRule" as Action<"apm:DescribeApmPrometheusRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmSQLInjectionDetail = "apm:DescribeApmSQLInjectionDetail" as Action<"apm:DescribeApmSQLInjectionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmSampleConfig = "apm:DescribeApmSampleConfig" as Action<"apm:DescribeApmSampleConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmServiceMetric = "apm:DescribeApmServiceMetric" as Action<"apm:DescribeApmServiceMetric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmVulnerabilityCount = "apm:DescribeApmVulnerabilityCount" as Action<"apm:DescribeApmVulnerabilityCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApmVulnerabilityDetail = "apm:DescribeApmVulnerabilityDetail" as Action<"apm:DescribeApmVulnerabilityDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGeneralApmApplicationConfig = "apm:DescribeGeneralApmApplicationConfig" as Action<"apm:DescribeGeneralApmApplicationConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGeneralMetricData = "apm:DescribeGeneralMetricData" as Action<"apm:DescribeGeneralMetricData", UnknownKind, never>;
/** List access by its name. */
export const DescribeGeneralOTSpanList = "apm:DescribeGeneralOTSpanList" as Action<"apm:DescribeGeneralOTSpanList", UnknownKind, never>;
/** List access by its name. */
export const DescribeGeneralSpanList = "apm:DescribeGeneralSpanList" as Action<"apm:DescribeGeneralSpanList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMetricRecords = "apm:DescribeMetricRecords" as Action<"apm:DescribeMetricRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOPRAllVulCount = "apm:DescribeOPRAllVulCount" as Action<"apm:DescribeOPRAllVulCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelatedServicesOnTrace = "apm:DescribeRelatedServicesOnTrace" as Action<"apm:DescribeRelatedServicesOnTrace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceOverview = "apm:DescribeServiceOverview" as Action<"apm:DescribeServiceOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagValues = "apm:DescribeTagValues" as Action<"apm:DescribeTagValues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopologyNew = "apm:DescribeTopologyNew" as Action<"apm:DescribeTopologyNew", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmApplicationConfig = "apm:ModifyApmApplicationConfig" as Action<"apm:ModifyApmApplicationConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmAssociation = "apm:ModifyApmAssociation" as Action<"apm:ModifyApmAssociation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmInstance = "apm:ModifyApmInstance" as Action<"apm:ModifyApmInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmPrometheusRule = "apm:ModifyApmPrometheusRule" as Action<"apm:ModifyApmPrometheusRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmSampleConfig = "apm:ModifyApmSampleConfig" as Action<"apm:ModifyApmSampleConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApmService = "apm:ModifyApmService" as Action<"apm:ModifyApmService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGeneralApmApplicationConfig = "apm:ModifyGeneralApmApplicationConfig" as Action<"apm:ModifyGeneralApmApplicationConfig", UnknownKind, never>;
/** Write access by its name. */
export const TerminateApmInstance = "apm:TerminateApmInstance" as Action<"apm:TerminateApmInstance", UnknownKind, never>;
