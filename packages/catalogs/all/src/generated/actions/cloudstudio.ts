// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateWorkspace = "cloudstudio:CreateWorkspace" as UncheckedAction<"cloudstudio:CreateWorkspace">;
/** Write access by its name. */
export const CreateWorkspaceToken = "cloudstudio:CreateWorkspaceToken" as UncheckedAction<"cloudstudio:CreateWorkspaceToken">;
/** Read access by its name. */
export const DescribeConfig = "cloudstudio:DescribeConfig" as UncheckedAction<"cloudstudio:DescribeConfig">;
/** Read access by its name. */
export const DescribeImages = "cloudstudio:DescribeImages" as UncheckedAction<"cloudstudio:DescribeImages">;
/** Read access by its name. */
export const DescribeWorkspaces = "cloudstudio:DescribeWorkspaces" as UncheckedAction<"cloudstudio:DescribeWorkspaces">;
/** Write access by its name. */
export const ModifyWorkspace = "cloudstudio:ModifyWorkspace" as UncheckedAction<"cloudstudio:ModifyWorkspace">;
/** Write access by its name. */
export const RemoveWorkspace = "cloudstudio:RemoveWorkspace" as UncheckedAction<"cloudstudio:RemoveWorkspace">;
/** Access unknown. */
export const RunWorkspace = "cloudstudio:RunWorkspace" as UncheckedAction<"cloudstudio:RunWorkspace">;
/** Write access by its name. */
export const StopWorkspace = "cloudstudio:StopWorkspace" as UncheckedAction<"cloudstudio:StopWorkspace">;
