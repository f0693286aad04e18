// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BatchDeleteDevices = "trro:BatchDeleteDevices" as Action<"trro:BatchDeleteDevices", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeletePolicy = "trro:BatchDeletePolicy" as Action<"trro:BatchDeletePolicy", UnknownKind, never>;
/** Access unknown. */
export const BoundLicenses = "trro:BoundLicenses" as Action<"trro:BoundLicenses", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchVideoAnnotationJob = "trro:CreateBatchVideoAnnotationJob" as Action<"trro:CreateBatchVideoAnnotationJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudRecording = "trro:CreateCloudRecording" as Action<"trro:CreateCloudRecording", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevice = "trro:CreateDevice" as Action<"trro:CreateDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "trro:CreateProject" as Action<"trro:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoAnnotationJob = "trro:CreateVideoAnnotationJob" as Action<"trro:CreateVideoAnnotationJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAnnotationJob = "trro:DeleteAnnotationJob" as Action<"trro:DeleteAnnotationJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAnnotationTask = "trro:DeleteAnnotationTask" as Action<"trro:DeleteAnnotationTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudRecording = "trro:DeleteCloudRecording" as Action<"trro:DeleteCloudRecording", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "trro:DeleteProject" as Action<"trro:DeleteProject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAnnotationJobs = "trro:DescribeAnnotationJobs" as Action<"trro:DescribeAnnotationJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAnnotationResults = "trro:DescribeAnnotationResults" as Action<"trro:DescribeAnnotationResults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAnnotationTasks = "trro:DescribeAnnotationTasks" as Action<"trro:DescribeAnnotationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceInfo = "trro:DescribeDeviceInfo" as Action<"trro:DescribeDeviceInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceList = "trro:DescribeDeviceList" as Action<"trro:DescribeDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceSessionDetails = "trro:DescribeDeviceSessionDetails" as Action<"trro:DescribeDeviceSessionDetails", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceSessionList = "trro:DescribeDeviceSessionList" as Action<"trro:DescribeDeviceSessionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicy = "trro:DescribePolicy" as Action<"trro:DescribePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectInfo = "trro:DescribeProjectInfo" as Action<"trro:DescribeProjectInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeProjectList = "trro:DescribeProjectList" as Action<"trro:DescribeProjectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecentSessionList = "trro:DescribeRecentSessionList" as Action<"trro:DescribeRecentSessionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSessionStatistics = "trro:DescribeSessionStatistics" as Action<"trro:DescribeSessionStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSessionStatisticsByInterval = "trro:DescribeSessionStatisticsByInterval" as Action<"trro:DescribeSessionStatisticsByInterval", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceLicense = "trro:GetDeviceLicense" as Action<"trro:GetDeviceLicense", UnknownKind, never>;
/** Read access by its name. */
export const GetDevices = "trro:GetDevices" as Action<"trro:GetDevices", UnknownKind, never>;
/** Read access by its name. */
export const GetDurationDetails = "trro:GetDurationDetails" as Action<"trro:GetDurationDetails", UnknownKind, never>;
/** Read access by its name. */
export const GetLicenseStat = "trro:GetLicenseStat" as Action<"trro:GetLicenseStat", UnknownKind, never>;
/** Read access by its name. */
export const GetLicenses = "trro:GetLicenses" as Action<"trro:GetLicenses", UnknownKind, never>;
/** Read access by its name. */
export const GetTotalDuration = "trro:GetTotalDuration" as Action<"trro:GetTotalDuration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCallbackUrl = "trro:ModifyCallbackUrl" as Action<"trro:ModifyCallbackUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDevice = "trro:ModifyDevice" as Action<"trro:ModifyDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPolicy = "trro:ModifyPolicy" as Action<"trro:ModifyPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "trro:ModifyProject" as Action<"trro:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProjectSecMode = "trro:ModifyProjectSecMode" as Action<"trro:ModifyProjectSecMode", UnknownKind, never>;
/** Access unknown. */
export const RetryAnnotationTask = "trro:RetryAnnotationTask" as Action<"trro:RetryAnnotationTask", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishLiveStream = "trro:StartPublishLiveStream" as Action<"trro:StartPublishLiveStream", UnknownKind, never>;
/** Write access by its name. */
export const StopPublishLiveStream = "trro:StopPublishLiveStream" as Action<"trro:StopPublishLiveStream", UnknownKind, never>;
