// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `trro`. */
export const catalog: SdkCatalog = {
  service: "trro",
  apiVersions: ["2022-03-25"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "trro:DescribeDeviceList",
      "trro:DescribeDeviceSessionList",
      "trro:DescribeProjectList",
      "trro:DescribeRecentSessionList",
    ],
    read: [
      "trro:DescribeAnnotationJobs",
      "trro:DescribeAnnotationResults",
      "trro:DescribeAnnotationTasks",
      "trro:DescribeDeviceInfo",
      "trro:DescribeDeviceSessionDetails",
      "trro:DescribePolicy",
      "trro:DescribeProjectInfo",
      "trro:DescribeSessionStatistics",
      "trro:DescribeSessionStatisticsByInterval",
      "trro:GetDeviceLicense",
      "trro:GetDevices",
      "trro:GetDurationDetails",
      "trro:GetLicenseStat",
      "trro:GetLicenses",
      "trro:GetTotalDuration",
    ],
    write: [
      "trro:BatchDeleteDevices",
      "trro:BatchDeletePolicy",
      "trro:CreateBatchVideoAnnotationJob",
      "trro:CreateCloudRecording",
      "trro:CreateDevice",
      "trro:CreateProject",
      "trro:CreateVideoAnnotationJob",
      "trro:DeleteAnnotationJob",
      "trro:DeleteAnnotationTask",
      "trro:DeleteCloudRecording",
      "trro:DeleteProject",
      "trro:ModifyCallbackUrl",
      "trro:ModifyDevice",
      "trro:ModifyPolicy",
      "trro:ModifyProject",
      "trro:ModifyProjectSecMode",
      "trro:StartPublishLiveStream",
      "trro:StopPublishLiveStream",
    ],
    unknown: ["trro:BoundLicenses", "trro:RetryAnnotationTask"],
  },
};
