// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateWorkspace = "cloudstudio:CreateWorkspace" as Action<"cloudstudio:CreateWorkspace", UnknownKind, never>;
/** Write access by its name. */
export const CreateWorkspaceToken = "cloudstudio:CreateWorkspaceToken" as Action<"cloudstudio:CreateWorkspaceToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfig = "cloudstudio:DescribeConfig" as Action<"cloudstudio:DescribeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImages = "cloudstudio:DescribeImages" as Action<"cloudstudio:DescribeImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkspaces = "cloudstudio:DescribeWorkspaces" as Action<"cloudstudio:DescribeWorkspaces", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkspace = "cloudstudio:ModifyWorkspace" as Action<"cloudstudio:ModifyWorkspace", UnknownKind, never>;
/** Write access by its name. */
export const RemoveWorkspace = "cloudstudio:RemoveWorkspace" as Action<"cloudstudio:RemoveWorkspace", UnknownKind, never>;
/** Access unknown. */
export const RunWorkspace = "cloudstudio:RunWorkspace" as Action<"cloudstudio:RunWorkspace", UnknownKind, never>;
/** Write access by its name. */
export const StopWorkspace = "cloudstudio:StopWorkspace" as Action<"cloudstudio:StopWorkspace", UnknownKind, never>;
