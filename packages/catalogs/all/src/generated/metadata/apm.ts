// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `apm`. */
export const catalog: SdkCatalog = {
  service: "apm",
  apiVersions: ["2021-06-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["apm:DescribeGeneralOTSpanList", "apm:DescribeGeneralSpanList"],
    read: [
      "apm:DescribeApmAgent",
      "apm:DescribeApmAllVulCount",
      "apm:DescribeApmApplicationConfig",
      "apm:DescribeApmAssociation",
      "apm:DescribeApmInstances",
      "apm:DescribeApmPrometheusRule",
      "apm:DescribeApmSQLInjectionDetail",
      "apm:DescribeApmSampleConfig",
      "apm:DescribeApmServiceMetric",
      "apm:DescribeApmVulnerabilityCount",
      "apm:DescribeApmVulnerabilityDetail",
      "apm:DescribeGeneralApmApplicationConfig",
      "apm:DescribeGeneralMetricData",
      "apm:DescribeMetricRecords",
      "apm:DescribeOPRAllVulCount",
      "apm:DescribeRelatedServicesOnTrace",
      "apm:DescribeServiceOverview",
      "apm:DescribeTagValues",
      "apm:DescribeTopologyNew",
    ],
    write: [
      "apm:CreateApmInstance",
      "apm:CreateApmPrometheusRule",
      "apm:CreateApmSampleConfig",
      "apm:CreateProfileTask",
      "apm:DeleteApmSampleConfig",
      "apm:ModifyApmApplicationConfig",
      "apm:ModifyApmAssociation",
      "apm:ModifyApmInstance",
      "apm:ModifyApmPrometheusRule",
      "apm:ModifyApmSampleConfig",
      "apm:ModifyApmService",
      "apm:ModifyGeneralApmApplicationConfig",
      "apm:TerminateApmInstance",
    ],
    unknown: [],
  },
};
