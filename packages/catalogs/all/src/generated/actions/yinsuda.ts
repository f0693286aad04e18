// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyChorus = "yinsuda:ApplyChorus" as UncheckedAction<"yinsuda:ApplyChorus">;
/** Read access by its name. */
export const BatchDescribeKTVMusicDetails = "yinsuda:BatchDescribeKTVMusicDetails" as UncheckedAction<"yinsuda:BatchDescribeKTVMusicDetails">;
/** Write access by its name. */
export const CreateKTVRobot = "yinsuda:CreateKTVRobot" as UncheckedAction<"yinsuda:CreateKTVRobot">;
/** Read access by its name. */
export const DescribeKTVMatchMusics = "yinsuda:DescribeKTVMatchMusics" as UncheckedAction<"yinsuda:DescribeKTVMatchMusics">;
/** Read access by its name. */
export const DescribeKTVMusicAccompanySegmentUrl = "yinsuda:DescribeKTVMusicAccompanySegmentUrl" as UncheckedAction<"yinsuda:DescribeKTVMusicAccompanySegmentUrl">;
/** Read access by its name. */
export const DescribeKTVMusicAccompanySegmentUrlVip = "yinsuda:DescribeKTVMusicAccompanySegmentUrlVip" as UncheckedAction<"yinsuda:DescribeKTVMusicAccompanySegmentUrlVip">;
/** Read access by its name. */
export const DescribeKTVMusicsByTag = "yinsuda:DescribeKTVMusicsByTag" as UncheckedAction<"yinsuda:DescribeKTVMusicsByTag">;
/** Read access by its name. */
export const DescribeKTVPlaylistDetail = "yinsuda:DescribeKTVPlaylistDetail" as UncheckedAction<"yinsuda:DescribeKTVPlaylistDetail">;
/** Read access by its name. */
export const DescribeKTVPlaylists = "yinsuda:DescribeKTVPlaylists" as UncheckedAction<"yinsuda:DescribeKTVPlaylists">;
/** Read access by its name. */
export const DescribeKTVRobots = "yinsuda:DescribeKTVRobots" as UncheckedAction<"yinsuda:DescribeKTVRobots">;
/** Read access by its name. */
export const DescribeKTVSuggestions = "yinsuda:DescribeKTVSuggestions" as UncheckedAction<"yinsuda:DescribeKTVSuggestions">;
/** Read access by its name. */
export const DescribeKTVTags = "yinsuda:DescribeKTVTags" as UncheckedAction<"yinsuda:DescribeKTVTags">;
/** Read access by its name. */
export const DescribeLiveVipTradeInfos = "yinsuda:DescribeLiveVipTradeInfos" as UncheckedAction<"yinsuda:DescribeLiveVipTradeInfos">;
/** Read access by its name. */
export const DescribeUserInfo = "yinsuda:DescribeUserInfo" as UncheckedAction<"yinsuda:DescribeUserInfo">;
/** Read access by its name. */
export const DescribeVipUserInfo = "yinsuda:DescribeVipUserInfo" as UncheckedAction<"yinsuda:DescribeVipUserInfo">;
/** Write access by its name. */
export const DestroyKTVRobot = "yinsuda:DestroyKTVRobot" as UncheckedAction<"yinsuda:DestroyKTVRobot">;
/** Access unknown. */
export const RechargeLiveVip = "yinsuda:RechargeLiveVip" as UncheckedAction<"yinsuda:RechargeLiveVip">;
/** Access unknown. */
export const RechargeVip = "yinsuda:RechargeVip" as UncheckedAction<"yinsuda:RechargeVip">;
/** Read access by its name. */
export const SearchKTVMusics = "yinsuda:SearchKTVMusics" as UncheckedAction<"yinsuda:SearchKTVMusics">;
/** Access unknown. */
export const SyncKTVRobotCommand = "yinsuda:SyncKTVRobotCommand" as UncheckedAction<"yinsuda:SyncKTVRobotCommand">;
