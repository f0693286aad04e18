// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddCrossVpcSubnetSupportForClientNode = "goosefs:AddCrossVpcSubnetSupportForClientNode" as UncheckedAction<"goosefs:AddCrossVpcSubnetSupportForClientNode">;
/** Write access by its name. */
export const AttachFileSystemBucket = "goosefs:AttachFileSystemBucket" as UncheckedAction<"goosefs:AttachFileSystemBucket">;
/** Write access by its name. */
export const BatchAddClientNodes = "goosefs:BatchAddClientNodes" as UncheckedAction<"goosefs:BatchAddClientNodes">;
/** Write access by its name. */
export const BatchDeleteClientNodes = "goosefs:BatchDeleteClientNodes" as UncheckedAction<"goosefs:BatchDeleteClientNodes">;
/** Access unknown. */
export const BuildClientNodeMountCommand = "goosefs:BuildClientNodeMountCommand" as UncheckedAction<"goosefs:BuildClientNodeMountCommand">;
/** Access unknown. */
export const BuildCustomerCluster = "goosefs:BuildCustomerCluster" as UncheckedAction<"goosefs:BuildCustomerCluster">;
/** Write access by its name. */
export const CancelLoadTask = "goosefs:CancelLoadTask" as UncheckedAction<"goosefs:CancelLoadTask">;
/** Write access by its name. */
export const CreateDataRepositoryTask = "goosefs:CreateDataRepositoryTask" as UncheckedAction<"goosefs:CreateDataRepositoryTask">;
/** Write access by its name. */
export const CreateFileSystem = "goosefs:CreateFileSystem" as UncheckedAction<"goosefs:CreateFileSystem">;
/** Write access by its name. */
export const CreateFileset = "goosefs:CreateFileset" as UncheckedAction<"goosefs:CreateFileset">;
/** Write access by its name. */
export const CreateLoadTask = "goosefs:CreateLoadTask" as UncheckedAction<"goosefs:CreateLoadTask">;
/** Write access by its name. */
export const DeleteCrossVpcSubnetSupportForClientNode = "goosefs:DeleteCrossVpcSubnetSupportForClientNode" as UncheckedAction<"goosefs:DeleteCrossVpcSubnetSupportForClientNode">;
/** Write access by its name. */
export const DeleteCustomerCluster = "goosefs:DeleteCustomerCluster" as UncheckedAction<"goosefs:DeleteCustomerCluster">;
/** Write access by its name. */
export const DeleteFileSystem = "goosefs:DeleteFileSystem" as UncheckedAction<"goosefs:DeleteFileSystem">;
/** Write access by its name. */
export const DeleteFileset = "goosefs:DeleteFileset" as UncheckedAction<"goosefs:DeleteFileset">;
/** Read access by its name. */
export const DescribeClientNodes = "goosefs:DescribeClientNodes" as UncheckedAction<"goosefs:DescribeClientNodes">;
/** Read access by its name. */
export const DescribeClusterClientToken = "goosefs:DescribeClusterClientToken" as UncheckedAction<"goosefs:DescribeClusterClientToken">;
/** Read access by its name. */
export const DescribeClusterRoleToken = "goosefs:DescribeClusterRoleToken" as UncheckedAction<"goosefs:DescribeClusterRoleToken">;
/** Read access by its name. */
export const DescribeCustomerCluster = "goosefs:DescribeCustomerCluster" as UncheckedAction<"goosefs:DescribeCustomerCluster">;
/** Read access by its name. */
export const DescribeDataRepositoryTaskStatus = "goosefs:DescribeDataRepositoryTaskStatus" as UncheckedAction<"goosefs:DescribeDataRepositoryTaskStatus">;
/** Read access by its name. */
export const DescribeFileSystemBuckets = "goosefs:DescribeFileSystemBuckets" as UncheckedAction<"goosefs:DescribeFileSystemBuckets">;
/** Read access by its name. */
export const DescribeFileSystems = "goosefs:DescribeFileSystems" as UncheckedAction<"goosefs:DescribeFileSystems">;
/** Read access by its name. */
export const DescribeFilesetGeneralConfig = "goosefs:DescribeFilesetGeneralConfig" as UncheckedAction<"goosefs:DescribeFilesetGeneralConfig">;
/** Read access by its name. */
export const DescribeFilesets = "goosefs:DescribeFilesets" as UncheckedAction<"goosefs:DescribeFilesets">;
/** Read access by its name. */
export const DescribeLoadTask = "goosefs:DescribeLoadTask" as UncheckedAction<"goosefs:DescribeLoadTask">;
/** Write access by its name. */
export const DetachFileSystemBucket = "goosefs:DetachFileSystemBucket" as UncheckedAction<"goosefs:DetachFileSystemBucket">;
/** Access unknown. */
export const ExpandCapacity = "goosefs:ExpandCapacity" as UncheckedAction<"goosefs:ExpandCapacity">;
/** List access by its name. */
export const ListLoadTasks = "goosefs:ListLoadTasks" as UncheckedAction<"goosefs:ListLoadTasks">;
/** Write access by its name. */
export const ModifyDataRepositoryBandwidth = "goosefs:ModifyDataRepositoryBandwidth" as UncheckedAction<"goosefs:ModifyDataRepositoryBandwidth">;
/** Write access by its name. */
export const ModifyDataRepositoryTaskStatus = "goosefs:ModifyDataRepositoryTaskStatus" as UncheckedAction<"goosefs:ModifyDataRepositoryTaskStatus">;
/** Access unknown. */
export const MountMultipleStorageFileSystem = "goosefs:MountMultipleStorageFileSystem" as UncheckedAction<"goosefs:MountMultipleStorageFileSystem">;
/** Read access by its name. */
export const QueryClientNodeMountCommand = "goosefs:QueryClientNodeMountCommand" as UncheckedAction<"goosefs:QueryClientNodeMountCommand">;
/** Read access by its name. */
export const QueryCrossVpcSubnetSupportForClientNode = "goosefs:QueryCrossVpcSubnetSupportForClientNode" as UncheckedAction<"goosefs:QueryCrossVpcSubnetSupportForClientNode">;
/** Read access by its name. */
export const QueryDataRepositoryBandwidth = "goosefs:QueryDataRepositoryBandwidth" as UncheckedAction<"goosefs:QueryDataRepositoryBandwidth">;
/** Write access by its name. */
export const UpdateFileset = "goosefs:UpdateFileset" as UncheckedAction<"goosefs:UpdateFileset">;
/** Write access by its name. */
export const UpdateFilesetGeneralConfig = "goosefs:UpdateFilesetGeneralConfig" as UncheckedAction<"goosefs:UpdateFilesetGeneralConfig">;
/** Write access by its name. */
export const UpdateLoadTaskPriority = "goosefs:UpdateLoadTaskPriority" as UncheckedAction<"goosefs:UpdateLoadTaskPriority">;
