// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateMesh = "tcm:CreateMesh" as UncheckedAction<"tcm:CreateMesh">;
/** Write access by its name. */
export const DeleteMesh = "tcm:DeleteMesh" as UncheckedAction<"tcm:DeleteMesh">;
/** Read access by its name. */
export const DescribeAccessLogConfig = "tcm:DescribeAccessLogConfig" as UncheckedAction<"tcm:DescribeAccessLogConfig">;
/** Read access by its name. */
export const DescribeMesh = "tcm:DescribeMesh" as UncheckedAction<"tcm:DescribeMesh">;
/** List access by its name. */
export const DescribeMeshList = "tcm:DescribeMeshList" as UncheckedAction<"tcm:DescribeMeshList">;
/** Access unknown. */
export const LinkClusterList = "tcm:LinkClusterList" as UncheckedAction<"tcm:LinkClusterList">;
/** Access unknown. */
export const LinkPrometheus = "tcm:LinkPrometheus" as UncheckedAction<"tcm:LinkPrometheus">;
/** Write access by its name. */
export const ModifyAccessLogConfig = "tcm:ModifyAccessLogConfig" as UncheckedAction<"tcm:ModifyAccessLogConfig">;
/** Write access by its name. */
export const ModifyMesh = "tcm:ModifyMesh" as UncheckedAction<"tcm:ModifyMesh">;
/** Write access by its name. */
export const ModifyTracingConfig = "tcm:ModifyTracingConfig" as UncheckedAction<"tcm:ModifyTracingConfig">;
/** Access unknown. */
export const UnlinkCluster = "tcm:UnlinkCluster" as UncheckedAction<"tcm:UnlinkCluster">;
/** Access unknown. */
export const UnlinkPrometheus = "tcm:UnlinkPrometheus" as UncheckedAction<"tcm:UnlinkPrometheus">;
