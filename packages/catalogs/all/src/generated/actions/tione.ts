// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ChatCompletion = "tione:ChatCompletion" as Action<"tione:ChatCompletion", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeRepository = "tione:CreateCodeRepository" as Action<"tione:CreateCodeRepository", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataSource = "tione:CreateDataSource" as Action<"tione:CreateDataSource", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataset = "tione:CreateDataset" as Action<"tione:CreateDataset", UnknownKind, never>;
/** Write access by its name. */
export const CreateExport = "tione:CreateExport" as Action<"tione:CreateExport", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelService = "tione:CreateModelService" as Action<"tione:CreateModelService", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelServiceAuthToken = "tione:CreateModelServiceAuthToken" as Action<"tione:CreateModelServiceAuthToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateMountLimit = "tione:CreateMountLimit" as Action<"tione:CreateMountLimit", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebook = "tione:CreateNotebook" as Action<"tione:CreateNotebook", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebookInstance = "tione:CreateNotebookInstance" as Action<"tione:CreateNotebookInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateNotebookLifecycleScript = "tione:CreateNotebookLifecycleScript" as Action<"tione:CreateNotebookLifecycleScript", UnknownKind, never>;
/** Write access by its name. */
export const CreatePresignedNotebookInstanceUrl = "tione:CreatePresignedNotebookInstanceUrl" as Action<"tione:CreatePresignedNotebookInstanceUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreatePresignedNotebookUrl = "tione:CreatePresignedNotebookUrl" as Action<"tione:CreatePresignedNotebookUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrainingJob = "tione:CreateTrainingJob" as Action<"tione:CreateTrainingJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrainingModel = "tione:CreateTrainingModel" as Action<"tione:CreateTrainingModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrainingTask = "tione:CreateTrainingTask" as Action<"tione:CreateTrainingTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodeRepository = "tione:DeleteCodeRepository" as Action<"tione:DeleteCodeRepository", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataSource = "tione:DeleteDataSource" as Action<"tione:DeleteDataSource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataset = "tione:DeleteDataset" as Action<"tione:DeleteDataset", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExport = "tione:DeleteExport" as Action<"tione:DeleteExport", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelService = "tione:DeleteModelService" as Action<"tione:DeleteModelService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelServiceAuthToken = "tione:DeleteModelServiceAuthToken" as Action<"tione:DeleteModelServiceAuthToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelServiceGroup = "tione:DeleteModelServiceGroup" as Action<"tione:DeleteModelServiceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMountLimit = "tione:DeleteMountLimit" as Action<"tione:DeleteMountLimit", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNotebook = "tione:DeleteNotebook" as Action<"tione:DeleteNotebook", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNotebookInstance = "tione:DeleteNotebookInstance" as Action<"tione:DeleteNotebookInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNotebookLifecycleScript = "tione:DeleteNotebookLifecycleScript" as Action<"tione:DeleteNotebookLifecycleScript", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrainingModel = "tione:DeleteTrainingModel" as Action<"tione:DeleteTrainingModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrainingModelVersion = "tione:DeleteTrainingModelVersion" as Action<"tione:DeleteTrainingModelVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrainingTask = "tione:DeleteTrainingTask" as Action<"tione:DeleteTrainingTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeAnnotatedTaskList = "tione:DescribeAnnotatedTaskList" as Action<"tione:DescribeAnnotatedTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingResourceGroup = "tione:DescribeBillingResourceGroup" as Action<"tione:DescribeBillingResourceGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingResourceGroupAttachedWorkspaces = "tione:DescribeBillingResourceGroupAttachedWorkspaces" as Action<"tione:DescribeBillingResourceGroupAttachedWorkspaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingResourceGroups = "tione:DescribeBillingResourceGroups" as Action<"tione:DescribeBillingResourceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingResourceInstanceRunningJobs = "tione:DescribeBillingResourceInstanceRunningJobs" as Action<"tione:DescribeBillingResourceInstanceRunningJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingSpecs = "tione:DescribeBillingSpecs" as Action<"tione:DescribeBillingSpecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingSpecsPrice = "tione:DescribeBillingSpecsPrice" as Action<"tione:DescribeBillingSpecsPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBuildInImages = "tione:DescribeBuildInImages" as Action<"tione:DescribeBuildInImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeRepositories = "tione:DescribeCodeRepositories" as Action<"tione:DescribeCodeRepositories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeRepository = "tione:DescribeCodeRepository" as Action<"tione:DescribeCodeRepository", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataSource = "tione:DescribeDataSource" as Action<"tione:DescribeDataSource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataSources = "tione:DescribeDataSources" as Action<"tione:DescribeDataSources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatasets = "tione:DescribeDatasets" as Action<"tione:DescribeDatasets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEvents = "tione:DescribeEvents" as Action<"tione:DescribeEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExport = "tione:DescribeExport" as Action<"tione:DescribeExport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInferTemplates = "tione:DescribeInferTemplates" as Action<"tione:DescribeInferTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogs = "tione:DescribeLogs" as Action<"tione:DescribeLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelAccelerateTask = "tione:DescribeModelAccelerateTask" as Action<"tione:DescribeModelAccelerateTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelAccelerateVersions = "tione:DescribeModelAccelerateVersions" as Action<"tione:DescribeModelAccelerateVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelService = "tione:DescribeModelService" as Action<"tione:DescribeModelService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelServiceCallInfo = "tione:DescribeModelServiceCallInfo" as Action<"tione:DescribeModelServiceCallInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelServiceGroup = "tione:DescribeModelServiceGroup" as Action<"tione:DescribeModelServiceGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelServiceGroups = "tione:DescribeModelServiceGroups" as Action<"tione:DescribeModelServiceGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelServiceHotUpdated = "tione:DescribeModelServiceHotUpdated" as Action<"tione:DescribeModelServiceHotUpdated", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountInstance = "tione:DescribeMountInstance" as Action<"tione:DescribeMountInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountInstances = "tione:DescribeMountInstances" as Action<"tione:DescribeMountInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountLimits = "tione:DescribeMountLimits" as Action<"tione:DescribeMountLimits", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebook = "tione:DescribeNotebook" as Action<"tione:DescribeNotebook", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookInstance = "tione:DescribeNotebookInstance" as Action<"tione:DescribeNotebookInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookInstances = "tione:DescribeNotebookInstances" as Action<"tione:DescribeNotebookInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookLifecycleScript = "tione:DescribeNotebookLifecycleScript" as Action<"tione:DescribeNotebookLifecycleScript", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookLifecycleScripts = "tione:DescribeNotebookLifecycleScripts" as Action<"tione:DescribeNotebookLifecycleScripts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebookSummary = "tione:DescribeNotebookSummary" as Action<"tione:DescribeNotebookSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNotebooks = "tione:DescribeNotebooks" as Action<"tione:DescribeNotebooks", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlatformImages = "tione:DescribePlatformImages" as Action<"tione:DescribePlatformImages", UnknownKind, never>;
/** List access by its name. */
export const DescribePresetImageList = "tione:DescribePresetImageList" as Action<"tione:DescribePresetImageList", UnknownKind, never>;
/** List access by its name. */
export const DescribePublicAlgoVersionList = "tione:DescribePublicAlgoVersionList" as Action<"tione:DescribePublicAlgoVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubAccountLinuxUserInfos = "tione:DescribeSubAccountLinuxUserInfos" as Action<"tione:DescribeSubAccountLinuxUserInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingJob = "tione:DescribeTrainingJob" as Action<"tione:DescribeTrainingJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingJobs = "tione:DescribeTrainingJobs" as Action<"tione:DescribeTrainingJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingModelVersion = "tione:DescribeTrainingModelVersion" as Action<"tione:DescribeTrainingModelVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingModelVersions = "tione:DescribeTrainingModelVersions" as Action<"tione:DescribeTrainingModelVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingTask = "tione:DescribeTrainingTask" as Action<"tione:DescribeTrainingTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingTaskPodUrl = "tione:DescribeTrainingTaskPodUrl" as Action<"tione:DescribeTrainingTaskPodUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingTaskPods = "tione:DescribeTrainingTaskPods" as Action<"tione:DescribeTrainingTaskPods", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrainingTasks = "tione:DescribeTrainingTasks" as Action<"tione:DescribeTrainingTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkspaces = "tione:DescribeWorkspaces" as Action<"tione:DescribeWorkspaces", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelService = "tione:ModifyModelService" as Action<"tione:ModifyModelService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelServiceAuthToken = "tione:ModifyModelServiceAuthToken" as Action<"tione:ModifyModelServiceAuthToken", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelServiceAuthorization = "tione:ModifyModelServiceAuthorization" as Action<"tione:ModifyModelServiceAuthorization", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotebook = "tione:ModifyNotebook" as Action<"tione:ModifyNotebook", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNotebookTags = "tione:ModifyNotebookTags" as Action<"tione:ModifyNotebookTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyServiceGroupWeights = "tione:ModifyServiceGroupWeights" as Action<"tione:ModifyServiceGroupWeights", UnknownKind, never>;
/** Access unknown. */
export const PushTrainingMetrics = "tione:PushTrainingMetrics" as Action<"tione:PushTrainingMetrics", UnknownKind, never>;
/** Write access by its name. */
export const StartNotebook = "tione:StartNotebook" as Action<"tione:StartNotebook", UnknownKind, never>;
/** Write access by its name. */
export const StartNotebookInstance = "tione:StartNotebookInstance" as Action<"tione:StartNotebookInstance", UnknownKind, never>;
/** Write access by its name. */
export const StartTrainingTask = "tione:StartTrainingTask" as Action<"tione:StartTrainingTask", UnknownKind, never>;
/** Write access by its name. */
export const StopModelAccelerateTask = "tione:StopModelAccelerateTask" as Action<"tione:StopModelAccelerateTask", UnknownKind, never>;
/** Write access by its name. */
export const StopNotebook = "tione:StopNotebook" as Action<"tione:StopNotebook", UnknownKind, never>;
/** Write access by its name. */
export const StopNotebookInstance = "tione:StopNotebookInstance" as Action<"tione:StopNotebookInstance", UnknownKind, never>;
/** Write access by its name. */
export const StopTrainingJob = "tione:StopTrainingJob" as Action<"tione:StopTrainingJob", UnknownKind, never>;
/** Write access by its name. */
export const StopTrainingTask = "tione:StopTrainingTask" as Action<"tione:StopTrainingTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCodeRepository = "tione:UpdateCodeRepository" as Action<"tione:UpdateCodeRepository", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataSource = "tione:UpdateDataSource" as Action<"tione:UpdateDataSource", UnknownKind, never>;
/** Write access by its name. */
export const UpdateMountLimit = "tione:UpdateMountLimit" as Action<"tione:UpdateMountLimit", UnknownKind, never>;
/** Write access by its name. */
export const UpdateNotebookInstance = "tione:UpdateNotebookInstance" as Action<"tione:UpdateNotebookInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSubAccountLinuxUserInfo = "tione:UpdateSubAccountLinuxUserInfo" as Action<"tione:UpdateSubAccountLinuxUserInfo", UnknownKind, never>;
