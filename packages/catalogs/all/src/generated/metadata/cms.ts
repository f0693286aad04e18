// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cms`. */
export const catalog: SdkCatalog = {
  service: "cms",
  apiVersions: ["2019-03-21"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["cms:DescribeKeywordsLibs", "cms:DescribeLibSamples"],
    write: ["cms:CreateKeywordsSamples", "cms:DeleteLibSamples"],
    unknown: ["cms:ImageModeration", "cms:TextModeration"],
  },
};
