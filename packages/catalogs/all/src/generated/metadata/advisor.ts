// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `advisor`. */
export const catalog: SdkCatalog = {
  service: "advisor",
  apiVersions: ["2020-07-21"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["advisor:DescribeStrategies", "advisor:DescribeTaskStrategyRisks"],
    write: ["advisor:CreateAdvisorAuthorization"],
    unknown: [],
  },
};
