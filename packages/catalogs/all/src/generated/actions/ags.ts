// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AcquireDeploymentToken = "ags:AcquireDeploymentToken" as UncheckedAction<"ags:AcquireDeploymentToken">;
/** Access unknown. */
export const AcquireSandboxInstanceToken = "ags:AcquireSandboxInstanceToken" as UncheckedAction<"ags:AcquireSandboxInstanceToken">;
/** Write access by its name. */
export const CreateAPIKey = "ags:CreateAPIKey" as UncheckedAction<"ags:CreateAPIKey">;
/** Write access by its name. */
export const CreateDeployment = "ags:CreateDeployment" as UncheckedAction<"ags:CreateDeployment">;
/** Write access by its name. */
export const CreatePreCacheImageTask = "ags:CreatePreCacheImageTask" as UncheckedAction<"ags:CreatePreCacheImageTask">;
/** Write access by its name. */
export const CreateSandboxTool = "ags:CreateSandboxTool" as UncheckedAction<"ags:CreateSandboxTool">;
/** Write access by its name. */
export const DeleteAPIKey = "ags:DeleteAPIKey" as UncheckedAction<"ags:DeleteAPIKey">;
/** Write access by its name. */
export const DeleteDeployment = "ags:DeleteDeployment" as UncheckedAction<"ags:DeleteDeployment">;
/** Write access by its name. */
export const DeleteSandboxTool = "ags:DeleteSandboxTool" as UncheckedAction<"ags:DeleteSandboxTool">;
/** List access by its name. */
export const DescribeAPIKeyList = "ags:DescribeAPIKeyList" as UncheckedAction<"ags:DescribeAPIKeyList">;
/** Read access by its name. */
export const DescribeDeployment = "ags:DescribeDeployment" as UncheckedAction<"ags:DescribeDeployment">;
/** List access by its name. */
export const DescribeDeploymentList = "ags:DescribeDeploymentList" as UncheckedAction<"ags:DescribeDeploymentList">;
/** Read access by its name. */
export const DescribePreCacheImageTask = "ags:DescribePreCacheImageTask" as UncheckedAction<"ags:DescribePreCacheImageTask">;
/** List access by its name. */
export const DescribeSandboxInstanceList = "ags:DescribeSandboxInstanceList" as UncheckedAction<"ags:DescribeSandboxInstanceList">;
/** List access by its name. */
export const DescribeSandboxToolList = "ags:DescribeSandboxToolList" as UncheckedAction<"ags:DescribeSandboxToolList">;
/** Write access by its name. */
export const ModifyDeployment = "ags:ModifyDeployment" as UncheckedAction<"ags:ModifyDeployment">;
/** Write access by its name. */
export const PauseSandboxInstance = "ags:PauseSandboxInstance" as UncheckedAction<"ags:PauseSandboxInstance">;
/** Write access by its name. */
export const ResumeSandboxInstance = "ags:ResumeSandboxInstance" as UncheckedAction<"ags:ResumeSandboxInstance">;
/** Write access by its name. */
export const StartSandboxInstance = "ags:StartSandboxInstance" as UncheckedAction<"ags:StartSandboxInstance">;
/** Write access by its name. */
export const StopSandboxInstance = "ags:StopSandboxInstance" as UncheckedAction<"ags:StopSandboxInstance">;
/** Write access by its name. */
export const UpdateSandboxInstance = "ags:UpdateSandboxInstance" as UncheckedAction<"ags:UpdateSandboxInstance">;
/** Write access by its name. */
export const UpdateSandboxTool = "ags:UpdateSandboxTool" as UncheckedAction<"ags:UpdateSandboxTool">;
