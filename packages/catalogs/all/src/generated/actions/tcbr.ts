// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateCloudRunEnv = "tcbr:CreateCloudRunEnv" as UncheckedAction<"tcbr:CreateCloudRunEnv">;
/** Write access by its name. */
export const CreateCloudRunServer = "tcbr:CreateCloudRunServer" as UncheckedAction<"tcbr:CreateCloudRunServer">;
/** Write access by its name. */
export const DeleteCloudRunServer = "tcbr:DeleteCloudRunServer" as UncheckedAction<"tcbr:DeleteCloudRunServer">;
/** Write access by its name. */
export const DeleteCloudRunVersions = "tcbr:DeleteCloudRunVersions" as UncheckedAction<"tcbr:DeleteCloudRunVersions">;
/** Read access by its name. */
export const DescribeCloudRunDeployRecord = "tcbr:DescribeCloudRunDeployRecord" as UncheckedAction<"tcbr:DescribeCloudRunDeployRecord">;
/** Read access by its name. */
export const DescribeCloudRunEnvs = "tcbr:DescribeCloudRunEnvs" as UncheckedAction<"tcbr:DescribeCloudRunEnvs">;
/** List access by its name. */
export const DescribeCloudRunPodList = "tcbr:DescribeCloudRunPodList" as UncheckedAction<"tcbr:DescribeCloudRunPodList">;
/** Read access by its name. */
export const DescribeCloudRunProcessLog = "tcbr:DescribeCloudRunProcessLog" as UncheckedAction<"tcbr:DescribeCloudRunProcessLog">;
/** Read access by its name. */
export const DescribeCloudRunServerDetail = "tcbr:DescribeCloudRunServerDetail" as UncheckedAction<"tcbr:DescribeCloudRunServerDetail">;
/** Read access by its name. */
export const DescribeCloudRunServers = "tcbr:DescribeCloudRunServers" as UncheckedAction<"tcbr:DescribeCloudRunServers">;
/** Read access by its name. */
export const DescribeEnvBaseInfo = "tcbr:DescribeEnvBaseInfo" as UncheckedAction<"tcbr:DescribeEnvBaseInfo">;
/** Read access by its name. */
export const DescribeReleaseOrder = "tcbr:DescribeReleaseOrder" as UncheckedAction<"tcbr:DescribeReleaseOrder">;
/** Read access by its name. */
export const DescribeServerManageTask = "tcbr:DescribeServerManageTask" as UncheckedAction<"tcbr:DescribeServerManageTask">;
/** Read access by its name. */
export const DescribeVersionDetail = "tcbr:DescribeVersionDetail" as UncheckedAction<"tcbr:DescribeVersionDetail">;
/** Access unknown. */
export const OperateServerManage = "tcbr:OperateServerManage" as UncheckedAction<"tcbr:OperateServerManage">;
/** Write access by its name. */
export const ReleaseGray = "tcbr:ReleaseGray" as UncheckedAction<"tcbr:ReleaseGray">;
/** Read access by its name. */
export const SearchClsLog = "tcbr:SearchClsLog" as UncheckedAction<"tcbr:SearchClsLog">;
/** Write access by its name. */
export const StartVersionInstance = "tcbr:StartVersionInstance" as UncheckedAction<"tcbr:StartVersionInstance">;
/** Write access by its name. */
export const StopVersionInstance = "tcbr:StopVersionInstance" as UncheckedAction<"tcbr:StopVersionInstance">;
/** Access unknown. */
export const SubmitServerConfigChangeDiff = "tcbr:SubmitServerConfigChangeDiff" as UncheckedAction<"tcbr:SubmitServerConfigChangeDiff">;
/** Access unknown. */
export const SubmitServerRollback = "tcbr:SubmitServerRollback" as UncheckedAction<"tcbr:SubmitServerRollback">;
/** Write access by its name. */
export const UpdateCloudRunServer = "tcbr:UpdateCloudRunServer" as UncheckedAction<"tcbr:UpdateCloudRunServer">;
