// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeGoodsRecommend = "irp:DescribeGoodsRecommend" as UncheckedAction<"irp:DescribeGoodsRecommend">;
/** Access unknown. */
export const FeedRecommend = "irp:FeedRecommend" as UncheckedAction<"irp:FeedRecommend">;
/** Access unknown. */
export const RecommendContent = "irp:RecommendContent" as UncheckedAction<"irp:RecommendContent">;
/** Access unknown. */
export const ReportAction = "irp:ReportAction" as UncheckedAction<"irp:ReportAction">;
/** Access unknown. */
export const ReportFeedBehavior = "irp:ReportFeedBehavior" as UncheckedAction<"irp:ReportFeedBehavior">;
/** Access unknown. */
export const ReportFeedItem = "irp:ReportFeedItem" as UncheckedAction<"irp:ReportFeedItem">;
/** Access unknown. */
export const ReportFeedUser = "irp:ReportFeedUser" as UncheckedAction<"irp:ReportFeedUser">;
/** Access unknown. */
export const ReportGoodsBehavior = "irp:ReportGoodsBehavior" as UncheckedAction<"irp:ReportGoodsBehavior">;
/** Access unknown. */
export const ReportGoodsInfo = "irp:ReportGoodsInfo" as UncheckedAction<"irp:ReportGoodsInfo">;
/** Access unknown. */
export const ReportMaterial = "irp:ReportMaterial" as UncheckedAction<"irp:ReportMaterial">;
/** Access unknown. */
export const ReportPortrait = "irp:ReportPortrait" as UncheckedAction<"irp:ReportPortrait">;
