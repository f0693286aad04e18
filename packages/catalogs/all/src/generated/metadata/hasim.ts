// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `hasim`. */
export const catalog: SdkCatalog = {
  service: "hasim",
  apiVersions: ["2021-07-16"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "hasim:DescribeLink",
      "hasim:DescribeLinks",
      "hasim:DescribeOrders",
      "hasim:DescribeRule",
      "hasim:DescribeRules",
      "hasim:DescribeTactic",
      "hasim:DescribeTactics",
      "hasim:DescribeTags",
    ],
    write: [
      "hasim:CreateRule",
      "hasim:CreateTactic",
      "hasim:CreateTag",
      "hasim:DeleteRule",
      "hasim:DeleteTactic",
      "hasim:DeleteTag",
      "hasim:ModifyLinkAdvancedLog",
      "hasim:ModifyLinkTactic",
      "hasim:ModifyLinkTele",
      "hasim:ModifyRule",
      "hasim:ModifyRuleStatus",
      "hasim:ModifyTactic",
      "hasim:ModifyTag",
      "hasim:RenewLinkInfo",
    ],
    unknown: [],
  },
};
