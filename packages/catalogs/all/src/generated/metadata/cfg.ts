// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cfg`. */
export const catalog: SdkCatalog = {
  service: "cfg",
  apiVersions: ["2021-08-20"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "cfg:DescribeActionFieldConfigList",
      "cfg:DescribeActionLibraryList",
      "cfg:DescribeObjectTypeList",
      "cfg:DescribeTaskList",
      "cfg:DescribeTemplateList",
    ],
    read: [
      "cfg:DescribeTask",
      "cfg:DescribeTaskExecuteLogs",
      "cfg:DescribeTaskPolicyTriggerLog",
      "cfg:DescribeTemplate",
    ],
    write: [
      "cfg:CreateTaskFromAction",
      "cfg:CreateTaskFromMultiAction",
      "cfg:CreateTaskFromTemplate",
      "cfg:DeleteTask",
      "cfg:ModifyTaskRunStatus",
    ],
    unknown: ["cfg:ExecuteTask", "cfg:ExecuteTaskInstance", "cfg:TriggerPolicy"],
  },
};
