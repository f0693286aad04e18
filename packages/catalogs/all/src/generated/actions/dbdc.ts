// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddNodesToDBCustomCluster = "dbdc:AddNodesToDBCustomCluster" as Action<"dbdc:AddNodesToDBCustomCluster", UnknownKind, never>;
/** Read access by its name. */
export const CheckRoleAuthorized = "dbdc:CheckRoleAuthorized" as Action<"dbdc:CheckRoleAuthorized", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBCustomCluster = "dbdc:CreateDBCustomCluster" as Action<"dbdc:CreateDBCustomCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBCustomDisasterRecoverGroup = "dbdc:CreateDBCustomDisasterRecoverGroup" as Action<"dbdc:CreateDBCustomDisasterRecoverGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDBCustomNodes = "dbdc:CreateDBCustomNodes" as Action<"dbdc:CreateDBCustomNodes", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBCustomDisasterRecoverGroups = "dbdc:DeleteDBCustomDisasterRecoverGroups" as Action<"dbdc:DeleteDBCustomDisasterRecoverGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDBCustomNodesDisasterRecoverGroup = "dbdc:DeleteDBCustomNodesDisasterRecoverGroup" as Action<"dbdc:DeleteDBCustomNodesDisasterRecoverGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterDetail = "dbdc:DescribeDBCustomClusterDetail" as Action<"dbdc:DescribeDBCustomClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterKubeconfig = "dbdc:DescribeDBCustomClusterKubeconfig" as Action<"dbdc:DescribeDBCustomClusterKubeconfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterNodeConfig = "dbdc:DescribeDBCustomClusterNodeConfig" as Action<"dbdc:DescribeDBCustomClusterNodeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterNodeResources = "dbdc:DescribeDBCustomClusterNodeResources" as Action<"dbdc:DescribeDBCustomClusterNodeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterNodes = "dbdc:DescribeDBCustomClusterNodes" as Action<"dbdc:DescribeDBCustomClusterNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusterResources = "dbdc:DescribeDBCustomClusterResources" as Action<"dbdc:DescribeDBCustomClusterResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomClusters = "dbdc:DescribeDBCustomClusters" as Action<"dbdc:DescribeDBCustomClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomDisasterRecoverGroupQuota = "dbdc:DescribeDBCustomDisasterRecoverGroupQuota" as Action<"dbdc:DescribeDBCustomDisasterRecoverGroupQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomDisasterRecoverGroups = "dbdc:DescribeDBCustomDisasterRecoverGroups" as Action<"dbdc:DescribeDBCustomDisasterRecoverGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomImages = "dbdc:DescribeDBCustomImages" as Action<"dbdc:DescribeDBCustomImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomNodeSecurityGroups = "dbdc:DescribeDBCustomNodeSecurityGroups" as Action<"dbdc:DescribeDBCustomNodeSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomNodeTypes = "dbdc:DescribeDBCustomNodeTypes" as Action<"dbdc:DescribeDBCustomNodeTypes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomNodes = "dbdc:DescribeDBCustomNodes" as Action<"dbdc:DescribeDBCustomNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomRegions = "dbdc:DescribeDBCustomRegions" as Action<"dbdc:DescribeDBCustomRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomTaskStatus = "dbdc:DescribeDBCustomTaskStatus" as Action<"dbdc:DescribeDBCustomTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBCustomZones = "dbdc:DescribeDBCustomZones" as Action<"dbdc:DescribeDBCustomZones", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBInstances = "dbdc:DescribeDBInstances" as Action<"dbdc:DescribeDBInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostList = "dbdc:DescribeHostList" as Action<"dbdc:DescribeHostList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDetail = "dbdc:DescribeInstanceDetail" as Action<"dbdc:DescribeInstanceDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceList = "dbdc:DescribeInstanceList" as Action<"dbdc:DescribeInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "dbdc:DescribeInstances" as Action<"dbdc:DescribeInstances", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDBCustomCluster = "dbdc:DestroyDBCustomCluster" as Action<"dbdc:DestroyDBCustomCluster", UnknownKind, never>;
/** Write access by its name. */
export const DestroyDBCustomNode = "dbdc:DestroyDBCustomNode" as Action<"dbdc:DestroyDBCustomNode", UnknownKind, never>;
/** Write access by its name. */
export const IsolateDBCustomNode = "dbdc:IsolateDBCustomNode" as Action<"dbdc:IsolateDBCustomNode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomClusterAttributes = "dbdc:ModifyDBCustomClusterAttributes" as Action<"dbdc:ModifyDBCustomClusterAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomClusterNodeConfig = "dbdc:ModifyDBCustomClusterNodeConfig" as Action<"dbdc:ModifyDBCustomClusterNodeConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomClusterTags = "dbdc:ModifyDBCustomClusterTags" as Action<"dbdc:ModifyDBCustomClusterTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomDisasterRecoverGroupAttribute = "dbdc:ModifyDBCustomDisasterRecoverGroupAttribute" as Action<"dbdc:ModifyDBCustomDisasterRecoverGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomDisasterRecoverGroupTags = "dbdc:ModifyDBCustomDisasterRecoverGroupTags" as Action<"dbdc:ModifyDBCustomDisasterRecoverGroupTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomNodeAttributes = "dbdc:ModifyDBCustomNodeAttributes" as Action<"dbdc:ModifyDBCustomNodeAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomNodeSecurityGroups = "dbdc:ModifyDBCustomNodeSecurityGroups" as Action<"dbdc:ModifyDBCustomNodeSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomNodeTags = "dbdc:ModifyDBCustomNodeTags" as Action<"dbdc:ModifyDBCustomNodeTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBCustomNodesDisasterRecoverGroup = "dbdc:ModifyDBCustomNodesDisasterRecoverGroup" as Action<"dbdc:ModifyDBCustomNodesDisasterRecoverGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceName = "dbdc:ModifyInstanceName" as Action<"dbdc:ModifyInstanceName", UnknownKind, never>;
/** Write access by its name. */
export const RemoveNodesFromDBCustomCluster = "dbdc:RemoveNodesFromDBCustomCluster" as Action<"dbdc:RemoveNodesFromDBCustomCluster", UnknownKind, never>;
/** Write access by its name. */
export const RenewDBCustomNode = "dbdc:RenewDBCustomNode" as Action<"dbdc:RenewDBCustomNode", UnknownKind, never>;
