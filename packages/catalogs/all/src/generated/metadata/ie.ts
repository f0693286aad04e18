// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ie`. */
export const catalog: SdkCatalog = {
  service: "ie",
  apiVersions: ["2020-03-04"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ie:DescribeEditingTaskResult",
      "ie:DescribeMediaProcessTaskResult",
      "ie:DescribeMediaQualityRestorationTaskRusult",
      "ie:DescribeQualityControlTaskResult",
    ],
    write: [
      "ie:CreateEditingTask",
      "ie:CreateMediaProcessTask",
      "ie:CreateMediaQualityRestorationTask",
      "ie:CreateQualityControlTask",
      "ie:StopMediaProcessTask",
      "ie:StopMediaQualityRestorationTask",
    ],
    unknown: [],
  },
};
