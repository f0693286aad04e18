// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreatePPTCheckTask = "tiw:CreatePPTCheckTask" as Action<"tiw:CreatePPTCheckTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshotTask = "tiw:CreateSnapshotTask" as Action<"tiw:CreateSnapshotTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTranscode = "tiw:CreateTranscode" as Action<"tiw:CreateTranscode", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoGenerationTask = "tiw:CreateVideoGenerationTask" as Action<"tiw:CreateVideoGenerationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOnlineRecord = "tiw:DescribeOnlineRecord" as Action<"tiw:DescribeOnlineRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOnlineRecordCallback = "tiw:DescribeOnlineRecordCallback" as Action<"tiw:DescribeOnlineRecordCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribePPTCheck = "tiw:DescribePPTCheck" as Action<"tiw:DescribePPTCheck", UnknownKind, never>;
/** Read access by its name. */
export const DescribePPTCheckCallback = "tiw:DescribePPTCheckCallback" as Action<"tiw:DescribePPTCheckCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRunningTasks = "tiw:DescribeRunningTasks" as Action<"tiw:DescribeRunningTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotTask = "tiw:DescribeSnapshotTask" as Action<"tiw:DescribeSnapshotTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscode = "tiw:DescribeTranscode" as Action<"tiw:DescribeTranscode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscodeByUrl = "tiw:DescribeTranscodeByUrl" as Action<"tiw:DescribeTranscodeByUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTranscodeCallback = "tiw:DescribeTranscodeCallback" as Action<"tiw:DescribeTranscodeCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoGenerationTask = "tiw:DescribeVideoGenerationTask" as Action<"tiw:DescribeVideoGenerationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoGenerationTaskCallback = "tiw:DescribeVideoGenerationTaskCallback" as Action<"tiw:DescribeVideoGenerationTaskCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWarningCallback = "tiw:DescribeWarningCallback" as Action<"tiw:DescribeWarningCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteboardPush = "tiw:DescribeWhiteboardPush" as Action<"tiw:DescribeWhiteboardPush", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteboardPushCallback = "tiw:DescribeWhiteboardPushCallback" as Action<"tiw:DescribeWhiteboardPushCallback", UnknownKind, never>;
/** Write access by its name. */
export const PauseOnlineRecord = "tiw:PauseOnlineRecord" as Action<"tiw:PauseOnlineRecord", UnknownKind, never>;
/** Write access by its name. */
export const ResumeOnlineRecord = "tiw:ResumeOnlineRecord" as Action<"tiw:ResumeOnlineRecord", UnknownKind, never>;
/** Write access by its name. */
export const SetOnlineRecordCallback = "tiw:SetOnlineRecordCallback" as Action<"tiw:SetOnlineRecordCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetOnlineRecordCallbackKey = "tiw:SetOnlineRecordCallbackKey" as Action<"tiw:SetOnlineRecordCallbackKey", UnknownKind, never>;
/** Write access by its name. */
export const SetPPTCheckCallback = "tiw:SetPPTCheckCallback" as Action<"tiw:SetPPTCheckCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetPPTCheckCallbackKey = "tiw:SetPPTCheckCallbackKey" as Action<"tiw:SetPPTCheckCallbackKey", UnknownKind, never>;
/** Write access by its name. */
export const SetTranscodeCallback = "tiw:SetTranscodeCallback" as Action<"tiw:SetTranscodeCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetTranscodeCallbackKey = "tiw:SetTranscodeCallbackKey" as Action<"tiw:SetTranscodeCallbackKey", UnknownKind, never>;
/** Write access by its name. */
export const SetVideoGenerationTaskCallback = "tiw:SetVideoGenerationTaskCallback" as Action<"tiw:SetVideoGenerationTaskCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetVideoGenerationTaskCallbackKey = "tiw:SetVideoGenerationTaskCallbackKey" as Action<"tiw:SetVideoGenerationTaskCallbackKey", UnknownKind, never>;
/** Write access by its name. */
export const SetWarningCallback = "tiw:SetWarningCallback" as Action<"tiw:SetWarningCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetWhiteboardPushCallback = "tiw:SetWhiteboardPushCallback" as Action<"tiw:SetWhiteboardPushCallback", UnknownKind, never>;
/** Write access by its name. */
export const SetWhiteboardPushCallbackKey = "tiw:SetWhiteboardPushCallbackKey" as Action<"tiw:SetWhiteboardPushCallbackKey", UnknownKind, never>;
/** Write access by its name. */
export const StartOnlineRecord = "tiw:StartOnlineRecord" as Action<"tiw:StartOnlineRecord", UnknownKind, never>;
/** Write access by its name. */
export const StartWhiteboardPush = "tiw:StartWhiteboardPush" as Action<"tiw:StartWhiteboardPush", UnknownKind, never>;
/** Write access by its name. */
export const StopOnlineRecord = "tiw:StopOnlineRecord" as Action<"tiw:StopOnlineRecord", UnknownKind, never>;
/** Write access by its name. */
export const StopWhiteboardPush = "tiw:StopWhiteboardPush" as Action<"tiw:StopWhiteboardPush", UnknownKind, never>;
