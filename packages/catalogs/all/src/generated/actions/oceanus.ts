// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckConnectorName = "oceanus:CheckConnectorName" as Action<"oceanus:CheckConnectorName", UnknownKind, never>;
/** Read access by its name. */
export const CheckSavepoint = "oceanus:CheckSavepoint" as Action<"oceanus:CheckSavepoint", UnknownKind, never>;
/** Write access by its name. */
export const CopyJobs = "oceanus:CopyJobs" as Action<"oceanus:CopyJobs", UnknownKind, never>;
/** Write access by its name. */
export const CreateConnector = "oceanus:CreateConnector" as Action<"oceanus:CreateConnector", UnknownKind, never>;
/** Write access by its name. */
export const CreateFolder = "oceanus:CreateFolder" as Action<"oceanus:CreateFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateJob = "oceanus:CreateJob" as Action<"oceanus:CreateJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateJobConfig = "oceanus:CreateJobConfig" as Action<"oceanus:CreateJobConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaDatabase = "oceanus:CreateMetaDatabase" as Action<"oceanus:CreateMetaDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaTable = "oceanus:CreateMetaTable" as Action<"oceanus:CreateMetaTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateOceanusCluster = "oceanus:CreateOceanusCluster" as Action<"oceanus:CreateOceanusCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateResource = "oceanus:CreateResource" as Action<"oceanus:CreateResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceConfig = "oceanus:CreateResourceConfig" as Action<"oceanus:CreateResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateVariable = "oceanus:CreateVariable" as Action<"oceanus:CreateVariable", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkSpace = "oceanus:CreateWorkSpace" as Action<"oceanus:CreateWorkSpace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFolders = "oceanus:DeleteFolders" as Action<"oceanus:DeleteFolders", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJobConfigs = "oceanus:DeleteJobConfigs" as Action<"oceanus:DeleteJobConfigs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJobs = "oceanus:DeleteJobs" as Action<"oceanus:DeleteJobs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOceanusCluster = "oceanus:DeleteOceanusCluster" as Action<"oceanus:DeleteOceanusCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceConfigs = "oceanus:DeleteResourceConfigs" as Action<"oceanus:DeleteResourceConfigs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResources = "oceanus:DeleteResources" as Action<"oceanus:DeleteResources", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTableConfig = "oceanus:DeleteTableConfig" as Action<"oceanus:DeleteTableConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkSpace = "oceanus:DeleteWorkSpace" as Action<"oceanus:DeleteWorkSpace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "oceanus:DescribeClusters" as Action<"oceanus:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFolder = "oceanus:DescribeFolder" as Action<"oceanus:DescribeFolder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobConfigs = "oceanus:DescribeJobConfigs" as Action<"oceanus:DescribeJobConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobDetail = "oceanus:DescribeJobDetail" as Action<"oceanus:DescribeJobDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobEvents = "oceanus:DescribeJobEvents" as Action<"oceanus:DescribeJobEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobRuntimeInfo = "oceanus:DescribeJobRuntimeInfo" as Action<"oceanus:DescribeJobRuntimeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobSavepoint = "oceanus:DescribeJobSavepoint" as Action<"oceanus:DescribeJobSavepoint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobSubmissionLog = "oceanus:DescribeJobSubmissionLog" as Action<"oceanus:DescribeJobSubmissionLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobs = "oceanus:DescribeJobs" as Action<"oceanus:DescribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceConfigs = "oceanus:DescribeResourceConfigs" as Action<"oceanus:DescribeResourceConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceRelatedJobs = "oceanus:DescribeResourceRelatedJobs" as Action<"oceanus:DescribeResourceRelatedJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResources = "oceanus:DescribeResources" as Action<"oceanus:DescribeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSystemResources = "oceanus:DescribeSystemResources" as Action<"oceanus:DescribeSystemResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTreeJobs = "oceanus:DescribeTreeJobs" as Action<"oceanus:DescribeTreeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTreeResources = "oceanus:DescribeTreeResources" as Action<"oceanus:DescribeTreeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVariables = "oceanus:DescribeVariables" as Action<"oceanus:DescribeVariables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkSpaceUsers = "oceanus:DescribeWorkSpaceUsers" as Action<"oceanus:DescribeWorkSpaceUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkSpaces = "oceanus:DescribeWorkSpaces" as Action<"oceanus:DescribeWorkSpaces", UnknownKind, never>;
/** Access unknown. */
export const FetchSqlGatewayStatementResult = "oceanus:FetchSqlGatewayStatementResult" as Action<"oceanus:FetchSqlGatewayStatementResult", UnknownKind, never>;
/** Read access by its name. */
export const GetMetaTable = "oceanus:GetMetaTable" as Action<"oceanus:GetMetaTable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConnector = "oceanus:ModifyConnector" as Action<"oceanus:ModifyConnector", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFolder = "oceanus:ModifyFolder" as Action<"oceanus:ModifyFolder", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJob = "oceanus:ModifyJob" as Action<"oceanus:ModifyJob", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMetaTable = "oceanus:ModifyMetaTable" as Action<"oceanus:ModifyMetaTable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkSpace = "oceanus:ModifyWorkSpace" as Action<"oceanus:ModifyWorkSpace", UnknownKind, never>;
/** Access unknown. */
export const ParseConnector = "oceanus:ParseConnector" as Action<"oceanus:ParseConnector", UnknownKind, never>;
/** Write access by its name. */
export const RenewOceanusCluster = "oceanus:RenewOceanusCluster" as Action<"oceanus:RenewOceanusCluster", UnknownKind, never>;
/** Access unknown. */
export const RunJobs = "oceanus:RunJobs" as Action<"oceanus:RunJobs", UnknownKind, never>;
/** Access unknown. */
export const RunSqlGatewayStatement = "oceanus:RunSqlGatewayStatement" as Action<"oceanus:RunSqlGatewayStatement", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOceanusCluster = "oceanus:ScaleOceanusCluster" as Action<"oceanus:ScaleOceanusCluster", UnknownKind, never>;
/** Write access by its name. */
export const StopJobs = "oceanus:StopJobs" as Action<"oceanus:StopJobs", UnknownKind, never>;
/** Access unknown. */
export const TriggerJobSavepoint = "oceanus:TriggerJobSavepoint" as Action<"oceanus:TriggerJobSavepoint", UnknownKind, never>;
