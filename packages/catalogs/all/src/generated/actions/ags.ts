// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AcquireDeploymentToken = "ags:AcquireDeploymentToken" as Action<"ags:AcquireDeploymentToken", UnknownKind, never>;
/** Access unknown. */
export const AcquireSandboxInstanceToken = "ags:AcquireSandboxInstanceToken" as Action<"ags:AcquireSandboxInstanceToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAPIKey = "ags:CreateAPIKey" as Action<"ags:CreateAPIKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeployment = "ags:CreateDeployment" as Action<"ags:CreateDeployment", UnknownKind, never>;
/** Write access by its name. */
export const CreatePreCacheImageTask = "ags:CreatePreCacheImageTask" as Action<"ags:CreatePreCacheImageTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSandboxTool = "ags:CreateSandboxTool" as Action<"ags:CreateSandboxTool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAPIKey = "ags:DeleteAPIKey" as Action<"ags:DeleteAPIKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeployment = "ags:DeleteDeployment" as Action<"ags:DeleteDeployment", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSandboxTool = "ags:DeleteSandboxTool" as Action<"ags:DeleteSandboxTool", UnknownKind, never>;
/** List access by its name. */
export const DescribeAPIKeyList = "ags:DescribeAPIKeyList" as Action<"ags:DescribeAPIKeyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeployment = "ags:DescribeDeployment" as Action<"ags:DescribeDeployment", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeploymentList = "ags:DescribeDeploymentList" as Action<"ags:DescribeDeploymentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePreCacheImageTask = "ags:DescribePreCacheImageTask" as Action<"ags:DescribePreCacheImageTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxInstanceList = "ags:DescribeSandboxInstanceList" as Action<"ags:DescribeSandboxInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSandboxToolList = "ags:DescribeSandboxToolList" as Action<"ags:DescribeSandboxToolList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeployment = "ags:ModifyDeployment" as Action<"ags:ModifyDeployment", UnknownKind, never>;
/** Write access by its name. */
export const PauseSandboxInstance = "ags:PauseSandboxInstance" as Action<"ags:PauseSandboxInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResumeSandboxInstance = "ags:ResumeSandboxInstance" as Action<"ags:ResumeSandboxInstance", UnknownKind, never>;
/** Write access by its name. */
export const StartSandboxInstance = "ags:StartSandboxInstance" as Action<"ags:StartSandboxInstance", UnknownKind, never>;
/** Write access by its name. */
export const StopSandboxInstance = "ags:StopSandboxInstance" as Action<"ags:StopSandboxInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSandboxInstance = "ags:UpdateSandboxInstance" as Action<"ags:UpdateSandboxInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSandboxTool = "ags:UpdateSandboxTool" as Action<"ags:UpdateSandboxTool", UnknownKind, never>;
