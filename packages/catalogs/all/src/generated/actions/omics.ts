// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateEnvironment = "omics:CreateEnvironment" as Action<"omics:CreateEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const CreateVolume = "omics:CreateVolume" as Action<"omics:CreateVolume", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnvironment = "omics:DeleteEnvironment" as Action<"omics:DeleteEnvironment", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnvironmentCache = "omics:DeleteEnvironmentCache" as Action<"omics:DeleteEnvironmentCache", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVolume = "omics:DeleteVolume" as Action<"omics:DeleteVolume", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVolumeData = "omics:DeleteVolumeData" as Action<"omics:DeleteVolumeData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplicationVersions = "omics:DescribeApplicationVersions" as Action<"omics:DescribeApplicationVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplications = "omics:DescribeApplications" as Action<"omics:DescribeApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvironments = "omics:DescribeEnvironments" as Action<"omics:DescribeEnvironments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHPCClusters = "omics:DescribeHPCClusters" as Action<"omics:DescribeHPCClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHPCNodes = "omics:DescribeHPCNodes" as Action<"omics:DescribeHPCNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInputTemplates = "omics:DescribeInputTemplates" as Action<"omics:DescribeInputTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjects = "omics:DescribeProjects" as Action<"omics:DescribeProjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicApplications = "omics:DescribePublicApplications" as Action<"omics:DescribePublicApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRunGroups = "omics:DescribeRunGroups" as Action<"omics:DescribeRunGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuns = "omics:DescribeRuns" as Action<"omics:DescribeRuns", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTables = "omics:DescribeTables" as Action<"omics:DescribeTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTablesRows = "omics:DescribeTablesRows" as Action<"omics:DescribeTablesRows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVolumes = "omics:DescribeVolumes" as Action<"omics:DescribeVolumes", UnknownKind, never>;
/** Read access by its name. */
export const GetInputTemplateFile = "omics:GetInputTemplateFile" as Action<"omics:GetInputTemplateFile", UnknownKind, never>;
/** Read access by its name. */
export const GetRunCalls = "omics:GetRunCalls" as Action<"omics:GetRunCalls", UnknownKind, never>;
/** Read access by its name. */
export const GetRunJobLog = "omics:GetRunJobLog" as Action<"omics:GetRunJobLog", UnknownKind, never>;
/** Read access by its name. */
export const GetRunMetadataFile = "omics:GetRunMetadataFile" as Action<"omics:GetRunMetadataFile", UnknownKind, never>;
/** Read access by its name. */
export const GetRunStatus = "omics:GetRunStatus" as Action<"omics:GetRunStatus", UnknownKind, never>;
/** Write access by its name. */
export const ImportCommonApplication = "omics:ImportCommonApplication" as Action<"omics:ImportCommonApplication", UnknownKind, never>;
/** Write access by its name. */
export const ImportTableFile = "omics:ImportTableFile" as Action<"omics:ImportTableFile", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVolume = "omics:ModifyVolume" as Action<"omics:ModifyVolume", UnknownKind, never>;
/** Write access by its name. */
export const RebootHPCNodes = "omics:RebootHPCNodes" as Action<"omics:RebootHPCNodes", UnknownKind, never>;
/** Access unknown. */
export const RetryRuns = "omics:RetryRuns" as Action<"omics:RetryRuns", UnknownKind, never>;
/** Access unknown. */
export const RunApplication = "omics:RunApplication" as Action<"omics:RunApplication", UnknownKind, never>;
/** Access unknown. */
export const RunWorkflow = "omics:RunWorkflow" as Action<"omics:RunWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const TerminateRunGroup = "omics:TerminateRunGroup" as Action<"omics:TerminateRunGroup", UnknownKind, never>;
