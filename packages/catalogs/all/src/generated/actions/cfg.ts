// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateTaskFromAction = "cfg:CreateTaskFromAction" as Action<"cfg:CreateTaskFromAction", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskFromMultiAction = "cfg:CreateTaskFromMultiAction" as Action<"cfg:CreateTaskFromMultiAction", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskFromTemplate = "cfg:CreateTaskFromTemplate" as Action<"cfg:CreateTaskFromTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTask = "cfg:DeleteTask" as Action<"cfg:DeleteTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeActionFieldConfigList = "cfg:DescribeActionFieldConfigList" as Action<"cfg:DescribeActionFieldConfigList", UnknownKind, never>;
/** List access by its name. */
export const DescribeActionLibraryList = "cfg:DescribeActionLibraryList" as Action<"cfg:DescribeActionLibraryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeObjectTypeList = "cfg:DescribeObjectTypeList" as Action<"cfg:DescribeObjectTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "cfg:DescribeTask" as Action<"cfg:DescribeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskExecuteLogs = "cfg:DescribeTaskExecuteLogs" as Action<"cfg:DescribeTaskExecuteLogs", UnknownKind, never>;
/** List access by its name. */
export const DescribeTaskList = "cfg:DescribeTaskList" as Action<"cfg:DescribeTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskPolicyTriggerLog = "cfg:DescribeTaskPolicyTriggerLog" as Action<"cfg:DescribeTaskPolicyTriggerLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTemplate = "cfg:DescribeTemplate" as Action<"cfg:DescribeTemplate", UnknownKind, never>;
/** List access by its name. */
export const DescribeTemplateList = "cfg:DescribeTemplateList" as Action<"cfg:DescribeTemplateList", UnknownKind, never>;
/** Access unknown. */
export const ExecuteTask = "cfg:ExecuteTask" as Action<"cfg:ExecuteTask", UnknownKind, never>;
/** Access unknown. */
export const ExecuteTaskInstance = "cfg:ExecuteTaskInstance" as Action<"cfg:ExecuteTaskInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTaskRunStatus = "cfg:ModifyTaskRunStatus" as Action<"cfg:ModifyTaskRunStatus", UnknownKind, never>;
/** Access unknown. */
export const TriggerPolicy = "cfg:TriggerPolicy" as Action<"cfg:TriggerPolicy", UnknownKind, never>;
