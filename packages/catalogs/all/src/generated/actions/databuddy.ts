// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateFile = "databuddy:CreateFile" as UncheckedAction<"databuddy:CreateFile">;
/** Write access by its name. */
export const CreateWorkflow = "databuddy:CreateWorkflow" as UncheckedAction<"databuddy:CreateWorkflow">;
/** Write access by its name. */
export const DeleteFile = "databuddy:DeleteFile" as UncheckedAction<"databuddy:DeleteFile">;
/** Write access by its name. */
export const DeleteWorkflow = "databuddy:DeleteWorkflow" as UncheckedAction<"databuddy:DeleteWorkflow">;
/** Read access by its name. */
export const GetFile = "databuddy:GetFile" as UncheckedAction<"databuddy:GetFile">;
/** Read access by its name. */
export const GetWorkflow = "databuddy:GetWorkflow" as UncheckedAction<"databuddy:GetWorkflow">;
/** Read access by its name. */
export const GetWorkflowRun = "databuddy:GetWorkflowRun" as UncheckedAction<"databuddy:GetWorkflowRun">;
/** Read access by its name. */
export const GetWorkflowTaskRun = "databuddy:GetWorkflowTaskRun" as UncheckedAction<"databuddy:GetWorkflowTaskRun">;
/** Write access by its name. */
export const KillWorkflowRun = "databuddy:KillWorkflowRun" as UncheckedAction<"databuddy:KillWorkflowRun">;
/** List access by its name. */
export const ListWorkflowRuns = "databuddy:ListWorkflowRuns" as UncheckedAction<"databuddy:ListWorkflowRuns">;
/** List access by its name. */
export const ListWorkflowTaskRuns = "databuddy:ListWorkflowTaskRuns" as UncheckedAction<"databuddy:ListWorkflowTaskRuns">;
/** List access by its name. */
export const ListWorkflows = "databuddy:ListWorkflows" as UncheckedAction<"databuddy:ListWorkflows">;
/** Access unknown. */
export const RerunWorkflowRun = "databuddy:RerunWorkflowRun" as UncheckedAction<"databuddy:RerunWorkflowRun">;
/** Access unknown. */
export const RunWorkflow = "databuddy:RunWorkflow" as UncheckedAction<"databuddy:RunWorkflow">;
/** Write access by its name. */
export const UnbindWorkflowBundle = "databuddy:UnbindWorkflowBundle" as UncheckedAction<"databuddy:UnbindWorkflowBundle">;
/** Write access by its name. */
export const UpdateFile = "databuddy:UpdateFile" as UncheckedAction<"databuddy:UpdateFile">;
/** Write access by its name. */
export const UpdateWorkflow = "databuddy:UpdateWorkflow" as UncheckedAction<"databuddy:UpdateWorkflow">;
