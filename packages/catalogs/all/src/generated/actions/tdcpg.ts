// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CloneClusterToPointInTime = "tdcpg:CloneClusterToPointInTime" as Action<"tdcpg:CloneClusterToPointInTime", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "tdcpg:CreateCluster" as Action<"tdcpg:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterInstances = "tdcpg:CreateClusterInstances" as Action<"tdcpg:CreateClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "tdcpg:DeleteCluster" as Action<"tdcpg:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterInstances = "tdcpg:DeleteClusterInstances" as Action<"tdcpg:DeleteClusterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "tdcpg:DescribeAccounts" as Action<"tdcpg:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterBackups = "tdcpg:DescribeClusterBackups" as Action<"tdcpg:DescribeClusterBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterEndpoints = "tdcpg:DescribeClusterEndpoints" as Action<"tdcpg:DescribeClusterEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstances = "tdcpg:DescribeClusterInstances" as Action<"tdcpg:DescribeClusterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterRecoveryTimeRange = "tdcpg:DescribeClusterRecoveryTimeRange" as Action<"tdcpg:DescribeClusterRecoveryTimeRange", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "tdcpg:DescribeClusters" as Action<"tdcpg:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcesByDealName = "tdcpg:DescribeResourcesByDealName" as Action<"tdcpg:DescribeResourcesByDealName", UnknownKind, never>;
/** Write access by its name. */
export const IsolateCluster = "tdcpg:IsolateCluster" as Action<"tdcpg:IsolateCluster", UnknownKind, never>;
/** Write access by its name. */
export const IsolateClusterInstances = "tdcpg:IsolateClusterInstances" as Action<"tdcpg:IsolateClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountDescription = "tdcpg:ModifyAccountDescription" as Action<"tdcpg:ModifyAccountDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterEndpointWanStatus = "tdcpg:ModifyClusterEndpointWanStatus" as Action<"tdcpg:ModifyClusterEndpointWanStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterInstancesSpec = "tdcpg:ModifyClusterInstancesSpec" as Action<"tdcpg:ModifyClusterInstancesSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterName = "tdcpg:ModifyClusterName" as Action<"tdcpg:ModifyClusterName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClustersAutoRenewFlag = "tdcpg:ModifyClustersAutoRenewFlag" as Action<"tdcpg:ModifyClustersAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const RecoverCluster = "tdcpg:RecoverCluster" as Action<"tdcpg:RecoverCluster", UnknownKind, never>;
/** Write access by its name. */
export const RecoverClusterInstances = "tdcpg:RecoverClusterInstances" as Action<"tdcpg:RecoverClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const RenewCluster = "tdcpg:RenewCluster" as Action<"tdcpg:RenewCluster", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "tdcpg:ResetAccountPassword" as Action<"tdcpg:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartClusterInstances = "tdcpg:RestartClusterInstances" as Action<"tdcpg:RestartClusterInstances", UnknownKind, never>;
/** Access unknown. */
export const TransformClusterPayMode = "tdcpg:TransformClusterPayMode" as Action<"tdcpg:TransformClusterPayMode", UnknownKind, never>;
