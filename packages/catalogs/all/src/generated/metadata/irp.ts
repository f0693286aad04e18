// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `irp`. */
export const catalog: SdkCatalog = {
  service: "irp",
  apiVersions: ["2022-03-24", "2022-08-05"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["irp:DescribeGoodsRecommend"],
    write: [],
    unknown: [
      "irp:FeedRecommend",
      "irp:RecommendContent",
      "irp:ReportAction",
      "irp:ReportFeedBehavior",
      "irp:ReportFeedItem",
      "irp:ReportFeedUser",
      "irp:ReportGoodsBehavior",
      "irp:ReportGoodsInfo",
      "irp:ReportMaterial",
      "irp:ReportPortrait",
    ],
  },
};
