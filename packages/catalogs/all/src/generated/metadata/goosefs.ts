// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `goosefs`. */
export const catalog: SdkCatalog = {
  service: "goosefs",
  apiVersions: ["2022-05-19"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["goosefs:ListLoadTasks"],
    read: [
      "goosefs:DescribeClientNodes",
      "goosefs:DescribeClusterClientToken",
      "goosefs:DescribeClusterRoleToken",
      "goosefs:DescribeCustomerCluster",
      "goosefs:DescribeDataRepositoryTaskStatus",
      "goosefs:DescribeFileSystemBuckets",
      "goosefs:DescribeFileSystems",
      "goosefs:DescribeFilesetGeneralConfig",
      "goosefs:DescribeFilesets",
      "goosefs:DescribeLoadTask",
      "goosefs:QueryClientNodeMountCommand",
      "goosefs:QueryCrossVpcSubnetSupportForClientNode",
      "goosefs:QueryDataRepositoryBandwidth",
    ],
    write: [
      "goosefs:AddCrossVpcSubnetSupportForClientNode",
      "goosefs:AttachFileSystemBucket",
      "goosefs:BatchAddClientNodes",
      "goosefs:BatchDeleteClientNodes",
      "goosefs:CancelLoadTask",
      "goosefs:CreateDataRepositoryTask",
      "goosefs:CreateFileSystem",
      "goosefs:CreateFileset",
      "goosefs:CreateLoadTask",
      "goosefs:DeleteCrossVpcSubnetSupportForClientNode",
      "goosefs:DeleteCustomerCluster",
      "goosefs:DeleteFileSystem",
      "goosefs:DeleteFileset",
      "goosefs:DetachFileSystemBucket",
      "goosefs:ModifyDataRepositoryBandwidth",
      "goosefs:ModifyDataRepositoryTaskStatus",
      "goosefs:UpdateFileset",
      "goosefs:UpdateFilesetGeneralConfig",
      "goosefs:UpdateLoadTaskPriority",
    ],
    unknown: [
      "goosefs:BuildClientNodeMountCommand",
      "goosefs:BuildCustomerCluster",
      "goosefs:ExpandCapacity",
      "goosefs:MountMultipleStorageFileSystem",
    ],
  },
};
