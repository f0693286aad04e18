// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `omics`. */
export const catalog: SdkCatalog = {
  service: "omics",
  apiVersions: ["2022-11-28"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "omics:DescribeApplicationVersions",
      "omics:DescribeApplications",
      "omics:DescribeEnvironments",
      "omics:DescribeHPCClusters",
      "omics:DescribeHPCNodes",
      "omics:DescribeInputTemplates",
      "omics:DescribeProjects",
      "omics:DescribePublicApplications",
      "omics:DescribeRunGroups",
      "omics:DescribeRuns",
      "omics:DescribeTables",
      "omics:DescribeTablesRows",
      "omics:DescribeVolumes",
      "omics:GetInputTemplateFile",
      "omics:GetRunCalls",
      "omics:GetRunJobLog",
      "omics:GetRunMetadataFile",
      "omics:GetRunStatus",
    ],
    write: [
      "omics:CreateEnvironment",
      "omics:CreateVolume",
      "omics:DeleteEnvironment",
      "omics:DeleteEnvironmentCache",
      "omics:DeleteVolume",
      "omics:DeleteVolumeData",
      "omics:ImportCommonApplication",
      "omics:ImportTableFile",
      "omics:ModifyVolume",
      "omics:RebootHPCNodes",
      "omics:TerminateRunGroup",
    ],
    unknown: ["omics:RetryRuns", "omics:RunApplication", "omics:RunWorkflow"],
  },
};
