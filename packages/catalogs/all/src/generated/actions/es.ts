// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ChatCompletions = "es:ChatCompletions" as Action<"es:ChatCompletions", UnknownKind, never>;
/** Read access by its name. */
export const CheckMigrateIndexMetaData = "es:CheckMigrateIndexMetaData" as Action<"es:CheckMigrateIndexMetaData", UnknownKind, never>;
/** Read access by its name. */
export const CheckUpdateInstance = "es:CheckUpdateInstance" as Action<"es:CheckUpdateInstance", UnknownKind, never>;
/** Access unknown. */
export const ChunkDocument = "es:ChunkDocument" as Action<"es:ChunkDocument", UnknownKind, never>;
/** Access unknown. */
export const ChunkDocumentAsync = "es:ChunkDocumentAsync" as Action<"es:ChunkDocumentAsync", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoBackUpStrategy = "es:CreateAutoBackUpStrategy" as Action<"es:CreateAutoBackUpStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterSnapshot = "es:CreateClusterSnapshot" as Action<"es:CreateClusterSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateCollector = "es:CreateCollector" as Action<"es:CreateCollector", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosMigrateToServerlessInstance = "es:CreateCosMigrateToServerlessInstance" as Action<"es:CreateCosMigrateToServerlessInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateIndex = "es:CreateIndex" as Action<"es:CreateIndex", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "es:CreateInstance" as Action<"es:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateLogstashInstance = "es:CreateLogstashInstance" as Action<"es:CreateLogstashInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateServerlessInstance = "es:CreateServerlessInstance" as Action<"es:CreateServerlessInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateServerlessSpaceV2 = "es:CreateServerlessSpaceV2" as Action<"es:CreateServerlessSpaceV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAutoBackUpStrategy = "es:DeleteAutoBackUpStrategy" as Action<"es:DeleteAutoBackUpStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterSnapshot = "es:DeleteClusterSnapshot" as Action<"es:DeleteClusterSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIndex = "es:DeleteIndex" as Action<"es:DeleteIndex", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstance = "es:DeleteInstance" as Action<"es:DeleteInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogstashInstance = "es:DeleteLogstashInstance" as Action<"es:DeleteLogstashInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogstashPipelines = "es:DeleteLogstashPipelines" as Action<"es:DeleteLogstashPipelines", UnknownKind, never>;
/** Write access by its name. */
export const DeleteServerlessInstance = "es:DeleteServerlessInstance" as Action<"es:DeleteServerlessInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteServerlessSpaceUser = "es:DeleteServerlessSpaceUser" as Action<"es:DeleteServerlessSpaceUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoBackUpStrategy = "es:DescribeAutoBackUpStrategy" as Action<"es:DescribeAutoBackUpStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoScaleDiskInfo = "es:DescribeAutoScaleDiskInfo" as Action<"es:DescribeAutoScaleDiskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterDiskRange = "es:DescribeClusterDiskRange" as Action<"es:DescribeClusterDiskRange", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSnapshot = "es:DescribeClusterSnapshot" as Action<"es:DescribeClusterSnapshot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCosBackupStrategyViews = "es:DescribeCosBackupStrategyViews" as Action<"es:DescribeCosBackupStrategyViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDiagnose = "es:DescribeDiagnose" as Action<"es:DescribeDiagnose", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEsInstanceEventLists = "es:DescribeEsInstanceEventLists" as Action<"es:DescribeEsInstanceEventLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventDataDetail = "es:DescribeEventDataDetail" as Action<"es:DescribeEventDataDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeEventInfoList = "es:DescribeEventInfoList" as Action<"es:DescribeEventInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeForceMergeTask = "es:DescribeForceMergeTask" as Action<"es:DescribeForceMergeTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeIndexList = "es:DescribeIndexList" as Action<"es:DescribeIndexList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIndexMeta = "es:DescribeIndexMeta" as Action<"es:DescribeIndexMeta", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLogs = "es:DescribeInstanceLogs" as Action<"es:DescribeInstanceLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceOperations = "es:DescribeInstanceOperations" as Action<"es:DescribeInstanceOperations", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstancePluginList = "es:DescribeInstancePluginList" as Action<"es:DescribeInstancePluginList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "es:DescribeInstances" as Action<"es:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogstashInstanceLogs = "es:DescribeLogstashInstanceLogs" as Action<"es:DescribeLogstashInstanceLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogstashInstanceOperations = "es:DescribeLogstashInstanceOperations" as Action<"es:DescribeLogstashInstanceOperations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogstashInstances = "es:DescribeLogstashInstances" as Action<"es:DescribeLogstashInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogstashPipelines = "es:DescribeLogstashPipelines" as Action<"es:DescribeLogstashPipelines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogstashViews = "es:DescribeLogstashViews" as Action<"es:DescribeLogstashViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "es:DescribeRegions" as Action<"es:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRequestInstancePolicy = "es:DescribeRequestInstancePolicy" as Action<"es:DescribeRequestInstancePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessInstances = "es:DescribeServerlessInstances" as Action<"es:DescribeServerlessInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessMetrics = "es:DescribeServerlessMetrics" as Action<"es:DescribeServerlessMetrics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessSpaceUser = "es:DescribeServerlessSpaceUser" as Action<"es:DescribeServerlessSpaceUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerlessSpaces = "es:DescribeServerlessSpaces" as Action<"es:DescribeServerlessSpaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotViews = "es:DescribeSnapshotViews" as Action<"es:DescribeSnapshotViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpaceKibanaTools = "es:DescribeSpaceKibanaTools" as Action<"es:DescribeSpaceKibanaTools", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpgrade = "es:DescribeUpgrade" as Action<"es:DescribeUpgrade", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserCosSnapshotList = "es:DescribeUserCosSnapshotList" as Action<"es:DescribeUserCosSnapshotList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeViews = "es:DescribeViews" as Action<"es:DescribeViews", UnknownKind, never>;
/** Access unknown. */
export const DiagnoseInstance = "es:DiagnoseInstance" as Action<"es:DiagnoseInstance", UnknownKind, never>;
/** Access unknown. */
export const ExportIpTraceLog = "es:ExportIpTraceLog" as Action<"es:ExportIpTraceLog", UnknownKind, never>;
/** Read access by its name. */
export const GetDiagnoseSettings = "es:GetDiagnoseSettings" as Action<"es:GetDiagnoseSettings", UnknownKind, never>;
/** Read access by its name. */
export const GetDocumentChunkResult = "es:GetDocumentChunkResult" as Action<"es:GetDocumentChunkResult", UnknownKind, never>;
/** Read access by its name. */
export const GetDocumentParseResult = "es:GetDocumentParseResult" as Action<"es:GetDocumentParseResult", UnknownKind, never>;
/** Read access by its name. */
export const GetIpTraceStatus = "es:GetIpTraceStatus" as Action<"es:GetIpTraceStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetMultiModalEmbedding = "es:GetMultiModalEmbedding" as Action<"es:GetMultiModalEmbedding", UnknownKind, never>;
/** Read access by its name. */
export const GetRequestTargetNodeTypes = "es:GetRequestTargetNodeTypes" as Action<"es:GetRequestTargetNodeTypes", UnknownKind, never>;
/** Read access by its name. */
export const GetTextEmbedding = "es:GetTextEmbedding" as Action<"es:GetTextEmbedding", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRenewInstance = "es:InquirePriceRenewInstance" as Action<"es:InquirePriceRenewInstance", UnknownKind, never>;
/** Write access by its name. */
export const InstallInstanceModel = "es:InstallInstanceModel" as Action<"es:InstallInstanceModel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoBackUpCommonInfo = "es:ModifyAutoBackUpCommonInfo" as Action<"es:ModifyAutoBackUpCommonInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoBackUpStrategy = "es:ModifyAutoBackUpStrategy" as Action<"es:ModifyAutoBackUpStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoScaleDiskInfo = "es:ModifyAutoScaleDiskInfo" as Action<"es:ModifyAutoScaleDiskInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEsVipSecurityGroup = "es:ModifyEsVipSecurityGroup" as Action<"es:ModifyEsVipSecurityGroup", UnknownKind, never>;
/** Access unknown. */
export const ParseDocument = "es:ParseDocument" as Action<"es:ParseDocument", UnknownKind, never>;
/** Access unknown. */
export const ParseDocumentAsync = "es:ParseDocumentAsync" as Action<"es:ParseDocumentAsync", UnknownKind, never>;
/** Read access by its name. */
export const QueryIpTraceLog = "es:QueryIpTraceLog" as Action<"es:QueryIpTraceLog", UnknownKind, never>;
/** Read access by its name. */
export const QueryZoneResource = "es:QueryZoneResource" as Action<"es:QueryZoneResource", UnknownKind, never>;
/** Read access by its name. */
export const QueryZoneResourceForLogstash = "es:QueryZoneResourceForLogstash" as Action<"es:QueryZoneResourceForLogstash", UnknownKind, never>;
/** Access unknown. */
export const RequestInstances = "es:RequestInstances" as Action<"es:RequestInstances", UnknownKind, never>;
/** Access unknown. */
export const RequestInstancesByGet = "es:RequestInstancesByGet" as Action<"es:RequestInstancesByGet", UnknownKind, never>;
/** Write access by its name. */
export const RestartInstance = "es:RestartInstance" as Action<"es:RestartInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestartKibana = "es:RestartKibana" as Action<"es:RestartKibana", UnknownKind, never>;
/** Write access by its name. */
export const RestartLogstashInstance = "es:RestartLogstashInstance" as Action<"es:RestartLogstashInstance", UnknownKind, never>;
/** Write access by its name. */
export const RestartNodes = "es:RestartNodes" as Action<"es:RestartNodes", UnknownKind, never>;
/** Write access by its name. */
export const RestoreClusterSnapshot = "es:RestoreClusterSnapshot" as Action<"es:RestoreClusterSnapshot", UnknownKind, never>;
/** Access unknown. */
export const RunRerank = "es:RunRerank" as Action<"es:RunRerank", UnknownKind, never>;
/** Write access by its name. */
export const SaveAndDeployLogstashPipeline = "es:SaveAndDeployLogstashPipeline" as Action<"es:SaveAndDeployLogstashPipeline", UnknownKind, never>;
/** Write access by its name. */
export const StartLogstashPipelines = "es:StartLogstashPipelines" as Action<"es:StartLogstashPipelines", UnknownKind, never>;
/** Write access by its name. */
export const StopLogstashPipelines = "es:StopLogstashPipelines" as Action<"es:StopLogstashPipelines", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDiagnoseSettings = "es:UpdateDiagnoseSettings" as Action<"es:UpdateDiagnoseSettings", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDictionaries = "es:UpdateDictionaries" as Action<"es:UpdateDictionaries", UnknownKind, never>;
/** Write access by its name. */
export const UpdateIndex = "es:UpdateIndex" as Action<"es:UpdateIndex", UnknownKind, never>;
/** Write access by its name. */
export const UpdateInstance = "es:UpdateInstance" as Action<"es:UpdateInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateInstancePublicAccess = "es:UpdateInstancePublicAccess" as Action<"es:UpdateInstancePublicAccess", UnknownKind, never>;
/** Write access by its name. */
export const UpdateIpTraceStatus = "es:UpdateIpTraceStatus" as Action<"es:UpdateIpTraceStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateJdk = "es:UpdateJdk" as Action<"es:UpdateJdk", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLogstashInstance = "es:UpdateLogstashInstance" as Action<"es:UpdateLogstashInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLogstashPipelineDesc = "es:UpdateLogstashPipelineDesc" as Action<"es:UpdateLogstashPipelineDesc", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePlugins = "es:UpdatePlugins" as Action<"es:UpdatePlugins", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRequestTargetNodeTypes = "es:UpdateRequestTargetNodeTypes" as Action<"es:UpdateRequestTargetNodeTypes", UnknownKind, never>;
/** Write access by its name. */
export const UpdateServerlessInstance = "es:UpdateServerlessInstance" as Action<"es:UpdateServerlessInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateServerlessSpace = "es:UpdateServerlessSpace" as Action<"es:UpdateServerlessSpace", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "es:UpgradeInstance" as Action<"es:UpgradeInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeLicense = "es:UpgradeLicense" as Action<"es:UpgradeLicense", UnknownKind, never>;
