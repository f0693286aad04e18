// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddDMSPartitions = "dlc:AddDMSPartitions" as Action<"dlc:AddDMSPartitions", UnknownKind, never>;
/** Write access by its name. */
export const AddDeployment = "dlc:AddDeployment" as Action<"dlc:AddDeployment", UnknownKind, never>;
/** Write access by its name. */
export const AddOptimizerEngines = "dlc:AddOptimizerEngines" as Action<"dlc:AddOptimizerEngines", UnknownKind, never>;
/** Write access by its name. */
export const AddUsersToWorkGroup = "dlc:AddUsersToWorkGroup" as Action<"dlc:AddUsersToWorkGroup", UnknownKind, never>;
/** Access unknown. */
export const AlterDMSDatabase = "dlc:AlterDMSDatabase" as Action<"dlc:AlterDMSDatabase", UnknownKind, never>;
/** Access unknown. */
export const AlterDMSPartition = "dlc:AlterDMSPartition" as Action<"dlc:AlterDMSPartition", UnknownKind, never>;
/** Access unknown. */
export const AlterDMSTable = "dlc:AlterDMSTable" as Action<"dlc:AlterDMSTable", UnknownKind, never>;
/** Access unknown. */
export const AlterTableComment = "dlc:AlterTableComment" as Action<"dlc:AlterTableComment", UnknownKind, never>;
/** Write access by its name. */
export const AssignMangedTableProperties = "dlc:AssignMangedTableProperties" as Action<"dlc:AssignMangedTableProperties", UnknownKind, never>;
/** Write access by its name. */
export const AssociateDatasourceHouse = "dlc:AssociateDatasourceHouse" as Action<"dlc:AssociateDatasourceHouse", UnknownKind, never>;
/** Write access by its name. */
export const AttachDataMaskPolicy = "dlc:AttachDataMaskPolicy" as Action<"dlc:AttachDataMaskPolicy", UnknownKind, never>;
/** Write access by its name. */
export const AttachUserPolicy = "dlc:AttachUserPolicy" as Action<"dlc:AttachUserPolicy", UnknownKind, never>;
/** Write access by its name. */
export const AttachWorkGroupPolicy = "dlc:AttachWorkGroupPolicy" as Action<"dlc:AttachWorkGroupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const BindApiKey = "dlc:BindApiKey" as Action<"dlc:BindApiKey", UnknownKind, never>;
/** Write access by its name. */
export const BindWorkGroupsToUser = "dlc:BindWorkGroupsToUser" as Action<"dlc:BindWorkGroupsToUser", UnknownKind, never>;
/** Write access by its name. */
export const CancelNotebookSessionStatement = "dlc:CancelNotebookSessionStatement" as Action<"dlc:CancelNotebookSessionStatement", UnknownKind, never>;
/** Write access by its name. */
export const CancelNotebookSessionStatementBatch = "dlc:CancelNotebookSessionStatementBatch" as Action<"dlc:CancelNotebookSessionStatementBatch", UnknownKind, never>;
/** Write access by its name. */
export const CancelRayJob = "dlc:CancelRayJob" as Action<"dlc:CancelRayJob", UnknownKind, never>;
/** Write access by its name. */
export const CancelSparkSessionBatchSQL = "dlc:CancelSparkSessionBatchSQL" as Action<"dlc:CancelSparkSessionBatchSQL", UnknownKind, never>;
/** Write access by its name. */
export const CancelTask = "dlc:CancelTask" as Action<"dlc:CancelTask", UnknownKind, never>;
/** Write access by its name. */
export const CancelTasks = "dlc:CancelTasks" as Action<"dlc:CancelTasks", UnknownKind, never>;
/** Write access by its name. */
export const CancelTrainingJobInstance = "dlc:CancelTrainingJobInstance" as Action<"dlc:CancelTrainingJobInstance", UnknownKind, never>;
/** Read access by its name. */
export const CheckApiKeyName = "dlc:CheckApiKeyName" as Action<"dlc:CheckApiKeyName", UnknownKind, never>;
/** Read access by its name. */
export const CheckDataEngineConfigPairsValidity = "dlc:CheckDataEngineConfigPairsValidity" as Action<"dlc:CheckDataEngineConfigPairsValidity", UnknownKind, never>;
/** Read access by its name. */
export const CheckDataEngineImageCanBeRollback = "dlc:CheckDataEngineImageCanBeRollback" as Action<"dlc:CheckDataEngineImageCanBeRollback", UnknownKind, never>;
/** Read access by its name. */
export const CheckDataEngineImageCanBeUpgrade = "dlc:CheckDataEngineImageCanBeUpgrade" as Action<"dlc:CheckDataEngineImageCanBeUpgrade", UnknownKind, never>;
/** Read access by its name. */
export const CheckJobSpecName = "dlc:CheckJobSpecName" as Action<"dlc:CheckJobSpecName", UnknownKind, never>;
/** Read access by its name. */
export const CheckLockMetaData = "dlc:CheckLockMetaData" as Action<"dlc:CheckLockMetaData", UnknownKind, never>;
/** Read access by its name. */
export const CheckModelIdentifier = "dlc:CheckModelIdentifier" as Action<"dlc:CheckModelIdentifier", UnknownKind, never>;
/** Read access by its name. */
export const CheckModifyPartition = "dlc:CheckModifyPartition" as Action<"dlc:CheckModifyPartition", UnknownKind, never>;
/** Read access by its name. */
export const CheckQueueName = "dlc:CheckQueueName" as Action<"dlc:CheckQueueName", UnknownKind, never>;
/** Read access by its name. */
export const CheckResourceName = "dlc:CheckResourceName" as Action<"dlc:CheckResourceName", UnknownKind, never>;
/** Read access by its name. */
export const CheckServiceName = "dlc:CheckServiceName" as Action<"dlc:CheckServiceName", UnknownKind, never>;
/** Write access by its name. */
export const CopyJobSpec = "dlc:CopyJobSpec" as Action<"dlc:CopyJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiKey = "dlc:CreateApiKey" as Action<"dlc:CreateApiKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateBenchmarkTask = "dlc:CreateBenchmarkTask" as Action<"dlc:CreateBenchmarkTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCHDFSBindingProduct = "dlc:CreateCHDFSBindingProduct" as Action<"dlc:CreateCHDFSBindingProduct", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterGroup = "dlc:CreateClusterGroup" as Action<"dlc:CreateClusterGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDMSDatabase = "dlc:CreateDMSDatabase" as Action<"dlc:CreateDMSDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateDMSTable = "dlc:CreateDMSTable" as Action<"dlc:CreateDMSTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataEngine = "dlc:CreateDataEngine" as Action<"dlc:CreateDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataMaskStrategy = "dlc:CreateDataMaskStrategy" as Action<"dlc:CreateDataMaskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatabase = "dlc:CreateDatabase" as Action<"dlc:CreateDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatasourceConnection = "dlc:CreateDatasourceConnection" as Action<"dlc:CreateDatasourceConnection", UnknownKind, never>;
/** Write access by its name. */
export const CreateExportTask = "dlc:CreateExportTask" as Action<"dlc:CreateExportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateImportTask = "dlc:CreateImportTask" as Action<"dlc:CreateImportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateInferenceModel = "dlc:CreateInferenceModel" as Action<"dlc:CreateInferenceModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateInferenceService = "dlc:CreateInferenceService" as Action<"dlc:CreateInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const CreateInternalTable = "dlc:CreateInternalTable" as Action<"dlc:CreateInternalTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateJobSpec = "dlc:CreateJobSpec" as Action<"dlc:CreateJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const CreateLab = "dlc:CreateLab" as Action<"dlc:CreateLab", UnknownKind, never>;
/** Write access by its name. */
export const CreateMetaDatabase = "dlc:CreateMetaDatabase" as Action<"dlc:CreateMetaDatabase", UnknownKind, never>;
/** Write access by its name. */
export const CreateMlflowServer = "dlc:CreateMlflowServer" as Action<"dlc:CreateMlflowServer", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelVersion = "dlc:CreateModelVersion" as Action<"dlc:CreateModelVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebookSession = "dlc:CreateNotebookSession" as Action<"dlc:CreateNotebookSession", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebookSessionStatement = "dlc:CreateNotebookSessionStatement" as Action<"dlc:CreateNotebookSessionStatement", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebookSessionStatementSupportBatchSQL = "dlc:CreateNotebookSessionStatementSupportBatchSQL" as Action<"dlc:CreateNotebookSessionStatementSupportBatchSQL", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartition = "dlc:CreatePartition" as Action<"dlc:CreatePartition", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartitionQueue = "dlc:CreatePartitionQueue" as Action<"dlc:CreatePartitionQueue", UnknownKind, never>;
/** Write access by its name. */
export const CreateRayCluster = "dlc:CreateRayCluster" as Action<"dlc:CreateRayCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceConfig = "dlc:CreateResourceConfig" as Action<"dlc:CreateResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateResultDownload = "dlc:CreateResultDownload" as Action<"dlc:CreateResultDownload", UnknownKind, never>;
/** Write access by its name. */
export const CreateScript = "dlc:CreateScript" as Action<"dlc:CreateScript", UnknownKind, never>;
/** Write access by its name. */
export const CreateSparkApp = "dlc:CreateSparkApp" as Action<"dlc:CreateSparkApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateSparkAppForTDLC = "dlc:CreateSparkAppForTDLC" as Action<"dlc:CreateSparkAppForTDLC", UnknownKind, never>;
/** Write access by its name. */
export const CreateSparkAppTask = "dlc:CreateSparkAppTask" as Action<"dlc:CreateSparkAppTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSparkSessionBatchSQL = "dlc:CreateSparkSessionBatchSQL" as Action<"dlc:CreateSparkSessionBatchSQL", UnknownKind, never>;
/** Write access by its name. */
export const CreateSparkSubmitTask = "dlc:CreateSparkSubmitTask" as Action<"dlc:CreateSparkSubmitTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateStandardEngineResourceGroup = "dlc:CreateStandardEngineResourceGroup" as Action<"dlc:CreateStandardEngineResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateStoreLocation = "dlc:CreateStoreLocation" as Action<"dlc:CreateStoreLocation", UnknownKind, never>;
/** Write access by its name. */
export const CreateTable = "dlc:CreateTable" as Action<"dlc:CreateTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateTask = "dlc:CreateTask" as Action<"dlc:CreateTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTasks = "dlc:CreateTasks" as Action<"dlc:CreateTasks", UnknownKind, never>;
/** Write access by its name. */
export const CreateTasksInOrder = "dlc:CreateTasksInOrder" as Action<"dlc:CreateTasksInOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateTcIcebergTable = "dlc:CreateTcIcebergTable" as Action<"dlc:CreateTcIcebergTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrainingJobInstance = "dlc:CreateTrainingJobInstance" as Action<"dlc:CreateTrainingJobInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "dlc:CreateUser" as Action<"dlc:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserRole = "dlc:CreateUserRole" as Action<"dlc:CreateUserRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserVpcConnection = "dlc:CreateUserVpcConnection" as Action<"dlc:CreateUserVpcConnection", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkGroup = "dlc:CreateWorkGroup" as Action<"dlc:CreateWorkGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiKey = "dlc:DeleteApiKey" as Action<"dlc:DeleteApiKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBenchmarkTask = "dlc:DeleteBenchmarkTask" as Action<"dlc:DeleteBenchmarkTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCHDFSBindingProduct = "dlc:DeleteCHDFSBindingProduct" as Action<"dlc:DeleteCHDFSBindingProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterGroup = "dlc:DeleteClusterGroup" as Action<"dlc:DeleteClusterGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataEngine = "dlc:DeleteDataEngine" as Action<"dlc:DeleteDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataMaskStrategy = "dlc:DeleteDataMaskStrategy" as Action<"dlc:DeleteDataMaskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeployment = "dlc:DeleteDeployment" as Action<"dlc:DeleteDeployment", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInferenceService = "dlc:DeleteInferenceService" as Action<"dlc:DeleteInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJobSpec = "dlc:DeleteJobSpec" as Action<"dlc:DeleteJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLab = "dlc:DeleteLab" as Action<"dlc:DeleteLab", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMetaDatabase = "dlc:DeleteMetaDatabase" as Action<"dlc:DeleteMetaDatabase", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMlflowServer = "dlc:DeleteMlflowServer" as Action<"dlc:DeleteMlflowServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModel = "dlc:DeleteModel" as Action<"dlc:DeleteModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelVersion = "dlc:DeleteModelVersion" as Action<"dlc:DeleteModelVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNativeSparkSession = "dlc:DeleteNativeSparkSession" as Action<"dlc:DeleteNativeSparkSession", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNotebookSession = "dlc:DeleteNotebookSession" as Action<"dlc:DeleteNotebookSession", UnknownKind, never>;
/** Write access by its name. */
export const DeletePartitionQueue = "dlc:DeletePartitionQueue" as Action<"dlc:DeletePartitionQueue", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRayCluster = "dlc:DeleteRayCluster" as Action<"dlc:DeleteRayCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRayJob = "dlc:DeleteRayJob" as Action<"dlc:DeleteRayJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceConfig = "dlc:DeleteResourceConfig" as Action<"dlc:DeleteResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScript = "dlc:DeleteScript" as Action<"dlc:DeleteScript", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSparkApp = "dlc:DeleteSparkApp" as Action<"dlc:DeleteSparkApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStandardEngineResourceGroup = "dlc:DeleteStandardEngineResourceGroup" as Action<"dlc:DeleteStandardEngineResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTable = "dlc:DeleteTable" as Action<"dlc:DeleteTable", UnknownKind, never>;
/** Write access by its name. */
export const DeleteThirdPartyAccessUser = "dlc:DeleteThirdPartyAccessUser" as Action<"dlc:DeleteThirdPartyAccessUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrainingJobInstance = "dlc:DeleteTrainingJobInstance" as Action<"dlc:DeleteTrainingJobInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrainingJobSpec = "dlc:DeleteTrainingJobSpec" as Action<"dlc:DeleteTrainingJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "dlc:DeleteUser" as Action<"dlc:DeleteUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserVpcConnection = "dlc:DeleteUserVpcConnection" as Action<"dlc:DeleteUserVpcConnection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsersFromWorkGroup = "dlc:DeleteUsersFromWorkGroup" as Action<"dlc:DeleteUsersFromWorkGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkGroup = "dlc:DeleteWorkGroup" as Action<"dlc:DeleteWorkGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAdvancedStoreLocation = "dlc:DescribeAdvancedStoreLocation" as Action<"dlc:DescribeAdvancedStoreLocation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindablePrometheus = "dlc:DescribeBindablePrometheus" as Action<"dlc:DescribeBindablePrometheus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClsTopics = "dlc:DescribeClsTopics" as Action<"dlc:DescribeClsTopics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterEventLogSwitch = "dlc:DescribeClusterEventLogSwitch" as Action<"dlc:DescribeClusterEventLogSwitch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterGroup = "dlc:DescribeClusterGroup" as Action<"dlc:DescribeClusterGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterGroupClusters = "dlc:DescribeClusterGroupClusters" as Action<"dlc:DescribeClusterGroupClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterMonitorInfos = "dlc:DescribeClusterMonitorInfos" as Action<"dlc:DescribeClusterMonitorInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDLCCatalogAccess = "dlc:DescribeDLCCatalogAccess" as Action<"dlc:DescribeDLCCatalogAccess", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDMSDatabase = "dlc:DescribeDMSDatabase" as Action<"dlc:DescribeDMSDatabase", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDMSPartitions = "dlc:DescribeDMSPartitions" as Action<"dlc:DescribeDMSPartitions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDMSTable = "dlc:DescribeDMSTable" as Action<"dlc:DescribeDMSTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDMSTables = "dlc:DescribeDMSTables" as Action<"dlc:DescribeDMSTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEngine = "dlc:DescribeDataEngine" as Action<"dlc:DescribeDataEngine", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEngineEvents = "dlc:DescribeDataEngineEvents" as Action<"dlc:DescribeDataEngineEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEngineImageVersions = "dlc:DescribeDataEngineImageVersions" as Action<"dlc:DescribeDataEngineImageVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEnginePythonSparkImages = "dlc:DescribeDataEnginePythonSparkImages" as Action<"dlc:DescribeDataEnginePythonSparkImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEngineSessionParameters = "dlc:DescribeDataEngineSessionParameters" as Action<"dlc:DescribeDataEngineSessionParameters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEngines = "dlc:DescribeDataEngines" as Action<"dlc:DescribeDataEngines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataEnginesScaleDetail = "dlc:DescribeDataEnginesScaleDetail" as Action<"dlc:DescribeDataEnginesScaleDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataMaskStrategies = "dlc:DescribeDataMaskStrategies" as Action<"dlc:DescribeDataMaskStrategies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabase = "dlc:DescribeDatabase" as Action<"dlc:DescribeDatabase", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabases = "dlc:DescribeDatabases" as Action<"dlc:DescribeDatabases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatasourceConnection = "dlc:DescribeDatasourceConnection" as Action<"dlc:DescribeDatasourceConnection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEmrClusterInfo = "dlc:DescribeEmrClusterInfo" as Action<"dlc:DescribeEmrClusterInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEngineNetworks = "dlc:DescribeEngineNetworks" as Action<"dlc:DescribeEngineNetworks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEngineNodeSpec = "dlc:DescribeEngineNodeSpec" as Action<"dlc:DescribeEngineNodeSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEngineUsageInfo = "dlc:DescribeEngineUsageInfo" as Action<"dlc:DescribeEngineUsageInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeFlowDetailList = "dlc:DescribeFlowDetailList" as Action<"dlc:DescribeFlowDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFlowList = "dlc:DescribeFlowList" as Action<"dlc:DescribeFlowList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeForbiddenTablePro = "dlc:DescribeForbiddenTablePro" as Action<"dlc:DescribeForbiddenTablePro", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLakeFsDirSummary = "dlc:DescribeLakeFsDirSummary" as Action<"dlc:DescribeLakeFsDirSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLakeFsInfo = "dlc:DescribeLakeFsInfo" as Action<"dlc:DescribeLakeFsInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLakeFsTaskResult = "dlc:DescribeLakeFsTaskResult" as Action<"dlc:DescribeLakeFsTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMCPSubUin = "dlc:DescribeMCPSubUin" as Action<"dlc:DescribeMCPSubUin", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMCPTask = "dlc:DescribeMCPTask" as Action<"dlc:DescribeMCPTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMCPTaskResult = "dlc:DescribeMCPTaskResult" as Action<"dlc:DescribeMCPTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMlFlowConfig = "dlc:DescribeMlFlowConfig" as Action<"dlc:DescribeMlFlowConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMlflowServer = "dlc:DescribeMlflowServer" as Action<"dlc:DescribeMlflowServer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMlflowServerEvents = "dlc:DescribeMlflowServerEvents" as Action<"dlc:DescribeMlflowServerEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMlflowServerPods = "dlc:DescribeMlflowServerPods" as Action<"dlc:DescribeMlflowServerPods", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelEngines = "dlc:DescribeModelEngines" as Action<"dlc:DescribeModelEngines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelTaskOptions = "dlc:DescribeModelTaskOptions" as Action<"dlc:DescribeModelTaskOptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNativeSparkSessions = "dlc:DescribeNativeSparkSessions" as Action<"dlc:DescribeNativeSparkSessions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetworkConnections = "dlc:DescribeNetworkConnections" as Action<"dlc:DescribeNetworkConnections", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSession = "dlc:DescribeNotebookSession" as Action<"dlc:DescribeNotebookSession", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSessionLog = "dlc:DescribeNotebookSessionLog" as Action<"dlc:DescribeNotebookSessionLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSessionStatement = "dlc:DescribeNotebookSessionStatement" as Action<"dlc:DescribeNotebookSessionStatement", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSessionStatementSqlResult = "dlc:DescribeNotebookSessionStatementSqlResult" as Action<"dlc:DescribeNotebookSessionStatementSqlResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSessionStatements = "dlc:DescribeNotebookSessionStatements" as Action<"dlc:DescribeNotebookSessionStatements", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSessions = "dlc:DescribeNotebookSessions" as Action<"dlc:DescribeNotebookSessions", UnknownKind, never>;
/** List access by its name. */
export const DescribeOtherCHDFSBindingList = "dlc:DescribeOtherCHDFSBindingList" as Action<"dlc:DescribeOtherCHDFSBindingList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePartitionDetail = "dlc:DescribePartitionDetail" as Action<"dlc:DescribePartitionDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribePartitionQueues = "dlc:DescribePartitionQueues" as Action<"dlc:DescribePartitionQueues", UnknownKind, never>;
/** Read access by its name. */
export const DescribePartitions = "dlc:DescribePartitions" as Action<"dlc:DescribePartitions", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostTrainingPreset = "dlc:DescribePostTrainingPreset" as Action<"dlc:DescribePostTrainingPreset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecommendedParams = "dlc:DescribeRecommendedParams" as Action<"dlc:DescribeRecommendedParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceGroupUsageInfo = "dlc:DescribeResourceGroupUsageInfo" as Action<"dlc:DescribeResourceGroupUsageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResultDownload = "dlc:DescribeResultDownload" as Action<"dlc:DescribeResultDownload", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSaleRegions = "dlc:DescribeSaleRegions" as Action<"dlc:DescribeSaleRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSaleResourceInfo = "dlc:DescribeSaleResourceInfo" as Action<"dlc:DescribeSaleResourceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScripts = "dlc:DescribeScripts" as Action<"dlc:DescribeScripts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSessionImageVersion = "dlc:DescribeSessionImageVersion" as Action<"dlc:DescribeSessionImageVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkAppJob = "dlc:DescribeSparkAppJob" as Action<"dlc:DescribeSparkAppJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkAppJobs = "dlc:DescribeSparkAppJobs" as Action<"dlc:DescribeSparkAppJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkAppTasks = "dlc:DescribeSparkAppTasks" as Action<"dlc:DescribeSparkAppTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkSessionBatchSQL = "dlc:DescribeSparkSessionBatchSQL" as Action<"dlc:DescribeSparkSessionBatchSQL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkSessionBatchSQLCost = "dlc:DescribeSparkSessionBatchSQLCost" as Action<"dlc:DescribeSparkSessionBatchSQLCost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSparkSessionBatchSqlLog = "dlc:DescribeSparkSessionBatchSqlLog" as Action<"dlc:DescribeSparkSessionBatchSqlLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStandardEngineResourceGroupConfigInfo = "dlc:DescribeStandardEngineResourceGroupConfigInfo" as Action<"dlc:DescribeStandardEngineResourceGroupConfigInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStandardEngineResourceGroups = "dlc:DescribeStandardEngineResourceGroups" as Action<"dlc:DescribeStandardEngineResourceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStoreLocation = "dlc:DescribeStoreLocation" as Action<"dlc:DescribeStoreLocation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubUserAccessPolicy = "dlc:DescribeSubUserAccessPolicy" as Action<"dlc:DescribeSubUserAccessPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTCLakeMetaInstance = "dlc:DescribeTCLakeMetaInstance" as Action<"dlc:DescribeTCLakeMetaInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTable = "dlc:DescribeTable" as Action<"dlc:DescribeTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTablePartitions = "dlc:DescribeTablePartitions" as Action<"dlc:DescribeTablePartitions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTables = "dlc:DescribeTables" as Action<"dlc:DescribeTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTablesName = "dlc:DescribeTablesName" as Action<"dlc:DescribeTablesName", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "dlc:DescribeTaskDetail" as Action<"dlc:DescribeTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeTaskList = "dlc:DescribeTaskList" as Action<"dlc:DescribeTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskLog = "dlc:DescribeTaskLog" as Action<"dlc:DescribeTaskLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskMonitorInfos = "dlc:DescribeTaskMonitorInfos" as Action<"dlc:DescribeTaskMonitorInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskResourceUsage = "dlc:DescribeTaskResourceUsage" as Action<"dlc:DescribeTaskResourceUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskResult = "dlc:DescribeTaskResult" as Action<"dlc:DescribeTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "dlc:DescribeTasks" as Action<"dlc:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasksAnalysis = "dlc:DescribeTasksAnalysis" as Action<"dlc:DescribeTasksAnalysis", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasksCostInfo = "dlc:DescribeTasksCostInfo" as Action<"dlc:DescribeTasksCostInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasksOverview = "dlc:DescribeTasksOverview" as Action<"dlc:DescribeTasksOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeThirdPartyAccessUser = "dlc:DescribeThirdPartyAccessUser" as Action<"dlc:DescribeThirdPartyAccessUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTkeClusterImportInfo = "dlc:DescribeTkeClusterImportInfo" as Action<"dlc:DescribeTkeClusterImportInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingCheckpoints = "dlc:DescribeTrainingCheckpoints" as Action<"dlc:DescribeTrainingCheckpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingJobInstance = "dlc:DescribeTrainingJobInstance" as Action<"dlc:DescribeTrainingJobInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingJobSpec = "dlc:DescribeTrainingJobSpec" as Action<"dlc:DescribeTrainingJobSpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUDFPolicy = "dlc:DescribeUDFPolicy" as Action<"dlc:DescribeUDFPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpdatableDataEngines = "dlc:DescribeUpdatableDataEngines" as Action<"dlc:DescribeUpdatableDataEngines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDataEngineConfig = "dlc:DescribeUserDataEngineConfig" as Action<"dlc:DescribeUserDataEngineConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInfo = "dlc:DescribeUserInfo" as Action<"dlc:DescribeUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserRegisterTime = "dlc:DescribeUserRegisterTime" as Action<"dlc:DescribeUserRegisterTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserRoles = "dlc:DescribeUserRoles" as Action<"dlc:DescribeUserRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserType = "dlc:DescribeUserType" as Action<"dlc:DescribeUserType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserVpcConnection = "dlc:DescribeUserVpcConnection" as Action<"dlc:DescribeUserVpcConnection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsers = "dlc:DescribeUsers" as Action<"dlc:DescribeUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeViews = "dlc:DescribeViews" as Action<"dlc:DescribeViews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkGroupInfo = "dlc:DescribeWorkGroupInfo" as Action<"dlc:DescribeWorkGroupInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkGroups = "dlc:DescribeWorkGroups" as Action<"dlc:DescribeWorkGroups", UnknownKind, never>;
/** Write access by its name. */
export const DetachUserPolicy = "dlc:DetachUserPolicy" as Action<"dlc:DetachUserPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DetachWorkGroupPolicy = "dlc:DetachWorkGroupPolicy" as Action<"dlc:DetachWorkGroupPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DropDMSDatabase = "dlc:DropDMSDatabase" as Action<"dlc:DropDMSDatabase", UnknownKind, never>;
/** Write access by its name. */
export const DropDMSPartitions = "dlc:DropDMSPartitions" as Action<"dlc:DropDMSPartitions", UnknownKind, never>;
/** Write access by its name. */
export const DropDMSTable = "dlc:DropDMSTable" as Action<"dlc:DropDMSTable", UnknownKind, never>;
/** Access unknown. */
export const GenerateCreateMangedTableSql = "dlc:GenerateCreateMangedTableSql" as Action<"dlc:GenerateCreateMangedTableSql", UnknownKind, never>;
/** Access unknown. */
export const GenerateInternalTable = "dlc:GenerateInternalTable" as Action<"dlc:GenerateInternalTable", UnknownKind, never>;
/** Read access by its name. */
export const GetExampleDetail = "dlc:GetExampleDetail" as Action<"dlc:GetExampleDetail", UnknownKind, never>;
/** Read access by its name. */
export const GetInferenceModel = "dlc:GetInferenceModel" as Action<"dlc:GetInferenceModel", UnknownKind, never>;
/** Read access by its name. */
export const GetInferenceService = "dlc:GetInferenceService" as Action<"dlc:GetInferenceService", UnknownKind, never>;
/** Read access by its name. */
export const GetJobSpec = "dlc:GetJobSpec" as Action<"dlc:GetJobSpec", UnknownKind, never>;
/** Read access by its name. */
export const GetLabDetail = "dlc:GetLabDetail" as Action<"dlc:GetLabDetail", UnknownKind, never>;
/** Read access by its name. */
export const GetLabEvent = "dlc:GetLabEvent" as Action<"dlc:GetLabEvent", UnknownKind, never>;
/** Read access by its name. */
export const GetLabHistory = "dlc:GetLabHistory" as Action<"dlc:GetLabHistory", UnknownKind, never>;
/** Read access by its name. */
export const GetLabPodYaml = "dlc:GetLabPodYaml" as Action<"dlc:GetLabPodYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetLabPods = "dlc:GetLabPods" as Action<"dlc:GetLabPods", UnknownKind, never>;
/** Read access by its name. */
export const GetLabServiceUrls = "dlc:GetLabServiceUrls" as Action<"dlc:GetLabServiceUrls", UnknownKind, never>;
/** Read access by its name. */
export const GetLabYaml = "dlc:GetLabYaml" as Action<"dlc:GetLabYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetModelConfig = "dlc:GetModelConfig" as Action<"dlc:GetModelConfig", UnknownKind, never>;
/** Read access by its name. */
export const GetModelFiles = "dlc:GetModelFiles" as Action<"dlc:GetModelFiles", UnknownKind, never>;
/** Read access by its name. */
export const GetModelReadme = "dlc:GetModelReadme" as Action<"dlc:GetModelReadme", UnknownKind, never>;
/** Read access by its name. */
export const GetOptimizerPolicy = "dlc:GetOptimizerPolicy" as Action<"dlc:GetOptimizerPolicy", UnknownKind, never>;
/** Read access by its name. */
export const GetRayCluster = "dlc:GetRayCluster" as Action<"dlc:GetRayCluster", UnknownKind, never>;
/** Read access by its name. */
export const GetRayClusterEvent = "dlc:GetRayClusterEvent" as Action<"dlc:GetRayClusterEvent", UnknownKind, never>;
/** Read access by its name. */
export const GetRayClusterHistory = "dlc:GetRayClusterHistory" as Action<"dlc:GetRayClusterHistory", UnknownKind, never>;
/** Read access by its name. */
export const GetRayClusterPodYaml = "dlc:GetRayClusterPodYaml" as Action<"dlc:GetRayClusterPodYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetRayClusterPods = "dlc:GetRayClusterPods" as Action<"dlc:GetRayClusterPods", UnknownKind, never>;
/** Read access by its name. */
export const GetRayClusterYaml = "dlc:GetRayClusterYaml" as Action<"dlc:GetRayClusterYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJob = "dlc:GetRayJob" as Action<"dlc:GetRayJob", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJobEvent = "dlc:GetRayJobEvent" as Action<"dlc:GetRayJobEvent", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJobHistory = "dlc:GetRayJobHistory" as Action<"dlc:GetRayJobHistory", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJobPodYaml = "dlc:GetRayJobPodYaml" as Action<"dlc:GetRayJobPodYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJobPods = "dlc:GetRayJobPods" as Action<"dlc:GetRayJobPods", UnknownKind, never>;
/** Read access by its name. */
export const GetRayJobYaml = "dlc:GetRayJobYaml" as Action<"dlc:GetRayJobYaml", UnknownKind, never>;
/** Read access by its name. */
export const GetResourceConfig = "dlc:GetResourceConfig" as Action<"dlc:GetResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const GrantDLCCatalogAccess = "dlc:GrantDLCCatalogAccess" as Action<"dlc:GrantDLCCatalogAccess", UnknownKind, never>;
/** Write access by its name. */
export const ImportExternalCluster = "dlc:ImportExternalCluster" as Action<"dlc:ImportExternalCluster", UnknownKind, never>;
/** Write access by its name. */
export const ImportTkeCluster = "dlc:ImportTkeCluster" as Action<"dlc:ImportTkeCluster", UnknownKind, never>;
/** Access unknown. */
export const InitializeTCLake = "dlc:InitializeTCLake" as Action<"dlc:InitializeTCLake", UnknownKind, never>;
/** Access unknown. */
export const LaunchStandardEngineResourceGroups = "dlc:LaunchStandardEngineResourceGroups" as Action<"dlc:LaunchStandardEngineResourceGroups", UnknownKind, never>;
/** List access by its name. */
export const ListApiKeys = "dlc:ListApiKeys" as Action<"dlc:ListApiKeys", UnknownKind, never>;
/** List access by its name. */
export const ListAvailableApiKeys = "dlc:ListAvailableApiKeys" as Action<"dlc:ListAvailableApiKeys", UnknownKind, never>;
/** List access by its name. */
export const ListBenchmarkSummary = "dlc:ListBenchmarkSummary" as Action<"dlc:ListBenchmarkSummary", UnknownKind, never>;
/** List access by its name. */
export const ListBenchmarkTasks = "dlc:ListBenchmarkTasks" as Action<"dlc:ListBenchmarkTasks", UnknownKind, never>;
/** List access by its name. */
export const ListClusterGroups = "dlc:ListClusterGroups" as Action<"dlc:ListClusterGroups", UnknownKind, never>;
/** List access by its name. */
export const ListDeploymentReplicas = "dlc:ListDeploymentReplicas" as Action<"dlc:ListDeploymentReplicas", UnknownKind, never>;
/** List access by its name. */
export const ListDeployments = "dlc:ListDeployments" as Action<"dlc:ListDeployments", UnknownKind, never>;
/** List access by its name. */
export const ListExampleCategories = "dlc:ListExampleCategories" as Action<"dlc:ListExampleCategories", UnknownKind, never>;
/** List access by its name. */
export const ListExampleDifficulties = "dlc:ListExampleDifficulties" as Action<"dlc:ListExampleDifficulties", UnknownKind, never>;
/** List access by its name. */
export const ListExampleTags = "dlc:ListExampleTags" as Action<"dlc:ListExampleTags", UnknownKind, never>;
/** List access by its name. */
export const ListExamples = "dlc:ListExamples" as Action<"dlc:ListExamples", UnknownKind, never>;
/** List access by its name. */
export const ListImages = "dlc:ListImages" as Action<"dlc:ListImages", UnknownKind, never>;
/** List access by its name. */
export const ListInferenceEngines = "dlc:ListInferenceEngines" as Action<"dlc:ListInferenceEngines", UnknownKind, never>;
/** List access by its name. */
export const ListInferenceModels = "dlc:ListInferenceModels" as Action<"dlc:ListInferenceModels", UnknownKind, never>;
/** List access by its name. */
export const ListInferenceServices = "dlc:ListInferenceServices" as Action<"dlc:ListInferenceServices", UnknownKind, never>;
/** List access by its name. */
export const ListJobSpecs = "dlc:ListJobSpecs" as Action<"dlc:ListJobSpecs", UnknownKind, never>;
/** List access by its name. */
export const ListJobsBySpec = "dlc:ListJobsBySpec" as Action<"dlc:ListJobsBySpec", UnknownKind, never>;
/** List access by its name. */
export const ListLabs = "dlc:ListLabs" as Action<"dlc:ListLabs", UnknownKind, never>;
/** List access by its name. */
export const ListMlflowServerTrainingInstances = "dlc:ListMlflowServerTrainingInstances" as Action<"dlc:ListMlflowServerTrainingInstances", UnknownKind, never>;
/** List access by its name. */
export const ListMlflowServers = "dlc:ListMlflowServers" as Action<"dlc:ListMlflowServers", UnknownKind, never>;
/** List access by its name. */
export const ListModelVersions = "dlc:ListModelVersions" as Action<"dlc:ListModelVersions", UnknownKind, never>;
/** List access by its name. */
export const ListRayClusterJobs = "dlc:ListRayClusterJobs" as Action<"dlc:ListRayClusterJobs", UnknownKind, never>;
/** List access by its name. */
export const ListRayClusters = "dlc:ListRayClusters" as Action<"dlc:ListRayClusters", UnknownKind, never>;
/** List access by its name. */
export const ListRayJobs = "dlc:ListRayJobs" as Action<"dlc:ListRayJobs", UnknownKind, never>;
/** List access by its name. */
export const ListRegionLbs = "dlc:ListRegionLbs" as Action<"dlc:ListRegionLbs", UnknownKind, never>;
/** List access by its name. */
export const ListResourceConfigs = "dlc:ListResourceConfigs" as Action<"dlc:ListResourceConfigs", UnknownKind, never>;
/** List access by its name. */
export const ListServiceApiKeys = "dlc:ListServiceApiKeys" as Action<"dlc:ListServiceApiKeys", UnknownKind, never>;
/** List access by its name. */
export const ListTaskJobLogDetail = "dlc:ListTaskJobLogDetail" as Action<"dlc:ListTaskJobLogDetail", UnknownKind, never>;
/** List access by its name. */
export const ListTaskJobLogName = "dlc:ListTaskJobLogName" as Action<"dlc:ListTaskJobLogName", UnknownKind, never>;
/** List access by its name. */
export const ListTkeCosBuckets = "dlc:ListTkeCosBuckets" as Action<"dlc:ListTkeCosBuckets", UnknownKind, never>;
/** List access by its name. */
export const ListTrainingJobInstance = "dlc:ListTrainingJobInstance" as Action<"dlc:ListTrainingJobInstance", UnknownKind, never>;
/** List access by its name. */
export const ListTrainingJobSpec = "dlc:ListTrainingJobSpec" as Action<"dlc:ListTrainingJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const LockMetaData = "dlc:LockMetaData" as Action<"dlc:LockMetaData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAdvancedStoreLocation = "dlc:ModifyAdvancedStoreLocation" as Action<"dlc:ModifyAdvancedStoreLocation", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterPriority = "dlc:ModifyClusterPriority" as Action<"dlc:ModifyClusterPriority", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataEngineDescription = "dlc:ModifyDataEngineDescription" as Action<"dlc:ModifyDataEngineDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGovernEventRule = "dlc:ModifyGovernEventRule" as Action<"dlc:ModifyGovernEventRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLabPriority = "dlc:ModifyLabPriority" as Action<"dlc:ModifyLabPriority", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPartitionDescription = "dlc:ModifyPartitionDescription" as Action<"dlc:ModifyPartitionDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPartitionQueue = "dlc:ModifyPartitionQueue" as Action<"dlc:ModifyPartitionQueue", UnknownKind, never>;
/** Write access by its name. */
export const ModifySparkApp = "dlc:ModifySparkApp" as Action<"dlc:ModifySparkApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifySparkAppBatch = "dlc:ModifySparkAppBatch" as Action<"dlc:ModifySparkAppBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifySparkAppForTDLC = "dlc:ModifySparkAppForTDLC" as Action<"dlc:ModifySparkAppForTDLC", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTrainingJobSpec = "dlc:ModifyTrainingJobSpec" as Action<"dlc:ModifyTrainingJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "dlc:ModifyUser" as Action<"dlc:ModifyUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserType = "dlc:ModifyUserType" as Action<"dlc:ModifyUserType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkGroup = "dlc:ModifyWorkGroup" as Action<"dlc:ModifyWorkGroup", UnknownKind, never>;
/** Write access by its name. */
export const PauseStandardEngineResourceGroups = "dlc:PauseStandardEngineResourceGroups" as Action<"dlc:PauseStandardEngineResourceGroups", UnknownKind, never>;
/** Read access by its name. */
export const QueryDashboardOverview = "dlc:QueryDashboardOverview" as Action<"dlc:QueryDashboardOverview", UnknownKind, never>;
/** List access by its name. */
export const QueryDashboardServiceList = "dlc:QueryDashboardServiceList" as Action<"dlc:QueryDashboardServiceList", UnknownKind, never>;
/** Read access by its name. */
export const QueryInternalTableWarehouse = "dlc:QueryInternalTableWarehouse" as Action<"dlc:QueryInternalTableWarehouse", UnknownKind, never>;
/** Read access by its name. */
export const QueryMonitorOverview = "dlc:QueryMonitorOverview" as Action<"dlc:QueryMonitorOverview", UnknownKind, never>;
/** Read access by its name. */
export const QueryResult = "dlc:QueryResult" as Action<"dlc:QueryResult", UnknownKind, never>;
/** Read access by its name. */
export const QueryTaskCostDetail = "dlc:QueryTaskCostDetail" as Action<"dlc:QueryTaskCostDetail", UnknownKind, never>;
/** Write access by its name. */
export const RegisterThirdPartyAccessUser = "dlc:RegisterThirdPartyAccessUser" as Action<"dlc:RegisterThirdPartyAccessUser", UnknownKind, never>;
/** Write access by its name. */
export const RenewDataEngine = "dlc:RenewDataEngine" as Action<"dlc:RenewDataEngine", UnknownKind, never>;
/** Access unknown. */
export const ReportHeartbeatMetaData = "dlc:ReportHeartbeatMetaData" as Action<"dlc:ReportHeartbeatMetaData", UnknownKind, never>;
/** Access unknown. */
export const RerunBenchmarkTask = "dlc:RerunBenchmarkTask" as Action<"dlc:RerunBenchmarkTask", UnknownKind, never>;
/** Write access by its name. */
export const RestartDataEngine = "dlc:RestartDataEngine" as Action<"dlc:RestartDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const RestartDeployment = "dlc:RestartDeployment" as Action<"dlc:RestartDeployment", UnknownKind, never>;
/** Write access by its name. */
export const RestartInferenceService = "dlc:RestartInferenceService" as Action<"dlc:RestartInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const ResumeTrainingJobInstance = "dlc:ResumeTrainingJobInstance" as Action<"dlc:ResumeTrainingJobInstance", UnknownKind, never>;
/** Write access by its name. */
export const RevokeDLCCatalogAccess = "dlc:RevokeDLCCatalogAccess" as Action<"dlc:RevokeDLCCatalogAccess", UnknownKind, never>;
/** Write access by its name. */
export const RollbackDataEngineImage = "dlc:RollbackDataEngineImage" as Action<"dlc:RollbackDataEngineImage", UnknownKind, never>;
/** Access unknown. */
export const RunJobSpec = "dlc:RunJobSpec" as Action<"dlc:RunJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const SetOptimizerPolicy = "dlc:SetOptimizerPolicy" as Action<"dlc:SetOptimizerPolicy", UnknownKind, never>;
/** Write access by its name. */
export const StartLab = "dlc:StartLab" as Action<"dlc:StartLab", UnknownKind, never>;
/** Write access by its name. */
export const StartMlflowServer = "dlc:StartMlflowServer" as Action<"dlc:StartMlflowServer", UnknownKind, never>;
/** Write access by its name. */
export const StartRayCluster = "dlc:StartRayCluster" as Action<"dlc:StartRayCluster", UnknownKind, never>;
/** Write access by its name. */
export const StopBenchmarkTask = "dlc:StopBenchmarkTask" as Action<"dlc:StopBenchmarkTask", UnknownKind, never>;
/** Write access by its name. */
export const StopDeployment = "dlc:StopDeployment" as Action<"dlc:StopDeployment", UnknownKind, never>;
/** Write access by its name. */
export const StopInferenceService = "dlc:StopInferenceService" as Action<"dlc:StopInferenceService", UnknownKind, never>;
/** Write access by its name. */
export const StopLab = "dlc:StopLab" as Action<"dlc:StopLab", UnknownKind, never>;
/** Write access by its name. */
export const StopMlflowServer = "dlc:StopMlflowServer" as Action<"dlc:StopMlflowServer", UnknownKind, never>;
/** Write access by its name. */
export const StopRayCluster = "dlc:StopRayCluster" as Action<"dlc:StopRayCluster", UnknownKind, never>;
/** Access unknown. */
export const SubmitTrainingJob = "dlc:SubmitTrainingJob" as Action<"dlc:SubmitTrainingJob", UnknownKind, never>;
/** Access unknown. */
export const SuspendResumeDataEngine = "dlc:SuspendResumeDataEngine" as Action<"dlc:SuspendResumeDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDataEngine = "dlc:SwitchDataEngine" as Action<"dlc:SwitchDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const SwitchDataEngineImage = "dlc:SwitchDataEngineImage" as Action<"dlc:SwitchDataEngineImage", UnknownKind, never>;
/** Write access by its name. */
export const UnbindWorkGroupsFromUser = "dlc:UnbindWorkGroupsFromUser" as Action<"dlc:UnbindWorkGroupsFromUser", UnknownKind, never>;
/** Access unknown. */
export const UnboundDatasourceHouse = "dlc:UnboundDatasourceHouse" as Action<"dlc:UnboundDatasourceHouse", UnknownKind, never>;
/** Write access by its name. */
export const UnlockMetaData = "dlc:UnlockMetaData" as Action<"dlc:UnlockMetaData", UnknownKind, never>;
/** Write access by its name. */
export const UpdateApiKeyStatus = "dlc:UpdateApiKeyStatus" as Action<"dlc:UpdateApiKeyStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClusterGroup = "dlc:UpdateClusterGroup" as Action<"dlc:UpdateClusterGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataEngine = "dlc:UpdateDataEngine" as Action<"dlc:UpdateDataEngine", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataEngineConfig = "dlc:UpdateDataEngineConfig" as Action<"dlc:UpdateDataEngineConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataMaskStrategy = "dlc:UpdateDataMaskStrategy" as Action<"dlc:UpdateDataMaskStrategy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeployment = "dlc:UpdateDeployment" as Action<"dlc:UpdateDeployment", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEngineResourceGroupNetworkConfigInfo = "dlc:UpdateEngineResourceGroupNetworkConfigInfo" as Action<"dlc:UpdateEngineResourceGroupNetworkConfigInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateInferenceModel = "dlc:UpdateInferenceModel" as Action<"dlc:UpdateInferenceModel", UnknownKind, never>;
/** Write access by its name. */
export const UpdateJobSpec = "dlc:UpdateJobSpec" as Action<"dlc:UpdateJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const UpdateJobSpecPriority = "dlc:UpdateJobSpecPriority" as Action<"dlc:UpdateJobSpecPriority", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLab = "dlc:UpdateLab" as Action<"dlc:UpdateLab", UnknownKind, never>;
/** Write access by its name. */
export const UpdateNetworkConnection = "dlc:UpdateNetworkConnection" as Action<"dlc:UpdateNetworkConnection", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRayCluster = "dlc:UpdateRayCluster" as Action<"dlc:UpdateRayCluster", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRayJobPriority = "dlc:UpdateRayJobPriority" as Action<"dlc:UpdateRayJobPriority", UnknownKind, never>;
/** Write access by its name. */
export const UpdateResourceConfig = "dlc:UpdateResourceConfig" as Action<"dlc:UpdateResourceConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRowFilter = "dlc:UpdateRowFilter" as Action<"dlc:UpdateRowFilter", UnknownKind, never>;
/** Write access by its name. */
export const UpdateServiceAuthConfig = "dlc:UpdateServiceAuthConfig" as Action<"dlc:UpdateServiceAuthConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateStandardEngineResourceGroupBaseInfo = "dlc:UpdateStandardEngineResourceGroupBaseInfo" as Action<"dlc:UpdateStandardEngineResourceGroupBaseInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateStandardEngineResourceGroupConfigInfo = "dlc:UpdateStandardEngineResourceGroupConfigInfo" as Action<"dlc:UpdateStandardEngineResourceGroupConfigInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateStandardEngineResourceGroupResourceInfo = "dlc:UpdateStandardEngineResourceGroupResourceInfo" as Action<"dlc:UpdateStandardEngineResourceGroupResourceInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUDFPolicy = "dlc:UpdateUDFPolicy" as Action<"dlc:UpdateUDFPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserDataEngineConfig = "dlc:UpdateUserDataEngineConfig" as Action<"dlc:UpdateUserDataEngineConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDataEngineImage = "dlc:UpgradeDataEngineImage" as Action<"dlc:UpgradeDataEngineImage", UnknownKind, never>;
