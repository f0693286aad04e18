// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateTaskFromAction = "cfg:CreateTaskFromAction" as UncheckedAction<"cfg:CreateTaskFromAction">;
/** Write access by its name. */
export const CreateTaskFromMultiAction = "cfg:CreateTaskFromMultiAction" as UncheckedAction<"cfg:CreateTaskFromMultiAction">;
/** Write access by its name. */
export const CreateTaskFromTemplate = "cfg:CreateTaskFromTemplate" as UncheckedAction<"cfg:CreateTaskFromTemplate">;
/** Write access by its name. */
export const DeleteTask = "cfg:DeleteTask" as UncheckedAction<"cfg:DeleteTask">;
/** List access by its name. */
export const DescribeActionFieldConfigList = "cfg:DescribeActionFieldConfigList" as UncheckedAction<"cfg:DescribeActionFieldConfigList">;
/** List access by its name. */
export const DescribeActionLibraryList = "cfg:DescribeActionLibraryList" as UncheckedAction<"cfg:DescribeActionLibraryList">;
/** List access by its name. */
export const DescribeObjectTypeList = "cfg:DescribeObjectTypeList" as UncheckedAction<"cfg:DescribeObjectTypeList">;
/** Read access by its name. */
export const DescribeTask = "cfg:DescribeTask" as UncheckedAction<"cfg:DescribeTask">;
/** Read access by its name. */
export const DescribeTaskExecuteLogs = "cfg:DescribeTaskExecuteLogs" as UncheckedAction<"cfg:DescribeTaskExecuteLogs">;
/** List access by its name. */
export const DescribeTaskList = "cfg:DescribeTaskList" as UncheckedAction<"cfg:DescribeTaskList">;
/** Read access by its name. */
export const DescribeTaskPolicyTriggerLog = "cfg:DescribeTaskPolicyTriggerLog" as UncheckedAction<"cfg:DescribeTaskPolicyTriggerLog">;
/** Read access by its name. */
export const DescribeTemplate = "cfg:DescribeTemplate" as UncheckedAction<"cfg:DescribeTemplate">;
/** List access by its name. */
export const DescribeTemplateList = "cfg:DescribeTemplateList" as UncheckedAction<"cfg:DescribeTemplateList">;
/** Access unknown. */
export const ExecuteTask = "cfg:ExecuteTask" as UncheckedAction<"cfg:ExecuteTask">;
/** Access unknown. */
export const ExecuteTaskInstance = "cfg:ExecuteTaskInstance" as UncheckedAction<"cfg:ExecuteTaskInstance">;
/** Write access by its name. */
export const ModifyTaskRunStatus = "cfg:ModifyTaskRunStatus" as UncheckedAction<"cfg:ModifyTaskRunStatus">;
/** Access unknown. */
export const TriggerPolicy = "cfg:TriggerPolicy" as UncheckedAction<"cfg:TriggerPolicy">;
