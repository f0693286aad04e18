// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeGoodsRecommend = "irp:DescribeGoodsRecommend" as Action<"irp:DescribeGoodsRecommend", UnknownKind, never>;
/** Access unknown. */
export const FeedRecommend = "irp:FeedRecommend" as Action<"irp:FeedRecommend", UnknownKind, never>;
/** Access unknown. */
export const RecommendContent = "irp:RecommendContent" as Action<"irp:RecommendContent", UnknownKind, never>;
/** Access unknown. */
export const ReportAction = "irp:ReportAction" as Action<"irp:ReportAction", UnknownKind, never>;
/** Access unknown. */
export const ReportFeedBehavior = "irp:ReportFeedBehavior" as Action<"irp:ReportFeedBehavior", UnknownKind, never>;
/** Access unknown. */
export const ReportFeedItem = "irp:ReportFeedItem" as Action<"irp:ReportFeedItem", UnknownKind, never>;
/** Access unknown. */
export const ReportFeedUser = "irp:ReportFeedUser" as Action<"irp:ReportFeedUser", UnknownKind, never>;
/** Access unknown. */
export const ReportGoodsBehavior = "irp:ReportGoodsBehavior" as Action<"irp:ReportGoodsBehavior", UnknownKind, never>;
/** Access unknown. */
export const ReportGoodsInfo = "irp:ReportGoodsInfo" as Action<"irp:ReportGoodsInfo", UnknownKind, never>;
/** Access unknown. */
export const ReportMaterial = "irp:ReportMaterial" as Action<"irp:ReportMaterial", UnknownKind, never>;
/** Access unknown. */
export const ReportPortrait = "irp:ReportPortrait" as Action<"irp:ReportPortrait", UnknownKind, never>;
