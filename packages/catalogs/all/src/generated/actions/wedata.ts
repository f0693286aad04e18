// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCalcEnginesToProject = "wedata:AddCalcEnginesToProject" as Action<"wedata:AddCalcEnginesToProject", UnknownKind, never>;
/** Write access by its name. */
export const AddProjectUserRole = "wedata:AddProjectUserRole" as Action<"wedata:AddProjectUserRole", UnknownKind, never>;
/** Write access by its name. */
export const AssociateResourceGroupToProject = "wedata:AssociateResourceGroupToProject" as Action<"wedata:AssociateResourceGroupToProject", UnknownKind, never>;
/** Access unknown. */
export const AuthorizeDataSource = "wedata:AuthorizeDataSource" as Action<"wedata:AuthorizeDataSource", UnknownKind, never>;
/** Access unknown. */
export const AuthorizePrivileges = "wedata:AuthorizePrivileges" as Action<"wedata:AuthorizePrivileges", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateIntegrationTaskAlarms = "wedata:BatchCreateIntegrationTaskAlarms" as Action<"wedata:BatchCreateIntegrationTaskAlarms", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateTaskVersionAsync = "wedata:BatchCreateTaskVersionAsync" as Action<"wedata:BatchCreateTaskVersionAsync", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteIntegrationTasks = "wedata:BatchDeleteIntegrationTasks" as Action<"wedata:BatchDeleteIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteOpsTasks = "wedata:BatchDeleteOpsTasks" as Action<"wedata:BatchDeleteOpsTasks", UnknownKind, never>;
/** Access unknown. */
export const BatchForceSuccessIntegrationTaskInstances = "wedata:BatchForceSuccessIntegrationTaskInstances" as Action<"wedata:BatchForceSuccessIntegrationTaskInstances", UnknownKind, never>;
/** Write access by its name. */
export const BatchKillIntegrationTaskInstances = "wedata:BatchKillIntegrationTaskInstances" as Action<"wedata:BatchKillIntegrationTaskInstances", UnknownKind, never>;
/** Access unknown. */
export const BatchMakeUpIntegrationTasks = "wedata:BatchMakeUpIntegrationTasks" as Action<"wedata:BatchMakeUpIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchModifyOpsOwners = "wedata:BatchModifyOpsOwners" as Action<"wedata:BatchModifyOpsOwners", UnknownKind, never>;
/** Access unknown. */
export const BatchRerunIntegrationTaskInstances = "wedata:BatchRerunIntegrationTaskInstances" as Action<"wedata:BatchRerunIntegrationTaskInstances", UnknownKind, never>;
/** Write access by its name. */
export const BatchResumeIntegrationTasks = "wedata:BatchResumeIntegrationTasks" as Action<"wedata:BatchResumeIntegrationTasks", UnknownKind, never>;
/** Access unknown. */
export const BatchRunOpsTask = "wedata:BatchRunOpsTask" as Action<"wedata:BatchRunOpsTask", UnknownKind, never>;
/** Write access by its name. */
export const BatchStartIntegrationTasks = "wedata:BatchStartIntegrationTasks" as Action<"wedata:BatchStartIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchStopIntegrationTasks = "wedata:BatchStopIntegrationTasks" as Action<"wedata:BatchStopIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchStopOpsTasks = "wedata:BatchStopOpsTasks" as Action<"wedata:BatchStopOpsTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchStopWorkflowsByIds = "wedata:BatchStopWorkflowsByIds" as Action<"wedata:BatchStopWorkflowsByIds", UnknownKind, never>;
/** Access unknown. */
export const BatchSuspendIntegrationTasks = "wedata:BatchSuspendIntegrationTasks" as Action<"wedata:BatchSuspendIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BatchUpdateIntegrationTasks = "wedata:BatchUpdateIntegrationTasks" as Action<"wedata:BatchUpdateIntegrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const BindProjectExecutorResource = "wedata:BindProjectExecutorResource" as Action<"wedata:BindProjectExecutorResource", UnknownKind, never>;
/** Read access by its name. */
export const CheckAlarmRegularNameExist = "wedata:CheckAlarmRegularNameExist" as Action<"wedata:CheckAlarmRegularNameExist", UnknownKind, never>;
/** Read access by its name. */
export const CheckIntegrationNodeNameExists = "wedata:CheckIntegrationNodeNameExists" as Action<"wedata:CheckIntegrationNodeNameExists", UnknownKind, never>;
/** Read access by its name. */
export const CheckIntegrationTaskNameExists = "wedata:CheckIntegrationTaskNameExists" as Action<"wedata:CheckIntegrationTaskNameExists", UnknownKind, never>;
/** Read access by its name. */
export const CheckTaskNameExist = "wedata:CheckTaskNameExist" as Action<"wedata:CheckTaskNameExist", UnknownKind, never>;
/** Access unknown. */
export const CommitIntegrationTask = "wedata:CommitIntegrationTask" as Action<"wedata:CommitIntegrationTask", UnknownKind, never>;
/** Access unknown. */
export const CommitRuleGroupTask = "wedata:CommitRuleGroupTask" as Action<"wedata:CommitRuleGroupTask", UnknownKind, never>;
/** Read access by its name. */
export const CountOpsInstanceState = "wedata:CountOpsInstanceState" as Action<"wedata:CountOpsInstanceState", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaseProject = "wedata:CreateBaseProject" as Action<"wedata:CreateBaseProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeFile = "wedata:CreateCodeFile" as Action<"wedata:CreateCodeFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeFolder = "wedata:CreateCodeFolder" as Action<"wedata:CreateCodeFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodePermissions = "wedata:CreateCodePermissions" as Action<"wedata:CreateCodePermissions", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeTemplate = "wedata:CreateCodeTemplate" as Action<"wedata:CreateCodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCodeTemplateVersion = "wedata:CreateCodeTemplateVersion" as Action<"wedata:CreateCodeTemplateVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomFunction = "wedata:CreateCustomFunction" as Action<"wedata:CreateCustomFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataBackfillPlan = "wedata:CreateDataBackfillPlan" as Action<"wedata:CreateDataBackfillPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataModel = "wedata:CreateDataModel" as Action<"wedata:CreateDataModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataSource = "wedata:CreateDataSource" as Action<"wedata:CreateDataSource", UnknownKind, never>;
/** Write access by its name. */
export const CreateDsFolder = "wedata:CreateDsFolder" as Action<"wedata:CreateDsFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateHiveTable = "wedata:CreateHiveTable" as Action<"wedata:CreateHiveTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateHiveTableByDDL = "wedata:CreateHiveTableByDDL" as Action<"wedata:CreateHiveTableByDDL", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationNode = "wedata:CreateIntegrationNode" as Action<"wedata:CreateIntegrationNode", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationTask = "wedata:CreateIntegrationTask" as Action<"wedata:CreateIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateOfflineTask = "wedata:CreateOfflineTask" as Action<"wedata:CreateOfflineTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpsAlarmRule = "wedata:CreateOpsAlarmRule" as Action<"wedata:CreateOpsAlarmRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpsMakePlan = "wedata:CreateOpsMakePlan" as Action<"wedata:CreateOpsMakePlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "wedata:CreateProject" as Action<"wedata:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateProjectMember = "wedata:CreateProjectMember" as Action<"wedata:CreateProjectMember", UnknownKind, never>;
/** Write access by its name. */
export const CreateQualityRule = "wedata:CreateQualityRule" as Action<"wedata:CreateQualityRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateQualityRuleGroup = "wedata:CreateQualityRuleGroup" as Action<"wedata:CreateQualityRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceFile = "wedata:CreateResourceFile" as Action<"wedata:CreateResourceFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceFolder = "wedata:CreateResourceFolder" as Action<"wedata:CreateResourceFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceGroup = "wedata:CreateResourceGroup" as Action<"wedata:CreateResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateRule = "wedata:CreateRule" as Action<"wedata:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateRuleTemplate = "wedata:CreateRuleTemplate" as Action<"wedata:CreateRuleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateSQLFolder = "wedata:CreateSQLFolder" as Action<"wedata:CreateSQLFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateSQLScript = "wedata:CreateSQLScript" as Action<"wedata:CreateSQLScript", UnknownKind, never>;
/** Write access by its name. */
export const CreateTask = "wedata:CreateTask" as Action<"wedata:CreateTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskAlarmRegular = "wedata:CreateTaskAlarmRegular" as Action<"wedata:CreateTaskAlarmRegular", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskFolder = "wedata:CreateTaskFolder" as Action<"wedata:CreateTaskFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskNew = "wedata:CreateTaskNew" as Action<"wedata:CreateTaskNew", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskVersionDs = "wedata:CreateTaskVersionDs" as Action<"wedata:CreateTaskVersionDs", UnknownKind, never>;
/** Write access by its name. */
export const CreateTriggerTask = "wedata:CreateTriggerTask" as Action<"wedata:CreateTriggerTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTriggerWorkflow = "wedata:CreateTriggerWorkflow" as Action<"wedata:CreateTriggerWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const CreateTriggerWorkflowRun = "wedata:CreateTriggerWorkflowRun" as Action<"wedata:CreateTriggerWorkflowRun", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflow = "wedata:CreateWorkflow" as Action<"wedata:CreateWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflowDs = "wedata:CreateWorkflowDs" as Action<"wedata:CreateWorkflowDs", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflowFolder = "wedata:CreateWorkflowFolder" as Action<"wedata:CreateWorkflowFolder", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflowPermissions = "wedata:CreateWorkflowPermissions" as Action<"wedata:CreateWorkflowPermissions", UnknownKind, never>;
/** Access unknown. */
export const DagInstances = "wedata:DagInstances" as Action<"wedata:DagInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodeFile = "wedata:DeleteCodeFile" as Action<"wedata:DeleteCodeFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodeFolder = "wedata:DeleteCodeFolder" as Action<"wedata:DeleteCodeFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodePermissions = "wedata:DeleteCodePermissions" as Action<"wedata:DeleteCodePermissions", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCodeTemplate = "wedata:DeleteCodeTemplate" as Action<"wedata:DeleteCodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomFunction = "wedata:DeleteCustomFunction" as Action<"wedata:DeleteCustomFunction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataBackfillPlanAsync = "wedata:DeleteDataBackfillPlanAsync" as Action<"wedata:DeleteDataBackfillPlanAsync", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataModel = "wedata:DeleteDataModel" as Action<"wedata:DeleteDataModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataSource = "wedata:DeleteDataSource" as Action<"wedata:DeleteDataSource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDataSources = "wedata:DeleteDataSources" as Action<"wedata:DeleteDataSources", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDsFolder = "wedata:DeleteDsFolder" as Action<"wedata:DeleteDsFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFile = "wedata:DeleteFile" as Action<"wedata:DeleteFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFilePath = "wedata:DeleteFilePath" as Action<"wedata:DeleteFilePath", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntegrationNode = "wedata:DeleteIntegrationNode" as Action<"wedata:DeleteIntegrationNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntegrationTask = "wedata:DeleteIntegrationTask" as Action<"wedata:DeleteIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLineage = "wedata:DeleteLineage" as Action<"wedata:DeleteLineage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLink = "wedata:DeleteLink" as Action<"wedata:DeleteLink", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOfflineTask = "wedata:DeleteOfflineTask" as Action<"wedata:DeleteOfflineTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOpsAlarmRule = "wedata:DeleteOpsAlarmRule" as Action<"wedata:DeleteOpsAlarmRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "wedata:DeleteProject" as Action<"wedata:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProjectMember = "wedata:DeleteProjectMember" as Action<"wedata:DeleteProjectMember", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProjectParamDs = "wedata:DeleteProjectParamDs" as Action<"wedata:DeleteProjectParamDs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProjectUsers = "wedata:DeleteProjectUsers" as Action<"wedata:DeleteProjectUsers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQualityRule = "wedata:DeleteQualityRule" as Action<"wedata:DeleteQualityRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteQualityRuleGroup = "wedata:DeleteQualityRuleGroup" as Action<"wedata:DeleteQualityRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResource = "wedata:DeleteResource" as Action<"wedata:DeleteResource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceFile = "wedata:DeleteResourceFile" as Action<"wedata:DeleteResourceFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceFiles = "wedata:DeleteResourceFiles" as Action<"wedata:DeleteResourceFiles", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceFolder = "wedata:DeleteResourceFolder" as Action<"wedata:DeleteResourceFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteResourceGroup = "wedata:DeleteResourceGroup" as Action<"wedata:DeleteResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "wedata:DeleteRule" as Action<"wedata:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRuleTemplate = "wedata:DeleteRuleTemplate" as Action<"wedata:DeleteRuleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSQLFolder = "wedata:DeleteSQLFolder" as Action<"wedata:DeleteSQLFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSQLScript = "wedata:DeleteSQLScript" as Action<"wedata:DeleteSQLScript", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTask = "wedata:DeleteTask" as Action<"wedata:DeleteTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTaskAlarmRegular = "wedata:DeleteTaskAlarmRegular" as Action<"wedata:DeleteTaskAlarmRegular", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTaskDs = "wedata:DeleteTaskDs" as Action<"wedata:DeleteTaskDs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTaskFolder = "wedata:DeleteTaskFolder" as Action<"wedata:DeleteTaskFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTaskLineage = "wedata:DeleteTaskLineage" as Action<"wedata:DeleteTaskLineage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTriggerTask = "wedata:DeleteTriggerTask" as Action<"wedata:DeleteTriggerTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTriggerWorkflow = "wedata:DeleteTriggerWorkflow" as Action<"wedata:DeleteTriggerWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflow = "wedata:DeleteWorkflow" as Action<"wedata:DeleteWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflowById = "wedata:DeleteWorkflowById" as Action<"wedata:DeleteWorkflowById", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflowFolder = "wedata:DeleteWorkflowFolder" as Action<"wedata:DeleteWorkflowFolder", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflowPermissions = "wedata:DeleteWorkflowPermissions" as Action<"wedata:DeleteWorkflowPermissions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmEvents = "wedata:DescribeAlarmEvents" as Action<"wedata:DescribeAlarmEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmReceiver = "wedata:DescribeAlarmReceiver" as Action<"wedata:DescribeAlarmReceiver", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllByFolderNew = "wedata:DescribeAllByFolderNew" as Action<"wedata:DescribeAllByFolderNew", UnknownKind, never>;
/** List access by its name. */
export const DescribeApproveList = "wedata:DescribeApproveList" as Action<"wedata:DescribeApproveList", UnknownKind, never>;
/** List access by its name. */
export const DescribeApproveTypeList = "wedata:DescribeApproveTypeList" as Action<"wedata:DescribeApproveTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBaseBizCatalogs = "wedata:DescribeBaseBizCatalogs" as Action<"wedata:DescribeBaseBizCatalogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOperateTask = "wedata:DescribeBatchOperateTask" as Action<"wedata:DescribeBatchOperateTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCodeTemplateDetail = "wedata:DescribeCodeTemplateDetail" as Action<"wedata:DescribeCodeTemplateDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeColumnLineage = "wedata:DescribeColumnLineage" as Action<"wedata:DescribeColumnLineage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeColumnsMeta = "wedata:DescribeColumnsMeta" as Action<"wedata:DescribeColumnsMeta", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataAssets = "wedata:DescribeDataAssets" as Action<"wedata:DescribeDataAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataCheckStat = "wedata:DescribeDataCheckStat" as Action<"wedata:DescribeDataCheckStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataServicePublishedApiDetail = "wedata:DescribeDataServicePublishedApiDetail" as Action<"wedata:DescribeDataServicePublishedApiDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDataServicePublishedApiList = "wedata:DescribeDataServicePublishedApiList" as Action<"wedata:DescribeDataServicePublishedApiList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataSourceAuthority = "wedata:DescribeDataSourceAuthority" as Action<"wedata:DescribeDataSourceAuthority", UnknownKind, never>;
/** List access by its name. */
export const DescribeDataSourceInfoList = "wedata:DescribeDataSourceInfoList" as Action<"wedata:DescribeDataSourceInfoList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDataSourceList = "wedata:DescribeDataSourceList" as Action<"wedata:DescribeDataSourceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseByName = "wedata:DescribeDatabaseByName" as Action<"wedata:DescribeDatabaseByName", UnknownKind, never>;
/** List access by its name. */
export const DescribeDatabaseInfoList = "wedata:DescribeDatabaseInfoList" as Action<"wedata:DescribeDatabaseInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseMeta = "wedata:DescribeDatabaseMeta" as Action<"wedata:DescribeDatabaseMeta", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseMetas = "wedata:DescribeDatabaseMetas" as Action<"wedata:DescribeDatabaseMetas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatasource = "wedata:DescribeDatasource" as Action<"wedata:DescribeDatasource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDependOpsTasks = "wedata:DescribeDependOpsTasks" as Action<"wedata:DescribeDependOpsTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDependTaskLists = "wedata:DescribeDependTaskLists" as Action<"wedata:DescribeDependTaskLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDimensionScore = "wedata:DescribeDimensionScore" as Action<"wedata:DescribeDimensionScore", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDsFolderTree = "wedata:DescribeDsFolderTree" as Action<"wedata:DescribeDsFolderTree", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDsParentFolderTree = "wedata:DescribeDsParentFolderTree" as Action<"wedata:DescribeDsParentFolderTree", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDsTaskVersionInfo = "wedata:DescribeDsTaskVersionInfo" as Action<"wedata:DescribeDsTaskVersionInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDsTaskVersionList = "wedata:DescribeDsTaskVersionList" as Action<"wedata:DescribeDsTaskVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDutyScheduleDetails = "wedata:DescribeDutyScheduleDetails" as Action<"wedata:DescribeDutyScheduleDetails", UnknownKind, never>;
/** List access by its name. */
export const DescribeDutyScheduleList = "wedata:DescribeDutyScheduleList" as Action<"wedata:DescribeDutyScheduleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEvent = "wedata:DescribeEvent" as Action<"wedata:DescribeEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventCases = "wedata:DescribeEventCases" as Action<"wedata:DescribeEventCases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventConsumeTasks = "wedata:DescribeEventConsumeTasks" as Action<"wedata:DescribeEventConsumeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExecStrategy = "wedata:DescribeExecStrategy" as Action<"wedata:DescribeExecStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExecutorGroupMetric = "wedata:DescribeExecutorGroupMetric" as Action<"wedata:DescribeExecutorGroupMetric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFieldBasicInfo = "wedata:DescribeFieldBasicInfo" as Action<"wedata:DescribeFieldBasicInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeFolderWorkflowList = "wedata:DescribeFolderWorkflowList" as Action<"wedata:DescribeFolderWorkflowList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFormVersionParam = "wedata:DescribeFormVersionParam" as Action<"wedata:DescribeFormVersionParam", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionKinds = "wedata:DescribeFunctionKinds" as Action<"wedata:DescribeFunctionKinds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFunctionTypes = "wedata:DescribeFunctionTypes" as Action<"wedata:DescribeFunctionTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceByCycle = "wedata:DescribeInstanceByCycle" as Action<"wedata:DescribeInstanceByCycle", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDetailInfo = "wedata:DescribeInstanceDetailInfo" as Action<"wedata:DescribeInstanceDetailInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLastLog = "wedata:DescribeInstanceLastLog" as Action<"wedata:DescribeInstanceLastLog", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceList = "wedata:DescribeInstanceList" as Action<"wedata:DescribeInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLog = "wedata:DescribeInstanceLog" as Action<"wedata:DescribeInstanceLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLogDetail = "wedata:DescribeInstanceLogDetail" as Action<"wedata:DescribeInstanceLogDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLogFile = "wedata:DescribeInstanceLogFile" as Action<"wedata:DescribeInstanceLogFile", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceLogList = "wedata:DescribeInstanceLogList" as Action<"wedata:DescribeInstanceLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancesByExecutors = "wedata:DescribeInstancesByExecutors" as Action<"wedata:DescribeInstancesByExecutors", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationNode = "wedata:DescribeIntegrationNode" as Action<"wedata:DescribeIntegrationNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationStatistics = "wedata:DescribeIntegrationStatistics" as Action<"wedata:DescribeIntegrationStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationStatisticsInstanceTrend = "wedata:DescribeIntegrationStatisticsInstanceTrend" as Action<"wedata:DescribeIntegrationStatisticsInstanceTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationStatisticsRecordsTrend = "wedata:DescribeIntegrationStatisticsRecordsTrend" as Action<"wedata:DescribeIntegrationStatisticsRecordsTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationStatisticsTaskStatus = "wedata:DescribeIntegrationStatisticsTaskStatus" as Action<"wedata:DescribeIntegrationStatisticsTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationStatisticsTaskStatusTrend = "wedata:DescribeIntegrationStatisticsTaskStatusTrend" as Action<"wedata:DescribeIntegrationStatisticsTaskStatusTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationTask = "wedata:DescribeIntegrationTask" as Action<"wedata:DescribeIntegrationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationTasks = "wedata:DescribeIntegrationTasks" as Action<"wedata:DescribeIntegrationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationVersionNodesInfo = "wedata:DescribeIntegrationVersionNodesInfo" as Action<"wedata:DescribeIntegrationVersionNodesInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLineageColumns = "wedata:DescribeLineageColumns" as Action<"wedata:DescribeLineageColumns", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLineageInfo = "wedata:DescribeLineageInfo" as Action<"wedata:DescribeLineageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeManualTriggerRecordPage = "wedata:DescribeManualTriggerRecordPage" as Action<"wedata:DescribeManualTriggerRecordPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOfflineTaskToken = "wedata:DescribeOfflineTaskToken" as Action<"wedata:DescribeOfflineTaskToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOperateOpsTasks = "wedata:DescribeOperateOpsTasks" as Action<"wedata:DescribeOperateOpsTasks", UnknownKind, never>;
/** List access by its name. */
export const DescribeOpsInstanceLogList = "wedata:DescribeOpsInstanceLogList" as Action<"wedata:DescribeOpsInstanceLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpsMakePlanInstances = "wedata:DescribeOpsMakePlanInstances" as Action<"wedata:DescribeOpsMakePlanInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpsMakePlanTasks = "wedata:DescribeOpsMakePlanTasks" as Action<"wedata:DescribeOpsMakePlanTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpsMakePlans = "wedata:DescribeOpsMakePlans" as Action<"wedata:DescribeOpsMakePlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpsWorkflows = "wedata:DescribeOpsWorkflows" as Action<"wedata:DescribeOpsWorkflows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationalFunctions = "wedata:DescribeOrganizationalFunctions" as Action<"wedata:DescribeOrganizationalFunctions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParentTask = "wedata:DescribeParentTask" as Action<"wedata:DescribeParentTask", UnknownKind, never>;
/** List access by its name. */
export const DescribePendingSubmitTaskList = "wedata:DescribePendingSubmitTaskList" as Action<"wedata:DescribePendingSubmitTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProject = "wedata:DescribeProject" as Action<"wedata:DescribeProject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectUsers = "wedata:DescribeProjectUsers" as Action<"wedata:DescribeProjectUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityScore = "wedata:DescribeQualityScore" as Action<"wedata:DescribeQualityScore", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityScoreTrend = "wedata:DescribeQualityScoreTrend" as Action<"wedata:DescribeQualityScoreTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealTimeTaskInstanceNodeInfo = "wedata:DescribeRealTimeTaskInstanceNodeInfo" as Action<"wedata:DescribeRealTimeTaskInstanceNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealTimeTaskMetricOverview = "wedata:DescribeRealTimeTaskMetricOverview" as Action<"wedata:DescribeRealTimeTaskMetricOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealTimeTaskSpeed = "wedata:DescribeRealTimeTaskSpeed" as Action<"wedata:DescribeRealTimeTaskSpeed", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealViewDatabasePage = "wedata:DescribeRealViewDatabasePage" as Action<"wedata:DescribeRealViewDatabasePage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealViewSchemaPage = "wedata:DescribeRealViewSchemaPage" as Action<"wedata:DescribeRealViewSchemaPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelatedTasksByTaskId = "wedata:DescribeRelatedTasksByTaskId" as Action<"wedata:DescribeRelatedTasksByTaskId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportTaskDetail = "wedata:DescribeReportTaskDetail" as Action<"wedata:DescribeReportTaskDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeReportTaskList = "wedata:DescribeReportTaskList" as Action<"wedata:DescribeReportTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceManagePathTrees = "wedata:DescribeResourceManagePathTrees" as Action<"wedata:DescribeResourceManagePathTrees", UnknownKind, never>;
/** List access by its name. */
export const DescribeRoleList = "wedata:DescribeRoleList" as Action<"wedata:DescribeRoleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRule = "wedata:DescribeRule" as Action<"wedata:DescribeRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleDimStat = "wedata:DescribeRuleDimStat" as Action<"wedata:DescribeRuleDimStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleExecDetail = "wedata:DescribeRuleExecDetail" as Action<"wedata:DescribeRuleExecDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleExecLog = "wedata:DescribeRuleExecLog" as Action<"wedata:DescribeRuleExecLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleExecResults = "wedata:DescribeRuleExecResults" as Action<"wedata:DescribeRuleExecResults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleExecStat = "wedata:DescribeRuleExecStat" as Action<"wedata:DescribeRuleExecStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleGroup = "wedata:DescribeRuleGroup" as Action<"wedata:DescribeRuleGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleGroupExecResultsByPage = "wedata:DescribeRuleGroupExecResultsByPage" as Action<"wedata:DescribeRuleGroupExecResultsByPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleGroupSubscription = "wedata:DescribeRuleGroupSubscription" as Action<"wedata:DescribeRuleGroupSubscription", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleGroupTable = "wedata:DescribeRuleGroupTable" as Action<"wedata:DescribeRuleGroupTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleGroupsByPage = "wedata:DescribeRuleGroupsByPage" as Action<"wedata:DescribeRuleGroupsByPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleTemplate = "wedata:DescribeRuleTemplate" as Action<"wedata:DescribeRuleTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleTemplates = "wedata:DescribeRuleTemplates" as Action<"wedata:DescribeRuleTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleTemplatesByPage = "wedata:DescribeRuleTemplatesByPage" as Action<"wedata:DescribeRuleTemplatesByPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRules = "wedata:DescribeRules" as Action<"wedata:DescribeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRulesByPage = "wedata:DescribeRulesByPage" as Action<"wedata:DescribeRulesByPage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScheduleInstances = "wedata:DescribeScheduleInstances" as Action<"wedata:DescribeScheduleInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSchedulerInstanceStatus = "wedata:DescribeSchedulerInstanceStatus" as Action<"wedata:DescribeSchedulerInstanceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSchedulerRunTimeInstanceCntByStatus = "wedata:DescribeSchedulerRunTimeInstanceCntByStatus" as Action<"wedata:DescribeSchedulerRunTimeInstanceCntByStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSchedulerTaskCntByStatus = "wedata:DescribeSchedulerTaskCntByStatus" as Action<"wedata:DescribeSchedulerTaskCntByStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSchedulerTaskTypeCnt = "wedata:DescribeSchedulerTaskTypeCnt" as Action<"wedata:DescribeSchedulerTaskTypeCnt", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStatisticInstanceStatusTrendOps = "wedata:DescribeStatisticInstanceStatusTrendOps" as Action<"wedata:DescribeStatisticInstanceStatusTrendOps", UnknownKind, never>;
/** List access by its name. */
export const DescribeStreamTaskLogList = "wedata:DescribeStreamTaskLogList" as Action<"wedata:DescribeStreamTaskLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSuccessorOpsTaskInfos = "wedata:DescribeSuccessorOpsTaskInfos" as Action<"wedata:DescribeSuccessorOpsTaskInfos", UnknownKind, never>;
/** List access by its name. */
export const DescribeSuccessorTaskInfoList = "wedata:DescribeSuccessorTaskInfoList" as Action<"wedata:DescribeSuccessorTaskInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableBasicInfo = "wedata:DescribeTableBasicInfo" as Action<"wedata:DescribeTableBasicInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableContentPreview = "wedata:DescribeTableContentPreview" as Action<"wedata:DescribeTableContentPreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableDdl = "wedata:DescribeTableDdl" as Action<"wedata:DescribeTableDdl", UnknownKind, never>;
/** List access by its name. */
export const DescribeTableInfoList = "wedata:DescribeTableInfoList" as Action<"wedata:DescribeTableInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableLineage = "wedata:DescribeTableLineage" as Action<"wedata:DescribeTableLineage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableLineageInfo = "wedata:DescribeTableLineageInfo" as Action<"wedata:DescribeTableLineageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableMeta = "wedata:DescribeTableMeta" as Action<"wedata:DescribeTableMeta", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableMetas = "wedata:DescribeTableMetas" as Action<"wedata:DescribeTableMetas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTablePartitions = "wedata:DescribeTablePartitions" as Action<"wedata:DescribeTablePartitions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableQualityDetails = "wedata:DescribeTableQualityDetails" as Action<"wedata:DescribeTableQualityDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableSchemaInfo = "wedata:DescribeTableSchemaInfo" as Action<"wedata:DescribeTableSchemaInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableScoreTrend = "wedata:DescribeTableScoreTrend" as Action<"wedata:DescribeTableScoreTrend", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTableSelect = "wedata:DescribeTableSelect" as Action<"wedata:DescribeTableSelect", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskAlarmRegulations = "wedata:DescribeTaskAlarmRegulations" as Action<"wedata:DescribeTaskAlarmRegulations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskByCycle = "wedata:DescribeTaskByCycle" as Action<"wedata:DescribeTaskByCycle", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskByStatusReport = "wedata:DescribeTaskByStatusReport" as Action<"wedata:DescribeTaskByStatusReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetailDs = "wedata:DescribeTaskDetailDs" as Action<"wedata:DescribeTaskDetailDs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskInstancesStatus = "wedata:DescribeTaskInstancesStatus" as Action<"wedata:DescribeTaskInstancesStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskLineage = "wedata:DescribeTaskLineage" as Action<"wedata:DescribeTaskLineage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskLockStatus = "wedata:DescribeTaskLockStatus" as Action<"wedata:DescribeTaskLockStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskParamDs = "wedata:DescribeTaskParamDs" as Action<"wedata:DescribeTaskParamDs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskRunHistory = "wedata:DescribeTaskRunHistory" as Action<"wedata:DescribeTaskRunHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskScript = "wedata:DescribeTaskScript" as Action<"wedata:DescribeTaskScript", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskTableMetricOverview = "wedata:DescribeTaskTableMetricOverview" as Action<"wedata:DescribeTaskTableMetricOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskTemplates = "wedata:DescribeTaskTemplates" as Action<"wedata:DescribeTaskTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasksForCodeTemplate = "wedata:DescribeTasksForCodeTemplate" as Action<"wedata:DescribeTasksForCodeTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTemplateDimCount = "wedata:DescribeTemplateDimCount" as Action<"wedata:DescribeTemplateDimCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTenantProjects = "wedata:DescribeTenantProjects" as Action<"wedata:DescribeTenantProjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTestRunningRecord = "wedata:DescribeTestRunningRecord" as Action<"wedata:DescribeTestRunningRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeThirdTaskRunLog = "wedata:DescribeThirdTaskRunLog" as Action<"wedata:DescribeThirdTaskRunLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopTableStat = "wedata:DescribeTopTableStat" as Action<"wedata:DescribeTopTableStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrendStat = "wedata:DescribeTrendStat" as Action<"wedata:DescribeTrendStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowByFordIds = "wedata:DescribeWorkflowByFordIds" as Action<"wedata:DescribeWorkflowByFordIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowCanvasInfo = "wedata:DescribeWorkflowCanvasInfo" as Action<"wedata:DescribeWorkflowCanvasInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowExecuteById = "wedata:DescribeWorkflowExecuteById" as Action<"wedata:DescribeWorkflowExecuteById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowInfoById = "wedata:DescribeWorkflowInfoById" as Action<"wedata:DescribeWorkflowInfoById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowListByProjectId = "wedata:DescribeWorkflowListByProjectId" as Action<"wedata:DescribeWorkflowListByProjectId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowSchedulerInfoDs = "wedata:DescribeWorkflowSchedulerInfoDs" as Action<"wedata:DescribeWorkflowSchedulerInfoDs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkflowTaskCount = "wedata:DescribeWorkflowTaskCount" as Action<"wedata:DescribeWorkflowTaskCount", UnknownKind, never>;
/** Access unknown. */
export const DiagnosePro = "wedata:DiagnosePro" as Action<"wedata:DiagnosePro", UnknownKind, never>;
/** Write access by its name. */
export const DisableProject = "wedata:DisableProject" as Action<"wedata:DisableProject", UnknownKind, never>;
/** Access unknown. */
export const DissociateResourceGroupFromProject = "wedata:DissociateResourceGroupFromProject" as Action<"wedata:DissociateResourceGroupFromProject", UnknownKind, never>;
/** Access unknown. */
export const DownloadLogByLine = "wedata:DownloadLogByLine" as Action<"wedata:DownloadLogByLine", UnknownKind, never>;
/** Access unknown. */
export const DryRunDIOfflineTask = "wedata:DryRunDIOfflineTask" as Action<"wedata:DryRunDIOfflineTask", UnknownKind, never>;
/** Write access by its name. */
export const EnableProject = "wedata:EnableProject" as Action<"wedata:EnableProject", UnknownKind, never>;
/** Access unknown. */
export const FindAllFolder = "wedata:FindAllFolder" as Action<"wedata:FindAllFolder", UnknownKind, never>;
/** Access unknown. */
export const FreezeOpsTasks = "wedata:FreezeOpsTasks" as Action<"wedata:FreezeOpsTasks", UnknownKind, never>;
/** Access unknown. */
export const FreezeTasksByWorkflowIds = "wedata:FreezeTasksByWorkflowIds" as Action<"wedata:FreezeTasksByWorkflowIds", UnknownKind, never>;
/** Access unknown. */
export const GenHiveTableDDLSql = "wedata:GenHiveTableDDLSql" as Action<"wedata:GenHiveTableDDLSql", UnknownKind, never>;
/** Read access by its name. */
export const GetAlarmMessage = "wedata:GetAlarmMessage" as Action<"wedata:GetAlarmMessage", UnknownKind, never>;
/** Read access by its name. */
export const GetBatchDetailErrorLog = "wedata:GetBatchDetailErrorLog" as Action<"wedata:GetBatchDetailErrorLog", UnknownKind, never>;
/** Read access by its name. */
export const GetCodeFile = "wedata:GetCodeFile" as Action<"wedata:GetCodeFile", UnknownKind, never>;
/** Read access by its name. */
export const GetCodeFolder = "wedata:GetCodeFolder" as Action<"wedata:GetCodeFolder", UnknownKind, never>;
/** Read access by its name. */
export const GetCosToken = "wedata:GetCosToken" as Action<"wedata:GetCosToken", UnknownKind, never>;
/** Read access by its name. */
export const GetDataBackfillPlan = "wedata:GetDataBackfillPlan" as Action<"wedata:GetDataBackfillPlan", UnknownKind, never>;
/** Read access by its name. */
export const GetDataSource = "wedata:GetDataSource" as Action<"wedata:GetDataSource", UnknownKind, never>;
/** Read access by its name. */
export const GetDataSourceRelatedTasks = "wedata:GetDataSourceRelatedTasks" as Action<"wedata:GetDataSourceRelatedTasks", UnknownKind, never>;
/** Read access by its name. */
export const GetFileInfo = "wedata:GetFileInfo" as Action<"wedata:GetFileInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetInstanceLog = "wedata:GetInstanceLog" as Action<"wedata:GetInstanceLog", UnknownKind, never>;
/** Read access by its name. */
export const GetIntegrationNodeColumnSchema = "wedata:GetIntegrationNodeColumnSchema" as Action<"wedata:GetIntegrationNodeColumnSchema", UnknownKind, never>;
/** Read access by its name. */
export const GetJobStatus = "wedata:GetJobStatus" as Action<"wedata:GetJobStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetMyCodeMaxPermission = "wedata:GetMyCodeMaxPermission" as Action<"wedata:GetMyCodeMaxPermission", UnknownKind, never>;
/** Read access by its name. */
export const GetMyWorkflowMaxPermission = "wedata:GetMyWorkflowMaxPermission" as Action<"wedata:GetMyWorkflowMaxPermission", UnknownKind, never>;
/** List access by its name. */
export const GetOfflineDIInstanceList = "wedata:GetOfflineDIInstanceList" as Action<"wedata:GetOfflineDIInstanceList", UnknownKind, never>;
/** List access by its name. */
export const GetOfflineInstanceList = "wedata:GetOfflineInstanceList" as Action<"wedata:GetOfflineInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsAlarmRule = "wedata:GetOpsAlarmRule" as Action<"wedata:GetOpsAlarmRule", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsAsyncJob = "wedata:GetOpsAsyncJob" as Action<"wedata:GetOpsAsyncJob", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsTask = "wedata:GetOpsTask" as Action<"wedata:GetOpsTask", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsTaskCode = "wedata:GetOpsTaskCode" as Action<"wedata:GetOpsTaskCode", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsTriggerWorkflow = "wedata:GetOpsTriggerWorkflow" as Action<"wedata:GetOpsTriggerWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetOpsWorkflow = "wedata:GetOpsWorkflow" as Action<"wedata:GetOpsWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetPaginationTaskScript = "wedata:GetPaginationTaskScript" as Action<"wedata:GetPaginationTaskScript", UnknownKind, never>;
/** Read access by its name. */
export const GetProject = "wedata:GetProject" as Action<"wedata:GetProject", UnknownKind, never>;
/** Read access by its name. */
export const GetResourceFile = "wedata:GetResourceFile" as Action<"wedata:GetResourceFile", UnknownKind, never>;
/** Read access by its name. */
export const GetResourceFolder = "wedata:GetResourceFolder" as Action<"wedata:GetResourceFolder", UnknownKind, never>;
/** Read access by its name. */
export const GetResourceGroupMetrics = "wedata:GetResourceGroupMetrics" as Action<"wedata:GetResourceGroupMetrics", UnknownKind, never>;
/** Read access by its name. */
export const GetSQLFolder = "wedata:GetSQLFolder" as Action<"wedata:GetSQLFolder", UnknownKind, never>;
/** Read access by its name. */
export const GetSQLScript = "wedata:GetSQLScript" as Action<"wedata:GetSQLScript", UnknownKind, never>;
/** Read access by its name. */
export const GetTable = "wedata:GetTable" as Action<"wedata:GetTable", UnknownKind, never>;
/** Read access by its name. */
export const GetTableColumns = "wedata:GetTableColumns" as Action<"wedata:GetTableColumns", UnknownKind, never>;
/** Read access by its name. */
export const GetTask = "wedata:GetTask" as Action<"wedata:GetTask", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskCode = "wedata:GetTaskCode" as Action<"wedata:GetTaskCode", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskFolder = "wedata:GetTaskFolder" as Action<"wedata:GetTaskFolder", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskInstance = "wedata:GetTaskInstance" as Action<"wedata:GetTaskInstance", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskInstanceLog = "wedata:GetTaskInstanceLog" as Action<"wedata:GetTaskInstanceLog", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskVersion = "wedata:GetTaskVersion" as Action<"wedata:GetTaskVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerTask = "wedata:GetTriggerTask" as Action<"wedata:GetTriggerTask", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerTaskCode = "wedata:GetTriggerTaskCode" as Action<"wedata:GetTriggerTaskCode", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerTaskRun = "wedata:GetTriggerTaskRun" as Action<"wedata:GetTriggerTaskRun", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerTaskVersion = "wedata:GetTriggerTaskVersion" as Action<"wedata:GetTriggerTaskVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerWorkflow = "wedata:GetTriggerWorkflow" as Action<"wedata:GetTriggerWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetTriggerWorkflowRun = "wedata:GetTriggerWorkflowRun" as Action<"wedata:GetTriggerWorkflowRun", UnknownKind, never>;
/** Read access by its name. */
export const GetWorkflow = "wedata:GetWorkflow" as Action<"wedata:GetWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetWorkflowFolder = "wedata:GetWorkflowFolder" as Action<"wedata:GetWorkflowFolder", UnknownKind, never>;
/** Write access by its name. */
export const GrantMemberProjectRole = "wedata:GrantMemberProjectRole" as Action<"wedata:GrantMemberProjectRole", UnknownKind, never>;
/** Access unknown. */
export const JudgeResourceFile = "wedata:JudgeResourceFile" as Action<"wedata:JudgeResourceFile", UnknownKind, never>;
/** Write access by its name. */
export const KillOpsMakePlanInstances = "wedata:KillOpsMakePlanInstances" as Action<"wedata:KillOpsMakePlanInstances", UnknownKind, never>;
/** Write access by its name. */
export const KillScheduleInstances = "wedata:KillScheduleInstances" as Action<"wedata:KillScheduleInstances", UnknownKind, never>;
/** Write access by its name. */
export const KillTaskInstancesAsync = "wedata:KillTaskInstancesAsync" as Action<"wedata:KillTaskInstancesAsync", UnknownKind, never>;
/** Write access by its name. */
export const KillTriggerWorkflowRuns = "wedata:KillTriggerWorkflowRuns" as Action<"wedata:KillTriggerWorkflowRuns", UnknownKind, never>;
/** List access by its name. */
export const ListAlarmMessages = "wedata:ListAlarmMessages" as Action<"wedata:ListAlarmMessages", UnknownKind, never>;
/** List access by its name. */
export const ListBatchDetail = "wedata:ListBatchDetail" as Action<"wedata:ListBatchDetail", UnknownKind, never>;
/** List access by its name. */
export const ListCatalog = "wedata:ListCatalog" as Action<"wedata:ListCatalog", UnknownKind, never>;
/** List access by its name. */
export const ListCodeFolderContents = "wedata:ListCodeFolderContents" as Action<"wedata:ListCodeFolderContents", UnknownKind, never>;
/** List access by its name. */
export const ListCodePermissions = "wedata:ListCodePermissions" as Action<"wedata:ListCodePermissions", UnknownKind, never>;
/** List access by its name. */
export const ListColumnLineage = "wedata:ListColumnLineage" as Action<"wedata:ListColumnLineage", UnknownKind, never>;
/** List access by its name. */
export const ListDataBackfillInstances = "wedata:ListDataBackfillInstances" as Action<"wedata:ListDataBackfillInstances", UnknownKind, never>;
/** List access by its name. */
export const ListDataSources = "wedata:ListDataSources" as Action<"wedata:ListDataSources", UnknownKind, never>;
/** List access by its name. */
export const ListDatabase = "wedata:ListDatabase" as Action<"wedata:ListDatabase", UnknownKind, never>;
/** List access by its name. */
export const ListDownstreamOpsTasks = "wedata:ListDownstreamOpsTasks" as Action<"wedata:ListDownstreamOpsTasks", UnknownKind, never>;
/** List access by its name. */
export const ListDownstreamTaskInstances = "wedata:ListDownstreamTaskInstances" as Action<"wedata:ListDownstreamTaskInstances", UnknownKind, never>;
/** List access by its name. */
export const ListDownstreamTasks = "wedata:ListDownstreamTasks" as Action<"wedata:ListDownstreamTasks", UnknownKind, never>;
/** List access by its name. */
export const ListDownstreamTriggerTasks = "wedata:ListDownstreamTriggerTasks" as Action<"wedata:ListDownstreamTriggerTasks", UnknownKind, never>;
/** List access by its name. */
export const ListInstances = "wedata:ListInstances" as Action<"wedata:ListInstances", UnknownKind, never>;
/** List access by its name. */
export const ListLineage = "wedata:ListLineage" as Action<"wedata:ListLineage", UnknownKind, never>;
/** List access by its name. */
export const ListOpsAlarmRules = "wedata:ListOpsAlarmRules" as Action<"wedata:ListOpsAlarmRules", UnknownKind, never>;
/** List access by its name. */
export const ListOpsTasks = "wedata:ListOpsTasks" as Action<"wedata:ListOpsTasks", UnknownKind, never>;
/** List access by its name. */
export const ListOpsTriggerWorkflows = "wedata:ListOpsTriggerWorkflows" as Action<"wedata:ListOpsTriggerWorkflows", UnknownKind, never>;
/** List access by its name. */
export const ListOpsWorkflows = "wedata:ListOpsWorkflows" as Action<"wedata:ListOpsWorkflows", UnknownKind, never>;
/** List access by its name. */
export const ListPermissions = "wedata:ListPermissions" as Action<"wedata:ListPermissions", UnknownKind, never>;
/** List access by its name. */
export const ListProcessLineage = "wedata:ListProcessLineage" as Action<"wedata:ListProcessLineage", UnknownKind, never>;
/** List access by its name. */
export const ListProjectMembers = "wedata:ListProjectMembers" as Action<"wedata:ListProjectMembers", UnknownKind, never>;
/** List access by its name. */
export const ListProjectRoles = "wedata:ListProjectRoles" as Action<"wedata:ListProjectRoles", UnknownKind, never>;
/** List access by its name. */
export const ListProjects = "wedata:ListProjects" as Action<"wedata:ListProjects", UnknownKind, never>;
/** List access by its name. */
export const ListQualityRuleGroupExecResultsByPage = "wedata:ListQualityRuleGroupExecResultsByPage" as Action<"wedata:ListQualityRuleGroupExecResultsByPage", UnknownKind, never>;
/** List access by its name. */
export const ListQualityRuleGroups = "wedata:ListQualityRuleGroups" as Action<"wedata:ListQualityRuleGroups", UnknownKind, never>;
/** List access by its name. */
export const ListQualityRuleGroupsTable = "wedata:ListQualityRuleGroupsTable" as Action<"wedata:ListQualityRuleGroupsTable", UnknownKind, never>;
/** List access by its name. */
export const ListQualityRuleTemplates = "wedata:ListQualityRuleTemplates" as Action<"wedata:ListQualityRuleTemplates", UnknownKind, never>;
/** List access by its name. */
export const ListQualityRules = "wedata:ListQualityRules" as Action<"wedata:ListQualityRules", UnknownKind, never>;
/** List access by its name. */
export const ListResourceFiles = "wedata:ListResourceFiles" as Action<"wedata:ListResourceFiles", UnknownKind, never>;
/** List access by its name. */
export const ListResourceFolders = "wedata:ListResourceFolders" as Action<"wedata:ListResourceFolders", UnknownKind, never>;
/** List access by its name. */
export const ListResourceGroups = "wedata:ListResourceGroups" as Action<"wedata:ListResourceGroups", UnknownKind, never>;
/** List access by its name. */
export const ListSQLFolderContents = "wedata:ListSQLFolderContents" as Action<"wedata:ListSQLFolderContents", UnknownKind, never>;
/** List access by its name. */
export const ListSQLScriptRuns = "wedata:ListSQLScriptRuns" as Action<"wedata:ListSQLScriptRuns", UnknownKind, never>;
/** List access by its name. */
export const ListSchema = "wedata:ListSchema" as Action<"wedata:ListSchema", UnknownKind, never>;
/** List access by its name. */
export const ListTable = "wedata:ListTable" as Action<"wedata:ListTable", UnknownKind, never>;
/** List access by its name. */
export const ListTaskFolders = "wedata:ListTaskFolders" as Action<"wedata:ListTaskFolders", UnknownKind, never>;
/** List access by its name. */
export const ListTaskInstanceExecutions = "wedata:ListTaskInstanceExecutions" as Action<"wedata:ListTaskInstanceExecutions", UnknownKind, never>;
/** List access by its name. */
export const ListTaskInstances = "wedata:ListTaskInstances" as Action<"wedata:ListTaskInstances", UnknownKind, never>;
/** List access by its name. */
export const ListTaskVersions = "wedata:ListTaskVersions" as Action<"wedata:ListTaskVersions", UnknownKind, never>;
/** List access by its name. */
export const ListTasks = "wedata:ListTasks" as Action<"wedata:ListTasks", UnknownKind, never>;
/** List access by its name. */
export const ListTenantRoles = "wedata:ListTenantRoles" as Action<"wedata:ListTenantRoles", UnknownKind, never>;
/** List access by its name. */
export const ListTriggerTaskRuns = "wedata:ListTriggerTaskRuns" as Action<"wedata:ListTriggerTaskRuns", UnknownKind, never>;
/** List access by its name. */
export const ListTriggerTaskVersions = "wedata:ListTriggerTaskVersions" as Action<"wedata:ListTriggerTaskVersions", UnknownKind, never>;
/** List access by its name. */
export const ListTriggerTasks = "wedata:ListTriggerTasks" as Action<"wedata:ListTriggerTasks", UnknownKind, never>;
/** List access by its name. */
export const ListTriggerWorkflowRuns = "wedata:ListTriggerWorkflowRuns" as Action<"wedata:ListTriggerWorkflowRuns", UnknownKind, never>;
/** List access by its name. */
export const ListTriggerWorkflows = "wedata:ListTriggerWorkflows" as Action<"wedata:ListTriggerWorkflows", UnknownKind, never>;
/** List access by its name. */
export const ListUpstreamOpsTasks = "wedata:ListUpstreamOpsTasks" as Action<"wedata:ListUpstreamOpsTasks", UnknownKind, never>;
/** List access by its name. */
export const ListUpstreamTaskInstances = "wedata:ListUpstreamTaskInstances" as Action<"wedata:ListUpstreamTaskInstances", UnknownKind, never>;
/** List access by its name. */
export const ListUpstreamTasks = "wedata:ListUpstreamTasks" as Action<"wedata:ListUpstreamTasks", UnknownKind, never>;
/** List access by its name. */
export const ListUpstreamTriggerTasks = "wedata:ListUpstreamTriggerTasks" as Action<"wedata:ListUpstreamTriggerTasks", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflowFolders = "wedata:ListWorkflowFolders" as Action<"wedata:ListWorkflowFolders", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflowPermissions = "wedata:ListWorkflowPermissions" as Action<"wedata:ListWorkflowPermissions", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflows = "wedata:ListWorkflows" as Action<"wedata:ListWorkflows", UnknownKind, never>;
/** Write access by its name. */
export const LockIntegrationTask = "wedata:LockIntegrationTask" as Action<"wedata:LockIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApproveStatus = "wedata:ModifyApproveStatus" as Action<"wedata:ModifyApproveStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataSource = "wedata:ModifyDataSource" as Action<"wedata:ModifyDataSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDimensionWeight = "wedata:ModifyDimensionWeight" as Action<"wedata:ModifyDimensionWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDsFolder = "wedata:ModifyDsFolder" as Action<"wedata:ModifyDsFolder", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExecStrategy = "wedata:ModifyExecStrategy" as Action<"wedata:ModifyExecStrategy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntegrationNode = "wedata:ModifyIntegrationNode" as Action<"wedata:ModifyIntegrationNode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntegrationTask = "wedata:ModifyIntegrationTask" as Action<"wedata:ModifyIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMonitorStatus = "wedata:ModifyMonitorStatus" as Action<"wedata:ModifyMonitorStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "wedata:ModifyProject" as Action<"wedata:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQualityRule = "wedata:ModifyQualityRule" as Action<"wedata:ModifyQualityRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyQualityRuleGroup = "wedata:ModifyQualityRuleGroup" as Action<"wedata:ModifyQualityRuleGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRule = "wedata:ModifyRule" as Action<"wedata:ModifyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRuleGroupSubscription = "wedata:ModifyRuleGroupSubscription" as Action<"wedata:ModifyRuleGroupSubscription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRuleTemplate = "wedata:ModifyRuleTemplate" as Action<"wedata:ModifyRuleTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskAlarmRegular = "wedata:ModifyTaskAlarmRegular" as Action<"wedata:ModifyTaskAlarmRegular", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskInfo = "wedata:ModifyTaskInfo" as Action<"wedata:ModifyTaskInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskInfoDs = "wedata:ModifyTaskInfoDs" as Action<"wedata:ModifyTaskInfoDs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskLinks = "wedata:ModifyTaskLinks" as Action<"wedata:ModifyTaskLinks", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskLinksDs = "wedata:ModifyTaskLinksDs" as Action<"wedata:ModifyTaskLinksDs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskName = "wedata:ModifyTaskName" as Action<"wedata:ModifyTaskName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskScript = "wedata:ModifyTaskScript" as Action<"wedata:ModifyTaskScript", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkflowInfo = "wedata:ModifyWorkflowInfo" as Action<"wedata:ModifyWorkflowInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkflowSchedule = "wedata:ModifyWorkflowSchedule" as Action<"wedata:ModifyWorkflowSchedule", UnknownKind, never>;
/** Write access by its name. */
export const MoveTasksToFolder = "wedata:MoveTasksToFolder" as Action<"wedata:MoveTasksToFolder", UnknownKind, never>;
/** Write access by its name. */
export const PauseOpsTasksAsync = "wedata:PauseOpsTasksAsync" as Action<"wedata:PauseOpsTasksAsync", UnknownKind, never>;
/** Write access by its name. */
export const RegisterDsEvent = "wedata:RegisterDsEvent" as Action<"wedata:RegisterDsEvent", UnknownKind, never>;
/** Write access by its name. */
export const RegisterDsEventListener = "wedata:RegisterDsEventListener" as Action<"wedata:RegisterDsEventListener", UnknownKind, never>;
/** Write access by its name. */
export const RegisterEvent = "wedata:RegisterEvent" as Action<"wedata:RegisterEvent", UnknownKind, never>;
/** Write access by its name. */
export const RegisterEventListener = "wedata:RegisterEventListener" as Action<"wedata:RegisterEventListener", UnknownKind, never>;
/** Write access by its name. */
export const RegisterLineage = "wedata:RegisterLineage" as Action<"wedata:RegisterLineage", UnknownKind, never>;
/** Write access by its name. */
export const RemoveDatabase = "wedata:RemoveDatabase" as Action<"wedata:RemoveDatabase", UnknownKind, never>;
/** Write access by its name. */
export const RemoveMemberProjectRole = "wedata:RemoveMemberProjectRole" as Action<"wedata:RemoveMemberProjectRole", UnknownKind, never>;
/** Write access by its name. */
export const RemoveSchema = "wedata:RemoveSchema" as Action<"wedata:RemoveSchema", UnknownKind, never>;
/** Write access by its name. */
export const RemoveTable = "wedata:RemoveTable" as Action<"wedata:RemoveTable", UnknownKind, never>;
/** Write access by its name. */
export const RemoveWorkflowDs = "wedata:RemoveWorkflowDs" as Action<"wedata:RemoveWorkflowDs", UnknownKind, never>;
/** Write access by its name. */
export const RenewWorkflowOwnerDs = "wedata:RenewWorkflowOwnerDs" as Action<"wedata:RenewWorkflowOwnerDs", UnknownKind, never>;
/** Write access by its name. */
export const RenewWorkflowSchedulerInfoDs = "wedata:RenewWorkflowSchedulerInfoDs" as Action<"wedata:RenewWorkflowSchedulerInfoDs", UnknownKind, never>;
/** Access unknown. */
export const ReportDatabase = "wedata:ReportDatabase" as Action<"wedata:ReportDatabase", UnknownKind, never>;
/** Access unknown. */
export const ReportSchema = "wedata:ReportSchema" as Action<"wedata:ReportSchema", UnknownKind, never>;
/** Access unknown. */
export const ReportTable = "wedata:ReportTable" as Action<"wedata:ReportTable", UnknownKind, never>;
/** Access unknown. */
export const ReportTaskLineage = "wedata:ReportTaskLineage" as Action<"wedata:ReportTaskLineage", UnknownKind, never>;
/** Access unknown. */
export const RerunTaskInstancesAsync = "wedata:RerunTaskInstancesAsync" as Action<"wedata:RerunTaskInstancesAsync", UnknownKind, never>;
/** Access unknown. */
export const RerunTriggerWorkflowRunAsync = "wedata:RerunTriggerWorkflowRunAsync" as Action<"wedata:RerunTriggerWorkflowRunAsync", UnknownKind, never>;
/** Write access by its name. */
export const ResumeIntegrationTask = "wedata:ResumeIntegrationTask" as Action<"wedata:ResumeIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const RevokeDataSourceAuthorization = "wedata:RevokeDataSourceAuthorization" as Action<"wedata:RevokeDataSourceAuthorization", UnknownKind, never>;
/** Write access by its name. */
export const RevokePrivileges = "wedata:RevokePrivileges" as Action<"wedata:RevokePrivileges", UnknownKind, never>;
/** Access unknown. */
export const RobAndLockIntegrationTask = "wedata:RobAndLockIntegrationTask" as Action<"wedata:RobAndLockIntegrationTask", UnknownKind, never>;
/** Access unknown. */
export const RunForceSucScheduleInstances = "wedata:RunForceSucScheduleInstances" as Action<"wedata:RunForceSucScheduleInstances", UnknownKind, never>;
/** Access unknown. */
export const RunRerunScheduleInstances = "wedata:RunRerunScheduleInstances" as Action<"wedata:RunRerunScheduleInstances", UnknownKind, never>;
/** Access unknown. */
export const RunSQLScript = "wedata:RunSQLScript" as Action<"wedata:RunSQLScript", UnknownKind, never>;
/** Access unknown. */
export const RunTasksByMultiWorkflow = "wedata:RunTasksByMultiWorkflow" as Action<"wedata:RunTasksByMultiWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const SaveCustomFunction = "wedata:SaveCustomFunction" as Action<"wedata:SaveCustomFunction", UnknownKind, never>;
/** Write access by its name. */
export const SetSuccessTaskInstancesAsync = "wedata:SetSuccessTaskInstancesAsync" as Action<"wedata:SetSuccessTaskInstancesAsync", UnknownKind, never>;
/** Write access by its name. */
export const SetTaskAlarmNew = "wedata:SetTaskAlarmNew" as Action<"wedata:SetTaskAlarmNew", UnknownKind, never>;
/** Write access by its name. */
export const StartIntegrationTask = "wedata:StartIntegrationTask" as Action<"wedata:StartIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const StartOpsTasks = "wedata:StartOpsTasks" as Action<"wedata:StartOpsTasks", UnknownKind, never>;
/** Write access by its name. */
export const StopIntegrationTask = "wedata:StopIntegrationTask" as Action<"wedata:StopIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const StopOpsTasksAsync = "wedata:StopOpsTasksAsync" as Action<"wedata:StopOpsTasksAsync", UnknownKind, never>;
/** Write access by its name. */
export const StopSQLScriptRun = "wedata:StopSQLScriptRun" as Action<"wedata:StopSQLScriptRun", UnknownKind, never>;
/** Access unknown. */
export const SubmitCustomFunction = "wedata:SubmitCustomFunction" as Action<"wedata:SubmitCustomFunction", UnknownKind, never>;
/** Access unknown. */
export const SubmitSqlTask = "wedata:SubmitSqlTask" as Action<"wedata:SubmitSqlTask", UnknownKind, never>;
/** Access unknown. */
export const SubmitTask = "wedata:SubmitTask" as Action<"wedata:SubmitTask", UnknownKind, never>;
/** Access unknown. */
export const SubmitTaskTestRun = "wedata:SubmitTaskTestRun" as Action<"wedata:SubmitTaskTestRun", UnknownKind, never>;
/** Access unknown. */
export const SubmitTriggerTask = "wedata:SubmitTriggerTask" as Action<"wedata:SubmitTriggerTask", UnknownKind, never>;
/** Access unknown. */
export const SubmitWorkflow = "wedata:SubmitWorkflow" as Action<"wedata:SubmitWorkflow", UnknownKind, never>;
/** Access unknown. */
export const SuspendIntegrationTask = "wedata:SuspendIntegrationTask" as Action<"wedata:SuspendIntegrationTask", UnknownKind, never>;
/** Access unknown. */
export const TaskLog = "wedata:TaskLog" as Action<"wedata:TaskLog", UnknownKind, never>;
/** Access unknown. */
export const TriggerDsEvent = "wedata:TriggerDsEvent" as Action<"wedata:TriggerDsEvent", UnknownKind, never>;
/** Access unknown. */
export const TriggerEvent = "wedata:TriggerEvent" as Action<"wedata:TriggerEvent", UnknownKind, never>;
/** Access unknown. */
export const TriggerManualTasks = "wedata:TriggerManualTasks" as Action<"wedata:TriggerManualTasks", UnknownKind, never>;
/** Access unknown. */
export const UnboundProjectExecutorResource = "wedata:UnboundProjectExecutorResource" as Action<"wedata:UnboundProjectExecutorResource", UnknownKind, never>;
/** Write access by its name. */
export const UnlockIntegrationTask = "wedata:UnlockIntegrationTask" as Action<"wedata:UnlockIntegrationTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCodeFile = "wedata:UpdateCodeFile" as Action<"wedata:UpdateCodeFile", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCodeFolder = "wedata:UpdateCodeFolder" as Action<"wedata:UpdateCodeFolder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCodeTemplate = "wedata:UpdateCodeTemplate" as Action<"wedata:UpdateCodeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataModelRegistryInfo = "wedata:UpdateDataModelRegistryInfo" as Action<"wedata:UpdateDataModelRegistryInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataSource = "wedata:UpdateDataSource" as Action<"wedata:UpdateDataSource", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOpsAlarmRule = "wedata:UpdateOpsAlarmRule" as Action<"wedata:UpdateOpsAlarmRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOpsTasksOwner = "wedata:UpdateOpsTasksOwner" as Action<"wedata:UpdateOpsTasksOwner", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOpsTriggerTasksOwner = "wedata:UpdateOpsTriggerTasksOwner" as Action<"wedata:UpdateOpsTriggerTasksOwner", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProject = "wedata:UpdateProject" as Action<"wedata:UpdateProject", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProjectUserRole = "wedata:UpdateProjectUserRole" as Action<"wedata:UpdateProjectUserRole", UnknownKind, never>;
/** Write access by its name. */
export const UpdateResourceFile = "wedata:UpdateResourceFile" as Action<"wedata:UpdateResourceFile", UnknownKind, never>;
/** Write access by its name. */
export const UpdateResourceFolder = "wedata:UpdateResourceFolder" as Action<"wedata:UpdateResourceFolder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateResourceGroup = "wedata:UpdateResourceGroup" as Action<"wedata:UpdateResourceGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSQLFolder = "wedata:UpdateSQLFolder" as Action<"wedata:UpdateSQLFolder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSQLScript = "wedata:UpdateSQLScript" as Action<"wedata:UpdateSQLScript", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTask = "wedata:UpdateTask" as Action<"wedata:UpdateTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTaskFolder = "wedata:UpdateTaskFolder" as Action<"wedata:UpdateTaskFolder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTaskPartially = "wedata:UpdateTaskPartially" as Action<"wedata:UpdateTaskPartially", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTriggerTask = "wedata:UpdateTriggerTask" as Action<"wedata:UpdateTriggerTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTriggerTaskPartially = "wedata:UpdateTriggerTaskPartially" as Action<"wedata:UpdateTriggerTaskPartially", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTriggerWorkflow = "wedata:UpdateTriggerWorkflow" as Action<"wedata:UpdateTriggerWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTriggerWorkflowPartially = "wedata:UpdateTriggerWorkflowPartially" as Action<"wedata:UpdateTriggerWorkflowPartially", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkflow = "wedata:UpdateWorkflow" as Action<"wedata:UpdateWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkflowFolder = "wedata:UpdateWorkflowFolder" as Action<"wedata:UpdateWorkflowFolder", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkflowInfo = "wedata:UpdateWorkflowInfo" as Action<"wedata:UpdateWorkflowInfo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkflowOwner = "wedata:UpdateWorkflowOwner" as Action<"wedata:UpdateWorkflowOwner", UnknownKind, never>;
/** Write access by its name. */
export const UploadContent = "wedata:UploadContent" as Action<"wedata:UploadContent", UnknownKind, never>;
/** Write access by its name. */
export const UploadResource = "wedata:UploadResource" as Action<"wedata:UploadResource", UnknownKind, never>;
