// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCrossVpcSubnetSupportForClientNode = "goosefs:AddCrossVpcSubnetSupportForClientNode" as Action<"goosefs:AddCrossVpcSubnetSupportForClientNode", UnknownKind, never>;
/** Write access by its name. */
export const AttachFileSystemBucket = "goosefs:AttachFileSystemBucket" as Action<"goosefs:AttachFileSystemBucket", UnknownKind, never>;
/** Write access by its name. */
export const BatchAddClientNodes = "goosefs:BatchAddClientNodes" as Action<"goosefs:BatchAddClientNodes", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteClientNodes = "goosefs:BatchDeleteClientNodes" as Action<"goosefs:BatchDeleteClientNodes", UnknownKind, never>;
/** Access unknown. */
export const BuildClientNodeMountCommand = "goosefs:BuildClientNodeMountCommand" as Action<"goosefs:BuildClientNodeMountCommand", UnknownKind, never>;
/** Access unknown. */
export const BuildCustomerCluster = "goosefs:BuildCustomerCluster" as Action<"goosefs:BuildCustomerCluster", UnknownKind, never>;
/** Write access by its name. */
export const CancelLoadTask = "goosefs:CancelLoadTask" as Action<"goosefs:CancelLoadTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataRepositoryTask = "goosefs:CreateDataRepositoryTask" as Action<"goosefs:CreateDataRepositoryTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileSystem = "goosefs:CreateFileSystem" as Action<"goosefs:CreateFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileset = "goosefs:CreateFileset" as Action<"goosefs:CreateFileset", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadTask = "goosefs:CreateLoadTask" as Action<"goosefs:CreateLoadTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCrossVpcSubnetSupportForClientNode = "goosefs:DeleteCrossVpcSubnetSupportForClientNode" as Action<"goosefs:DeleteCrossVpcSubnetSupportForClientNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomerCluster = "goosefs:DeleteCustomerCluster" as Action<"goosefs:DeleteCustomerCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileSystem = "goosefs:DeleteFileSystem" as Action<"goosefs:DeleteFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileset = "goosefs:DeleteFileset" as Action<"goosefs:DeleteFileset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientNodes = "goosefs:DescribeClientNodes" as Action<"goosefs:DescribeClientNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterClientToken = "goosefs:DescribeClusterClientToken" as Action<"goosefs:DescribeClusterClientToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterRoleToken = "goosefs:DescribeClusterRoleToken" as Action<"goosefs:DescribeClusterRoleToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomerCluster = "goosefs:DescribeCustomerCluster" as Action<"goosefs:DescribeCustomerCluster", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataRepositoryTaskStatus = "goosefs:DescribeDataRepositoryTaskStatus" as Action<"goosefs:DescribeDataRepositoryTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileSystemBuckets = "goosefs:DescribeFileSystemBuckets" as Action<"goosefs:DescribeFileSystemBuckets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileSystems = "goosefs:DescribeFileSystems" as Action<"goosefs:DescribeFileSystems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFilesetGeneralConfig = "goosefs:DescribeFilesetGeneralConfig" as Action<"goosefs:DescribeFilesetGeneralConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFilesets = "goosefs:DescribeFilesets" as Action<"goosefs:DescribeFilesets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadTask = "goosefs:DescribeLoadTask" as Action<"goosefs:DescribeLoadTask", UnknownKind, never>;
/** Write access by its name. */
export const DetachFileSystemBucket = "goosefs:DetachFileSystemBucket" as Action<"goosefs:DetachFileSystemBucket", UnknownKind, never>;
/** Access unknown. */
export const ExpandCapacity = "goosefs:ExpandCapacity" as Action<"goosefs:ExpandCapacity", UnknownKind, never>;
/** List access by its name. */
export const ListLoadTasks = "goosefs:ListLoadTasks" as Action<"goosefs:ListLoadTasks", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataRepositoryBandwidth = "goosefs:ModifyDataRepositoryBandwidth" as Action<"goosefs:ModifyDataRepositoryBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataRepositoryTaskStatus = "goosefs:ModifyDataRepositoryTaskStatus" as Action<"goosefs:ModifyDataRepositoryTaskStatus", UnknownKind, never>;
/** Access unknown. */
export const MountMultipleStorageFileSystem = "goosefs:MountMultipleStorageFileSystem" as Action<"goosefs:MountMultipleStorageFileSystem", UnknownKind, never>;
/** Read access by its name. */
export const QueryClientNodeMountCommand = "goosefs:QueryClientNodeMountCommand" as Action<"goosefs:QueryClientNodeMountCommand", UnknownKind, never>;
/** Read access by its name. */
export const QueryCrossVpcSubnetSupportForClientNode = "goosefs:QueryCrossVpcSubnetSupportForClientNode" as Action<"goosefs:QueryCrossVpcSubnetSupportForClientNode", UnknownKind, never>;
/** Read access by its name. */
export const QueryDataRepositoryBandwidth = "goosefs:QueryDataRepositoryBandwidth" as Action<"goosefs:QueryDataRepositoryBandwidth", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFileset = "goosefs:UpdateFileset" as Action<"goosefs:UpdateFileset", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFilesetGeneralConfig = "goosefs:UpdateFilesetGeneralConfig" as Action<"goosefs:UpdateFilesetGeneralConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLoadTaskPriority = "goosefs:UpdateLoadTaskPriority" as Action<"goosefs:UpdateLoadTaskPriority", UnknownKind, never>;
