// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateEnvironment = "omics:CreateEnvironment" as UncheckedAction<"omics:CreateEnvironment">;
/** Write access by its name. */
export const CreateVolume = "omics:CreateVolume" as UncheckedAction<"omics:CreateVolume">;
/** Write access by its name. */
export const DeleteEnvironment = "omics:DeleteEnvironment" as UncheckedAction<"omics:DeleteEnvironment">;
/** Write access by its name. */
export const DeleteEnvironmentCache = "omics:DeleteEnvironmentCache" as UncheckedAction<"omics:DeleteEnvironmentCache">;
/** Write access by its name. */
export const DeleteVolume = "omics:DeleteVolume" as UncheckedAction<"omics:DeleteVolume">;
/** Write access by its name. */
export const DeleteVolumeData = "omics:DeleteVolumeData" as UncheckedAction<"omics:DeleteVolumeData">;
/** Read access by its name. */
export const DescribeApplicationVersions = "omics:DescribeApplicationVersions" as UncheckedAction<"omics:DescribeApplicationVersions">;
/** Read access by its name. */
export const DescribeApplications = "omics:DescribeApplications" as UncheckedAction<"omics:DescribeApplications">;
/** Read access by its name. */
export const DescribeEnvironments = "omics:DescribeEnvironments" as UncheckedAction<"omics:DescribeEnvironments">;
/** Read access by its name. */
export const DescribeHPCClusters = "omics:DescribeHPCClusters" as UncheckedAction<"omics:DescribeHPCClusters">;
/** Read access by its name. */
export const DescribeHPCNodes = "omics:DescribeHPCNodes" as UncheckedAction<"omics:DescribeHPCNodes">;
/** Read access by its name. */
export const DescribeInputTemplates = "omics:DescribeInputTemplates" as UncheckedAction<"omics:DescribeInputTemplates">;
/** Read access by its name. */
export const DescribeProjects = "omics:DescribeProjects" as UncheckedAction<"omics:DescribeProjects">;
/** Read access by its name. */
export const DescribePublicApplications = "omics:DescribePublicApplications" as UncheckedAction<"omics:DescribePublicApplications">;
/** Read access by its name. */
export const DescribeRunGroups = "omics:DescribeRunGroups" as UncheckedAction<"omics:DescribeRunGroups">;
/** Read access by its name. */
export const DescribeRuns = "omics:DescribeRuns" as UncheckedAction<"omics:DescribeRuns">;
/** Read access by its name. */
export const DescribeTables = "omics:DescribeTables" as UncheckedAction<"omics:DescribeTables">;
/** Read access by its name. */
export const DescribeTablesRows = "omics:DescribeTablesRows" as UncheckedAction<"omics:DescribeTablesRows">;
/** Read access by its name. */
export const DescribeVolumes = "omics:DescribeVolumes" as UncheckedAction<"omics:DescribeVolumes">;
/** Read access by its name. */
export const GetInputTemplateFile = "omics:GetInputTemplateFile" as UncheckedAction<"omics:GetInputTemplateFile">;
/** Read access by its name. */
export const GetRunCalls = "omics:GetRunCalls" as UncheckedAction<"omics:GetRunCalls">;
/** Read access by its name. */
export const GetRunJobLog = "omics:GetRunJobLog" as UncheckedAction<"omics:GetRunJobLog">;
/** Read access by its name. */
export const GetRunMetadataFile = "omics:GetRunMetadataFile" as UncheckedAction<"omics:GetRunMetadataFile">;
/** Read access by its name. */
export const GetRunStatus = "omics:GetRunStatus" as UncheckedAction<"omics:GetRunStatus">;
/** Write access by its name. */
export const ImportCommonApplication = "omics:ImportCommonApplication" as UncheckedAction<"omics:ImportCommonApplication">;
/** Write access by its name. */
export const ImportTableFile = "omics:ImportTableFile" as UncheckedAction<"omics:ImportTableFile">;
/** Write access by its name. */
export const ModifyVolume = "omics:ModifyVolume" as UncheckedAction<"omics:ModifyVolume">;
/** Write access by its name. */
export const RebootHPCNodes = "omics:RebootHPCNodes" as UncheckedAction<"omics:RebootHPCNodes">;
/** Access unknown. */
export const RetryRuns = "omics:RetryRuns" as UncheckedAction<"omics:RetryRuns">;
/** Access unknown. */
export const RunApplication = "omics:RunApplication" as UncheckedAction<"omics:RunApplication">;
/** Access unknown. */
export const RunWorkflow = "omics:RunWorkflow" as UncheckedAction<"omics:RunWorkflow">;
/** Write access by its name. */
export const TerminateRunGroup = "omics:TerminateRunGroup" as UncheckedAction<"omics:TerminateRunGroup">;
