// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateMesh = "tcm:CreateMesh" as Action<"tcm:CreateMesh", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMesh = "tcm:DeleteMesh" as Action<"tcm:DeleteMesh", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessLogConfig = "tcm:DescribeAccessLogConfig" as Action<"tcm:DescribeAccessLogConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMesh = "tcm:DescribeMesh" as Action<"tcm:DescribeMesh", UnknownKind, never>;
/** List access by its name. */
export const DescribeMeshList = "tcm:DescribeMeshList" as Action<"tcm:DescribeMeshList", UnknownKind, never>;
/** Access unknown. */
export const LinkClusterList = "tcm:LinkClusterList" as Action<"tcm:LinkClusterList", UnknownKind, never>;
/** Access unknown. */
export const LinkPrometheus = "tcm:LinkPrometheus" as Action<"tcm:LinkPrometheus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessLogConfig = "tcm:ModifyAccessLogConfig" as Action<"tcm:ModifyAccessLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMesh = "tcm:ModifyMesh" as Action<"tcm:ModifyMesh", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTracingConfig = "tcm:ModifyTracingConfig" as Action<"tcm:ModifyTracingConfig", UnknownKind, never>;
/** Access unknown. */
export const UnlinkCluster = "tcm:UnlinkCluster" as Action<"tcm:UnlinkCluster", UnknownKind, never>;
/** Access unknown. */
export const UnlinkPrometheus = "tcm:UnlinkPrometheus" as Action<"tcm:UnlinkPrometheus", UnknownKind, never>;
