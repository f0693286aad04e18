// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateCloudRunEnv = "tcbr:CreateCloudRunEnv" as Action<"tcbr:CreateCloudRunEnv", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudRunServer = "tcbr:CreateCloudRunServer" as Action<"tcbr:CreateCloudRunServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudRunServer = "tcbr:DeleteCloudRunServer" as Action<"tcbr:DeleteCloudRunServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudRunVersions = "tcbr:DeleteCloudRunVersions" as Action<"tcbr:DeleteCloudRunVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRunDeployRecord = "tcbr:DescribeCloudRunDeployRecord" as Action<"tcbr:DescribeCloudRunDeployRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRunEnvs = "tcbr:DescribeCloudRunEnvs" as Action<"tcbr:DescribeCloudRunEnvs", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudRunPodList = "tcbr:DescribeCloudRunPodList" as Action<"tcbr:DescribeCloudRunPodList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRunProcessLog = "tcbr:DescribeCloudRunProcessLog" as Action<"tcbr:DescribeCloudRunProcessLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRunServerDetail = "tcbr:DescribeCloudRunServerDetail" as Action<"tcbr:DescribeCloudRunServerDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudRunServers = "tcbr:DescribeCloudRunServers" as Action<"tcbr:DescribeCloudRunServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvBaseInfo = "tcbr:DescribeEnvBaseInfo" as Action<"tcbr:DescribeEnvBaseInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReleaseOrder = "tcbr:DescribeReleaseOrder" as Action<"tcbr:DescribeReleaseOrder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServerManageTask = "tcbr:DescribeServerManageTask" as Action<"tcbr:DescribeServerManageTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVersionDetail = "tcbr:DescribeVersionDetail" as Action<"tcbr:DescribeVersionDetail", UnknownKind, never>;
/** Access unknown. */
export const OperateServerManage = "tcbr:OperateServerManage" as Action<"tcbr:OperateServerManage", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseGray = "tcbr:ReleaseGray" as Action<"tcbr:ReleaseGray", UnknownKind, never>;
/** Read access by its name. */
export const SearchClsLog = "tcbr:SearchClsLog" as Action<"tcbr:SearchClsLog", UnknownKind, never>;
/** Write access by its name. */
export const StartVersionInstance = "tcbr:StartVersionInstance" as Action<"tcbr:StartVersionInstance", UnknownKind, never>;
/** Write access by its name. */
export const StopVersionInstance = "tcbr:StopVersionInstance" as Action<"tcbr:StopVersionInstance", UnknownKind, never>;
/** Access unknown. */
export const SubmitServerConfigChangeDiff = "tcbr:SubmitServerConfigChangeDiff" as Action<"tcbr:SubmitServerConfigChangeDiff", UnknownKind, never>;
/** Access unknown. */
export const SubmitServerRollback = "tcbr:SubmitServerRollback" as Action<"tcbr:SubmitServerRollback", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCloudRunServer = "tcbr:UpdateCloudRunServer" as Action<"tcbr:UpdateCloudRunServer", UnknownKind, never>;
