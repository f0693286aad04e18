// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateFile = "databuddy:CreateFile" as Action<"databuddy:CreateFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkflow = "databuddy:CreateWorkflow" as Action<"databuddy:CreateWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFile = "databuddy:DeleteFile" as Action<"databuddy:DeleteFile", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWorkflow = "databuddy:DeleteWorkflow" as Action<"databuddy:DeleteWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetFile = "databuddy:GetFile" as Action<"databuddy:GetFile", UnknownKind, never>;
/** Read access by its name. */
export const GetWorkflow = "databuddy:GetWorkflow" as Action<"databuddy:GetWorkflow", UnknownKind, never>;
/** Read access by its name. */
export const GetWorkflowRun = "databuddy:GetWorkflowRun" as Action<"databuddy:GetWorkflowRun", UnknownKind, never>;
/** Read access by its name. */
export const GetWorkflowTaskRun = "databuddy:GetWorkflowTaskRun" as Action<"databuddy:GetWorkflowTaskRun", UnknownKind, never>;
/** Write access by its name. */
export const KillWorkflowRun = "databuddy:KillWorkflowRun" as Action<"databuddy:KillWorkflowRun", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflowRuns = "databuddy:ListWorkflowRuns" as Action<"databuddy:ListWorkflowRuns", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflowTaskRuns = "databuddy:ListWorkflowTaskRuns" as Action<"databuddy:ListWorkflowTaskRuns", UnknownKind, never>;
/** List access by its name. */
export const ListWorkflows = "databuddy:ListWorkflows" as Action<"databuddy:ListWorkflows", UnknownKind, never>;
/** Access unknown. */
export const RerunWorkflowRun = "databuddy:RerunWorkflowRun" as Action<"databuddy:RerunWorkflowRun", UnknownKind, never>;
/** Access unknown. */
export const RunWorkflow = "databuddy:RunWorkflow" as Action<"databuddy:RunWorkflow", UnknownKind, never>;
/** Write access by its name. */
export const UnbindWorkflowBundle = "databuddy:UnbindWorkflowBundle" as Action<"databuddy:UnbindWorkflowBundle", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFile = "databuddy:UpdateFile" as Action<"databuddy:UpdateFile", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkflow = "databuddy:UpdateWorkflow" as Action<"databuddy:UpdateWorkflow", UnknownKind, never>;
