// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ivld`. */
export const catalog: SdkCatalog = {
  service: "ivld",
  apiVersions: ["2021-09-03"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ivld:DescribeCustomCategories",
      "ivld:DescribeCustomGroup",
      "ivld:DescribeCustomPersonDetail",
      "ivld:DescribeCustomPersons",
      "ivld:DescribeMedia",
      "ivld:DescribeMedias",
      "ivld:DescribeTask",
      "ivld:DescribeTaskDetail",
      "ivld:DescribeTasks",
      "ivld:DescribeUsageAmount",
      "ivld:DescribeVideoSummaryDetail",
      "ivld:QueryCallback",
    ],
    write: [
      "ivld:AddCustomPersonImage",
      "ivld:CreateCustomCategory",
      "ivld:CreateCustomGroup",
      "ivld:CreateCustomPerson",
      "ivld:CreateDefaultCategories",
      "ivld:CreateTask",
      "ivld:CreateVideoSummaryTask",
      "ivld:DeleteCustomCategory",
      "ivld:DeleteCustomPerson",
      "ivld:DeleteCustomPersonImage",
      "ivld:DeleteMedia",
      "ivld:DeleteTask",
      "ivld:ImportMedia",
      "ivld:ModifyCallback",
      "ivld:UpdateCustomCategory",
      "ivld:UpdateCustomPerson",
    ],
    unknown: [],
  },
};
