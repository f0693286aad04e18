// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tcbr`. */
export const catalog: SdkCatalog = {
  service: "tcbr",
  apiVersions: ["2022-02-17"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["tcbr:DescribeCloudRunPodList"],
    read: [
      "tcbr:DescribeCloudRunDeployRecord",
      "tcbr:DescribeCloudRunEnvs",
      "tcbr:DescribeCloudRunProcessLog",
      "tcbr:DescribeCloudRunServerDetail",
      "tcbr:DescribeCloudRunServers",
      "tcbr:DescribeEnvBaseInfo",
      "tcbr:DescribeReleaseOrder",
      "tcbr:DescribeServerManageTask",
      "tcbr:DescribeVersionDetail",
      "tcbr:SearchClsLog",
    ],
    write: [
      "tcbr:CreateCloudRunEnv",
      "tcbr:CreateCloudRunServer",
      "tcbr:DeleteCloudRunServer",
      "tcbr:DeleteCloudRunVersions",
      "tcbr:ReleaseGray",
      "tcbr:StartVersionInstance",
      "tcbr:StopVersionInstance",
      "tcbr:UpdateCloudRunServer",
    ],
    unknown: ["tcbr:OperateServerManage", "tcbr:SubmitServerConfigChangeDiff", "tcbr:SubmitServerRollback"],
  },
};
